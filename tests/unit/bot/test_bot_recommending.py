"""Asking for a proposal, in several languages, through the real handlers and the real words."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from bot.dialogue.messages import Reply
from catalog_index.pairings import read_pairings
from catalog_index.spoken_words import read_spoken_words
from catalog_index.taxonomy import read_taxonomy
from language.phrase import Keyword, Phrase
from language.replies import Phrases
from runtime.entities import EntityReader
from runtime.recommending import RequestReader
from runtime.settings import PROJECT
from shop.order import Delivery
from shop.services.fill_cart import add_to_cart
from shop.services.place_order import place_order
from tests.fakes.talking import NOON, SITI, Stage, actions, keys
from tests.fakes.unit_of_work import FakeUnitOfWork
from tests.unit.catalog_index.test_recommend_cases import GOODS, VENDORS

TAXONOMY = PROJECT / "data" / "taxonomy"
ASK = "ask_recommendation"


@cache
def reader() -> RequestReader:
    taxonomy = read_taxonomy(TAXONOMY)
    return RequestReader(
        taxonomy,
        EntityReader(taxonomy),
        read_spoken_words(TAXONOMY / "recommendation_words.yml"),
        read_spoken_words(TAXONOMY / "receivers.yml"),
    )


@pytest.fixture
def stage() -> Stage:
    uow = FakeUnitOfWork()
    for vendor in VENDORS:
        uow.vendors.save(vendor)
    for product in GOODS:
        uow.products.save(product)
    uow.commit()
    pairings = read_pairings(TAXONOMY, read_taxonomy(TAXONOMY).types)
    return Stage(uow=uow, requests=reader(), pairings=pairings)


def ask(stage: Stage, text: str, language: str, **counted: Any) -> Reply:
    stage.ears.language = language
    turn = stage.say(text, ASK, **counted)
    assert len(turn.replies) == 1
    return turn.replies[0]


def shown(reply: Reply) -> list[str]:
    return [each.removeprefix("card:") for each in actions(reply) if each.startswith("card:")]


def reasons(reply: Reply) -> set[str]:
    return {
        each.key
        for part in reply.parts
        for each in _phrases(part)
        if each.key.startswith("reason-")
    } - {"reason-and"}


def _phrases(said: Phrase) -> Iterator[Phrase]:
    yield said
    for value in said.values.values():
        if isinstance(value, Phrase):
            yield from _phrases(value)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "kado buat ibu dong"),
        ("en", "a gift for my mother"),
        ("jv", "kado kanggo ibuku nopo nggih"),
        ("es", "un regalo para mi mamá"),
        ("ar", "هدية لأمي"),
        ("ja", "お母さんへのプレゼント"),
        ("ru", "подарок маме"),
        ("hi", "माँ के लिए तोहफा"),
        ("zh-Hans", "送给妈妈的礼物"),
        ("tr", "anneme hediye"),
        ("th", "ของขวัญให้แม่"),
    ],
)
def test_a_gift_for_mother_is_understood_and_says_so(
    stage: Stage, language: str, text: str
) -> None:
    reply = ask(stage, text, language, budget_idr=400_000, max_price_idr=400_000)
    assert shown(reply)[0] == "MUKENA"
    gift = next(
        each for part in reply.parts for each in _phrases(part) if each.key == "reason-gift"
    )
    assert gift.values["receiver"] == Keyword("mother")
    assert "reason-budget" in reasons(reply)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "ini cocok dipadu sama apa ya, cocok sama apa"),
        ("en", "what goes with this?"),
        ("de", "was passt dazu?"),
        ("fr", "qu'est-ce qui va avec ?"),
        ("ko", "이거랑 어울리는 거 있어요?"),
        ("vi", "cái này hợp với gì"),
    ],
)
def test_what_goes_with_the_product_on_the_table(stage: Stage, language: str, text: str) -> None:
    stage.press("card:KOPI")
    reply = ask(stage, text, language)
    assert reply.parts[0].key == "recommend-goes-with"
    assert set(shown(reply)[:2]) == {"MUG", "GULA"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "yang mirip tapi lebih murah"),
        ("en", "something similar but cheaper"),
        ("pt", "algo parecido, mais barato"),
        ("uk", "щось подібне, але дешевше"),
    ],
)
def test_like_it_but_cheaper(stage: Stage, language: str, text: str) -> None:
    stage.press("card:KURSI")
    reply = ask(stage, text, language)
    assert reply.parts[0].key == "recommend-similar"
    assert shown(reply)[0] == "KURSI-2"
    assert "SOFA" not in shown(reply)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "apa lagi dari penjual ini"),
        ("en", "anything else from this seller?"),
        ("nl", "heeft deze verkoper nog iets?"),
        ("zh-Hans", "这家店还有什么"),
    ],
)
def test_more_from_the_same_seller(stage: Stage, language: str, text: str) -> None:
    stage.press("card:LUMPIA")
    reply = ask(stage, text, language)
    assert reply.parts[0].key == "vendor-goods"
    assert set(shown(reply)) == {"SARUNG-2", "BLANGKON", "MUKENA", "KEBAYA"}


@pytest.mark.parametrize(
    ("language", "text"),
    [("id", "apa yang khas dari Jepara"), ("en", "recommend me what Jepara is known for")],
)
def test_something_from_a_place(stage: Stage, language: str, text: str) -> None:
    reply = ask(stage, text, language)
    assert set(shown(reply)) <= {each.sku for each in GOODS if each.vendor_id in {"J1", "J2"}}
    assert reasons(reply) == {"reason-place"}


def test_what_is_popular_is_what_was_ordered(stage: Stage) -> None:
    bought(stage, "LUMPIA", 3, buyer=SITI + 1)
    reply = ask(stage, "lagi laris apa?", "id")
    assert reply.parts[0].key == "recommend-popular"
    assert shown(reply)[0] == "LUMPIA"
    assert reasons(reply) == {"reason-discover"}  # told of those that do not sell yet


def test_a_budget_alone_shows_several_things_near_it(stage: Stage) -> None:
    reply = ask(stage, "ada uang dua ratus ribu", "id", budget_idr=200_000)
    assert "SARUNG" in shown(reply)
    assert len(shown(reply)) >= 3
    assert "reason-budget" in reasons(reply)


def test_a_newcomer_who_asks_for_anything_gets_a_spread(stage: Stage) -> None:
    reply = ask(stage, "ada saran?", "id")
    assert reply.parts[0].key == "recommend-for-you"
    assert reasons(reply) == {"reason-discover"}


def test_for_you_follows_what_was_looked_at(stage: Stage) -> None:
    stage.press("card:KURSI")
    stage.press("card:SARUNG")
    reply = ask(stage, "any ideas?", "en")
    assert shown(reply)[0] == "SARUNG-2"
    assert not {"SARUNG", "KURSI"} & set(shown(reply))
    assert "reason-viewed" in reasons(reply)


def test_what_was_bought_is_not_proposed_but_what_goes_with_it(stage: Stage) -> None:
    bought(stage, "KOPI", 1)
    reply = ask(stage, "any ideas?", "en")
    assert "KOPI" not in shown(reply)
    assert shown(reply)[0] in {"MUG", "GULA"}
    assert "reason-bought" in reasons(reply)


@pytest.mark.parametrize("text", ["a gift for my mother", "what is popular", "any ideas?"])
def test_what_is_in_the_cart_is_never_proposed(stage: Stage, text: str) -> None:
    before = shown(ask(stage, text, "en"))
    for sku in before[:2]:
        add_to_cart(stage.uow, SITI, sku, 1)
    assert not set(before[:2]) & set(shown(ask(stage, text, "en")))


def test_what_was_sold_out_since_the_catalogue_was_read_is_left_out(stage: Stage) -> None:
    stale = stage.recommender()
    stage.recommender = lambda: stale  # type: ignore[method-assign]
    mukena = stage.uow.products.get("MUKENA")
    stage.uow.products.save(replace(mukena, stock=0))
    assert "MUKENA" not in shown(ask(stage, "a gift for my mother", "en"))


def test_the_card_offers_the_like_and_what_goes_with_it(stage: Stage) -> None:
    card = stage.press("card:KOPI").replies[0]
    assert {"like:KOPI", "with:KOPI"} <= set(actions(card))
    assert keys(stage.press("like:KOPI"))[0] == "recommend-similar"
    assert keys(stage.press("with:KOPI"))[0] == "recommend-goes-with"


def test_what_goes_with_nothing_known_is_something_like_it(stage: Stage) -> None:
    stage.pairings = replace(stage.pairings, companions={})
    assert keys(stage.press("with:KURSI"))[0] == "recommend-similar"


def test_what_goes_with_what_asks_when_nothing_is_on_the_table(stage: Stage) -> None:
    assert keys(stage.say("what goes with this", ASK)) == ["which-product"]


def test_a_gift_that_was_taken_for_a_search_is_still_a_gift(stage: Stage) -> None:
    reply = stage.say("something for my mother", "search_product").replies[0]
    assert "reason-gift" in reasons(reply)


@pytest.mark.parametrize("language", ["id", "en", "ar", "ja", "ru", "hi", "th"])
def test_a_proposal_is_a_caption_with_its_reasons_in_the_language(
    stage: Stage, language: str
) -> None:
    phrases = Phrases(PROJECT / "data" / "replies")
    reply = ask(stage, "kado buat ibu", language, budget_idr=400_000)
    text = "\n".join(phrases.plain(part, language) for part in reply.parts)
    assert "reason" not in text
    assert "💡" in text
    assert len(text) <= 1024  # Bot API, sendPhoto: caption


def bought(stage: Stage, sku: str, quantity: int, buyer: int = SITI) -> None:
    add_to_cart(stage.uow, buyer, sku, quantity)
    delivery = Delivery("Siti Aminah", "+628000000001", "Jl. Pemuda 1, Semarang")
    place_order(stage.uow, buyer, delivery, NOON)
