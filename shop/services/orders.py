"""What happens to a child order after it was placed, and who may do it.

Every change is a compare-and-set on the state that was read: of two taps one wins, the other
gets WrongOrderState. All of these may raise OrderNotFound, NotYourOrder and WrongOrderState.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from shop import events
from shop.money import is_fee
from shop.order import (
    BUYER_ANSWERS_WITHIN,
    FINISHED,
    GIVES_STOCK_BACK,
    TRANSITIONS,
    Order,
    OrderState,
)
from shop.ports import (
    NotYourOrder,
    NotYourVendor,
    OrderNotFound,
    ShippingOutOfRange,
    UnitOfWork,
    WrongOrderState,
)
from shop.services.notices import tell_of_order

MOST_SHIPPING_DAYS = 365
"""The longest shipping time taken; more is a slip of the thumb."""

EVENT_OF: dict[OrderState, type[events.OrderEvent]] = {
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


def accept_order(
    uow: UnitOfWork,
    number: str,
    staff_id: int,
    shipping_fee_idr: int,
    shipping_days: int,
    now: datetime,
) -> Order:
    """Accept for the vendor, with what shipping costs and takes; the buyer has to confirm.

    Raises:
        ShippingOutOfRange: a negative or absurd fee or number of days.
    """
    if not is_fee(shipping_fee_idr) or not 0 <= shipping_days <= MOST_SHIPPING_DAYS:
        raise ShippingOutOfRange(shipping_fee_idr, shipping_days)
    accepted = replace(
        _for_staff(uow, number, staff_id),
        shipping_fee_idr=shipping_fee_idr,
        shipping_days=shipping_days,
        answer_by=now + BUYER_ANSWERS_WITHIN,
    )
    return _move(uow, accepted, OrderState.ACCEPTED, staff_id, now)


def reject_order(uow: UnitOfWork, number: str, staff_id: int, reason: str, now: datetime) -> Order:
    """Reject for the vendor; reserved stock goes back."""
    rejected = replace(_for_staff(uow, number, staff_id), reject_reason=reason)
    return _move(uow, rejected, OrderState.REJECTED, staff_id, now)


def confirm_order(uow: UnitOfWork, number: str, buyer_id: int, now: datetime) -> Order:
    """Agree, as the buyer, to the total with shipping."""
    order = _for_buyer(uow, number, buyer_id)
    return _move(uow, order, OrderState.CONFIRMED, buyer_id, now)


def cancel_order(uow: UnitOfWork, number: str, buyer_id: int, now: datetime) -> Order:
    """Withdraw, as the buyer, before the goods left; reserved stock goes back."""
    order = _for_buyer(uow, number, buyer_id)
    return _move(uow, order, OrderState.CANCELLED, buyer_id, now)


def mark_paid(uow: UnitOfWork, number: str, staff_id: int, now: datetime) -> Order:
    """Note, for the vendor, that the money came."""
    order = _for_staff(uow, number, staff_id)
    return _move(uow, order, OrderState.PAID, staff_id, now)


def choose_cash_on_delivery(uow: UnitOfWork, number: str, buyer_id: int, now: datetime) -> Order:
    """Choose, as the buyer, to pay when the goods arrive."""
    order = _for_buyer(uow, number, buyer_id)
    return _move(uow, order, OrderState.CASH_ON_DELIVERY, buyer_id, now)


def ship_order(
    uow: UnitOfWork, number: str, staff_id: int, courier: str, tracking: str, now: datetime
) -> Order:
    """Note, for the vendor, that the goods left; `tracking` "" when the courier gives none."""
    order = replace(_for_staff(uow, number, staff_id), courier=courier, tracking=tracking)
    return _move(uow, order, OrderState.SHIPPED, staff_id, now)


def mark_delivered(uow: UnitOfWork, number: str, person_id: int, now: datetime) -> Order:
    """Note that the goods arrived, as the buyer or for the vendor."""
    order = _get(uow, number)
    if person_id != order.buyer_id:
        order = _for_staff(uow, number, person_id)
    return _move(uow, order, OrderState.DELIVERED, person_id, now)


def complete_order(uow: UnitOfWork, number: str, buyer_id: int, now: datetime) -> Order:
    """Say, as the buyer, that all is well; nothing follows."""
    order = _for_buyer(uow, number, buyer_id)
    return _move(uow, order, OrderState.COMPLETED, buyer_id, now)


def expire_orders(uow: UnitOfWork, now: datetime, managers: Iterable[int] = ()) -> list[Order]:
    """Expire every order whose answer is late; gives those that expired, stock already back."""
    expired = []
    for order in uow.orders.overdue(now):
        try:
            expired.append(_move(uow, order, OrderState.EXPIRED, None, now, managers))
        except WrongOrderState:  # answered between the two statements: in time after all
            continue
    return expired


def order_for(uow: UnitOfWork, number: str, person_id: int) -> Order:
    """Show an order to its buyer or to its vendor's staff."""
    order = _get(uow, number)
    return order if person_id == order.buyer_id else _for_staff(uow, number, person_id)


def orders_of_buyer(uow: UnitOfWork, buyer_id: int, limit: int = 20) -> tuple[Order, ...]:
    """Give a buyer's child orders, newest first."""
    return uow.orders.of_buyer(buyer_id, limit)


def orders_of_vendor(
    uow: UnitOfWork,
    vendor_id: str,
    staff_id: int,
    states: Collection[OrderState] | None = None,
    limit: int = 50,
) -> tuple[Order, ...]:
    """Give a vendor's orders to its staff, oldest first; by default the unfinished ones.

    Raises:
        NotYourVendor: the person is not on its staff.
    """
    if staff_id not in uow.staff.of_vendor(vendor_id):
        raise NotYourVendor(vendor_id, staff_id)
    wanted = frozenset(OrderState) - FINISHED if states is None else states
    return uow.orders.of_vendor(vendor_id, wanted, limit)


def _get(uow: UnitOfWork, number: str) -> Order:
    order = uow.orders.get(number)
    if order is None:
        raise OrderNotFound(number)
    return order


def _for_staff(uow: UnitOfWork, number: str, staff_id: int) -> Order:
    order = _get(uow, number)
    if staff_id not in uow.staff.of_vendor(order.vendor_id):
        raise NotYourOrder(number, staff_id)
    return order


def _for_buyer(uow: UnitOfWork, number: str, buyer_id: int) -> Order:
    order = _get(uow, number)
    if order.buyer_id != buyer_id:
        raise NotYourOrder(number, buyer_id)
    return order


def _move(
    uow: UnitOfWork,
    order: Order,
    wanted: OrderState,
    actor_id: int | None,
    now: datetime,
    managers: Iterable[int] = (),
) -> Order:
    before = order.state
    if wanted not in TRANSITIONS[before]:
        raise WrongOrderState(order.number, before, wanted)
    moved = replace(order, state=wanted)
    if not uow.orders.change(moved, before, actor_id, now):
        raise WrongOrderState(order.number, _get(uow, order.number).state, wanted)
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
