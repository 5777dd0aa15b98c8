"""A purchase from greeting to receipt, through the real handlers and services."""

from bot.dialogue.messages import IncomingMessage, Kind
from shop.order import OrderState
from shop.services.answer_order import accept_order
from shop.services.follow_order import orders_of_buyer
from shop.services.join_vendor import invite_to_vendor
from tests.fakes.talking import LUMPIA, NOON, SITI, VENDOR_STAFF, Stage, actions, keys


def ordered() -> tuple[Stage, str]:
    """A stage on which Siti has ordered three lumpia."""
    stage = Stage()
    stage.say("lumpia", "search_product")
    stage.say("mau 3 lumpia", "add_to_cart", quantity=3)
    stage.press("checkout")
    stage.say("Siti Rahma")
    stage.say("+62800000123")
    stage.say("Jl. Kenanga No. 00, Kec. Candisari, Kota Semarang")
    stage.press("skip-note")
    stage.press("confirm")
    return stage, orders_of_buyer(stage.uow, SITI)[0].number


def joined(stage: Stage) -> None:
    token = invite_to_vendor(stage.uow, "V001", NOON)
    stage.uow.commit()
    assert keys(stage.command("start", token, person=VENDOR_STAFF)) == ["vendor-joined"]


def test_a_search_shows_the_product_with_its_picture_and_a_button() -> None:
    reply = Stage().say("ada lumpia kak", "search_product").replies[0]
    assert [part.key for part in reply.parts] == ["search-found", "list-line"]
    assert reply.photo_sku == LUMPIA.sku
    assert actions(reply) == [f"card:{LUMPIA.sku}"]


def test_what_the_shop_does_not_have_is_said_and_the_nearest_offered() -> None:
    assert keys(Stage().say("iphone 15", "search_product"))[0] == "search-nearest"


def test_a_price_limit_keeps_dearer_products_out() -> None:
    turn = Stage().say("sarung di bawah 100rb", "search_product")
    assert keys(turn)[0] == "search-nearest"


def test_checkout_asks_for_one_thing_at_a_time_and_shows_a_summary() -> None:
    stage = Stage()
    stage.say("mau lumpia", "add_to_cart", quantity=2)
    assert keys(stage.press("checkout")) == ["checkout-name"]
    assert stage.say("Siti").replies[0].asks_contact
    assert keys(stage.say("bukan nomor")) == ["checkout-phone-unclear"]
    assert keys(stage.say("0800 0000 123")) == ["checkout-address"]
    assert keys(stage.say("Jl. Kenanga 00, Semarang")) == ["checkout-note"]
    summary = stage.say("tolong yang hangat").replies[0]
    assert [part.key for part in summary.parts] == [
        "summary-title",
        "order-line",
        "summary-total",
        "summary-delivery",
        "summary-note",
        "summary-question",
    ]
    assert actions(summary) == ["confirm", "change-delivery", "not-yet"]


def test_a_shared_contact_and_place_answer_phone_and_address() -> None:
    stage = Stage()
    stage.say("mau lumpia", "add_to_cart")
    stage.press("checkout")
    stage.press("own-name")
    contact = IncomingMessage(SITI, "Siti", Kind.CONTACT, phone="+62800000123")
    assert keys(stage.take(contact)) == ["checkout-address"]
    place = IncomingMessage(SITI, "Siti", Kind.LOCATION, location=(-6.99, 110.42))
    assert keys(stage.take(place)) == ["checkout-note"]


def test_yes_in_words_confirms_the_order_and_empties_the_cart() -> None:
    stage = Stage()
    stage.say("mau lumpia", "add_to_cart")
    stage.press("checkout")
    for answer in ("Siti", "+62800000123", "Jl. Kenanga 00, Semarang", "cepat ya"):
        stage.say(answer)
    assert keys(stage.say("iya betul", "affirm"))[0] == "order-placed"
    assert not stage.uow.carts.get(SITI).lines


