"""While the server that keeps the index is away, words find; meaning is back when it is."""

from collections.abc import Sequence

import pytest

from catalog_index.build import build_index
from catalog_index.contents import contents_of
from catalog_index.faiss_store import FaissStore
from catalog_index.index_store import IndexIsAway, NewPart
from catalog_index.manifest import Manifest
from catalog_index.ports import SearchFilters
from catalog_index.stored_index import StoredIndex
from runtime import finding
from runtime.finding import CatalogFinder
from runtime.wishing import Wish
from tests.fakes.pretend_embedder import PretendEmbedder
from tests.fakes.stalls import GOODS, TYPES, VENDORS
from tests.fakes.unit_of_work import FakeUnitOfWork


class FlakyStore:
    """A store whose server can be switched off, for those who have its index open too."""

    def __init__(self, store: FaissStore) -> None:
        self.store = store
        self.away = False

    def _there(self) -> FaissStore:
        if self.away:
            raise IndexIsAway("http://milvus.example:19530", "does not answer")
        return self.store

    def version(self) -> str:
        return self._there().version()

    def manifest(self) -> Manifest:
        return self._there().manifest()

    def open(self) -> StoredIndex:
        index = self._there().open()
        nearest = index.products.vectors.nearest

        def asked(*question):
            self._there()
            return nearest(*question)

        index.products.vectors.nearest = asked
        return index

    def replace(self, manifest: Manifest, parts: Sequence[NewPart]) -> None:
        self._there().replace(manifest, parts)


class NoWishes:
    """Every text is only its words."""

    def read(self, text: str, language: str | None) -> Wish:
        return Wish(frozenset(), SearchFilters(), {})


@pytest.fixture
def store(tmp_path):
    store = FlakyStore(FaissStore(tmp_path))
    build_index(store, contents_of(GOODS, VENDORS, TYPES), PretendEmbedder(), lambda line: None)
    return store


@pytest.fixture
def finder(store, monkeypatch):
    monkeypatch.setattr(finding, "LOOK_AGAIN_SECONDS", 0.0)
    uow = FakeUnitOfWork()
    with uow:
        for vendor in VENDORS.values():
            uow.vendors.save(vendor)
        for product in GOODS:
            uow.products.save(product)
        uow.commit()
    return CatalogFinder(
        store,
        PretendEmbedder,
        lambda: PretendEmbedder().name,
        lambda: FakeUnitOfWork(uow.store),
        TYPES,
        lambda _: NoWishes(),
    )


def found(finder: CatalogFinder, text: str) -> list[str]:
    return [hit.sku for hit in finder.search(text, limit=3).found.hits]


def test_words_find_products_from_the_start_without_a_server(finder, store):
    store.away = True
    assert found(finder, "kursi goyang rotan")[0] == "ROT-2"


def test_a_server_that_goes_away_between_two_looks_costs_no_answer(finder, store, monkeypatch):
    assert found(finder, "kursi goyang rotan")[0] == "ROT-2"
    monkeypatch.setattr(finding, "LOOK_AGAIN_SECONDS", 1000.0)
    store.away = True
    assert found(finder, "kursi goyang rotan")[0] == "ROT-2"


def test_beside_a_true_match_nothing_far_is_shown(finder):
    shown = finder.find("LUM-1", limit=5, language="id")
    assert (shown.skus, shown.confident) == (("LUM-1",), True)


def test_where_there_is_no_match_the_nearest_are_shown(finder, store):
    store.away = True
    shown = finder.find("kursi lipat", limit=5, language="id")
    assert not shown.confident
    assert len(shown.skus) > 1


def test_meaning_is_back_with_the_server(finder, store):
    store.away = True
    assert found(finder, "lumpiya") != []
    words_alone = type(finder._search)
    store.away = False
    found(finder, "lumpiya")
    assert type(finder._search) is not words_alone
