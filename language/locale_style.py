"""How one language writes money, lists and foreign scraps inside a sentence (CLDR, by Babel).

Digits are Latin (0-9) in every language, Arabic, Persian, Hindi and Burmese included: order
numbers and prices are typed back and compared with the seller's, who reads only those.
Separators, grouping and the place of the currency stay the language's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Literal
from unicodedata import bidirectional

from language.languages import Language, language
from language.phrase import Money

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_NO_BREAK_SPACE = "\u00a0"
_STYLES: dict[str, Literal["standard", "or"]] = {"and": "standard", "or": "or"}
# Not CLDR's "unit" list, which is made for "3 ft 7 in": it joins sizes to "SML" in Chinese, and is
# incomplete in half of our languages.
_COMMAS = {"Hans": "、", "Hant": "、", "Jpan": "、", "Arab": "، "}
# Rupiah are counted whole: sen are no longer struck, and Indonesian shops never write them.
_DIGITS = {"IDR": 0}
# CLDR 47 has no Sundanese "or" and hands out the root locale's English one.
_OWN_OR = {"su": "atawa"}


class LocaleStyle:
    """One language's way of writing."""

    def __init__(self, spoken: Language) -> None:
        self._language = spoken

    def money(self, money: Money) -> str:
        """The amount with its currency: `Rp150.000` in Indonesian, `IDR 150,000` in English.

        The currency is never converted, and outside Indonesia it is spelled as its ISO code unless
        CLDR has a sign for it there: "Rp" is also Pakistan's and India's.
        """
        from babel.numbers import format_currency

        digits = _digits(money.currency)
        written = format_currency(
            Decimal(money.amount).scaleb(-digits),
            money.currency,
            format=_currency_pattern(self._language.locale, digits),
            locale=self._language.locale,
            currency_digits=False,
        )
        return _spaced(written, money.currency)

    def series(self, items: Sequence[str], style: str) -> str:
        """The items joined as in a sentence; `style` as in `Series`."""
        from babel.lists import format_list

        if style == "unit":
            return _COMMAS.get(self._language.scripts[0], ", ").join(items)
        own = _OWN_OR.get(self._language.code) if style == "or" else None
        joined = format_list(list(items), style=_STYLES[style], locale=self._language.locale)
        return joined.replace(" or ", f" {own} ") if own else joined

    def isolated(self, text: str) -> str:
        """The text, fenced off by isolates where it would disturb the direction around it.

        A Latin name or a number with signs inside Arabic, an Arabic name inside Indonesian:
        without the marks (Unicode 15, UAX 9) their punctuation and their neighbours change places.
        """
        kinds = {bidirectional(each) for each in text}
        stranger = {"L", "EN", "AN"} if self._language.rtl else {"R", "AL"}
        if kinds.isdisjoint(stranger):
            return text
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


@lru_cache(maxsize=128)
def locale_style(code: str) -> LocaleStyle:
    """The style of our language code."""
    return LocaleStyle(language(code))


def _digits(currency: str) -> int:
    from babel.numbers import get_currency_precision

    return _DIGITS.get(currency, get_currency_precision(currency))


@lru_cache(maxsize=256)
def _currency_pattern(locale: str, digits: int) -> str:
    from babel import Locale

    pattern = str(Locale.parse(locale).currency_formats["standard"].pattern)
    return re.sub(r"\.0+", "." + "0" * digits if digits else "", pattern)


def _spaced(written: str, currency: str) -> str:
    # CLDR's currencySpacing, which Babel leaves out: letters do not touch digits. An established
    # sign such as Indonesian "Rp" stays as its own locale writes it.
    spaced = re.sub(rf"({currency})(?=\d)", rf"\1{_NO_BREAK_SPACE}", written)
    return re.sub(rf"(?<=\d)({currency})", rf"{_NO_BREAK_SPACE}\1", spaced)
