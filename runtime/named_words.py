"""Finds known names in a message, in scripts with spaces between words and in scripts without."""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import product

from runtime.name_forms import NameForms

# Scripts whose words follow one another without a space, Hangul because its particles cling.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)
_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f\u0900-\u0dff\u064b-\u065f][^\W_]*)*")
_ARABIC_ARTICLE = "\u0627\u0644"
_INDONESIAN_ARTICLE = "nya"
_LEAST_BARE = 5  # letters; a shorter name without its accents is often another word
_MOST_WORDS, _MOST_BASES = 6, 4  # of a name, and of a word of it: so that no text takes long
NOTHING = ""
_READ = 1000  # characters; no message says more about a product


class NamedWords:
    """Names and the ids they stand for; the longest name at a place wins.

    Args:
        names: Id -> its names, in any script and case. A name may stand for several ids; those of
            `NOTHING` stand for none, and hide the names within them.
        forms: What the words of the text may be forms of.
        changing: The names that have such forms; those of other languages have not.
    """

    def __init__(
        self,
        names: Mapping[str, Iterable[str]],
        forms: NameForms | None = None,
        changing: Iterable[str] = (),
    ) -> None:
        self._spaced: dict[tuple[str, ...], list[str]] = {}
        self._bare: dict[tuple[str, ...], list[str]] = {}
        self._unspaced: dict[str, list[str]] = {}
        self._forms = forms or NameForms()
        changing_words = {_plain(word) for name in changing for word in _WORD.findall(fold(name))}
        self._changing = frozenset((*changing_words, *map(_bare, changing_words)))
        for identity, spoken in names.items():
            for name in spoken:
                self._add(fold(name), identity)
        self._in_names = frozenset(word for words in self._spaced for word in words)
        self._in_bare_names = frozenset(word for words in self._bare for word in words)
        self._most_characters = max(map(len, self._unspaced), default=0)

    def find(self, text: str) -> tuple[str, ...]:
        """Ids of the names in a text, each once, spaced scripts first."""
        folded = fold(text[:_READ])
        words = tuple(_plain(match.group()) for match in _WORD.finditer(folded))
        found = [*_in_words(self._bases(words, self._in_names), self._spaced)]
        if not found and _bare(folded) == folded:  # typed without accents, as many do
            found += _in_words(self._bases(words, self._in_bare_names), self._bare)
        for run in _UNSPACED.findall(folded):
            found += _in_letters(run, self._unspaced, self._most_characters)
        return tuple(each for each in dict.fromkeys(found) if each != NOTHING)

    def _bases(self, words: Iterable[str], known: Container[str]) -> list[list[str]]:
        """What each word may be a form of, as far as it stands in a name; itself first."""
        if not self._changing:
            return [[word] if word in known else [] for word in words]
        return [
            [
                base
                for base in self._forms.bases(word)
                if base in known and (base == word or base in self._changing)
            ]
            for word in words
        ]

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


def _in_words(
    bases: Sequence[Sequence[str]], known: Mapping[tuple[str, ...], list[str]]
) -> Iterator[str]:
    """Ids of the names in a row of words, the longest at each place."""
    place = 0
    while place < len(bases):
        end = place
        while end < len(bases) and bases[end] and end - place < _MOST_WORDS:
            end += 1
        for length in range(end - place, 0, -1):
            readings = product(*(each[:_MOST_BASES] for each in bases[place : place + length]))
            ids = next((known[words] for words in readings if words in known), None)
            if ids:
                yield from (() if NOTHING in ids else ids)
                place += length
                break
        else:
            place += 1


def _in_letters(text: str, known: Mapping[str, list[str]], most: int) -> Iterator[str]:
    """Ids of the names in a row of letters, the longest at each place."""
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
    """The form in which a name is looked up: composed, without case, Russian ё as its е."""
    return unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")


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
