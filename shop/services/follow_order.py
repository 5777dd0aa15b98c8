"""What happens to an order once its vendor has answered, and the ways to look at orders.

Each change may raise OrderNotFound, NotYourOrder and WrongOrderState.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from shop.order import OPEN, Order, OrderState
from shop.ports import UnitOfWork, WrongOrderState
from shop.services.move_order import move_order, order_of_buyer, order_of_staff


def confirm_order(uow: UnitOfWork, number: str, buyer_id: int, now: datetime) -> Order:
    """Agree, as the buyer, to the total with shipping."""
    order = order_of_buyer(uow, number, buyer_id)
    return move_order(uow, order, OrderState.CONFIRMED, buyer_id, now)


def cancel_order(uow: UnitOfWork, number: str, buyer_id: int, now: datetime) -> Order:
    """Withdraw, as the buyer, before the goods left; reserved stock goes back."""
    order = order_of_buyer(uow, number, buyer_id)
    return move_order(uow, order, OrderState.CANCELLED, buyer_id, now)


def mark_paid(uow: UnitOfWork, number: str, staff_id: int, now: datetime) -> Order:
    """Note, for the vendor, that the money came."""
    order = order_of_staff(uow, number, staff_id)
    return move_order(uow, order, OrderState.PAID, staff_id, now)


def choose_cash_on_delivery(uow: UnitOfWork, number: str, buyer_id: int, now: datetime) -> Order:
    """Choose, as the buyer, to pay when the goods arrive."""
    order = order_of_buyer(uow, number, buyer_id)
    return move_order(uow, order, OrderState.CASH_ON_DELIVERY, buyer_id, now)


def ship_order(
    uow: UnitOfWork, number: str, staff_id: int, courier: str, tracking: str, now: datetime
) -> Order:
    """Note, for the vendor, that the goods left; `tracking` "" when the courier gives none."""
    order = replace(order_of_staff(uow, number, staff_id), courier=courier, tracking=tracking)
    return move_order(uow, order, OrderState.SHIPPED, staff_id, now)


def mark_delivered(uow: UnitOfWork, number: str, person_id: int, now: datetime) -> Order:
    """Note that the goods arrived, as the buyer or for the vendor."""
    order = uow.orders.get(number)
    if person_id != order.buyer_id:
        order = order_of_staff(uow, number, person_id)
    return move_order(uow, order, OrderState.DELIVERED, person_id, now)


def complete_order(uow: UnitOfWork, number: str, buyer_id: int, now: datetime) -> Order:
    """Say, as the buyer, that all is well; nothing follows."""
    order = order_of_buyer(uow, number, buyer_id)
    return move_order(uow, order, OrderState.COMPLETED, buyer_id, now)


def expire_orders(uow: UnitOfWork, now: datetime, managers: Collection[int] = ()) -> list[Order]:
    """Expire every order whose answer is late; gives those that expired, stock already back."""
    expired = []
    for order in uow.orders.overdue(now):
        try:
            expired.append(move_order(uow, order, OrderState.EXPIRED, None, now, managers))
        except WrongOrderState:  # answered between the two statements: in time after all
            continue
    return expired


def order_for(uow: UnitOfWork, number: str, person_id: int) -> Order:
    """Show an order to its buyer or to its vendor's staff."""
    order = uow.orders.get(number)
    return order if person_id == order.buyer_id else order_of_staff(uow, number, person_id)


def orders_of_buyer(uow: UnitOfWork, buyer_id: int, limit: int = 20) -> tuple[Order, ...]:
    """Give a buyer's child orders, newest first."""
    return uow.orders.of_buyer(buyer_id, limit)


def orders_of_vendor(
    uow: UnitOfWork,
    vendor_id: str,
    states: Collection[OrderState] = OPEN,
    limit: int = 50,
) -> tuple[Order, ...]:
    """Give a vendor's orders, by default the unfinished ones, oldest first."""
    return uow.orders.of_vendor(vendor_id, states, limit)
