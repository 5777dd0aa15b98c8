"""A running bot sees an imported catalogue soon, and never a half one."""

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

import runtime.finding
from cli.main import lapak
from runtime.settings import load_settings
from runtime.wiring import Parts
from shop.catalog import Product
from shop.catalog_files import write_products, write_vendors
from shop.vendor import Vendor
from tests.fakes.pretend_lapak import pretend
from tests.fakes.shop_builders import a_product, a_vendor

COLOURS = ("merah", "biru", "hijau", "kuning", "ungu", "hitam", "putih", "cokelat")


@pytest.fixture
def parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Parts:
    """A bot's parts, on a shop of its own, with an encoder that needs no model."""
    import catalog_index.embedder as real

    monkeypatch.setenv("LAPAK_HOME", str(tmp_path / "var"))
    monkeypatch.setenv("LAPAK_DATABASE_URL", f"sqlite:///{tmp_path / 'shop.db'}")
    monkeypatch.setattr(real, "Embedder", real.Embedder)
    monkeypatch.setattr(real, "encoder_name", real.encoder_name)
    pretend()
    return Parts(load_settings())


def mugs(edition: str, many: int = 40) -> list[Product]:
    return [
        a_product(f"MUG-{number}", name=f"Mug {COLOURS[number % 8]} nomor {number} {edition}")
        for number in range(many)
    ]


def import_(
    tmp_path: Path, products: list[Product], *options: str, vendor: Vendor | None = None
) -> None:
    folder = tmp_path / "catalog"
    folder.mkdir(exist_ok=True)
    write_vendors(folder / "vendors.csv", [vendor or a_vendor()])
    write_products(folder / "products.csv", products)
    result = CliRunner().invoke(lapak, ["catalog", "import", str(folder), *options])
    assert result.exit_code == 0, result.output


def found(parts: Parts, text: str, limit: int = 100) -> list[str]:
    result = parts.finder.search(text, limit)
    return [hit.sku for hit in getattr(result, "found", result).hits]


def test_a_new_product_is_found_by_its_words_before_it_is_indexed(
    tmp_path: Path, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_(tmp_path, mugs("lama"))
    assert "MUG-1" in found(parts, "mug biru")
    monkeypatch.setattr(runtime.finding, "LOOK_AGAIN_SECONDS", 0.0)
    kite = a_product("LAYANG-1", name="Layangan bulan kupu-kupu")
    import_(tmp_path, [*mugs("lama"), kite], "--no-index")
    assert found(parts, "layangan kupu-kupu")[0] == "LAYANG-1"
    assert "LAYANG-1" in found(parts, "layangn bulan", limit=5)
    import_(tmp_path, [*mugs("lama"), kite])
    assert found(parts, "layangan kupu-kupu")[0] == "LAYANG-1"


def test_only_changed_texts_are_embedded_again(tmp_path: Path, parts: Parts) -> None:
    import_(tmp_path, mugs("lama"))
    before = mugs("lama")
    dearer = [replace(each, price_idr=each.price_idr + 5000, stock=1) for each in before]
    import_(tmp_path, dearer)
    assert parts.finder.stale_because() == ""
    changed = [*dearer[1:], replace(dearer[0], name="Mug emas nomor 0 lama")]
    folder = tmp_path / "catalog"
    write_products(folder / "products.csv", changed)
    result = CliRunner().invoke(lapak, ["catalog", "import", str(folder)])
    assert "new 0, changed 1, unchanged 39" in result.stdout
    assert "2 texts embedded anew" in result.stdout


@pytest.mark.timeout(180)
def test_a_running_finder_sees_a_whole_catalogue_within_five_seconds(
    tmp_path: Path, parts: Parts
) -> None:
    old, new = mugs("lama"), [replace(each, sku=f"N-{each.sku}") for each in mugs("baru")]
    import_(tmp_path, old)
    assert found(parts, "mug")  # loads what only the first search waits for
    of_old, of_new = {each.sku for each in old}, {each.sku for each in new}
    seen: list[tuple[float, set[str]]] = []
    stop = threading.Event()

    def ask() -> None:
        while not stop.is_set():
            seen.append((time.monotonic(), set(found(parts, "mug"))))
            time.sleep(0.01)

    asking = [threading.Thread(target=ask) for _ in range(2)]
    for thread in asking:
        thread.start()
    time.sleep(0.5)
    import_(tmp_path, new)
    imported_at = time.monotonic()
    time.sleep(5.5)
    stop.set()
    for thread in asking:
        thread.join()
    assert {frozenset(skus) for _, skus in seen} == {frozenset(of_old), frozenset(of_new)}
    late = [at for at, skus in seen if skus == of_old and at > imported_at + 5.0]
    assert late == [], "the old catalogue was still shown"
