"""Small clues to a language inside one script: its own letters, endings and commonest words.

Each clue is a vote. A word votes once, shared among the languages that have it, so that `harga`
(Indonesian and Malay) says half of what `regane` (Javanese alone) says.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

Votes: TypeAlias = "defaultdict[str, float]"
WORDS = Path(__file__).resolve().parents[1] / "data" / "marker_words.yml"
_NEUTRAL = "_neutral"

# Letters that only some of a script's languages use: pattern, and the vote for each of them, or
# against those that never write them.
_LETTERS: tuple[tuple[str, Mapping[str, float]], ...] = (
    ("[ةأإؤىيك]", {"ar": 0.6}),
    ("[پچژگ]", {"fa": 0.6, "ur": 0.3}),
    ("[کی]", {"fa": 0.4, "ur": 0.4}),
    ("[ٹڈڑںےھہ]", {"ur": 2.0}),
    ("[ټډړښځڅېۍ]", {"ps": 2.0}),
    ("[їєґ]", {"uk": 2.0}),
    ("і", {"uk": 0.8, "be": 0.5, "kk": 0.3}),
    ("ў", {"be": 2.0}),
    ("[ыэё]", {"ru": 0.8, "be": 0.5, "kk": 0.3, "mn": 0.3}),
    ("ъ", {"bg": 0.6}),
    ("[йщъыьэюя]", {"sr": -2.0, "mk": -2.0}),
    ("[ыэёъ]", {"uk": -1.5}),
    ("[ыэё]", {"bg": -1.5}),
    ("[іїєґў]", {"ru": -1.5, "bg": -1.5}),
    ("[ђћ]", {"sr": 2.0}),
    ("[љњџј]", {"sr": 0.7, "mk": 0.7}),
    ("[ѓќѕ]", {"mk": 2.0}),
    ("[әғңұқһ]", {"kk": 1.5}),
    ("[өү]", {"mn": 0.8, "kk": 0.4}),
    ("[ळ]", {"mr": 0.8}),
    ("[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", {"vi": 1.5}),
    ("[äöü]", {"de": 0.3, "sv": 0.3, "fi": 0.3, "tr": 0.2, "hu": 0.2, "et": 0.2}),
    ("ß", {"de": 1.5}),
    ("å", {"sv": 0.5, "nb": 0.5, "da": 0.4}),
    ("[æø]", {"nb": 0.7, "da": 0.7}),
    ("[ąęłńśźż]", {"pl": 1.2}),
    ("[ěřů]", {"cs": 1.5}),
    ("[ľĺŕ]", {"sk": 1.5}),
    ("[čšž]", {"hr": 0.4, "cs": 0.4, "sk": 0.4, "sl": 0.4}),
    ("[őű]", {"hu": 1.5}),
    ("[ășț]", {"ro": 1.2}),
    ("[ğış]", {"tr": 0.8, "az": 0.4}),
    ("ə", {"az": 2.0}),
    ("[ñ¿¡]", {"es": 1.0}),
    ("[ãõ]", {"pt": 0.8}),
    ("[œçèê]", {"fr": 0.4}),
    ("[þð]", {"is": 1.5}),
    ("[āēīķļņģ]", {"lv": 1.2}),
    ("[ėįųū]", {"lt": 1.2}),
)
# Endings, spellings and particles of the archipelago's languages, whose messages look most alike.
_ENDINGS: tuple[tuple[str, Mapping[str, float]], ...] = (
    (r"\w(?:nya|in)\b", {"id": 0.4}),
    (r"\w{3,}(?:mu|ku|kah)\b", {"id": 0.2, "ms": 0.1}),
    (r"\w{2,}(?:ipun|aken|ake|ane|ene|ine|one|une|kno|ké)\b", {"jv": 0.5}),
    (r"\w{3,}[ghklnprst]e\b", {"jv": 0.5}),
    (r"\bdipun|\w*dh[aeiou]|\b(?:ng|n)?th[aeiou]", {"jv": 0.3}),
    (r"[^aeiou\W]eu|\beu|éu", {"su": 0.6}),
    (r"\w{3,}(?:eun|keun|na)\b", {"su": 0.5}),
    (r" ke$|\b(?:ni|tu)$", {"ms": 0.8}),
)
_LETTER_VOTES = tuple((re.compile(pattern), votes) for pattern, votes in _LETTERS)
_ENDING_VOTES = tuple((re.compile(pattern), votes) for pattern, votes in _ENDINGS)
ARCHIPELAGO = ("id", "jv", "su", "ms")


def words(text: str) -> list[str]:
    """The words of a folded text, marks of Indic scripts kept with their letters."""
    spaced = "".join(c if unicodedata.category(c)[0] in "LM" or c in "'’-" else " " for c in text)
    return [word.strip("'’-") for word in spaced.split() if word.strip("'’-")]


def telling(text_words: Iterable[str]) -> list[str]:
    """The words that may decide: without goods' names and what all languages borrow."""
    neutral = _marker_words()[_NEUTRAL]
    return [word for word in text_words if word not in neutral]


def word_votes(text_words: Iterable[str]) -> Votes:
    """Votes of the words, by language; higher is likelier, absent is none."""
    counted: Votes = defaultdict(float)
    listed = _languages_of_words()
    for word in text_words:
        speakers = listed.get(word) or listed.get(_bare(word), ())
        for speaker in speakers:
            counted[speaker] += 1 / len(speakers)
    return counted


def letter_votes(text: str) -> Votes:
    """Votes of letters that not all of a script's languages write; negative is unlikelier."""
    return _matching(_LETTER_VOTES, text)


def ending_votes(text: str) -> Votes:
    """Votes among `ARCHIPELAGO`, good only once something else points there."""
    return _matching(_ENDING_VOTES, text)


def _matching(clues: tuple[tuple[re.Pattern[str], Mapping[str, float]], ...], text: str) -> Votes:
    counted: Votes = defaultdict(float)
    for pattern, weights in clues:
        if pattern.search(text):
            for speaker, vote in weights.items():
                counted[speaker] += vote
    return counted


@lru_cache(maxsize=1)
def _marker_words() -> Mapping[str, frozenset[str]]:
    import yaml  # here, to keep the import of this module light

    rows = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    return {code: frozenset(_with_bare_forms(line.split())) for code, line in rows.items()}


@lru_cache(maxsize=1)
def _languages_of_words() -> Mapping[str, tuple[str, ...]]:
    listed: dict[str, list[str]] = {}
    for code, its_words in _marker_words().items():
        for word in its_words:
            listed.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in listed.items() if _NEUTRAL not in codes}


def _with_bare_forms(listed: Iterable[str]) -> Iterable[str]:
    """Each word, and once more as typed without its accents (`cuánto`, `cuanto`)."""
    for word in listed:
        yield word
        yield _bare(word)


@lru_cache(maxsize=4096)
def _bare(word: str) -> str:
    if word[0] >= "\u0370":  # not Latin: there the marks are the letters
        return word
    parts = unicodedata.normalize("NFD", word.replace("đ", "d").replace("ł", "l"))
    return "".join(part for part in parts if not unicodedata.combining(part))
