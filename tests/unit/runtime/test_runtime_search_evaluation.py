"""How the search is judged, on answers whose scores are known."""

import statistics
from pathlib import Path

import pytest

from catalog_index.taxonomy import Taxonomy, read_taxonomy
from cli.search_report import as_page, as_text, mistakes
from runtime.search_evaluation import (
    Answer,
    BadSearchTest,
    HeldOut,
    Score,
    ask_all,
    evaluate,
    read_held_out,
)
from runtime.wiring import DATA
from tests.fakes.stalls import VENDORS, product

LEATHER_BAG = product(
    "BAG-1", "Tas kulit kerbau", type="bag", colours=("navy",), materials=("buffalo-leather",)
)


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return read_taxonomy(DATA / "taxonomy")


def query(kind: str = "name", language: str = "es", types: tuple[str, ...] = ("bag",), **wanted):
    return HeldOut(language, kind, f"{kind} {wanted}", frozenset(types), wanted)


@pytest.mark.parametrize(
    ("asked", "right"),
    [
        (query(), True),
        (query(types=("shoes",)), False),
        (query(colour="blue"), True),
        (query(colour="red"), False),
        (query(material="leather"), True),
        (query(material="silk"), False),
        (query(max_price_idr=LEATHER_BAG.price_idr), True),
        (query(max_price_idr=LEATHER_BAG.price_idr - 1), False),
        (query(min_price_idr=LEATHER_BAG.price_idr + 1), False),
        (query(category="fesyen"), False),
        (query(place="Atlantis"), False),
    ],
)
def test_a_product_is_right_if_it_is_of_the_type_and_all_that_is_wanted(asked, right, taxonomy):
    assert asked.accepts(LEATHER_BAG, VENDORS["V1"], taxonomy) is right


def test_the_rank_is_that_of_the_first_right_product(taxonomy):
    products = {"OTHER": product("OTHER", "Lumpia", type="lumpia"), "BAG-1": LEATHER_BAG}
    answers = ask_all(
        [query(), query(types=("shoes",))],
        lambda asked: (["OTHER", "BAG-1"], True),
        products,
        VENDORS,
        taxonomy,
    )
    assert [(answer.rank, answer.first) for answer in answers] == [
        (2, "Lumpia (lumpia)"),
        (None, "Lumpia (lumpia)"),
    ]


def answer(rank: int | None, confident: bool = True, **asked) -> Answer:
    return Answer(query(**asked), rank, confident, "Lumpia (lumpia)")


def test_scores_count_what_was_found_and_each_language_alike():
    answers = [
        answer(1),
        answer(2),
        answer(6),
        answer(None),
        answer(1, language="th", kind="need"),
        answer(None, confident=False, kind="unsold", types=()),
        answer(None, confident=True, kind="unsold", types=()),
    ]
    scores = evaluate(answers)
    spanish = Score(4, 0.25, 0.5, statistics.fmean((1, 1 / 2, 1 / 6, 0)))
    assert scores.languages["es"] == spanish
    assert scores.total.recall_1 == pytest.approx((0.25 + 1) / 2)
    assert scores.total.recall_5 == pytest.approx((0.5 + 1) / 2)
    assert scores.kinds["need"].asked == 1
    assert (scores.unsold, scores.precision, scores.recall) == (2, 1.0, 0.5)


def test_a_doubt_about_something_sold_costs_precision():
    answers = [
        answer(1, confident=False),
        answer(None, confident=False, kind="unsold", types=()),
    ]
    assert evaluate(answers).precision == 0.5


def test_precision_does_not_depend_on_how_many_were_asked_of_each():
    sold = [answer(1), answer(1), answer(1), answer(1, confident=False)]
    unsold = [answer(None, confident=False, kind="unsold", types=())]
    assert evaluate(sold + unsold).precision == evaluate(3 * sold + unsold).precision == 0.8


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{kind: wish, text: silla, types: [bag]}", "kind"),
        ("{kind: name, text: silla, types: [bag], size: L}", "known fields"),
        ("{kind: name, text: '', types: [bag]}", "no text"),
        ("{kind: name, text: silla}", "types"),
        ("{kind: unsold, text: iphone, types: [bag]}", "types"),
        ("silla", "kind"),
    ],
)
def test_a_broken_held_out_query_is_refused(tmp_path: Path, line, reason):
    (tmp_path / "es.yml").write_text(f"- {line}\n")
    with pytest.raises(BadSearchTest, match=reason):
        read_held_out(tmp_path)


def test_the_report_shows_every_search_and_the_weakest_language_first():
    scores = evaluate([answer(1), answer(None, language="th")])
    text = as_text({"words alone": scores, "hybrid": scores}, "hybrid")
    assert text.index("words alone") < text.index("hybrid")
    assert text.index("  th ") < text.index("  es ")
    page = as_page({"<raw>": scores, "hybrid": scores}, "hybrid")
    assert "&lt;raw&gt;" in page
    assert page.count("<svg") == 2


def test_mistakes_are_listed_and_right_answers_are_not():
    wrong = answer(3)
    listed = mistakes([answer(1), wrong, answer(None, kind="unsold", types=(), confident=False)])
    assert listed.splitlines() == [
        f"es name rank 3 sure: {wrong.asked.text} -> Lumpia (lumpia)",
    ]
