"""The words of `data/quantity_words.yml`, made ready for one language at a time."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
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
_LIMITS = ("under", "under_after", "over", "over_after", "about", "about_after", "between", "and")
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
        roles: the kinds of limit, and `unit`, `measure`, `label`, `wish`.
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
    _add_roles(words, {"measure": _table()["_measures"], "label": _table()["_labels"]})
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
    _add_roles(words, {role: row.get(role, ()) for role in _LIMITS})
    if not whole:
        return
    for kind, key in (("number", "numbers"), ("times", "times"), ("money", "money")):
        for said, value in row.get(key, {}).items():
            setattr(_word(words, said), kind, Decimal(str(value)))
    for said, value in row.get("dozens", {}).items():
        _word(words, said).pieces = Decimal(str(value))
    for said in row.get("articles", ()):
        _word(words, said).article = True
    _add_roles(words, {"unit": row.get("units", ()), "wish": row.get("wish", ())})


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

    Words stand by their first character: at most places of a text no word can begin, and all are
    passed over at once.
    """
    by_initial: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_initial[word[0]].append(_after_initial(word, words[word].glued))
    said = "|".join(
        f"{re.escape(initial)}(?:{'|'.join(rest)})" for initial, rest in by_initial.items()
    )
    return re.compile(rf"(?P<digits>{DIGITS})|(?P<word>{said})")


def _after_initial(word: str, glued: bool) -> str:
    """A word as it may be found: whole, unless its script or its kind has no borders."""
    letter = r"[^\W\d_]"
    initial, rest = re.escape(word[0]), re.escape(word[1:])
    before = "" if glued or category(word[0])[0] not in "LM" else f"(?<!{letter}{initial})"
    after = "" if glued or category(word[-1])[0] not in "LM" else f"(?!{letter})"
    return before + rest + after


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Any]:
    import yaml  # here, to keep the import of this module light

    table: Mapping[str, Any] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return table
