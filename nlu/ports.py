"""What the rest of the house knows of understanding: its answer, its shape and its refusals.

The dialogue sees only these names; whether Rasa or the nearest examples answered is decided
in the wiring.
"""

from dataclasses import dataclass
from typing import Protocol, Self

OUT_OF_SCOPE = "out_of_scope"

# Chosen on 2,954 held-out sentences of 21 languages: asks back at 9 % of the right guesses and
# catches 54 % of the wrong ones.
LEAST_CONFIDENCE = 0.4
LEAST_MARGIN = 0.1


class NluError(Exception):
    """Base of every refusal of this package."""


class UnderstandingUnavailable(NluError):
    """Nobody could say what a message means: the server is away, slow or answered nonsense."""


class TrainingFailed(NluError):
    """Rasa did not train a model; the text names the log that says why."""


class BadExamples(NluError):
    """A file of examples cannot be used; the text is one line: file, and what is wrong."""


class UnknownIntent(NluError):
    """An example was given an intent that data/intents.yml does not list."""

    def __init__(self, intent: str) -> None:
        super().__init__(f"{intent!r} is not an intent of data/intents.yml")
        self.intent = intent


class VersionNotFound(NluError):
    """There is no such trained version, or none to step back to."""


class ServerDidNotStart(NluError):
    """The Rasa server ended or stayed silent; the text names its log."""


@dataclass(frozen=True, slots=True)
class RankedIntent:
    """One intent and the probability (0 to 1) that it is what was meant."""

    intent: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a message most likely means.

    `ranking` is the classifier's own, best first, never cut or overwritten by a fallback.
    """

    intent: str
    confidence: float
    ranking: tuple[RankedIntent, ...] = ()

    @classmethod
    def from_ranking(cls, ranking: tuple[RankedIntent, ...]) -> Self:
        """The understanding whose best guess leads the ranking."""
        return cls(ranking[0].intent, ranking[0].confidence, ranking)

    @classmethod
    def of_nothing(cls) -> Self:
        """What a message without any readable text means: nothing, at confidence 0."""
        return cls(OUT_OF_SCOPE, 0.0)

    @property
    def margin(self) -> float:
        """How far the best guess is ahead of the second, 0 to 1."""
        runner_up = self.ranking[1].confidence if len(self.ranking) > 1 else 0.0
        return self.confidence - runner_up

    def is_doubtful(
        self, threshold: float = LEAST_CONFIDENCE, margin: float = LEAST_MARGIN
    ) -> bool:
        """Whether to ask rather than act.

        Args:
            threshold: Least confidence of the best guess, 0 to 1.
            margin: Least lead of the best guess over the second, 0 to 1.
        """
        return self.confidence < threshold or self.margin < margin


class Understander(Protocol):
    """Whoever can say what a message means."""

    def understand(self, text: str) -> Understanding:
        """What `text` means.

        Raises:
            UnderstandingUnavailable: Nobody could say.
        """
        ...
