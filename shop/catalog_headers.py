"""Which of our columns a file's header names, in whatever words; rows by column name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from shop.catalog_report import CatalogProblem, Severity
from shop.catalog_sheets import Sheet, SheetRow
from shop.catalog_words import UNIT_HEADERS, folded
from shop.ports import CatalogUnreadable

EXTRA: Final = "(beyond the last column)"
"""The column under which text beyond the header's columns is found."""

ROW: Final = ""
"""The column that stands for the whole row."""


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row's cells by our columns; `faults` and `doubts` by column, as in `SheetRow`."""

    number: int
    cells: Mapping[str, str]
    faults: Mapping[str, str] = field(default_factory=dict)
    doubts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Header:
    """Our column by place, "" for one that is not ours; what a place's numbers lack; remarks."""

    columns: tuple[str, ...]
    units: Mapping[int, str]
    problems: tuple[CatalogProblem, ...]

    def named(self, sheet: Sheet) -> Iterator[NamedRow]:
        """Give the rows by column."""
        return (self._named(row) for row in sheet.rows)

    def _named(self, row: SheetRow) -> NamedRow:
        cells = {
            name: self._with_unit(place, row.cells[place])
            for place, name in enumerate(self.columns[: len(row.cells)])
            if name
        }
        beyond = ";".join(filter(None, row.cells[len(self.columns) :]))
        if beyond:
            cells[EXTRA] = beyond
        return NamedRow(
            row.number, cells, self._by_column(row.faults), self._by_column(row.doubts)
        )

    def _by_column(self, remarks: Mapping[int, str]) -> dict[str, str]:
        if not remarks:
            return {}
        ours = {-1: ROW, **{place: name for place, name in enumerate(self.columns) if name}}
        return {ours[place]: said for place, said in remarks.items() if place in ours}

    def _with_unit(self, place: int, text: str) -> str:
        unit = self.units.get(place, "")
        return f"{text} {unit}" if unit and text[-1:].isdigit() else text


def read_header(
    path: Path, sheet: Sheet, columns: Sequence[str], words: Mapping[str, str]
) -> Header:
    """Find our columns in a header, by their names or by other words for them.

    Raises:
        CatalogUnreadable: a column of ours stands there twice under its own name.
    """
    written = _without_trailing_blanks(sheet.header.cells)
    exact = {folded(column): column for column in columns}
    _refuse_twice(path, [exact[name] for name in map(folded, written) if name in exact])
    taken = {exact[name] for name in map(folded, written) if name in exact}
    places: list[str] = []
    units: dict[int, str] = {}
    for place, text in enumerate(written):
        name = folded(text)
        column, unit = UNIT_HEADERS.get(name, (words.get(name, ""), ""))
        if name in exact:
            column = exact[name]
        elif column in taken or column not in columns:
            column = ""
        taken.add(column)
        places.append(column)
        if unit and column:
            units[place] = unit
    problems = tuple(_unknown(path, sheet, written, places))
    return Header(tuple(places), units, problems)


def _without_trailing_blanks(cells: Sequence[str]) -> list[str]:
    written = list(cells)
    while written and not written[-1].strip():
        written.pop()
    return written


def _refuse_twice(path: Path, names: Sequence[str]) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise CatalogUnreadable(path, f"column {twice[0]!r} appears twice")


def _unknown(
    path: Path, sheet: Sheet, written: Sequence[str], places: Sequence[str]
) -> Iterator[CatalogProblem]:
    for text, column in zip(written, places, strict=True):
        if text.strip() and not column:
            name = text.strip()
            yield CatalogProblem(
                path.name, sheet.header.number, name, name,
                "is no column known here, or names one a second time; it is not read",
                Severity.WARNING,
            )  # fmt: skip
