"""Popular products, the ledger and the import, on the in-memory unit of work."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from shop.catalog import Availability
from shop.order import OrderState
from shop.services.answer_order import accept_order, reject_order
from shop.services.fill_cart import add_to_cart
from shop.services.follow_order import (
    choose_cash_on_delivery,
    confirm_order,
    mark_delivered,
    ship_order,
)
from shop.services.import_catalog import ImportReport, import_catalog
from shop.services.ledger import Ledger, totals
from shop.services.place_order import place_order
from shop.services.popular import POPULAR_OVER, popularity
from tests.fakes.shop_builders import (
    BAKER,
    BUYER,
    DELIVERY,
    NOW,
    POTTER,
    a_product,
    an_order,
    open_stalls,
)
from tests.fakes.unit_of_work import FakeUnitOfWork


@pytest.fixture
def uow() -> FakeUnitOfWork:
    uow = FakeUnitOfWork()
    open_stalls(uow)
    return uow


def test_the_best_seller_is_the_measure_of_the_others(uow: FakeUnitOfWork) -> None:
    an_order(uow, ("ROTI-1", 8))
    an_order(uow, ("POCI-1", 2))
    assert popularity(uow, NOW) == {"ROTI-1": 1.0, "POCI-1": 0.25}


def test_rejected_and_old_orders_make_nothing_popular(uow: FakeUnitOfWork) -> None:
    reject_order(uow, an_order(uow, ("ROTI-1", 8)).orders[0].number, BAKER, "", NOW)
    an_order(uow, ("POCI-1", 1))
    assert popularity(uow, NOW) == {"POCI-1": 1.0}
    assert popularity(uow, NOW + POPULAR_OVER + timedelta(days=1)) == {}


def test_each_week_that_passes_halves_what_an_order_counts(uow: FakeUnitOfWork) -> None:
    an_order(uow, ("POCI-1", 8))
    later = NOW + timedelta(days=15)
    add_to_cart(uow, BUYER, "ROTI-1", 4)
    place_order(uow, BUYER, DELIVERY, later)
    assert popularity(uow, later) == {"ROTI-1": 1.0, "POCI-1": 0.5}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"stock": 1}, Availability.IN_STOCK),
        ({"stock": 1, "made_to_order": True}, Availability.IN_STOCK),
        ({"stock": 0}, Availability.SOLD_OUT),
        ({"stock": 0, "made_to_order": True}, Availability.PRE_ORDER),
        ({"stock": None, "made_to_order": True}, Availability.PRE_ORDER),
        ({"stock": None}, Availability.SOLD_OUT),
        ({"stock": 5, "active": False}, Availability.SOLD_OUT),
    ],
)
def test_availability(values: dict[str, Any], expected: Availability) -> None:
    assert a_product(**values).availability is expected


def test_the_ledger_counts_agreed_orders_and_keeps_pesanan_apart(uow: FakeUnitOfWork) -> None:
    order = an_order(uow, ("POCI-1", 2), ("GUCI-1", 1)).orders[0]
    accept_order(uow, order.number, POTTER, 20_000, 3, NOW)
    assert totals(uow) == Ledger(0, 0, 0)
    confirm_order(uow, order.number, BUYER, NOW)
    assert totals(uow) == Ledger(170_000, 1_250_000, 1)
    choose_cash_on_delivery(uow, order.number, BUYER, NOW)
    ship_order(uow, order.number, POTTER, "JNE", "", NOW)
    assert totals(uow) == Ledger(170_000, 1_250_000, 1)
    mark_delivered(uow, order.number, BUYER, NOW)
    assert totals(uow) == Ledger(1_420_000, 0, 1)


@pytest.mark.parametrize("state", [OrderState.REJECTED, OrderState.EXPIRED, OrderState.CANCELLED])
def test_what_came_to_nothing_is_no_sale(uow: FakeUnitOfWork, state: OrderState) -> None:
    order = an_order(uow).orders[0]
    uow.orders.change(replace(order, state=state), order.state, None, NOW)
    assert totals(uow) == Ledger(0, 0, 0)


def test_an_import_reports_and_withdraws(uow: FakeUnitOfWork) -> None:
    products = [
        uow.products.get("POCI-1"),
        replace(uow.products.get("ROTI-1"), price_idr=27_000),
        a_product("VAS-1"),
    ]
    report = import_catalog(uow, uow.vendors.all(), products)
    assert report == ImportReport(new=1, changed=1, unchanged=1, withdrawn=2)
    assert uow.products.get("ROTI-1").price_idr == 27_000
    assert not uow.products.get("MUG-1").active
    again = import_catalog(uow, uow.vendors.all(), products)
    assert again == ImportReport(new=0, changed=0, unchanged=3, withdrawn=0)


def test_an_import_with_refused_rows_withdraws_nothing(uow: FakeUnitOfWork) -> None:
    report = import_catalog(uow, (), [a_product("VAS-1")], withdraw=False)
    assert report.withdrawn == 0
    assert uow.products.get("MUG-1").active


def test_a_withdrawn_product_comes_back_with_its_row(uow: FakeUnitOfWork) -> None:
    mug = uow.products.get("MUG-1")
    import_catalog(uow, (), [uow.products.get("POCI-1")])
    import_catalog(uow, (), [mug], withdraw=False)
    assert uow.products.get("MUG-1").active
