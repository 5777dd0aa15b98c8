"""What an import has to say about a file, row by row: what it refused, and what is odd."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from shop.catalog_sheets import write_sheet

REPORT_COLUMNS = ("file", "row", "column", "value", "reason", "severity")
"""Columns of a written report."""

_SHOWN = 40


class Severity(StrEnum):
    """A refused row is left out; a row with warnings is taken."""

    REFUSED = "refused"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class CatalogProblem:
    """One remark on a catalogue file: the header is row 1, `column` "" is the whole row."""

    file: str
    row: int
    column: str
    value: str
    reason: str
    severity: Severity = Severity.REFUSED

    def __str__(self) -> str:
        """Say it in one line."""
        place = f"{self.file}, row {self.row}" + (f", {self.column}" if self.column else "")
        shown = self.value[:_SHOWN] + ("…" if len(self.value) > _SHOWN else "")
        mark = "" if self.severity is Severity.REFUSED else f" ({self.severity})"
        return f"{place}:{f' {shown!r}' if shown else ''} {self.reason}{mark}"


Problems = list[CatalogProblem]


def refused_rows(problems: Iterable[CatalogProblem]) -> int:
    """Count the rows that were left out."""
    rows = {(each.file, each.row) for each in problems if each.severity is Severity.REFUSED}
    return len(rows)


def warnings(problems: Iterable[CatalogProblem]) -> int:
    """Count the remarks on rows that were taken."""
    return sum(each.severity is Severity.WARNING for each in problems)


def write_report(path: Path, problems: Iterable[CatalogProblem]) -> None:
    """Write every remark, a row each, with whole values; CSV or XLSX by the file's name.

    Raises:
        CatalogUnreadable: no such format, or the file cannot be written.
    """
    rows = (
        (each.file, str(each.row), each.column, each.value, each.reason, each.severity.value)
        for each in problems
    )
    write_sheet(path, REPORT_COLUMNS, rows)
