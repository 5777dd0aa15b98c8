"""The products as the search knows them just now: which there are, and which pass a filter."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

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

    def some_pass(self, skus: Collection[str], filters: SearchFilters) -> bool:
        """Whether one of these products is here and passes every filter."""
        return any(sku in self.products and _passes(self.products[sku], filters) for sku in skus)


def spread(
    ranked: Sequence[tuple[str, float]],
    shelf: Shelf,
    limit: int,
    again: float,
    kind_again: float = 1.0,
) -> list[tuple[str, float]]:
    """The first of a ranking, chosen so that not all are one vendor's, or of one type.

    A near tie goes to a vendor or a type not shown yet; a clearly better product stays first.

    Args:
        ranked: Skus with scores, best first; those that are not on the shelf are left out.
        shelf: Knows vendors and types.
        limit: How many are wanted.
        again: What a score is multiplied by for each product of its vendor that stands before it.
        kind_again: The same for each product of its type.

    Returns:
        Skus with the lowered scores, best first.
    """
    left = [(score, shelf.products[sku]) for sku, score in ranked if sku in shelf.products]
    shown: Counter[str] = Counter()
    chosen: list[tuple[str, float]] = []
    while left and len(chosen) < limit:
        best, place = -1.0, 0
        for at, (score, product) in enumerate(left):
            if score <= best:
                break  # lowered or not, nothing further down comes before it
            again_here = again ** shown[product.vendor_id] * kind_again ** shown[product.type]
            if score * again_here > best:  # of equal ones, the one ranked first
                best, place = score * again_here, at
        _, product = left.pop(place)
        chosen.append((product.sku, best))
        shown.update((product.vendor_id, product.type))
    return chosen


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
