"""The vendor's answer to a placed order.

Both may raise OrderNotFound, NotYourOrder and WrongOrderState: of two answers the first counts.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from shop.money import is_fee
from shop.order import BUYER_ANSWERS_WITHIN, Order, OrderState
from shop.ports import ShippingOutOfRange, UnitOfWork
from shop.services.move_order import move_order, order_of_staff

MOST_SHIPPING_DAYS: Final = 365
"""The longest shipping time taken; more is a slip of the thumb."""


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
        order_of_staff(uow, number, staff_id),
        shipping_fee_idr=shipping_fee_idr,
        shipping_days=shipping_days,
        answer_by=now + BUYER_ANSWERS_WITHIN,
    )
    return move_order(uow, accepted, OrderState.ACCEPTED, staff_id, now)


def reject_order(uow: UnitOfWork, number: str, staff_id: int, reason: str, now: datetime) -> Order:
    """Reject for the vendor; reserved stock goes back."""
    rejected = replace(order_of_staff(uow, number, staff_id), reject_reason=reason)
    return move_order(uow, rejected, OrderState.REJECTED, staff_id, now)
