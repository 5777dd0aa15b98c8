"""What is to be said, before anybody knows in which language.

The conversation answers in phrases: a key of `data/replies/<language>.ftl` and the values that go
into it. `language.replies` turns them into text at the very end. Standard library only, so that
whole conversations can be compared in a test without rendering a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Money:
    """An amount that is written the reader's way, never converted.

    Args:
        amount: in the currency's smallest unit in use: whole rupiah for IDR, cents for USD.
        currency: ISO 4217 code.
    """

    amount: int
    currency: str = "IDR"


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word that a phrase selects a variant by and never shows: `[placed]`, `[none]`."""

    name: str


NOTHING = Keyword("none")
"""What the phrases' selectors know as nothing to add."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence by its key, with the values it holds.

    Args:
        key: a message of the `.ftl` files: letters, digits, `-` and `_`, starting with a letter.
        values: the message's `$variables`. Strings are escaped when rendered, so a product's name
            can never become markup; only the `.ftl` files may hold tags.
    """

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Series:
    """Items in one running sentence: "red, blue and green" as the reader's language joins them.

    Args:
        items: in the order they are to be read; empty renders as an empty string.
        style: CLDR's list type `and` or `or`; `unit` for commas only.
    """

    items: tuple[str | int | Money | Phrase, ...]
    style: Literal["and", "or", "unit"] = "and"


# A tuple of phrases is one phrase a line; a Series stays in the sentence.
Value: TypeAlias = str | int | float | Keyword | Money | Phrase | Series | tuple[Phrase, ...]


def phrase(key: str, /, **values: Value) -> Phrase:
    """A phrase with its values as keywords: `phrase("cart-line", name="Sarung", count=2)`."""
    return Phrase(key, values)
