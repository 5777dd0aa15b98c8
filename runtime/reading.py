"""One text read whole: language, intent with its ranking, and entities; nothing decided."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from decimal import Decimal
from typing import Any, Protocol

from language.detect import Detected
from language.languages import language
from language.quantities import Quantities
from language.quantities import read as read_quantities
from nlu.ports import Understanding
from runtime.entities import ALWAYS, Entities, EntityReader

_READ = 2000  # characters, as the numbers are
_MOST_LANGUAGES = 5  # so that a text of words of many languages takes no longer


class Listens(Protocol):
    """Tells a text's language and intent."""

    def detect(self, text: str) -> Detected:
        """The text's language."""
        ...

    def understand(self, text: str) -> Understanding:
        """The text's intent."""
        ...


class TextReader:
    """Reads texts into the shape that `lapak understand` prints (docs/batch-formats.md)."""

    def __init__(self, listener: Listens, entities: EntityReader) -> None:
        self._listener = listener
        self._entities = entities

    def read(self, text: str) -> dict[str, Any]:
        """All that a text says, as plain values for JSON.

        Raises:
            UnderstandingUnavailable: Nobody could say what it means.
        """
        detected = self._listener.detect(text)
        understanding = self._listener.understand(text)
        return {
            "lang": detected.language,
            "intent": understanding.intent,
            "confidence": understanding.confidence,
            "ranking": [asdict(ranked) for ranked in understanding.ranking],
            "entities": read_entities(text, detected, self._entities),
        }


def read_entities(text: str, detected: Detected, entities: EntityReader) -> dict[str, Any]:
    """The numbers and names of a text, as plain values for JSON.

    A short text's language is often misheard: where it is not sure, the other likely ones are
    read too, and so are those near to one that has few words of its own.
    """
    languages = likely_languages(detected)
    spoken = [each for each in languages if each == detected.language or each not in ALWAYS]
    numbers = read_numbers(text, languages)
    return _plain(numbers, _first_of_each([entities.read(text, each) for each in spoken]))


def read_numbers(text: str, languages: Sequence[str | None]) -> Quantities:
    """The reading that makes most of the numbers, of the likelier language where two do.

    Words alone prove little: Italian `siete` is seven in Spanish.

    Args:
        text: Any text.
        languages: As `likely_languages` gives them, at least one.
    """
    own = read_quantities(text, languages[0])
    if len(languages) == 1 or not any(map(str.isdigit, text[:_READ])):
        return own
    others = (read_quantities(text, each) for each in languages[1:])
    return max((own, *others), key=_how_much)


def likely_languages(detected: Detected) -> list[str | None]:
    """The languages a text may be in, the likeliest first: one where that is sure."""
    heard = (detected.language, *(() if detected.sure else detected.candidates))
    near = tuple(
        other for code in heard[:1] if code is not None for other in language(code).falls_back
    )
    return list(dict.fromkeys((*heard, *near)))[:_MOST_LANGUAGES]


def _how_much(numbers: Quantities) -> int:
    return sum(value is not None for value in asdict(numbers).values())


def _first_of_each(readings: Sequence[Entities]) -> Entities:
    """Each kind of name from the likeliest language in which there are any."""
    each = (
        next((getattr(one, kind.name) for one in readings if getattr(one, kind.name)), ())
        for kind in fields(Entities)
    )
    return Entities(*each)


def _plain(numbers: Quantities, entities: Entities) -> dict[str, Any]:
    return {
        "quantity": numbers.quantity,
        "max_price": plain_number(numbers.max_price),
        "min_price": plain_number(numbers.min_price),
        "currency": numbers.currency,
        **{name: list(found) for name, found in asdict(entities).items()},
    }


def plain_number(amount: Decimal | None) -> int | float | None:
    """An amount as JSON has it: whole where it is, None where there is none."""
    if amount is None:
        return None
    return int(amount) if amount == amount.to_integral_value() else float(amount)
