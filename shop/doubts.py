"""Messages the assistant was not sure about, kept for a manager to label."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

SKIPPED: Final = ""
"""The label of a message that a manager found to be an example of nothing."""


@dataclass(frozen=True, slots=True)
class DoubtedMessage:
    """A doubted message. `ranking`: intents with their confidence (0 to 1), best first.

    `label` is None while nobody looked at it, then an intent or SKIPPED.
    """

    doubt_id: int
    text: str
    language: str | None
    ranking: tuple[tuple[str, float], ...]
    asked_at: datetime
    label: str | None = None
    labelled_by: int | None = None
