"""An evaluation of the search as a person reads it: in a terminal, and as a page with plots."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from cli import pages

if TYPE_CHECKING:
    from runtime.search_evaluation import Answer, Evaluation, Score


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
    return pages.page(
        "Lapak: search",
        "How well the search finds",
        (
            pages.table(_rows(scores)),
            pages.section(f"recall@5 by language ({full})", pages.bars(_found(closely.languages))),
            pages.section("recall@5 by kind", pages.bars(_found(closely.kinds))),
        ),
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


def _found(scores: "Mapping[str, Score]") -> list[tuple[str, float]]:
    return [(name, of.recall_5) for name, of in _weakest_first(scores)]
