"""The one way an order changes its state, and who may touch it.

A change is a compare-and-set on the state that was read: of two taps one wins. What follows from
the new state (stock, notices) follows here, in the same transaction.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Final

from shop import events
from shop.order import GIVES_STOCK_BACK, TRANSITIONS, Order, OrderState
from shop.ports import NotYourOrder, UnitOfWork, WrongOrderState
from shop.services.notices import tell_of_order

EVENT_OF: Final[dict[OrderState, type[events.OrderEvent]]] = {
    OrderState.ACCEPTED: events.OrderAccepted,
    OrderState.REJECTED: events.OrderRejected,
    OrderState.EXPIRED: events.OrderExpired,
    OrderState.CONFIRMED: events.OrderConfirmed,
    OrderState.PAID: events.OrderPaid,
    OrderState.CASH_ON_DELIVERY: events.CashOnDeliveryChosen,
    OrderState.SHIPPED: events.OrderShipped,
    OrderState.DELIVERED: events.OrderDelivered,
    OrderState.COMPLETED: events.OrderCompleted,
    OrderState.CANCELLED: events.OrderCancelled,
}
"""What is told when an order arrives in a state."""


def order_of_staff(uow: UnitOfWork, number: str, staff_id: int) -> Order:
    """Give an order to its vendor's staff.

    Raises:
        OrderNotFound: no such order.
        NotYourOrder: the person is not on its vendor's staff.
    """
    order = uow.orders.get(number)
    if staff_id not in uow.staff.of_vendor(order.vendor_id):
        raise NotYourOrder(number, staff_id)
    return order


def order_of_buyer(uow: UnitOfWork, number: str, buyer_id: int) -> Order:
    """Give an order to its buyer.

    Raises:
        OrderNotFound: no such order.
        NotYourOrder: it is somebody else's.
    """
    order = uow.orders.get(number)
    if order.buyer_id != buyer_id:
        raise NotYourOrder(number, buyer_id)
    return order


def move_order(
    uow: UnitOfWork,
    order: Order,
    wanted: OrderState,
    actor_id: int | None,
    now: datetime,
    managers: Collection[int] = (),
) -> Order:
    """Bring an order, as changed by the caller, into a state; stock and notices follow.

    The state it carries is the one it was read in and must still be the stored one. The actor,
    None for the clock, is not told; `managers` hear in the stead of a vendor without staff.

    Raises:
        WrongOrderState: not from this state, or somebody was faster.
    """
    before = order.state
    if wanted not in TRANSITIONS[before]:
        raise WrongOrderState(order.number, before, wanted)
    moved = replace(order, state=wanted)
    if not uow.orders.change(moved, before, actor_id, now):
        raise WrongOrderState(order.number, uow.orders.get(order.number).state, wanted)
    if wanted in GIVES_STOCK_BACK:
        _give_back(uow, moved)
    event = EVENT_OF[wanted](order.number, order.vendor_id, order.buyer_id)
    tell_of_order(uow, event, actor_id, managers)
    return moved


def _give_back(uow: UnitOfWork, order: Order) -> None:
    # Only the change that won comes here, so stock comes back once. In the order of sku,
    # as it was taken.
    for line in sorted(order.lines, key=lambda line: line.sku):
        if not line.made_to_order:
            uow.products.release(line.sku, line.quantity)
