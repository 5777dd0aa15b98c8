"""Draws the catalogue's pictures into a folder: only what is missing or out of date."""

import hashlib
import io
import json
import multiprocessing
import os
import random
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from PIL import Image

from cli.pictures.art import art_of
from cli.pictures.canvas import SIDE, Sheet
from cli.pictures.ground import finish
from cli.pictures.kinds import kind_of
from shop.catalog import Product

MOST_BYTES = 40_000  # a product card loads at once even on a slow phone line
STAMPS = "drawn.json"
BATCH = 26
_QUALITIES = (84, 76, 68, 58, 46, 34)


def draw_missing(catalog: Path, folder: Path, say: Callable[[str], None]) -> int:
    """Draw `<sku>.jpg` for every product without an up-to-date picture; gives how many.

    A picture is out of date once the drawing code, or what the picture shows of its row, changed.

    Raises:
        CatalogUnreadable: The catalogue's products cannot be read.
    """
    from cli.catalog_reading import read_folder

    _, products, _ = read_folder(catalog)
    folder.mkdir(parents=True, exist_ok=True)
    stamps = _read_stamps(folder)
    due = [product for product in products if not _is_there(product, folder, stamps)]
    if due:
        say(f"drawing {len(due)} of {len(products)} pictures")
    done = 0
    for batch in _drawn(due, folder):
        stamps.update((product.sku, stamp(product)) for product in batch)
        _write(folder / STAMPS, json.dumps(stamps, indent=0, sort_keys=True).encode())
        done += len(batch)
        if done % (BATCH * 8) == 0 and done < len(due):
            say(f"{done} of {len(due)} drawn")
    return done


def forget(folder: Path) -> None:
    """Have every picture of the folder drawn anew next time."""
    (folder / STAMPS).unlink(missing_ok=True)


def picture(product: Product) -> Image.Image:
    """The product's picture; RGB. The same product always looks the same."""
    motif, variant = kind_of(product)
    sheet = Sheet()
    art = art_of(product, sheet, variant)
    tint = art.lot.randrange(1000)
    with _own_place(sheet, art.lot):
        motif(art)
    return finish(sheet, product.category, tint)


@contextmanager
def _own_place(sheet: Sheet, lot: random.Random) -> Iterator[None]:
    # A little aside, nearer or farther, or mirrored: products of one motif still differ.
    middle = SIDE / 2
    x, y = middle + lot.uniform(-12, 12), middle + lot.uniform(-8, 8)
    with sheet.at(x, y, lot.uniform(0.92, 1), 0, lot.random() < 0.5), sheet.at(-middle, -middle):
        yield


def encode(image: Image.Image) -> bytes:
    """The image as a JPEG of at most MOST_BYTES, as good as fits."""
    for quality in _QUALITIES:
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= MOST_BYTES:
            break
    return out.getvalue()


def stamp(product: Product) -> str:
    """What the product's picture depends on, as a short hash."""
    shown = (
        product.type, product.category, product.name, product.colours, product.materials,
        product.ingredients,
    )  # fmt: skip
    return hashlib.sha256(f"{_code()} {shown!r}".encode()).hexdigest()[:16]


@lru_cache(maxsize=1)
def _code() -> str:
    sources = sorted(Path(__file__).parent.glob("*.py"))
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()


def _is_there(product: Product, folder: Path, stamps: dict[str, str]) -> bool:
    return stamps.get(product.sku) == stamp(product) and (folder / f"{product.sku}.jpg").is_file()


def _read_stamps(folder: Path) -> dict[str, str]:
    # A lost or torn file only costs drawing once more.
    with suppress(OSError, ValueError):
        found = json.loads((folder / STAMPS).read_bytes())
        if isinstance(found, dict):
            return found
    return {}


def _drawn(due: Sequence[Product], folder: Path) -> Iterator[Sequence[Product]]:
    batches = [due[at : at + BATCH] for at in range(0, len(due), BATCH)]
    workers = min(os.cpu_count() or 1, len(batches) // 2)
    if workers < 2:
        for batch in batches:
            _draw_batch(batch, folder)
            yield batch
        return
    # Spawned, not forked: the caller may hold a model's threads, which a fork would break.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, context, initializer=_leave_interrupts_to_parent)
    try:
        tasks = [pool.submit(_draw_batch, batch, folder) for batch in batches]
        for batch, task in zip(batches, tasks, strict=True):
            task.result()
            yield batch
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _draw_batch(products: Sequence[Product], folder: Path) -> None:
    for product in products:
        _write(folder / f"{product.sku}.jpg", encode(picture(product)))


def _write(file: Path, content: bytes) -> None:
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    draft.write_bytes(content)
    draft.replace(file)
