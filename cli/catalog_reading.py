"""Reading a catalogue's files for a command: finding them, and holding them against the shop."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cli.refusal import refuse

if TYPE_CHECKING:
    from cli.progress import Tick
    from runtime.wiring import Parts
    from shop.catalog import Product
    from shop.catalog_report import CatalogProblem
    from shop.catalog_rows import GuessType
    from shop.vendor import Vendor

_SUFFIXES = (".csv", ".xlsx", ".tsv")
_SHOWN = 50


@dataclass(frozen=True, slots=True)
class CatalogRead:
    """What a catalogue's files hold; `rows` has the row of each product by sku."""

    file: Path
    vendors: "list[Vendor]"
    products: "list[Product]"
    rows: dict[str, int]
    problems: "list[CatalogProblem]"


def read_catalog(
    parts: "Parts",
    products: Path,
    vendors: Path | None = None,
    already: Collection[str] | None = None,
    tick: "Tick | None" = None,
) -> CatalogRead:
    """Read a products file, or a folder with both files, holding it against the taxonomy.

    Args:
        parts: for the taxonomy, and the encoder where a type has to be guessed.
        products: the file or the folder.
        vendors: the vendors' file; looked for beside the products where it is not given.
        already: ids of vendors that the shop has; None where there is no shop to look at.
        tick: told of the progress.

    Raises:
        CatalogUnreadable: A file cannot be read at all.
    """
    from runtime.guessing import TypeGuesser

    guess = TypeGuesser(parts.taxonomy, lambda: parts.embedder)
    return _read(*_files(products, vendors), already, parts.taxonomy.types, guess, tick)


def read_folder(
    folder: Path, guess_type: "GuessType | None" = None
) -> "tuple[list[Vendor], list[Product], list[CatalogProblem]]":
    """The vendors and products of a catalogue folder, with every problem.

    Raises:
        CatalogUnreadable: A file cannot be read at all.
    """
    read = _read(*_files(folder, None), None, None, guess_type, None)
    return read.vendors, read.products, read.problems


def shown(problems: "list[CatalogProblem]", report: Path | None) -> list[str]:
    """The lines for the screen: the refused rows first, and no more than a person reads."""
    from shop.catalog_report import Severity

    refused = [each for each in problems if each.severity is Severity.REFUSED]
    others = [each for each in problems if each.severity is not Severity.REFUSED]
    lines = [str(each) for each in (*refused, *others)]
    if len(lines) <= _SHOWN:
        return lines
    where = f"all are in {report}" if report else "write all with --report FILE"
    return [*lines[:_SHOWN], f"… and {len(lines) - _SHOWN} more ({where})"]


def _read(
    products: Path,
    vendors: Path | None,
    already: Collection[str] | None,
    types: Collection[str] | None,
    guess_type: "GuessType | None",
    tick: "Tick | None",
) -> CatalogRead:
    from shop.catalog_files import read_product_file, read_vendors
    from shop.catalog_rows import KnownThings

    known, problems = read_vendors(vendors) if vendors else ([], [])
    ids = frozenset(already or ()) | {vendor.vendor_id for vendor in known}
    # A check without any vendor at hand has nothing to hold the products against.
    vendor_ids = None if already is None and not ids else ids
    file = read_product_file(products, KnownThings(vendor_ids, types, guess_type), tick)
    return CatalogRead(products, known, file.items, file.rows, [*problems, *file.problems])


def _files(products: Path, vendors: Path | None) -> tuple[Path, Path | None]:
    if not products.is_dir():
        beside = _first(products.parent, "vendors") if products.exists() else None
        return products, vendors or beside
    found = _first(products, "products")
    if found is None:
        refuse(f"{products}: holds neither products.csv nor products.xlsx")
    return found, vendors or _first(products, "vendors")


def _first(folder: Path, stem: str) -> Path | None:
    paths = (folder / f"{stem}{suffix}" for suffix in _SUFFIXES)
    return next((path for path in paths if path.is_file()), None)
