"""Questions relayed between a buyer and a vendor, each side in its own language."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class QuestionThread:
    """One buyer's talk with one vendor, about one product or none (`sku` None)."""

    thread_id: int
    buyer_id: int
    vendor_id: str
    sku: str | None = None


@dataclass(frozen=True, slots=True)
class RelayedMessage:
    """What one side wrote, as written; `language` None when it could not be told."""

    message_id: int
    thread_id: int
    sender_id: int
    text: str
    language: str | None
    sent_at: datetime
