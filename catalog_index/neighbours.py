"""Which products lie near a product: by their vectors, or by their facts without an index."""

from collections.abc import Collection, Mapping
from typing import Protocol

from catalog_index.index_store import IndexIsAway
from catalog_index.pairings import Pairings
from catalog_index.stored_index import StoredPart
from shop.catalog import Product

# Vectors of goods differ by a few hundredths; a shared kind outweighs a shared turn of phrase.
_SAME_TYPE = 0.03
_SAME_KIND = 0.04
_SAME_CATEGORY = 0.03
_SAME_FACT = 0.005


class Neighbours(Protocol):
    """Nearness of products."""

    def near(
        self, product: Product, limit: int, among: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """Other skus with scores above 0, best first; `among` None looks at all of them."""
        ...


class VectorNeighbours:
    """Nearness of the texts, corrected by the facts both products share."""

    def __init__(
        self, part: StoredPart, products: Mapping[str, Product], pairings: Pairings
    ) -> None:
        self._part = part
        self._products = products
        self._pairings = pairings
        self._by_facts = FactNeighbours(products, pairings)

    def near(
        self, product: Product, limit: int, among: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """By facts alone where the index does not know the product yet, or is away."""
        try:
            vector = self._part.last_vector_of(product.sku)
            if vector is None:
                return self._by_facts.near(product, limit, among)
            found = self._part.nearest_owners(vector, limit + 1, among)
        except IndexIsAway:
            return self._by_facts.near(product, limit, among)
        scored = [
            (sku, score + shared(product, self._products[sku], self._pairings))
            for sku, score in found
            if sku != product.sku and sku in self._products
        ]
        return _best(scored, limit)


class FactNeighbours:
    """Nearness by kind, category, material and colour."""

    def __init__(self, products: Mapping[str, Product], pairings: Pairings) -> None:
        self._products = products
        self._pairings = pairings

    def near(
        self, product: Product, limit: int, among: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """Products of the same category at least."""
        skus = self._products if among is None else among
        scored = [
            (sku, 0.8 + shared(product, self._products[sku], self._pairings))
            for sku in skus
            if sku != product.sku
            and sku in self._products
            and self._products[sku].category == product.category
        ]
        return _best(scored, limit)


def shared(one: Product, other: Product, pairings: Pairings) -> float:
    """How much two products have in common by their facts: 0 to about 0.12."""
    facts = {*one.colours, *one.materials} & {*other.colours, *other.materials}
    same = _SAME_FACT * min(len(facts), 3)
    same += _SAME_CATEGORY if one.category == other.category else 0.0
    if one.type == other.type:
        return same + _SAME_TYPE + _SAME_KIND
    kinds = pairings.kinds_of(one.type)[:2]
    alike = len(kinds) > 1 and kinds[1] != "" and kinds[1] in pairings.kinds_of(other.type)
    return same + (_SAME_KIND if alike or other.type in kinds else 0.0)


def _best(scored: list[tuple[str, float]], limit: int) -> list[tuple[str, float]]:
    return sorted(scored, key=lambda item: (-item[1], item[0]))[:limit]
