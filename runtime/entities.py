"""The taxonomy's words in a message: colours, materials, sizes and places."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from catalog_index.taxonomy import Taxonomy
from runtime.named_words import NamedWords, fold

# Read besides the message's own language, whichever that is: buyers mix them in.
_ALWAYS = ("id", "en")
# CLDR's shortest country names ("UK", "EUA") are words of other languages.
_SHORTEST_COUNTRY = 4
_READ = 1000

# One letter is a size only in capitals; with an X it is one in any case.
_SIZE_CODE = re.compile(r"(?<![\w.'’])([SML]|(?i:\d?x+[sl]))(?![\w'’])", re.ASCII)
_SIZE_WORD = re.compile(
    r"(?:ukuran(?:ipun|e|nya)?|size|sz|uk\.?|talla|taille|größe|tamanho|tamaño|taglia|maat|размер"
    r"|beden|cỡ|ไซส์|ขนาด|サイズ|尺码|尺碼|사이즈|مقاس|साइज़|साइज)\s*:?\s*"
    r"(\d{1,3}(?:[.,]\d)?|\d?x{0,3}[sl]|m)(?![\w])",
    re.IGNORECASE,
)
_SAME_SIZE = {"2XL": "XXL", "3XL": "XXXL"}


@dataclass(frozen=True, slots=True)
class Entities:
    """What a message names; ids of the taxonomy, sizes and places as the catalogue writes them."""

    colours: tuple[str, ...]
    sizes: tuple[str, ...]
    materials: tuple[str, ...]
    places: tuple[str, ...]


class EntityReader:
    """Reads the taxonomy's words; each language's names are prepared once."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._prepared = cache(self._prepare)

    def read(self, text: str, language: str | None) -> Entities:
        """The entities of a text.

        Args:
            text: Any text.
            language: Its language's code; None reads the shop's own languages.
        """
        return Entities(
            colours=self._words("colours", language).find(text),
            sizes=sizes(text),
            materials=self._words("materials", language).find(text),
            places=self._words("places", language).find(text),
        )

    def prepare(self) -> None:
        """Make every language's words ready, which a text would otherwise wait for.

        Some 20 ms a language.
        """
        for language in self._taxonomy.languages:
            self.read("", language)
            self.types("", language)

    def types(self, text: str, language: str | None) -> frozenset[str]:
        """Ids of the product types that a text names, those of a generic kind it names included.

        Args:
            text: Any text.
            language: Its language's code; None reads the shop's own languages.
        """
        named = self._words("types", language).find(text)
        of_kinds = (each.type_id for each in self._taxonomy.types.values() if each.parent in named)
        return frozenset((*named, *of_kinds))

    def _words(self, section: str, language: str | None) -> NamedWords:
        # A language without names reads what is always read; preparing that again takes 20 ms.
        known = language in self._taxonomy.languages
        return self._prepared(section, language if known else None)

    def _prepare(self, section: str, language: str | None) -> NamedWords:
        languages = dict.fromkeys((language or "id", *_ALWAYS))
        if section == "types":
            return NamedWords(self._type_names(tuple(languages)))
        if section == "places":
            return NamedWords(self._places(tuple(languages)))
        names: dict[str, list[str]] = {identity: [] for identity in self._taxonomy.ids[section]}
        for code in languages:
            for identity, spoken in self._taxonomy.names(code).of(section).items():
                names.setdefault(identity, []).extend(spoken)
        return NamedWords(names)

    def _type_names(self, languages: tuple[str, ...]) -> dict[str, list[str]]:
        names: dict[str, list[str]] = {}
        for code in languages:
            for section in ("types", "parents"):
                for identity, spoken in self._taxonomy.names(code).of(section).items():
                    # One letter or syllable is a word of its own in too many sentences.
                    longer = [name for name in spoken if len(name) > 1]
                    names.setdefault(identity, []).extend(longer)
        return names

    def _places(self, languages: tuple[str, ...]) -> dict[str, list[str]]:
        places = {name: list(spoken) for name, spoken in _countries(languages).items()}
        for regency in self._taxonomy.regencies:
            spoken = [regency.place, regency.seat, *regency.also]
            for code in languages:
                spoken += self._taxonomy.names(code).of("places").get(regency.place, ())
            places.setdefault(regency.place, []).extend(spoken)
        return places


def sizes(text: str) -> tuple[str, ...]:
    """Sizes as the catalogue writes them: letters in capitals, or the number after a size word."""
    found = sorted(
        (match.start(1), match.group(1).upper().replace(",", "."))
        for pattern in (_SIZE_CODE, _SIZE_WORD)
        for match in pattern.finditer(text[:_READ])
    )
    return tuple(dict.fromkeys(_SAME_SIZE.get(size, size) for _, size in found))


def _countries(languages: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    from babel import Locale, UnknownLocaleError

    english = Locale("en").territories
    names: dict[str, tuple[str, ...]] = {}
    for code in languages:
        try:
            territories = Locale.parse(code, sep="-").territories
        except (UnknownLocaleError, ValueError):
            continue
        for territory, name in territories.items():
            if territory.isalpha() and (len(name) >= _SHORTEST_COUNTRY or not name.isascii()):
                own = english.get(territory, name)
                names[own] = (*names.get(own, ()), fold(name))
    return names
