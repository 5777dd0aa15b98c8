"""XLSX workbooks as rows of text. A formula is never text: its last result counts, or a fault."""

import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

from shop.ports import CatalogUnreadable

_MOST_BYTES: Final = 1_000_000_000  # unpacked; a few kilobytes can pretend to be more
NO_RESULT: Final = "is a formula without a result; open the file in a spreadsheet and save it"
A_DATE: Final = "was made a date by a spreadsheet; format the column as text"


@dataclass(frozen=True, slots=True)
class WorkbookCell:
    """A cell's text, why it cannot be used, and what is odd about it."""

    text: str = ""
    fault: str = ""
    doubt: str = ""


_EMPTY: Final = WorkbookCell()


def read_workbook(path: Path) -> list[list[WorkbookCell]]:
    """Read the first sheet that holds anything.

    Raises:
        CatalogUnreadable: missing, too large, or no workbook.
    """
    try:
        has_formulas = _has_formulas(path)
        values = _cells(path, results=True)
        if not has_formulas:
            return values
        formulas = _cells(path, results=False)
    except CatalogUnreadable:
        raise
    except OSError as error:
        raise CatalogUnreadable(path, error.strerror or "it cannot be opened") from error
    except Exception as error:  # a damaged file makes openpyxl raise nearly anything
        raise CatalogUnreadable(path, "it is no readable XLSX workbook") from error
    return _with_faults(values, formulas)


def write_workbook(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write rows of text; what is a plain whole number becomes one.

    Raises:
        OSError: the file cannot be written.
    """
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


def _has_formulas(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        if sum(part.file_size for part in archive.infolist()) > _MOST_BYTES:
            raise CatalogUnreadable(path, "it is too large when unpacked")
        sheets = (name for name in archive.namelist() if name.startswith("xl/worksheets/"))
        return any(_holds_formula(archive, name) for name in sheets)


def _holds_formula(archive: zipfile.ZipFile, name: str) -> bool:
    with archive.open(name) as part:
        tail = b""
        while block := part.read(1 << 20):
            if b"<f>" in tail + block or b"<f " in tail + block:
                return True
            tail = block[-2:]
    return False


def _cells(path: Path, results: bool) -> list[list[WorkbookCell]]:
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=results)
    try:
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # some programs write a size that is too small
            rows = [[_cell(each) for each in row] for row in sheet.iter_rows()]
            if any(cell.text or cell.fault for row in rows for cell in row):
                return rows
        return []
    finally:
        book.close()


def _cell(cell: Any) -> WorkbookCell:
    value = cell.value
    if value is None:
        return _EMPTY
    if cell.data_type == "f":
        return WorkbookCell(str(getattr(value, "text", value)), NO_RESULT)
    if cell.data_type == "e":
        return WorkbookCell(str(value), f"holds the spreadsheet's error {value}")
    if isinstance(value, datetime | date | time):
        return WorkbookCell(_dated(value), doubt=A_DATE)
    return WorkbookCell(_text(value))


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        # Spreadsheets keep every number as a float, of which they show 15 digits.
        return str(int(value)) if value.is_integer() else f"{value:.15g}"
    return str(value)


def _dated(value: datetime | date | time) -> str:
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()


def _with_faults(
    values: list[list[WorkbookCell]], formulas: list[list[WorkbookCell]]
) -> list[list[WorkbookCell]]:
    rows = [_paired(*pair) for pair in zip_longest(values, formulas, fillvalue=())]
    computed = [value for row in rows for value, formula in row if formula.fault == NO_RESULT]
    if any(value.text or value.fault for value in computed):
        return values  # a spreadsheet computed them, so an empty result is one
    return [
        [formula if formula.fault == NO_RESULT else value for value, formula in row]
        for row in rows
    ]


def _paired(
    values: Sequence[WorkbookCell], formulas: Sequence[WorkbookCell]
) -> list[tuple[WorkbookCell, WorkbookCell]]:
    return list(zip_longest(values, formulas, fillvalue=_EMPTY))


def _is_number(text: str) -> bool:
    # A leading zero is a phone number's or a code's; a spreadsheet keeps 15 digits.
    return text.isascii() and text.isdigit() and len(text) < 16 and (text == "0" or text[0] != "0")
