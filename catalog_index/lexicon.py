"""The word channel: finds products by the words they share with a text, typos included.

It needs no model, so it also answers alone while there is no index. Words are compared without
case and accents; scripts that put no space between words are cut into pairs of letters.
"""

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import pairwise

from catalog_index.ports import NO_NAMES, TypeNames
from shop.catalog import Product

# Combining classes: attached, below and above (Latin, Greek, Cyrillic), Hebrew points, Arabic
# vowel marks.
# Other marks stay: in Indic and South-East Asian scripts they are vowels and tones.
_ACCENTS = frozenset({202, 216, 220, 230, *range(10, 36)})
# Letters with a stroke and joined ones do not decompose. The tatweel only stretches an Arabic
# word, whose last letter people write with and without its dots.
_UNMARKED = str.maketrans(
    {
        "đ": "d",
        "ł": "l",
        "ø": "o",
        "ı": "i",
        "œ": "oe",
        "æ": "ae",
        "ـ": None,
        "ة": "ه",
        "ى": "ي",
    }
)
# Han, kana, Thai, Lao, Myanmar and Khmer are written without spaces between words.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+")

_FUZZY_LENGTH = 4  # shorter words have too many neighbours one letter away
_SLIPS = 2  # letters more or fewer than meant; looking at fewer words takes a third of the time
_FUZZY_CUTOFF = 80  # of rapidfuzz's 0..100: one letter in five may differ
_NAME, _TYPE, _REST = 1.0, 1.0, 0.4  # a word of the description says less than one of the name


def folded(text: str) -> str:
    """The text without case, accents and width, its words separated by single spaces."""
    # Twice, since decomposing brings capitals out (𝕊) and lowering them brings accents (İ).
    lower = unicodedata.normalize("NFKD", text).casefold()
    plain = unicodedata.normalize("NFKD", lower).casefold().translate(_UNMARKED)
    kept = (each for each in plain if unicodedata.combining(each) not in _ACCENTS)
    composed = unicodedata.normalize("NFC", "".join(kept))
    # Letters, marks and digits make words; everything else separates them.
    spaced = (each if unicodedata.category(each)[0] in "LMN" else " " for each in composed)
    return " ".join("".join(spaced).split())


def tokens(text: str) -> list[str]:
    """The words to compare by, in order; pairs of letters where words are not separated."""
    found: list[str] = []
    for word in folded(text).split():
        rest = _UNSPACED.sub(" ", word)
        found.extend(rest.split())
        for run in _UNSPACED.findall(word):
            found.extend(map("".join, pairwise(run)) if len(run) > 1 else [run])
    return found


class WordIndex:
    """Products by the words of their names, types and descriptions."""

    def __init__(self, products: Iterable[Product], type_names: TypeNames = NO_NAMES) -> None:
        """Reads every product's words; a thousand products take some ten milliseconds."""
        self._owners: dict[str, dict[str, float]] = defaultdict(dict)
        self._skus: list[str] = []
        kinds: dict[str, list[str]] = {}  # a type's many names are cut into words once
        for product in products:
            kind = product.type
            if kind not in kinds:
                kinds[kind] = _words((kind.replace("-", " "), *type_names.get(kind, ())))
            self._skus.append(product.sku)
            for word, weight in _weights(product, kinds[kind]).items():
                self._owners[word][product.sku] = weight
        self._alike: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in self._owners:
            self._alike[word[0], len(word)].append(word)
        self._likely = cache(self._words_alike)

    def matches(self, text: str, among: Collection[str] | None = None) -> list[tuple[str, float]]:
        """Skus with the share of the text's words that they hold, best first, equal ones by sku.

        Args:
            text: What a person typed.
            among: Only these skus; None means all.

        Returns:
            Scores above 0 and up to 1; rare words weigh more than common ones.
        """
        scores: dict[str, float] = defaultdict(float)
        total = 0.0
        for word in dict.fromkeys(tokens(text)):
            near = self._near(word)
            rarity = self._rarity(near)
            total += rarity
            for sku, share in self._best_owners(near).items():
                scores[sku] += rarity * share
        ranked = [(sku, score / total) for sku, score in scores.items() if _allowed(sku, among)]
        return sorted(ranked, key=lambda item: (-item[1], item[0]))

    def _near(self, word: str) -> list[tuple[str, float]]:
        if word in self._owners:
            return [(word, 1.0)]
        if len(word) < _FUZZY_LENGTH:
            return []
        from rapidfuzz import fuzz, process

        found = process.extract(
            word,
            self._likely(word[0], len(word)),
            scorer=fuzz.ratio,
            score_cutoff=_FUZZY_CUTOFF,
            limit=5,
        )
        return [(other, score / 100) for other, score, _ in found]

    def _words_alike(self, initial: str, length: int) -> list[str]:
        # Slips hardly ever touch the first letter, and a tenth of the words have it.
        lengths = range(max(_FUZZY_LENGTH, length - _SLIPS), length + _SLIPS + 1)
        return [word for each in lengths for word in self._alike.get((initial, each), ())]

    def _rarity(self, near: list[tuple[str, float]]) -> float:
        # An unknown word is as rare as can be: the text asks for something not found here.
        holders = max((len(self._owners[word]) for word, _ in near), default=0)
        return math.log(1 + (len(self._skus) + 1) / (holders + 1))

    def _best_owners(self, near: list[tuple[str, float]]) -> dict[str, float]:
        best: dict[str, float] = {}
        for word, likeness in near:
            for sku, weight in self._owners[word].items():
                best[sku] = max(best.get(sku, 0.0), likeness * weight)
        return best


def _allowed(sku: str, among: Collection[str] | None) -> bool:
    return among is None or sku in among


def _weights(product: Product, kind: Sequence[str]) -> dict[str, float]:
    said = (
        (_REST, _words((product.description, *product.colours, *product.materials))),
        (_TYPE, kind),
        (_NAME, tokens(product.name)),
    )
    return {word: weight for weight, words in said for word in words}


def _words(texts: Iterable[str]) -> list[str]:
    return [word for text in texts for word in tokens(text)]
