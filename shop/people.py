"""The people who write to the shop, and where each one's conversation stands."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on Telegram; `person_id` is their user id and so their private chat's id.

    The three languages are kept apart because a reply prefers the chosen one, then the one
    the person wrote last, then what their Telegram says.
    """

    person_id: int
    first_name: str
    telegram_language: str | None = None
    chosen_language: str | None = None
    written_language: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where the talk with a person stands; the dialogue alone knows the shape of `state`."""

    person_id: int
    updated_at: datetime
    state: dict[str, Any] = field(default_factory=dict)
