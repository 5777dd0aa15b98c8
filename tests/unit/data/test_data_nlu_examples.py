"""The labelled sentences of every language: complete, in one meaning each, held-out apart."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
import yaml
from rapidfuzz import fuzz, process

from nlu.examples import Example, read_examples, read_intents

DATA = Path(__file__).parents[3] / "data"
INTENTS = read_intents(DATA / "intents.yml")
ROOMS = ("nlu", "nlu_tests")
LANGUAGES = sorted(folder.name for folder in (DATA / "nlu").iterdir() if folder.is_dir())
FILES = sorted(file for room in ROOMS for file in (DATA / room).glob("*/*"))

LEAST_TRAINED = {"id": 30, "en": 20, "jv": 10}
LEAST_TRAINED_ELSEWHERE = 5
LEAST_HELD_OUT = 2
NEAR = 92  # rapidfuzz ratio above which two sentences are the same one, retyped
SHORT = 8  # up to this many characters, "ada?" and "ada" are near by chance
LONGEST = 160  # a chat message, not a letter

# Enough of each language's goods to see that no intent is without them.
GOODS = {
    "id": "batik lumpia kursi wayang keripik sarung tas guci kopi meja lemari",
    "jv": "batik lumpia kursi wayang kripik keripik sarung tas guci kopi meja lemari",
    "su": "batik lumpia korsi wayang keripik sarung tas guci meja lomari",
    "ms": "batik popia kerusi wayang kerepek sarung beg pasu kopi meja almari",
}
# Whole words only, and none that is an everyday word in some language ("modi", "xi").
PUBLIC_FIGURES = (
    "jokowi prabowo megawati ganjar anies gibran soekarno soeharto mahathir erdogan "
    "trump biden obama putin merkel messi ronaldo mbappe zuckerberg blackpink"
)


def fold(text: str) -> str:
    """Letters, digits and marks only, case-folded; a message of signs alone stays as it is."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in plain)
    return " ".join(kept.split()) or plain.strip()


@cache
def examples(room: str) -> tuple[Example, ...]:
    return tuple(read_examples(DATA / room))


def in_language(room: str, language: str) -> list[Example]:
    return [example for example in examples(room) if example.language == language]


def shown(found: Iterable[object]) -> str:
    return "\n".join(map(str, found))


def test_there_are_languages_to_check() -> None:
    assert {"id", "jv", "su", "ms"} <= set(LANGUAGES)


@pytest.mark.parametrize("file", FILES, ids=lambda file: "/".join(file.parts[-3:]))
def test_a_file_holds_the_one_intent_it_is_named_after(file: Path) -> None:
    content = yaml.safe_load(file.read_text("utf-8"))
    assert file.suffix == ".yml"
    assert content["version"] == "3.1"
    assert [entry["intent"] for entry in content["nlu"]] == [file.stem]
    assert file.stem in INTENTS
    lines = content["nlu"][0]["examples"].splitlines()
    assert [line for line in lines if not re.match(r"- \S", line)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_enough_sentences_to_learn_from(language: str) -> None:
    least = LEAST_TRAINED.get(language, LEAST_TRAINED_ELSEWHERE)
    counts = Counter(example.intent for example in in_language("nlu", language))
    assert {intent: counts[intent] for intent in INTENTS if counts[intent] < least} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_sentences_held_out(language: str) -> None:
    counts = Counter(example.intent for example in in_language("nlu_tests", language))
    assert {i: counts[i] for i in INTENTS if counts[i] < LEAST_HELD_OUT} == {}


def test_no_language_is_held_out_without_being_taught() -> None:
    assert {example.language for example in examples("nlu_tests")} <= set(LANGUAGES)


@pytest.mark.parametrize("room", ROOMS)
def test_no_sentence_stands_under_two_intents(room: str) -> None:
    first: dict[str, Example] = {}
    torn = []
    for example in examples(room):
        other = first.setdefault(fold(example.text), example)
        if other.intent != example.intent:
            torn.append((other, example))
    assert torn == [], shown(torn)


@pytest.mark.parametrize("room", ROOMS)
def test_no_sentence_is_written_twice_in_a_language(room: str) -> None:
    counts = Counter((example.language, fold(example.text)) for example in examples(room))
    twice = [key for key, count in counts.items() if count > 1]
    assert twice == [], shown(twice)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_held_out_sentence_is_taught_in_any_language(language: str) -> None:
    taught = {fold(example.text): example for example in examples("nlu")}
    leaked = [
        (example, taught[fold(example.text)])
        for example in in_language("nlu_tests", language)
        if fold(example.text) in taught
    ]
    assert leaked == [], shown(leaked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_held_out_sentence_is_a_taught_one_retyped(language: str) -> None:
    taught = [fold(example.text) for example in in_language("nlu", language)]
    near = []
    for example in in_language("nlu_tests", language):
        text = fold(example.text)
        closest = process.extractOne(text, taught, scorer=fuzz.ratio)
        if len(text) > SHORT and closest and closest[1] > NEAR:
            near.append((example.intent, example.text, closest[0]))
    assert near == [], shown(near)


@pytest.mark.parametrize("language", [code for code in GOODS if code in LANGUAGES])
def test_goods_are_named_under_every_intent_so_that_they_decide_none(language: str) -> None:
    goods = re.compile(r"\b(" + "|".join(GOODS[language].split()) + ")")
    named = Counter(
        example.intent
        for example in in_language("nlu", language)
        if goods.search(example.text.casefold())
    )
    assert [intent for intent in INTENTS if named[intent] < 2] == []


@pytest.mark.parametrize("room", ROOMS)
def test_no_sentence_holds_a_phone_number(room: str) -> None:
    number = re.compile(r"\d(?:[ .()+-]?\d){7,}")
    dialled = [
        example
        for example in examples(room)
        if number.search(unicodedata.normalize("NFKC", example.text))
    ]
    assert dialled == [], shown(dialled)


@pytest.mark.parametrize("room", ROOMS)
def test_no_sentence_names_a_public_figure(room: str) -> None:
    figures = set(PUBLIC_FIGURES.split())
    named = [
        example for example in examples(room) if not figures.isdisjoint(fold(example.text).split())
    ]
    assert named == [], shown(named)


@pytest.mark.parametrize("room", ROOMS)
def test_no_sentence_is_read_by_rasa_as_anything_but_words(room: str) -> None:
    marked = [e for e in examples(room) if re.search(r"[\[\]{}\\]", e.text) or e.text[0] == "/"]
    long = [example for example in examples(room) if len(example.text) > LONGEST]
    assert marked + long == [], shown(marked + long)
