"""What lies behind a product: a calm ground for its category, and the soft shadow under it."""

from functools import lru_cache

import numpy as np
from PIL import Image, ImageFilter

from cli.pictures.canvas import SIDE, Sheet
from cli.pictures.palette import Colour, mix
from cli.pictures.patterns import Field

# Per category a few pairs: the colour at the top and the one at the bottom.
GROUNDS: dict[str, tuple[tuple[Colour, Colour], ...]] = {
    "fesyen": (
        ((247, 232, 228), (232, 206, 204)),
        ((240, 230, 240), (220, 204, 222)),
        ((248, 236, 220), (234, 212, 192)),
    ),
    "makanan-minuman": (
        ((253, 240, 212), (246, 216, 166)),
        ((250, 240, 220), (238, 220, 180)),
        ((254, 234, 216), (246, 206, 176)),
    ),
    "kerajinan-tangan": (
        ((228, 238, 230), (196, 216, 202)),
        ((226, 238, 240), (194, 216, 220)),
        ((236, 238, 222), (212, 218, 190)),
    ),
    "furnitur": (
        ((230, 234, 240), (206, 214, 224)),
        ((236, 234, 228), (216, 212, 202)),
        ((228, 236, 236), (200, 214, 214)),
    ),
}
_FLOOR = 468


@lru_cache(maxsize=16)
def ground(category: str, tint: int) -> Image.Image:
    """The ground of a category in one of its tints; RGB, not to be drawn on."""
    top, bottom = GROUNDS[category][tint]
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    glow = np.clip(1 - np.hypot(x - 0.42, y - 0.36) / 0.8, 0, 1)[..., None]
    shade = np.array(top) + (np.array(bottom) - np.array(top)) * y[..., None]
    shade = shade + (255 - shade) * 0.35 * glow + _texture(category, x, y)[..., None]
    if category == "furnitur":
        _lay_floor(shade, mix(bottom, (150, 112, 80), 0.38))
    return Image.fromarray(np.clip(shade, 0, 255).astype(np.uint8))


def _texture(category: str, x: Field, y: Field) -> Field:
    if category == "fesyen":
        return np.sin((x + y) * 2 * np.pi * 14) * 1.1
    if category == "makanan-minuman":
        return np.sin(x * 2 * np.pi * 10) * np.sin(y * 2 * np.pi * 10) * 2.0
    if category == "kerajinan-tangan":
        return np.sin(np.hypot(x - 0.5, y + 0.4) * 2 * np.pi * 12) * 1.2
    return np.where(y * SIDE < _FLOOR, np.sin(x * 2 * np.pi * 9) * 1.2, 0)


def _lay_floor(shade: Field, floor: Colour) -> None:
    fade = np.linspace(0, 1, SIDE - _FLOOR)[:, None, None]
    shade[_FLOOR:] = np.array(floor) * (1 - 0.12 * fade) + 8
    shade[_FLOOR - 10 : _FLOOR] = np.array(floor) * 0.35 + 255 * 0.62


def finish(sheet: Sheet, category: str, tint: int) -> Image.Image:
    """The drawing on its ground, with the shadow it casts; RGB, SIDE x SIDE."""
    drawn = sheet.image.reduce(sheet.image.width // SIDE)
    picture = ground(category, tint % len(GROUNDS[category])).copy()
    small = drawn.getchannel("A").reduce(8)
    shadow = small.filter(ImageFilter.GaussianBlur(1.6)).point(lambda a: a * 0.42)
    wide = shadow.resize((SIDE, SIDE), Image.Resampling.BICUBIC)
    picture.paste((70, 44, 34), (12, 18), wide)
    picture.paste(drawn, (0, 0), drawn)
    return picture
