"""Digits and separators of every script, as one exact number."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

# Groups of three after spaces (1 250 000), or digits with dots, commas and apostrophes inside.
DIGITS = r"\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,']\d+)*"
_SAME = str.maketrans(
    {
        "٫": ".",  # the Arabic decimal separator
        "٬": ",",
        "、": " ",
        "’": "'",
        "‘": "'",
        "–": "-",
        "—": "-",
        "～": "~",
        "〜": "~",
        "−": "-",
    }
)
_HYPHENATED = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# One separator before exactly three digits groups thousands: prices have no thousandths.
_GROUPED = re.compile(r"\d{1,3}([.,'])\d{3}$")


def fold(text: str) -> str:
    """The text in one form: lower case, ASCII digits, plain dashes, no invisible marks.

    Hyphens inside words become spaces (`twenty-five`, `kira-kira`); those beside digits stay.
    """
    plain = unicodedata.normalize("NFKC", text.translate(_SAME)).casefold()
    plain = _INVISIBLE.sub("", plain.replace("i\u0307", "i"))
    plain = _HYPHENATED.sub(" ", plain)
    if plain.isascii():
        return plain
    return "".join(_digit(letter) for letter in plain).translate(_SAME)


def number(written: str) -> Decimal:
    """What was meant by digits with separators of either custom.

    `1.250.000,50` and `1,250,000.50` are the same; `150.000` is thousands, `1,5` and `12.50` are
    decimals. Indian groups (`1,50,000`) and spaces between groups are read too.

    Args:
        written: matches `DIGITS`.
    """
    compact = written.replace(" ", "").replace("'", "")
    last = max(compact.rfind("."), compact.rfind(","))
    if last < 0:
        return Decimal(compact)
    separator = compact[last]
    other = "," if separator == "." else "."
    whole, fraction = compact[:last], compact[last + 1 :]
    grouped = _GROUPED.fullmatch(compact) or separator in whole
    if grouped and not (other in whole and separator not in whole):
        return Decimal(compact.replace(".", "").replace(",", ""))
    return Decimal(f"{whole.replace('.', '').replace(',', '')}.{fraction}")


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)
