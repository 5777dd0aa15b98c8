"""Rows of the inbox (Telegram updates on their way in) and the outbox (notices on their way out).

Both are written in the transaction of what they accompany, so that a crash loses nothing.
"""

from dataclasses import dataclass
from typing import Any, Final

MOST_ATTEMPTS: Final = 5
"""Failures after which an inbox row is put aside, so that it blocks its chat no longer."""

LEASE_SECONDS: Final = 60.0
"""How long a claimed row belongs to the process that claimed it."""


@dataclass(frozen=True, slots=True)
class InboxRow:
    """An update not yet handled; `chat_id` is None for updates that belong to no chat."""

    update_id: int
    chat_id: int | None
    body: dict[str, Any]
    attempts: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A notice not yet delivered; `topic` is an event's class name or the dialogue's own."""

    outbox_id: int
    recipient_id: int
    topic: str
    body: dict[str, Any]
    attempts: int = 0
    error: str = ""
