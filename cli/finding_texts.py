"""What `lapak search` answers: a text's language and limits, and the products it finds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from catalog_index.ports import Hit
    from language.detect import Detector
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
    parts.entities.prepare()
    with parts.open_shop(read_only=True) as uow:
        products = {each.sku: each for each in uow.products.all()}
        vendors = {each.vendor_id: each for each in uow.vendors.all()}
    return TextFinder(parts.finder, Detector(), products, vendors)


@dataclass(frozen=True, slots=True)
class TextFinder:
    """Answers texts with products and their facts."""

    finder: "CatalogFinder"
    detector: "Detector"
    products: "Mapping[str, Product]"
    vendors: "Mapping[str, Vendor]"

    def answer(self, text: str, limit: int) -> dict[str, Any]:
        """The fields of one answer; docs/batch-formats.md names them."""
        language = self.detector.detect(text).language
        wish = self.finder.wish(text, language)
        answer = self.finder.search(text, limit, wish.filters, wish.kinds)
        found = answer.found
        return {
            "lang": language,
            "constraints": {**wish.constraints, "relaxed": list(answer.relaxed)},
            "results": [self._facts(hit) for hit in found.hits if hit.sku in self.products],
            "confident": found.confident,
        }

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
