"""What people call the countries of the world, by their English names in CLDR."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from runtime.named_words import fold

TABLE = Path(__file__).resolve().parents[1] / "data" / "country_names.yml"
# CLDR's shortest country names ("UK", "EUA") are words of other languages.
_SHORTEST = 4


def countries(languages: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """English names of countries, and what CLDR calls them in some languages, folded.

    Args:
        languages: Our codes; one that CLDR does not know adds nothing.
    """
    from babel import Locale, UnknownLocaleError

    english = Locale("en").territories
    names: dict[str, tuple[str, ...]] = {}
    for code in languages:
        try:
            territories = Locale.parse(code, sep="-").territories
        except (UnknownLocaleError, ValueError):
            continue
        for territory, name in territories.items():
            if territory.isalpha() and (len(name) >= _SHORTEST or not name.isascii()):
                own = english.get(territory, name)
                names[own] = (*names.get(own, ()), fold(name))
    return names


@cache
def everyday_names() -> Mapping[str, tuple[str, ...]]:
    """English names of countries, and what else they are called in any language, folded."""
    from babel import Locale

    from catalog_index.taxonomy_names import load_yaml

    english = Locale("en").territories
    return {english[code]: tuple(map(fold, also)) for code, also in load_yaml(TABLE).items()}
