"""What every unit of work promises, whatever it keeps things in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from shop import ports
from shop.cart import Cart, CartLine
from shop.order import OrderState
from shop.people import Person
from shop.ports import UnitOfWork
from shop.postbox import MOST_ATTEMPTS
from shop.services.answer_order import accept_order
from shop.services.follow_order import cancel_order, expire_orders
from shop.services.join_vendor import invite_to_vendor, join_vendor
from shop.services.ledger import totals
from shop.services.place_order import place_order
from shop.services.popular import popularity
from shop.vendor import Invite
from tests.contracts.conftest import OpenUnit
from tests.fakes.shop_builders import (
    BAKER,
    BUYER,
    DELIVERY,
    NOW,
    OTHER_BUYER,
    POTTER,
    a_product,
    a_vendor,
    an_order,
    open_stalls,
)

SOON = NOW + timedelta(seconds=30)
LATER = NOW + timedelta(minutes=5)


@pytest.fixture
def uow(open_unit: OpenUnit) -> Iterator[UnitOfWork]:
    with open_unit() as uow:
        open_stalls(uow)
        uow.commit()
        yield uow


class TestTransactions:
    def test_what_is_committed_lasts(self, uow: UnitOfWork, open_unit: OpenUnit) -> None:
        uow.people.save(Person(BUYER, "Siti"))
        uow.outbox.add(BUYER, "Reply", {"text": "halo"})
        uow.commit()
        with open_unit() as other:
            assert other.people.get(BUYER).first_name == "Siti"
            assert [row.body for row in other.outbox.claim(NOW)] == [{"text": "halo"}]

    def test_leaving_without_commit_changes_nothing(
        self, uow: UnitOfWork, open_unit: OpenUnit
    ) -> None:
        uow.rollback()
        with open_unit() as other:
            an_order(other)
        with open_unit() as other:
            assert other.products.get("POCI-1").stock == 10
            assert other.orders.of_buyer(BUYER, 5) == ()
            assert other.outbox.claim(NOW) == ()

    def test_an_exception_rolls_back(self, uow: UnitOfWork, open_unit: OpenUnit) -> None:
        uow.rollback()

        def fail() -> None:
            with open_unit() as other:
                other.people.save(Person(BUYER, "Siti"))
                other.orders.get("LPK-XXXXX-1")

        with pytest.raises(ports.OrderNotFound):
            fail()
        with open_unit() as other:
            assert other.people.find(BUYER) is None

    def test_a_rollback_undoes_since_the_last_commit(self, uow: UnitOfWork) -> None:
        uow.people.save(Person(BUYER, "Siti"))
        uow.commit()
        uow.people.save(Person(BUYER, "Budi"))
        uow.rollback()
        assert uow.people.get(BUYER).first_name == "Siti"


class TestCatalog:
    def test_products_and_vendors_come_back_as_they_were(self, uow: UnitOfWork) -> None:
        vendor = a_vendor(
            "batik-lasem",
            languages=("jv", "id"),
            couriers=("JNE",),
            payment_methods=("cod",),
            floor_percent=90,
        )
        product = a_product(
            "BATIK-1",
            vendor_id="batik-lasem",
            name="Batik “Tiga Negeri” ꦧꦠꦶꦏ꧀",
            stock=None,
            made_to_order=True,
            lead_time_days=21,
            weight_g=350,
            sizes=("M", "L"),
            colours=("soga-brown",),
            materials=("cotton",),
            ingredients=(),
            halal=None,
            shelf_life_days=None,
            min_order=3,
            photo="batik-1.jpg",
            active=False,
            floor_price_idr=850_000,
        )
        uow.vendors.save(vendor)
        uow.products.save(product)
        uow.commit()
        assert uow.vendors.get("batik-lasem") == vendor
        assert uow.products.get("BATIK-1") == product

    def test_saving_again_replaces(self, uow: UnitOfWork) -> None:
        uow.products.save(a_product(price_idr=90_000))
        assert uow.products.get("POCI-1").price_idr == 90_000
        assert len(uow.products.all()) == 4

    def test_lists_are_in_order_and_whole(self, uow: UnitOfWork) -> None:
        skus = [product.sku for product in uow.products.all()]
        assert skus == ["GUCI-1", "MUG-1", "POCI-1", "ROTI-1"]
        assert [each.sku for each in uow.products.of_vendor("roti-ganjel")] == ["ROTI-1"]
        assert [v.vendor_id for v in uow.vendors.all()] == ["klampok-jaya", "roti-ganjel"]
        assert set(uow.products.many({"MUG-1", "TIDAK-ADA"})) == {"MUG-1"}

    def test_word_search_needs_every_word_and_only_active_goods(self, uow: UnitOfWork) -> None:
        uow.products.save(a_product("MUG-2", name="Mug Klampok besar", active=False))
        assert [p.sku for p in uow.products.with_words(["klampok", "mug"], 5)] == ["MUG-1"]
        assert uow.products.with_words(["klampok"], 1)[0].sku == "GUCI-1"
        assert uow.products.with_words(["100%_"], 5) == ()

    def test_what_is_not_there_is_a_fact_with_a_name(self, uow: UnitOfWork) -> None:
        with pytest.raises(ports.ProductNotFound):
            uow.products.get("TIDAK-ADA")
        with pytest.raises(ports.VendorNotFound):
            uow.vendors.get("tidak-ada")
        with pytest.raises(ports.PersonNotFound):
            uow.people.get(404)
        with pytest.raises(ports.OrderNotFound):
            uow.orders.get("LPK-XXXXX-1")
        with pytest.raises(ports.OrderNotFound):
            uow.orders.get_group("LPK-XXXXX")
        with pytest.raises(ports.ThreadNotFound):
            uow.threads.get(404)
        with pytest.raises(ports.MessageNotFound):
            uow.threads.message(404)
        with pytest.raises(ports.DoubtNotFound):
            uow.doubts.get(404)
        assert uow.products.find("TIDAK-ADA") is None
        assert uow.vendors.find("tidak-ada") is None
        assert uow.invites.find("0" * 64) is None
        assert uow.photos.get("POCI-1", "abc") is None

    def test_reserving_takes_what_is_there_or_nothing(self, uow: UnitOfWork) -> None:
        assert uow.products.reserve("POCI-1", 10)
        assert not uow.products.reserve("POCI-1", 1)
        assert not uow.products.reserve("GUCI-1", 1)
        assert not uow.products.reserve("TIDAK-ADA", 1)
        uow.products.release("POCI-1", 4)
        assert uow.products.get("POCI-1").stock == 4

    def test_releasing_where_no_stock_is_kept_does_nothing(self, uow: UnitOfWork) -> None:
        uow.products.release("GUCI-1", 4)
        assert uow.products.get("GUCI-1").stock is None

    def test_a_picture_keeps_its_file_id_per_version(self, uow: UnitOfWork) -> None:
        uow.photos.put("POCI-1", "abc", "file-1")
        uow.photos.put("POCI-1", "abc", "file-2")
        assert uow.photos.get("POCI-1", "abc") == "file-2"
        assert uow.photos.get("POCI-1", "def") is None


class TestPeople:
    def test_a_conversation_begins_empty_and_keeps_json(self, uow: UnitOfWork) -> None:
        assert uow.conversations.get(BUYER).state == {}
        state = {"shown": ["POCI-1"], "focus": None, "words": "请问\u0000\ud800 'ya\"", "n": 1.5}
        uow.conversations.put(BUYER, {}, NOW)
        uow.conversations.put(BUYER, state, SOON)
        uow.commit()
        kept = uow.conversations.get(BUYER)
        assert (kept.state, kept.updated_at) == (state, SOON)

    def test_times_are_aware_utc_whatever_zone_they_came_in(self, uow: UnitOfWork) -> None:
        jakarta = timezone(timedelta(hours=7))
        at = datetime(2020, 10, 25, 23, 59, 59, 123456, jakarta)
        uow.conversations.put(BUYER, {}, at)
        kept = uow.conversations.get(BUYER).updated_at
        assert kept == at
        assert kept.utcoffset() in (timedelta(0), jakarta.utcoffset(None))

    def test_staff_join_once_and_in_order(self, uow: UnitOfWork) -> None:
        assert uow.staff.add("klampok-jaya", 1, LATER)
        assert not uow.staff.add("klampok-jaya", 1, NOW)
        assert uow.staff.of_vendor("klampok-jaya") == (POTTER, 1)
        uow.staff.add("roti-ganjel", 1, NOW)
        assert uow.staff.vendors_of(1) == ("klampok-jaya", "roti-ganjel")
        uow.staff.remove("klampok-jaya", 1)
        assert uow.staff.vendors_of(1) == ("roti-ganjel",)

    def test_an_invitation_is_used_once_and_in_time(self, uow: UnitOfWork) -> None:
        uow.invites.add(Invite("a" * 64, "klampok-jaya", LATER))
        assert not uow.invites.use("a" * 64, 1, LATER)
        assert uow.invites.use("a" * 64, 1, NOW)
        assert not uow.invites.use("a" * 64, 2, NOW)
        assert uow.invites.find("a" * 64) == Invite("a" * 64, "klampok-jaya", LATER, used_by=1)
        assert not uow.invites.use("b" * 64, 1, NOW)

    def test_threads_hold_their_messages(self, uow: UnitOfWork) -> None:
        about = uow.threads.open(BUYER, "klampok-jaya", "POCI-1")
        general = uow.threads.open(BUYER, "klampok-jaya", None)
        desk = uow.threads.open(BUYER, None, None, (1, 2))
        assert uow.threads.open(BUYER, "klampok-jaya", None) == general
        assert len({about.thread_id, general.thread_id, desk.thread_id}) == 3
        assert uow.threads.open(BUYER, None, None, (3,)).manager_ids == (3,)
        assert uow.threads.get(desk.thread_id).manager_ids == (3,)
        asked = uow.threads.add_message(about.thread_id, BUYER, "ready?", "id", NOW)
        told = uow.threads.add_message(about.thread_id, POTTER, "ya\x00", None, NOW)
        waits = uow.threads.add_message(general.thread_id, BUYER, "buka?", "id", NOW)
        assert uow.threads.message(asked.message_id) == asked
        assert [m.message_id for m in uow.threads.messages(about.thread_id)] == [
            asked.message_id,
            told.message_id,
        ]
        assert uow.threads.unanswered("klampok-jaya") == (waits,)
        assert uow.threads.unanswered("roti-ganjel") == ()

    def test_doubts_are_looked_at_in_order(self, uow: UnitOfWork) -> None:
        first = uow.doubts.add("piro?", "jv", (("ask_price", 0.4), ("greet", 0.25)), NOW)
        second = uow.doubts.add("hm", None, (), NOW)
        assert uow.doubts.get(first.doubt_id).ranking == (("ask_price", 0.4), ("greet", 0.25))
        assert uow.doubts.next_unlabelled(0) == first
        assert uow.doubts.next_unlabelled(first.doubt_id) == second
        uow.doubts.label(first.doubt_id, "ask_price", 9, NOW)
        uow.doubts.label(second.doubt_id, "", 9, NOW)
        assert uow.doubts.next_unlabelled(0) is None
        assert uow.doubts.labelled() == (replace(first, label="ask_price", labelled_by=9),)


class TestCarts:
    def test_a_cart_keeps_its_lines_in_order(self, uow: UnitOfWork) -> None:
        cart = Cart(BUYER, (CartLine("POCI-1", 2, "coklat"), CartLine("MUG-1", 1)))
        uow.carts.save(cart)
        assert uow.carts.lock(BUYER) == uow.carts.get(BUYER) == cart
        uow.carts.save(Cart(BUYER, cart.lines[::-1]))
        assert uow.carts.get(BUYER).lines == cart.lines[::-1]
        uow.carts.save(Cart(BUYER))
        assert uow.carts.get(BUYER) == Cart(BUYER)

    def test_an_unknown_buyers_cart_is_empty(self, uow: UnitOfWork) -> None:
        assert uow.carts.get(404) == uow.carts.lock(404) == Cart(404)


class TestOrders:
    def test_a_group_comes_back_as_it_was_placed(self, uow: UnitOfWork) -> None:
        group = an_order(uow, ("POCI-1", 2), ("ROTI-1", 4), ("GUCI-1", 1))
        uow.commit()
        assert uow.orders.get_group(group.number) == group
        assert uow.orders.get(group.orders[1].number) == group.orders[1]
        assert uow.orders.has_group(group.number)
        assert not uow.orders.has_group("LPK-XXXXX")

    def test_eleven_vendors_keep_their_order(self, uow: UnitOfWork) -> None:
        for number in range(11):
            uow.vendors.save(a_vendor(f"perajin-{number}"))
            uow.products.save(a_product(f"VAS-{number}", vendor_id=f"perajin-{number}"))
        group = an_order(uow, *((f"VAS-{number}", 1) for number in range(11)))
        assert uow.orders.get_group(group.number) == group

    def test_a_change_needs_the_expected_state_and_leaves_a_trace(self, uow: UnitOfWork) -> None:
        order = an_order(uow).orders[0]
        accepted = replace(order, state=OrderState.ACCEPTED, shipping_fee_idr=9_000)
        assert not uow.orders.change(accepted, OrderState.CONFIRMED, POTTER, SOON)
        assert uow.orders.get(order.number) == order
        assert uow.orders.change(accepted, OrderState.PLACED, POTTER, SOON)
        assert uow.orders.get(order.number) == accepted
        trace = [(c.before, c.after, c.actor_id, c.at) for c in uow.orders.history(order.number)]
        assert trace == [
            (None, OrderState.PLACED, BUYER, NOW),
            (OrderState.PLACED, OrderState.ACCEPTED, POTTER, SOON),
        ]

    def test_a_group_closes_with_its_last_child(self, uow: UnitOfWork) -> None:
        group = an_order(uow, ("POCI-1", 1), ("ROTI-1", 4))
        for order, state in zip(group.orders, ("open", "closed"), strict=True):
            cancel_order(uow, order.number, BUYER, SOON)
            assert uow.orders.get_group(group.number).state == state

    def test_lists_of_orders(self, uow: UnitOfWork) -> None:
        first, second = an_order(uow).orders[0], an_order(uow).orders[0]
        other = an_order(uow, ("ROTI-1", 4), buyer_id=OTHER_BUYER).orders[0]
        assert {o.number for o in uow.orders.of_buyer(BUYER, 5)} == {first.number, second.number}
        assert len(uow.orders.of_buyer(BUYER, 1)) == 1
        cancel_order(uow, first.number, BUYER, SOON)
        placed = uow.orders.of_vendor("klampok-jaya", {OrderState.PLACED}, 5)
        assert [order.number for order in placed] == [second.number]
        assert uow.orders.of_vendor("roti-ganjel", {OrderState.PLACED}, 5) == (other,)
        assert uow.orders.of_vendor("roti-ganjel", set(), 5) == ()

    def test_late_answers_are_found_to_the_second(self, uow: UnitOfWork) -> None:
        order = an_order(uow).orders[0]
        assert uow.orders.overdue(order.answer_by - timedelta(microseconds=1)) == ()
        assert uow.orders.overdue(order.answer_by) == (order,)
        assert [o.state for o in expire_orders(uow, order.answer_by)] == [OrderState.EXPIRED]
        assert uow.orders.overdue(order.answer_by) == ()

    def test_sums_and_counts(self, uow: UnitOfWork) -> None:
        order = an_order(uow, ("POCI-1", 2), ("GUCI-1", 3)).orders[0]
        gone = an_order(uow, ("ROTI-1", 4)).orders[0]
        cancel_order(uow, gone.number, BUYER, SOON)
        assert uow.orders.sums_idr() == {
            (OrderState.PLACED, False): 170_000,
            (OrderState.PLACED, True): 3_750_000,
            (OrderState.CANCELLED, False): 100_000,
        }
        assert uow.orders.counts() == {OrderState.PLACED: 1, OrderState.CANCELLED: 1}
        assert uow.orders.ordered_quantities(NOW) == {"POCI-1": 2, "GUCI-1": 3}
        assert uow.orders.ordered_quantities(SOON) == {}
        accept_order(uow, order.number, POTTER, 0, 0, SOON)
        assert totals(uow).orders == 0
        assert popularity(uow, NOW) == {"GUCI-1": 1.0, "POCI-1": pytest.approx(2 / 3)}

    def test_the_largest_order_still_adds_up(self, uow: UnitOfWork) -> None:
        uow.products.save(a_product("EMAS-1", price_idr=10**11, stock=None, made_to_order=True))
        an_order(uow, ("EMAS-1", 10**6))
        assert uow.orders.sums_idr()[OrderState.PLACED, True] == 10**17

    def test_what_people_typed_never_breaks_an_order(self, uow: UnitOfWork) -> None:
        uow.carts.save(Cart(BUYER, (CartLine("POCI-1", 1, "L, \x00maroon"),)))
        strange = replace(DELIVERY, note="terima kasih 🙏 \ud83d'; DROP TABLE orders; --")
        group = place_order(uow, BUYER, strange, NOW)
        note = uow.orders.get_group(group.number).delivery.note
        assert note.startswith("terima kasih 🙏")


class TestInbox:
    def test_an_update_is_kept_once(self, uow: UnitOfWork) -> None:
        assert uow.inbox.add(10, BUYER, {"text": "halo"})
        assert not uow.inbox.add(10, BUYER, {"text": "lain"})
        assert [row.body for row in uow.inbox.next_pending(NOW)] == [{"text": "halo"}]

    def test_a_chat_goes_in_order_and_holds_nobody_else_up(self, uow: UnitOfWork) -> None:
        for update_id, chat_id in [(1, BUYER), (2, BUYER), (3, OTHER_BUYER), (4, None), (5, None)]:
            uow.inbox.add(update_id, chat_id, {})
        assert [row.update_id for row in uow.inbox.next_pending(NOW)] == [1, 3, 4, 5]
        assert uow.inbox.next_pending(NOW) == ()
        uow.inbox.mark_done(1)
        assert [row.update_id for row in uow.inbox.next_pending(NOW)] == [2]

    def test_a_limit_is_kept(self, uow: UnitOfWork) -> None:
        for update_id in range(5):
            uow.inbox.add(update_id, update_id, {})
        assert [row.update_id for row in uow.inbox.next_pending(NOW, limit=2)] == [0, 1]

    def test_a_dead_process_gives_its_claim_up_in_time(self, uow: UnitOfWork) -> None:
        uow.inbox.add(1, BUYER, {})
        uow.inbox.next_pending(NOW, lease_seconds=60)
        assert uow.inbox.next_pending(NOW + timedelta(seconds=59)) == ()
        assert len(uow.inbox.next_pending(NOW + timedelta(seconds=60))) == 1
        uow.inbox.release_claims()
        assert len(uow.inbox.next_pending(NOW)) == 1

    def test_finishing_twice_is_refused(self, uow: UnitOfWork) -> None:
        uow.inbox.add(1, BUYER, {})
        uow.inbox.mark_done(1)
        with pytest.raises(ports.AlreadyHandled):
            uow.inbox.mark_done(1)

    def test_a_failed_update_waits_and_its_chat_with_it(self, uow: UnitOfWork) -> None:
        uow.inbox.add(1, BUYER, {})
        uow.inbox.add(2, BUYER, {})
        uow.inbox.next_pending(NOW)
        assert uow.inbox.mark_failed(1, "TimeoutError", LATER)
        assert uow.inbox.next_pending(SOON) == ()
        (row,) = uow.inbox.next_pending(LATER)
        assert (row.update_id, row.attempts, row.error) == (1, 1, "TimeoutError")

    def test_a_poisoned_update_is_put_aside_and_kept(self, uow: UnitOfWork) -> None:
        uow.inbox.add(1, BUYER, {})
        uow.inbox.add(2, BUYER, {})
        again = [uow.inbox.mark_failed(1, "KeyError", NOW) for _ in range(MOST_ATTEMPTS)]
        assert again == [True] * (MOST_ATTEMPTS - 1) + [False]
        assert [row.update_id for row in uow.inbox.next_pending(NOW)] == [2]
        assert not uow.inbox.add(1, BUYER, {})

    def test_only_what_is_done_is_forgotten(self, uow: UnitOfWork) -> None:
        for update_id in (1, 2, 3):
            uow.inbox.add(update_id, BUYER, {})
        uow.inbox.mark_done(1)
        uow.inbox.mark_done(3)
        assert uow.inbox.forget_done(3) == 1
        assert uow.inbox.add(1, BUYER, {})
        assert not uow.inbox.add(2, BUYER, {})


class TestOutbox:
    def test_a_recipient_is_told_in_order(self, uow: UnitOfWork) -> None:
        for recipient_id, word in [(BUYER, "satu"), (BUYER, "dua"), (BAKER, "tiga")]:
            uow.outbox.add(recipient_id, "Reply", {"text": word})
        first, third = uow.outbox.claim(NOW)
        assert (first.body, third.body) == ({"text": "satu"}, {"text": "tiga"})
        assert uow.outbox.claim(NOW) == ()
        uow.outbox.mark_sent(first.outbox_id, message_id=77)
        assert [row.body for row in uow.outbox.claim(NOW)] == [{"text": "dua"}]
        assert uow.outbox.sent_body(BUYER, 77) == {"text": "satu"}
        assert uow.outbox.sent_body(BAKER, 77) is None

    def test_a_failed_notice_waits_and_the_later_ones_with_it(self, uow: UnitOfWork) -> None:
        uow.outbox.add(BUYER, "Reply", {"n": 1})
        uow.outbox.add(BUYER, "Reply", {"n": 2})
        (row,) = uow.outbox.claim(NOW)
        uow.outbox.mark_failed(row.outbox_id, "429", LATER)
        assert uow.outbox.claim(SOON) == ()
        (again,) = uow.outbox.claim(LATER)
        assert (again.outbox_id, again.attempts, again.error) == (row.outbox_id, 1, "429")

    def test_a_notice_given_up_lets_the_next_one_pass(self, uow: UnitOfWork) -> None:
        uow.outbox.add(BUYER, "Reply", {"n": 1})
        uow.outbox.add(BUYER, "Reply", {"n": 2})
        uow.outbox.mark_failed(uow.outbox.claim(NOW)[0].outbox_id, "400", None)
        assert [row.body for row in uow.outbox.claim(NOW)] == [{"n": 2}]
        assert uow.outbox.unpark(BUYER) == 0

    def test_who_blocked_the_bot_is_left_alone_until_they_are_back(self, uow: UnitOfWork) -> None:
        uow.outbox.add(BUYER, "Reply", {"n": 1})
        uow.outbox.add(BUYER, "Reply", {"n": 2})
        uow.outbox.add(BAKER, "Reply", {"n": 3})
        uow.outbox.claim(NOW)
        assert uow.outbox.park(BUYER, "403") == 2
        uow.outbox.release_claims()
        assert [row.body for row in uow.outbox.claim(NOW)] == [{"n": 3}]
        assert uow.outbox.unpark(BUYER) == 2
        assert [row.body for row in uow.outbox.claim(NOW)] == [{"n": 1}]

    def test_only_what_was_sent_is_forgotten(self, uow: UnitOfWork) -> None:
        for number in range(3):
            uow.outbox.add(number, "Reply", {})
        rows = uow.outbox.claim(NOW)
        uow.outbox.mark_sent(rows[0].outbox_id)
        assert uow.outbox.forget_sent(rows[2].outbox_id + 1) == 1


def test_joining_late_brings_what_waited(uow: UnitOfWork) -> None:
    uow.staff.remove("klampok-jaya", POTTER)
    order = an_order(uow).orders[0]
    token = invite_to_vendor(uow, "klampok-jaya", NOW)
    join_vendor(uow, token, POTTER, SOON)
    (row,) = uow.outbox.claim(LATER)
    assert (row.recipient_id, row.topic) == (POTTER, "OrderPlaced")
    assert row.body == {
        "order_number": order.number,
        "vendor_id": "klampok-jaya",
        "buyer_id": BUYER,
    }
    assert order.placed_at.tzinfo is UTC
