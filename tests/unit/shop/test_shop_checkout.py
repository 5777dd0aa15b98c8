"""Placing an order, on the in-memory unit of work."""

import re

import pytest

from shop.order import VENDOR_ANSWERS_WITHIN, OrderState
from shop.ports import BelowMinimumOrder, CartIsEmpty, OutOfStock, ProductNotFound
from shop.services import place_order as placing
from shop.services.fill_cart import add_to_cart
from shop.services.place_order import place_order
from tests.fakes.shop_builders import (
    BAKER,
    BUYER,
    DELIVERY,
    MANAGER,
    NOW,
    OTHER_BUYER,
    POTTER,
    a_product,
    a_vendor,
    an_order,
    open_stalls,
)
from tests.fakes.unit_of_work import FakeUnitOfWork


@pytest.fixture
def uow() -> FakeUnitOfWork:
    uow = FakeUnitOfWork()
    open_stalls(uow)
    return uow


def test_each_vendor_gets_a_child_order(uow: FakeUnitOfWork) -> None:
    group = an_order(uow, ("POCI-1", 2), ("ROTI-1", 4), ("GUCI-1", 1))
    assert [(o.vendor_id, [line.sku for line in o.lines]) for o in group.orders] == [
        ("klampok-jaya", ["POCI-1", "GUCI-1"]),
        ("roti-ganjel", ["ROTI-1"]),
    ]
    assert group.goods_idr == 2 * 85_000 + 1_250_000 + 4 * 25_000
    assert all(order.state is OrderState.PLACED for order in group.orders)
    assert group.orders[0].answer_by == NOW + VENDOR_ANSWERS_WITHIN
    assert uow.orders.get_group(group.number) == group


def test_numbers_can_be_read_aloud(uow: FakeUnitOfWork) -> None:
    group = an_order(uow, ("POCI-1", 1), ("ROTI-1", 4))
    assert re.fullmatch(r"LPK-[34679ACDEFGHJKMNPQRTWXY]{5}", group.number)
    assert [order.number for order in group.orders] == [f"{group.number}-1", f"{group.number}-2"]


def test_a_number_in_use_is_not_given_again(
    uow: FakeUnitOfWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = iter(["LPK-AAAAA", "LPK-AAAAA", "LPK-CCCCC"])
    monkeypatch.setattr(placing, "new_group_number", lambda: next(drawn))
    assert an_order(uow).number == "LPK-AAAAA"
    assert an_order(uow).number == "LPK-CCCCC"


def test_stock_is_reserved_and_the_cart_emptied(uow: FakeUnitOfWork) -> None:
    an_order(uow, ("POCI-1", 2))
    assert uow.products.get("POCI-1").stock == 8
    assert uow.carts.get(BUYER).lines == ()


def test_goods_made_to_order_reserve_nothing(uow: FakeUnitOfWork) -> None:
    order = an_order(uow, ("GUCI-1", 3)).orders[0]
    assert order.lines[0].made_to_order
    assert uow.products.get("GUCI-1").stock is None


def test_once_the_shelf_is_empty_goods_are_made_anew(uow: FakeUnitOfWork) -> None:
    uow.products.save(a_product("KENDI-1", stock=2, made_to_order=True))
    assert not an_order(uow, ("KENDI-1", 2)).orders[0].lines[0].made_to_order
    assert an_order(uow, ("KENDI-1", 5)).orders[0].lines[0].made_to_order
    assert uow.products.get("KENDI-1").stock == 0


def test_an_order_keeps_name_and_price(uow: FakeUnitOfWork) -> None:
    group = an_order(uow)
    uow.products.save(a_product(name="Set teh baru", price_idr=99_000))
    line = uow.orders.get(group.orders[0].number).lines[0]
    assert (line.name, line.unit_price_idr) == ("Set teh poci Klampok", 85_000)


def test_a_second_tap_finds_the_cart_empty(uow: FakeUnitOfWork) -> None:
    an_order(uow)
    with pytest.raises(CartIsEmpty):
        place_order(uow, BUYER, DELIVERY, NOW)
    assert len(uow.data.groups) == 1


def test_what_was_sold_meanwhile_is_refused_and_nothing_changes(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 2)
    add_to_cart(uow, BUYER, "MUG-1", 1)
    an_order(uow, ("MUG-1", 1), buyer_id=OTHER_BUYER)
    with pytest.raises(OutOfStock) as refused:
        place_order(uow, BUYER, DELIVERY, NOW)
    assert (refused.value.sku, refused.value.left) == ("MUG-1", 0)
    assert uow.products.get("POCI-1").stock == 10
    assert len(uow.carts.get(BUYER).lines) == 2


def test_a_last_item_gone_between_look_and_grasp_gives_the_others_back(
    uow: FakeUnitOfWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_to_cart(uow, BUYER, "MUG-1", 1)
    add_to_cart(uow, BUYER, "POCI-1", 2)
    reserve = uow.products.reserve
    monkeypatch.setattr(
        uow.products, "reserve", lambda sku, n: sku != "POCI-1" and reserve(sku, n)
    )
    with pytest.raises(OutOfStock):
        place_order(uow, BUYER, DELIVERY, NOW)
    assert uow.products.get("MUG-1").stock == 1
    assert uow.data.groups == {}


def test_a_minimum_raised_meanwhile_is_refused(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 2)
    uow.products.save(a_product(min_order=6))
    with pytest.raises(BelowMinimumOrder):
        place_order(uow, BUYER, DELIVERY, NOW)


def test_a_product_withdrawn_meanwhile_is_refused(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 2)
    uow.products.save(a_product(active=False))
    with pytest.raises(ProductNotFound):
        place_order(uow, BUYER, DELIVERY, NOW)


def test_every_staff_member_of_each_vendor_is_told(uow: FakeUnitOfWork) -> None:
    uow.staff.add("klampok-jaya", POTTER + 10, NOW)
    group = an_order(uow, ("POCI-1", 1), ("ROTI-1", 4))
    told = [(who, body["order_number"]) for who, topic, body in uow.notices()]
    first, second = (order.number for order in group.orders)
    assert told == [(POTTER, first), (POTTER + 10, first), (BAKER, second)]
    assert {topic for _, topic, _ in uow.notices()} == {"OrderPlaced"}


def test_managers_hear_in_the_stead_of_a_vendor_without_staff(uow: FakeUnitOfWork) -> None:
    uow.vendors.save(a_vendor("batik-lasem", name="Batik Lasem", regency="Rembang"))
    uow.products.save(a_product("BATIK-1", vendor_id="batik-lasem"))
    add_to_cart(uow, BUYER, "BATIK-1", 1)
    place_order(uow, BUYER, DELIVERY, NOW, managers=[MANAGER])
    assert [who for who, _, _ in uow.notices()] == [MANAGER]
