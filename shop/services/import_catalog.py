"""Bringing the shop's catalogue to what a file says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shop.catalog import Product
from shop.ports import UnitOfWork
from shop.vendor import Vendor


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
) -> ImportReport:
    """Save vendors and products as the file has them, stock included.

    Products the file does not name become inactive, since orders may still refer to them.
    Pass `withdraw` False when rows were refused: a bad row must not take its product down.
    """
    for vendor in vendors:
        uow.vendors.save(vendor)
    before = {product.sku: product for product in uow.products.all()}
    fresh = [product for product in products if product.sku not in before]
    changed = [item for item in products if before.get(item.sku, item) != item]
    for product in (*fresh, *changed):
        uow.products.save(product)
    gone = _withdraw(uow, before, products) if withdraw else 0
    kept = len(products) - len(fresh) - len(changed)
    return ImportReport(len(fresh), len(changed), kept, gone)


def _withdraw(uow: UnitOfWork, before: dict[str, Product], products: Sequence[Product]) -> int:
    named = {product.sku for product in products}
    gone = [item for item in before.values() if item.active and item.sku not in named]
    for product in gone:
        uow.products.save(replace(product, active=False))
    return len(gone)
