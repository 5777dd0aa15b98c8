"""Orders: a group per checkout, a child order per vendor, and the states a child goes through."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

VENDOR_ANSWERS_WITHIN: Final = timedelta(hours=24)
"""How long a placed order waits for its vendor before it expires."""

BUYER_ANSWERS_WITHIN: Final = timedelta(hours=72)
"""How long an accepted order waits for its buyer: reserved stock must not wait for ever."""

# Without 0 O, 1 I L, 2 Z, 5 S, 8 B, U V: letters that a voice or a hand confuses.
_READABLE: Final = "34679ACDEFGHJKMNPQRTWXY"
_NUMBER_LENGTH: Final = 5


class OrderState(StrEnum):
    """Where a child order stands."""

    PLACED = "placed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    EXPIRED = "expired"
    CONFIRMED = "confirmed"
    PAID = "paid"
    CASH_ON_DELIVERY = "cash_on_delivery"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


_S = OrderState

TRANSITIONS: Final[dict[OrderState, frozenset[OrderState]]] = {
    _S.PLACED: frozenset({_S.ACCEPTED, _S.REJECTED, _S.EXPIRED, _S.CANCELLED}),
    _S.ACCEPTED: frozenset({_S.CONFIRMED, _S.EXPIRED, _S.CANCELLED}),
    _S.CONFIRMED: frozenset({_S.PAID, _S.CASH_ON_DELIVERY, _S.CANCELLED}),
    _S.PAID: frozenset({_S.SHIPPED, _S.CANCELLED}),
    _S.CASH_ON_DELIVERY: frozenset({_S.SHIPPED, _S.CANCELLED}),
    _S.SHIPPED: frozenset({_S.DELIVERED}),
    _S.DELIVERED: frozenset({_S.COMPLETED}),
    _S.REJECTED: frozenset(),
    _S.EXPIRED: frozenset(),
    _S.COMPLETED: frozenset(),
    _S.CANCELLED: frozenset(),
}
"""From each state, the states that may follow it."""

FINISHED: Final = frozenset(state for state, following in TRANSITIONS.items() if not following)
"""States nothing follows; a group closes once all its children are in one."""

OPEN: Final = frozenset(OrderState) - FINISHED
"""States something may still follow."""

GIVES_STOCK_BACK: Final = frozenset({_S.REJECTED, _S.EXPIRED, _S.CANCELLED})
"""States in which reserved stock has gone back on the shelf."""


def states_before(state: OrderState) -> frozenset[OrderState]:
    """Give the states from which this one can be reached in one step."""
    return frozenset(before for before, following in TRANSITIONS.items() if state in following)


@dataclass(frozen=True, slots=True)
class Delivery:
    """Whom and where the goods go to, as the buyer typed it."""

    name: str
    phone: str
    address: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class OrderLine:
    """A product as it was ordered: name and price stay what they were at that moment.

    `made_to_order` lines reserved nothing, so nothing comes back to the shelf for them.
    """

    sku: str
    name: str
    quantity: int
    unit_price_idr: int
    choice: str = ""
    made_to_order: bool = False

    @property
    def subtotal_idr(self) -> int:
        """Price of the whole line."""
        return self.quantity * self.unit_price_idr


@dataclass(frozen=True, slots=True)
class Order:
    """One vendor's part of a checkout; `answer_by` is when the side asked is too late."""

    number: str
    group_number: str
    buyer_id: int
    vendor_id: str
    state: OrderState
    lines: tuple[OrderLine, ...]
    placed_at: datetime
    answer_by: datetime
    shipping_fee_idr: int | None = None
    shipping_days: int | None = None
    reject_reason: str = ""
    courier: str = ""
    tracking: str = ""

    @property
    def goods_idr(self) -> int:
        """Price of the goods alone."""
        return sum(line.subtotal_idr for line in self.lines)

    @property
    def total_idr(self) -> int:
        """Goods and shipping; the goods alone while no fee is named yet."""
        return self.goods_idr + (self.shipping_fee_idr or 0)


@dataclass(frozen=True, slots=True)
class OrderGroup:
    """One checkout: the delivery and a child order per vendor. `state` is "open" or "closed"."""

    number: str
    buyer_id: int
    delivery: Delivery
    placed_at: datetime
    orders: tuple[Order, ...]
    state: str = "open"

    @property
    def goods_idr(self) -> int:
        """Price of the goods of all vendors."""
        return sum(order.goods_idr for order in self.orders)


@dataclass(frozen=True, slots=True)
class OrderChange:
    """An audit row: who moved an order where, and when. `actor_id` None is the clock."""

    number: str
    before: OrderState | None
    after: OrderState
    actor_id: int | None
    at: datetime


def new_group_number() -> str:
    """Draw a number such as LPK-7F3K9: easy to read aloud, and no other's is guessed from it."""
    return "LPK-" + "".join(secrets.choice(_READABLE) for _ in range(_NUMBER_LENGTH))
