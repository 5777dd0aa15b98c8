"""What the encoder is taught: pairs that do not clash, messages that calibration does not need."""

import random
from collections import Counter
from pathlib import Path

import pytest

from catalog_index.taxonomy import Taxonomy, read_taxonomy
from nlu.examples import Example
from nlu.spared import is_spared
from runtime.tuning_lessons import SearchLesson, lessons, mistyped
from runtime.wiring import DATA
from tests.fakes.stalls import product

EXAMPLES = DATA / "search_examples"
SIZE = 32


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return read_taxonomy(DATA / "taxonomy")


def lesson(taxonomy: Taxonomy, seed: int = 1, examples: Path = EXAMPLES) -> SearchLesson:
    goods = [product("LUM-1", "Lumpia Rebung Gang Lombok", type="lumpia-semarang")]
    return SearchLesson(taxonomy, examples, goods, seed)


def test_the_same_seed_draws_the_same_pairs(taxonomy):
    drawn = [tuple(lesson(taxonomy, seed).pairs(2, SIZE)) for seed in (1, 1, 2)]
    assert drawn[0] == drawn[1] != drawn[2]


def test_no_passage_of_a_batch_is_a_name_of_another_pairs_type(taxonomy):
    names = {type_id: set(taxonomy.all_type_names(type_id)) for type_id in taxonomy.types}
    owners = {name: type_id for type_id, all_ in names.items() for name in all_}
    batch = tuple(lesson(taxonomy).pairs(1, SIZE))
    types = [owners[pair.passage] for pair in batch if pair.passage in owners]
    shared = [
        (one, other)
        for place, one in enumerate(types)
        for other in types[place + 1 :]
        if one == other
    ]
    assert shared == []


def test_many_languages_and_scripts_are_drawn(taxonomy):
    text = " ".join(pair.query for pair in lesson(taxonomy).pairs(20, SIZE))
    scripts = {"\u4e00": "\u9fff", "\u0e00": "\u0e7f", "\u0600": "\u06ff", "\u0400": "\u04ff"}
    for first, last in scripts.items():
        assert any(first <= letter <= last for letter in text), first


def test_without_queries_the_names_are_the_lesson(taxonomy, tmp_path):
    assert len(tuple(lesson(taxonomy, examples=tmp_path).pairs(1, SIZE))) == SIZE


def test_examples_kept_for_calibration_are_not_taught(taxonomy):
    examples = [Example("id", "greet", f"halo kak {number}") for number in range(100)]
    taught = lessons(lesson(taxonomy), examples, batches=1, epochs=1, size=SIZE, seed=1)
    assert len(taught.pairs) == SIZE
    assert 0 < len(taught.messages) < 100
    assert not {example.text for example in examples if is_spared(example.text)} & set(
        taught.messages
    )
    assert set(taught.intents) == {"greet"}


def test_every_message_is_taught_with_its_intent_about_once_an_epoch(taxonomy):
    examples = [
        Example("id", intent, f"{intent} {'kak ' * (number % 7)}{number}")
        for number in range(60)
        for intent in ("ok", "no")
    ]
    shown = [example for example in examples if not is_spared(example.text)]
    taught = lessons(lesson(taxonomy), examples, batches=1, epochs=3, size=SIZE, seed=1)
    assert len(taught.messages) == len(taught.intents) == 3 * (len(shown) // SIZE * SIZE)
    right = Counter(zip(taught.messages, taught.intents, strict=True))
    untouched = sum(right[example.text, example.intent] for example in shown)
    assert 0.8 * len(taught.messages) < untouched < len(taught.messages)


def test_the_messages_of_a_batch_are_of_like_lengths(taxonomy):
    examples = [Example("id", "greet", f"{'a' * (number % 50)} {number}") for number in range(900)]
    taught = lessons(lesson(taxonomy), examples, batches=1, epochs=2, size=SIZE, seed=1)
    lengths = [len(text) for text in taught.messages]
    batches = [lengths[start : start + SIZE] for start in range(0, len(lengths), SIZE)]
    spans = [max(batch) - min(batch) for batch in batches]
    assert sum(spans) / len(spans) < 10


def test_a_mistyped_text_stays_near_what_was_meant():
    draw = random.Random(3)
    for _ in range(200):
        typed = mistyped("kursi goyang", draw)
        assert abs(len(typed) - len("kursi goyang")) <= 1
    assert mistyped("teh", draw) == "teh"
