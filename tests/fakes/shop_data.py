"""What the in-memory unit of work keeps: immutable values in dicts, so a copy is a snapshot."""

from copy import copy
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any

from shop.cart import Cart
from shop.catalog import Product
from shop.doubts import DoubtedMessage
from shop.order import OrderChange, OrderGroup
from shop.people import Conversation, Person
from shop.questions import QuestionThread, RelayedMessage
from shop.vendor import Invite, Vendor


@dataclass(frozen=True)
class QueueRow:
    """A row of the inbox or the outbox; `lane` is the chat or the recipient."""

    key: int
    lane: int | None
    body: dict[str, Any]
    topic: str = ""
    state: str = "pending"
    attempts: int = 0
    error: str = ""
    claimed_until: datetime | None = None
    retry_at: datetime | None = None
    message_id: int | None = None


@dataclass
class ShopData:
    """Everything, by its key."""

    people: dict[int, Person] = field(default_factory=dict)
    conversations: dict[int, Conversation] = field(default_factory=dict)
    vendors: dict[str, Vendor] = field(default_factory=dict)
    products: dict[str, Product] = field(default_factory=dict)
    photos: dict[tuple[str, str], str] = field(default_factory=dict)
    staff: dict[tuple[str, int], datetime] = field(default_factory=dict)
    invites: dict[str, Invite] = field(default_factory=dict)
    carts: dict[int, Cart] = field(default_factory=dict)
    groups: dict[str, OrderGroup] = field(default_factory=dict)
    changes: dict[int, OrderChange] = field(default_factory=dict)
    threads: dict[int, QuestionThread] = field(default_factory=dict)
    messages: dict[int, RelayedMessage] = field(default_factory=dict)
    doubts: dict[int, DoubtedMessage] = field(default_factory=dict)
    inbox: dict[int, QueueRow] = field(default_factory=dict)
    outbox: dict[int, QueueRow] = field(default_factory=dict)

    def snapshot(self) -> "ShopData":
        """Give a copy that later changes do not reach."""
        return ShopData(*(copy(getattr(self, each.name)) for each in fields(self)))
