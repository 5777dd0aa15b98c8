"""Tables in files: a header row and rows of text, from and to UTF-8 CSV and XLSX.

Knows nothing of products; `catalog_files` says what the columns mean.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from shop.ports import CatalogUnreadable

EXTRA: Final = "(beyond the last column)"
"""The column under which text beyond the header's columns is found."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row's cells by column, trimmed; `number` as a spreadsheet counts, the header being 1."""

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file's columns in their order, and its rows, blank ones left out."""

    columns: tuple[str, ...]
    rows: tuple[SheetRow, ...]


def read_sheet(path: Path) -> Sheet:
    """Read a CSV or XLSX file (its first sheet), by its suffix.

    Raises:
        CatalogUnreadable: missing, no such format, damaged, not UTF-8, or no usable header.
    """
    rows = _read_xlsx(path) if path.suffix.lower() == ".xlsx" else _read_csv(path)
    if not rows:
        raise CatalogUnreadable(path, "it is empty; the first row must name the columns")
    columns = tuple(name.strip().lower() for name in rows[0])
    while columns and not columns[-1]:
        columns = columns[:-1]
    twice = sorted({name for name in columns if columns.count(name) > 1})
    if twice:
        raise CatalogUnreadable(path, f"column {twice[0]!r} appears twice")
    return Sheet(columns, tuple(_rows(columns, rows[1:])))


def write_sheet(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a CSV or XLSX file, by its suffix; an XLSX holds numbers as numbers.

    Raises:
        CatalogUnreadable: no such format, or the file cannot be written.
    """
    try:
        if path.suffix.lower() == ".xlsx":
            _write_xlsx(path, columns, rows)
        elif path.suffix.lower() == ".csv":
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file, lineterminator="\n").writerows([columns, *rows])
        else:
            raise CatalogUnreadable(path, "the name must end in .csv or .xlsx")
    except OSError as error:
        raise CatalogUnreadable(path, error.strerror or "it cannot be written") from error


def _rows(columns: tuple[str, ...], rows: list[list[str]]) -> Iterator[SheetRow]:
    for number, row in enumerate(rows, start=2):
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        named = dict(zip(columns, cells, strict=False))
        beyond = ";".join(filter(None, cells[len(columns) :]))
        yield SheetRow(number, {**named, EXTRA: beyond} if beyond else named)


def _read_csv(path: Path) -> list[list[str]]:
    if path.suffix.lower() != ".csv":
        raise CatalogUnreadable(path, "the name must end in .csv or .xlsx")
    try:
        text = path.read_bytes().decode("utf-8-sig")
        return list(csv.reader(text.splitlines(keepends=True), delimiter=_delimiter(text)))
    except OSError as error:
        raise CatalogUnreadable(path, error.strerror or "it cannot be opened") from error
    except UnicodeDecodeError as error:
        reason = f"it is not UTF-8 (byte {error.start}); save it as CSV UTF-8"
        raise CatalogUnreadable(path, reason) from error
    except csv.Error as error:
        raise CatalogUnreadable(path, str(error)) from error


def _delimiter(text: str) -> str:
    # Spreadsheets in Indonesian write semicolons, since the comma is their decimal sign.
    header = text.partition("\n")[0]
    return ";" if header.count(";") > header.count(",") else ","


def _read_xlsx(path: Path) -> list[list[str]]:
    from openpyxl import load_workbook

    try:
        book = load_workbook(path, read_only=True, data_only=True)
        try:
            sheet = book.worksheets[0]
            return [[_text(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
        finally:
            book.close()
    except OSError as error:
        raise CatalogUnreadable(path, error.strerror or "it cannot be opened") from error
    except Exception as error:  # a damaged file makes openpyxl raise nearly anything
        raise CatalogUnreadable(path, "it is no readable XLSX workbook") from error


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    # Spreadsheets keep every number as a float.
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _write_xlsx(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    book = Workbook(write_only=True)
    sheet = book.create_sheet(path.stem[:31])  # a longer sheet name is refused by spreadsheets

    def cell(text: str) -> Any:
        if _is_number(text):
            return int(text)
        written = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", text))
        written.data_type = "s"  # text stays text: one that begins with = is no formula
        return written

    for row in (columns, *rows):
        sheet.append([cell(text) for text in row])
    book.save(path)


def _is_number(text: str) -> bool:
    # A leading zero is a phone number's or a code's; a spreadsheet keeps 15 digits.
    return text.isascii() and text.isdigit() and len(text) < 16 and (text == "0" or text[0] != "0")
