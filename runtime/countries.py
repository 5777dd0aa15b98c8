"""What people call the countries of the world, by their English names in CLDR."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from runtime.named_words import fold

TABLE = Path(__file__).resolve().parents[1] / "data" / "country_names.yml"
# CLDR's shortest country names ("UK", "EUA") are words of other languages.
_SHORTEST = 4


def countries(languages: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """English names of countries, and what they are called in some languages, folded.

    Args:
        languages: Our codes; one that CLDR does not know adds nothing.
    """
    from babel import Locale, UnknownLocaleError

    english = Locale("en").territories
    names = {english[code]: tuple(map(fold, also)) for code, also in _also().items()}
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
def _also() -> Mapping[str, list[str]]:
    from catalog_index.taxonomy_names import load_yaml

    also: Mapping[str, list[str]] = load_yaml(TABLE)
    return also
