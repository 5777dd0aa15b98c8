"""How a message points at what was just shown: the second one, the last, the cheaper, the other.

Deterministic and by words alone (`data/reference_words.yml`); what is shown where is the
conversation's to know.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any
from unicodedata import category

from language.numerals import fold

TABLE = Path(__file__).resolve().parents[1] / "data" / "reference_words.yml"
LAST = -1
_READ = 500
_PLACES = range(1, 11)
# Read besides the message's own language, whichever that is: buyers mix them in.
_ALWAYS = ("id", "en")
_DIGITS = r"(10|[1-9])"
_PLACEHOLDER = "{}"
_LETTER = r"[^\W_]"
# One written language in two scripts, which a short text does not tell apart.
_TOGETHER: Mapping[str, tuple[str, ...]] = {"zh-Hans": ("zh-Hant",), "zh-Hant": ("zh-Hans",)}
_ARABIC_ARTICLE, _ARABIC_AND = "\u0627\u0644", "\u0648"
# Scripts written without spaces, or with endings glued on: their words are found inside others.
_GLUED = re.compile(
    r"[\u0980-\u09ff\u0b80-\u0bff\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]"
)


class Trait(StrEnum):
    """By what one of several is chosen; the ids of data/reference_words.yml."""

    CHEAPER = "cheaper"
    DEARER = "dearer"
    BIGGER = "bigger"
    SMALLER = "smaller"


@dataclass(frozen=True, slots=True)
class Reference:
    """What a message points at; all empty where it points at nothing.

    Args:
        place: of a list, from 1; `LAST` is the last.
        trait: by which it is chosen.
        other: whether it is the one that is not on the table.
        rest: the folded message without the words that point.
    """

    place: int | None = None
    trait: Trait | None = None
    other: bool = False
    rest: str = ""

    @property
    def points(self) -> bool:
        """Whether the message points at anything."""
        return self.place is not None or self.trait is not None or self.other


@dataclass(frozen=True, slots=True)
class _Meaning:
    place: int | None = None
    trait: Trait | None = None
    other: bool = False


@dataclass(frozen=True, slots=True)
class _Lexicon:
    words: Mapping[str, _Meaning]
    pattern: re.Pattern[str]


def read_reference(text: str, language: str | None = None) -> Reference:
    """What a message points at, by the words of its language, Indonesian and English.

    Where these say nothing, the words of all languages are tried: a short text's language is
    easily misheard, and an ordinal is seldom another language's word.

    Args:
        text: as it was written; only its first 500 characters are read.
        language: our code, or None when it is not known.
    """
    folded = fold(text[:_READ])
    own = (language, *_TOGETHER.get(language, ()), *_ALWAYS) if language else _ALWAYS
    found = _read(folded, _lexicon(tuple(dict.fromkeys(each for each in own if each in _table()))))
    return found if found.points else _read(folded, _lexicon(tuple(_table())))


def _read(folded: str, lexicon: _Lexicon) -> Reference:
    place, trait, other = None, None, False
    for match in lexicon.pattern.finditer(folded):
        meaning = lexicon.words.get(match[0]) or _Meaning(place=_digits(match))
        place = place if place is not None else meaning.place
        trait = trait or meaning.trait
        other = other or meaning.other
    rest = " ".join(lexicon.pattern.sub(" ", folded).split())
    return Reference(place, trait, other, rest)


def _digits(match: re.Match[str]) -> int:
    return int(next(filter(None, match.groups())))


@lru_cache(maxsize=64)
def _lexicon(languages: Sequence[str]) -> _Lexicon:
    words: dict[str, _Meaning] = {}
    templates: list[str] = []
    for row in map(_table().__getitem__, languages):
        for said, meaning in _row(row):
            words.setdefault(fold(said), meaning)
            if said.startswith(_ARABIC_ARTICLE):  # "and the second"
                words.setdefault(fold(_ARABIC_AND + said), meaning)
        templates += [fold(each) for each in row.get("numbered", ())]
    return _Lexicon(words, _pattern(words, templates))


def _row(row: Mapping[Any, Sequence[str]]) -> Iterator[tuple[str, _Meaning]]:
    meanings: dict[Any, _Meaning] = {place: _Meaning(place=place) for place in _PLACES}
    meanings |= {trait.value: _Meaning(trait=trait) for trait in Trait}
    meanings |= {"last": _Meaning(place=LAST), "other": _Meaning(other=True)}
    for key, meaning in meanings.items():
        yield from ((said, meaning) for said in row.get(key, ()))


def _pattern(words: Iterable[str], templates: Iterable[str]) -> re.Pattern[str]:
    """Longest first; every alternative is of bounded length, so a search is linear.

    Phrases stand by their first character: at most places of a text none can begin, and all are
    passed over at once.
    """
    longest = sorted({*words, *templates}, key=lambda each: (each in templates, -len(each), each))
    by_initial: dict[str, list[str]] = defaultdict(list)
    numbers: list[str] = []  # phrases that begin with their digits
    for each in longest:
        if each.startswith(_PLACEHOLDER):
            numbers.append(r"(?<!\d)" + _escaped(each))
        else:
            by_initial[each[0]].append(_after_initial(each))
    said = [f"{re.escape(initial)}(?:{'|'.join(rest)})" for initial, rest in by_initial.items()]
    initials = "".join(map(re.escape, by_initial)) + (r"\d" if numbers else "")
    return re.compile(f"(?=[{initials}])(?:{'|'.join([*said, *numbers])})")


def _after_initial(phrase: str) -> str:
    """A phrase as it may be found, without its first character: whole, in scripts with borders."""
    before = "" if _is_open(phrase[0]) else f"(?<!{_LETTER}{re.escape(phrase[0])})"
    return before + _escaped(phrase[1:])


def _escaped(rest: str) -> str:
    pattern = re.escape(rest).replace(re.escape(_PLACEHOLDER), _DIGITS)
    if rest.endswith(_PLACEHOLDER):
        return pattern + r"(?!\d|[.,]\d)"  # "no 2" is not said in "no 25"
    return pattern if rest and _is_open(rest[-1]) else pattern + f"(?!{_LETTER})"


def _is_open(character: str) -> bool:
    return bool(_GLUED.search(character)) or category(character)[0] not in "LMN"


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Mapping[Any, Sequence[str]]]:
    import yaml  # here, to keep the import of this module light

    table: Mapping[str, Mapping[Any, Sequence[str]]] = yaml.safe_load(
        TABLE.read_text(encoding="utf-8")
    )
    return table
