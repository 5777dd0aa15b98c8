"""The bot's queue of updates and the long poll that empties it.

Source: Bot API 10.1, "Getting updates"; conflicts as in Telegram's own Bot API server.
"""

from __future__ import annotations

import time
from collections import deque

from sandbox.bells import Bell
from sandbox.ports import Json, Refused

FIRST_UPDATE_ID = 500_000_001
LONGEST_POLL_SECONDS = 50
_NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
_WEBHOOK_IS_SET = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
_OTHER_POLL = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


class UpdateQueue:
    """Updates in order until they are confirmed; at most `limit`, the oldest lost first."""

    def __init__(self, limit: int = 10_000) -> None:
        self.bell = Bell()
        self.webhook_is_set = False
        self.allowed: list[str] = []
        self._pending: deque[Json] = deque(maxlen=limit)
        self._next_id = FIRST_UPDATE_ID
        self._poll = 0
        self._stopped_by = _OTHER_POLL

    def __len__(self) -> int:
        return len(self._pending)

    def put(self, kind: str, payload: Json) -> int | None:
        """Queues an update; its id, or None when the bot does not want that kind."""
        wanted = kind in self.allowed if self.allowed else kind not in _NOT_BY_DEFAULT
        if not wanted:
            return None
        update_id, self._next_id = self._next_id, self._next_id + 1
        self._pending.append({"update_id": update_id, kind: payload})
        self.bell.ring()
        return update_id

    def first(self) -> Json | None:
        """The oldest update, left in the queue."""
        return self._pending[0] if self._pending else None

    def confirm(self, update_id: int) -> None:
        """Forgets every update up to and including `update_id`."""
        while self._pending and self._pending[0]["update_id"] <= update_id:
            self._pending.popleft()

    def clear(self) -> None:
        """Forgets every update."""
        self._pending.clear()

    def allow(self, kinds: list[str] | None) -> None:
        """Remembers which kinds the bot wants; None keeps what was said before."""
        if kinds is not None:
            self.allowed = list(kinds)

    def stop_poll(self, method: str = "setWebhook") -> None:
        """Ends a poll under way with the conflict Telegram answers it with."""
        self._poll += 1
        self._stopped_by = f"Conflict: terminated by {method} request"
        self.bell.ring()

    async def poll(self, offset: int, limit: int, timeout_seconds: float) -> list[Json]:
        """getUpdates: confirms before `offset`, waits for something to give, gives it.

        Args:
            offset: As in the Bot API; negative counts from the end and forgets the rest.
            limit: 1 to 100.
            timeout_seconds: 0 answers at once.

        Raises:
            Refused: A webhook is set, or another poll took over (409).
        """
        if self.webhook_is_set:
            raise Refused(409, _WEBHOOK_IS_SET)
        self._take_over()
        mine = self._poll
        self._forget(offset)
        until = time.monotonic() + min(max(timeout_seconds, 0), LONGEST_POLL_SECONDS)
        while not self._pending and time.monotonic() < until:
            await self.bell.wait(until - time.monotonic())
            if self._poll != mine:
                raise Refused(409, self._stopped_by)
        return list(self._pending)[: min(max(limit, 1), 100)]

    def _take_over(self) -> None:
        self._poll += 1
        self._stopped_by = _OTHER_POLL
        self.bell.ring()

    def _forget(self, offset: int) -> None:
        if offset > 0:
            self.confirm(offset - 1)
        elif offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
