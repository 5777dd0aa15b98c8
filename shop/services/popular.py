"""What sells just now."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Final

from shop.ports import UnitOfWork

_WEEK: Final = timedelta(days=7)
# Windows that overlap: an order of the last week is in all four and weighs 8, the one of the week
# before 4, then 2, then 1.
_WINDOWS: Final = {1: 4, 2: 2, 3: 1, 4: 1}

POPULAR_OVER: Final = _WEEK * max(_WINDOWS)
"""How far back orders count."""


def popularity(uow: UnitOfWork, now: datetime) -> dict[str, float]:
    """Give how well each product sold in the last four weeks, by sku, against the best (1.0).

    A week counts half as much as the one after it. What was not ordered is not among them, nor
    are rejected, expired and cancelled orders counted.
    """
    sold: Counter[str] = Counter()
    for weeks, weight in _WINDOWS.items():
        for sku, quantity in uow.orders.ordered_quantities(now - weeks * _WEEK).items():
            sold[sku] += weight * quantity
    best = max(sold.values(), default=0)
    return {sku: weighed / best for sku, weighed in sold.items()}
