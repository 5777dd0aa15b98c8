"""Prices as sellers write them: `Rp 1.250.000,-`, `125rb`, `1,5jt`, `S 80rb, L 95rb`.

A cell with several prices gives the lowest, since that is what "from" means to a buyer, and says
so; a cell without a price is refused with the reason. Never a guess about a foreign currency.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from shop.money import MOST_IDR

_READ: Final = 500  # characters; a price stands in no longer text
_LOWEST_LIKELY_IDR: Final = 500  # "125" in a price column nearly always means thousands
_LEAST_BARE: Final = 1000  # a number alone beside prices is a size, a count or a year
_THOUSAND, _MILLION, _BILLION = Decimal(1000), Decimal(1_000_000), Decimal(1_000_000_000)
_UNITS: Final = {
    **dict.fromkeys(("rb", "ribu", "rbu", "rban", "k"), _THOUSAND),
    **dict.fromkeys(("jt", "juta", "jta", "jutaan", "jtan"), _MILLION),
    **dict.fromkeys(("miliar", "milyar"), _BILLION),
}
_NUMBER: Final = re.compile(
    r"""(?<!\d)
    (?P<rupiah>(?:rp|idr)[.:]?\s*)?
    (?P<minus>[-\u2212](?=\d))?
    (?P<digits>
        \d+(?:[.,]\d+)?e[+]?\d{1,2}                  # what a spreadsheet makes of long numbers
        | \d{1,3}(?:(?P<group>[.,'\u2019])\d{3})(?:(?P=group)\d{3})*(?!\d)
            (?:(?!(?P=group))[.,]\d{1,2}(?!\d|[.,]\d))?
        | \d{1,3}(?P<space>[ ])\d{3}(?:[ ]\d{3})*(?!\d|[.,]\d{3}|\s*(?:rb|ribu|k|jt|juta))
        | \d+(?:[.,]\d{1,3}(?!\d))?
    )
    (?:\s*(?P<unit>rban|ribu|rbu|rb|k|jutaan|juta|jtan|jta|jt|miliar|milyar)(?![a-z]))?
    (?P<tail>[.,]?[-=\u2013]{1,2}(?!\s*\d)|[.,](?!\d))?
    (?P<measure>\s*(?:gram|gr|g|kg|ons|ml|liter|ltr|cm|mm|meter|mtr|inch|pcs|pc|buah|bh|biji
        |lusin|kodi|lembar|lbr|helai|set|pack|pak|bks|bungkus|botol|toples|orang|org|hari|tahun|thn
        |th|bulan|bln|%)(?![a-z])|[mlx](?![a-z]))?  # "80.000 M" is a size, "2m" a length
    """,
    re.VERBOSE | re.IGNORECASE,
)
_COUNT_BEFORE: Final = re.compile(
    r"\b(?:uk|ukuran|size|sz|no|nomor|isi|min|minimal|minimum|max|maks|per|beli|qty)\W{0,2}$",
    re.IGNORECASE,
)
_ASIDE: Final = re.compile(r"\b(?:dp|deposit|ongkir|ongkos kirim)\W{0,2}$", re.IGNORECASE)
_PHONE: Final = re.compile(r"(?:\+?62|\b0)[\s-]?8\d[\d\s-]{6,14}\d")
_FOREIGN: Final = re.compile(
    r"[$\u20ac\u00a3\u00a5\u20b9\u20a9\u0e3f]|\b(?:usd|us|sgd|myr|rm|eur|euro|aud|jpy|cny|gbp|hkd"
    r"|dollars?|dolar|ringgit|yen|yuan)(?=\W|\d|$)", re.IGNORECASE,
)  # fmt: skip
_RUPIAH: Final = re.compile(r"\b(?:rp|idr|rupiah)(?=\W|\d|$)", re.IGNORECASE)
_RANGE: Final = re.compile(r"\s*(?:[-\u2013\u2014~/]|s/?d|sd|sampai|hingga|to)\s*(?:rp\.?\s*)?",
                           re.IGNORECASE)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Price:
    """A price in whole rupiah, or why there is none; `doubt` is what a person should look at."""

    amount_idr: int | None
    refused: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class _Amount:
    value: Decimal
    start: int
    end: int
    unit: Decimal | None
    is_money: bool
    is_negative: bool


def read_price(text: str) -> Price:
    """Read a price cell; whatever it holds gives an amount or a reason."""
    if text.isascii() and text.isdigit() and len(text) < 15:
        return _judged([Decimal(text)])
    if _FOREIGN.search(text) and not _RUPIAH.search(text):
        return Price(None, "is in another currency; write it in rupiah")
    text = _PHONE.sub(" ", text[:_READ])
    amounts = _prices(_with_shared_units(list(_amounts(text)), text))
    if not amounts:
        return Price(None, "names no price; write it in digits, such as 150000")
    if any(each.is_negative for each in amounts):
        return Price(None, "is negative")
    return _judged([each.value for each in amounts])


def _judged(amounts: Sequence[Decimal]) -> Price:
    lowest = min(amounts)
    if lowest != lowest.to_integral_value():
        return Price(None, "is no whole number of rupiah")
    if lowest < 1:
        return Price(None, "is zero; a price is at least 1 rupiah")
    if lowest > MOST_IDR:
        return Price(None, f"must be from 1 to {MOST_IDR}")
    doubt = ""
    if len(set(amounts)) > 1:
        doubt = f"has several prices; the lowest counts: {int(lowest)}"
    elif lowest < _LOWEST_LIKELY_IDR:
        doubt = f"is a very low price: {int(lowest)} rupiah; are thousands meant?"
    return Price(int(lowest), doubt=doubt)


def _amounts(text: str) -> Iterator[_Amount]:
    for found in _NUMBER.finditer(text):
        unit = _UNITS.get((found["unit"] or "").lower())
        value = _value(found["digits"], found["group"] or found["space"] or "", unit)
        is_count = bool(found["measure"] or _COUNT_BEFORE.search(text, 0, found.start()))
        is_money = bool(found["rupiah"] or unit) or (
            not is_count and (value >= _LEAST_BARE or bool(found["tail"]))
        )
        # A hyphen after something is a dash of a range or a name, not a minus.
        negative = bool(found["minus"]) and (bool(found["rupiah"]) or not found.start())
        if (is_count and not is_money) or _ASIDE.search(text, 0, found.start()):
            continue
        end = found.end("unit") if unit else found.end("digits")
        yield _Amount(value, found.start(), end, unit, is_money, negative)


def _value(digits: str, group: str, unit: Decimal | None) -> Decimal:
    if "e" in digits.lower():
        return Decimal(digits.replace(",", "."))
    # "1.250 jt" is 1.25 million: nobody writes a billion as 1,250 million.
    if unit is not None and unit >= _MILLION and group in (".", ",") and digits.count(group) == 1:
        group = ""
    if group:
        digits = digits.replace(group, "")
    number = Decimal(digits.replace(",", "."))
    return number * unit if unit is not None else number


def _with_shared_units(amounts: list[_Amount], text: str) -> list[_Amount]:
    """In "80-95rb" and "1 jt 250 rb" numbers belong together: the unit, or the sum."""
    shared = list(reversed(amounts))
    for place, earlier in enumerate(shared[1:], start=1):
        later = shared[place - 1]
        between = text[earlier.end : later.start]
        bare = earlier.unit is None and earlier.value < _LEAST_BARE
        if later.unit is not None and bare and _RANGE.fullmatch(between):
            value = earlier.value * later.unit
            shared[place] = replace(earlier, value=value, unit=later.unit, is_money=True)
    return _summed(list(reversed(shared)), text)


def _summed(amounts: list[_Amount], text: str) -> list[_Amount]:
    joined: list[_Amount] = []
    for each in amounts:
        before = joined[-1] if joined else None
        if (
            before is not None
            and (before.unit, each.unit) == (_MILLION, _THOUSAND)
            and each.value < _MILLION
            and not text[before.end : each.start].strip()
        ):
            joined[-1] = replace(before, value=before.value + each.value, end=each.end)
        else:
            joined.append(each)
    return joined


def _prices(amounts: Sequence[_Amount]) -> Sequence[_Amount]:
    money = [each for each in amounts if each.is_money or each.is_negative]
    if money:
        return [each for each in money if not _is_year(each)] or money
    # Nothing says rupiah: a number alone is the price, several are sizes or counts.
    return amounts if len(amounts) == 1 else ()


def _is_year(amount: _Amount) -> bool:
    return amount.unit is None and amount.end - amount.start == 4 and 1990 <= amount.value < 2100
