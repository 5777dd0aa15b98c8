"""What the assistant answers, by phrase keys."""

import pytest

from bot.dialogue.messages import ACTION_LIMIT_BYTES, Button, IncomingMessage, Kind
from language.phrase import phrase
from tests.fakes.talking import CHAIR, LUMPIA, MANAGER, SARONG, SITI, Stage, actions, keys


def test_how_much_is_it_means_the_product_on_the_table() -> None:
    stage = Stage()
    stage.press(f"card:{SARONG.sku}")
    reply = stage.say("berapa kak?", "ask_price").replies[0]
    assert reply.parts[0].key == "answer-price"
    assert reply.parts[0].values["name"] == SARONG.name


def test_a_product_named_in_the_question_wins_over_the_one_on_the_table() -> None:
    stage = Stage()
    stage.press(f"card:{SARONG.sku}")
    reply = stage.say("lumpia masih ada?", "ask_stock").replies[0]
    assert reply.parts[0].values["name"] == LUMPIA.name


def test_a_question_about_nothing_asks_which_product() -> None:
    assert keys(Stage().say("berapa?", "ask_price")) == ["which-product"]


@pytest.mark.parametrize(
    ("intent", "key"),
    [
        ("ask_shipping", "answer-shipping"),
        ("ask_payment", "answer-payment"),
        ("ask_return", "answer-return"),
        ("ask_custom_order", "answer-custom-yes"),
        ("bargain", "answer-bargain"),
        ("ask_vendor", "answer-vendor"),
        ("ask_stock", "answer-stock"),
    ],
)
def test_questions_are_answered_from_facts(intent: str, key: str) -> None:
    stage = Stage()
    stage.press(f"card:{CHAIR.sku}")
    assert keys(stage.say("tanya dong", intent))[0] == key


def test_details_of_food_tell_halal_ingredients_and_shelf_life() -> None:
    stage = Stage()
    stage.press(f"card:{LUMPIA.sku}")
    said = keys(stage.say("halal?", "ask_product_detail"))
    assert {"fact-halal", "fact-ingredients", "fact-shelf-life"} <= set(said)


def test_sizes_and_colours_are_chosen_by_buttons_before_the_cart() -> None:
    stage = Stage()
    size = stage.press(f"add:{SARONG.sku}").replies[0]
    assert size.parts[0].key == "choose-size"
    colour = stage.press(actions(size)[1]).replies[0]
    assert colour.parts[0].key == "choose-colour"
    stage.press(actions(colour)[0])
    line = stage.uow.carts.get(SITI).lines[0]
    assert (line.sku, line.choice, line.quantity) == (SARONG.sku, "L, maroon", 1)


def test_the_cart_changes_in_its_own_message() -> None:
    stage = Stage()
    stage.say("mau lumpia", "add_to_cart", quantity=2)
    changed = stage.press("line:0:1").replies[0]
    assert changed.replaces == 77
    assert stage.uow.carts.get(SITI).lines[0].quantity == 3
    stage.press("line:0:-1")
    stage.press("line:0:-1")
    assert keys(stage.press("line:0:-1")) == ["cart-empty"]


def test_a_doubted_message_is_said_offered_and_kept() -> None:
    stage = Stage()
    reply = stage.say("qwerty gimana").replies[0]
    assert reply.parts[0].key == "not-understood"
    assert "mean:ask_price" in actions(reply)
    assert stage.uow.doubts.next_unlabelled(0).text == "qwerty gimana"
    again = stage.say("qwerty lagi").replies[0]
    assert again.parts[0].key == "not-understood-again"
    assert "person" in actions(again)


@pytest.mark.parametrize(("sureness", "kept"), [(0.98, False), (0.7, True)])
def test_what_may_have_been_ours_after_all_is_kept_too(sureness: float, kept: bool) -> None:
    stage = Stage()
    stage.ears.sureness = sureness
    assert keys(stage.say("tirai bambu buat warung", "out_of_scope")) == ["out-of-scope"]
    assert (stage.uow.doubts.next_unlabelled(0) is not None) is kept


def test_a_doubted_message_that_names_a_product_is_answered_with_it() -> None:
    assert keys(Stage().say("lumpia blub"))[0] == "search-found"


def test_choosing_a_meaning_acts_on_the_doubted_text() -> None:
    stage = Stage()
    stage.press(f"card:{LUMPIA.sku}")
    stage.say("qwerty gimana")
    assert keys(stage.press("mean:ask_price"))[0] == "answer-price"


def test_the_language_of_a_sure_text_is_answered_and_kept_for_unsure_ones() -> None:
    stage = Stage()
    stage.ears.language = "jv"
    assert stage.say("sugeng enjing", "greet").language == "jv"
    stage.ears.language = None
    assert stage.say("ok", "affirm").language == "jv"


def test_a_chosen_language_wins_over_what_is_written() -> None:
    stage = Stage()
    assert stage.press("lang:ar").language == "ar"
    stage.ears.language = "en"
    assert stage.say("hello", "greet").language == "ar"


def test_telegrams_language_serves_a_newcomer_and_else_indonesian() -> None:
    stage = Stage()
    stage.ears.language = None
    newcomer = IncomingMessage(5, "Ana", Kind.TEXT, text="👋", telegram_language="es")
    assert stage.take(newcomer).language == "es"
    unknown = IncomingMessage(6, "Budi", Kind.TEXT, text="👋")
    assert stage.take(unknown).language == "id"


def test_a_sticker_gets_a_friendly_answer() -> None:
    sticker = IncomingMessage(SITI, "Siti", Kind.OTHER)
    assert keys(Stage().take(sticker)) == ["only-text"]


@pytest.mark.parametrize("command", ["start", "help", "popular", "cart", "orders", "language"])
def test_every_command_of_the_menu_answers(command: str) -> None:
    assert keys(Stage().command(command))


@pytest.mark.parametrize("action", ["", "nonsense", "card:nothing", "got:LPK-NONE-1", "lang:xx"])
def test_a_strange_button_is_answered_kindly(action: str) -> None:
    assert keys(Stage().press(action))


def test_the_queue_is_closed_to_everybody_but_managers() -> None:
    stage = Stage()
    stage.say("qwerty gimana")
    assert keys(stage.command("queue")) == ["managers-only"]
    card = stage.command("queue", person=MANAGER).replies[0]
    assert card.parts[0].key == "queue-card"
    label = next(action for action in actions(card) if action.endswith(":ask_price"))
    assert keys(stage.press(f"{label}-of-old", person=MANAGER)) == ["queue-card"]
    done = stage.press(label, person=MANAGER)
    assert keys(done) == ["queue-labelled", "queue-empty"]
    assert done.replies[0].parts[0].values["intent"] == phrase("button-mean-ask-price")


def test_an_action_longer_than_telegram_carries_is_refused() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        Button(phrase("button-help"), "x" * (ACTION_LIMIT_BYTES + 1))


def test_a_name_or_an_address_does_not_change_the_language() -> None:
    stage = Stage()
    stage.say("two lumpia please", "add_to_cart", quantity=2)
    stage.press("checkout")
    stage.ears.language = "jv"
    assert stage.say("Lan").language == "en"
    stage.ears.language = "zh-Hans"
    assert stage.say("+62 800 0000 0199").language == "en"
    assert stage.say("東京都杉並区00-00").language == "en"
