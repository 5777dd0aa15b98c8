"""The intent model of the prepared home, judged on the held-out sentences of 37 languages.

The floors lie a little below what is measured, so that a change that costs something is seen.
"""

import pytest

from nlu.evaluation import Scores, judge, score
from nlu.examples import read_examples
from nlu.retraining import evaluate, scores_of
from nlu.versions import Versions
from runtime.settings import load_settings
from runtime.wiring import Parts
from tests.conftest import prepared

pytestmark = [pytest.mark.rasa, pytest.mark.model, pytest.mark.timeout(900)]

SAMPLE = 5  # of the held-out sentences, every fifth is asked of the fallback, which is slower


@pytest.fixture(scope="module")
def parts() -> Parts:
    settings = load_settings()
    if problem := prepared(settings.home):
        pytest.skip(problem)
    return Parts(settings)


@pytest.fixture(scope="module")
def scores(parts: Parts) -> Scores:
    current = Versions(parts.workplace.versions).current()
    if current is None:
        pytest.skip("no intent model is promoted")
    return scores_of(evaluate(parts.workplace, current.name, lambda line: None)[0])


def test_most_sentences_are_understood_in_every_language(scores):
    assert scores.accuracy >= 0.92
    accuracies = {code: tally.accuracy for code, tally in scores.languages.items()}
    assert {code: of for code, of in accuracies.items() if of < 0.80} == {}


def test_what_is_not_the_shops_business_is_seen_and_little_else_refused(scores):
    assert scores.out_of_scope_recall >= 0.88
    assert scores.refused <= 0.03


def test_confidences_say_how_often_the_guess_is_right(scores):
    assert scores.calibration_error <= 0.04


def test_the_fallback_is_nearly_as_good(parts, scores):
    asked = read_examples(parts.workplace.tests)[::SAMPLE]
    fallback = score(judge(parts.nearest, asked))
    assert fallback.accuracy >= 0.8 * scores.accuracy
