"""What may be proposed just now, how welcome it is, and the reasons every proposal shares."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from zlib import crc32

from catalog_index.pairings import Pairings
from catalog_index.recommendation import Reason, Recommended, Wanted, Why
from catalog_index.variety import Candidate
from shop.catalog import Availability, Product
from shop.vendor import Vendor

_TO_ORDER: Final = 0.94  # made to order: a little less welcome than from the shelf
_SOLD: Final = 0.5  # the best-selling product is this much better than one never sold
_WISHES: Final = (
    ("colours", "materials", "regencies"),
    ("materials", "regencies"),
    ("regencies",),
)
"""What still holds when a wish must give way: colours go first, the place last."""


class Offer:
    """One catalogue as it is just now.

    Attributes:
        every: Every product that ever was, by sku.
        open: Those that can be had.
    """

    def __init__(
        self, products: Iterable[Product], vendors: Iterable[Vendor], pairings: Pairings
    ) -> None:
        self.every: Mapping[str, Product] = {each.sku: each for each in products}
        self.open: Mapping[str, Product] = {
            sku: each
            for sku, each in self.every.items()
            if each.availability is not Availability.SOLD_OUT
        }
        self._regency = {each.vendor_id: each.regency for each in vendors}
        self._pairings = pairings

    def open_to(self, wanted: Wanted) -> list[Product]:
        """Products that may be proposed; wishes give way one by one where nothing is left."""
        without, types = set(wanted.without), set(wanted.types)
        allowed = [
            each
            for each in self.open.values()
            if each.sku not in without
            and _affordable(each, wanted)
            and (not types or each.type in types)
        ]
        for wishes in _WISHES:
            left = [each for each in allowed if self._keeps_to(each, wanted, wishes)]
            if left:
                return left
        return allowed

    def appeal(self, product: Product, wanted: Wanted) -> float:
        """About 1: what sells and what is there come first, and no sku for its number alone."""
        by_lot = crc32(product.sku.encode()) / 2**32 / 100
        there = 1.0 if product.availability is Availability.IN_STOCK else _TO_ORDER
        return there * (1.0 + by_lot + _SOLD * wanted.popularity.get(product.sku, 0.0))

    def worth(self, product: Product, wanted: Wanted) -> float:
        """The appeal, and where there is a budget, how much of it is made use of."""
        appeal = self.appeal(product, wanted)
        if not wanted.max_price_idr:
            return appeal
        return appeal * (0.4 + 0.6 * product.price_idr / wanted.max_price_idr)

    def regency(self, product: Product) -> str:
        """Where its vendor is; empty where that is unknown."""
        return self._regency.get(product.vendor_id, "")

    def kind(self, product: Product) -> str:
        """The generic kind of its type, or the type where it has none."""
        kinds = self._pairings.kinds_of(product.type)
        return next((each for each in kinds[1:2] if each), kinds[0])

    def answer(self, chosen: Iterable[Candidate], wanted: Wanted) -> list[Recommended]:
        """The chosen ones with their reasons, the wishes they meet included."""
        return [Recommended(each.product.sku, self._reasons(each, wanted)) for each in chosen]

    def _reasons(self, candidate: Candidate, wanted: Wanted) -> tuple[Reason, ...]:
        reasons = list(candidate.reasons)
        regency = self.regency(candidate.product)
        if regency and regency in wanted.regencies:
            reasons.append(Reason(Why.PLACE, regency))
        if wanted.max_price_idr is not None:
            reasons.append(Reason(Why.BUDGET))
        return tuple(reasons) or (interest(candidate.product, wanted),)

    def _keeps_to(self, product: Product, wanted: Wanted, wishes: Sequence[str]) -> bool:
        has: Mapping[str, Sequence[str]] = {
            "colours": product.colours,
            "materials": product.materials,
            "regencies": (self.regency(product),),
        }
        asked = {name: set(getattr(wanted, name)) for name in wishes}
        return all(not asked[name] or not asked[name].isdisjoint(has[name]) for name in wishes)


def interest(product: Product, wanted: Wanted) -> Reason:
    """The reason that every product has: it sells, or it is still to be discovered."""
    sold = wanted.popularity.get(product.sku, 0.0) > 0
    return Reason(Why.POPULAR if sold else Why.DISCOVER)


def _affordable(product: Product, wanted: Wanted) -> bool:
    return (wanted.max_price_idr is None or product.price_idr <= wanted.max_price_idr) and (
        wanted.min_price_idr is None or product.price_idr >= wanted.min_price_idr
    )
