"""Who hears of what: one table, and the outbox rows it leads to."""

from collections.abc import Collection, Iterable
from dataclasses import asdict
from typing import Final

from shop import events
from shop.ports import UnitOfWork

BUYER_HEARS: Final[frozenset[type[events.OrderEvent]]] = frozenset(
    {
        events.OrderAccepted,
        events.OrderRejected,
        events.OrderExpired,
        events.OrderPaid,
        events.OrderShipped,
        events.OrderDelivered,
    }
)
"""Order events that are news to the buyer."""

STAFF_HEARS: Final[frozenset[type[events.OrderEvent]]] = frozenset(
    {
        events.OrderPlaced,
        events.OrderExpired,
        events.OrderConfirmed,
        events.CashOnDeliveryChosen,
        events.OrderDelivered,
        events.OrderCompleted,
        events.OrderCancelled,
    }
)
"""Order events that are news to everyone on the vendor's staff."""


def tell(uow: UnitOfWork, recipients: Iterable[int], event: events.Event) -> None:
    """Write one outbox row per recipient, each once."""
    for recipient_id in dict.fromkeys(recipients):
        uow.outbox.add(recipient_id, type(event).__name__, asdict(event))


def tell_of_order(
    uow: UnitOfWork, event: events.OrderEvent, actor_id: int | None, managers: Collection[int] = ()
) -> None:
    """Tell those who must hear of an order, except the person who did it.

    A vendor without staff is not told now: joining tells them of open orders. Until then
    `managers` hear in their stead, so that somebody knows an order waits.
    """
    recipients: list[int] = []
    if type(event) in BUYER_HEARS:
        recipients.append(event.buyer_id)
    if type(event) in STAFF_HEARS:
        recipients += uow.staff.of_vendor(event.vendor_id) or managers
    tell(uow, (person for person in recipients if person != actor_id), event)
