"""Tables in files: a header row and rows of text, from and to CSV and XLSX.

Knows nothing of products; `catalog_files` says what the columns mean.
"""

import csv
import io
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from shop.catalog_encoding import Decoded, decode
from shop.catalog_workbooks import WorkbookCell, read_workbook, write_workbook
from shop.ports import CatalogUnreadable

DELIMITERS: Final = ",;\t|"
_TEXT_SUFFIXES: Final = (".csv", ".tsv")
_END: Final = "\x00end of file"  # no text of a file: it follows the last line
_SEP_LINE: Final = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)  # spreadsheets write and hide it
# What a spreadsheet would run as a formula, and how it is kept from that: by an apostrophe.
_RISKY: Final = re.compile(r"'*[=+\-@\t\r]")
_GUARDED: Final = re.compile(r"'(?='*[=+\-@])")
_FORCED_TEXT: Final = re.compile(r'="([^"]*)"')  # a spreadsheet's way to keep 007 from being 7
UNCLOSED: Final = "opens a quotation mark that is never closed"
RUNS_ON: Final = "runs on into the rows below; a quotation mark is missing or too many"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row's cells in their order; `number` as a spreadsheet counts, the header usually being 1.

    `faults` says by position why a cell cannot be used (-1 is the row), `doubts` what is odd.
    """

    number: int
    cells: tuple[str, ...]
    faults: dict[int, str] = field(default_factory=dict)
    doubts: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file's header, its rows, blank ones left out, and what is odd about the file ("")."""

    header: SheetRow
    rows: tuple[SheetRow, ...]
    doubt: str = ""


def read_sheet(path: Path) -> Sheet:
    """Read a CSV file (any delimiter and encoding) or an XLSX file, by its suffix.

    Raises:
        CatalogUnreadable: missing, no such format, damaged, or without a row.
    """
    doubt = ""
    if path.suffix.lower() == ".xlsx":
        rows = [_from_workbook(*numbered) for numbered in enumerate(read_workbook(path), start=1)]
    else:
        decoded = _decoded(path)
        rows, doubt = list(_read_text(path, decoded.text)), _encoding_doubt(decoded)
    filled = [row for row in rows if any(cell.strip() for cell in row.cells)]
    if not filled:
        raise CatalogUnreadable(path, "it is empty; the first row must name the columns")
    return Sheet(filled[0], tuple(filled[1:]), doubt)


def write_sheet(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a CSV or XLSX file, by its suffix; an XLSX holds numbers as numbers.

    No cell of either becomes a formula in a spreadsheet; `read_sheet` gives back what was written.

    Raises:
        CatalogUnreadable: no such format, or the file cannot be written.
    """
    try:
        if path.suffix.lower() == ".xlsx":
            write_workbook(path, columns, rows)
        elif path.suffix.lower() == ".csv":
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow(columns)
                writer.writerows(map(_guarded, row) for row in rows)
        else:
            raise CatalogUnreadable(path, "the name must end in .csv or .xlsx")
    except OSError as error:
        raise CatalogUnreadable(path, error.strerror or "it cannot be written") from error


def _decoded(path: Path) -> Decoded:
    if path.suffix.lower() not in _TEXT_SUFFIXES:
        raise CatalogUnreadable(path, "the name must end in .csv or .xlsx")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CatalogUnreadable(path, error.strerror or "it cannot be opened") from error
    if data.startswith(b"PK\x03\x04"):
        raise CatalogUnreadable(path, "it is a workbook; its name must end in .xlsx")
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise CatalogUnreadable(path, "it is an old workbook; save it as .xlsx or .csv")
    return decode(data)


def _encoding_doubt(decoded: Decoded) -> str:
    if not decoded.strays:
        return ""
    return f"{decoded.strays} characters are not UTF-8 and were read as Windows-1252"


def _read_text(path: Path, text: str) -> Iterator[SheetRow]:
    named = _SEP_LINE.match(text)
    if named:
        text = text[named.end() :]
    csv.field_size_limit(sys.maxsize)  # an unclosed quotation mark makes a cell of a whole file
    lines = list(io.StringIO(text, newline=""))
    delimiter = named[1] if named else _delimiter(lines)
    try:
        yield from _records(lines, delimiter)
    except csv.Error as error:
        raise CatalogUnreadable(path, str(error)) from error


def _delimiter(lines: Sequence[str]) -> str:
    header = next((line for line in lines if line.strip()), "")

    def cells(delimiter: str) -> int:
        return len(next(csv.reader([header], delimiter=delimiter), []))

    return max(DELIMITERS, key=cells)


def _records(lines: list[str], delimiter: str) -> Iterator[SheetRow]:
    start = number = width = 0
    while start < len(lines):
        before = start
        reader = csv.reader([*lines[start:], _END], delimiter=delimiter)
        for cells in reader:
            if cells == [_END]:
                return
            number += 1
            after = start + reader.line_num
            if after > len(lines):  # the end was read as a part of this record
                yield _unclosed(number, lines[before], delimiter)
                break
            width = width or len(cells)
            rows = lines[before:after]
            sound = len(rows) == 1 or (len(cells) == width and _is_strict(rows, delimiter))
            yield _read_row(number, cells, runs_on=not sound)
            before = after
        start = before + 1  # what the open quotation mark swallowed is read again


def _is_strict(lines: list[str], delimiter: str) -> bool:
    # Programs write cells of several lines in good order; a lone quotation mark is a person's.
    try:
        return len(list(csv.reader(lines, delimiter=delimiter, strict=True))) == 1
    except csv.Error:
        return False


def _read_row(number: int, cells: list[str], runs_on: bool) -> SheetRow:
    read = tuple(_unguarded(cell.strip()) for cell in cells)
    return SheetRow(number, read, {-1: RUNS_ON} if runs_on else {})


def _unclosed(number: int, line: str, delimiter: str) -> SheetRow:
    cells = tuple(cell.strip() for cell in line.rstrip("\r\n").split(delimiter))
    return SheetRow(number, cells, {-1: UNCLOSED})


def _from_workbook(number: int, cells: Sequence[WorkbookCell]) -> SheetRow:
    return SheetRow(
        number,
        tuple(cell.text.strip() for cell in cells),
        {place: cell.fault for place, cell in enumerate(cells) if cell.fault},
        {place: cell.doubt for place, cell in enumerate(cells) if cell.doubt},
    )


def _guarded(text: str) -> str:
    return "'" + text if _RISKY.match(text) else text


def _unguarded(text: str) -> str:
    forced = _FORCED_TEXT.fullmatch(text)
    return forced[1] if forced else _GUARDED.sub("", text, count=1) if text[:1] == "'" else text
