"""Requests and budgets read from texts by the project's own words."""

import pytest

from catalog_index.recommendation import Way
from catalog_index.spoken_words import read_spoken_words
from catalog_index.taxonomy import read_taxonomy
from language.quantities import every_number
from language.quantities import read as read_quantities
from runtime.ears import SpokenNumbers
from runtime.entities import EntityReader
from runtime.recommending import RequestReader
from runtime.wiring import DATA

TAXONOMY = DATA / "taxonomy"


@pytest.fixture(scope="module")
def reader() -> RequestReader:
    taxonomy = read_taxonomy(TAXONOMY)
    return RequestReader(
        taxonomy,
        EntityReader(taxonomy),
        read_spoken_words(TAXONOMY / "recommendation_words.yml"),
        read_spoken_words(TAXONOMY / "receivers.yml"),
    )


@pytest.mark.parametrize(
    ("text", "language", "receivers", "occasions"),
    [
        ("kado ultah buat bapak", "id", ("father",), ("birthday",)),
        ("hadiah buat guru", "ms", ("teacher",), ()),
        ("anniversary present for my wife", "en", ("wife",), ("anniversary",)),
        ("母の誕生日に", "ja", ("mother",), ("birthday",)),
        ("부장님 선물 추천해주세요", "ko", ("boss",), ()),
        ("cadeau de mariage pour des amis", "fr", ("friend",), ("wedding",)),
        ("Geschenk für meine Schwiegermutter", "de", ("parents-in-law",), ()),
        ("prezent dla babci", "pl", ("grandmother",), ()),
        ("bir bebek için hediye", "tr", ("baby",), ()),
        ("மாமியாருக்கு பரிசு", "ta", ("parents-in-law",), ()),
        ("送給男朋友的禮物", "zh-Hant", ("boyfriend",), ()),
        ("送给男朋友的礼物", "zh-Hant", ("boyfriend",), ()),
        ("کادو برای مادرم", "fa", ("mother",), ()),
        ("কী উপহার দেব মাকে", "bn", ("mother",), ()),
    ],
)
def test_for_whom_and_for_what(
    reader: RequestReader,
    text: str,
    language: str,
    receivers: tuple[str, ...],
    occasions: tuple[str, ...],
) -> None:
    asked = reader.read(text, language)
    assert (asked.receivers, asked.occasions) == (receivers, occasions)
    assert asked.is_for_somebody


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        ("yang mirip kayak gini ada lagi?", "id", {Way.SIMILAR}),
        ("anything like this but cheaper", "en", {Way.SIMILAR, Way.CHEAPER}),
        ("qué combina con esto", "es", {Way.GOES_WITH}),
        ("что популярно", "ru", {Way.POPULAR}),
        ("ร้านนี้มีอะไรอีก", "th", {Way.SAME_VENDOR}),
        ("surprise me", "en", {Way.FOR_ME}),
        ("ada saran?", "id", set()),
        ("berapa harganya", "id", set()),
    ],
)
def test_how_it_is_asked_for(
    reader: RequestReader, text: str, language: str, ways: set[Way]
) -> None:
    assert reader.read(text, language).ways == ways


def test_a_friend_in_another_country_is_a_friend_abroad(reader: RequestReader) -> None:
    assert reader.read("a gift for a friend in Germany", "en").receivers == ("friend-abroad",)
    assert reader.read("kado buat teman di Jepara", "id").receivers == ("friend",)


def test_a_place_is_every_regency_of_that_name(reader: RequestReader) -> None:
    asked = reader.read("oleh-oleh khas semarang", "id")
    assert asked.regencies == {"Kabupaten Semarang", "Kota Semarang"}
    assert reader.read("有什么三宝垄的特产", "zh-Hans").regencies == asked.regencies


def test_kinds_and_colours_are_read_too(reader: RequestReader) -> None:
    asked = reader.read("a red sarong for my father", "en")
    assert "troso-sarong" in asked.types
    assert asked.colours == {"red"}


def test_the_shop_s_own_address_forms_are_nobody(reader: RequestReader) -> None:
    for text in ("rekomendasi dong kak", "saran dong bu", "apa ya mas", "favorit apa sis"):
        assert reader.read(text, "id").receivers == ()


@pytest.mark.parametrize(
    ("text", "language", "budget"),
    [
        ("gift for my mother under 200k", "en", 200_000),
        ("ada uang 50rb dapet apa aja", "id", 50_000),
        ("budget 150 dapet apa", "id", 150_000),
        ("something for 100k", "en", 100_000),
        ("present for a 6 year old", "en", None),
        ("5000円くらいのプレゼント", "ja", None),
        ("around 50 dollars", "en", None),
        ("minimal 100rb", "id", None),
        ("ada saran?", "id", None),
    ],
)
def test_what_can_be_spent(text: str, language: str, budget: int | None) -> None:
    numbers = SpokenNumbers.of(read_quantities(text, language), every_number(text, language))
    assert numbers.budget_idr == budget
