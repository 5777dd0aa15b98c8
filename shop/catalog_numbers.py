"""Counts and weights as sellers write them: `1.000`, `10 pcs`, `habis`, `250 gr`, `1,2 kg`."""

import re
from decimal import Decimal
from typing import Final

_MOST_DIGITS: Final = 15
_GROUPED: Final = re.compile(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*")
_WHOLE_DECIMAL: Final = re.compile(r"(\d+)[.,]0+")
_COUNTED: Final = re.compile(
    r"(?:stok|stock|sisa|min\.?|minimal)?\s*:?\s*([\d.,' ]*\d)\s*"
    r"(?:pcs|pc|buah|bh|biji|unit|set|stel|pasang|lusin|lembar|lbr|helai|pack|pak|bks|bungkus"
    r"|botol|toples|kotak|dus|kodi|hari|days?|hr)?",
    re.IGNORECASE,
)
_DOZENS: Final = {"lusin": 12, "kodi": 20}
_NONE_LEFT: Final = frozenset(("habis", "kosong", "sold out", "soldout", "out of stock", "nihil"))

_GRAMS: Final = {
    **dict.fromkeys(("", "g", "gr", "gram", "grams", "gm"), Decimal(1)),
    **dict.fromkeys(("kg", "kilo", "kilogram", "kgs"), Decimal(1000)),
    **dict.fromkeys(("ons",), Decimal(100)),  # in Indonesia 100 g, not an ounce
    **dict.fromkeys(("ton", "kuintal"), None),
}
_WEIGHT: Final = re.compile(r"(\d[\d.,]*)\s*([a-z]*)\.?", re.IGNORECASE)
_ABOUT: Final = re.compile(
    r"^(?:\u00b1|~|\+/-|\+-|kurang lebih|kira-kira|sekitar|about|approx\.?|ca\.?|berat)\s*:?\s*",
    re.IGNORECASE,
)


def whole_number(text: str) -> int | None:
    """Give a count; None where the text is none. Signs and fractions are none."""
    if text.lower() in _NONE_LEFT:
        return 0
    counted = _COUNTED.fullmatch(text)
    if counted is None:
        return None
    number = _plain_number(counted[1])
    dozen = next((each for word, each in _DOZENS.items() if text.lower().endswith(word)), 1)
    return None if number is None else number * dozen


def grams(text: str) -> int | None:
    """Give a weight in whole grams; of a range the heavier, since it is what shipping costs."""
    parts = re.split(r"\s*(?:[-\u2013~]|s/d|sampai)\s*", _ABOUT.sub("", text.strip()))
    units = [found[2].lower() for part in parts if (found := _WEIGHT.fullmatch(part))]
    if len(units) != len(parts):
        return _summed(text)
    shared = next((unit for unit in reversed(units) if unit), "")
    read = [_weight(part, shared) for part in parts]
    return None if None in read else max(each for each in read if each is not None)


def _summed(text: str) -> int | None:
    # "1 kg 200 gr" is one weight.
    parts = [found[0].strip() for found in _WEIGHT.finditer(text)]
    if len(parts) != 2 or " ".join(parts) != " ".join(text.split()):
        return None
    more, less = (_weight(part, "") for part in parts)
    if more is None or less is None or less >= more:
        return None
    return more + less


def _weight(text: str, shared_unit: str) -> int | None:
    found = _WEIGHT.fullmatch(text)
    factor = _GRAMS.get((found[2] or shared_unit).lower()) if found else None
    if found is None or factor is None:
        return None
    digits = found[1]
    if factor == 1 and _GROUPED.fullmatch(digits):
        digits = re.sub("[.,]", "", digits)
    digits = digits.replace(",", ".")
    if digits.count(".") > 1 or digits.endswith("."):
        return None
    weight = Decimal(digits) * factor
    return int(weight) if weight == weight.to_integral_value() else None


def _plain_number(digits: str) -> int | None:
    digits = digits.strip()
    if _GROUPED.fullmatch(digits):
        digits = re.sub("[.,' ]", "", digits)
    whole = _WHOLE_DECIMAL.fullmatch(digits)
    digits = whole[1] if whole else digits
    if not (digits.isdigit() and len(digits) <= _MOST_DIGITS):
        return None
    return int(digits)
