"""The lists of tastes and the words for asking agree with the taxonomy and with the replies."""

import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest

from catalog_index.pairings import ANYONE, Pairings, read_pairings
from catalog_index.ports import TaxonomyIsBroken
from catalog_index.recommend import Recommender
from catalog_index.recommendation import Wanted, Way
from catalog_index.spoken_words import SpokenWords, read_spoken_words
from catalog_index.taxonomy import Taxonomy, read_taxonomy
from shop.catalog import Product
from shop.catalog_files import read_products
from tests.fakes.own_scripts import SCRIPTS

DATA = Path(__file__).resolve().parents[3] / "data"
LANGUAGES = (
    *("id", "jv", "su", "ms", "en", "zh-Hans", "zh-Hant", "ja", "ko", "ar", "fa", "ur", "hi"),
    *("bn", "ta", "th", "vi", "tl", "km", "my", "es", "pt", "fr", "de", "nl", "it", "ru"),
    *(
        "uk",
        "tr",
        "pl",
        "fi",
        "hu",
        "da",
        "hr",
        "bg",
        "am",
        "he",
        "lo",
        "sw",
        "cs",
        "sv",
        "ro",
        "el",
    ),
)
FILES = ("receivers.yml", "recommendation_words.yml")
REPLIES = sorted((DATA / "replies").glob("*.ftl"))


@cache
def taxonomy() -> Taxonomy:
    return read_taxonomy(DATA / "taxonomy")


@cache
def pairings() -> Pairings:
    return read_pairings(DATA / "taxonomy", taxonomy().types)


@cache
def spoken(file: str) -> SpokenWords:
    return read_spoken_words(DATA / "taxonomy" / file)


@cache
def goods() -> tuple[Product, ...]:
    products, problems = read_products(DATA / "catalog" / "products.csv")
    assert not problems
    return tuple(products)


def test_every_generic_kind_goes_with_several_others_and_never_with_itself_alone() -> None:
    kinds = {each.type_id for each in taxonomy().types.values() if not each.parent}
    assert kinds <= set(pairings().companions)
    for item_id, companions in pairings().companions.items():
        assert len(companions) >= 3, item_id
        assert len(set(companions)) == len(companions), item_id
        assert item_id not in companions


def test_gifts_are_listed_for_every_receiver_and_every_occasion() -> None:
    assert set(pairings().receivers) == {ANYONE, *spoken("receivers.yml")["en"]}
    assert set(pairings().occasions) == set(taxonomy().ids["occasions"])


def test_everyone_belongs_to_a_group_that_things_are_made_for() -> None:
    groups = set(pairings().made_for.values())
    assert all(idea.groups and idea.groups <= groups for idea in pairings().receivers.values())


def test_no_gift_is_both_fitting_and_unfit() -> None:
    ideas = {**pairings().receivers, **pairings().occasions}
    for item_id, idea in ideas.items():
        assert len(idea.kinds) >= 5, item_id
        for kind in idea.kinds:
            assert idea.unfit.isdisjoint(pairings().kinds_of(kind)), (item_id, kind)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_a_word_for_everyone_and_every_way(language: str, file: str) -> None:
    ids = set(spoken("receivers.yml")["en"]) if file == "receivers.yml" else set(Way)
    words = spoken(file)[language]
    assert set(words) == ids
    for item_id, names in words.items():
        assert len({name.casefold() for name in names}) == len(names), (language, item_id)


@pytest.mark.parametrize("file", FILES)
def test_words_are_clean_and_in_their_language_s_script(file: str) -> None:
    for language, ids in spoken(file).items():
        for item_id, names in ids.items():
            for name in names:
                where = f"{language}.{item_id}: {name!r}"
                assert name == " ".join(name.split()), where
                assert unicodedata.is_normalized("NFC", name), where
            if language in SCRIPTS:
                letters = " ".join(unicodedata.name(each, "") for each in names[0])
                assert re.search(SCRIPTS[language], letters), f"{language}.{item_id}: {names[0]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_means_two_ways_of_asking(language: str) -> None:
    owners: dict[str, str] = {}
    for way, names in spoken("recommendation_words.yml")[language].items():
        for name in names:
            assert owners.setdefault(name.casefold(), way) == way, name


@pytest.mark.parametrize("file", REPLIES, ids=lambda file: file.stem)
def test_every_receiver_is_named_in_the_reason(file: Path) -> None:
    gift = re.search(
        r"^reason-gift =.*?^    \}", file.read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    assert gift is not None
    variants = dict(re.findall(r"\[([a-z-]+)\] (.+)", gift.group()))
    assert set(variants) - {"other"} == set(spoken("receivers.yml")["en"])
    assert len(set(variants.values())) == len(variants)


@pytest.mark.parametrize("receiver", sorted(pairings().receivers))
def test_the_sample_catalogue_has_several_gifts_for_everyone(receiver: str) -> None:
    recommender = Recommender(None, goods(), (), pairings())
    found = recommender.gift([receiver], [], Wanted(limit=5))
    kinds = {pairings().kinds_of(p.type) for p in goods() if p.sku in {f.sku for f in found}}
    assert len(found) == 5
    assert len(kinds) >= 4
    assert len(recommender.gift([receiver], [], Wanted(max_price_idr=100_000))) >= 3


@pytest.mark.parametrize("type_id", sorted({product.type for product in goods()}))
def test_everything_that_is_sold_goes_with_something(type_id: str) -> None:
    recommender = Recommender(None, goods(), (), pairings())
    sku = next(product.sku for product in goods() if product.type == type_id)
    assert len(recommender.goes_with(sku, Wanted(limit=3))) == 3


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("goes_with.yml", "- {id: sarong, with: [nonsense]}"),
        ("goes_with.yml", "- {id: sarong, with: [tea]}\n- {id: sarong, with: [tea]}"),
        ("goes_with.yml", "sarong: [tea]"),
        ("gifts.yml", "receivers: []"),
        (
            "gifts.yml",
            "made_for: []\nreceivers: [{id: mother, kinds: [hat], unfit: []}]\noccasions: []",
        ),
        ("gifts.yml", "made_for: []\nreceivers: [{id: mother}]\noccasions: []"),
        ("goes_with.yml", "- {id: sarong}"),
    ],
)
def test_a_broken_list_is_refused_by_its_name(tmp_path: Path, file: str, content: str) -> None:
    for name in ("goes_with.yml", "gifts.yml"):
        own = (DATA / "taxonomy" / name).read_text("utf-8")
        (tmp_path / name).write_text(content if name == file else own, encoding="utf-8")
    with pytest.raises(TaxonomyIsBroken, match=re.escape(file)):
        read_pairings(tmp_path, taxonomy().types)


@pytest.mark.parametrize("content", ["- a", "en: [mother]", "en: {mother: []}", "en: {mother: 1}"])
def test_broken_words_are_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "receivers.yml").write_text(content, encoding="utf-8")
    with pytest.raises(TaxonomyIsBroken, match=re.escape("receivers.yml")):
        read_spoken_words(tmp_path / "receivers.yml")
