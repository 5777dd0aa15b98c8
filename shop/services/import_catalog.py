"""Bringing the shop's catalogue to what a file says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from shop.catalog import Product
from shop.ports import UnitOfWork
from shop.vendor import Vendor

_SAVED_AT_ONCE: Final = 500

Tick = Callable[[int, int], None]
"""Told how many of how many products are saved."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many products were new, changed, unchanged, and withdrawn since no row names them."""

    new: int
    changed: int
    unchanged: int
    withdrawn: int


def import_catalog(
    uow: UnitOfWork,
    vendors: Sequence[Vendor],
    products: Sequence[Product],
    withdraw: bool = True,
    tick: Tick | None = None,
) -> ImportReport:
    """Save vendors and products as the file has them, stock included.

    All of it is one transaction, so nobody sees a half catalogue. Products the file does not name
    become inactive, since orders may still refer to them. Pass `withdraw` False when rows were
    refused: a bad row must not take its product down.
    """
    known = {vendor.vendor_id: vendor for vendor in uow.vendors.all()}
    uow.vendors.save_all([item for item in vendors if known.get(item.vendor_id) != item])
    before = {product.sku: product for product in uow.products.all()}
    fresh = [product for product in products if product.sku not in before]
    changed = [item for item in products if before.get(item.sku, item) != item]
    gone = _gone(before, products) if withdraw else []
    _save(uow, [*fresh, *changed, *gone], tick)
    kept = len(products) - len(fresh) - len(changed)
    return ImportReport(len(fresh), len(changed), kept, len(gone))


def _gone(before: dict[str, Product], products: Sequence[Product]) -> list[Product]:
    named = {product.sku for product in products}
    gone = (item for item in before.values() if item.active and item.sku not in named)
    return [replace(item, active=False) for item in gone]


def _save(uow: UnitOfWork, products: Sequence[Product], tick: Tick | None) -> None:
    for start in range(0, len(products), _SAVED_AT_ONCE):
        batch = products[start : start + _SAVED_AT_ONCE]
        uow.products.save_all(batch)
        if tick:
            tick(start + len(batch), len(products))
