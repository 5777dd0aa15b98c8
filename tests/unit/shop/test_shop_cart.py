"""The cart, on the in-memory unit of work."""

import pytest

from shop.cart import MOST_LINES, Cart, CartLine
from shop.money import MOST_QUANTITY
from shop.ports import (
    BelowMinimumOrder,
    CartIsFull,
    OutOfStock,
    ProductNotFound,
    QuantityIsNotPositive,
    QuantityTooLarge,
)
from shop.services.fill_cart import (
    add_to_cart,
    empty_cart,
    remove_from_cart,
    set_cart_quantity,
    view_cart,
)
from tests.fakes.shop_builders import BUYER, a_product, open_stalls
from tests.fakes.unit_of_work import FakeUnitOfWork


@pytest.fixture
def uow() -> FakeUnitOfWork:
    uow = FakeUnitOfWork()
    open_stalls(uow)
    return uow


def test_adding_twice_adds_up_in_one_line(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 2)
    cart = add_to_cart(uow, BUYER, "POCI-1", 3)
    assert cart.lines == (CartLine("POCI-1", 5),)
    assert uow.carts.get(BUYER) == cart


def test_choices_of_one_product_are_lines_of_their_own(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 2, "coklat")
    cart = add_to_cart(uow, BUYER, "POCI-1", 1, "hijau")
    assert [(line.choice, line.quantity) for line in cart.lines] == [("coklat", 2), ("hijau", 1)]


def test_choices_share_the_stock(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 6, "coklat")
    with pytest.raises(OutOfStock) as refused:
        add_to_cart(uow, BUYER, "POCI-1", 5, "hijau")
    assert (refused.value.wanted, refused.value.left) == (11, 10)
    assert uow.carts.get(BUYER).quantity_of("POCI-1") == 6


def test_nothing_is_reserved_by_a_cart(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 10)
    assert uow.products.get("POCI-1").stock == 10


def test_goods_made_to_order_are_never_out_of_stock(uow: FakeUnitOfWork) -> None:
    assert add_to_cart(uow, BUYER, "GUCI-1", 500).quantity_of("GUCI-1") == 500


def test_fewer_than_the_minimum_are_refused(uow: FakeUnitOfWork) -> None:
    with pytest.raises(BelowMinimumOrder) as refused:
        add_to_cart(uow, BUYER, "ROTI-1", 3)
    assert refused.value.minimum == 4


@pytest.mark.parametrize("quantity", [0, -1])
def test_adding_nothing_is_refused(uow: FakeUnitOfWork, quantity: int) -> None:
    with pytest.raises(QuantityIsNotPositive):
        add_to_cart(uow, BUYER, "POCI-1", quantity)


def test_an_absurd_quantity_is_refused(uow: FakeUnitOfWork) -> None:
    with pytest.raises(QuantityTooLarge):
        add_to_cart(uow, BUYER, "GUCI-1", MOST_QUANTITY + 1)


def test_an_unknown_product_is_refused(uow: FakeUnitOfWork) -> None:
    with pytest.raises(ProductNotFound):
        add_to_cart(uow, BUYER, "KENDI-9", 1)


def test_a_withdrawn_product_is_refused(uow: FakeUnitOfWork) -> None:
    uow.products.save(a_product("KENDI-9", active=False))
    with pytest.raises(ProductNotFound):
        add_to_cart(uow, BUYER, "KENDI-9", 1)


def test_a_cart_has_an_end(uow: FakeUnitOfWork) -> None:
    for number in range(MOST_LINES + 1):
        uow.products.save(a_product(f"VAS-{number}"))
    for number in range(MOST_LINES):
        add_to_cart(uow, BUYER, f"VAS-{number}", 1)
    with pytest.raises(CartIsFull):
        add_to_cart(uow, BUYER, f"VAS-{MOST_LINES}", 1)


def test_setting_a_quantity_replaces_it_in_its_place(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 2)
    add_to_cart(uow, BUYER, "MUG-1", 1)
    cart = set_cart_quantity(uow, BUYER, "POCI-1", 7)
    assert cart.lines == (CartLine("POCI-1", 7), CartLine("MUG-1", 1))


def test_setting_zero_takes_the_line_out(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 2)
    assert set_cart_quantity(uow, BUYER, "POCI-1", 0).lines == ()


def test_setting_less_than_zero_is_refused(uow: FakeUnitOfWork) -> None:
    with pytest.raises(QuantityIsNotPositive):
        set_cart_quantity(uow, BUYER, "POCI-1", -1)


def test_removing_one_choice_leaves_the_other(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 2, "coklat")
    add_to_cart(uow, BUYER, "POCI-1", 1, "hijau")
    assert remove_from_cart(uow, BUYER, "POCI-1", "coklat").lines == (
        CartLine("POCI-1", 1, "hijau"),
    )
    assert remove_from_cart(uow, BUYER, "POCI-1").lines == ()


def test_removing_what_is_not_there_is_no_error(uow: FakeUnitOfWork) -> None:
    assert remove_from_cart(uow, BUYER, "POCI-1") == Cart(BUYER)


def test_emptying_takes_everything_out(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 2)
    assert empty_cart(uow, BUYER).lines == ()
    assert uow.carts.get(BUYER).lines == ()


def test_a_view_sums_up_by_vendor(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "POCI-1", 2)
    add_to_cart(uow, BUYER, "ROTI-1", 4)
    add_to_cart(uow, BUYER, "GUCI-1", 1)
    view = view_cart(uow, BUYER)
    assert view.total_idr == 2 * 85_000 + 4 * 25_000 + 1_250_000
    assert [(part.vendor.vendor_id, part.total_idr) for part in view.by_vendor] == [
        ("klampok-jaya", 1_420_000),
        ("roti-ganjel", 100_000),
    ]


def test_a_view_marks_what_checkout_would_refuse(uow: FakeUnitOfWork) -> None:
    add_to_cart(uow, BUYER, "MUG-1", 1)
    add_to_cart(uow, BUYER, "POCI-1", 1)
    uow.products.reserve("MUG-1", 1)
    assert [line.available for line in view_cart(uow, BUYER).lines] == [False, True]
