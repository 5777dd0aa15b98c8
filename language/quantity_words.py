"""The words of `data/quantity_words.yml`, made ready for one language at a time."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any
from unicodedata import category

from language.numerals import DIGITS, fold

TABLE = Path(__file__).resolve().parents[1] / "data" / "quantity_words.yml"
# Languages whose people mix in English and each other's words for numbers and limits.
_MIXING = {"id", "jv", "su", "ms", "hi", "bn", "ta", "ur", "tl", "sw"}
# When the language is not known: the shop's, English, and those whose script keeps them apart.
_UNKNOWN = ("id", "jv", "su", "en", "zh", "ja", "ko", "th", "ar", "hi", "bn", "ta", "ru")
_HAN_DIGITS = dict(
    zip("〇零一二两兩三四五六七八九", (0, 0, 1, 2, 2, 2, *range(3, 10)), strict=True)
)
_HAN_TIMES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8}
# Vowel signs of India's scripts are no letters to a pattern, yet the word goes on.
_MARKS = r"[\u0900-\u0963\u0971-\u0dff]"
# Beyond so many letters in common, words are tried one by one.
_DEPTH = 2
# Roles that a row gives to words, whatever else they mean.
_ROLES = (
    *("under", "under_after", "only_after", "not_after", "over", "over_after"),
    *("about", "about_after", "between", "and", "joins"),
)
# Scripts written without spaces, or with endings glued on: their words are found inside others.
_GLUED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]"
)


@dataclass(slots=True)
class Word:
    """All that one word may mean.

    Args:
        number: what it counts.
        times: what it multiplies; negative is added instead (Indonesian `belas`, -teen).
        pieces: what it multiplies, and the result counts pieces (a dozen).
        money: an amount of money by itself (Betawi market slang).
        currency: ISO 4217.
        article: a number that may only mean "a".
        glued: of a script without spaces; too short to trust alone.
        roles: the kinds of limit, and `unit`, `measure`, `label`, `copula`, `wish`, `counted`.
    """

    number: Decimal | None = None
    times: Decimal | None = None
    pieces: Decimal | None = None
    money: Decimal | None = None
    currency: str | None = None
    article: bool = False
    glued: bool = False
    roles: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language and the pattern that finds them, digits and separators."""

    words: Mapping[str, Word]
    pattern: re.Pattern[str]


def lexicon(language: str | None) -> Lexicon:
    """The words for a language of ours; None where it is not known."""
    return _lexicon((language or "").split("-")[0], language or "")


@lru_cache(maxsize=64)
def _lexicon(row: str, language: str) -> Lexicon:
    words: dict[str, Word] = {}
    for name, whole in _rows(row):
        _add_row(words, _table()[name], whole)
    if row in {"", "zh", "ja"}:
        for han, value in _HAN_DIGITS.items():
            _word(words, han).number = Decimal(value)
        for han, value in _HAN_TIMES.items():
            _word(words, han).times = Decimal(value)
    _add_roles(words, {role: _table()[f"_{role}s"] for role in ("measure", "label", "copula")})
    _add_currencies(words, row, language)
    return Lexicon(words, _pattern(words))


def _rows(row: str) -> Iterable[tuple[str, bool]]:
    """Names of the rows to take, and whether with their numbers."""
    table = _table()
    yield "any", True
    if row not in table:
        yield from ((name, True) for name in (_UNKNOWN if not row else ()))
        yield "en", not row
        return
    if row != "en":
        yield "en", row in _MIXING
    if "like" in table[row]:
        yield table[row]["like"], True
    yield row, True


