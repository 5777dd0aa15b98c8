from pathlib import Path

import pytest
import yaml

from nlu.examples import read_intents, write_examples
from nlu.ports import BadExamples, TrainingFailed
from nlu.training import FEATURIZER, read_source, train
from nlu.versions import MODEL, Manifest, Versions
from nlu.workplace import Workplace
from tests.fakes.encoder import write_serving

PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture
def workplace(tmp_path):
    project = tmp_path / "project"
    for intent in ("greet", "thank"):
        write_examples(project / "data" / "nlu" / "id" / f"{intent}.yml", intent, [f"{intent}!"])
    (project / "data" / "intents.yml").write_text("- {id: greet}\n- {id: thank}\n")
    (project / "config.yml").write_text("pipeline: []\n")
    (project / "domain.yml").write_text("intents: [greet, thank]\n")
    workplace = Workplace(project, tmp_path / "home", tmp_path / "encoder", Path("/no/python"))
    write_serving(workplace)
    return workplace


def test_the_same_files_have_the_same_name(workplace):
    assert read_source(workplace).hash == read_source(workplace).hash


def test_examples_pipeline_intents_and_encoder_each_change_the_name(workplace):
    names = {read_source(workplace).hash}
    write_examples(workplace.learned / "jv" / "thank.yml", "thank", ["matur nuwun"])
    names.add(read_source(workplace).hash)
    (workplace.project / "config.yml").write_text("pipeline: [x]\n")
    names.add(read_source(workplace).hash)
    (workplace.project / "domain.yml").write_text("intents: [thank, greet]\n")
    names.add(read_source(workplace).hash)
    write_serving(workplace, fingerprint="f2")
    names.add(read_source(workplace).hash)
    assert len(names) == 5


def test_what_people_taught_wins_over_what_was_shipped(workplace):
    more = workplace.examples / "id" / "greet.yml"
    write_examples(more, "greet", ["halo", "suwun"])
    write_examples(workplace.learned / "jv" / "thank.yml", "thank", ["Suwun"])
    labels = {example.text: example.intent for example in read_source(workplace).examples}
    assert labels == {"halo": "greet", "thank!": "thank", "Suwun": "thank"}


def test_an_intent_without_examples_stops_the_training(workplace):
    (workplace.examples / "id" / "thank.yml").unlink()
    with pytest.raises(BadExamples, match="no examples for: thank"):
        read_source(workplace)


def test_examples_of_an_unknown_intent_stop_the_training(workplace):
    write_examples(workplace.examples / "id" / "dance.yml", "dance", ["ayo"])
    with pytest.raises(BadExamples, match="'dance'"):
        read_source(workplace)


@pytest.mark.parametrize("changes", [{"format": 1}, {"pooling": "cls"}, {"prompts": {}}])
def test_an_encoder_that_cannot_be_served_stops_the_training(workplace, changes):
    write_serving(workplace, **changes)
    with pytest.raises(TrainingFailed, match="encoder"):
        read_source(workplace)


def test_a_version_of_the_same_source_is_not_trained_again(workplace, tmp_path):
    draft = workplace.versions / ".training-x"
    draft.mkdir(parents=True)
    (draft / MODEL).touch()
    source = read_source(workplace).hash
    known = Manifest("20260101", "2026", source, "d", "c", "e", 2, 1.0)
    Versions(workplace.versions).add(draft, known)
    said = []
    assert train(workplace, said.append) == known
    assert "nothing to train" in said[0]


def test_without_rasas_environment_one_line_says_what_to_do(workplace):
    with pytest.raises(TrainingFailed, match="make setup"):
        train(workplace, print)
    assert list(workplace.versions.iterdir()) == []


def test_the_domain_lists_every_intent_and_no_other():
    domain = yaml.safe_load((PROJECT / "domain.yml").read_text("utf-8"))
    assert tuple(domain["intents"]) == read_intents(PROJECT / "data" / "intents.yml")


def test_the_pipeline_names_the_encoder_and_hides_no_ranking():
    pipeline = yaml.safe_load((PROJECT / "config.yml").read_text("utf-8"))["pipeline"]
    names = [component["name"] for component in pipeline]
    assert FEATURIZER in names
    assert "FallbackClassifier" not in names


def test_both_lists_of_rasas_packages_agree():
    import tomllib

    declared = tomllib.loads((PROJECT / "nlu" / "pyproject.toml").read_text("utf-8"))
    asked = (PROJECT / "requirements" / "nlu.in").read_text("utf-8").splitlines()
    assert declared["project"]["dependencies"] == [line for line in asked if line[:1] != "#"]
