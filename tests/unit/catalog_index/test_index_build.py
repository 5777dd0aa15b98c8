"""Building, storing and replacing the index."""

import json
import os
import random
import signal
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import pytest

from catalog_index.build import build_index, stale_because
from catalog_index.contents import UNSOLD, contents_of
from catalog_index.faiss_store import FaissStore
from catalog_index.index_folder import IndexFolder
from catalog_index.ports import IndexIsDamaged, IndexIsMissing
from tests.fakes.pretend_embedder import DIMENSION, PretendEmbedder
from tests.fakes.stalls import GOODS, TYPES, VENDORS, product

CONTENTS = contents_of(GOODS, VENDORS, TYPES)


def quiet(line: str) -> None:
    """Nobody listens."""


def test_what_was_built_is_read_back(tmp_path):
    embedder = PretendEmbedder()
    report = build_index(FaissStore(tmp_path), CONTENTS, embedder, quiet)
    stored = FaissStore(tmp_path).open()
    assert stored.manifest.catalogue == CONTENTS.fingerprint
    assert (stored.manifest.encoder, stored.manifest.dimension) == (embedder.name, DIMENSION)
    assert stored.products.owners == ("BAT-1", "LUM-1", "ROT-1", "ROT-2", "SAM-1")
    assert stored.types.owners == ("batik-sarong", "rattan-chair", "spring-roll")
    assert report.products == 5
    assert report.vectors == len(stored.products.vectors) + len(stored.types.vectors)
    found = stored.types.nearest_owners(embedder.queries(["春巻き"])[0], 1)
    assert found == [("spring-roll", pytest.approx(1))]


def test_only_changed_texts_are_embedded_again(tmp_path):
    embedder = PretendEmbedder()
    build_index(FaissStore(tmp_path), CONTENTS, embedder, quiet)
    embedder.embedded.clear()
    renamed = [replace(GOODS[0], name="Kursi teras rotan besar"), *GOODS[1:]]
    report = build_index(
        FaissStore(tmp_path), contents_of(renamed, VENDORS, TYPES), embedder, quiet
    )
    assert report.embedded == len(embedder.embedded) == 2
    assert all("besar" in text for text in embedder.embedded)
    found = (
        FaissStore(tmp_path)
        .open()
        .products.nearest_owners(embedder.queries(["Sambal bajak"])[0], 1)
    )
    assert found == [("SAM-1", pytest.approx(1))]


def test_another_encoder_embeds_everything_again(tmp_path):
    build_index(FaissStore(tmp_path), CONTENTS, PretendEmbedder(), quiet)
    other = PretendEmbedder("other@2")
    assert (
        build_index(FaissStore(tmp_path), CONTENTS, other, quiet).embedded
        == len(set(other.embedded))
        > 0
    )


def test_tells_why_it_is_stale(tmp_path):
    name = PretendEmbedder().name
    assert stale_because(FaissStore(tmp_path), CONTENTS, name) == "there is no index"
    build_index(FaissStore(tmp_path), CONTENTS, PretendEmbedder(), quiet)
    assert stale_because(FaissStore(tmp_path), CONTENTS, name) == ""
    assert stale_because(FaissStore(tmp_path), CONTENTS, "other@2") == "the encoder changed"
    fewer = contents_of(GOODS[:-1], VENDORS, TYPES)
    assert stale_because(FaissStore(tmp_path), fewer, name) == "the catalogue changed"
    manifest = IndexFolder(tmp_path).current() / "manifest.json"
    manifest.write_text(json.dumps({**json.loads(manifest.read_text("utf-8")), "format": 0}))
    assert stale_because(FaissStore(tmp_path), CONTENTS, name) == "its format is another version's"


def test_prices_and_stock_do_not_make_it_stale():
    cheaper = [replace(each, price_idr=1, stock=None) for each in GOODS]
    assert contents_of(cheaper, VENDORS, TYPES).fingerprint == CONTENTS.fingerprint


def test_the_order_of_the_catalogue_does_not_matter():
    assert contents_of(GOODS[::-1], VENDORS, TYPES).fingerprint == CONTENTS.fingerprint


