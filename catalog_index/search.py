"""Finding products for a text in any language.

Three channels each rank the products: their own texts by vector, what people call and ask for
their types in all languages by vector, and words. The rankings are fused, what was named exactly
comes first, and no vendor fills the top alone. Only ids and scores leave here; price and stock
come from the shop.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from catalog_index.confidence import Evidence, Ranking, is_sure
from catalog_index.contents import UNSOLD
from catalog_index.fusion import Channel, fuse
from catalog_index.lexicon import WordIndex
from catalog_index.ports import NO_NAMES, Hit, SearchFilters, SearchResult, TextEmbedder, TypeNames
from catalog_index.shelf import Shelf, spread
from catalog_index.stored_index import StoredIndex
from shop.catalog import Product

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

DEFAULT_LIMIT = 10
# Chosen on the held-out queries; half or twice as much of any costs one in a hundred.
_TYPES_WEIGH = 1.0  # they have names in every language; a product's text is in one
_TEXTS_WEIGH = 0.3
_WORDS_WEIGH = 0.15
_NAMED_WEIGH = 0.04  # a kind that the text names by one of its names
_NAMES = 25  # groups of types whose names are looked at
_OF_TYPES = 200  # products of those types that are ranked
_VENDOR_AGAIN = 0.98  # what a score is multiplied by for each product of its vendor before it
_KIND_AGAIN = 0.97  # and of its type, unless the text names a kind
_DEPTH = 60  # products that a channel ranks; deeper ranks add next to nothing to a score
_WORDS_AGAIN = 0.9  # shares of words differ by more
_SPARE = 30  # products beyond the limit among which vendors are spread
NO_FILTERS = SearchFilters()


class ProductSearch:
    """Search by meaning and by words over one built index."""

    def __init__(
        self,
        embedder: TextEmbedder,
        index: StoredIndex,
        products: Iterable[Product],
        type_names: TypeNames = NO_NAMES,
    ) -> None:
        """Joins the parts.

        Args:
            embedder: The encoder the index was built with.
            index: What `stored_index.open_index` gave.
            products: The catalogue; products that the index does not know are found by words.
            type_names: What people call each type, for the word channel.
        """
        known = list(products)
        self._embedder = embedder
        self._index = index
        self._shelf = Shelf(known)
        self._words = WordIndex(self._shelf.products.values(), type_names)
        self._of_type = _skus_by_type(self._shelf)

    def see(self, products: Iterable[Product]) -> None:
        """Take prices, stock and withdrawals as they are now; texts stay as they were built."""
        self._shelf = Shelf(products)

    def find(
        self,
        text: str,
        limit: int = DEFAULT_LIMIT,
        filters: SearchFilters = NO_FILTERS,
        kinds: Collection[str] = (),
    ) -> SearchResult:
        """The products nearest to what a text asks for.

        Args:
            text: What a person typed, in any language.
            limit: How many at most; filters do not use it up.
            filters: What a product must be to come back.
            kinds: Product types that the text names; theirs are moved up.
        """
        shelf = self._shelf
        allowed = self._allowed(filters)
        vector = self._embedder.queries([text])[0]
        named = self._of_kinds(kinds, allowed)
        types, unsold, further = self._by_type(vector, allowed)
        evidence = Evidence(
            own_texts=self._by_own_text(vector, allowed),
            types=types,
            words=self._words.matches(text, allowed)[:_DEPTH],
            unsold=unsold,
            further=further,
            names_a_kind=bool(named),
        )
        kind_again = 1.0 if named else _KIND_AGAIN
        fused = _fused(evidence, named)[: limit + _SPARE]
        ranked = spread(fused, shelf, limit, _VENDOR_AGAIN, kind_again)
        return _answer(shelf, text, ranked, allowed, limit, sure=is_sure(evidence))

    def passing(self, filters: SearchFilters) -> frozenset[str]:
        """Skus of the products that pass every filter."""
        return self._shelf.passing(filters)

    def _allowed(self, filters: SearchFilters) -> frozenset[str] | None:
        return None if filters == NO_FILTERS else self._shelf.passing(filters)

    def _of_kinds(self, kinds: Collection[str], allowed: frozenset[str] | None) -> Ranking:
        skus = (sku for kind in sorted(kinds) for sku in self._of_type.get(kind, ()))
        return [(sku, 1.0) for sku in skus if allowed is None or sku in allowed]

    def _by_own_text(self, vector: "Vectors", allowed: frozenset[str] | None) -> Ranking:
        return self._index.products.nearest_owners(vector, _DEPTH, allowed)

    def _by_type(
        self, vector: "Vectors", allowed: frozenset[str] | None
    ) -> tuple[Ranking, float, float]:
        """Products by their types' nearest names; how near something unsold is, and the rest."""
        part, fitting = self._index.types, None
        if allowed is not None:
            fitting = [each for each in part.owners if not allowed.isdisjoint(self._skus_of(each))]
            fitting.append(UNSOLD)
        best: dict[str, float] = {}
        nearest = part.nearest_owners(vector, _NAMES, fitting)
        further = unsold = _last(nearest, _NAMES)
        for owner, score in nearest:
            if owner == UNSOLD:
                unsold = score
            for sku in self._skus_of(owner):
                if allowed is None or sku in allowed:
                    best.setdefault(sku, score)  # the first is the nearest
        return list(best.items())[:_OF_TYPES], unsold, further

    def _skus_of(self, type_ids: str) -> Iterator[str]:
        for type_id in type_ids.split():
            yield from self._of_type.get(type_id, ())


