"""When an update could not be answered: record first, then apologise, then tell the admins."""

import asyncio
import html
import logging
from collections.abc import Callable
from datetime import datetime

from telegram import Bot, Update, User
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot import reply_json
from bot.backoff import wait_before
from bot.dialogue.messages import say
from bot.shop_door import OpenShop, in_one_transaction
from language.languages import resolve
from shop.ports import ShopError, StorageUnavailable, UnitOfWork
from shop.services.register_person import see_person

log = logging.getLogger(__name__)


class ErrorHandler:
    """Notes a failed update, so that it is tried again; says sorry when it is given up.

    Args:
        admins: Telegram user ids told of an update that was given up.
        written: set when there are new outbox rows.
    """

    def __init__(
        self,
        bot: Bot,
        open_shop: OpenShop,
        admins: frozenset[int],
        clock: Callable[[], datetime],
        written: asyncio.Event,
    ) -> None:
        self._bot = bot
        self._open_shop = open_shop
        self._admins = admins
        self._clock = clock
        self._written = written

    async def handle(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Telegram's error callback: `context.error` is what the handler raised."""
        if not isinstance(update, Update) or context.error is None:
            log.error("an error without an update", exc_info=context.error)
            return
        await self.note(update.update_id, update.effective_user, context.error)

    async def note(self, update_id: int, user: User | None, error: Exception) -> None:
        """Record the failure; after the last attempt apologise and tell the admins."""
        log.error("update %s failed", update_id, exc_info=error)
        try:
            given_up = await in_one_transaction(
                self._open_shop, lambda uow: self._record(uow, update_id, user, error)
            )
        except ShopError as away:
            # The claim's lease runs out, and the update is tried again.
            log.warning("the failure of update %s was not recorded: %s", update_id, away)
            return
        if given_up:
            self._written.set()
            await self._tell_admins(update_id, error)

    def _record(
        self, uow: UnitOfWork, update_id: int, user: User | None, error: Exception
    ) -> bool:
        kind = type(error).__name__
        attempts = 0 if isinstance(error, StorageUnavailable) else 1
        retry_at = self._clock() + wait_before(attempts)
        if uow.inbox.mark_failed(update_id, kind, retry_at):
            return False
        if user is not None and not user.is_bot:
            # Their first message may be the one that failed: without this their language is lost.
            spoken = resolve(user.language_code)
            see_person(uow, user.id, user.first_name, spoken, self._clock())
            uow.outbox.add(user.id, reply_json.TOPIC, reply_json.pack(say("error-apology")))
        return True

    async def _tell_admins(self, update_id: int, error: Exception) -> None:
        text = f"Update {update_id} was given up: <code>{html.escape(type(error).__name__)}</code>"
        for admin in sorted(self._admins):
            try:
                await self._bot.send_message(admin, text, parse_mode=ParseMode.HTML)
            except TelegramError as failure:
                log.warning("admin %s could not be told: %s", admin, failure)
