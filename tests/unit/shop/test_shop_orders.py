"""What becomes of an order, on the in-memory unit of work."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from shop import events
from shop.order import (
    BUYER_ANSWERS_WITHIN,
    FINISHED,
    OPEN,
    TRANSITIONS,
    VENDOR_ANSWERS_WITHIN,
    Order,
    OrderState,
    states_before,
)
from shop.ports import NotYourOrder, OrderNotFound, ShippingOutOfRange, WrongOrderState
from shop.services.answer_order import accept_order, reject_order
from shop.services.follow_order import (
    cancel_order,
    choose_cash_on_delivery,
    complete_order,
    confirm_order,
    expire_orders,
    mark_delivered,
    mark_paid,
    order_for,
    orders_of_buyer,
    orders_of_vendor,
    ship_order,
)
from shop.services.move_order import EVENT_OF, move_order
from shop.services.notices import BUYER_HEARS, STAFF_HEARS
from tests.fakes.shop_builders import (
    BAKER,
    BUYER,
    NOW,
    OTHER_BUYER,
    POTTER,
    an_order,
    open_stalls,
)
from tests.fakes.unit_of_work import FakeUnitOfWork

S = OrderState


@pytest.fixture
def uow() -> FakeUnitOfWork:
    uow = FakeUnitOfWork()
    open_stalls(uow)
    return uow


@pytest.fixture
def number(uow: FakeUnitOfWork) -> str:
    number = an_order(uow).orders[0].number
    uow.data.outbox.clear()
    return number


def accept(uow: FakeUnitOfWork, number: str) -> Order:
    return accept_order(uow, number, POTTER, 18_000, 3, NOW)


def told(uow: FakeUnitOfWork) -> list[tuple[int, str]]:
    return [(who, topic) for who, topic, _ in uow.notices()]


def test_the_whole_way_by_transfer(uow: FakeUnitOfWork, number: str) -> None:
    accepted = accept(uow, number)
    assert (accepted.total_idr, accepted.shipping_days) == (188_000, 3)
    confirm_order(uow, number, BUYER, NOW)
    mark_paid(uow, number, POTTER, NOW)
    shipped = ship_order(uow, number, POTTER, "JNE", "JNE000000123", NOW)
    assert (shipped.courier, shipped.tracking) == ("JNE", "JNE000000123")
    mark_delivered(uow, number, BUYER, NOW)
    done = complete_order(uow, number, BUYER, NOW)
    assert uow.orders.get(number) == done
    assert [change.after for change in uow.orders.history(number)] == [
        S.PLACED, S.ACCEPTED, S.CONFIRMED, S.PAID, S.SHIPPED, S.DELIVERED, S.COMPLETED,
    ]  # fmt: skip
    assert told(uow) == [
        (BUYER, "OrderAccepted"),
        (POTTER, "OrderConfirmed"),
        (BUYER, "OrderPaid"),
        (BUYER, "OrderShipped"),
        (POTTER, "OrderDelivered"),
        (POTTER, "OrderCompleted"),
    ]


def test_cash_on_delivery_ships_without_payment(uow: FakeUnitOfWork, number: str) -> None:
    accept(uow, number)
    confirm_order(uow, number, BUYER, NOW)
    choose_cash_on_delivery(uow, number, BUYER, NOW)
    assert ship_order(uow, number, POTTER, "JNE", "", NOW).state is S.SHIPPED
    assert (POTTER, "CashOnDeliveryChosen") in told(uow)


def test_delivery_noted_by_the_vendor_is_told_to_the_buyer(
    uow: FakeUnitOfWork, number: str
) -> None:
    move_order(uow, replace(uow.orders.get(number)), S.ACCEPTED, POTTER, NOW)
    confirm_order(uow, number, BUYER, NOW)
    mark_paid(uow, number, POTTER, NOW)
    ship_order(uow, number, POTTER, "JNE", "", NOW)
    mark_delivered(uow, number, POTTER, NOW)
    assert told(uow)[-1] == (BUYER, "OrderDelivered")


def test_rejection_carries_its_reason_and_frees_the_stock(
    uow: FakeUnitOfWork, number: str
) -> None:
    rejected = reject_order(uow, number, POTTER, "bahan habis", NOW)
    assert rejected.reject_reason == "bahan habis"
    assert uow.products.get("POCI-1").stock == 10
    assert told(uow) == [(BUYER, "OrderRejected")]


def test_cancelling_frees_the_stock_once(uow: FakeUnitOfWork, number: str) -> None:
    cancel_order(uow, number, BUYER, NOW)
    with pytest.raises(WrongOrderState) as refused:
        cancel_order(uow, number, BUYER, NOW)
    assert (refused.value.state, refused.value.wanted) == (S.CANCELLED, S.CANCELLED)
    assert uow.products.get("POCI-1").stock == 10


def test_goods_made_to_order_bring_nothing_back(uow: FakeUnitOfWork) -> None:
    order = an_order(uow, ("GUCI-1", 2), ("POCI-1", 3)).orders[0]
    cancel_order(uow, order.number, BUYER, NOW)
    assert uow.products.get("GUCI-1").stock is None
    assert uow.products.get("POCI-1").stock == 10


def test_the_loser_of_a_race_changes_nothing(
    uow: FakeUnitOfWork, number: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stale = uow.orders.get(number)
    accept(uow, number)
    monkeypatch.setattr(uow.orders, "get", lambda _number: stale)
    uow.data.outbox.clear()
    with pytest.raises(WrongOrderState):
        reject_order(uow, number, POTTER, "bahan habis", NOW)
    monkeypatch.undo()
    assert uow.orders.get(number).state is S.ACCEPTED
    assert uow.products.get("POCI-1").stock == 8
    assert uow.notices() == []


def test_a_group_closes_with_its_last_child(uow: FakeUnitOfWork) -> None:
    group = an_order(uow, ("POCI-1", 1), ("ROTI-1", 4))
    cancel_order(uow, group.orders[0].number, BUYER, NOW)
    assert uow.orders.get_group(group.number).state == "open"
    reject_order(uow, group.orders[1].number, BAKER, "libur", NOW)
    assert uow.orders.get_group(group.number).state == "closed"


def test_unanswered_orders_expire_and_free_the_stock(uow: FakeUnitOfWork, number: str) -> None:
    assert expire_orders(uow, NOW + VENDOR_ANSWERS_WITHIN - timedelta(seconds=1)) == []
    late = NOW + VENDOR_ANSWERS_WITHIN
    assert [order.number for order in expire_orders(uow, late)] == [number]
    assert expire_orders(uow, late) == []
    assert uow.products.get("POCI-1").stock == 10
    assert told(uow) == [(BUYER, "OrderExpired"), (POTTER, "OrderExpired")]
    assert uow.orders.history(number)[-1].actor_id is None


def test_an_accepted_order_waits_longer_for_its_buyer(uow: FakeUnitOfWork, number: str) -> None:
    accept(uow, number)
    assert expire_orders(uow, NOW + VENDOR_ANSWERS_WITHIN) == []
    assert len(expire_orders(uow, NOW + BUYER_ANSWERS_WITHIN)) == 1


def test_a_confirmed_order_never_expires(uow: FakeUnitOfWork, number: str) -> None:
    accept(uow, number)
    confirm_order(uow, number, BUYER, NOW)
    assert expire_orders(uow, NOW + timedelta(days=400)) == []


@pytest.mark.parametrize(("fee", "days"), [(-1, 3), (10**12, 3), (5_000, -1), (5_000, 366)])
def test_absurd_shipping_is_refused(uow: FakeUnitOfWork, number: str, fee: int, days: int) -> None:
    with pytest.raises(ShippingOutOfRange):
        accept_order(uow, number, POTTER, fee, days, NOW)


Act = Callable[[FakeUnitOfWork, str, int], Order]
FOR_STAFF: dict[str, Act] = {
    "accept": lambda uow, number, who: accept_order(uow, number, who, 0, 0, NOW),
    "reject": lambda uow, number, who: reject_order(uow, number, who, "", NOW),
    "paid": lambda uow, number, who: mark_paid(uow, number, who, NOW),
    "ship": lambda uow, number, who: ship_order(uow, number, who, "JNE", "", NOW),
}
FOR_BUYER: dict[str, Act] = {
    "confirm": lambda uow, number, who: confirm_order(uow, number, who, NOW),
    "cancel": lambda uow, number, who: cancel_order(uow, number, who, NOW),
    "cash": lambda uow, number, who: choose_cash_on_delivery(uow, number, who, NOW),
    "complete": lambda uow, number, who: complete_order(uow, number, who, NOW),
}
FOR_BOTH: dict[str, Act] = {
    "delivered": lambda uow, number, who: mark_delivered(uow, number, who, NOW),
    "look": order_for,
}


@pytest.mark.parametrize("act", FOR_STAFF.values(), ids=FOR_STAFF)
@pytest.mark.parametrize("who", [BUYER, BAKER])
def test_only_the_vendors_staff_may(uow: FakeUnitOfWork, number: str, act: Act, who: int) -> None:
    with pytest.raises(NotYourOrder):
        act(uow, number, who)


@pytest.mark.parametrize("act", FOR_BUYER.values(), ids=FOR_BUYER)
@pytest.mark.parametrize("who", [POTTER, OTHER_BUYER])
def test_only_the_buyer_may(uow: FakeUnitOfWork, number: str, act: Act, who: int) -> None:
    with pytest.raises(NotYourOrder):
        act(uow, number, who)


@pytest.mark.parametrize("act", FOR_BOTH.values(), ids=FOR_BOTH)
def test_strangers_may_neither_look_nor_touch(uow: FakeUnitOfWork, number: str, act: Act) -> None:
    with pytest.raises(NotYourOrder):
        act(uow, number, OTHER_BUYER)


ALL_ACTS = FOR_STAFF | FOR_BUYER | FOR_BOTH


@pytest.mark.parametrize("act", ALL_ACTS.values(), ids=ALL_ACTS)
def test_an_unknown_number_is_refused(uow: FakeUnitOfWork, act: Act) -> None:
    with pytest.raises(OrderNotFound):
        act(uow, "LPK-XXXXX-1", BUYER)


@pytest.mark.parametrize("before", OrderState)
@pytest.mark.parametrize("after", OrderState)
def test_only_the_drawn_ways_can_be_gone(
    uow: FakeUnitOfWork, number: str, before: OrderState, after: OrderState
) -> None:
    at = replace(uow.orders.get(number), state=before)
    uow.orders.change(at, S.PLACED, None, NOW)
    if after in TRANSITIONS[before]:
        assert move_order(uow, at, after, None, NOW).state is after
    else:
        with pytest.raises(WrongOrderState):
            move_order(uow, at, after, None, NOW)


def test_every_state_can_be_reached_and_left() -> None:
    assert set(TRANSITIONS) == set(OrderState)
    assert all(states_before(state) for state in set(OrderState) - {S.PLACED})
    assert {S.REJECTED, S.EXPIRED, S.CANCELLED, S.COMPLETED} == FINISHED
    assert set(OrderState) == OPEN | FINISHED


def test_a_buyer_can_withdraw_until_the_goods_left() -> None:
    assert states_before(S.CANCELLED) == {
        S.PLACED, S.ACCEPTED, S.CONFIRMED, S.PAID, S.CASH_ON_DELIVERY,
    }  # fmt: skip


def test_every_arrival_in_a_state_is_heard_by_someone() -> None:
    assert set(EVENT_OF) == set(OrderState) - {S.PLACED}
    assert set(EVENT_OF.values()) | {events.OrderPlaced} == BUYER_HEARS | STAFF_HEARS


def test_a_buyer_sees_the_newest_first(uow: FakeUnitOfWork) -> None:
    first, second = an_order(uow), an_order(uow)
    newer = replace(second, placed_at=NOW + timedelta(hours=1))
    uow.data.groups[second.number] = replace(
        newer, orders=tuple(replace(o, placed_at=newer.placed_at) for o in newer.orders)
    )
    seen = [order.group_number for order in orders_of_buyer(uow, BUYER)]
    assert seen == [second.number, first.number]
    assert orders_of_buyer(uow, OTHER_BUYER) == ()


def test_a_vendor_sees_unfinished_orders_unless_asked(uow: FakeUnitOfWork) -> None:
    kept, gone = an_order(uow).orders[0], an_order(uow).orders[0]
    cancel_order(uow, gone.number, BUYER, NOW)
    assert [o.number for o in orders_of_vendor(uow, "klampok-jaya")] == [kept.number]
    cancelled = orders_of_vendor(uow, "klampok-jaya", {S.CANCELLED})
    assert [o.number for o in cancelled] == [gone.number]
