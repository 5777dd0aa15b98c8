"""Several at once on a real database: who comes second loses cleanly, and nothing is half."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest

from shop import ports
from shop.order import Order, OrderState
from shop.ports import UnitOfWork
from shop.services.answer_order import accept_order, reject_order
from shop.services.fill_cart import add_to_cart
from shop.services.follow_order import cancel_order, expire_orders
from shop.services.join_vendor import invite_to_vendor, join_vendor
from shop.services.place_order import place_order
from tests.contracts.conftest import OpenUnit
from tests.fakes.shop_builders import BUYER, DELIVERY, NOW, POTTER, an_order, open_stalls

AT_ONCE = 6


@pytest.fixture
def open_unit(open_database_unit: OpenUnit) -> OpenUnit:
    with open_database_unit() as uow:
        open_stalls(uow)
        uow.commit()
    return open_database_unit


def all_at_once(open_unit: OpenUnit, *acts: Callable[[UnitOfWork], object]) -> Counter[str]:
    """Run each in a thread and unit of work of its own; count what came of it, by name."""
    gate = Barrier(len(acts))

    def run(act: Callable[[UnitOfWork], object]) -> str:
        gate.wait()
        try:
            with open_unit() as uow:
                act(uow)
                uow.commit()
        except ports.ShopError as refused:
            return type(refused).__name__
        return "done"

    with ThreadPoolExecutor(len(acts)) as threads:
        return Counter(threads.map(run, acts))


def fill_cart(open_unit: OpenUnit, buyer_id: int, sku: str, quantity: int) -> None:
    with open_unit() as uow:
        add_to_cart(uow, buyer_id, sku, quantity)
        uow.commit()


def checkout(buyer_id: int) -> Callable[[UnitOfWork], object]:
    return lambda uow: place_order(uow, buyer_id, DELIVERY, NOW)


def placed(open_unit: OpenUnit) -> Order:
    with open_unit() as uow:
        order = an_order(uow).orders[0]
        uow.commit()
    return order


def stock(open_unit: OpenUnit, sku: str) -> int | None:
    with open_unit() as uow:
        return uow.products.get(sku).stock


def test_the_last_item_is_sold_once(open_unit: OpenUnit) -> None:
    buyers = range(100, 100 + AT_ONCE)
    for buyer_id in buyers:
        fill_cart(open_unit, buyer_id, "MUG-1", 1)
    outcome = all_at_once(open_unit, *map(checkout, buyers))
    assert outcome == {"done": 1, "OutOfStock": AT_ONCE - 1}
    assert stock(open_unit, "MUG-1") == 0
    with open_unit() as uow:
        assert sum(len(uow.orders.of_buyer(buyer_id, 9)) for buyer_id in buyers) == 1


def test_a_loser_keeps_the_cart_and_reserves_nothing(open_unit: OpenUnit) -> None:
    for buyer_id in (100, 101):
        fill_cart(open_unit, buyer_id, "MUG-1", 1)
        fill_cart(open_unit, buyer_id, "POCI-1", 2)
    all_at_once(open_unit, checkout(100), checkout(101))
    assert stock(open_unit, "POCI-1") == 8
    with open_unit() as uow:
        carts = sorted(len(uow.carts.get(buyer_id).lines) for buyer_id in (100, 101))
    assert carts == [0, 2]


def test_two_taps_on_checkout_order_once(open_unit: OpenUnit) -> None:
    fill_cart(open_unit, BUYER, "POCI-1", 2)
    outcome = all_at_once(open_unit, *[checkout(BUYER)] * AT_ONCE)
    assert outcome == {"done": 1, "CartIsEmpty": AT_ONCE - 1}
    assert stock(open_unit, "POCI-1") == 8


def test_adding_at_once_loses_no_addition(open_unit: OpenUnit) -> None:
    add = [lambda uow: add_to_cart(uow, BUYER, "POCI-1", 1)] * AT_ONCE
    assert all_at_once(open_unit, *add) == {"done": AT_ONCE}
    with open_unit() as uow:
        assert uow.carts.get(BUYER).quantity_of("POCI-1") == AT_ONCE


def test_one_of_several_answers_counts_and_stock_returns_once(open_unit: OpenUnit) -> None:
    number = placed(open_unit).number
    late = NOW + timedelta(days=2)
    outcome = all_at_once(
        open_unit,
        lambda uow: reject_order(uow, number, POTTER, "habis", NOW),
        lambda uow: cancel_order(uow, number, BUYER, NOW),
        lambda uow: cancel_order(uow, number, BUYER, NOW),
        lambda uow: expire_orders(uow, late),
    )
    assert outcome["done"] + outcome["WrongOrderState"] == 4
    with open_unit() as uow:
        assert len(uow.orders.history(number)) == 2
        assert uow.products.get("POCI-1").stock == 10


def test_accepting_and_cancelling_at_once_end_in_one_story(open_unit: OpenUnit) -> None:
    number = placed(open_unit).number
    all_at_once(
        open_unit,
        lambda uow: accept_order(uow, number, POTTER, 9_000, 2, NOW),
        lambda uow: cancel_order(uow, number, BUYER, NOW),
    )
    with open_unit() as uow:
        states = [change.after for change in uow.orders.history(number)]
        left = uow.products.get("POCI-1").stock
    assert states[-1] in (OrderState.ACCEPTED, OrderState.CANCELLED)
    assert left == (8 if states[-1] is OrderState.ACCEPTED else 10)


def test_last_children_finishing_at_once_close_the_group(open_unit: OpenUnit) -> None:
    with open_unit() as uow:
        group = an_order(uow, ("POCI-1", 1), ("ROTI-1", 4))
        uow.commit()
    first, second = (order.number for order in group.orders)
    all_at_once(
        open_unit,
        lambda uow: cancel_order(uow, first, BUYER, NOW),
        lambda uow: cancel_order(uow, second, BUYER, NOW),
    )
    with open_unit() as uow:
        assert uow.orders.get_group(group.number).state == "closed"


def test_an_invitation_is_used_once(open_unit: OpenUnit) -> None:
    with open_unit() as uow:
        token = invite_to_vendor(uow, "klampok-jaya", NOW)
        uow.commit()

    def join(person_id: int) -> Callable[[UnitOfWork], object]:
        return lambda uow: join_vendor(uow, token, person_id, NOW)

    outcome = all_at_once(open_unit, *map(join, range(1, AT_ONCE + 1)))
    assert outcome == {"done": 1, "InviteIsInvalid": AT_ONCE - 1}


def test_two_processes_never_claim_the_same_row(open_unit: OpenUnit) -> None:
    with open_unit() as uow:
        for recipient_id in range(30):
            uow.outbox.add(recipient_id, "Reply", {"n": recipient_id})
            uow.inbox.add(recipient_id, recipient_id, {})
        uow.commit()
    claimed: list[int] = []
    taken: list[int] = []

    def claim(uow: UnitOfWork) -> None:
        rows = [row.outbox_id for row in uow.outbox.claim(NOW, limit=10)]
        updates = [row.update_id for row in uow.inbox.next_pending(NOW, limit=10)]
        uow.commit()
        claimed.extend(rows)
        taken.extend(updates)

    for _ in range(3):
        all_at_once(open_unit, claim, claim)
    assert len(claimed) == len(set(claimed)) == 30
    assert sorted(taken) == list(range(30))


def test_an_update_handled_twice_takes_effect_once(open_unit: OpenUnit) -> None:
    with open_unit() as uow:
        uow.inbox.add(1, BUYER, {})
        uow.commit()

    def handle(uow: UnitOfWork) -> None:
        uow.outbox.add(BUYER, "Reply", {})
        uow.inbox.mark_done(1)

    assert all_at_once(open_unit, handle, handle) == {"done": 1, "AlreadyHandled": 1}
    with open_unit() as uow:
        assert len(uow.outbox.claim(NOW)) == 1
        uow.rollback()
        assert uow.inbox.next_pending(NOW) == ()


def test_the_same_update_arriving_twice_at_once_is_kept_once(open_unit: OpenUnit) -> None:
    seen: list[bool] = []
    arrive = [lambda uow: seen.append(uow.inbox.add(7, BUYER, {}))] * AT_ONCE
    all_at_once(open_unit, *arrive)
    assert sorted(seen) == [False] * (AT_ONCE - 1) + [True]
