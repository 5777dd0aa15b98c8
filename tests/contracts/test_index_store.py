"""One exam for every place an index is kept in: a folder of FAISS's files, and Milvus."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from catalog_index import milvus_door
from catalog_index.build import build_index, stale_because
from catalog_index.contents import contents_of
from catalog_index.faiss_store import FaissStore
from catalog_index.index_store import IndexIsAway, IndexStore
from catalog_index.milvus_door import MilvusAddress, MilvusDoor
from catalog_index.milvus_store import MilvusStore
from catalog_index.ports import IndexIsMissing
from tests.fakes.pretend_embedder import PretendEmbedder
from tests.fakes.stalls import GOODS, TYPES, VENDORS, product

CONTENTS = contents_of(GOODS, VENDORS, TYPES)
MORE = contents_of([*GOODS, product("NEW-1", "Nampan bambu")], VENDORS, TYPES)
_MILVUS = pytest.param(
    "milvus",
    marks=pytest.mark.skipif(
        find_spec("milvus_lite") is None, reason="milvus-lite is not installed"
    ),
)


@pytest.fixture(params=["faiss", _MILVUS])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[IndexStore]:
    if request.param == "faiss":
        yield FaissStore(tmp_path)
        return
    milvus = MilvusStore(MilvusAddress(str(tmp_path / "index.db")))
    yield milvus
    milvus.close()


def built(store: IndexStore, contents=CONTENTS) -> PretendEmbedder:
    embedder = PretendEmbedder()
    build_index(store, contents, embedder, lambda line: None)
    return embedder


def test_nothing_built_is_told(store):
    for asked in (store.version, store.manifest, store.open):
        with pytest.raises(IndexIsMissing, match="index build"):
            asked()
    assert stale_because(store, CONTENTS, "pretend@1") == "there is no index"


def test_what_was_built_is_found_again(store):
    embedder = built(store)
    stored = store.open()
    assert stored.manifest == store.manifest()
    assert stored.manifest.catalogue == CONTENTS.fingerprint
    assert stored.products.owners == ("BAT-1", "LUM-1", "ROT-1", "ROT-2", "SAM-1")
    assert stored.products.keys == tuple(entry.key for entry in CONTENTS.products)
    found = stored.types.nearest_owners(embedder.queries(["春巻き"])[0], 1)
    assert found == [("spring-roll", pytest.approx(1))]
    assert stale_because(store, CONTENTS, embedder.name) == ""


def test_only_new_texts_are_embedded_in_the_next_build(store):
    built(store)
    assert set(built(store, MORE).embedded) == {
        entry.text for entry in MORE.products if entry.owner == "NEW-1"
    }
    assert "NEW-1" in store.open().products.owners


def test_a_reader_goes_on_with_the_version_it_opened(store):
    embedder = built(store)
    before, name = store.open(), store.version()
    built(store, MORE)
    question = embedder.queries(["Nampan bambu"])[0]
    assert store.version() != name
    assert "NEW-1" not in dict(before.products.nearest_owners(question, 100))
    assert store.open().products.nearest_owners(question, 1)[0][0] == "NEW-1"


def test_a_build_that_fails_half_way_is_not_seen(store, monkeypatch):
    built(store)
    name = store.version()
    broken = replace(MORE, types=(*MORE.types, MORE.types[0]))

    def fail(*_: object) -> None:
        raise MemoryError

    for owner in ("catalog_index.faiss_index.FaissIndex.add", "catalog_index.milvus_index._rows"):
        monkeypatch.setattr(owner, fail)
    with pytest.raises(MemoryError):
        built(store, broken)
    monkeypatch.undo()
    assert store.version() == name
    assert store.open().products.owners == ("BAT-1", "LUM-1", "ROT-1", "ROT-2", "SAM-1")


def test_a_single_product_comes_and_goes_without_a_build(store):
    embedder = built(store)
    part = store.open().products
    question = embedder.queries(["Sambal bajak"])[0]
    number = part.owners.index("SAM-1")
    vector = part.vectors.last_of(number)
    part.vectors.remove([number])
    assert part.nearest_owners(question, 9)[0][0] != "SAM-1"
    part.vectors.add([number], vector[None, :])
    assert part.nearest_owners(vector, 1)[0][0] == "SAM-1"


@pytest.mark.skipif(find_spec("milvus_lite") is None, reason="milvus-lite is not installed")
class TestMilvusStore:
    """What only a shared server knows."""

    @pytest.fixture
    def open_store(self, tmp_path: Path) -> Iterator[Callable[[], MilvusStore]]:
        address = MilvusAddress(str(tmp_path / "index.db"))
        opened: list[MilvusStore] = []

        def another() -> MilvusStore:
            opened.append(MilvusStore(address))
            return opened[-1]

        yield another
        for store in opened:
            store.close()

    def test_one_builds_and_another_sees_it_whole(self, open_store):
        builder, reader = open_store(), open_store()
        for contents in (CONTENTS, MORE, CONTENTS):
            built(builder, contents)
            assert reader.manifest().catalogue == contents.fingerprint
            assert reader.open().manifest.products == len(reader.open().products.owners)

    def test_an_index_is_there_after_a_restart(self, open_store, tmp_path):
        from milvus_lite.server_manager import server_manager_instance

        built(open_store())
        server_manager_instance.release_server(str(tmp_path / "index.db"))
        assert "SAM-1" in open_store().open().products.owners

    def test_a_file_that_another_process_uses_is_told(self, tmp_path):
        holding = (
            "from milvus_lite.db import MilvusLite; import sys;"
            "db = MilvusLite(sys.argv[1]); print('open', flush=True); input()"
        )
        file = str(tmp_path / "index.db")
        with subprocess.Popen(
            [sys.executable, "-c", holding, file],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as other:
            assert other.stdout is not None
            assert other.stdout.readline() == "open\n"
            with pytest.raises(IndexIsAway, match="does another process use it"):
                MilvusStore(MilvusAddress(file)).version()
            other.communicate("\n")

    def test_old_and_unfinished_versions_do_not_pile_up(self, open_store):
        store = open_store()
        for _ in range(4):
            built(store)
        with store._door.open() as client:
            assert len(client.list_collections()) == 6  # two versions of three collections


def test_a_server_that_does_not_answer_is_one_line_without_the_secret():
    pytest.importorskip("pymilvus")
    store = MilvusStore(MilvusAddress.parse("http://siti:RAHASIA@127.0.0.1:1"))
    for _ in range(2):
        with pytest.raises(IndexIsAway, match=r"http://127.0.0.1:1 does not answer") as told:
            store.version()
        assert "RAHASIA" not in str(told.value)
        assert "\n" not in str(told.value)
    assert "RAHASIA" not in repr(store.__dict__) + repr(store._door.address)


def test_a_dead_server_is_not_waited_for_at_every_question(monkeypatch):
    pymilvus = pytest.importorskip("pymilvus")
    tried = []

    def refuse(address: MilvusAddress) -> None:
        tried.append(address)
        raise pymilvus.MilvusException(code=2, message="siti:RAHASIA cannot connect")

    monkeypatch.setattr(milvus_door, "_client", refuse)
    door = MilvusDoor(MilvusAddress.parse("http://siti:RAHASIA@milvus.example:19530"))
    for _ in range(3):
        with pytest.raises(IndexIsAway) as away, door.open():
            pass
        assert "RAHASIA" not in str(away.value)
    assert len(tried) == 1
