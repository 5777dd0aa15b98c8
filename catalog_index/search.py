"""Finding products for a text in any language.

Three channels each rank the products: their own texts by vector, what people call and ask for
their types in all languages by vector, and words. The rankings are fused, what was named exactly
comes first, and no vendor fills the top alone. Only ids and scores leave here; price and stock
come from the shop.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
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
_NAMES = 300  # nearest names that are looked at
_KINDS = 25  # groups of types that they may belong to
_OF_TYPES = 200  # products of those types that are ranked
_VENDOR_AGAIN = 0.97  # what a score is multiplied by for each product of its vendor before it
_KIND_AGAIN = 0.97  # and of its type, unless the text names a kind
_VENDOR_OF_KIND_AGAIN = 0.99  # and where it names one, so that other kinds do not come between
_DEPTH = 60  # products that a channel ranks; deeper ranks add next to nothing to a score
_TEXTS = 150  # of two a product, nearest ones that are looked at
_WORDS_AGAIN = 0.9  # shares of words differ by more
_SPARE = 30  # products beyond the limit among which vendors are spread
_REMEMBERED = 256  # texts: one is often asked with filters, and again with fewer
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
        self._gathered = lru_cache(maxsize=_REMEMBERED)(self._gather)

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
        allowed = None if filters == NO_FILTERS else shelf.passing(filters)
        evidence = self._gathered(text)
        named = self._of_kinds(kinds)
        fused = _allowed(_fused(evidence, named), allowed)
        if allowed is not None and len(fused) < limit:
            fused = self._filled(text, fused, allowed, limit)
        again = (_VENDOR_OF_KIND_AGAIN, 1.0) if named else (_VENDOR_AGAIN, _KIND_AGAIN)
        ranked = spread(fused[: limit + _SPARE], shelf, limit, *again)
        sure = is_sure(replace(evidence, names_a_kind=bool(named)))
        return _answer(shelf, text, ranked, allowed, limit, sure)

    def some_pass(self, skus: Collection[str], filters: SearchFilters) -> bool:
        """Whether one of these products passes every filter."""
        return self._shelf.some_pass(skus, filters)

    def _of_kinds(self, kinds: Collection[str]) -> Ranking:
        skus = (sku for kind in sorted(kinds) for sku in self._of_type.get(kind, ()))
        return [(sku, 1.0) for sku in skus]

    def _gather(self, text: str) -> Evidence:
        vector = self._embedder.queries([text])[0]
        names = self._index.types.nearest_owners(vector, _KINDS, depth=_NAMES)
        further = names[-1][1] if names else 0.0
        unsold = next((score for owner, score in names if owner == UNSOLD), further)
        return Evidence(
            own_texts=self._index.products.nearest_owners(vector, _DEPTH, depth=_TEXTS),
            types=self._of_types(names),
            words=self._words.matches(text)[:_DEPTH],
            unsold=unsold,
            further=further,
        )

    def _of_types(self, names: Ranking) -> Ranking:
        best: dict[str, float] = {}
        for owner, score in names:
            for sku in self._skus_of(owner):
                best.setdefault(sku, score)  # the first is the nearest
        return list(best.items())[:_OF_TYPES]

    def _filled(self, text: str, fused: Ranking, allowed: frozenset[str], limit: int) -> Ranking:
        """The ranking and, after it, what passes the filters however far it is from the text."""
        vector = self._embedder.queries([text])[0]
        known = {sku for sku, _ in fused}
        lowest = fused[-1][1] if fused else 1.0
        further = self._index.products.nearest_owners(vector, limit, allowed - known)
        return [*fused, *((sku, lowest * max(score, 0.0)) for sku, score in further)]

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

    def some_pass(self, skus: Collection[str], filters: SearchFilters) -> bool:
        """Whether one of these products passes every filter."""
        return self._shelf.some_pass(skus, filters)


def _allowed(ranked: Ranking, allowed: frozenset[str] | None) -> Ranking:
    return [each for each in ranked if allowed is None or each[0] in allowed]


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
