"""The products as the search knows them just now: which there are, and which pass a filter."""

from collections import Counter
from collections.abc import Iterable, Sequence

from catalog_index.lexicon import folded
from catalog_index.ports import SearchFilters
from shop.catalog import Availability, Product


class Shelf:
    """Active products by sku. A new shelf is put in place of an old one when facts change."""

    def __init__(self, products: Iterable[Product]) -> None:
        """Keeps the active ones."""
        self.products = {each.sku: each for each in products if each.active}
        self._by_name: dict[str, list[str]] = {}
        self._by_sku = {sku.casefold(): sku for sku in sorted(self.products, reverse=True)}
        for sku in sorted(self.products):
            self._by_name.setdefault(folded(self.products[sku].name), []).append(sku)

    def named(self, text: str) -> list[str]:
        """Skus of the products that `text` names exactly, by sku or by name, in order of sku."""
        sku = self._by_sku.get(text.strip().casefold())
        named = self._by_name.get(folded(text), [])
        return list(dict.fromkeys([*([sku] if sku else []), *named]))

    def passing(self, filters: SearchFilters) -> frozenset[str]:
        """Skus of the products that pass every filter."""
        return frozenset(sku for sku, each in self.products.items() if _passes(each, filters))


def spread(
    ranked: Sequence[tuple[str, float]], shelf: Shelf, again: float
) -> list[tuple[str, float]]:
    """The ranking with a vendor's second, third, ... product moved down a little each.

    A near tie then goes to another vendor, while a clearly better product stays where it is.

    Args:
        ranked: Skus with scores, best first; those that are not on the shelf are left out.
        shelf: Knows the vendors.
        again: What a score is multiplied by for each product of its vendor before it.
    """
    seen: Counter[str] = Counter()
    lowered: list[tuple[str, float]] = []
    for sku, score in ranked:
        if sku in shelf.products:
            vendor = shelf.products[sku].vendor_id
            lowered.append((sku, score * again ** seen[vendor]))
            seen[vendor] += 1
    return sorted(lowered, key=lambda item: (-item[1], item[0]))


def _passes(product: Product, filters: SearchFilters) -> bool:
    sold_out = product.availability is Availability.SOLD_OUT
    return (
        (filters.category is None or product.category == filters.category)
        and (filters.min_price_idr is None or product.price_idr >= filters.min_price_idr)
        and (filters.max_price_idr is None or product.price_idr <= filters.max_price_idr)
        and (filters.in_stock is None or filters.in_stock != sold_out)
        and (filters.vendors is None or product.vendor_id in filters.vendors)
        and (filters.types is None or product.type in filters.types)
        and _has_any(product.colours, filters.colours)
        and _has_any(product.materials, filters.materials)
        and _has_any(product.sizes, filters.sizes)
    )


def _has_any(has: Iterable[str], wanted: frozenset[str] | None) -> bool:
    return wanted is None or not wanted.isdisjoint(has)
