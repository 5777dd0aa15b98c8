"""Queries of buyers: held-out ones to judge by, others to teach from, and things not sold."""

from collections import Counter
from pathlib import Path

import pytest

from catalog_index.lexicon import folded
from catalog_index.search_examples import SearchExamples, read_search_examples
from catalog_index.taxonomy import Taxonomy, read_taxonomy
from runtime.search_evaluation import KINDS, UNSOLD, HeldOut, read_held_out
from runtime.wiring import DATA
from shop.catalog_files import read_products, read_vendors

MUST_HAVE = (
    *("id", "jv", "su", "ms", "en", "zh-Hans", "zh-Hant", "ja", "ko", "ar", "fa", "ur", "hi"),
    *("bn", "ta", "th", "vi", "tl", "km", "my", "es", "pt", "fr", "de", "nl", "it", "ru", "uk"),
    *("tr", "pl"),
)
HELD_OUT = DATA / "search_tests"
EXAMPLES = DATA / "search_examples"


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return read_taxonomy(DATA / "taxonomy")


@pytest.fixture(scope="module")
def taught(taxonomy) -> SearchExamples:
    return read_search_examples(EXAMPLES, taxonomy.types)


@pytest.fixture(scope="module")
def held_out() -> list[HeldOut]:
    return read_held_out(HELD_OUT)


def test_every_language_has_held_out_queries_of_every_kind(held_out):
    counted = Counter((query.language, query.kind == UNSOLD) for query in held_out)
    kinds = {(query.language, query.kind) for query in held_out}
    for language in MUST_HAVE:
        assert counted[language, False] >= 20, language
        assert {kind for kind in KINDS if (language, kind) in kinds} == set(KINDS), language


def test_a_hundred_things_that_are_not_sold_are_asked_for_in_twenty_languages(held_out):
    unsold = {(query.language, folded(query.text)) for query in held_out if query.kind == UNSOLD}
    assert len(unsold) >= 100
    assert len({language for language, _ in unsold}) >= 20


def test_no_held_out_query_stands_twice(held_out):
    counted = Counter((query.language, folded(query.text)) for query in held_out)
    assert [query for query, times in counted.items() if times > 1] == []


def test_something_in_the_catalogue_answers_every_held_out_query(held_out, taxonomy):
    vendors = {each.vendor_id: each for each in read_vendors(DATA / "catalog/vendors.csv")[0]}
    products = read_products(DATA / "catalog/products.csv", frozenset(vendors))[0]
    unanswered = [
        query
        for query in held_out
        if query.kind != UNSOLD
        and not any(query.accepts(one, vendors[one.vendor_id], taxonomy) for one in products)
    ]
    assert unanswered == []


def test_longer_held_out_queries_are_never_taught(held_out, taught):
    """One word for a thing may stand on both sides; a sentence may not."""
    known = {
        (language, folded(query))
        for by_language in taught.values()
        for language, queries in by_language.items()
        for query in queries
    }
    sentences = [query for query in held_out if len(query.text.split()) > 3]
    assert len(sentences) > 300
    assert [one for one in sentences if (one.language, folded(one.text)) in known] == []


def test_every_type_and_every_language_is_taught(taught, taxonomy):
    assert set(taught) == set(taxonomy.types)
    counted = Counter(
        {
            language: sum(len(each.get(language, ())) for each in taught.values())
            for language in MUST_HAVE
        }
    )
    assert min(counted.values()) >= 150, counted.most_common()[-3:]


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.yml")), ids=lambda file: file.stem)
def test_no_query_is_taught_twice_in_one_language(file: Path, taught):
    counted = Counter(
        query.casefold() for each in taught.values() for query in each.get(file.stem, ())
    )
    assert [query for query, times in counted.items() if times > 1] == []


def test_what_is_not_sold_is_named_in_every_language(taxonomy):
    files = {file.stem for file in (DATA / "taxonomy/unsold").glob("*.yml")}
    assert set(MUST_HAVE) <= files
    assert len(taxonomy.unsold()) >= 100


def test_nothing_is_named_both_as_sold_and_as_not_sold(taxonomy):
    sold = {
        (language, folded(name))
        for language in taxonomy.languages
        for section in ("types", "parents")
        for names in taxonomy.names(language).of(section).values()
        for name in names
    }
    clashing = [
        (file.stem, name)
        for file in sorted((DATA / "taxonomy/unsold").glob("*.yml"))
        for names in taxonomy.unsold_in(file.stem).values()
        for name in names
        if (file.stem, folded(name)) in sold
    ]
    assert clashing == []
