"""An import or an index build killed at any instant leaves the old or the new catalogue, whole."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

import runtime.finding
from runtime.settings import PROJECT, load_settings
from runtime.wiring import Parts
from shop.catalog import Product
from shop.catalog_files import read_products, write_products
from tests.fakes.pretend_lapak import READY, pretend

SAMPLE = PROJECT / "data" / "catalog"
PRETENDING = [sys.executable, "-m", "tests.fakes.pretend_lapak"]


@dataclass
class Shop:
    """A shop of its own, and two catalogues of it that differ in every row."""

    parts: Parts  # of a bot that goes on running beside the commands
    folders: tuple[Path, Path]
    catalogs: tuple[tuple[Product, ...], tuple[Product, ...]]
    command: list[str]

    def products(self) -> tuple[Product, ...]:
        with self.parts.open_shop(read_only=True) as uow:
            return uow.products.all()

    def now(self) -> int:
        """Which of the catalogues the database holds; a mixture is neither."""
        held = self.products()
        assert held in self.catalogs, "the database holds half a catalogue"
        return self.catalogs.index(held)

    def run(self, *arguments: str | Path, kill_after: float | None = None) -> float:
        """Run the command, killing it so long after its start; gives the seconds it ran."""
        command = [*self.command, *map(str, arguments)]
        process = subprocess.Popen(
            command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        with process:
            assert process.stdout is not None
            assert process.stdout.readline().strip() == READY
            started = time.monotonic()
            try:
                _, errors = process.communicate(timeout=kill_after)
            except subprocess.TimeoutExpired:
                process.kill()
                return time.monotonic() - started
        assert process.returncode == 0, errors
        return time.monotonic() - started

    def search_answers(self) -> None:
        """Check that a product is found by its name, and only what the database sells."""
        held = {product.sku: product for product in self.products()}
        some = held[sorted(held)[len(held) // 2]]
        found = self.parts.finder.search(some.name, 5)
        hits = getattr(found, "found", found).hits
        assert some.sku in [hit.sku for hit in hits]
        assert {hit.sku for hit in hits} <= held.keys()

    def index_opens(self) -> None:
        """Check that the index on disk is whole, and that search answers with it."""
        sold = [product for product in self.products() if product.active]
        assert self.parts.index_store.open().manifest.products == len(sold)
        self.search_answers()


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    monkeypatch.setenv("LAPAK_HOME", str(tmp_path / "var"))
    monkeypatch.setenv("LAPAK_DATABASE_URL", f"sqlite:///{tmp_path / 'shop.db'}")
    products = tuple(read_products(SAMPLE / "products.csv")[0])
    changed = tuple(
        replace(each, name=f"{each.name} edisi baru", price_idr=each.price_idr + 1000)
        for each in products
    )
    other = tmp_path / "changed"
    other.mkdir()
    write_products(other / "products.csv", changed)
    (other / "vendors.csv").write_bytes((SAMPLE / "vendors.csv").read_bytes())
    monkeypatch.setattr(runtime.finding, "LOOK_AGAIN_SECONDS", 0.0)
    return Shop(Parts(load_settings()), (SAMPLE, other), (products, changed), PRETENDING)


@pytest.fixture
def _pretending(monkeypatch: pytest.MonkeyPatch) -> None:
    import catalog_index.embedder as real

    monkeypatch.setattr(real, "Embedder", real.Embedder)
    monkeypatch.setattr(real, "encoder_name", real.encoder_name)
    pretend()


def killed_often(
    points: int, run: Callable[[float | None], float], check: Callable[[], None]
) -> bool:
    """Kill `run` at instants spread over the time it takes; tells whether most runs were."""
    whole, killed = run(None), 0
    for point in range(points):
        kill_after = whole * (point + 0.5) / points
        killed += run(kill_after) >= kill_after
        check()
    return killed * 2 >= points


@pytest.mark.usefixtures("_pretending")
@pytest.mark.timeout(300)
def test_a_killed_import_leaves_one_whole_catalogue(shop: Shop) -> None:
    shop.run("catalog", "import", shop.folders[0])

    def swap(kill_after: float | None) -> float:
        other = shop.folders[1 - shop.now()]
        return shop.run("catalog", "import", "--no-index", other, kill_after=kill_after)

    def check() -> None:
        shop.now()
        shop.search_answers()

    assert killed_often(12, swap, check)


@pytest.mark.usefixtures("_pretending")
@pytest.mark.timeout(300)
def test_a_killed_index_build_leaves_one_whole_index(shop: Shop) -> None:
    shop.run("catalog", "import", shop.folders[0])

    def build(kill_after: float | None) -> float:
        return shop.run("index", "build", "--again", kill_after=kill_after)

    assert killed_often(6, build, shop.index_opens)


@pytest.mark.model
@pytest.mark.timeout(300)
def test_with_the_real_encoder_a_killed_build_leaves_search_answering(shop: Shop) -> None:
    home = shop.parts.settings.home
    home.mkdir()
    (home / "encoder").symlink_to(PROJECT / "var" / "encoder")
    few = home / "few"
    few.mkdir()
    write_products(few / "products.csv", shop.catalogs[0][:9])
    (few / "vendors.csv").write_bytes((SAMPLE / "vendors.csv").read_bytes())
    shop.command = [
        sys.executable, "-c", f"print({READY!r}, flush=True); from cli.main import main; main()",
    ]  # fmt: skip
    shop.run("catalog", "import", "--no-index", few)
    shop.search_answers()  # by words, while there is no index
    shop.run("index", "build", kill_after=1.5)
    shop.search_answers()
    shop.run("index", "build")
    shop.run("index", "build", "--again", kill_after=2.5)
    shop.index_opens()
