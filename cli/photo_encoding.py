"""Makes of a seller's picture what Telegram takes: an upright JPEG of sensible size, nothing else.

Everything but the pixels is left out, since a phone writes into a photo where it was taken.
Source: Bot API, sendPhoto: at most 10 MB, width and height at most 10,000 together, ratio 20.
"""

import io
import warnings
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from cli.photo_download import PhotoUnavailable

LONGEST_SIDE: Final = 2560  # Telegram shows no more of a photo
_MOST_PIXELS: Final = 80_000_000
_MOST_RATIO: Final = 20
_QUALITY: Final = 88
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")


def as_jpeg(content: bytes) -> bytes:
    """Give a picture's bytes as a JPEG within Telegram's limits.

    Raises:
        PhotoUnavailable: it is no picture, is damaged, or cannot be shown.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what is refused below anyway
            return _encoded(_opened(content))
    except UnidentifiedImageError as error:
        raise PhotoUnavailable("is no picture (JPEG, PNG, WebP, GIF, BMP or TIFF)") from error
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise PhotoUnavailable("is a damaged picture") from error


def _opened(content: bytes) -> Image.Image:
    Image.init()  # or the rarer formats are not known yet
    image = Image.open(io.BytesIO(content), formats=_FORMATS)
    width, height = image.size
    if width * height > _MOST_PIXELS:
        raise PhotoUnavailable(f"has more than {_MOST_PIXELS // 1_000_000} million pixels")
    if max(width, height) > _MOST_RATIO * min(width, height):
        raise PhotoUnavailable("is too long and narrow for Telegram")
    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a large JPEG is read at a smaller scale
    image.load()
    return image


def _encoded(image: Image.Image) -> bytes:
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    _on_white(upright).save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in ("RGB", "L"):
        plain = image.convert("RGB")
    else:
        see_through = image.convert("RGBA")
        plain = Image.new("RGB", image.size, "white")
        plain.paste(see_through, mask=see_through.getchannel("A"))
    # A new image has none of the old one's notes: EXIF, comments, colour profile.
    bare = Image.new("RGB", plain.size)
    bare.paste(plain)
    return bare
