"""Phrases as JSON objects, so that a reply can wait in the outbox and still be rendered later.

Stored unrendered on purpose: a person who changes language meanwhile gets the new one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from language.phrase import Keyword, Money, Phrase, Series, Value


def pack(phrase: Phrase) -> dict[str, Any]:
    """The phrase as an object of plain JSON types; `unpack` gives an equal phrase back."""
    return {"phrase": phrase.key, "values": {k: _pack(v) for k, v in phrase.values.items()}}


def unpack(packed: Mapping[str, Any]) -> Phrase:
    """The phrase that `pack` made the object from.

    Raises:
        KeyError: the object is not a packed phrase.
    """
    values = packed["values"]
    return Phrase(packed["phrase"], {name: _unpack(value) for name, value in values.items()})


def _pack(value: Value) -> Any:
    match value:
        case Phrase():
            return pack(value)
        case Keyword():
            return {"keyword": value.name}
        case Money():
            return {"money": value.amount, "currency": value.currency}
        case Series():
            return {"series": [_pack(item) for item in value.items], "style": value.style}
        case tuple():
            return [_pack(line) for line in value]
    return value


def _unpack(value: Any) -> Any:
    match value:
        case {"phrase": _}:
            return unpack(value)
        case {"keyword": name}:
            return Keyword(name)
        case {"money": amount, "currency": currency}:
            return Money(amount, currency)
        case {"series": items, "style": style}:
            return Series(tuple(_unpack(item) for item in items), style)
        case list():
            return tuple(_unpack(line) for line in value)
    return value
