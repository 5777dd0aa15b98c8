"""An evaluation as a person reads it in a terminal."""

from collections.abc import Iterable, Mapping, Sequence

from nlu.evaluation import Scores, Tally, Verdict

COLUMNS = 4
LISTED_CONFUSIONS = 12


def report(scores: Scores) -> str:
    """The scores as text: totals, a table per language and per intent, frequent confusions."""
    parts = [
        _totals(scores),
        "Languages\n" + _table(scores.languages),
        "Intents\n" + _table(scores.intents),
    ]
    if scores.confusions:
        parts.append("Taken for another\n" + _confusions(scores.confusions))
    return "\n\n".join(parts)


def mistakes(verdicts: Iterable[Verdict]) -> str:
    """Every wrongly understood sentence, one a line."""
    return "\n".join(
        f"{one.example.language}  {one.example.intent} -> {one.understanding.intent} "
        f"({one.understanding.confidence:.2f})  {one.example.text}"
        for one in verdicts
        if not one.right
    )


def _totals(scores: Scores) -> str:
    return (
        f"{scores.asked} sentences in {len(scores.languages)} languages\n"
        f"accuracy, mean of the languages   {scores.accuracy:6.1%}\n"
        f"out-of-scope recall               {scores.out_of_scope_recall:6.1%}\n"
        f"in-scope taken for out of scope   {scores.refused:6.1%}\n"
        f"calibration error                 {scores.calibration_error:6.3f}\n"
        f"answer, median / p95              {scores.median_ms:.1f} / {scores.p95_ms:.1f} ms"
    )


def _table(tallies: Mapping[str, Tally]) -> str:
    weakest_first = sorted(tallies.items(), key=lambda item: (item[1].accuracy, item[0]))
    width = max(len(name) for name in tallies)
    cells = [
        f"{name:<{width}} {tally.accuracy:4.0%} of {tally.asked:<4d}"
        for name, tally in weakest_first
    ]
    rows = [cells[start : start + COLUMNS] for start in range(0, len(cells), COLUMNS)]
    return "\n".join("  " + "   ".join(row).rstrip() for row in rows)


def _confusions(confusions: Sequence[tuple[str, str, int]]) -> str:
    return "\n".join(
        f"  {times:3d}  {meant} -> {taken}"
        for meant, taken, times in confusions[:LISTED_CONFUSIONS]
    )
