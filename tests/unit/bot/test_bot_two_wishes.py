"""Two wishes in one message are answered both, in their order."""

from tests.fakes.talking import LUMPIA, SARONG, SITI, Stage, keys


def told(stage: Stage, meanings: dict[str, str]) -> list[str]:
    stage.ears.meanings.update(meanings)
    return keys(stage.say(" ".join(meanings)))


def test_a_search_and_a_question_are_answered_both() -> None:
    stage = Stage()
    meanings = {"ada lumpia?": "search_product", "ongkir ke Surabaya berapa?": "ask_shipping"}
    said = told(stage, meanings)
    assert said[0] == "search-found"
    assert said[-1] == "shipping-cost-later"
    assert "answer-shipping" in said  # only one product was found, so it is about that


def test_a_list_is_not_shown_twice_for_its_prices() -> None:
    stage = Stage()
    said = told(stage, {"lihat sarung lumpia?": "search_product", "berapa harganya?": "ask_price"})
    assert said.count("list-line") == 2
    assert "which-of-these" not in said


def test_what_holds_for_all_is_said_after_a_list() -> None:
    stage = Stage()
    said = told(
        stage, {"lihat sarung lumpia?": "search_product", "bayarnya gimana?": "ask_payment"}
    )
    assert said[-1] == "payment-when"
    assert said.count("list-line") == 2


def test_two_questions_about_the_table_are_answered_in_order() -> None:
    stage = Stage()
    stage.press(f"card:{SARONG.sku}")
    said = told(stage, {"bahannya apa?": "ask_product_detail", "bisa cod?": "ask_payment"})
    assert said.index("fact-materials") < said.index("answer-payment")


def test_taking_and_checking_out_are_done_one_after_the_other() -> None:
    stage = Stage()
    said = told(stage, {"mau lumpia 1.": "add_to_cart", "langsung bayar ya.": "checkout"})
    assert said == ["cart-added", "cart-total", "checkout-name"]
    assert stage.uow.carts.get(SITI).lines[0].sku == LUMPIA.sku


def test_a_greeting_beside_a_wish_is_no_wish() -> None:
    stage = Stage()
    stage.ears.meanings["Halo kak! ada lumpia?"] = "search_product"
    assert (
        told(stage, {"Halo kak!": "greet", "ada lumpia?": "search_product"})[0] == "search-found"
    )


def test_a_doubted_part_leaves_the_message_whole() -> None:
    stage = Stage()
    stage.press(f"card:{LUMPIA.sku}")
    stage.ears.meanings |= {"hmm gimana ya. berapa?": "ask_price", "berapa?": "ask_price"}
    assert keys(stage.say("hmm gimana ya. berapa?")) == ["answer-price"]


def test_a_wish_that_points_keeps_what_it_points_at() -> None:
    stage = Stage()
    stage.say("lihat sarung lumpia", "search_product")
    stage.ears.meanings["how much is it?"] = "ask_price"
    said = stage.say("the second one, how much is it?")
    assert keys(said)[0] == "card-title"
    assert said.replies[0].parts[0].values["name"] == SARONG.name


def test_a_greeting_before_a_wish_to_buy_nothing_yet_is_greeted() -> None:
    stage = Stage()
    meanings = {"sugeng siang mbak.": "greet", "kula badhe tumbas": "add_to_cart"}
    stage.ears.meanings[" ".join(meanings)] = "greet"
    assert told(stage, meanings) == ["greet"]


def test_a_greeting_before_a_product_that_is_taken_is_not_all_that_is_heard() -> None:
    stage = Stage()
    meanings = {"sugeng siang mbak.": "greet", "kula pendhet lumpia": "add_to_cart"}
    stage.ears.meanings[" ".join(meanings)] = "greet"
    assert "greet" not in told(stage, meanings)
