"""Catalogue files, CSV or XLSX: read with every problem named, and written.

A bad row is reported and left out; it never stops the good ones. A row that is odd but can be
understood is taken, with a warning.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Generic, TypeVar

from shop.catalog import Product
from shop.catalog_cells import Cells
from shop.catalog_headers import EXTRA, Header, NamedRow, read_header
from shop.catalog_report import CatalogProblem, Problems, Severity
from shop.catalog_rows import GuessType, KnownThings, ProductRows, read_vendor
from shop.catalog_sheets import Sheet, read_sheet, write_sheet
from shop.catalog_words import PRODUCT_HEADERS, VENDOR_HEADERS
from shop.ports import CatalogUnreadable
from shop.vendor import Vendor

PRODUCT_COLUMNS: Final = (
    "sku", "vendor_id", "name", "description", "category", "type", "price_idr", "stock",
    "made_to_order", "lead_time_days", "weight_g", "size", "colours", "materials",
    "ingredients", "halal", "shelf_life_days", "min_order", "photo", "active",
)  # fmt: skip
"""Columns of a products file, in the order they are written."""

VENDOR_COLUMNS: Final = (
    "vendor_id", "name", "regency", "address", "phone", "languages", "opening_hours",
    "couriers", "payment_methods", "about",
)  # fmt: skip
"""Columns of a vendors file, in the order they are written."""

RULE_COLUMNS: Final = ("floor_price_idr", "floor_percent")
"""How vendors bargain: columns that a file may have, and that are written where one is used."""

_NEEDED_OF_PRODUCT: Final = ("sku", "vendor_id", "name", "category", "price_idr")
_NEEDED_OF_VENDOR: Final = ("vendor_id", "name", "regency")
_ROWS_A_TICK: Final = 100

Tick = Callable[[int, int], None]
"""Told how many of how many rows are done."""

_Kind = TypeVar("_Kind", Product, Vendor)


@dataclass(frozen=True, slots=True)
class CatalogFile(Generic[_Kind]):
    """What a file holds: its good rows, the row of each by id, and every problem in order."""

    items: list[_Kind] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    problems: Problems = field(default_factory=list)


def read_products(
    path: Path,
    vendor_ids: Collection[str] | None = None,
    types: Collection[str] | None = None,
    guess_type: GuessType | None = None,
) -> tuple[list[Product], Problems]:
    """Read a products file, as `read_product_file`.

    Raises:
        CatalogUnreadable: the file cannot be read, or lacks a column it cannot do without.
    """
    file = read_product_file(path, KnownThings(vendor_ids, types, guess_type))
    return file.items, file.problems


def read_product_file(
    path: Path, known: KnownThings, tick: Tick | None = None
) -> CatalogFile[Product]:
    """Read a products file, holding its rows against what is known.

    Raises:
        CatalogUnreadable: the file cannot be read, or lacks a column it cannot do without.
    """
    needed = _NEEDED_OF_PRODUCT if known.guess_type else (*_NEEDED_OF_PRODUCT, "type")
    sheet, header = _opened(path, (*PRODUCT_COLUMNS, *RULE_COLUMNS[:1]), needed, PRODUCT_HEADERS)
    return _read(path, sheet, header, "sku", ProductRows(known).read, tick)


def read_vendors(path: Path) -> tuple[list[Vendor], Problems]:
    """Read a vendors file.

    Raises:
        CatalogUnreadable: the file cannot be read, or lacks a column it cannot do without.
    """
    columns = (*VENDOR_COLUMNS, *RULE_COLUMNS[1:])
    sheet, header = _opened(path, columns, _NEEDED_OF_VENDOR, VENDOR_HEADERS)
    file: CatalogFile[Vendor] = _read(path, sheet, header, "vendor_id", read_vendor, None)
    return file.items, file.problems


def write_products(path: Path, products: Iterable[Product]) -> None:
    """Write a products file that `read_products` reads back to the same products.

    Raises:
        CatalogUnreadable: no such format, or the file cannot be written.
    """
    _write(path, PRODUCT_COLUMNS, tuple(products))


def write_vendors(path: Path, vendors: Iterable[Vendor]) -> None:
    """Write a vendors file that `read_vendors` reads back to the same vendors.

    Raises:
        CatalogUnreadable: no such format, or the file cannot be written.
    """
    _write(path, VENDOR_COLUMNS, tuple(vendors))


def _write(
    path: Path, columns: tuple[str, ...], items: Sequence[Product] | Sequence[Vendor]
) -> None:
    ruled = [
        column
        for column in RULE_COLUMNS
        if any(getattr(item, column, None) is not None for item in items)
    ]
    every = (*columns, *ruled)
    write_sheet(path, every, (_row(item, every) for item in items))


def _opened(
    path: Path, columns: Sequence[str], needed: Sequence[str], words: Mapping[str, str]
) -> tuple[Sheet, Header]:
    sheet = read_sheet(path)
    header = read_header(path, sheet, columns, words)
    missing = [name for name in needed if name not in header.columns]
    if missing:
        also = [word for word, column in words.items() if column == missing[0]][1:4]
        said = f"names no column {missing[0]!r} (read too: {', '.join(also)})"
        raise CatalogUnreadable(path, f"row {sheet.header.number} {said}")
    return sheet, header


def _read(
    path: Path,
    sheet: Sheet,
    header: Header,
    key: str,
    build: Callable[[Cells], _Kind],
    tick: Tick | None,
) -> CatalogFile[_Kind]:
    file: CatalogFile[_Kind] = CatalogFile(problems=list(header.problems))
    if sheet.doubt:
        file.problems.append(CatalogProblem(path.name, 1, "", "", sheet.doubt, Severity.WARNING))
    for done, row in enumerate(header.named(sheet), start=1):
        _read_row(path, row, key, build, file)
        if tick and (done % _ROWS_A_TICK == 0 or done == len(sheet.rows)):
            tick(done, len(sheet.rows))
    return file


def _read_row(
    path: Path,
    row: NamedRow,
    key: str,
    build: Callable[[Cells], _Kind],
    file: CatalogFile[_Kind],
) -> None:
    cells = Cells(path.name, row)
    item = build(cells)
    identity = getattr(item, key)
    if identity in file.rows:
        cells.refuse(key, f"stands in an earlier row already: row {file.rows[identity]}")
    if EXTRA in row.cells:
        cells.refuse(EXTRA, 'has no column; put text with commas between "quotes"')
    file.problems.extend(cells.problems)
    if cells.are_good:
        file.items.append(item)
        file.rows[identity] = row.number


def _row(item: Product | Vendor, columns: tuple[str, ...]) -> list[str]:
    # `size` is a list like its neighbours, so in code it has a plural.
    return [_written(getattr(item, "sizes" if name == "size" else name)) for name in columns]


def _written(value: str | float | bool | tuple[str, ...] | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _listed(value) if isinstance(value, tuple) else str(value)


def _listed(entries: tuple[str, ...]) -> str:
    # A semicolon at the end keeps the commas and slashes of a single entry from separating.
    return ";".join(entries) + (";" if len(entries) == 1 and set(",/") & set(entries[0]) else "")
