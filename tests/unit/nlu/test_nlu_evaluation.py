import json

import pytest

from nlu.evaluation import Scores, Tally, calibration_error, judge, score
from nlu.evaluation_report import mistakes, report
from nlu.examples import Example
from nlu.ports import RankedIntent, Understanding

HELD_OUT = [
    Example("id", "ask_price", "harganya berapa"),
    Example("id", "greet", "halo"),
    Example("id", "out_of_scope", "besok hujan?"),
    Example("id", "out_of_scope", "siapa presiden"),
    Example("jv", "ask_price", "regane pinten"),
    Example("jv", "greet", "sugeng enjang"),
]
TAKEN_FOR = {
    "harganya berapa": "ask_price",
    "halo": "greet",
    "besok hujan?": "out_of_scope",
    "siapa presiden": "ask_vendor",
    "regane pinten": "greet",
    "sugeng enjang": "out_of_scope",
}


class FakeUnderstander:
    def understand(self, text):
        return Understanding.from_ranking((RankedIntent(TAKEN_FOR[text], 0.75),))


@pytest.fixture
def verdicts():
    ticks = iter(range(100))
    return judge(FakeUnderstander(), HELD_OUT, clock=lambda: next(ticks) / 100)


@pytest.fixture
def scores(verdicts):
    return score(verdicts)


def test_languages_and_intents_are_counted_apart(scores):
    assert scores.languages == {"id": Tally(3, 4), "jv": Tally(0, 2)}
    assert scores.intents["ask_price"] == Tally(1, 2)
    assert scores.intents["out_of_scope"] == Tally(1, 2)


def test_every_language_counts_as_much_as_another(scores):
    assert scores.accuracy == pytest.approx((3 / 4 + 0) / 2)


def test_out_of_scope_is_judged_from_both_sides(scores):
    assert scores.out_of_scope_recall == pytest.approx(1 / 2)
    assert scores.refused == pytest.approx(1 / 4)


def test_confusions_say_what_was_taken_for_what(scores):
    assert ("ask_price", "greet", 1) in scores.confusions
    assert len(scores.confusions) == 3


def test_times_are_of_the_answers(scores):
    assert scores.median_ms == pytest.approx(10)


def test_a_confidence_that_is_too_high_is_a_calibration_error(verdicts):
    assert calibration_error(verdicts) == pytest.approx(0.75 - 3 / 6)


def test_scores_survive_json(scores):
    assert Scores.from_json(json.loads(json.dumps(scores.to_json()))) == scores


def test_the_report_shows_the_weakest_first(scores):
    text = report(scores)
    assert text.index("jv") < text.index("id ")
    assert "ask_price -> greet" in text


def test_mistakes_are_listed_with_what_was_said(verdicts):
    assert "jv  ask_price -> greet (0.75)  regane pinten" in mistakes(verdicts)
    assert "halo" not in mistakes(verdicts)
