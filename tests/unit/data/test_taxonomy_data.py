"""The taxonomy's files agree with the catalogue and with each other, in every language."""

import csv
import re
import unicodedata
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from catalog_index.taxonomy import Taxonomy, read_taxonomy
from catalog_index.taxonomy_names import load_yaml
from shop.catalog import Category
from tests.fakes.own_scripts import SCRIPTS

DATA = Path(__file__).resolve().parents[3] / "data"
LANGUAGES = tuple(sorted(file.stem for file in (DATA / "taxonomy" / "names").glob("*.yml")))
FIRST_NEEDED = {"id", "jv", "en", "zh-Hans", "ja", "ar", "es", "th"}
PLACEHOLDER = re.compile(r"todo|tbd|xxx|fixme|lorem|\?\?|[{}<>]|^-+$", re.IGNORECASE)
LONGEST = 60  # a name fits on a card's line


@cache
def taxonomy() -> Taxonomy:
    return read_taxonomy(DATA / "taxonomy")


@cache
def catalogue(column: str, file: str = "products.csv") -> frozenset[str]:
    with (DATA / "catalog" / file).open(encoding="utf-8", newline="") as rows:
        cells = [row[column] for row in csv.DictReader(rows)]
    return frozenset(part.strip() for cell in cells for part in cell.split(";") if part.strip())


def all_names(language: str) -> list[tuple[str, str, str]]:
    names = taxonomy().names(language)
    return [
        (section, item_id, name)
        for section, ids in names.sections.items()
        for item_id, every in ids.items()
        for name in every
    ]


def test_every_type_of_the_catalogue_is_a_known_type_of_the_same_category() -> None:
    with (DATA / "catalog" / "products.csv").open(encoding="utf-8", newline="") as rows:
        pairs = {(row["type"], row["category"]) for row in csv.DictReader(rows)}
    known = {(each.type_id, each.category) for each in taxonomy().types.values()}
    assert pairs <= known


@pytest.mark.parametrize("section", ["colours", "materials"])
def test_every_colour_and_material_of_the_catalogue_is_known(section: str) -> None:
    assert catalogue(section) <= set(taxonomy().ids[section])


def test_every_regency_of_the_catalogue_is_one_of_the_35() -> None:
    names = [each.name for each in taxonomy().regencies]
    assert len(set(names)) == 35
    assert catalogue("regency", "vendors.csv") == set(names)


def test_there_are_as_many_ids_as_promised() -> None:
    assert len(taxonomy().types) >= 230
    assert len(taxonomy().ids["colours"]) >= 40
    assert len(taxonomy().ids["materials"]) >= 60
    assert len(taxonomy().ids["occasions"]) >= 20
    assert set(LANGUAGES) >= FIRST_NEEDED


def test_every_type_has_a_category_of_the_shop_and_a_generic_kind_as_parent() -> None:
    types = taxonomy().types
    assert {each.category for each in types.values()} == {each.value for each in Category}
    parents = {each.parent for each in types.values() if each.parent}
    assert all(not types[parent].parent for parent in parents)
    childless = {each.type_id for each in types.values() if not each.parent} - parents
    assert not childless, "a generic kind that nothing belongs to"


def test_shades_families_and_kinds_are_named_by_known_words() -> None:
    folder = DATA / "taxonomy"
    colours = set(taxonomy().ids["colours"])
    assert {row.get("shade_of", "red") for row in load_yaml(folder / "colours.yml")} <= colours
    assert all(row["family"] for row in load_yaml(folder / "materials.yml"))
    sizes = load_yaml(folder / "sizes.yml")
    assert all(row["names"] and row["kind"] for row in sizes)
    places = [(row["kind"], row["order"]) for row in sizes]
    assert len(set(places)) == len(places), "two sizes of one kind at the same place"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_names_every_id_and_no_unknown_one(language: str) -> None:
    names, types = taxonomy().names(language), taxonomy().types
    assert set(names.of("types")) == {each.type_id for each in types.values() if each.parent}
    assert set(names.of("parents")) == {each.type_id for each in types.values() if not each.parent}
    for section, ids in taxonomy().ids.items():
        assert set(names.of(section)) == set(ids), section
    assert set(names.of("places")) <= {each.place for each in taxonomy().regencies}


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_words_people_write_not_placeholders(language: str) -> None:
    for section, item_id, name in all_names(language):
        where = f"{section}.{item_id}: {name!r}"
        assert name == " ".join(name.split()), where
        assert unicodedata.is_normalized("NFC", name), where
        assert len(name) <= LONGEST, where
        assert not PLACEHOLDER.search(name), where
        assert "-" not in item_id or name != item_id, f"{where} is the bare id"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_id_does_not_say_a_name_twice(language: str) -> None:
    for section, ids in taxonomy().names(language).sections.items():
        for item_id, names in ids.items():
            assert len({name.casefold() for name in names}) == len(names), (section, item_id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_belongs_to_types_of_different_categories(language: str) -> None:
    names, categories = taxonomy().names(language), defaultdict(set)
    for section in ("types", "parents"):
        for type_id, every in names.of(section).items():
            for name in every:
                categories[name.casefold()].add(taxonomy().types[type_id].category)
    assert not {name: found for name, found in categories.items() if len(found) > 1}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", ["colours", "materials", "occasions"])
def test_no_name_belongs_to_two_colours_materials_or_occasions(
    language: str, section: str
) -> None:
    owners = defaultdict(set)
    for item_id, names in taxonomy().names(language).of(section).items():
        for name in names:
            owners[name.casefold()].add(item_id)
    assert not {name: found for name, found in owners.items() if len(found) > 1}


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) & set(SCRIPTS)))
def test_first_names_are_written_in_the_language_s_own_script(language: str) -> None:
    script = re.compile(SCRIPTS[language])
    for section, ids in taxonomy().names(language).sections.items():
        for item_id, names in ids.items():
            letters = [unicodedata.name(each, "") for each in names[0] if each.isalpha()]
            own = any(script.search(letter) for letter in letters)
            assert own or names[0] == "MDF", f"{section}.{item_id}: {names[0]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_s_names_are_its_own_and_not_the_english_ones(language: str) -> None:
    if language == "en":
        return
    english = taxonomy().names("en").of("types")
    own = taxonomy().names(language).of("types")
    copied = [type_id for type_id, names in own.items() if names == english[type_id]]
    assert len(copied) <= 10, copied
