"""Filters that give way: what was asked for exactly where there is such, else the nearest to it.

"A red batik shirt under 100 thousand" may not exist, while batik shirts do. Filters are let go one
after another, in the order of `ORDER`, until one of the products that the words alone would find
passes those that are left. So a word misread as a filter costs nothing: no product near the words
passes it, and it goes.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from catalog_index.ports import SearchFilters, SearchResult

ORDER = ("sizes", "vendors", "materials", "colours", "category", "in_stock", "prices")
"""Which filter goes first; prices, which people mean most, go last."""

# A word may be part of a name ("leather puppet", "silk batik") and is then met by what is found.
_PARTS_OF_NAMES = frozenset({"materials", "vendors"})
_NEAR = 40  # products that count as found by the words alone
_AS_GOOD = 0.85  # and of those, the ones with at least this share of the best one's score


class Finds(Protocol):
    """A search with strict filters."""

    def find(
        self, text: str, limit: int, filters: SearchFilters, kinds: Collection[str] = ()
    ) -> SearchResult:
        """Products that pass every filter."""
        ...

    def some_pass(self, skus: Collection[str], filters: SearchFilters) -> bool:
        """Whether one of these products passes every filter."""
        ...


@dataclass(frozen=True, slots=True)
class RelaxedResult:
    """A search's result and which filters, by their names in `ORDER`, were let go for it."""

    found: SearchResult
    relaxed: tuple[str, ...]


def find_relaxed(
    search: Finds, text: str, limit: int, filters: SearchFilters, kinds: Collection[str] = ()
) -> RelaxedResult:
    """What passes the filters, or as many of them as something near the words does.

    Not confident where a filter was let go that is no part of a name: there is no such product.
    """
    none = SearchFilters()
    if filters == none:
        return RelaxedResult(search.find(text, limit, none, kinds), ())
    near = _near(search.find(text, max(limit, _NEAR), none, kinds))
    every = list(relaxations(filters))
    kept = (each for each in every if search.some_pass(near, each[0]))
    left, relaxed = next(kept, every[-1])
    found = search.find(text, limit, left, kinds)
    honest = found.confident and _PARTS_OF_NAMES.issuperset(relaxed)
    return RelaxedResult(replace(found, confident=honest), relaxed)


def relaxations(filters: SearchFilters) -> Iterator[tuple[SearchFilters, tuple[str, ...]]]:
    """The filters, then fewer and fewer of them, with the names of those let go."""
    relaxed: tuple[str, ...] = ()
    yield filters, relaxed
    for name in ORDER:
        fewer = _without(filters, name)
        if fewer != filters:
            filters, relaxed = fewer, (*relaxed, name)
            yield filters, relaxed


def _without(filters: SearchFilters, name: str) -> SearchFilters:
    if name == "prices":
        return replace(filters, min_price_idr=None, max_price_idr=None)
    return replace(filters, **{name: None})


def _near(found: SearchResult) -> frozenset[str]:
    if not found.hits:
        return frozenset()
    least = _AS_GOOD * max(hit.score for hit in found.hits)
    return frozenset(hit.sku for hit in found.hits if hit.score >= least)
