"""Understanding that goes on when Rasa is away, and returns to Rasa by itself."""

import logging
import threading
from collections.abc import Callable
from time import monotonic

from nlu.ports import Understander, Understanding, UnderstandingUnavailable

log = logging.getLogger(__name__)


class ResilientUnderstanding:
    """Asks the first, and the second while the first is away.

    After a failure the first is left alone for `pause_seconds`, so that a server which hangs
    costs one message its time limit and not every message. Each change is logged once.

    Args:
        first: The preferred one (Rasa).
        second: The one that always answers (nearest examples).
        pause_seconds: How long a failed first is left alone.
        clock: Seconds that only grow.
    """

    def __init__(
        self,
        first: Understander,
        second: Understander,
        pause_seconds: float = 2.0,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._first = first
        self._second = second
        self._pause_seconds = pause_seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._away = False
        self._ask_again_at = 0.0

    def understand(self, text: str) -> Understanding:
        """What `text` means, by whoever can say."""
        if self._away and self._clock() < self._ask_again_at:
            return self._second.understand(text)
        try:
            understanding = self._first.understand(text)
        except UnderstandingUnavailable as error:
            self._note_away(error)
            return self._second.understand(text)
        self._note_back()
        return understanding

    @property
    def degraded(self) -> bool:
        """Whether the second answers at present."""
        return self._away

    def _note_away(self, error: UnderstandingUnavailable) -> None:
        with self._lock:
            if not self._away:
                log.warning("intents by nearest examples from now on: %s", error)
            self._away = True
            self._ask_again_at = self._clock() + self._pause_seconds

    def _note_back(self) -> None:
        with self._lock:
            if self._away:
                log.warning("intents by Rasa again")
            self._away = False