def _add_row(words: dict[str, Word], row: Mapping[str, Any], whole: bool) -> None:
    _add_roles(words, {role: row.get(role, ()) for role in _ROLES})
    if not whole:
        return
    for kind, key in (("number", "numbers"), ("times", "times"), ("money", "money")):
        for said, value in row.get(key, {}).items():
            setattr(_word(words, said), kind, Decimal(str(value)))
    for said, value in row.get("dozens", {}).items():
        _word(words, said).pieces = Decimal(str(value))
    for said in row.get("articles", ()):
        _word(words, said).article = True
    for said, value in _joined(row):
        _word(words, said).number = Decimal(value)
    for said, value in _counted(row):
        _word(words, said).number = Decimal(value)
        _word(words, said).roles.add("counted")
    for said in row.get("not_numbers", ()):
        _word(words, said)
    named = {"unit": "units", "wish": "wish", "measure": "months"}
    _add_roles(words, {role: row.get(key, ()) for role, key in named.items()})


def _joined(row: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Tens and units written as one word: `fünfundzwanzig`."""
    numbers = row.get("numbers", {})
    tens = [(said, value) for said, value in numbers.items() if value in range(20, 100, 10)]
    units = [(said, value) for said, value in numbers.items() if value in range(1, 10)]
    for shape in row.get("joined", ()):
        for ten, many in tens:
            yield from ((shape.format(ten=ten, unit=unit), many + few) for unit, few in units)


def _counted(row: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Numbers with a counter's ending: Bengali `তিনটা` is three pieces."""
    articles = row.get("articles", ())
    for ending in row.get("number_endings", ()):
        for said, value in row["numbers"].items():
            if value == int(value) and said not in articles:
                yield said + ending, value


def _add_roles(words: dict[str, Word], said_by_role: Mapping[str, Iterable[str]]) -> None:
    for role, said in said_by_role.items():
        for each in said:
            _word(words, each).roles.add(role)


def _add_currencies(words: dict[str, Word], row: str, language: str) -> None:
    for code, signs in _table()["_currencies"].items():
        for sign in signs:
            _word(words, sign).currency = code
    for sign, codes in _table()["_shared"].items():
        code = codes.get(language) or codes.get(row) or codes.get("any")
        if code:
            _word(words, sign).currency = code


def _word(words: dict[str, Word], said: str) -> Word:
    folded = fold(said)
    if folded not in words:
        words[folded] = Word(glued=bool(_GLUED.search(folded)))
    return words[folded]


def _pattern(words: Mapping[str, Word]) -> re.Pattern[str]:
    """Longest words first; every alternative is of bounded length, so a search is linear.

    Words stand by their first characters: at most places of a text no word can begin, and all are
    passed over at once.
    """
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    said = _by_letters(longest_first, words, 0)
    return re.compile(rf"(?P<digits>{DIGITS})|(?P<word>{said})")


def _by_letters(sorted_words: Sequence[str], words: Mapping[str, Word], depth: int) -> str:
    """A pattern of words that share their first `depth` characters, without these."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for word in sorted_words:
        by_letter[word[depth : depth + 1]].append(word)
    deeper = (
        re.escape(letter)
        + (
            _by_letters(group, words, depth + 1)
            if depth < _DEPTH and len(group) > 1
            else f"(?:{'|'.join(_rest(word, words[word].glued, depth + 1) for word in group)})"
        )
        for letter, group in by_letter.items()
        if letter
    )
    ended = (_rest(word, words[word].glued, depth) for word in by_letter.get("", ()))
    return f"(?:{'|'.join((*deeper, *ended))})"


def _rest(word: str, glued: bool, read: int) -> str:
    """A word after its first `read` characters, whole unless its script or kind has no borders."""
    letter = r"[^\W\d_]"
    bound = not glued and category(word[0])[0] in "LM"
    before = f"(?<!{letter}{re.escape(word[:read])})" if bound else ""
    after = f"(?!{letter}|{_MARKS})" if not glued and category(word[-1])[0] in "LM" else ""
    return before + re.escape(word[read:]) + after


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Any]:
    import yaml  # here, to keep the import of this module light

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C one is ten times as fast
    table: Mapping[str, Any] = yaml.load(TABLE.read_text("utf-8"), loader)  # noqa: S506  # both safe
    return table
