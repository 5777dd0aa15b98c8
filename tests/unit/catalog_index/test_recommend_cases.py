"""Recommendations by kind of question, over a few invented stalls and the real lists of tastes."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from catalog_index.pairings import Pairings, read_pairings
from catalog_index.recommend import Recommender
from catalog_index.recommendation import Reason, Recommended, Wanted, Why
from catalog_index.taxonomy import read_taxonomy
from shop.catalog import Category, Product
from shop.vendor import Vendor

TAXONOMY = Path(__file__).resolve().parents[3] / "data" / "taxonomy"
FOOD, DRESS = Category.MAKANAN_MINUMAN, Category.FESYEN
CRAFT, FURNITURE = Category.KERAJINAN_TANGAN, Category.FURNITUR
VENDORS = (
    Vendor("J1", "Mebel Ukir Mulyoharjo", "Kabupaten Jepara"),
    Vendor("J2", "Tenun Ombak Segara", "Kabupaten Jepara"),
    Vendor("S1", "Dapur Loenpia Pecinan", "Kota Semarang"),
    Vendor("T1", "Kopi Lereng Sindoro", "Kabupaten Temanggung"),
    Vendor("B1", "Keramik Glasir Banyu", "Kota Salatiga"),
)


@cache
def pairings() -> Pairings:
    return read_pairings(TAXONOMY, read_taxonomy(TAXONOMY).types)


def thing(sku: str, name: str, type_id: str, price_idr: int, **facts: object) -> Product:
    made = Product(sku, "J1", name, "", CRAFT, type_id, price_idr, stock=5)
    known = pairings().types[type_id]
    return replace(made, category=Category(known.category), **facts)  # type: ignore[arg-type]


GOODS = (
    thing("SOFA", "Sofa ukir jati", "carved-teak-sofa-set", 6_500_000),
    thing("KURSI", "Kursi teras jati", "carved-teak-chair", 1_850_000, materials=("teak",)),
    thing("KURSI-2", "Kursi goyang jati", "carved-teak-chair", 950_000, materials=("teak",)),
    thing("MEJA", "Meja makan jati", "dining-table-minimalist", 4_000_000),
    thing("SARUNG", "Sarung Troso", "troso-sarong", 185_000, vendor_id="J2", colours=("maroon",)),
    thing("SARUNG-2", "Sarung goyor", "goyor-sarong", 240_000, vendor_id="S1"),
    thing("SEPATU", "Sepatu tenun", "troso-shoes", 129_000, vendor_id="J2", colours=("maroon",)),
    thing("BLANGKON", "Blangkon Solo", "blangkon", 90_000, vendor_id="S1"),
    thing("LUMPIA", "Lumpia rebung", "lumpia-semarang", 60_000, vendor_id="S1"),
    thing("KOPI", "Kopi arabika Sindoro", "arabica-java-sindoro", 85_000, vendor_id="T1"),
    thing("KOPI-2", "Kopi robusta", "robusta-temanggung", 45_000, vendor_id="T1", stock=0),
    thing("MUG", "Mug keramik", "salatiga-ceramic-mug", 55_000, vendor_id="B1"),
    thing("GULA", "Gula semut", "coconut-crystal-sugar", 30_000, vendor_id="B1"),
    thing("MUKENA", "Mukena bordir", "bordir-mukena", 320_000, vendor_id="S1"),
    thing("KEBAYA", "Kebaya bordir", "bordir-kebaya", 450_000, vendor_id="S1"),
    thing("BAJU-ANAK", "Kemeja batik anak", "batik-kids", 75_000, vendor_id="J2"),
    thing("GENTENG", "Genteng Sokka", "roof-tile-sokka", 9_000, vendor_id="B1"),
)


@pytest.fixture(scope="module")
def recommender() -> Recommender:
    return Recommender(None, GOODS, VENDORS, pairings())


def skus(found: list[Recommended]) -> list[str]:
    return [each.sku for each in found]


def test_more_like_this_is_of_the_same_kind_first(recommender: Recommender) -> None:
    found = recommender.similar("KURSI", Wanted(limit=3))
    assert skus(found)[0] == "KURSI-2"
    assert "KURSI" not in skus(found)
    assert found[0].reasons == (Reason(Why.LIKE, "KURSI"),)


def test_more_like_a_sold_out_product_shows_what_there_is(recommender: Recommender) -> None:
    assert skus(recommender.similar("KOPI-2", Wanted()))[0] == "KOPI"


def test_cheaper_is_more_like_this_below_a_price(recommender: Recommender) -> None:
    found = recommender.similar("KURSI", Wanted(max_price_idr=1_849_999))
    assert skus(found)[0] == "KURSI-2"
    assert Reason(Why.BUDGET) in found[0].reasons


def test_what_goes_with_coffee_is_a_cup_and_sugar(recommender: Recommender) -> None:
    found = recommender.goes_with("KOPI", Wanted(limit=2))
    assert set(skus(found)) == {"MUG", "GULA"}
    assert found[0].reasons == (Reason(Why.GOES_WITH, "KOPI"),)


def test_what_goes_with_a_sarong_is_no_sarong(recommender: Recommender) -> None:
    found = recommender.goes_with("SARUNG", Wanted())
    assert {"BLANGKON", "SEPATU"} <= set(skus(found))
    assert not {"SARUNG", "SARUNG-2"} & set(skus(found))


def test_what_goes_with_a_named_kind(recommender: Recommender) -> None:
    found = recommender.goes_with_types({"dining-table-minimalist"}, Wanted(limit=1))
    assert skus(found) == ["KURSI-2"] or skus(found) == ["KURSI"]
    assert found[0].reasons[0].why is Why.GOES_WITH_KIND


def test_what_sells_comes_in_its_order_and_the_rest_says_so(recommender: Recommender) -> None:
    found = recommender.popular(Wanted(limit=4, popularity={"LUMPIA": 1.0, "MUG": 0.4}))
    assert skus(found)[:2] == ["LUMPIA", "MUG"]
    assert [each.reasons[0].why for each in found] == [
        Why.POPULAR,
        Why.POPULAR,
        Why.DISCOVER,
        Why.DISCOVER,
    ]


def test_a_budget_is_made_use_of(recommender: Recommender) -> None:
    found = recommender.for_budget(Wanted(limit=3, max_price_idr=200_000))
    prices = {each.sku: each.price_idr for each in GOODS}
    assert max(prices[sku] for sku in skus(found)) == 185_000
    assert min(prices[sku] for sku in skus(found)) >= 60_000


def test_a_gift_for_mother_within_the_budget(recommender: Recommender) -> None:
    found = recommender.gift(["mother"], [], Wanted(max_price_idr=400_000))
    assert skus(found)[0] == "MUKENA"
    assert found[0].reasons == (Reason(Why.GIFT, "mother"), Reason(Why.BUDGET))
    assert "BLANGKON" not in skus(found)


def test_a_baby_gets_no_coffee_and_a_guest_no_sofa(recommender: Recommender) -> None:
    assert skus(recommender.gift(["baby"], [], Wanted())) == ["BAJU-ANAK"]
    assert not {"SOFA", "MEJA"} & set(skus(recommender.gift(["guest"], [], Wanted())))


def test_what_is_made_for_men_or_children_is_no_gift_for_a_woman(recommender: Recommender) -> None:
    goods = (
        thing("PRIA", "Gelang monel pria", "monel-jewellery", 90_000),
        thing("ANAK", "Mukena anak", "bordir-mukena", 90_000),
        thing("KALUNG", "Kalung monel", "monel-jewellery", 90_000),
    )
    for_all = Recommender(None, goods, VENDORS, pairings())
    assert skus(for_all.gift(["mother"], [], Wanted())) == ["KALUNG"]
    assert skus(for_all.gift(["mother"], [], Wanted(types={"bordir-mukena"}))) == []


def test_who_and_what_for_together_count_more(recommender: Recommender) -> None:
    found = recommender.gift(["mother"], ["lebaran"], Wanted())
    both = next(each for each in found if each.sku == "MUKENA")
    assert {reason.why for reason in both.reasons} == {Why.GIFT, Why.OCCASION}


def test_a_gift_of_a_named_kind_is_of_that_kind(recommender: Recommender) -> None:
    found = recommender.gift(["boss"], [], Wanted(types={"arabica-java-sindoro"}))
    assert skus(found) == ["KOPI"]


def test_a_gift_that_nothing_fits_is_one_for_anybody(recommender: Recommender) -> None:
    found = recommender.gift(["baby"], [], Wanted(max_price_idr=60_000))
    assert found
    assert found[0].reasons[0] == Reason(Why.GIFT)
    assert not {"LUMPIA", "GULA", "GENTENG"} & set(skus(found))


def test_from_a_place_is_of_its_vendors_and_says_so(recommender: Recommender) -> None:
    found = recommender.from_regencies(Wanted(regencies={"Kabupaten Jepara"}))
    vendors = {each.sku: each.vendor_id for each in GOODS}
    assert {vendors[sku] for sku in skus(found)} == {"J1", "J2"}
    assert found[0].reasons == (Reason(Why.PLACE, "Kabupaten Jepara"),)
    assert recommender.from_regencies(Wanted(regencies={"Kabupaten Rembang"})) == []


def test_a_place_that_gives_way_is_no_reason(recommender: Recommender) -> None:
    wanted = Wanted(regencies={"Kabupaten Jepara"}, types={"arabica-java-sindoro"})
    assert recommender.gift(["father"], [], wanted) == [
        Recommended("KOPI", (Reason(Why.GIFT, "father"),))
    ]


def test_a_colour_that_nothing_has_gives_way(recommender: Recommender) -> None:
    assert skus(recommender.gift(["father"], [], Wanted(colours={"maroon"}))) == ["SARUNG"]
    assert recommender.gift(["father"], [], Wanted(colours={"gold"}))


def test_from_a_vendor_is_of_that_vendor(recommender: Recommender) -> None:
    assert set(skus(recommender.from_vendor("S1", Wanted(limit=10)))) == {
        "SARUNG-2",
        "BLANGKON",
        "LUMPIA",
        "MUKENA",
        "KEBAYA",
    }


def test_a_newcomer_sees_several_categories_and_vendors(recommender: Recommender) -> None:
    found = recommender.for_you([], [], Wanted(limit=4))
    goods = {each.sku: each for each in GOODS}
    assert len({goods[sku].category for sku in skus(found)}) >= 3
    assert len({goods[sku].vendor_id for sku in skus(found)}) >= 3


def test_for_you_follows_what_was_looked_at_last(recommender: Recommender) -> None:
    found = recommender.for_you(["SARUNG", "KURSI"], [], Wanted(limit=3))
    assert found[0] == Recommended("SARUNG-2", (Reason(Why.VIEWED, "SARUNG"),))
    assert not {"SARUNG", "KURSI"} & set(skus(found))


def test_for_you_after_buying_coffee_is_what_goes_with_it(recommender: Recommender) -> None:
    found = recommender.for_you([], ["KOPI"], Wanted(limit=2))
    assert "KOPI" not in skus(found)
    assert found[0].sku in {"MUG", "GULA"}
    assert found[0].reasons == (Reason(Why.BOUGHT, "KOPI"),)


def test_an_unknown_product_leads_nowhere(recommender: Recommender) -> None:
    assert recommender.similar("NONE", Wanted()) == []
    assert recommender.goes_with("NONE", Wanted()) == []
    assert skus(recommender.for_you(["NONE"], ["GONE"], Wanted(limit=2)))
