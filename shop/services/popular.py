"""What to show somebody who asks for nothing in particular."""

from collections import defaultdict
from datetime import datetime, timedelta
from itertools import zip_longest
from typing import Final

from shop.catalog import Availability, Category, Product
from shop.ports import UnitOfWork

POPULAR_OVER: Final = timedelta(days=30)
"""How far back orders count."""


def popular_products(uow: UnitOfWork, limit: int, now: datetime) -> list[Product]:
    """Give what was ordered most in the last 30 days, then a stable spread of the rest.

    The spread takes categories in turn and each vendor once before any twice. Nothing sold
    out is among them, so there may be fewer than `limit`.
    """
    quantities = uow.orders.ordered_quantities(now - POPULAR_OVER)
    ranked = sorted(quantities, key=lambda sku: (-quantities[sku], sku))
    known = uow.products.many(ranked)
    popular = [known[sku] for sku in ranked if sku in known and _can_be_had(known[sku])][:limit]
    if len(popular) < limit:
        popular += _spread(uow, {product.sku for product in popular})
    return popular[:limit]


def _can_be_had(product: Product) -> bool:
    return product.availability is not Availability.SOLD_OUT


def _spread(uow: UnitOfWork, but: set[str]) -> list[Product]:
    rest = [item for item in uow.products.all() if item.sku not in but and _can_be_had(item)]
    by_category: dict[Category, list[Product]] = defaultdict(list)
    for product in _vendors_in_turn(rest):
        by_category[product.category].append(product)
    rows = zip_longest(*(by_category[category] for category in Category))
    return [product for row in rows for product in row if product is not None]


def _vendors_in_turn(products: list[Product]) -> list[Product]:
    by_vendor: dict[str, list[Product]] = defaultdict(list)
    for product in products:
        by_vendor[product.vendor_id].append(product)
    return [product for row in zip_longest(*by_vendor.values()) for product in row if product]
