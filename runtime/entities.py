"""The taxonomy's words in a message: colours, materials, sizes and places."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, partial

from catalog_index.taxonomy import Taxonomy
from runtime.countries import countries, everyday_names
from runtime.name_forms import name_forms
from runtime.named_words import NOTHING, NamedWords
from runtime.place_words import without_mere_words

# Read besides the message's own language, whichever that is: buyers mix them in.
ALWAYS = ("id", "en")
_READ = 1000

# One letter is a size only in capitals; with an X it is one in any case. Beside letters of other
# scripts it is one too: Lサイズ.
_LATIN = r"A-Za-z0-9_\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff"
_SIZE_CODE = re.compile(rf"(?<![{_LATIN}.'’])([SML]|(?i:\d?x+[sl]))(?![{_LATIN}'’])")
# A number with a measure after it says how long or how heavy.
_MEASURE = r"\s*(?:[xX×]\s*\d|(?:[cm]?m|meter|metre|metro|inc[hi]|g|gr|gram|kg|ml|l)\b)"
_SIZE_WORD = re.compile(
    rf"(?:(?<![{_LATIN}])(?:ukuran(?:ipun|e|nya)?|sizes?|sz|uk\.?|saiz|tallas?|taille|pointure|größe"
    r"|tamanho|tamaño|taglia|misura|maat|размера?|розміру?|rozmiar\w?|velikost|veľkosť|méret"
    r"|mărimea?|storlek|størrelse|koko|veličina|μέγεθος|νούμερο|beden|saizi|cỡ|مقاس|قياس|سایز|سائز"
    r"|מידה|साइज़|साइज|সাইজ|அளவு)(?![^\W\d])"
    r"|ไซส์|ไซซ์|ขนาด|サイズ|尺码|尺碼|尺寸|大小|사이즈|ទំហំ|ဆိုဒ်)"
    rf"\s*:?\s*(\d{{1,3}}(?:[.,]\d)?|\d?x{{0,3}}[sl]|m)(?![{_LATIN}])(?!{_MEASURE})",
    re.IGNORECASE,
)
# A size before its word; 号 says a day of the month as well.
_SIZE_AND_WORD = re.compile(
    rf"(?<![{_LATIN}.,])([2-5]\d(?:[.,]5)?)(?:码|碼|サイズ|사이즈|\s?(?:numara|beden|размера?)(?!\w))"
    rf"|(?<![{_LATIN}.,])(3[3-9]|4\d)(?:号|號)"
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
            places=self._words("places", language).find(
                without_mere_words(text[:_READ], language)
            ),
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
        languages = dict.fromkeys((language or "id", *ALWAYS))
        if section == "types":
            return NamedWords(self._type_names(tuple(languages)))
        forms = name_forms(next(iter(languages)))
        named = self._places if section == "places" else partial(self._plain_names, section)
        names = named(tuple(languages))
        own = [name for spoken in named(tuple(languages)[:1]).values() for name in spoken]
        if section == "places":
            for country, also in everyday_names().items():
                names.setdefault(country, []).extend(also)
        return NamedWords({**names, NOTHING: forms.not_names}, forms, own)

    def _plain_names(self, section: str, languages: tuple[str, ...]) -> dict[str, list[str]]:
        names: dict[str, list[str]] = {identity: [] for identity in self._taxonomy.ids[section]}
        for code in languages:
            for identity, spoken in self._taxonomy.names(code).of(section).items():
                names.setdefault(identity, []).extend(spoken)
        return names

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
        places = {name: list(spoken) for name, spoken in countries(languages).items()}
        for regency in self._taxonomy.regencies:
            spoken = [regency.place, regency.seat, *regency.also]
            for code in languages:
                spoken += self._taxonomy.names(code).of("places").get(regency.place, ())
            places.setdefault(regency.place, []).extend(spoken)
        return places


def sizes(text: str) -> tuple[str, ...]:
    """Sizes as the catalogue writes them: letters in capitals, or the number after a size word."""
    text = "".join(map(_digit, text[:_READ]))
    found = sorted(
        (match.start(match.lastindex or 0), match[match.lastindex or 0].upper().replace(",", "."))
        for pattern in (_SIZE_CODE, _SIZE_WORD, _SIZE_AND_WORD)
        for match in pattern.finditer(text)
    )
    return tuple(dict.fromkeys(_SAME_SIZE.get(size, size) for _, size in found))


def _digit(letter: str) -> str:
    value = None if letter.isascii() else unicodedata.decimal(letter, None)
    return letter if value is None else str(value)
