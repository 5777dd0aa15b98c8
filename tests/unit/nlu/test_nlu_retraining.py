from dataclasses import replace

import pytest

from nlu import retraining
from nlu.evaluation import Scores, Tally
from nlu.examples import read_examples, write_examples
from nlu.retraining import WouldGetWorse, held_out_hash, losses, promote
from nlu.versions import MODEL, MODEL_FORMAT, Manifest, Versions
from nlu.workplace import Workplace
from tests.fakes.encoder import write_serving


def scores(languages=None, intents=None):
    return Scores(
        asked=100, accuracy=0.9, out_of_scope_recall=0.9, refused=0.0, calibration_error=0.0,
        languages=languages or {"id": Tally(90, 100)}, intents=intents or {"greet": Tally(18, 20)},
        confusions=(), median_ms=9.0, p95_ms=11.0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "worse"),
    [
        (Tally(90, 100), Tally(90, 100), False),
        (Tally(90, 100), Tally(95, 100), False),
        (Tally(90, 100), Tally(87, 100), False),
        (Tally(90, 100), Tally(86, 100), True),
        (Tally(19, 20), Tally(18, 20), False),
        (Tally(19, 20), Tally(17, 20), True),
        (Tally(2, 2), Tally(0, 2), True),
    ],
)
def test_a_loss_is_more_than_chance(before, after, worse):
    assert bool(losses(scores({"jv": before}), scores({"jv": after}))) is worse
    assert (
        bool(losses(scores(intents={"thank": before}), scores(intents={"thank": after}))) is worse
    )


def test_a_loss_in_one_language_is_not_made_up_by_another():
    before = scores({"id": Tally(50, 100), "su": Tally(90, 100)})
    after = scores({"id": Tally(99, 100), "su": Tally(80, 100)})
    assert [str(loss) for loss in losses(before, after)] == ["language su: 90% before, 80% now"]


def test_a_new_language_is_no_loss():
    assert losses(scores(), scores({"id": Tally(90, 100), "km": Tally(0, 50)})) == ()


@pytest.fixture
def workplace(tmp_path):
    project = tmp_path / "project"
    write_examples(project / "data" / "nlu_tests" / "id" / "greet.yml", "greet", ["halo"])
    workplace = Workplace(project, tmp_path / "home", tmp_path / "encoder", tmp_path / "python")
    write_serving(workplace)
    return workplace


@pytest.fixture
def versions(workplace):
    return Versions(workplace.versions)


@pytest.fixture
def trained(workplace, versions):
    held_out = held_out_hash(read_examples(workplace.tests))

    def train(name, right, encoder="f1", model_format=MODEL_FORMAT):
        draft = workplace.versions / f".training-{name}"
        draft.mkdir(parents=True)
        (draft / MODEL).touch()
        judged = {**scores({"id": Tally(right, 100)}).to_json(), "held_out": held_out}
        made_of = (name, "2026", "s", "d", "c", encoder, 1, 1.0, judged, model_format)
        versions.add(draft, Manifest(*made_of))

    return train


def test_the_first_version_is_promoted_unjudged(workplace, versions, trained):
    trained("20260101", right=10)
    promote(workplace, "20260101", say=print)
    assert versions.current().name == "20260101"


def test_a_better_version_is_promoted(workplace, versions, trained):
    trained("20260101", right=80)
    trained("20260102", right=85)
    promote(workplace, "20260101", say=print)
    promote(workplace, "20260102", say=print)
    assert versions.current().name == "20260102"


def test_a_worse_version_is_not_and_says_where(workplace, versions, trained):
    trained("20260101", right=80)
    trained("20260102", right=60)
    promote(workplace, "20260101", say=print)
    with pytest.raises(WouldGetWorse, match="language id: 80% before, 60% now"):
        promote(workplace, "20260102", say=print)
    assert versions.current().name == "20260101"


@pytest.mark.parametrize("gone", [{"encoder": "f0"}, {"model_format": MODEL_FORMAT - 1}])
def test_a_version_that_cannot_answer_any_more_is_no_measure(workplace, versions, trained, gone):
    trained("20260101", right=80, **gone)
    trained("20260102", right=60)
    versions.promote("20260101")
    promote(workplace, "20260102", say=print)
    assert versions.current().name == "20260102"


def test_force_promotes_all_the_same(workplace, versions, trained):
    trained("20260101", right=80)
    trained("20260102", right=60)
    promote(workplace, "20260101", say=print)
    promote(workplace, "20260102", say=print, force=True)
    assert versions.current().name == "20260102"


def test_scores_of_other_held_out_sentences_do_not_count(
    workplace, versions, trained, monkeypatch
):
    trained("20260101", right=80)
    trained("20260102", right=85)
    promote(workplace, "20260101", say=print)
    more = workplace.tests / "jv" / "greet.yml"
    write_examples(more, "greet", ["sugeng enjang"])
    judged = []

    def judge_again(workplace, name, examples, say):
        judged.append(name)
        return replace(versions.get(name)), []

    monkeypatch.setattr(retraining, "_evaluate", judge_again)
    promote(workplace, "20260102", say=print)
    assert judged == ["20260101", "20260102"]
