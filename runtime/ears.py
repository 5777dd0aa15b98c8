"""How the house listens: language, intent, numbers and taxonomy words of one text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from language.detect import Detected, Detector
from language.languages import resolve
from language.quantities import Quantities, every_number
from language.references import read_reference
from nlu.ports import Understander, Understanding
from runtime.reading import likely_languages, read_numbers

RUPIAH = "IDR"
# "Budget 150" means thousands: nothing costs a few hundred rupiah.
_THOUSANDS_BELOW = 1000
_LEAST_BUDGET = 5000  # a bare number below it counts something else, such as years


@dataclass(frozen=True, slots=True)
class SpokenNumbers:
    """The numbers of a text, prices in whole rupiah.

    A limit in another currency is left out: without an exchange rate it limits nothing.

    Attributes:
        budget_idr: what may be spent, if the text asks for ideas: "I have 75 thousand" limits no
            search, but tells what to propose.
    """

    quantity: int | None
    max_price_idr: int | None
    min_price_idr: int | None
    amounts: Sequence[int]
    budget_idr: int | None = None
    currency: str | None = None

    @classmethod
    def of(cls, quantities: Quantities, amounts: Sequence[Decimal] = ()) -> "SpokenNumbers":
        """The numbers as the conversation uses them."""
        rupiah = quantities.currency in (None, RUPIAH)
        whole = tuple(int(amount) for amount in amounts)
        return cls(
            quantities.quantity,
            _whole(quantities.max_price) if rupiah else None,
            _whole(quantities.min_price) if rupiah else None,
            whole,
            _budget(quantities, whole) if rupiah else None,
            quantities.currency,
        )


class Listener:
    """`bot.dialogue.turn.Ears`: detection, understanding and numbers in one place."""

    def __init__(self, detector: Detector, understander: Understander) -> None:
        self._detector = detector
        self._understander = understander

    def detect(self, text: str) -> Detected:
        """The text's language."""
        return self._detector.detect(text)

    def understand(self, text: str) -> Understanding:
        """The text's intent."""
        return self._understander.understand(text)

    def numbers(self, text: str, detected: Detected) -> SpokenNumbers:
        """The text's numbers and prices, in the likely language that makes most of them."""
        languages = likely_languages(detected)
        quantities = read_numbers(text, languages)
        if quantities.quantity is not None:
            # "The second one" counts nothing: what points at a list is left out of the count.
            reference = read_reference(text, detected.language)
            if reference.points:
                counted = read_numbers(reference.rest, languages).quantity
                quantities = replace(quantities, quantity=counted)
        return SpokenNumbers.of(quantities, every_number(text, detected.language))

    def resolve(self, telegram_language: str | None) -> str | None:
        """Our code for Telegram's `language_code`."""
        return resolve(telegram_language)


def _whole(amount: Decimal | None) -> int | None:
    return None if amount is None else int(amount)


def _budget(quantities: Quantities, amounts: Sequence[int]) -> int | None:
    if quantities.max_price is not None:
        most = int(quantities.max_price)
        return most * 1000 if most < _THOUSANDS_BELOW else most
    if quantities.min_price is not None:
        return None
    return max((amount for amount in amounts if amount >= _LEAST_BUDGET), default=None)
