"""A row's cells read as what they should be, every wrong one noted with its place and reason."""

import re
from dataclasses import dataclass, field
from typing import Final

from shop.catalog_sheets import SheetRow

_YES: Final = {"yes": True, "ya": True, "true": True, "1": True}
_NO: Final = {"no": False, "tidak": False, "false": False, "0": False}
# Buttons carry these ids between colons in 64 bytes.
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}")
_MOST_DIGITS: Final = 15


@dataclass(frozen=True, slots=True)
class CatalogProblem:
    """What is wrong in a catalogue file: the header is row 1, `column` "" is the whole row."""

    file: str
    row: int
    column: str
    value: str
    reason: str

    def __str__(self) -> str:
        """Say it in one line."""
        place = f"{self.file}, row {self.row}" + (f", {self.column}" if self.column else "")
        value = f" {self.value[:40]!r}" if self.value else ""
        return f"{place}:{value} {self.reason}"


@dataclass(slots=True)
class Cells:
    """One row's cells. A reader that finds something wrong notes it and gives a stand-in."""

    file: str
    row: SheetRow
    problems: list[CatalogProblem] = field(default_factory=list)

    def refuse(self, column: str, reason: str) -> None:
        """Note what is wrong with a column's cell."""
        value = self.text(column)
        self.problems.append(CatalogProblem(self.file, self.row.number, column, value, reason))

    def text(self, column: str, most: int = 2000) -> str:
        """Give a cell, "" when it is empty or missing."""
        text = self.row.cells.get(column, "")
        if len(text) > most:
            value = text[:40] + "…"
            reason = f"is longer than {most} characters"
            self.problems.append(CatalogProblem(self.file, self.row.number, column, value, reason))
        return text[:most]

    def required(self, column: str, most: int = 200) -> str:
        """Give a cell that must not be empty."""
        if not self.row.cells.get(column, ""):
            self.refuse(column, "must not be empty")
        return self.text(column, most)

    def identifier(self, column: str) -> str:
        """Give an id: up to 32 letters, digits, dots, underscores and hyphens."""
        text = self.required(column)
        if text and not _ID.fullmatch(text):
            self.refuse(column, "may hold only letters, digits, . _ - (at most 32)")
        return text

    def whole(self, column: str, least: int = 0, most: int = 1_000_000_000) -> int | None:
        """Give a whole number written in plain digits; None when the cell is empty."""
        text = self.text(column)
        if not text:
            return None
        if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS):
            self.refuse(column, "must be a whole number in plain digits, such as 150000")
            return None
        if not least <= int(text) <= most:
            self.refuse(column, f"must be from {least} to {most}")
        return int(text)

    def yes_no(self, column: str) -> bool | None:
        """Give a yes or no; None when the cell is empty."""
        text = self.text(column)
        answer = {**_YES, **_NO}.get(text.lower())
        if text and answer is None:
            self.refuse(column, "must be yes, no or empty")
        return answer

    def many(self, column: str) -> tuple[str, ...]:
        """Give a `;`-separated list, each entry once, in its order."""
        entries = (entry.strip() for entry in self.text(column).split(";"))
        return tuple(dict.fromkeys(filter(None, entries)))
