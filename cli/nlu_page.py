"""An evaluation of the understanding as an HTML page: tables, confusions, calibration."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cli import pages

if TYPE_CHECKING:
    from nlu.evaluation import Scores, Tally, Verdict


def as_page(version: str, scores: "Scores", verdicts: "Sequence[Verdict]") -> str:
    """The page; it needs nothing else.

    Args:
        version: The model's name.
        scores: Of the verdicts.
        verdicts: One for every held-out sentence.
    """
    from nlu.evaluation import reliability

    intents = sorted(scores.intents)
    return pages.page(
        "Lapak: understanding",
        f"How well {version} understands",
        (
            pages.table(_totals(scores)),
            pages.section("Accuracy by language", pages.bars(_weakest_first(scores.languages))),
            pages.section("Accuracy by intent", pages.bars(_weakest_first(scores.intents))),
            pages.section(
                "What was meant (rows) and taken for (columns), in per cent of the row",
                pages.matrix(intents, _confusions(scores, intents)),
            ),
            pages.section(
                "How often a guess is right (upwards), by how sure it is (to the right)",
                pages.reliability(reliability(verdicts)),
            ),
        ),
    )


def _totals(scores: "Scores") -> list[list[str]]:
    return [
        ["", ""],
        ["sentences", str(scores.asked)],
        ["languages", str(len(scores.languages))],
        ["accuracy, mean of the languages", f"{scores.accuracy:.1%}"],
        ["out-of-scope recall", f"{scores.out_of_scope_recall:.1%}"],
        ["in-scope taken for out of scope", f"{scores.refused:.1%}"],
        ["expected calibration error", f"{scores.calibration_error:.3f}"],
        ["answer, median / p95", f"{scores.median_ms:.1f} / {scores.p95_ms:.1f} ms"],
    ]


def _weakest_first(tallies: "Mapping[str, Tally]") -> list[tuple[str, float]]:
    shares = [(name, tally.accuracy) for name, tally in tallies.items()]
    return sorted(shares, key=lambda share: (share[1], share[0]))


def _confusions(scores: "Scores", intents: Sequence[str]) -> list[list[float]]:
    times = {(meant, taken): count for meant, taken, count in scores.confusions}
    times |= {(name, name): tally.right for name, tally in scores.intents.items()}
    return [
        [times.get((meant, taken), 0) / scores.intents[meant].asked for taken in intents]
        for meant in intents
    ]
