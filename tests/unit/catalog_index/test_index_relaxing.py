"""Filters that give way, over a search that answers from a table."""

from collections.abc import Collection

import pytest

from catalog_index.ports import Hit, SearchFilters, SearchResult
from catalog_index.relaxing import ORDER, find_relaxed, relaxations

RED = frozenset({"red"})
LEATHER = frozenset({"leather"})


class FakeSearch:
    """Knows which skus pass each filter; whatever passes none of them passes all others."""

    def __init__(self, ranked: list[tuple[str, float]], **passes: set[str]) -> None:
        self.ranked = ranked
        self.passes = passes

    def passing(self, filters: SearchFilters) -> frozenset[str]:
        skus = {sku for sku, _ in self.ranked}
        for name, passing in self.passes.items():
            if getattr(filters, name) is not None:
                skus &= passing
        return frozenset(skus)

    def some_pass(self, skus: Collection[str], filters: SearchFilters) -> bool:
        return not self.passing(filters).isdisjoint(skus)

    def find(
        self, text: str, limit: int, filters: SearchFilters, kinds: Collection[str] = ()
    ) -> SearchResult:
        allowed = self.passing(filters)
        hits = tuple(Hit(sku, score) for sku, score in self.ranked if sku in allowed)
        return SearchResult(hits[:limit], confident=True)


SHIRTS = [("SHIRT-1", 0.9), ("SHIRT-2", 0.8), ("SARONG-1", 0.1)]


def skus(result) -> list[str]:
    return [hit.sku for hit in result.found.hits]


def test_no_filter_lets_nothing_go():
    result = find_relaxed(FakeSearch(SHIRTS), "kemeja", 2, SearchFilters())
    assert (skus(result), result.relaxed, result.found.confident) == (
        ["SHIRT-1", "SHIRT-2"],
        (),
        True,
    )


def test_a_filter_that_something_near_passes_is_kept():
    search = FakeSearch(SHIRTS, colours={"SHIRT-2"})
    result = find_relaxed(search, "kemeja merah", 5, SearchFilters(colours=RED))
    assert (skus(result), result.relaxed, result.found.confident) == (["SHIRT-2"], (), True)


def test_a_filter_that_only_something_far_passes_is_let_go():
    search = FakeSearch(SHIRTS, colours={"SARONG-1"})
    result = find_relaxed(search, "kemeja merah", 5, SearchFilters(colours=RED))
    assert skus(result) == ["SHIRT-1", "SHIRT-2", "SARONG-1"]
    assert (result.relaxed, result.found.confident) == (("colours",), False)


def test_a_material_let_go_leaves_the_search_as_sure_as_it_was():
    search = FakeSearch(SHIRTS, materials=set())
    result = find_relaxed(search, "wayang kulit", 5, SearchFilters(materials=LEATHER))
    assert (result.relaxed, result.found.confident) == (("materials",), True)


def test_the_price_is_kept_longer_than_the_colour():
    search = FakeSearch(SHIRTS, colours={"SHIRT-1"}, max_price_idr={"SHIRT-2"})
    result = find_relaxed(
        search, "kemeja merah murah", 5, SearchFilters(colours=RED, max_price_idr=90_000)
    )
    assert (skus(result), result.relaxed) == (["SHIRT-2"], ("colours",))


def test_nothing_at_all_is_an_answer():
    result = find_relaxed(FakeSearch([]), "kemeja", 5, SearchFilters(colours=RED))
    assert (skus(result), result.found.confident) == ([], False)


def test_filters_go_one_by_one_in_the_stated_order():
    every = SearchFilters(
        category=None,
        min_price_idr=1,
        max_price_idr=2,
        in_stock=True,
        vendors=frozenset({"V1"}),
        colours=RED,
        materials=LEATHER,
        sizes=frozenset({"L"}),
    )
    steps = [relaxed for _, relaxed in relaxations(every)]
    assert steps[0] == ()
    assert steps[-1] == tuple(name for name in ORDER if name != "category")
    assert [len(step) for step in steps] == list(range(len(ORDER)))


@pytest.mark.parametrize("name", ORDER)
def test_every_filter_of_the_order_is_one(name):
    names = ["min_price_idr", "max_price_idr"] if name == "prices" else [name]
    assert set(names) <= set(SearchFilters.__slots__)
