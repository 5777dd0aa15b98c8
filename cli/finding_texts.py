"""What `lapak search` answers: a text's language and limits, and the products it finds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from catalog_index.ports import Hit, SearchFilters, SearchResult
    from language.detect import Detector
    from runtime.entities import EntityReader
    from runtime.finding import CatalogFinder
    from runtime.settings import Settings
    from shop.catalog import Product
    from shop.vendor import Vendor

Say = Callable[[str], None]


def ready_finder(settings: "Settings", say: Say) -> "TextFinder":
    """A finder over the shop's catalogue; what it needs and is missing is made first.

    Args:
        settings: Of this process.
        say: Told of what is made.
    """
    from cli import preparing
    from language.detect import Detector
    from runtime.wiring import Parts

    for step in (preparing.encoder, preparing.database, preparing.catalogue):
        step(settings, say)
    parts = Parts(settings)
    parts.finder.build(say)
    with parts.open_shop(read_only=True) as uow:
        products = {each.sku: each for each in uow.products.all()}
        vendors = {each.vendor_id: each for each in uow.vendors.all()}
    return TextFinder(parts.finder, Detector(), parts.entities, products, vendors)


@dataclass(frozen=True, slots=True)
class TextFinder:
    """Answers texts with products and their facts."""

    finder: "CatalogFinder"
    detector: "Detector"
    entities: "EntityReader"
    products: "Mapping[str, Product]"
    vendors: "Mapping[str, Vendor]"

    def answer(self, text: str, limit: int) -> dict[str, Any]:
        """The fields of one answer; docs/batch-formats.md names them."""
        language = self.detector.detect(text).language
        constraints, filters = _limits(text, language)
        kinds = self.entities.types(text, language)
        result = self._search(text, limit, filters, kinds)
        return {
            "lang": language,
            "constraints": constraints,
            "results": [self._facts(hit) for hit in result.hits if hit.sku in self.products],
            "confident": result.confident,
        }

    def _search(
        self, text: str, limit: int, filters: "SearchFilters", kinds: frozenset[str]
    ) -> "SearchResult":
        from catalog_index.ports import SearchResult

        result = self.finder.search(text, limit, filters, kinds)
        if result.hits:
            return result
        # Nothing within the limits: the nearest beyond them, which are not what was asked for.
        beyond = self.finder.search(text, limit, kinds=kinds)
        return SearchResult(beyond.hits, confident=False)

    def _facts(self, hit: "Hit") -> dict[str, Any]:
        product = self.products[hit.sku]
        vendor = self.vendors.get(product.vendor_id)
        return {
            "sku": product.sku,
            "name": product.name,
            "description": product.description,
            "type": product.type,
            "category": product.category.value,
            "vendor": vendor.name if vendor else product.vendor_id,
            "price_idr": product.price_idr,
            "score": hit.score,
        }


def _limits(text: str, language: str | None) -> "tuple[dict[str, Any], SearchFilters]":
    from catalog_index.ports import SearchFilters
    from language.quantities import read
    from runtime.ears import SpokenNumbers

    said = read(text, language)
    numbers = SpokenNumbers.of(said)
    constraints = {
        "max_price": _number(said.max_price),
        "min_price": _number(said.min_price),
        "currency": said.currency,
    }
    return constraints, SearchFilters(
        min_price_idr=numbers.min_price_idr, max_price_idr=numbers.max_price_idr
    )


def _number(amount: Any) -> int | float | None:
    if amount is None:
        return None
    return int(amount) if amount == int(amount) else float(amount)
