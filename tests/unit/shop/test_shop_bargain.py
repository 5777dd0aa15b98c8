"""What a vendor's rule says to an offer."""

from typing import Any

import pytest

from shop.services.bargain import Stance, sensible_offer, stance
from tests.fakes.shop_builders import a_product, a_vendor


def said(offer: int | None, percent: int | None = None, floor: int | None = None) -> Stance:
    product = a_product(price_idr=150_000, floor_price_idr=floor)
    return stance(a_vendor(floor_percent=percent), product, offer)


def test_without_a_rule_the_vendor_is_asked() -> None:
    assert said(None) is said(140_000) is Stance.ASKED_EACH_TIME


def test_a_hundred_percent_is_a_fixed_price() -> None:
    assert said(None, percent=100) is said(149_000, percent=100) is Stance.FIXED


@pytest.mark.parametrize(
    ("offer", "rule", "answer"),
    [
        (None, {"percent": 90}, Stance.OPEN),
        (135_000, {"percent": 90}, Stance.MAY_DO),
        (134_999, {"percent": 90}, Stance.TOO_LOW),
        (120_000, {"percent": 90, "floor": 120_000}, Stance.MAY_DO),
        (140_000, {"floor": 150_000}, Stance.FIXED),
    ],
)
def test_an_offer_is_held_against_the_products_floor_then_the_vendors(
    offer: int | None, rule: dict[str, Any], answer: Stance
) -> None:
    assert said(offer, **rule) is answer


@pytest.mark.parametrize(
    ("amount", "pieces", "offer"),
    [
        (120_000, 1, 120_000),
        (120, 1, 120_000),
        (240_000, 2, 120_000),
        (3, 1, None),
        (400_000, 1, None),
        (0, 1, None),
    ],
)
def test_amounts_mean_offers_where_they_can(amount: int, pieces: int, offer: int | None) -> None:
    assert sensible_offer(a_product(price_idr=150_000), amount, pieces) == offer
