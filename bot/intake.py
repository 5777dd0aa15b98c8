"""Updates on their way in: stored in the inbox, and only then acknowledged.

Telegram forgets an update once it is acknowledged (the next `getUpdates` offset, or the webhook's
200), so nothing is acknowledged that is not in the database.
"""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.backoff import wait_before
from bot.shop_door import OpenShop, in_one_transaction
from shop.ports import ShopError, UnitOfWork

log = logging.getLogger(__name__)

POLL_SECONDS = 25  # how long Telegram may hold an empty getUpdates
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


def _chat_id(body: dict[str, Any]) -> int | None:
    """The chat an update belongs to, whatever kind it is."""
    for part in body.values():
        if isinstance(part, dict):
            message = part.get("message")
            chat = part.get("chat") or (message.get("chat") if isinstance(message, dict) else None)
            if isinstance(chat, dict) and isinstance(chat.get("id"), int):
                return int(chat["id"])
    return None
