"""Search over a small index with pretend vectors."""

from pathlib import Path

import pytest

from catalog_index.build import build_index
from catalog_index.contents import contents_of
from catalog_index.faiss_store import FaissStore
from catalog_index.ports import SearchFilters
from catalog_index.search import ProductSearch, WordSearch
from shop.catalog import Category, Product
from tests.fakes.pretend_embedder import PretendEmbedder
from tests.fakes.stalls import GOODS, TYPES, VENDORS, product


def search_over(folder: Path, *products: Product) -> ProductSearch:
    embedder = PretendEmbedder()
    build_index(
        FaissStore(folder), contents_of(products, VENDORS, TYPES), embedder, lambda line: None
    )
    return ProductSearch(embedder, FaissStore(folder).open(), products, TYPES)


@pytest.fixture
def search(tmp_path: Path) -> ProductSearch:
    return search_over(tmp_path, *GOODS)


def skus(result) -> list[str]:
    return [hit.sku for hit in result.hits]


@pytest.mark.parametrize(
    ("text", "sku"),
    [
        ("kursi teras", "ROT-1"),
        ("KURSI GOYANG", "ROT-2"),
        ("spring roll", "LUM-1"),
        ("春巻き", "LUM-1"),
        ("春卷", "LUM-1"),
        ("إزار باتيك", "BAT-1"),
        ("lumpya rebung", "LUM-1"),
        ("sarung batik", "BAT-1"),
    ],
)
def test_finds_a_product_by_its_own_and_its_types_words(search, text, sku):
    assert skus(search.find(text))[0] == sku


def test_a_named_sku_comes_first_and_is_sure(search):
    result = search.find(" bat-1 ")
    assert (result.hits[0].sku, result.hits[0].score, result.confident) == ("BAT-1", 1.0, True)


def test_an_exact_name_comes_first_whatever_its_case_and_accents(search):
    result = search.find("  lÚmpia REBUNG gang-lombok!")
    assert (result.hits[0].sku, result.confident) == ("LUM-1", True)


def test_the_same_question_has_the_same_answer(search):
    answers = {search.find("kursi rotan batik lumpia") for _ in range(5)}
    assert len(answers) == 1


def test_scores_fall_and_lie_between_nought_and_one(search):
    scores = [hit.score for hit in search.find("kursi rotan").hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (SearchFilters(category=Category.FESYEN), {"BAT-1"}),
        (SearchFilters(max_price_idr=60_000), {"LUM-1", "SAM-1"}),
        (SearchFilters(min_price_idr=450_000), {"ROT-1", "ROT-2"}),
        (SearchFilters(min_price_idr=450_000, max_price_idr=450_000), {"ROT-1"}),
        (SearchFilters(in_stock=True), {"ROT-1", "ROT-2", "LUM-1", "BAT-1"}),
        (SearchFilters(in_stock=False), {"SAM-1"}),
        (SearchFilters(vendors=frozenset({"V2"})), {"LUM-1", "SAM-1"}),
        (SearchFilters(category=Category.FESYEN, max_price_idr=1), set()),
    ],
)
def test_filters_keep_what_fits_and_nothing_else(search, filters, expected):
    assert set(skus(search.find("kursi rotan", 10, filters))) == expected


def test_filters_also_hold_for_what_was_named(search):
    assert "ROT-1" not in skus(search.find("ROT-1", 10, SearchFilters(category=Category.FESYEN)))


def test_filters_do_not_use_up_the_limit(tmp_path):
    chairs = [product(f"CHR-{number:03}", f"Kursi rotan {number}") for number in range(300)]
    far = product("TAS-1", "Dompet kulit", category=Category.FESYEN, type="purse")
    search = search_over(tmp_path, *chairs, far)
    assert skus(search.find("kursi rotan", 1, SearchFilters(category=Category.FESYEN))) == [
        "TAS-1"
    ]


def test_limit_is_kept(search):
    assert len(search.find("kursi", 2).hits) == 2
    assert search.find("kursi", 0).hits == ()


def test_sees_new_prices_and_withdrawals_without_a_rebuild(search):
    from dataclasses import replace

    search.see([replace(each, price_idr=1, active=each.sku != "ROT-1") for each in GOODS])
    found = skus(search.find("kursi teras rotan", 10, SearchFilters(max_price_idr=1)))
    assert "ROT-1" not in found
    assert "ROT-2" in found


def test_a_withdrawn_product_is_not_found(tmp_path):
    gone = product("OLD-1", "Kursi rotan lama", active=False)
    assert "OLD-1" not in skus(search_over(tmp_path, *GOODS, gone).find("kursi rotan lama"))


def test_several_vendors_stand_near_the_top(tmp_path):
    mine = [product(f"A-{number}", "Kursi rotan teras") for number in range(8)]
    other = product("B-1", "Kursi rotan teras", vendor_id="V3")
    found = skus(search_over(tmp_path, *mine, other).find("kursi rotan"))
    assert "B-1" in found[:3]


@pytest.mark.parametrize("text", ["", " ", "🧺", "\x00\x07", "\ud800", "x" * 100_000])
def test_any_text_is_answered(search, text):
    assert len(search.find(text, 3).hits) <= 3


def test_an_empty_catalogue_has_no_hits(tmp_path):
    assert search_over(tmp_path).find("kursi").hits == ()


def test_words_alone_find_products_while_there_is_no_index():
    search = WordSearch(GOODS, TYPES)
    assert skus(search.find("wicker chair"))[0] == "ROT-1"
    assert skus(search.find("春巻き")) == ["LUM-1"]
    assert skus(search.find("lumpya", 5, SearchFilters(category=Category.FESYEN))) == []
    assert not search.find("wicker chair").confident
    assert search.find("LUM-1").confident


def test_a_name_that_several_types_share_is_stored_once_and_finds_them_all(tmp_path):
    names = {"spring-roll": ("lumpia", "おやつ"), "chilli-paste": ("sambal", "おやつ")}
    contents = contents_of(GOODS, VENDORS, names)
    embedder = PretendEmbedder()
    build_index(FaissStore(tmp_path), contents, embedder, lambda line: None)
    search = ProductSearch(embedder, FaissStore(tmp_path).open(), GOODS)
    assert len(contents.types) == 3
    assert {"LUM-1", "SAM-1"} == set(skus(search.find("おやつ", 2)))
    assert skus(search.find("おやつ", 2, SearchFilters(in_stock=False))) == ["SAM-1"]