@pytest.mark.parametrize("file", ["products.faiss", "types.json", "manifest.json"])
@pytest.mark.parametrize("damage", [b"", b"{]"])
def test_a_damaged_file_is_told_and_a_build_mends_it(tmp_path, file, damage):
    build_index(FaissStore(tmp_path), CONTENTS, PretendEmbedder(), quiet)
    (IndexFolder(tmp_path).current() / file).write_bytes(damage)
    with pytest.raises(IndexIsDamaged, match="index build"):
        FaissStore(tmp_path).open()
    build_index(FaissStore(tmp_path), CONTENTS, PretendEmbedder(), quiet)
    assert FaissStore(tmp_path).open().manifest.products == 5


def test_nothing_built_is_told(tmp_path):
    with pytest.raises(IndexIsMissing, match="index build"):
        FaissStore(tmp_path / "none").open()


class Falling(PretendEmbedder):
    """Fails in the middle of the work."""

    def passages(self, texts):
        raise MemoryError


def test_an_error_leaves_the_old_index_as_it_was(tmp_path):
    build_index(FaissStore(tmp_path), CONTENTS, PretendEmbedder(), quiet)
    before = IndexFolder(tmp_path).current()
    more = contents_of([*GOODS, product("NEW-1", "Nampan bambu")], VENDORS, TYPES)
    with pytest.raises(MemoryError):
        build_index(FaissStore(tmp_path), more, Falling(), quiet)
    assert IndexFolder(tmp_path).current() == before
    assert FaissStore(tmp_path).open().manifest.products == 5


def test_old_versions_do_not_pile_up(tmp_path):
    for _ in range(5):
        build_index(FaissStore(tmp_path), CONTENTS, PretendEmbedder(), quiet)
    assert len(list(tmp_path.glob("v*"))) == 2


BUILDER = textwrap.dedent("""
    import sys
    from pathlib import Path
    from catalog_index.build import build_index
    from catalog_index.contents import UNSOLD, contents_of
    from catalog_index.faiss_store import FaissStore
    from tests.fakes.pretend_embedder import PretendEmbedder
    from tests.fakes.stalls import GOODS, TYPES, VENDORS, product

    print("started", flush=True)
    number = 0
    while True:
        number += 1
        more = [product(f"NEW-{each}", f"Nampan bambu {each}") for each in range(number % 7)]
        contents = contents_of([*GOODS, *more], VENDORS, TYPES)
        build_index(FaissStore(Path(sys.argv[1])), contents, PretendEmbedder(), lambda line: None)
""")


def test_a_build_killed_at_any_instant_leaves_a_whole_index(tmp_path):
    build_index(FaissStore(tmp_path), CONTENTS, PretendEmbedder(), quiet)
    chance = random.Random(11)
    root = Path(__file__).resolve().parents[3]
    for _ in range(6):
        builder = subprocess.Popen(
            [sys.executable, "-c", BUILDER, str(tmp_path)],
            cwd=root,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(root)},
        )
        with builder:
            try:
                assert builder.stdout is not None
                assert builder.stdout.readline() == b"started\n"
                deadline = time.monotonic() + chance.uniform(0.0, 0.7)
                while time.monotonic() < deadline:
                    assert FaissStore(tmp_path).open().manifest.products >= 5  # never half of one
            finally:
                builder.send_signal(signal.SIGKILL)
        stored = FaissStore(tmp_path).open()
        assert stored.manifest.products == len(stored.products.owners) >= 5
        assert len(stored.products.keys) + len(stored.types.keys) == stored.manifest.vectors
    build_index(FaissStore(tmp_path), CONTENTS, PretendEmbedder(), quiet)
    assert FaissStore(tmp_path).open().manifest.products == 5
    assert not list(tmp_path.glob(".new-*"))


def test_names_of_what_is_not_sold_stand_apart_from_the_types():
    contents = contents_of(GOODS, VENDORS, TYPES, {"phone": ("iphone", "手机")})
    unsold = [entry.text for entry in contents.types if entry.owner == UNSOLD]
    assert unsold == ["iphone", "手机"]


def test_what_a_product_is_named_after_is_sold_here_whatever_the_list_says():
    goods = [product("HP-1", "iPhone bekas ukir jati"), product("WJ-1", "Wajik rasa mobil")]
    unsold = {"phone": ("iphone", "手机"), "car": ("mobil",)}
    contents = contents_of(goods, VENDORS, {}, unsold)
    assert [entry.text for entry in contents.types] == ["mobil"]
