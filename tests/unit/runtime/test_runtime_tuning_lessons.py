"""What the encoder is taught: pairs that do not clash, messages that calibration does not need."""

import random
from collections import Counter
from pathlib import Path

import pytest

from catalog_index.encoder_tuning import Lessons
from catalog_index.taxonomy import Taxonomy, read_taxonomy
from catalog_index.translations import Translation
from nlu.examples import Example
from nlu.spared import is_spared
from runtime.tuning_lessons import Amounts, SearchLesson, lessons, mistyped
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


def taught(taxonomy: Taxonomy, examples: list[Example], batches: int) -> Lessons:
    sentences = [Translation(f"it is {number}", f"ini {number}") for number in range(40)]
    return lessons(lesson(taxonomy), examples, sentences, Amounts(1, batches, 3, SIZE), seed=1)


def test_examples_kept_for_calibration_are_not_taught(taxonomy):
    examples = [Example("id", "greet", f"halo kak {number}") for number in range(100)]
    given = taught(taxonomy, examples, batches=2)
    kept_back = {example.text for example in examples if is_spared(example.text)}
    assert len(given.pairs) == SIZE
    assert len(given.messages) == 2 * SIZE
    assert kept_back
    assert not kept_back & set(given.messages)
    assert set(given.intents) == {"greet"}


def test_messages_are_taught_with_their_intents_and_all_before_any_is_again(taxonomy):
    examples = [
        Example("id", intent, f"{intent} {'kak ' * (number % 7)}{number}")
        for number in range(60)
        for intent in ("ok", "no")
    ]
    shown = [example for example in examples if not is_spared(example.text)]
    given = taught(taxonomy, examples, batches=len(shown) // SIZE)
    right = Counter(zip(given.messages, given.intents, strict=True))
    untouched = [right[example.text, example.intent] for example in shown]
    assert max(untouched) == 1
    assert 0.8 * len(given.messages) < sum(untouched) < len(given.messages)


def test_the_messages_of_a_batch_are_of_like_lengths(taxonomy):
    examples = [Example("id", "greet", f"{'a' * (number % 50)} {number}") for number in range(900)]
    lengths = [len(text) for text in taught(taxonomy, examples, batches=40).messages]
    batches = [lengths[start : start + SIZE] for start in range(0, len(lengths), SIZE)]
    spans = [max(batch) - min(batch) for batch in batches]
    assert sum(spans) / len(spans) < 10


def test_translations_are_shown_as_often_as_asked_and_stay_together(taxonomy):
    examples = [Example("id", "greet", f"halo kak {number}") for number in range(100)]
    shown = taught(taxonomy, examples, batches=1).translations
    assert len(shown) == 3 * SIZE
    assert all(each.english.split()[-1] == each.other.split()[-1] for each in shown)
    assert max(Counter(shown).values()) == 3


def test_a_mistyped_text_stays_near_what_was_meant():
    draw = random.Random(3)
    for _ in range(200):
        typed = mistyped("kursi goyang", draw)
        assert abs(len(typed) - len("kursi goyang")) <= 1
    assert mistyped("teh", draw) == "teh"