class WordSearch:
    """Search by words alone, while there is no index; confident only of what was named."""

    def __init__(self, products: Iterable[Product], type_names: TypeNames = NO_NAMES) -> None:
        """Reads the products' words."""
        self._shelf = Shelf(products)
        self._words = WordIndex(self._shelf.products.values(), type_names)

    def see(self, products: Iterable[Product]) -> None:
        """Take prices, stock and withdrawals as they are now."""
        self._shelf = Shelf(products)

    def find(
        self,
        text: str,
        limit: int = DEFAULT_LIMIT,
        filters: SearchFilters = NO_FILTERS,
        kinds: Collection[str] = (),
    ) -> SearchResult:
        """The products that share the most words with a text; see `ProductSearch.find`."""
        shelf = self._shelf
        allowed = None if filters == NO_FILTERS else shelf.passing(filters)
        matches = self._words.matches(text, allowed)
        first = _kinds_first(matches, shelf, kinds)[: limit + _SPARE]
        ranked = spread(first, shelf, limit, _WORDS_AGAIN)
        return _answer(shelf, text, ranked, allowed, limit, sure=False)

    def passing(self, filters: SearchFilters) -> frozenset[str]:
        """Skus of the products that pass every filter."""
        return self._shelf.passing(filters)


def _last(ranked: Ranking, most: int) -> float:
    """The score below which a ranking was cut off; 0 where it holds all there is."""
    return ranked[-1][1] if len(ranked) >= most else 0.0


def _skus_by_type(shelf: Shelf) -> dict[str, list[str]]:
    of_type: dict[str, list[str]] = defaultdict(list)
    for sku in sorted(shelf.products):
        of_type[shelf.products[sku].type].append(sku)
    return of_type


def _kinds_first(matches: Ranking, shelf: Shelf, kinds: Collection[str]) -> Ranking:
    halved = [
        (sku, score if not kinds or shelf.products[sku].type in kinds else score / 2)
        for sku, score in matches
        if sku in shelf.products
    ]
    return sorted(halved, key=lambda item: (-item[1], item[0]))


def _fused(evidence: Evidence, named: Ranking) -> Ranking:
    return fuse(
        [
            Channel(evidence.types, _TYPES_WEIGH, evidence.further),
            Channel(evidence.own_texts, _TEXTS_WEIGH, _last(evidence.own_texts, _DEPTH)),
            Channel(evidence.words, _WORDS_WEIGH),
            Channel(named, _NAMED_WEIGH),
        ]
    )


def _answer(
    shelf: Shelf,
    text: str,
    ranked: Ranking,
    allowed: frozenset[str] | None,
    limit: int,
    sure: bool,
) -> SearchResult:
    named = [sku for sku in shelf.named(text) if allowed is None or sku in allowed]
    rest = [each for each in ranked if each[0] not in named]
    hits = [*((sku, 1.0) for sku in named), *rest][:limit]
    return SearchResult(
        tuple(Hit(sku, round(score, 6)) for sku, score in hits), bool(named) or sure
    )
