"""More like this, by vectors."""

from dataclasses import replace
from pathlib import Path

import pytest

from catalog_index.build import build_index
from catalog_index.contents import contents_of
from catalog_index.faiss_store import FaissStore
from catalog_index.recommend import Recommender
from catalog_index.recommendation import Wanted
from shop.catalog import Product
from tests.fakes.pretend_embedder import PretendEmbedder
from tests.fakes.stalls import GOODS, TYPES, VENDORS, product


def recommender_over(folder: Path, *products: Product) -> Recommender:
    contents = contents_of(products, VENDORS, TYPES)
    build_index(FaissStore(folder), contents, PretendEmbedder(), lambda line: None)
    return Recommender(FaissStore(folder).open(), products)


@pytest.fixture
def recommender(tmp_path: Path) -> Recommender:
    return recommender_over(tmp_path, *GOODS)


def test_the_like_comes_first_and_never_the_product_itself(recommender):
    skus = [hit.sku for hit in recommender.similar("ROT-1", Wanted(limit=10))]
    assert skus[0] == "ROT-2"
    assert "ROT-1" not in skus


def test_never_what_is_sold_out(recommender):
    assert "SAM-1" not in [hit.sku for hit in recommender.similar("LUM-1", Wanted(limit=10))]


def test_an_unknown_product_has_none(recommender):
    assert recommender.similar("NONE-9", Wanted()) == []


def test_stock_seen_later_counts(recommender):
    left = [each for each in GOODS if each.sku != "ROT-2"]
    recommender = recommender.renewed(left, VENDORS.values())
    assert "ROT-2" not in [hit.sku for hit in recommender.similar("ROT-1", Wanted(limit=10))]


def test_several_vendors_are_shown(tmp_path):
    mine = [product(f"A-{number}", f"Kursi rotan {number}") for number in range(8)]
    # The same place and words, so that only the vendor tells it apart.
    other = product("B-1", "Kursi rotan 9", vendor_id="unknown")
    mine = [replace(each, vendor_id="also unknown") for each in mine]
    found = recommender_over(tmp_path, *mine, other).similar("A-0", Wanted())
    assert "B-1" in [hit.sku for hit in found]


def test_a_product_that_the_index_does_not_know_yet_goes_by_its_facts(tmp_path):
    recommender = recommender_over(tmp_path, *GOODS)
    new = product("ROT-3", "Kursi makan rotan")
    recommender = recommender.renewed([*GOODS, new], VENDORS.values())
    assert recommender.similar("ROT-3", Wanted())[0].sku in {"ROT-1", "ROT-2"}


def test_limits_that_few_meet_look_further_than_the_nearest(tmp_path):
    near = [product(f"A-{number}", f"Kursi rotan {number}") for number in range(80)]
    far = product("B-1", "Guci besar", price_idr=90_000)
    found = recommender_over(tmp_path, *near, far).similar("A-0", Wanted(max_price_idr=100_000))
    assert [each.sku for each in found] == ["B-1"]