def test_a_second_tap_on_confirm_places_no_second_order() -> None:
    stage, _ = ordered()
    assert keys(stage.press("confirm")) == ["cart-empty"]
    assert len(orders_of_buyer(stage.uow, SITI)) == 1


def test_no_to_the_summary_orders_nothing_and_keeps_the_cart() -> None:
    stage = Stage()
    stage.say("mau lumpia", "add_to_cart")
    stage.press("checkout")
    for answer in ("Siti", "+62800000123", "Jl. Kenanga 00, Semarang", "cepat ya"):
        stage.say(answer)
    assert keys(stage.say("eh nanti dulu", "deny")) == ["checkout-stopped"]
    assert stage.uow.carts.get(SITI).lines


def test_the_vendor_accepts_with_cost_and_days_and_the_buyer_agrees_and_pays() -> None:
    stage, number = ordered()
    joined(stage)
    assert keys(stage.press(f"accept:{number}", person=VENDOR_STAFF)) == ["desk-terms"]
    assert keys(stage.say("ongkir 25rb 3 hari", person=VENDOR_STAFF, amounts=(25_000, 3))) == [
        "desk-accepted"
    ]
    assert keys(stage.press(f"agree:{number}")) == ["how-to-pay"]
    assert keys(stage.press(f"pay:{number}:cod")) == ["pay-cash"]
    assert keys(stage.press(f"ship:{number}", person=VENDOR_STAFF)) == ["desk-tracking"]
    assert keys(stage.say("JNE 0012", person=VENDOR_STAFF)) == ["desk-shipped"]
    assert keys(stage.press(f"got:{number}")) == ["order-received"]
    order = stage.uow.orders.get(number)
    assert (order.state, order.total_idr, order.courier) == (
        OrderState.COMPLETED,
        70_000,
        "JNE",
    )


def test_terms_that_are_not_two_numbers_are_asked_again() -> None:
    stage, number = ordered()
    joined(stage)
    stage.press(f"accept:{number}", person=VENDOR_STAFF)
    turn = stage.say("nanti ya", person=VENDOR_STAFF, amounts=())
    assert keys(turn) == ["desk-terms-unclear"]
    assert stage.uow.orders.get(number).state is OrderState.PLACED


def test_a_rejection_gives_the_stock_back_and_tells_the_reason() -> None:
    stage, number = ordered()
    joined(stage)
    assert stage.uow.products.get(LUMPIA.sku).stock == 37
    stage.press(f"reject:{number}", person=VENDOR_STAFF)
    assert keys(stage.press(f"why:{number}:sold-out", person=VENDOR_STAFF)) == ["desk-rejected"]
    assert stage.uow.products.get(LUMPIA.sku).stock == 40
    assert stage.uow.orders.get(number).reject_reason == "sold-out"


def test_a_stranger_can_neither_accept_nor_pay_nor_cancel_an_order() -> None:
    stage, number = ordered()
    for action in (f"accept:{number}", f"pay:{number}:cod", f"cancel:{number}", f"got:{number}"):
        assert keys(stage.press(action, person=999)) == ["order-unknown"]
    assert stage.uow.orders.get(number).state is OrderState.PLACED


def test_accepting_twice_says_that_the_order_has_moved_on() -> None:
    stage, number = ordered()
    joined(stage)
    accept_order(stage.uow, number, VENDOR_STAFF, 0, 1, NOON)
    stage.uow.commit()
    turn = stage.press(f"terms:{number}:15000:3", person=VENDOR_STAFF)
    assert keys(turn) == ["desk-already"]


def test_an_order_of_more_than_there_is_changes_nothing() -> None:
    stage = Stage()
    turn = stage.say("mau 500 lumpia", "add_to_cart", quantity=500)
    assert keys(turn) == ["out-of-stock"]
    assert not stage.uow.carts.get(SITI).lines
