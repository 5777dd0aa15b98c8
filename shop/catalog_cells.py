"""A row's cells read as what they should be; what is wrong or odd is noted with its place."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final

from shop.catalog_headers import NamedRow
from shop.catalog_numbers import grams, whole_number
from shop.catalog_prices import read_price
from shop.catalog_report import CatalogProblem, Severity
from shop.catalog_text import damage, one_line, plain
from shop.catalog_words import ANSWERS, EMPTY, OWN_ANSWERS, folded

MOST_LETTERS: Final = 4000
"""The longest text taken: what one Telegram message holds (4,096) beside a few words."""

# Buttons carry these ids between colons in 64 bytes.
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}")
_COMMA: Final = re.compile(r"(?<!\d),(?![^()]*\))|,(?!\d)(?![^()]*\))")
_SLASH: Final = re.compile(r"\s*/\s*")
_SIZE: Final = re.compile(r"\d{0,2}X{0,3}[SML]|\d{1,3}|ALL ?SIZE|FREE ?SIZE", re.IGNORECASE)
_WORDS: Final = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)*")


@dataclass(slots=True)
class Cells:
    """One row's cells. A reader that finds something wrong notes it and gives a stand-in."""

    file: str
    row: NamedRow
    problems: list[CatalogProblem] = field(default_factory=list)
    _read: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for column, reason in self.row.faults.items():
            self._note(column, reason, Severity.REFUSED)
        for column, reason in self.row.doubts.items():
            self._note(column, reason, Severity.WARNING)

    @property
    def are_good(self) -> bool:
        """Whether nothing was refused so far."""
        return all(each.severity is Severity.WARNING for each in self.problems)

    def refuse(self, column: str, reason: str) -> None:
        """Note why the row cannot be taken; a cell that could not be read has its reason."""
        if column not in self.row.faults:
            self._note(column, reason, Severity.REFUSED)

    def warn(self, column: str, reason: str) -> None:
        """Note what a person should look at; the row is taken."""
        self._note(column, reason, Severity.WARNING)

    def text(self, column: str, most: int = MOST_LETTERS) -> str:
        """Give a cell as plain text in one line, "" when it is empty or missing."""
        return self._shortened(column, one_line(self._plain(column)), most)

    def lines(self, column: str, most: int = MOST_LETTERS) -> str:
        """Give a cell as plain text with its line breaks; what is too long is cut, and said so."""
        text = self._plain(column)
        if len(text) > most:
            self.warn(column, f"is longer than {most} characters; the rest is left out")
        return text[:most].rstrip()

    def required(self, column: str, most: int = 200) -> str:
        """Give a cell that must not be empty."""
        text = self.text(column, most)
        if not text:
            self.refuse(column, "must not be empty")
        return text

    def identifier(self, column: str) -> str:
        """Give an id: up to 32 letters, digits, dots, underscores and hyphens."""
        text = self.required(column)
        if text and not _ID.fullmatch(text):
            self.refuse(column, "may hold only letters, digits, . _ - (at most 32)")
        return text

    def one_of_ids(self, column: str, known: Collection[str] | None, what: str) -> str:
        """Give an id that is known (None: any is); of several in the cell the first that is."""
        text = self.required(column)
        ids = [part for part in re.split(r"[;,/|\s]+", text) if _ID.fullmatch(part)]
        found = [part for part in ids if known is None or part in known]
        if text and not ids:
            self.refuse(column, "may hold only letters, digits, . _ - (at most 32)")
        elif text and not found:
            self.refuse(column, f"is no {what}'s id")
        elif found and found[0] != text:
            self.warn(column, f"names several {what}s; the first known counts: {found[0]}")
        return found[0] if found else text

    def whole(self, column: str, least: int = 0, most: int = 1_000_000_000) -> int | None:
        """Give a whole number; None when the cell is empty."""
        text = self._filled(column)
        if not text:
            return None
        number = whole_number(text)
        if number is None:
            self.refuse(column, "must be a whole number, such as 12")
        elif not least <= number <= most:
            self.refuse(column, f"must be from {least} to {most}")
        return number

    def weight(self, column: str, most: int = 1_000_000_000) -> int | None:
        """Give a weight in grams; None when the cell is empty."""
        text = self._filled(column)
        if not text:
            return None
        weight = grams(text)
        if weight is None:
            self.refuse(column, "must be a weight, such as 250, 250 gr or 1,2 kg")
        elif not 1 <= weight <= most:
            self.refuse(column, f"must be from 1 to {most} grams")
        return weight

    def price(self, column: str) -> int:
        """Give a price in whole rupiah; 0 stands for one that was refused."""
        text = self.text(column)
        if not text:
            self.refuse(column, "must not be empty")
            return 0
        price = read_price(text)
        if price.refused:
            self.refuse(column, price.refused)
        if price.doubt:
            self.warn(column, price.doubt)
        return price.amount_idr or 0

    def yes_no(self, column: str) -> bool | None:
        """Give a yes or no; None when the cell is empty."""
        text = self._filled(column)
        word = folded(text) or text
        answer = {**ANSWERS, **OWN_ANSWERS.get(column, _NOTHING)}.get(word)
        if text and answer is None:
            self.refuse(column, "must be yes, no or empty")
        return answer

    def many(self, column: str) -> tuple[str, ...]:
        """Give a list, each entry once, in its order.

        Semicolons and line ends separate; where there is neither, commas do, and slashes between
        plain words.
        """
        entries = (one_line(entry) for entry in _entries(self.lines(column)))
        return tuple(dict.fromkeys(filter(None, entries)))

    def sizes(self, column: str) -> tuple[str, ...]:
        """Give a list of sizes; commas and slashes separate only what are sizes by themselves."""
        text = self.lines(column)
        parts = [part.strip() for part in re.split("[,/]", text)]
        # "60,5" is a length; "S/M" is one size, "S/M/L" are three.
        several = len(parts) > 2 or (", " in text and len(parts) > 1)
        if several and ";" not in text and all(map(_SIZE.fullmatch, parts)):
            return tuple(dict.fromkeys(parts))
        entries = map(one_line, re.split("[;\n]", text))
        return tuple(dict.fromkeys(filter(None, entries)))

    def _filled(self, column: str) -> str:
        text = self.text(column)
        return "" if text.lower() in EMPTY else text

    def _plain(self, column: str) -> str:
        if column not in self._read:
            raw = "" if column in self.row.faults else self.row.cells.get(column, "")
            text = self._read[column] = plain(raw)
            if said := damage(raw, text):
                self.warn(column, said)
        return self._read[column]

    def _shortened(self, column: str, text: str, most: int) -> str:
        if len(text) > most:
            self.refuse(column, f"is longer than {most} characters")
        return text[:most]

    def _note(self, column: str, reason: str, severity: Severity) -> None:
        value = self.row.cells.get(column, "")
        problem = CatalogProblem(self.file, self.row.number, column, value, reason, severity)
        if problem not in self.problems:
            self.problems.append(problem)


_NOTHING: Final[Mapping[str, bool]] = {}


def _entries(text: str) -> list[str]:
    if ";" in text or "\n" in text:
        return re.split("[;\n]", text)
    entries = _COMMA.split(text)
    if len(entries) == 1:
        parts = _SLASH.split(text)
        return parts if all(map(_WORDS.fullmatch, parts)) else entries
    return entries
