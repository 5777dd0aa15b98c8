"""Entities of messages on held-out ones: as `lapak understand` reads them, language included."""

from collections import Counter

import pytest

from catalog_index.lexicon import folded
from catalog_index.taxonomy import Taxonomy, read_taxonomy
from language.detect import Detector
from runtime.entities import EntityReader
from runtime.entity_evaluation import FIELDS, HeldOutMessage, Miss, misses, read_entity_tests
from runtime.reading import read_entities
from runtime.wiring import DATA

MUST_HAVE = (
    *("id", "jv", "su", "ms", "en", "zh-Hans", "zh-Hant", "ja", "ko", "ar", "fa", "ur", "hi"),
    *("bn", "ta", "th", "vi", "tl", "km", "my", "es", "pt", "fr", "de", "nl", "it", "ru", "uk"),
    *("tr", "pl"),
)
LEAST, LEAST_IN_A_LANGUAGE = 0.92, 0.75


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return read_taxonomy(DATA / "taxonomy")


@pytest.fixture(scope="module")
def held_out(taxonomy) -> list[HeldOutMessage]:
    return read_entity_tests(DATA / "entity_tests", taxonomy)


@pytest.fixture(scope="module")
def missed(held_out, taxonomy) -> list[Miss]:
    detector, reader = Detector(), EntityReader(taxonomy)
    return misses(held_out, lambda text: read_entities(text, detector.detect(text), reader))


def test_every_language_has_fifteen_messages_and_none_stands_twice(held_out):
    counted = Counter(message.language for message in held_out)
    assert min(counted[language] for language in MUST_HAVE) >= 15
    texts = Counter((message.language, folded(message.text)) for message in held_out)
    assert [text for text, times in texts.items() if times > 1] == []


def test_every_language_has_messages_with_each_field_and_with_none(held_out):
    for language in MUST_HAVE:
        said = [message.expected for message in held_out if message.language == language]
        unsaid = {name for name in FIELDS if not any(each[name] for each in said)}
        assert unsaid <= {"currency"}, (language, unsaid)
        assert sum(not any(each.values()) for each in said) >= 3, language


def test_messages_are_read_exactly(held_out, missed):
    assert 1 - len(missed) / len(held_out) >= LEAST, _told(missed)


def test_no_language_is_read_badly(held_out, missed):
    asked = Counter(message.language for message in held_out)
    wrong = Counter(miss.message.language for miss in missed)
    for language, many in asked.items():
        of_it = [miss for miss in missed if miss.message.language == language]
        assert 1 - wrong[language] / many >= LEAST_IN_A_LANGUAGE, _told(of_it)


def _told(missed: list[Miss]) -> str:
    lines = (f"{each.message.language}: {each.message.text}: {each.fields}" for each in missed)
    return "\n".join(("missed (field: expected, read):", *lines))
