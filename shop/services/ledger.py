"""The desk's two totals, as the expo reported them."""

from dataclasses import dataclass
from typing import Final

from shop.order import OrderState
from shop.ports import UnitOfWork

AGREED: Final = frozenset(
    {
        OrderState.CONFIRMED,
        OrderState.PAID,
        OrderState.CASH_ON_DELIVERY,
        OrderState.SHIPPED,
        OrderState.DELIVERED,
        OrderState.COMPLETED,
    }
)
"""States in which vendor and buyer are agreed, so that there is a sale to count."""

HANDED_OVER: Final = frozenset({OrderState.DELIVERED, OrderState.COMPLETED})
"""States in which goods made to order have become a transaction."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Goods only, without shipping. The two sums have no line in common.

    `transactions_idr`: goods from stock, and goods made to order once delivered.
    `preorders_idr`: goods still to be made or on their way (pesanan).
    `orders`: child orders behind both.
    """

    transactions_idr: int
    preorders_idr: int
    orders: int


def totals(uow: UnitOfWork) -> Ledger:
    """Add up every order that both sides agreed to."""
    transactions = preorders = 0
    for (state, made_to_order), amount_idr in uow.orders.sums_idr().items():
        if state not in AGREED:
            continue
        if made_to_order and state not in HANDED_OVER:
            preorders += amount_idr
        else:
            transactions += amount_idr
    orders = sum(count for state, count in uow.orders.counts().items() if state in AGREED)
    return Ledger(transactions, preorders, orders)
