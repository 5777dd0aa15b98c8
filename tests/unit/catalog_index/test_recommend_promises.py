"""What every recommendation promises, over catalogues and questions that nobody chose."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from catalog_index.recommend import Recommender
from catalog_index.recommendation import Recommended, Wanted
from shop.catalog import Availability, Category, Product
from shop.vendor import Vendor
from tests.unit.catalog_index.test_recommend_cases import pairings

TYPES = ("troso-sarong", "blangkon", "lumpia-semarang", "carved-teak-chair", "bordir-mukena")
REGENCIES = ("Kabupaten Jepara", "Kota Semarang", "Kabupaten Blora")
VENDORS = tuple(
    Vendor(f"V{place}", f"Lapak {place}", name) for place, name in enumerate(REGENCIES)
)
SKUS = tuple(f"P{number}" for number in range(14))

Ask = Callable[[Recommender, Wanted], list[Recommended]]
QUESTIONS: dict[str, Ask] = {
    "similar": lambda r, w: r.similar("P1", w),
    "goes with": lambda r, w: r.goes_with("P1", w),
    "goes with a kind": lambda r, w: r.goes_with_types({"troso-sarong"}, w),
    "popular": lambda r, w: r.popular(w),
    "budget": lambda r, w: r.for_budget(w),
    "mother": lambda r, w: r.gift(["mother"], ["lebaran"], w),
    "anyone": lambda r, w: r.gift([], [], w),
    "vendor": lambda r, w: r.from_vendor("V1", w),
    "place": lambda r, w: r.from_regencies(w),
    "for you": lambda r, w: r.for_you(["P2", "P3"], ["P4"], w),
}


def product(sku: str) -> st.SearchStrategy[Product]:
    return st.builds(
        Product,
        sku=st.just(sku),
        vendor_id=st.sampled_from([each.vendor_id for each in VENDORS]),
        name=st.just(f"Barang {sku}"),
        description=st.just(""),
        category=st.sampled_from(Category),
        type=st.sampled_from([*TYPES, "unheard-of"]),
        price_idr=st.integers(0, 3_000_000),
        stock=st.none() | st.integers(0, 3),
        made_to_order=st.booleans(),
        colours=st.lists(st.sampled_from(["red", "blue"]), max_size=2).map(tuple),
        active=st.booleans(),
    )


catalogues = st.tuples(*map(product, SKUS))
prices = st.none() | st.integers(0, 3_000_000)
questions = st.builds(
    Wanted,
    limit=st.integers(0, 8),
    without=st.sets(st.sampled_from(SKUS)),
    max_price_idr=prices,
    min_price_idr=st.none() | st.integers(0, 500_000),
    types=st.sets(st.sampled_from(TYPES), max_size=2),
    colours=st.sets(st.sampled_from(["red", "blue"]), max_size=1),
    regencies=st.sets(st.sampled_from(REGENCIES), max_size=1),
    popularity=st.dictionaries(st.sampled_from(SKUS), st.floats(0.01, 1.0), max_size=4),
)


@settings(max_examples=60, deadline=None)
@given(catalogues, questions)
def test_no_answer_breaks_a_promise(goods: tuple[Product, ...], wanted: Wanted) -> None:
    recommender = Recommender(None, goods, VENDORS, pairings())
    again = Recommender(None, reversed(goods), VENDORS, pairings())
    by_sku = {each.sku: each for each in goods}
    for question, ask in QUESTIONS.items():
        found = ask(recommender, wanted)
        assert found == ask(again, wanted), question
        assert len({each.sku for each in found}) == len(found) <= wanted.limit, question
        for each in found:
            kept_to(by_sku[each.sku], each, wanted)


def kept_to(shown: Product, found: Recommended, wanted: Wanted) -> None:
    assert found.reasons
    assert shown.active
    assert shown.availability is not Availability.SOLD_OUT
    assert shown.sku not in wanted.without
    assert wanted.max_price_idr is None or shown.price_idr <= wanted.max_price_idr
    assert wanted.min_price_idr is None or shown.price_idr >= wanted.min_price_idr
    assert not wanted.types or shown.type in wanted.types
