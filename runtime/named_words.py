"""Finds known names in a message, in scripts with spaces between words and in scripts without."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

# Scripts whose words follow one another without a space, Hangul because its particles cling.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)
_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f\u0900-\u0dff\u064b-\u065f][^\W_]*)*")
_ARABIC_ARTICLE = "\u0627\u0644"
_INDONESIAN_ARTICLE = "nya"
_LEAST_BARE = 5  # letters; a shorter name without its accents is often another word
_READ = 1000  # characters; no message says more about a product


class NamedWords:
    """Names and the ids they stand for; the longest name at a place wins.

    Args:
        names: Id -> its names, in any script and case. A name may stand for several ids.
    """

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        self._spaced: dict[tuple[str, ...], list[str]] = {}
        self._bare: dict[tuple[str, ...], list[str]] = {}
        self._unspaced: dict[str, list[str]] = {}
        for identity, spoken in names.items():
            for name in spoken:
                self._add(fold(name), identity)
        self._most_words = max(map(len, self._spaced), default=0)
        self._most_characters = max(map(len, self._unspaced), default=0)

    def find(self, text: str) -> tuple[str, ...]:
        """Ids of the names in a text, each once, spaced scripts first."""
        folded = fold(text[:_READ])
        words = tuple(_plain(match.group()) for match in _WORD.finditer(folded))
        found = [*_longest(words, self._spaced, self._most_words)]
        if not found and _bare(folded) == folded:  # typed without accents, as many do
            found += _longest(words, self._bare, self._most_words)
        for run in _UNSPACED.findall(folded):
            found += _longest(run, self._unspaced, self._most_characters)
        return tuple(dict.fromkeys(found))

    def _add(self, name: str, identity: str) -> None:
        ids: list[str]
        if _UNSPACED.fullmatch(name):
            ids = self._unspaced.setdefault(name, [])
        else:
            words = tuple(_plain(word) for word in _WORD.findall(name))
            ids = self._spaced.setdefault(words, []) if words else []
            bare = tuple(map(_bare, words))
            if words and bare != words and len("".join(bare)) >= _LEAST_BARE:
                _note(self._bare.setdefault(bare, []), identity)
        _note(ids, identity)


def _note(ids: list[str], identity: str) -> None:
    if identity not in ids:
        ids.append(identity)


Names = TypeVar("Names", str, tuple[str, ...])


def _longest(text: Names, known: Mapping[Names, list[str]], most: int) -> Iterator[str]:
    """Ids of the names in a row of words or letters, the longest at each place."""
    place = 0
    while place < len(text):
        for length in range(min(most, len(text) - place), 0, -1):
            ids = known.get(text[place : place + length])
            if ids:
                yield from ids
                place += length
                break
        else:
            place += 1


def fold(text: str) -> str:
    """The form in which a name is looked up: composed, without case."""
    return unicodedata.normalize("NFKC", text).casefold()


def _bare(text: str) -> str:
    """The text without the accents of Latin and Greek letters."""
    parts = unicodedata.normalize("NFD", text)
    kept = (each for each in parts if not "\u0300" <= each <= "\u036f")
    return unicodedata.normalize("NFC", "".join(kept)).replace("đ", "d").replace("ł", "l")


def _plain(word: str) -> str:
    # "al-" clings to Arabic nouns and adjectives: the red one is one word there.
    if word.startswith(_ARABIC_ARTICLE) and len(word) > 4:
        return word.removeprefix(_ARABIC_ARTICLE)
    if word.endswith(_INDONESIAN_ARTICLE) and len(word) > 6:
        return word.removesuffix(_INDONESIAN_ARTICLE)
    # The plural of much of western Europe; names lose their s alike, so nothing is confused.
    if len(word) > 4 and word.isascii() and word.endswith("s") and not word.endswith("ss"):
        return word.removesuffix("s")
    return word
