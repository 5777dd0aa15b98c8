"""What a text asks for besides its words: kinds of product, prices, colours, sizes, places."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from catalog_index.ports import SearchFilters
from catalog_index.taxonomy import Taxonomy
from language.quantities import Quantities
from language.quantities import read as read_quantities
from runtime.ears import SpokenNumbers
from runtime.entities import ALWAYS, Entities, EntityReader
from runtime.named_words import NamedWords
from runtime.reading import plain_number
from shop.catalog import Category
from shop.vendor import Vendor

_PLACE = re.compile(r"^(Kabupaten|Kota)\s+")
_SHORT = 24  # characters in which a category's word can be all that is asked for

VendorsOf = Callable[[str], frozenset[str]]
"""Ids of the vendors of a place; none where the place is elsewhere."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A search with what it has to keep to.

    Attributes:
        kinds: Product types that the text names.
        filters: What a product must be.
        constraints: The same as plain values, as `lapak search` prints them.
    """

    kinds: frozenset[str]
    filters: SearchFilters
    constraints: Mapping[str, Any]


class WishReader:
    """Reads wishes; its words are the taxonomy's, in every language that has them.

    Args:
        taxonomy: Shades of colours, families of materials, words for categories and for stock.
        entities: Finds the taxonomy's words in a text.
        vendors_of: The vendors of a place.
    """

    def __init__(self, taxonomy: Taxonomy, entities: EntityReader, vendors_of: VendorsOf) -> None:
        self._taxonomy = taxonomy
        self._entities = entities
        self._vendors_of = vendors_of
        self._categories = NamedWords(taxonomy.words("categories"))
        self._in_stock = NamedWords(taxonomy.words("in_stock"))

    def read(self, text: str, language: str | None) -> Wish:
        """The wish in a text; `language` None reads the shop's own languages."""
        numbers = _numbers(text, language)
        said = self._entities.read(text, language)
        kinds = self._entities.types(text, language)
        category = None if kinds else self._category(text)
        in_stock = True if self._in_stock.find(text) else None
        return Wish(
            kinds,
            self._filters(numbers, said, category, in_stock),
            _constraints(numbers, said, category, in_stock),
        )

    def _category(self, text: str) -> Category | None:
        # In a longer text the word is part of something else: a basket for food is no food.
        found = self._categories.find(text) if len(text) <= _SHORT else ()
        return Category(found[0]) if len(found) == 1 else None

    def _filters(
        self, numbers: Quantities, said: Entities, category: Category | None, in_stock: bool | None
    ) -> SearchFilters:
        prices = SpokenNumbers.of(numbers)
        vendors = frozenset[str]().union(*(self._vendors_of(place) for place in said.places))
        return SearchFilters(
            category=category,
            min_price_idr=prices.min_price_idr,
            max_price_idr=prices.max_price_idr,
            in_stock=in_stock,
            vendors=vendors or None,
            colours=_every(self._taxonomy.shades, said.colours),
            materials=_every(self._taxonomy.kinds_of_material, said.materials),
            sizes=frozenset(said.sizes) or None,
        )


def _numbers(text: str, language: str | None) -> Quantities:
    """Buyers mix the shop's languages in, and a short text's language may be misheard."""
    own = read_quantities(text, language)
    if _limits(own) or not any(map(str.isdigit, text)):
        return own
    others = (read_quantities(text, code) for code in ALWAYS if code != language)
    return next(filter(_limits, others), own)


def _limits(numbers: Quantities) -> bool:
    return numbers.max_price is not None or numbers.min_price is not None


def _every(wider: Callable[[str], frozenset[str]], asked: Iterable[str]) -> frozenset[str] | None:
    return frozenset[str]().union(*(wider(each) for each in asked)) or None


def _constraints(
    numbers: Quantities, said: Entities, category: Category | None, in_stock: bool | None
) -> dict[str, Any]:
    return {
        "max_price": plain_number(numbers.max_price),
        "min_price": plain_number(numbers.min_price),
        "currency": numbers.currency,
        "colours": list(said.colours),
        "materials": list(said.materials),
        "sizes": list(said.sizes),
        "places": list(said.places),
        "category": category.value if category else None,
        "in_stock": in_stock,
    }


def vendors_by_place(vendors: Iterable[Vendor]) -> dict[str, frozenset[str]]:
    """Ids of the vendors of each place, the place without Kabupaten or Kota."""
    places: dict[str, set[str]] = defaultdict(set)
    for vendor in vendors:
        places[_PLACE.sub("", vendor.regency)].add(vendor.vendor_id)
    return {place: frozenset(ids) for place, ids in places.items()}
