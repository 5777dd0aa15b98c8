"""An evaluation of the search as a person reads it: in a terminal, and as a page with plots."""

import html
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runtime.search_evaluation import Answer, Evaluation, Score

_BAR, _ROW, _LEFT = 300, 18, 90  # pixels: full bar, height of a row, room for its label
_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse}td,th{padding:.2rem .8rem;text-align:right}"
    "td:first-child,th:first-child{text-align:left}tr:nth-child(even){background:#f4f1ea}"
    "svg text{font:12px system-ui,sans-serif}"
)


def as_text(scores: "Mapping[str, Evaluation]", full: str) -> str:
    """All searches in one table, then the full one by language and by kind.

    Args:
        scores: By the search's name.
        full: The name of the one that is looked at closely.
    """
    closely = scores[full]
    parts = [
        _compared(scores),
        "Languages, weakest first\n" + _closely(closely.languages),
        "Kinds, weakest first\n" + _closely(closely.kinds),
    ]
    return "\n\n".join(parts)


def mistakes(answers: "Iterable[Answer]") -> str:
    """Every query that was not answered first, and every wrong doubt, one a line."""
    lines = []
    for each in answers:
        sold = bool(each.asked.types)
        if each.confident != sold or (sold and each.rank != 1):
            said = "sure" if each.confident else "doubted"
            lines.append(
                f"{each.asked.language} {each.asked.kind} rank {each.rank or '-'} {said}: "
                f"{each.asked.text} -> {each.first}"
            )
    return "\n".join(lines)


def as_page(scores: "Mapping[str, Evaluation]", full: str) -> str:
    """The same as an HTML page that needs nothing else."""
    closely = scores[full]
    return (
        f"<!doctype html><meta charset=utf-8><title>Lapak: search</title><style>{_STYLE}</style>"
        "<h1>How well the search finds</h1>"
        f"<table>{''.join(_cells(row) for row in _rows(scores))}</table>"
        f"<h2>recall@5 by language ({html.escape(full)})</h2>{_plot(closely.languages)}"
        f"<h2>recall@5 by kind</h2>{_plot(closely.kinds)}"
    )


def _rows(scores: "Mapping[str, Evaluation]") -> list[list[str]]:
    head = ["", "recall@1", "recall@5", "MRR", "doubt precision", "doubt recall"]
    rows = [
        [
            name,
            *(f"{value:.3f}" for value in (of.total.recall_1, of.total.recall_5, of.total.mrr)),
            *(f"{value:.3f}" for value in (of.precision, of.recall)),
        ]
        for name, of in scores.items()
    ]
    return [head, *rows]


def _compared(scores: "Mapping[str, Evaluation]") -> str:
    some = next(iter(scores.values()))
    title = (
        f"{some.total.asked} queries for what is sold in {len(some.languages)} languages, "
        f"{some.unsold} for what is not; means of the languages"
    )
    rows = _rows(scores)
    width = max(len(row[0]) for row in rows)
    lines = [f"  {row[0]:<{width}}" + "".join(f"{cell:>17}" for cell in row[1:]) for row in rows]
    return "\n".join([title, *lines])


def _closely(scores: "Mapping[str, Score]") -> str:
    return "\n".join(
        f"  {name:<11} recall@1 {of.recall_1:.2f}  recall@5 {of.recall_5:.2f} "
        f"{'█' * round(20 * of.recall_5):<20}  MRR {of.mrr:.2f}  of {of.asked}"
        for name, of in _weakest_first(scores)
    )


def _weakest_first(scores: "Mapping[str, Score]") -> "list[tuple[str, Score]]":
    return sorted(scores.items(), key=lambda item: (item[1].recall_5, item[1].recall_1, item[0]))


def _cells(row: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>"


def _plot(scores: "Mapping[str, Score]") -> str:
    bars = "".join(
        f'<text x="0" y="{place * _ROW + 13}">{html.escape(name)}</text>'
        f'<rect x="{_LEFT}" y="{place * _ROW + 3}" width="{_BAR * of.recall_5:.1f}" height="12" '
        f'fill="#8a5a2b"/><text x="{_LEFT + _BAR + 8}" y="{place * _ROW + 13}">'
        f"{of.recall_5:.2f}</text>"
        for place, (name, of) in enumerate(_weakest_first(scores))
    )
    return f'<svg width="{_LEFT + _BAR + 50}" height="{len(scores) * _ROW + 6}">{bars}</svg>'
