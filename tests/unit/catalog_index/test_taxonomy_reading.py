"""Reading the taxonomy: which name is shown, and how a broken file is refused."""

from pathlib import Path

import pytest

from catalog_index.ports import CatalogIndexError, TaxonomyIsBroken
from catalog_index.taxonomy import Taxonomy, read_taxonomy

FILES = {
    "product_types.yml": """
- {id: cake, category: makanan-minuman, parent: null}
- {id: wingko-babat, category: makanan-minuman, parent: cake}
- {id: clorot, category: makanan-minuman, parent: cake}
""",
    "colours.yml": "- {id: navy}\n- {id: red}\n",
    "materials.yml": "- {id: teak}\n",
    "occasions.yml": "- {id: wedding}\n",
    "regencies.yml": (
        "- {id: kota-surakarta, name: Kota Surakarta, place: Surakarta, seat: Surakarta,"
        " also: [Solo]}\n"
    ),
    "names/en.yml": """
types: {wingko-babat: [Wingko coconut cake, coconut cake], clorot: [Steamed rice cone]}
parents: {cake: [Cake, pastry]}
colours: {navy: [navy, dark blue], red: [red]}
materials: {teak: [teak]}
occasions: {wedding: [wedding]}
""",
    "names/id.yml": """
types: {wingko-babat: [Wingko babat, wingko]}
parents: {cake: [Kue]}
colours: {navy: [biru dongker]}
""",
    "names/zh-Hans.yml": "types: {wingko-babat: [椰子糕]}\nmaterials: {teak: [柚木]}\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "names").mkdir()
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def taxonomy(folder: Path) -> Taxonomy:
    return read_taxonomy(folder)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("id", "Wingko babat"),
        ("zh-Hans", "椰子糕"),
        ("jv", "Wingko babat"),
        ("su", "Wingko babat"),
        ("zh-Hant", "椰子糕"),
        ("sw", "Wingko coconut cake"),
    ],
)
def test_a_type_goes_by_its_best_name_in_the_language_or_the_nearest(
    taxonomy: Taxonomy, language: str, name: str
) -> None:
    assert taxonomy.type_name("wingko-babat", language) == name


def test_a_type_without_a_name_of_its_own_goes_by_its_kind_in_the_same_language(
    taxonomy: Taxonomy,
) -> None:
    assert taxonomy.type_name("clorot", "id") == "Kue"


def test_an_unknown_type_has_no_name(taxonomy: Taxonomy) -> None:
    assert taxonomy.type_name("spaceship", "en") is None
    assert taxonomy.all_type_names("spaceship") == ()


def test_a_generic_kind_is_a_type_too(taxonomy: Taxonomy) -> None:
    assert taxonomy.type_name("cake", "id") == "Kue"


def test_colours_and_materials_fall_back_to_english_and_then_to_the_id(
    taxonomy: Taxonomy,
) -> None:
    assert taxonomy.colour_name("navy", "jv") == "biru dongker"
    assert taxonomy.colour_name("red", "id") == "red"
    assert taxonomy.material_name("teak", "zh-Hant") == "柚木"
    assert taxonomy.material_name("moon-rock", "id") == "moon-rock"
    assert taxonomy.occasion_name("wedding", "id") == "wedding"


def test_all_names_of_a_type_come_once_each_before_those_of_its_kind(taxonomy: Taxonomy) -> None:
    assert taxonomy.all_type_names("wingko-babat") == (
        "Wingko coconut cake", "coconut cake", "Wingko babat", "wingko", "椰子糕",
        "Cake", "pastry", "Kue",
    )  # fmt: skip


def test_all_names_of_a_colour_are_gathered_from_every_language(taxonomy: Taxonomy) -> None:
    assert taxonomy.all_names("colours", "navy") == ("navy", "dark blue", "biru dongker")


def test_a_regency_knows_what_else_it_is_called(taxonomy: Taxonomy) -> None:
    assert [(each.name, each.also) for each in taxonomy.regencies] == [
        ("Kota Surakarta", ("Solo",))
    ]


def test_a_language_is_read_only_when_it_is_asked_for(folder: Path) -> None:
    (folder / "names" / "th.yml").write_text("types: [", encoding="utf-8")
    taxonomy = read_taxonomy(folder)
    assert taxonomy.type_name("wingko-babat", "id") == "Wingko babat"
    with pytest.raises(TaxonomyIsBroken, match=r"th\.yml: is not valid YAML"):
        taxonomy.type_name("wingko-babat", "th")


@pytest.mark.parametrize(
    ("file", "text", "reason"),
    [
        ("product_types.yml", "cake", "must be a list of rows"),
        ("product_types.yml", "- {category: fesyen}", "row 1 has no id"),
        ("product_types.yml", "- {id: a}\n- {id: a}", "row 2 repeats the id a"),
        ("product_types.yml", "- {id: a, parent: b}", "a has the unknown parent b"),
        ("colours.yml", "- {id: [", "is not valid YAML"),
    ],
)
def test_a_broken_list_is_refused_by_file_and_row(
    folder: Path, file: str, text: str, reason: str
) -> None:
    (folder / file).write_text(text, encoding="utf-8")
    with pytest.raises(TaxonomyIsBroken, match=reason) as caught:
        read_taxonomy(folder)
    assert str(folder / file) in str(caught.value)
    assert isinstance(caught.value, CatalogIndexError)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("- names", "must hold the sections"),
        ("tipes: {}", "unknown section tipes"),
        ("types: [a]", "types must be ids with lists of names"),
        ("types: {clorot: []}", r"types\.clorot must be a list of at least one name"),
        ("types: {clorot: Clorot}", r"types\.clorot must be a list of at least one name"),
        ("types: {clorot: ['  ']}", r"types\.clorot has a name that is no text"),
        ("colours: {red: [yes]}", r"colours\.red has a name that is no text: True"),
    ],
)
def test_a_broken_language_is_refused_by_section_and_id(
    folder: Path, text: str, reason: str
) -> None:
    (folder / "names" / "fr.yml").write_text(text, encoding="utf-8")
    with pytest.raises(TaxonomyIsBroken, match=reason):
        read_taxonomy(folder).names("fr")


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "materials.yml").unlink()
    with pytest.raises(TaxonomyIsBroken, match=r"materials\.yml: is missing"):
        read_taxonomy(folder)


def test_a_broken_regency_is_named(folder: Path) -> None:
    (folder / "regencies.yml").write_text("- {id: kab-pati, name: Kabupaten Pati}\n", "utf-8")
    with pytest.raises(TaxonomyIsBroken, match="kab-pati needs name, place, seat and also"):
        _ = read_taxonomy(folder).regencies
