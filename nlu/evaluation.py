"""How well an understander does on held-out sentences: per language, per intent, and where not.

Works through the same `understand` the buyers' messages take.
"""

import statistics
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Self

from nlu.examples import Example
from nlu.ports import OUT_OF_SCOPE, Understander, Understanding

CALIBRATION_BINS = 10


@dataclass(frozen=True, slots=True)
class Verdict:
    """One held-out sentence, what it was taken for, and how long that took."""

    example: Example
    understanding: Understanding
    milliseconds: float

    @property
    def right(self) -> bool:
        """Whether the best guess is the label."""
        return self.understanding.intent == self.example.intent


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of a group were right."""

    right: int
    asked: int

    @property
    def accuracy(self) -> float:
        """Share of right answers, 0 to 1; 0 where nothing was asked."""
        return self.right / self.asked if self.asked else 0.0


@dataclass(frozen=True, slots=True)
class Scores:
    """An evaluation's outcome; JSON through `to_json` and back.

    Attributes:
        asked: Held-out sentences.
        accuracy: Mean of the languages' accuracies, so that small languages count as much.
        out_of_scope_recall: Share of out-of-scope sentences taken for such.
        refused: Share of in-scope sentences taken for out of scope.
        calibration_error: Expected calibration error over ten bins; 0 is best.
        languages: Per language.
        intents: Per intent.
        confusions: (meant, taken for, times), most frequent first.
        median_ms: Median time of an answer.
        p95_ms: 95th percentile of it.
    """

    asked: int
    accuracy: float
    out_of_scope_recall: float
    refused: float
    calibration_error: float
    languages: dict[str, Tally]
    intents: dict[str, Tally]
    confusions: tuple[tuple[str, str, int], ...]
    median_ms: float
    p95_ms: float

    def to_json(self) -> dict[str, Any]:
        """Plain lists, numbers and dictionaries."""
        return asdict(self)

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> Self:
        """The inverse of `to_json`."""
        tallies = {
            group: {name: Tally(**tally) for name, tally in content[group].items()}
            for group in ("languages", "intents")
        }
        confusions = tuple((meant, taken, times) for meant, taken, times in content["confusions"])
        return cls(**{**content, **tallies, "confusions": confusions})


def judge(
    understander: Understander,
    examples: Sequence[Example],
    clock: Callable[[], float] = time.perf_counter,
) -> list[Verdict]:
    """Asks for every sentence.

    Raises:
        UnderstandingUnavailable: The understander stopped answering.
    """
    verdicts = []
    for example in examples:
        started = clock()
        understanding = understander.understand(example.text)
        verdicts.append(Verdict(example, understanding, 1000 * (clock() - started)))
    return verdicts


def score(verdicts: Sequence[Verdict]) -> Scores:
    """Sums the verdicts up; there must be at least one."""
    languages = _tallies(verdicts, lambda verdict: verdict.example.language)
    outside = [one for one in verdicts if one.example.intent == OUT_OF_SCOPE]
    inside = [one for one in verdicts if one.example.intent != OUT_OF_SCOPE]
    times = sorted(verdict.milliseconds for verdict in verdicts)
    return Scores(
        asked=len(verdicts),
        accuracy=statistics.fmean(tally.accuracy for tally in languages.values()),
        out_of_scope_recall=_share_taken_as_outside(outside),
        refused=_share_taken_as_outside(inside),
        calibration_error=calibration_error(verdicts),
        languages=languages,
        intents=_tallies(verdicts, lambda verdict: verdict.example.intent),
        confusions=_confusions(verdicts),
        median_ms=statistics.median(times),
        p95_ms=times[min(len(times) - 1, int(0.95 * len(times)))],
    )


def calibration_error(verdicts: Sequence[Verdict]) -> float:
    """Mean gap between confidence and accuracy over ten equal bins, weighted by their size.

    Source: Guo et al. 2017, On Calibration of Modern Neural Networks, equation 3.
    """
    gaps = (count * abs(right - sure) for sure, right, count in reliability(verdicts))
    return sum(gaps) / len(verdicts)


def reliability(verdicts: Sequence[Verdict]) -> list[tuple[float, float, int]]:
    """Per bin of confidence, a tenth wide: mean confidence, share of right ones, how many."""
    bins: dict[int, list[Verdict]] = {}
    for verdict in verdicts:
        place = min(int(verdict.understanding.confidence * CALIBRATION_BINS), CALIBRATION_BINS - 1)
        bins.setdefault(place, []).append(verdict)
    return [
        (
            statistics.fmean(each.understanding.confidence for each in bins[place]),
            statistics.fmean(each.right for each in bins[place]),
            len(bins[place]),
        )
        for place in sorted(bins)
    ]


def _tallies(verdicts: Sequence[Verdict], group: Callable[[Verdict], str]) -> dict[str, Tally]:
    asked = Counter(group(verdict) for verdict in verdicts)
    right = Counter(group(verdict) for verdict in verdicts if verdict.right)
    return {name: Tally(right[name], asked[name]) for name in sorted(asked)}


def _confusions(verdicts: Sequence[Verdict]) -> tuple[tuple[str, str, int], ...]:
    wrong = Counter(
        (verdict.example.intent, verdict.understanding.intent)
        for verdict in verdicts
        if not verdict.right
    )
    return tuple((meant, taken, times) for (meant, taken), times in wrong.most_common())


def _share_taken_as_outside(verdicts: Sequence[Verdict]) -> float:
    taken = sum(verdict.understanding.intent == OUT_OF_SCOPE for verdict in verdicts)
    return taken / len(verdicts) if verdicts else 0.0
