"""Updates on their way in: stored in the inbox, only then acknowledged, then handled.

Telegram forgets an update once it is acknowledged (the next `getUpdates` offset, or the webhook's
200), so nothing is acknowledged that is not in the database. Handling claims rows from there, in
order per chat and side by side over chats.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, datetime
from typing import Any

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.backoff import wait_before, wait_for_news
from bot.shop_door import OpenShop, in_one_transaction
from shop.ports import ShopError, UnitOfWork
from shop.postbox import InboxRow

log = logging.getLogger(__name__)

POLL_SECONDS = 25  # how long Telegram may hold an empty getUpdates
CHATS_AT_ONCE = 16
IDLE_SECONDS = 1.0  # how often rows whose retry is due are looked for
ALLOWED_UPDATES = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER)


async def store(open_shop: OpenShop, bodies: Sequence[dict[str, Any]]) -> None:
    """Put updates into the inbox; those seen before stay as they are.

    Raises:
        StorageUnavailable: The database is away: do not acknowledge.
    """

    def add(uow: UnitOfWork) -> None:
        for body in bodies:
            uow.inbox.add(body["update_id"], _chat_id(body), body)

    await in_one_transaction(open_shop, add)


async def poll(bot: Bot, open_shop: OpenShop, arrived: asyncio.Event) -> None:
    """Fetch updates by long polling for ever; waits and tries again when anything is away."""
    offset, failures = 0, 0
    while True:
        try:
            updates = await bot.get_updates(
                offset=offset, timeout=POLL_SECONDS, allowed_updates=ALLOWED_UPDATES
            )
            if updates:
                await store(open_shop, [update.to_dict() for update in updates])
                offset = updates[-1].update_id + 1
                arrived.set()
            failures = 0
        except (TelegramError, ShopError) as error:
            log.warning("getting updates failed: %s", error)
            await asyncio.sleep(wait_before(failures).total_seconds())
            failures += 1


class Handling:
    """Takes rows out of the inbox and lets `handle` answer them.

    Args:
        handle: answers one row; it marks the row done or failed itself and raises nothing.
        arrived: set when there may be new rows.
    """

    def __init__(
        self,
        open_shop: OpenShop,
        handle: Callable[[InboxRow], Coroutine[Any, Any, None]],
        arrived: asyncio.Event,
    ) -> None:
        self._open_shop = open_shop
        self._handle = handle
        self._arrived = arrived
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Handle rows for ever; the rows in work are finished when it is cancelled."""
        try:
            while True:
                if not await self._start_some():
                    await wait_for_news(self._arrived, IDLE_SECONDS)
        finally:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _start_some(self) -> bool:
        room = CHATS_AT_ONCE - len(self._tasks)
        if room <= 0:
            await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
            return True
        try:
            rows = await in_one_transaction(
                self._open_shop,
                lambda uow: uow.inbox.next_pending(datetime.now(UTC), limit=room),
            )
        except ShopError as error:
            log.warning("reading the inbox failed: %s", error)
            return False
        for row in rows:
            task = asyncio.create_task(self._handle(row))
            self._tasks.add(task)
            task.add_done_callback(self._finished)
        return bool(rows)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._arrived.set()  # the chat's next row is free now


def _chat_id(body: dict[str, Any]) -> int | None:
    """The chat an update belongs to, whatever kind it is."""
    for part in body.values():
        if isinstance(part, dict):
            message = part.get("message")
            chat = part.get("chat") or (message.get("chat") if isinstance(message, dict) else None)
            if isinstance(chat, dict) and isinstance(chat.get("id"), int):
                return int(chat["id"])
    return None
