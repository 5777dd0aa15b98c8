"""The sentences that keep a tuned encoder general: whole, in many languages, none twice."""

from collections import Counter

import pytest

from catalog_index.lexicon import folded
from catalog_index.translations import read_translations
from runtime.wiring import DATA

FOLDER = DATA / "translations"
FILES = sorted(FOLDER.glob("*.tsv"))
LEAST = 200  # sentences a language


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def sentences(request, tmp_path):
    (tmp_path / request.param.name).write_bytes(request.param.read_bytes())
    return read_translations(tmp_path)


def test_every_language_that_messages_are_understood_in_has_sentences():
    understood = {folder.name for folder in (DATA / "nlu").iterdir()} - {"en"}
    assert understood <= {file.stem for file in FILES}


def test_a_language_has_many_sentences_and_none_twice(sentences):
    assert len(sentences) >= LEAST
    for side in ("english", "other"):
        counted = Counter(folded(getattr(each, side)) for each in sentences)
        assert [text for text, times in counted.items() if times > 1] == []


def test_sentences_are_translated(sentences):
    assert [each for each in sentences if folded(each.english) == folded(each.other)] == []
