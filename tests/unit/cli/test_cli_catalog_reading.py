"""What a catalogue command shows of a report, and how it shows its progress."""

from pathlib import Path

import pytest

from cli.catalog_reading import shown
from cli.progress import bar, following
from shop.catalog_report import CatalogProblem, Severity


def remarks(many: int) -> list[CatalogProblem]:
    severities = (Severity.WARNING, Severity.REFUSED)
    return [
        CatalogProblem("p.csv", row, "name", "", "is odd", severities[row % 2])
        for row in range(many)
    ]


def test_fifty_lines_are_shown_and_the_refused_ones_first() -> None:
    lines = shown(remarks(80), None)
    assert len(lines) == 51
    assert all("warning" not in line for line in lines[:40])
    assert lines[-1] == "… and 30 more (write all with --report FILE)"
    assert shown(remarks(80), Path("r.csv"))[-1] == "… and 30 more (all are in r.csv)"
    assert len(shown(remarks(50), None)) == 50


def test_no_bar_is_drawn_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    said: list[str] = []
    with bar("reading") as tick:
        tick(1, 2)
        following(tick, said.append)("index: embedded 1 of 2 texts")
    assert capsys.readouterr() == ("", "")
    assert said == ["index: embedded 1 of 2 texts"]


def test_a_line_that_counts_moves_the_bar() -> None:
    ticks: list[tuple[int, int]] = []
    said: list[str] = []
    take = following(lambda *tick: ticks.append(tick), said.append)
    take("building: the catalogue changed")
    take("index: embedded 200 of 1920 texts")
    assert (ticks, said) == ([(200, 1920)], ["building: the catalogue changed"])
