"""What the products are called: types, colours, materials, occasions and places, per language.

Read from data/taxonomy/: lists of ids with what belongs to them, and one file of names per
language. Nothing here knows a product of the catalogue.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from catalog_index.ports import TaxonomyIsBroken
from catalog_index.taxonomy_names import (
    SECTIONS,
    LanguageNames,
    load_yaml,
    read_list_of_names,
    read_names,
)

_NEAR: Mapping[str, tuple[str, ...]] = {
    "jv": ("id",),
    "su": ("id",),
    "ms": ("id",),
    "min": ("id",),
    "ban": ("id",),
    "zh-Hant": ("zh-Hans",),
}
_LAST = "en"  # the language whose file is always whole
_LISTS: Mapping[str, str] = {
    "colours": "colours.yml",
    "materials": "materials.yml",
    "occasions": "occasions.yml",
}


@dataclass(frozen=True, slots=True)
class ProductType:
    """A kind of product; `parent` is the generic kind it belongs to, empty for such a kind."""

    type_id: str
    category: str
    parent: str


@dataclass(frozen=True, slots=True)
class Regency:
    """A regency or city of Central Java.

    Attributes:
        regency_id: Such as kota-surakarta.
        name: As in the catalogue, with Kabupaten or Kota.
        place: The name without that.
        seat: The town it is governed from.
        also: Older spellings, and towns and areas people name instead.
    """

    regency_id: str
    name: str
    place: str
    seat: str
    also: tuple[str, ...]


class Taxonomy:
    """Names of everything a product can be, read when first asked for and kept."""

    def __init__(self, folder: Path) -> None:
        """Takes the folder; the lists of ids are read at once, languages when they are needed.

        Raises:
            TaxonomyIsBroken: A list of ids is missing or cannot be read.
        """
        self._folder = folder
        self.types: Mapping[str, ProductType] = _read_types(folder / "product_types.yml")
        self.ids: Mapping[str, tuple[str, ...]] = {
            section: tuple(_rows(folder / file)) for section, file in _LISTS.items()
        }
        self._shade_of = _parents(folder / "colours.yml", "shade_of")
        self._family = _parents(folder / "materials.yml", "family")
        self._read: dict[str, LanguageNames] = {}

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that have names, sorted."""
        return tuple(sorted(file.stem for file in (self._folder / "names").glob("*.yml")))

    @cached_property
    def regencies(self) -> tuple[Regency, ...]:
        """The 35 regencies and cities, in the order of the file."""
        file = self._folder / "regencies.yml"
        return tuple(_regency(file, row) for row in _rows(file).values())

    def names(self, language: str) -> LanguageNames:
        """All names in one language, by section and id; empty for a language without a file.

        Raises:
            TaxonomyIsBroken: The language's file cannot be read.
        """
        if language not in self.languages:
            return LanguageNames({section: {} for section in SECTIONS})
        if language not in self._read:
            self._read[language] = read_names(self._folder / "names" / f"{language}.yml")
        return self._read[language]

    def words(self, section: str) -> Mapping[str, Sequence[str]]:
        """Words, in any language, that narrow a search: of `categories` by id, or of `in_stock`.

        Raises:
            TaxonomyIsBroken: The file cannot be read or has no such section.
        """
        file = self._folder / "constraint_words.yml"
        content = load_yaml(file)
        if not isinstance(content, dict) or section not in content:
            raise TaxonomyIsBroken(file, f"has no section {section}")
        words = content[section]
        return words if isinstance(words, dict) else {section: words}

    def unsold(self) -> Mapping[str, tuple[str, ...]]:
        """Names, in every language, of common things that the shop does not sell, by their id.

        Raises:
            TaxonomyIsBroken: A file is not ids with lists of names.
        """
        names: dict[str, list[str]] = defaultdict(list)
        for language in self.languages_of_unsold:
            for item_id, spoken in self.unsold_in(language).items():
                names[item_id].extend(spoken)
        return {item_id: tuple(dict.fromkeys(spoken)) for item_id, spoken in names.items()}

    @cached_property
    def languages_of_unsold(self) -> tuple[str, ...]:
        """Codes of the languages in which things that are not sold have names, sorted."""
        return tuple(sorted(file.stem for file in (self._folder / "unsold").glob("*.yml")))

    def unsold_in(self, language: str) -> Mapping[str, tuple[str, ...]]:
        """The same in one language, best names first.

        Raises:
            TaxonomyIsBroken: The language has no such file, or it is not ids with lists of names.
        """
        return read_list_of_names(self._folder / "unsold" / f"{language}.yml")

    def shades(self, colour_id: str) -> frozenset[str]:
        """The colour and its shades: who asks for blue also means navy."""
        return frozenset({colour_id, *(i for i, of in self._shade_of.items() if of == colour_id)})

    def kinds_of_material(self, material_id: str) -> frozenset[str]:
        """The material and what it is the family of: who asks for leather also means buffalo's."""
        return frozenset(
            {material_id, *(i for i, of in self._family.items() if of == material_id)}
        )

    def type_name(self, type_id: str, language: str) -> str | None:
        """A type's best name in the language, else in a near one, else English; None if unknown.

        A type that has no name of its own there goes by its generic kind's.
        """
        for code in (language, *_NEAR.get(language, ()), _LAST):
            names = self._type_names(type_id, code)
            if names:
                return names[0]
        return None

    def colour_name(self, colour_id: str, language: str) -> str:
        """A colour's name in the language or a near one; the id where there is none."""
        return self._name("colours", colour_id, language)

    def material_name(self, material_id: str, language: str) -> str:
        """A material's name in the language or a near one; the id where there is none."""
        return self._name("materials", material_id, language)

    def occasion_name(self, occasion_id: str, language: str) -> str:
        """An occasion's name in the language or a near one; the id where there is none."""
        return self._name("occasions", occasion_id, language)

    def all_type_names(self, type_id: str) -> tuple[str, ...]:
        """Every name of a type in every language, then of its generic kind, each once."""
        parent = self.types[type_id].parent if type_id in self.types else ""
        own = (name for code in self.languages for name in self._own_names(type_id, code))
        kind = (name for code in self.languages for name in self._own_names(parent, code))
        return tuple(dict.fromkeys((*own, *kind)))

    def all_names(self, section: str, item_id: str) -> tuple[str, ...]:
        """Every name of a colour, material, occasion or place in every language, each once.

        Args:
            section: `colours`, `materials`, `occasions` or `places`.
            item_id: The id within that section.
        """
        every = (self.names(code).of(section).get(item_id, ()) for code in self.languages)
        return tuple(dict.fromkeys(name for names in every for name in names))

    def _name(self, section: str, item_id: str, language: str) -> str:
        for code in (language, *_NEAR.get(language, ()), _LAST):
            names = self.names(code).of(section).get(item_id)
            if names:
                return names[0]
        return item_id

    def _type_names(self, type_id: str, language: str) -> tuple[str, ...]:
        own = self._own_names(type_id, language)
        if own or type_id not in self.types:
            return own
        return self._own_names(self.types[type_id].parent, language)

    def _own_names(self, type_id: str, language: str) -> tuple[str, ...]:
        names = self.names(language)
        return names.of("types").get(type_id) or names.of("parents").get(type_id, ())


