"""More like this: products whose texts lie near another product's text."""

from collections.abc import Iterable

from catalog_index.ports import Hit
from catalog_index.shelf import Shelf, spread
from catalog_index.stored_index import StoredIndex
from shop.catalog import Availability, Product

_AGAIN = 0.98  # inner products of neighbours differ by a hundredth or two
_SPARE = 40  # looked at beyond the limit, for what is sold out or from a vendor already shown


class Recommender:
    """Recommends from one built index; what is popular is the shop's to say."""

    def __init__(self, index: StoredIndex, products: Iterable[Product]) -> None:
        """Joins the index with the catalogue it was built from."""
        self._part = index.products
        self._shelf = Shelf(products)

    def see(self, products: Iterable[Product]) -> None:
        """Take stock and withdrawals as they are now."""
        self._shelf = Shelf(products)

    def similar(self, sku: str, limit: int) -> tuple[Hit, ...]:
        """Products like another one, nearest first, several vendors near the top.

        Never the product itself, never what is sold out; empty when the index does not know `sku`.
        """
        vector = self._part.last_vector_of(sku)
        if vector is None:
            return ()
        found = self._part.nearest_owners(vector, limit + _SPARE)
        near = [(other, score) for other, score in found if other != sku and self._offers(other)]
        return tuple(Hit(*each) for each in spread(near, self._shelf, _AGAIN)[:limit])

    def _offers(self, sku: str) -> bool:
        product = self._shelf.products.get(sku)
        return product is not None and product.availability is not Availability.SOLD_OUT
