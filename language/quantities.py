"""How many, for how much, in which money: the numbers of a chat message, in any script.

Deterministic and without a model. Numbers that count neither pieces nor money (weights, sizes,
days, phone and order numbers) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from language.amounts import (
    LEAST_MONEY,
    Amount,
    Token,
    amounts_of,
    is_number,
    tokens_of,
    values_of,
)
from language.numerals import fold
from language.quantity_words import Word, lexicon

_READ = 2000
# What looks like a number and is none: links, order numbers, phone numbers, dates, times, sizes
# (50x70). Bounded, since people paste anything.
_NOISE = re.compile(
    r"https?://\S{1,300}"
    r"|\blpk[ -][\w-]{1,20}"
    r"|(?<![a-z\d.,])(?:\+ ?\d|0\d)[\d ()-]{6,18}\d"
    r"|\d{12,40}"
    r"|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b"
    r"|\b\d{1,2}:\d{2}\b"
    r"|\b\d{1,4}(?:[.,]\d{1,2})?(?: ?[x×*] ?\d{1,4}(?:[.,]\d{1,2})?){1,2}(?: ?[cm]?m\b)?"
)
# A phone number in groups: 347 1234567, 11 98765-4321.
_GROUPS = re.compile(r"(?<![a-z\d.,-])\d{2,5}(?:[ -]\d{2,10}){1,4}(?![\d.,])")
_LEAST_OF_PHONE = 9  # digits
_MOST_PIECES = 100_000
_LEAST_PRICE = 10  # what is less, in no money, counts something: "from 3 to 2"
# "About" an amount is a fifth to either side.
_ABOUT_LESS, _ABOUT_MORE = Decimal("0.8"), Decimal("1.2")
# How far, in characters, a word for a limit may stand before and after its amount.
_REACH_BEFORE, _REACH_AFTER = 16, 3


@dataclass(frozen=True, slots=True)
class Quantities:
    """The numbers of a message.

    Args:
        quantity: pieces wanted; dozens and the like are multiplied out.
        max_price: the most it may cost, in units of the currency, cents as a fraction.
        min_price: the least it may cost.
        currency: ISO 4217, as far as it is written; None leaves it to the shop's own.
    """

    quantity: int | None = None
    max_price: Decimal | None = None
    min_price: Decimal | None = None
    currency: str | None = None


def read(text: str, language: str | None = None) -> Quantities:
    """The numbers of a message.

    A price is a limit only when the message says so ("under", "at most", "budget", "between"):
    "around 100" is 80 to 120. Any text is accepted; only its first 2,000 characters are read.

    Args:
        text: as it was written.
        language: our code, or None when it is not known.
    """
    folded = _NOISE.sub(_blank, _GROUPS.sub(_blank_phone, fold(text[:_READ])[: 2 * _READ]))
    tokens = tuple(tokens_of(folded, lexicon(language)))
    amounts = tuple(amounts_of(tokens))
    limits = _limits(tokens, amounts)
    counted = [each for at, each in enumerate(amounts) if at not in limits.taken]
    currency = _currency(tokens, amounts)
    return Quantities(_quantity(counted), _tidy(limits.most), _tidy(limits.least), currency)


def _blank(noise: re.Match[str]) -> str:
    return " " * len(noise[0])


def _blank_phone(found: re.Match[str]) -> str:
    """Blanks where the groups are a phone number, neither thousands nor two prices."""
    first, *others = re.split("[ -]", found[0])
    many = len(first) + sum(map(len, others)) >= _LEAST_OF_PHONE
    thousands = all(len(group) == 3 for group in others)
    alone = len(others) == 1 and "-" in found[0]
    return _blank(found) if many and not thousands and not alone else found[0]


def every_number(text: str, language: str | None = None) -> tuple[Decimal, ...]:
    """Every number of a message in its order, whatever it counts: "25rb 3 hari" is 25000 and 3.

    Args:
        text: as it was written; only its first 2,000 characters are read.
        language: our code, or None when it is not known.
    """
    folded = fold(text[:_READ])[: 2 * _READ]
    return tuple(values_of(tuple(tokens_of(folded, lexicon(language)))))


@dataclass(slots=True)
class _Limits:
    """The least and the most it may cost, and which amounts said so."""

    least: Decimal | None = None
    most: Decimal | None = None
    taken: set[int] = field(default_factory=set)


def _limits(tokens: Sequence[Token], amounts: Sequence[Amount]) -> _Limits:
    for at, (first, second) in enumerate(pairwise(amounts)):
        if _is_range(tokens, first, second):
            low = first.value * second.scale if _shares_scale(first, second) else first.value
            return _Limits(min(low, second.value), max(low, second.value), {at, at + 1})
    limits = _Limits()
    for at, amount in enumerate(amounts):
        if amount.trusted and not amount.pieces and at not in limits.taken:
            _take_limit(limits, at, amounts, *_limit_of(tokens, amount))
    return limits


def _take_limit(
    limits: _Limits, at: int, amounts: Sequence[Amount], limit: str | None, said_at: int
) -> None:
    amount = amounts[at]
    if limit == "under" and (amount.currency or amount.value >= _LEAST_PRICE):
        limits.most = amount.value
    elif limit == "over" and amount.money:
        limits.least = amount.value
    elif limit == "about" and amount.money:
        limits.least, limits.most = amount.value * _ABOUT_LESS, amount.value * _ABOUT_MORE
    else:
        return
    # The word for the limit may look like a number of its own: Turkish "alti" is "under" and six.
    said = {each for each, other in enumerate(amounts) if other.first <= said_at <= other.last}
    limits.taken |= {at} | said


def _shares_scale(first: Amount, second: Amount) -> bool:
    return first.scale == 1 and second.scale >= LEAST_MONEY and first.value < LEAST_MONEY


def _is_range(tokens: Sequence[Token], first: Amount, second: Amount) -> bool:
    if second.pieces or second.first - first.last != 2:
        return False
    joint = tokens[first.last + 1]
    # Persian "تا" is "to", and a counter too.
    if "and" not in joint.word.roles or (first.pieces and "unit" not in joint.word.roles):
        return False
    near = (
        joint.start - tokens[first.last].end <= 1 and tokens[second.first].start - joint.end <= 1
    )
    opened = first.first > 0 and "between" in tokens[first.first - 1].word.roles
    return near and ((opened and second.value >= _LEAST_PRICE) or first.money or second.money)


def _limit_of(tokens: Sequence[Token], amount: Amount) -> tuple[str | None, int]:
    """Which limit the words around an amount make it (`under`, `over`, `about`), and the word."""
    edge = tokens[amount.last].end
    for at in range(amount.last, min(amount.last + 3, len(tokens))):
        if tokens[at].start - edge > _REACH_AFTER:
            break
        limit = _role(tokens[at].word, "_after") or _only(tokens[at].word, amount)
        if limit and (at > amount.last or limit == "about" or tokens[at].word.currency):
            return limit, at
        edge = max(edge, tokens[at].end)
    edge = tokens[amount.first].start
    for at in range(amount.first - 1, max(-1, amount.first - 4), -1):
        if edge - tokens[at].end > _REACH_BEFORE or is_number(tokens[at]):
            break
        limit = _role(tokens[at].word, "")
        if limit:
            forbidden = limit == "over" and _is_negated(tokens, amount)
            return "under" if forbidden else limit, at
    return None, -1


def _only(word: Word, amount: Amount) -> str | None:
    """A limit said by "just": 50 thousand is all there is to spend, where 2 is a count."""
    return "under" if amount.money and "only_after" in word.roles else None


def _is_negated(tokens: Sequence[Token], amount: Amount) -> bool:
    """Whether "more than" is forbidden further on: Persian "بیشتر از ۳۰ یورو نباشه"."""
    edge = tokens[amount.last].end
    later = tokens[amount.last + 1 : amount.last + 4]
    return any(
        "not_after" in each.word.roles and each.start - edge <= _REACH_BEFORE for each in later
    )


def _role(word: Word, where: str) -> str | None:
    for limit in ("under", "over", "about"):
        if limit + where in word.roles:
            return limit
    return None


def _quantity(amounts: Sequence[Amount]) -> int | None:
    counted = [each for each in amounts if each.trusted and not each.currency]
    for amount in sorted(counted, key=lambda each: not each.pieces):  # stable: units first
        plain = amount.pieces or not amount.money
        if plain and amount.value == int(amount.value) and 0 < amount.value < _MOST_PIECES:
            return int(amount.value)
    return None


def _currency(tokens: Sequence[Token], amounts: Sequence[Amount]) -> str | None:
    """The currency beside a number, else one named by a sign or its ISO code."""
    for amount in amounts:
        if amount.currency:
            return amount.currency
    for token in tokens:
        code = token.word.currency
        if code and (token.text == code.lower() or not token.text.isalpha()):
            return code
    return None


def _tidy(price: Decimal | None) -> Decimal | None:
    """The same price without a fraction of noughts, and never in powers of ten."""
    if price is None:
        return None
    whole = price.to_integral_value()
    return whole.quantize(Decimal(1)) if price == whole else price