def read_taxonomy(folder: Path) -> Taxonomy:
    """The taxonomy of a folder such as data/taxonomy.

    Raises:
        TaxonomyIsBroken: A list of ids is missing or cannot be read.
    """
    return Taxonomy(folder)


def _rows(file: Path) -> dict[str, dict[str, Any]]:
    content = load_yaml(file)
    if not isinstance(content, list):
        raise TaxonomyIsBroken(file, "must be a list of rows with an id")
    return dict(_numbered(file, content))


def _numbered(file: Path, content: list[Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    seen: set[str] = set()
    for number, row in enumerate(content, start=1):
        if not isinstance(row, dict) or not isinstance(row.get("id"), str) or not row["id"]:
            raise TaxonomyIsBroken(file, f"row {number} has no id")
        if row["id"] in seen:
            raise TaxonomyIsBroken(file, f"row {number} repeats the id {row['id']}")
        seen.add(row["id"])
        yield row["id"], row


def _parents(file: Path, field: str) -> dict[str, str]:
    return {item_id: row[field] for item_id, row in _rows(file).items() if row.get(field)}


def _read_types(file: Path) -> dict[str, ProductType]:
    types = {
        type_id: ProductType(type_id, row.get("category") or "", row.get("parent") or "")
        for type_id, row in _rows(file).items()
    }
    for each in types.values():
        if each.parent and each.parent not in types:
            raise TaxonomyIsBroken(file, f"{each.type_id} has the unknown parent {each.parent}")
    return types


def _regency(file: Path, row: dict[str, Any]) -> Regency:
    try:
        return Regency(row["id"], row["name"], row["place"], row["seat"], tuple(row["also"]))
    except (KeyError, TypeError) as error:
        raise TaxonomyIsBroken(file, f"{row['id']} needs name, place, seat and also") from error
