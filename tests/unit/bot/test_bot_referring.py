"""What a message means among the things just shown, and what is put right after the cart."""

import pytest

from tests.fakes.talking import CHAIR, LUMPIA, SARONG, SITI, Stage, keys

SHOWN = (LUMPIA, SARONG, CHAIR)


@pytest.fixture
def stage() -> Stage:
    """A talk in which three products were just listed, none of them on the table."""
    stage = Stage()
    stage.say("apa saja", "search_product")
    assert stage.uow.conversations.get(SITI).state["shown"] == [each.sku for each in SHOWN]
    return stage


def about(turn: object) -> str:
    return str(turn.replies[0].parts[0].values["name"])  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        ("yang kedua", "id", "search_product"),
        ("the second one please", "en", "affirm"),
        ("no, the second", "en", "deny"),
        ("第二个", "zh-Hans", ""),
        ("الثانية", "ar", "out_of_scope"),
        ("вторую", "ru", ""),
    ],
)
def test_a_place_of_the_list_opens_its_card_whatever_was_understood(
    stage: Stage, text: str, language: str, intent: str
) -> None:
    stage.ears.language = language
    turn = stage.say(text, intent)
    assert keys(turn)[0] == "card-title"
    assert about(turn) == SARONG.name


def test_a_question_about_a_place_is_answered_about_it(stage: Stage) -> None:
    turn = stage.say("how much is the third one?", "ask_price")
    assert keys(turn)[0] == "answer-price"
    assert about(turn) == CHAIR.name


def test_a_place_beyond_the_list_points_at_nothing(stage: Stage) -> None:
    assert keys(stage.say("how much is the ninth one?", "ask_price"))[0] == "which-of-these"


@pytest.mark.parametrize(
    ("text", "intent", "name"),
    [
        ("how much is the cheapest?", "ask_price", LUMPIA.name),
        ("the most expensive one", "deny", CHAIR.name),
        ("the last one", "", CHAIR.name),
        ("no, the maroon", "deny", SARONG.name),
        ("is there the teak one?", "ask_stock", CHAIR.name),
    ],
)
def test_price_colour_and_material_choose_among_the_shown(
    stage: Stage, text: str, intent: str, name: str
) -> None:
    assert about(stage.say(text, intent)) == name


def test_the_table_is_asked_about_its_own_material(stage: Stage) -> None:
    stage.press(f"card:{SARONG.sku}")
    assert about(stage.say("is it teak?", "ask_product_detail")) == SARONG.name


def test_bargaining_for_the_table_does_not_run_to_the_cheapest(stage: Stage) -> None:
    stage.press(f"card:{SARONG.sku}")
    turn = stage.say("can it be cheaper?", "bargain")
    assert str(turn.replies[0].parts[0].values["price"].amount) == str(SARONG.price_idr)  # type: ignore[union-attr]


def test_the_other_of_two_is_the_one_not_on_the_table() -> None:
    stage = Stage()
    talk = {"shown": [SARONG.sku, CHAIR.sku], "focus": SARONG.sku}
    stage.uow.conversations.put(SITI, talk, stage.now)
    assert about(stage.say("the other one?", "")) == CHAIR.name


def test_a_wish_is_refined_by_what_is_added(stage: Stage) -> None:
    stage.say("sarung tenun", "search_product")
    assert stage.uow.conversations.get(SITI).state["wish"] == "sarung tenun"
    stage.uow.conversations.put(SITI, {"wish": "sarung tenun", "shown": [LUMPIA.sku]}, stage.now)
    turn = stage.say("in gold please", "search_product")
    assert turn.replies[0].parts[1].values["name"] == SARONG.name


def test_taking_one_of_several_keeps_the_number_until_it_is_chosen(stage: Stage) -> None:
    assert keys(stage.say("two of those", "add_to_cart", quantity=2))[0] == "which-of-these"
    turn = stage.say("the first one", "search_product")
    assert keys(turn)[0] == "cart-added"
    line = stage.uow.carts.get(SITI).lines[0]
    assert (line.sku, line.quantity) == (LUMPIA.sku, 2)


def test_another_product_takes_the_place_of_the_one_just_added(stage: Stage) -> None:
    stage.say("lumpia 2", "add_to_cart", quantity=2)
    turn = stage.say("no, the third one", "deny")
    assert keys(turn)[0] == "cart-added"
    lines = stage.uow.carts.get(SITI).lines
    assert [(line.sku, line.quantity) for line in lines] == [(CHAIR.sku, 2)]


def test_another_number_takes_the_place_of_the_one_just_said(stage: Stage) -> None:
    stage.say("lumpia 2", "add_to_cart", quantity=2)
    stage.say("eh no, five", "deny", quantity=5)
    assert [line.quantity for line in stage.uow.carts.get(SITI).lines] == [5]


def test_another_colour_takes_the_place_of_the_one_just_chosen(stage: Stage) -> None:
    stage.press(f"pick:{SARONG.sku}:1:0:0")
    stage.say("no, navy", "deny")
    assert [line.choice for line in stage.uow.carts.get(SITI).lines] == ["M, navy"]


def test_a_number_said_later_corrects_nothing(stage: Stage) -> None:
    stage.say("lumpia 2", "add_to_cart", quantity=2)
    stage.say("thanks", "thank")
    assert keys(stage.say("no, five", "deny", quantity=5)) == ["all-right"]
    assert [line.quantity for line in stage.uow.carts.get(SITI).lines] == [2]


def test_sizes_and_colours_may_be_written_instead_of_pressed(stage: Stage) -> None:
    stage.press(f"add:{SARONG.sku}")
    assert keys(stage.say("L", ""))[0] == "choose-colour"
    assert keys(stage.say("the second", ""))[0] == "cart-added"
    assert stage.uow.carts.get(SITI).lines[0].choice == "L, navy"


def test_a_size_named_with_the_wish_is_not_asked_for_again(stage: Stage) -> None:
    assert keys(stage.say("sarung L maroon", "add_to_cart"))[0] == "cart-added"
    assert stage.uow.carts.get(SITI).lines[0].choice == "L, maroon"


def test_something_cheaper_than_the_table_is_looked_for(stage: Stage) -> None:
    stage.press(f"card:{SARONG.sku}")
    assert keys(stage.say("anything cheaper?", "ask_recommendation"))[0] in {
        "recommend-similar",
        "recommend-none",
    }
