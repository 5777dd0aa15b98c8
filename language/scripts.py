"""Which writing systems a text uses: the first and surest clue to its language."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

# Scripts that one language of ours owns, by the first word of Unicode's character names. Bengali
# letters also write Assamese, Ethiopic ones Tigrinya: we have neither.
ONE_LANGUAGE = {
    "THAI": "th",
    "LAO": "lo",
    "KHMER": "km",
    "MYANMAR": "my",
    "HANGUL": "ko",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "TAMIL": "ta",
    "TELUGU": "te",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "SINHALA": "si",
    "BENGALI": "bn",
    "HEBREW": "he",
    "GREEK": "el",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "ETHIOPIC": "am",
    "JAVANESE": "jv",
    "SUNDANESE": "su",
    "BALINESE": "ban",
}
HAN = "CJK"
# A syllable or a Han character says as much as two or three letters of an alphabet.
_DENSE = {HAN: 3, "HANGUL": 2, "HIRAGANA": 2, "KATAKANA": 2, "ETHIOPIC": 2}


def scripts(text: str) -> Counter[str]:
    """How much of the text is in each script; digits, signs and emoji count for nothing."""
    counts: Counter[str] = Counter()
    for letter in text:
        script = _script(letter)
        if script:
            counts[script] += _DENSE.get(script, 1)
    return counts


def han_variety(text: str) -> tuple[str, bool]:
    """Whose Han characters these are: `zh-Hans`, `zh-Hant` or `ja`, and whether any told so.

    The national character sets of the 1980s hold only their own forms: GB 2312 the simplified
    ones, Big5 the traditional ones; what neither has but JIS X 0208 does is a Japanese new form.
    """
    han = [letter for letter in text if _script(letter) == HAN]
    found = Counter(variety for letter in han if (variety := _variety(letter)))
    if not found:
        return "zh-Hans", False
    (best, most), *others = found.most_common(2)
    return best, not others or most > others[0][1]


@lru_cache(maxsize=4096)
def _script(letter: str) -> str | None:
    if unicodedata.category(letter)[0] not in "LM":
        return None
    name = unicodedata.name(letter, "").split(" ", 1)[0]
    return None if name == "COMBINING" else name or None


@lru_cache(maxsize=8192)
def _variety(letter: str) -> str | None:
    simplified, traditional = _encodable(letter, "gb2312"), _encodable(letter, "big5")
    if simplified != traditional:
        return "zh-Hans" if simplified else "zh-Hant"
    return "ja" if not simplified and _encodable(letter, "shift_jis") else None


def _encodable(letter: str, charset: str) -> bool:
    try:
        letter.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
