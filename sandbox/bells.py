"""A bell that wakes whoever waits for something to happen; the base of every long poll here."""

from __future__ import annotations

import asyncio


class Bell:
    """Wakes all waiting tasks of one event loop at once."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Wakes everybody who waits now; nobody who comes later."""
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def wait(self, seconds: float) -> bool:
        """True when rung within `seconds`, else False."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            await asyncio.wait_for(future, max(0.0, seconds))
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(future)
        return True
