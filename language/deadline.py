"""A question to somebody slow, answered in time or not at all."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Refused(Exception):
    """An engine's failure, told without text or key; `rests`: not worth asking again at once."""

    def __init__(self, reason: str, rests: bool = False) -> None:
        super().__init__(reason)
        self.rests = rests


class Asked:
    """One question to one engine, in a daemon thread: a hung request must not keep us from ending.

    Args:
        question: what to run.
        slot: released when the thread ends, however late.
    """

    def __init__(self, question: Callable[[], str], slot: threading.BoundedSemaphore) -> None:
        self._question, self._slot = question, slot
        self._found: str | None = None
        self._refused: Refused | None = None
        self._thread = threading.Thread(target=self._run, name="translation", daemon=True)
        self._thread.start()

    def answer(self, seconds: float) -> str:
        """What came back within so many seconds.

        Raises:
            Refused: nothing came in time, or the engine failed.
        """
        self._thread.join(max(0.0, seconds))
        if self._found is not None:
            return self._found
        raise self._refused or Refused("gave no answer in time", rests=True)

    def _run(self) -> None:
        try:
            self._found = self._question()
        except Refused as refused:
            self._refused = refused
        except Exception as error:  # the library raises anything; its messages hold text and keys
            kind = type(error).__name__
            self._refused = Refused(kind, rests=kind == "TooManyRequests")
        finally:
            self._slot.release()
