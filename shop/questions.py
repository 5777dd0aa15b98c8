"""Questions relayed between a buyer and a vendor, each side in its own language."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class QuestionThread:
    """One buyer's talk with one vendor, about one product or none (`sku` None).

    A buyer who wants a person but no vendor talks to the managers: `vendor_id` is None then, and
    `manager_ids` are those who were asked.
    """

    thread_id: int
    buyer_id: int
    vendor_id: str | None
    sku: str | None = None
    manager_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RelayedMessage:
    """What one side wrote, as written; `language` None when it could not be told."""

    message_id: int
    thread_id: int
    sender_id: int
    text: str
    language: str | None
    sent_at: datetime
