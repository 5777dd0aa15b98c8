"""What happened in the shop, in the past tense and by ids only.

An event's class name is the topic of the outbox rows that carry it, its fields are their body;
whoever delivers a row reads the present state from the shop, so a late notice tells no old lie.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrderEvent:
    """Something that happened to one child order."""

    order_number: str
    vendor_id: str
    buyer_id: int


class OrderPlaced(OrderEvent):
    """A buyer ordered; the vendor is asked to accept or reject."""

    __slots__ = ()


class OrderAccepted(OrderEvent):
    """The vendor can deliver, and named the shipping fee and days."""

    __slots__ = ()


class OrderRejected(OrderEvent):
    """The vendor cannot deliver; the reason stands in the order."""

    __slots__ = ()


class OrderExpired(OrderEvent):
    """Somebody's answer did not come in time."""

    __slots__ = ()


class OrderConfirmed(OrderEvent):
    """The buyer agreed to the total with shipping."""

    __slots__ = ()


class OrderPaid(OrderEvent):
    """The vendor saw the money."""

    __slots__ = ()


class CashOnDeliveryChosen(OrderEvent):
    """The buyer pays when the goods arrive."""

    __slots__ = ()


class OrderShipped(OrderEvent):
    """The goods left the vendor; courier and tracking stand in the order."""

    __slots__ = ()


class OrderDelivered(OrderEvent):
    """The goods arrived."""

    __slots__ = ()


class OrderCompleted(OrderEvent):
    """The buyer has nothing left to ask for."""

    __slots__ = ()


class OrderCancelled(OrderEvent):
    """The buyer withdrew before the goods left."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """A buyer wrote to a vendor."""

    thread_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class QuestionAnswered:
    """A vendor's staff member wrote back."""

    thread_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class VendorJoined:
    """A person became staff of a vendor by an invitation."""

    vendor_id: str
    person_id: int


Event = OrderEvent | QuestionAsked | QuestionAnswered | VendorJoined
