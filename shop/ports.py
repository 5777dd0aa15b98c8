"""The shop's doors: its unit of work, and every refusal it can answer with.

An expected refusal is a class that holds the objects concerned; whoever talks to people maps
each class to one phrase. Messages here are for logs and hold no token and nobody's words.
The classes compare by identity (`eq=False`), as exceptions do, and so stay hashable.
"""

from dataclasses import dataclass, fields
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from shop import repositories as kept
from shop.order import OrderState


@dataclass(eq=False)
class ShopError(Exception):
    """Every refusal of the shop."""

    def __str__(self) -> str:
        return ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in fields(self))


@dataclass(eq=False)
class ProductNotFound(ShopError):
    """No such product, or it was withdrawn."""

    sku: str


@dataclass(eq=False)
class OutOfStock(ShopError):
    """Fewer are `left` than `wanted`; `wanted` counts what the cart already holds."""

    sku: str
    wanted: int
    left: int


@dataclass(eq=False)
class BelowMinimumOrder(ShopError):
    """The vendor sells no fewer than `minimum` of this product."""

    sku: str
    minimum: int


@dataclass(eq=False)
class QuantityIsNotPositive(ShopError):
    """A quantity below one."""

    quantity: int


@dataclass(eq=False)
class QuantityTooLarge(ShopError):
    """A quantity above what one line may hold."""

    quantity: int
    most: int


@dataclass(eq=False)
class CartIsEmpty(ShopError):
    """Nothing to order; also the answer to the second of two taps on checkout."""

    buyer_id: int


@dataclass(eq=False)
class CartIsFull(ShopError):
    """The cart holds `most` lines already."""

    buyer_id: int
    most: int


@dataclass(eq=False)
class OrderNotFound(ShopError):
    """No child order of that number."""

    number: str


@dataclass(eq=False)
class WrongOrderState(ShopError):
    """The order is in `state`, from which it cannot become `wanted`: often a second tap."""

    number: str
    state: OrderState
    wanted: OrderState


@dataclass(eq=False)
class NotYourOrder(ShopError):
    """The person is not on that side of the order."""

    number: str
    person_id: int


@dataclass(eq=False)
class ShippingOutOfRange(ShopError):
    """A shipping fee or a number of days that cannot be meant."""

    fee_idr: int
    days: int


@dataclass(eq=False)
class VendorNotFound(ShopError):
    """No such vendor."""

    vendor_id: str

    def __str__(self) -> str:
        return f"no vendor has the id {self.vendor_id!r}"


@dataclass(eq=False)
class NotYourThread(ShopError):
    """The person is on neither side of that question thread."""

    thread_id: int
    person_id: int


@dataclass(eq=False)
class InviteIsInvalid(ShopError):
    """An invitation that is unknown, used or expired; it never shows the token."""


@dataclass(eq=False)
class ThreadNotFound(ShopError):
    """No such question thread."""

    thread_id: int


@dataclass(eq=False)
class MessageNotFound(ShopError):
    """No such relayed message."""

    message_id: int


@dataclass(eq=False)
class DoubtNotFound(ShopError):
    """No such doubted message."""

    doubt_id: int


@dataclass(eq=False)
class PersonNotFound(ShopError):
    """The person never wrote to the shop."""

    person_id: int


@dataclass(eq=False)
class CatalogUnreadable(ShopError):
    """A catalogue file that cannot be read at all."""

    file: Path
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.reason}"


@dataclass(eq=False)
class AlreadyHandled(ShopError):
    """Another process finished this update; what was done meanwhile is to be rolled back."""

    update_id: int


@dataclass(eq=False)
class StorageUnavailable(ShopError):
    """The database is locked, away or refuses; trying later may help."""

    reason: str

    def __str__(self) -> str:
        return f"database: {self.reason}"


class UnitOfWork(Protocol):
    """One transaction. The edge commits; leaving without `commit` rolls back.

    Each use is one thread's. It may be entered again once left.
    """

    people: kept.People
    conversations: kept.Conversations
    vendors: kept.Vendors
    products: kept.Products
    staff: kept.Staff
    invites: kept.Invites
    carts: kept.Carts
    orders: kept.Orders
    threads: kept.Threads
    doubts: kept.Doubts
    inbox: kept.Inbox
    outbox: kept.Outbox
    photos: kept.Photos

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

    def commit(self) -> None:
        """Make everything since the last commit lasting, and seen by others."""

    def rollback(self) -> None:
        """Undo everything since the last commit."""
