"""Brings in the photos that a catalogue names, from beside its file or from addresses.

Only done when asked for. What fails is a warning in the report: the product is sold all the same.
"""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cli.photo_download import MOST_BYTES, PhotoUnavailable, download, is_address
from cli.photo_encoding import as_jpeg

if TYPE_CHECKING:
    from cli.catalog_reading import CatalogRead
    from cli.progress import Tick
    from shop.catalog import Product
    from shop.catalog_report import CatalogProblem

_AT_ONCE: Final = 8


def import_photos(
    read: "CatalogRead", folder: Path, tick: "Tick", allow_loopback: bool = False
) -> "list[CatalogProblem]":
    """Store `<sku>.jpg` for every product that names a photo; gives what failed, in row order.

    Args:
        read: the catalogue; files are looked for beside its file.
        folder: where the photos are kept, made if missing.
        tick: told of the progress.
        allow_loopback: take addresses of this machine too, for tests.
    """
    wanted = [product for product in read.products if product.photo]
    folder.mkdir(parents=True, exist_ok=True)

    def bring(product: "Product") -> str:
        return _bring(product, read.file.parent, folder, allow_loopback)

    failed: list[CatalogProblem] = []
    for done, (product, reason) in enumerate(_all(wanted, bring), start=1):
        if reason:
            failed.append(_warning(read, product, reason))
        tick(done, len(wanted))
    return failed


def _all(
    products: "list[Product]", bring: "Callable[[Product], str]"
) -> "Iterator[tuple[Product, str]]":
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from zip(products, pool.map(bring, products), strict=True)


def _bring(product: "Product", beside: Path, folder: Path, allow_loopback: bool) -> str:
    try:
        if is_address(product.photo):
            content = download(product.photo, allow_loopback)
        else:
            content = _read(beside, product.photo)
        _write(folder / f"{product.sku}.jpg", as_jpeg(content))
    except PhotoUnavailable as error:
        return str(error)
    except OSError as error:
        return f"cannot be stored: {error.strerror}"
    return ""


def _read(beside: Path, name: str) -> bytes:
    file = (beside / name).resolve()
    if not file.is_relative_to(beside.resolve()):
        raise PhotoUnavailable("lies outside the catalogue's folder")
    try:
        if file.stat().st_size > MOST_BYTES:
            raise PhotoUnavailable(f"is larger than {MOST_BYTES // 1024 // 1024} MB")
        return file.read_bytes()
    except OSError as error:
        raise PhotoUnavailable(f"cannot be read: {error.strerror}") from error


def _write(file: Path, content: bytes) -> None:
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    draft.write_bytes(content)
    draft.replace(file)  # a running bot reads the old photo or the new one


def _warning(read: "CatalogRead", product: "Product", reason: str) -> "CatalogProblem":
    from shop.catalog_report import CatalogProblem, Severity

    row = read.rows.get(product.sku, 1)
    return CatalogProblem(read.file.name, row, "photo", product.photo, reason, Severity.WARNING)
