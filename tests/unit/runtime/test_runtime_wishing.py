"""Wishes read from texts by the project's own taxonomy."""

import pytest

from catalog_index.taxonomy import read_taxonomy
from runtime.entities import EntityReader
from runtime.wiring import DATA
from runtime.wishing import WishReader, vendors_by_place
from shop.catalog import Category
from tests.fakes.stalls import VENDORS

JEPARA = frozenset({"V-JEPARA"})


@pytest.fixture(scope="module")
def reader() -> WishReader:
    taxonomy = read_taxonomy(DATA / "taxonomy")
    places = {"Jepara": JEPARA}
    return WishReader(
        taxonomy, EntityReader(taxonomy), lambda place: places.get(place, frozenset())
    )


@pytest.mark.parametrize(
    ("text", "language", "least", "most"),
    [
        ("kemeja batik di bawah 200rb", "id", None, 200_000),
        ("sarong between 100k and 300k rupiah", "en", 100_000, 300_000),
        ("20万印尼盾以下的藤椅", "zh-Hans", None, 200_000),
        ("kursi rotan", "id", None, None),
    ],
)
def test_prices_are_limits(reader, text, language, least, most):
    filters = reader.read(text, language).filters
    assert (filters.min_price_idr, filters.max_price_idr) == (least, most)


def test_a_colour_means_its_shades_too(reader):
    wish = reader.read("blue batik shirt", "en")
    assert wish.constraints["colours"] == ["blue"]
    assert {"blue", "navy"} <= wish.filters.colours
    assert "red" not in wish.filters.colours


def test_a_material_means_its_family(reader):
    filters = reader.read("leather bag", "en").filters
    assert {"leather", "buffalo-leather"} <= filters.materials


def test_a_place_of_the_shop_means_its_vendors(reader):
    wish = reader.read("ukiran dari Jepara", "id")
    assert wish.filters.vendors == JEPARA
    assert wish.constraints["places"] == ["Jepara"]


def test_a_place_elsewhere_limits_nothing(reader):
    assert reader.read("batik, ship to Japan", "en").filters.vendors is None


def test_a_size_is_read(reader):
    assert reader.read("kemeja batik ukuran XL", "id").filters.sizes == {"XL"}


@pytest.mark.parametrize(
    ("text", "language", "category"),
    [
        ("handicrafts?", "en", Category.KERAJINAN_TANGAN),
        ("手工艺品", "zh-Hans", Category.KERAJINAN_TANGAN),
        ("ada makanan apa aja", "id", Category.MAKANAN_MINUMAN),
        ("keranjang bambu untuk menutup makanan di meja", "id", None),
    ],
)
def test_a_category_counts_where_it_is_all_that_is_asked(reader, text, language, category):
    assert reader.read(text, language).filters.category == category


def test_ready_stock_is_a_wish(reader):
    assert reader.read("gamis yang ready stock", "id").filters.in_stock is True
    assert reader.read("gamis", "id").filters.in_stock is None


def test_vendors_are_known_by_place_without_its_rank():
    places = vendors_by_place(VENDORS.values())
    assert not any(place.startswith(("Kota ", "Kabupaten ")) for place in places)
    assert {each for ids in places.values() for each in ids} == set(VENDORS)
