"""Rows of a queue in the database worked off side by side: the inbox's, and the outbox's."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from bot.backoff import wait_for_news
from bot.shop_door import OpenShop, in_one_transaction
from shop.ports import ShopError, UnitOfWork

log = logging.getLogger(__name__)

IDLE_SECONDS = 1.0  # how often rows whose retry is due are looked for

Row = TypeVar("Row")


class RowWorker(Generic[Row]):
    """Claims rows and works on them until cancelled.

    Args:
        claim: the rows to work on now, at most so many; a chat's next row only once the one
            before it is finished.
        work: does one row; it marks the row itself and raises nothing.
        news: set when there may be new rows.
        at_once: rows in work at one time.
        pause_seconds: between the starts of two rows.
    """

    def __init__(
        self,
        open_shop: OpenShop,
        claim: Callable[[UnitOfWork, datetime, int], Sequence[Row]],
        work: Callable[[Row], Coroutine[Any, Any, None]],
        news: asyncio.Event,
        at_once: int,
        pause_seconds: float = 0.0,
    ) -> None:
        self._open_shop = open_shop
        self._claim = claim
        self._work = work
        self._news = news
        self._at_once = at_once
        self._pause_seconds = pause_seconds
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Work for ever; the rows in work are finished when it is cancelled."""
        try:
            while True:
                if not await self._start_some():
                    await wait_for_news(self._news, IDLE_SECONDS)
        finally:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _start_some(self) -> bool:
        room = self._at_once - len(self._tasks)
        if room <= 0:
            await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
            return True
        try:
            rows = await in_one_transaction(
                self._open_shop, lambda uow: self._claim(uow, datetime.now(UTC), room)
            )
        except ShopError as error:
            log.warning("reading the queue failed: %s", error)
            return False
        for row in rows:
            task = asyncio.create_task(self._work(row))
            self._tasks.add(task)
            task.add_done_callback(self._finished)
            if self._pause_seconds:
                await asyncio.sleep(self._pause_seconds)
        return bool(rows)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._news.set()  # the chat's next row is free now
