"""The wiring: the only place that names concrete adapters and puts the house together.

Everything is made when it is first asked for, once per process; nothing at import.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from runtime.settings import PROJECT, Settings
from runtime.workplace import index_folder, nlu_workplace, picture_folder

if TYPE_CHECKING:
    from catalog_index.embedder import Embedder
    from catalog_index.index_store import IndexStore
    from catalog_index.pairings import Pairings
    from catalog_index.ports import TypeNames
    from catalog_index.taxonomy import Taxonomy
    from language.ports import Translator
    from language.replies import Phrases
    from nlu.nearest_examples import NearestExamples
    from nlu.ports import Understander
    from nlu.supervisor import RasaSupervisor
    from runtime.ears import Listener
    from runtime.entities import EntityReader
    from runtime.finding import CatalogFinder, Said
    from runtime.naming import ThingNames
    from runtime.reading import TextReader
    from runtime.recommending import RequestReader
    from shop.ports import UnitOfWork
    from shop.storage.engine import Sessions

log = logging.getLogger(__name__)

DATA = PROJECT / "data"


class Parts:
    """The parts of one running house.

    Args:
        settings: of this process.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.workplace = nlu_workplace(settings)
        self.pictures = picture_folder(settings)

    # The shop

    def open_shop(self, read_only: bool = False) -> "UnitOfWork":
        """A unit of work on the shop's database."""
        from shop.storage.unit_of_work import SqlUnitOfWork

        return SqlUnitOfWork(self._sessions, read_only)

    @cached_property
    def _sessions(self) -> "Sessions":
        from shop.storage.engine import open_database

        return open_database(self.settings.database())

    # Finding products

    @cached_property
    def embedder(self) -> "Embedder":
        """The sentence encoder."""
        from catalog_index.embedder import Embedder

        return Embedder(self.workplace.encoder)

    @cached_property
    def taxonomy(self) -> "Taxonomy":
        """Names of product types, colours and materials."""
        from catalog_index.taxonomy import read_taxonomy

        return read_taxonomy(DATA / "taxonomy")

    @cached_property
    def entities(self) -> "EntityReader":
        """The taxonomy's words in a text."""
        from runtime.entities import EntityReader

        return EntityReader(self.taxonomy)

    @cached_property
    def names(self) -> "ThingNames":
        """What things are called, and which a text names."""
        from runtime.naming import ThingNames

        return ThingNames(self.taxonomy, self.entities)

    @cached_property
    def index_store(self) -> "IndexStore":
        """Where the product index is kept: a folder of this machine, or Milvus."""
        return index_store_at(self.settings.index_url, index_folder(self.settings))

    @cached_property
    def pairings(self) -> "Pairings":
        """What goes with what, and gift ideas."""
        from catalog_index.pairings import read_pairings

        return read_pairings(DATA / "taxonomy", self.taxonomy.types)

    @cached_property
    def requests(self) -> "RequestReader":
        """What a text asks the recommender for."""
        from catalog_index.spoken_words import read_spoken_words
        from runtime.recommending import RequestReader

        ways, receivers = "recommendation_words.yml", "receivers.yml"
        return RequestReader(
            self.taxonomy,
            self.entities,
            read_spoken_words(DATA / "taxonomy" / ways),
            read_spoken_words(DATA / "taxonomy" / receivers),
        )

    @cached_property
    def finder(self) -> "CatalogFinder":
        """Product search over the index, which follows the catalogue by itself."""
        from catalog_index.embedder import encoder_name
        from runtime.finding import CatalogFinder
        from runtime.wishing import WishReader

        names = {each: self.taxonomy.all_type_names(each) for each in self.taxonomy.types}
        return CatalogFinder(
            self.index_store,
            lambda: self.embedder,
            lambda: encoder_name(self.workplace.encoder),
            lambda: self.open_shop(read_only=True),
            names,
            lambda vendors_of: WishReader(self.taxonomy, self.entities, vendors_of),
            self._said(names),
            self.pairings,
        )

    def _said(self, names: "TypeNames") -> "Said":
        from catalog_index.search_examples import is_question, read_search_examples
        from runtime.finding import Said

        asked = read_search_examples(DATA / "search_examples", self.taxonomy.types)
        said = {
            each: (
                *names[each],
                *(
                    text
                    for texts in asked.get(each, {}).values()
                    for text in texts
                    if not is_question(text)
                ),
            )
            for each in names
        }
        return Said(said, self.taxonomy.unsold())

    def warm_up(self) -> None:
        """Load what the first message would otherwise wait for: encoder, index, detector."""
        self.finder.search("lapak", limit=1)
        self.entities.prepare()
        self.listener.numbers("1", self.listener.detect("1"))

    # Understanding

    @cached_property
    def supervisor(self) -> "RasaSupervisor | None":
        """Our own Rasa server; None where a setting names one that somebody else runs."""
        from nlu.own_server import OwnServer
        from nlu.supervisor import RasaSupervisor

        if self.settings.rasa_url:
            return None
        return RasaSupervisor(lambda model: OwnServer(self.workplace, model))

    def model(self) -> Path:
        """The intent model that answers buyers, trained if there is none."""
        from nlu.retraining import ensure_model

        return ensure_model(self.workplace, log.info)

    def current_model(self) -> Path | None:
        """The model file that is promoted now; None while there is none."""
        from nlu.versions import Versions

        versions = Versions(self.workplace.versions)
        current = versions.current()
        return versions.model(current.name) if current else None

    @cached_property
    def understander(self) -> "Understander":
        """Rasa, and the nearest labelled examples while it is away."""
        from nlu.understanding import ResilientUnderstanding

        return ResilientUnderstanding(self._rasa(), self.nearest)

    def _rasa(self) -> "Understander":
        from nlu.rasa_server import RasaServer

        if self.supervisor is not None:
            return self.supervisor
        return RasaServer(self.settings.rasa_url, self.settings.rasa_token, timeout_seconds=2.0)

    @cached_property
    def nearest(self) -> "NearestExamples":
        """Understanding without Rasa, over every labelled example."""
        from nlu.encoder_files import read_encoder_files
        from nlu.examples import merge, read_examples
        from nlu.nearest_examples import NearestExamples

        examples = merge(
            read_examples(self.workplace.learned), read_examples(self.workplace.examples)
        )
        return NearestExamples(
            lambda texts: self.embedder.messages(texts),  # noqa: PLW0108 - loads it late
            examples,
            store=self.workplace.example_vectors,
            encoder=read_encoder_files(self.workplace.encoder).fingerprint,
        )

    def remote_model(self) -> str:
        """The model file that the Rasa server of the settings serves.

        Raises:
            UnderstandingUnavailable: It does not answer.
        """
        from nlu.rasa_server import RasaServer

        return RasaServer(self.settings.rasa_url, self.settings.rasa_token, 2.0).model_file()

    @cached_property
    def intents(self) -> tuple[str, ...]:
        """Every intent's id."""
        from nlu.examples import read_intents

        return read_intents(self.workplace.intents)

    @cached_property
    def listener(self) -> "Listener":
        """Language, intent and numbers of a text."""
        from language.detect import Detector
        from runtime.ears import Listener

        return Listener(Detector(), self.understander)

    @cached_property
    def reader(self) -> "TextReader":
        """A text read whole, as `lapak understand` prints it."""
        from runtime.reading import TextReader

        return TextReader(self.listener, self.entities)

    # Speaking

    @cached_property
    def phrases(self) -> "Phrases":
        """The assistant's own words."""
        from language.replies import Phrases

        return Phrases(DATA / "replies")

    @cached_property
    def phrase_languages(self) -> dict[str, str]:
        """Languages that have phrases: code to own name."""
        from language.languages import language

        return {code: language(code).own_name for code in self.phrases.languages()}

    def translate(self, text: str, source: str | None, target: str) -> str | None:
        """A text in another language; None where no translator gives one, which is no failure."""
        from language.ports import LanguageError

        try:
            return self._translator.translate(text, source, target)
        except LanguageError as error:
            log.info("%s", error)
            return None

    @cached_property
    def _translator(self) -> "Translator":
        from language.translate import build_translator

        settings = self.settings
        return build_translator(
            settings.translator, settings.translator_url, settings.translator_key
        )


def index_store_at(url: str, folder: Path) -> "IndexStore":
    """The place of an index: Milvus where a URL names it, else FAISS in a folder."""
    from catalog_index.faiss_store import FaissStore
    from catalog_index.milvus_door import MilvusAddress
    from catalog_index.milvus_store import MilvusStore

    return MilvusStore(MilvusAddress.parse(url)) if url else FaissStore(folder)


def migrate_database(settings: Settings) -> None:
    """Bring the database to the present schema."""
    from shop.storage.migrate import migrate

    migrate(settings.database())


def schema_is_current(settings: Settings) -> bool:
    """Whether the database has the present schema; nothing is made."""
    from shop.storage.migrate import is_current

    return is_current(settings.database())


@contextmanager
def open_shop(settings: Settings) -> "Iterator[UnitOfWork]":
    """A unit of work on a database brought to the present schema."""
    migrate_database(settings)
    with Parts(settings).open_shop() as uow:
        yield uow
