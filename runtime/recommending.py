"""What a person asks the recommender for, read from their words by the taxonomy's."""

from collections.abc import Iterable, Mapping
from functools import cache

from catalog_index.recommendation import Request, Way
from catalog_index.spoken_words import SpokenWords, words_in
from catalog_index.taxonomy import Taxonomy
from runtime.entities import ALWAYS, EntityReader
from runtime.named_words import NamedWords

# Read besides the message's own language, whichever that is: buyers mix them in.
# One written language whose two scripts a short text does not tell apart.
_TOGETHER: Mapping[str, tuple[str, ...]] = {"zh-Hans": ("zh-Hant",), "zh-Hant": ("zh-Hans",)}
_HOME = "Indonesia"


class RequestReader:
    """Reads requests; each language's words are prepared once.

    Args:
        taxonomy: Names of occasions and places.
        entities: Finds types, colours, materials and places in a text.
        ways: The words of recommendation_words.yml.
        receivers: The words of receivers.yml.
    """

    def __init__(
        self,
        taxonomy: Taxonomy,
        entities: EntityReader,
        ways: SpokenWords,
        receivers: SpokenWords,
    ) -> None:
        self._taxonomy = taxonomy
        self._entities = entities
        self._spoken = {"ways": ways, "receivers": receivers}
        self._words = cache(self._prepare)
        self._regencies: dict[str, set[str]] = {}
        for regency in taxonomy.regencies:
            self._regencies.setdefault(regency.place, set()).add(regency.name)

    def read(self, text: str, language: str | None) -> Request:
        """The request in a text; `language` None reads the shop's own languages."""
        said = self._entities.read(text, language)
        regencies = (self._regencies.get(place, ()) for place in said.places)
        abroad = any(place not in self._regencies and place != _HOME for place in said.places)
        return Request(
            ways=frozenset(Way(each) for each in self._words("ways", language).find(text)),
            receivers=_receivers(self._words("receivers", language).find(text), abroad),
            occasions=self._words("occasions", language).find(text),
            regencies=frozenset(name for names in regencies for name in names),
            types=self._entities.types(text, language),
            colours=frozenset(said.colours),
            materials=frozenset(said.materials),
        )

    def _prepare(self, section: str, language: str | None) -> NamedWords:
        own = language or ALWAYS[0]
        languages = (own, *_TOGETHER.get(own, ()), *ALWAYS)
        if section in self._spoken:
            return NamedWords(words_in(self._spoken[section], languages))
        return NamedWords(self._occasions(languages))

    def _occasions(self, languages: Iterable[str]) -> dict[str, list[str]]:
        names = {code: self._taxonomy.names(code).of("occasions") for code in languages}
        return words_in(names, languages)


def _receivers(named: tuple[str, ...], abroad: bool) -> tuple[str, ...]:
    """The receivers named; a friend together with another country is a friend abroad."""
    if abroad and "friend" in named:
        return tuple("friend-abroad" if each == "friend" else each for each in named)
    return named
