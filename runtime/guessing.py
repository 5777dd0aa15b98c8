"""What type a product is, guessed from its words: for catalogues that leave the column empty.

Indonesian says first what a thing is, so the first type named in the product's name counts, and
the longest name at that place. Where that is a generic kind, or several types go by the name, or
no name stands there at all, the encoder says which type's name lies nearest. On the sample
catalogue, its types hidden, 76 of 100 guesses are the type itself and 89 of its generic kind.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from catalog_index.lexicon import tokens
from catalog_index.ports import EncoderIsMissing, TextEmbedder
from catalog_index.taxonomy import Taxonomy
from shop.catalog import Category

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

# Sellers of Central Java write in these; a name in another language is left to the encoder.
_LANGUAGES = ("id", "jv", "en")
_SECTIONS = ("types", "parents")
_MOST_WORDS = 8
_LETTERS = 300  # of a description: what a product is stands at its beginning


class TypeGuesser:
    """Guesses product types within the category that the seller gave; the same guess every time.

    Args:
        taxonomy: names of the types.
        embedder: gives the encoder, which is loaded when words alone do not decide.
    """

    def __init__(self, taxonomy: Taxonomy, embedder: Callable[[], TextEmbedder]) -> None:
        self._taxonomy = taxonomy
        self._embedder = embedder

    def __call__(self, name: str, description: str, category: Category) -> str | None:
        """The type's id; None where no name tells it and there is no encoder to ask."""
        named = self._named(name, category)
        among = named or self._of_category[category]
        if len(among) < 2:
            return next(iter(among), None)
        try:
            return self._nearest((name, f"{name}. {description[:_LETTERS]}"), frozenset(among))
        except EncoderIsMissing:
            return next(iter(named), None)

    def _named(self, name: str, category: Category) -> list[str]:
        words = tokens(name)
        for start in range(len(words)):
            for end in range(min(len(words), start + _MOST_WORDS), start, -1):
                ids = self._by_name.get(tuple(words[start:end]), ())
                fitting = [each for each in ids if self._category(each) == category]
                if fitting:
                    return self._with_children(fitting)
        return []

    def _with_children(self, type_ids: Sequence[str]) -> list[str]:
        types = self._taxonomy.types.values()
        children = (each.type_id for each in types if each.parent in type_ids)
        return list(dict.fromkeys(chain(type_ids, children)))

    def _nearest(self, texts: Sequence[str], among: Collection[str]) -> str:
        owners, rows = self._name_vectors
        vectors = self._embedder().queries(texts)
        scores = rows @ (vectors[0] + vectors[1])
        places = [place for place, owner in enumerate(owners) if owner in among]
        return owners[max(places, key=lambda place: float(scores[place]))]

    def _category(self, type_id: str) -> str:
        return self._taxonomy.types[type_id].category

    @cached_property
    def _of_category(self) -> dict[Category, list[str]]:
        named = dict.fromkeys(owner for owner, _ in self._every_name)
        return {
            category: [each for each in named if self._category(each) == category]
            for category in Category
        }

    @cached_property
    def _by_name(self) -> dict[tuple[str, ...], list[str]]:
        by_name: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for type_id, name in self._every_name:
            by_name[tuple(tokens(name))].append(type_id)
        return dict(by_name)

    @cached_property
    def _every_name(self) -> list[tuple[str, str]]:
        names = [self._taxonomy.names(code).of(part) for code in _LANGUAGES for part in _SECTIONS]
        return [
            (type_id, name)
            for type_id in self._taxonomy.types
            for name in dict.fromkeys(name for each in names for name in each.get(type_id, ()))
        ]

    @cached_property
    def _name_vectors(self) -> "tuple[list[str], Vectors]":
        owners, names = zip(*self._every_name, strict=True)
        return list(owners), self._embedder().passages(names)
