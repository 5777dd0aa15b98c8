import json

import pytest

from nlu.ports import VersionNotFound
from nlu.versions import MODEL, Manifest, Versions


def manifest(name, source="s1"):
    return Manifest(
        name=name, trained_at="2026-01-02T03:04:05+00:00", source=source, data="d", config="c",
        encoder="e", examples=3, training_seconds=31.0,
    )  # fmt: skip


@pytest.fixture
def versions(tmp_path):
    return Versions(tmp_path)


@pytest.fixture
def trained(versions, tmp_path):
    def train(name, source="s1"):
        draft = tmp_path / f".training-{name}"
        draft.mkdir()
        (draft / MODEL).write_bytes(name.encode())
        versions.add(draft, manifest(name, source))

    return train


def test_before_any_training_there_is_nothing(versions):
    assert versions.all() == []
    assert versions.current() is None
    with pytest.raises(VersionNotFound):
        versions.get("20260102")
    with pytest.raises(VersionNotFound):
        versions.get("")


def test_a_version_keeps_its_model_and_where_it_came_from(versions, trained):
    trained("20260102")
    assert versions.get("20260102") == manifest("20260102")
    assert versions.model("20260102").read_bytes() == b"20260102"


def test_a_half_trained_version_is_not_listed(versions, tmp_path):
    (tmp_path / ".training-x").mkdir()
    assert versions.all() == []


def test_the_newest_version_of_a_source_is_found(versions, trained):
    trained("20260101", "old")
    trained("20260102", "new")
    trained("20260103", "new")
    assert versions.newest_of("new").name == "20260103"
    assert versions.newest_of("other") is None


def test_promotion_and_rollback_walk_one_step(versions, trained):
    for name in ("20260101", "20260102", "20260103"):
        trained(name)
        versions.promote(name)
    assert versions.rollback().name == "20260102"
    assert versions.rollback().name == "20260101"
    assert versions.current().name == "20260101"
    with pytest.raises(VersionNotFound, match="no earlier"):
        versions.rollback()


def test_promoting_the_current_version_again_costs_no_step_back(versions, trained):
    trained("20260101")
    trained("20260102")
    for name in ("20260101", "20260102", "20260102"):
        versions.promote(name)
    assert versions.rollback().name == "20260101"


def test_an_unknown_version_is_not_promoted(versions, trained):
    trained("20260101")
    versions.promote("20260101")
    with pytest.raises(VersionNotFound):
        versions.promote("20260109")
    assert versions.current().name == "20260101"


def test_scores_are_kept_with_their_version(versions, trained):
    trained("20260101")
    versions.judge("20260101", {"accuracy": 0.9})
    assert versions.get("20260101").scores == {"accuracy": 0.9}


def test_the_pointer_is_one_whole_file(versions, trained, tmp_path):
    trained("20260101")
    versions.promote("20260101")
    assert json.loads((tmp_path / "current.json").read_text()) == {"promoted": ["20260101"]}
    assert not list(tmp_path.glob("*.draft"))
