"""One text read whole: language, intent with its ranking, and entities; nothing decided."""

from dataclasses import asdict
from decimal import Decimal
from typing import Any, Protocol

from language.detect import Detected
from language.quantities import Quantities
from language.quantities import read as read_quantities
from nlu.ports import Understanding
from runtime.entities import Entities, EntityReader


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
        language = self._listener.detect(text).language
        understanding = self._listener.understand(text)
        return {
            "lang": language,
            "intent": understanding.intent,
            "confidence": understanding.confidence,
            "ranking": [asdict(ranked) for ranked in understanding.ranking],
            "entities": _plain(
                read_quantities(text, language), self._entities.read(text, language)
            ),
        }


def _plain(numbers: Quantities, entities: Entities) -> dict[str, Any]:
    return {
        "quantity": numbers.quantity,
        "max_price": _number(numbers.max_price),
        "min_price": _number(numbers.min_price),
        "currency": numbers.currency,
        **{name: list(found) for name, found in asdict(entities).items()},
    }


def _number(amount: Decimal | None) -> int | float | None:
    if amount is None:
        return None
    return int(amount) if amount == amount.to_integral_value() else float(amount)
