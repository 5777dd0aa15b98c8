"""A buyer asks for a better price: what the vendor's rule says to it.

Nothing here changes a price. An offer that may do is passed on to the vendor, who alone can
agree; an order always costs what the product costs.
"""

from enum import StrEnum

from shop.catalog import Product
from shop.vendor import Vendor

_LEAST_PART = 5  # an offer below a fifth of the price is no offer but another number


class Stance(StrEnum):
    """How the vendor stands to a buyer's offer."""

    ASKED_EACH_TIME = "asked-each-time"
    FIXED = "fixed"
    OPEN = "open"  # no offer was named yet
    TOO_LOW = "too-low"
    MAY_DO = "may-do"


def stance(vendor: Vendor, product: Product, offer_idr: int | None) -> Stance:
    """How a vendor stands to an offer for one piece; `offer_idr` None where none is named."""
    floor = _floor(vendor, product)
    if floor is None:
        return Stance.ASKED_EACH_TIME
    if floor >= product.price_idr:
        return Stance.FIXED
    if offer_idr is None:
        return Stance.OPEN
    return Stance.MAY_DO if offer_idr >= floor else Stance.TOO_LOW


def sensible_offer(product: Product, amount_idr: int, pieces: int = 1) -> int | None:
    """The offer for one piece that an amount means; None where it can be no offer.

    Short amounts mean thousands, as everybody says them: "120" for something of 150,000. More
    than the price is taken as the sum for all pieces.
    """
    for offer in (amount_idr, amount_idr * 1000, amount_idr // max(pieces, 1)):
        if product.price_idr <= offer * _LEAST_PART and offer <= product.price_idr:
            return offer
    return None


def _floor(vendor: Vendor, product: Product) -> int | None:
    if product.floor_price_idr is not None:
        return product.floor_price_idr
    if vendor.floor_percent is None:
        return None
    return -(-product.price_idr * vendor.floor_percent // 100)
