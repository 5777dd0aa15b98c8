"""More like this."""

from dataclasses import replace
from pathlib import Path

import pytest

from catalog_index.build import build_index
from catalog_index.contents import contents_of
from catalog_index.faiss_store import FaissStore
from catalog_index.recommend import Recommender
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
    skus = [hit.sku for hit in recommender.similar("ROT-1", 10)]
    assert skus[0] == "ROT-2"
    assert "ROT-1" not in skus


def test_never_what_is_sold_out(recommender):
    assert "SAM-1" not in [hit.sku for hit in recommender.similar("LUM-1", 10)]


def test_an_unknown_product_has_none(recommender):
    assert recommender.similar("NONE-9", 5) == ()


def test_stock_seen_later_counts(recommender):
    recommender.see([each for each in GOODS if each.sku != "ROT-2"])
    assert "ROT-2" not in [hit.sku for hit in recommender.similar("ROT-1", 10)]


def test_several_vendors_are_shown(tmp_path):
    mine = [product(f"A-{number}", f"Kursi rotan {number}") for number in range(8)]
    # The same place and words, so that only the vendor tells it apart.
    other = product("B-1", "Kursi rotan 9", vendor_id="unknown")
    mine = [replace(each, vendor_id="also unknown") for each in mine]
    found = recommender_over(tmp_path, *mine, other).similar("A-0", 5)
    assert "B-1" in [hit.sku for hit in found]
