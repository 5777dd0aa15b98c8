"""The outbox on its way out: each row becomes a message, at least once, in order per person."""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot import reply_json
from bot.backoff import wait_before
from bot.dialogue.messages import Reply
from bot.dialogue.notices import NOTICES, Notice, foreign_words
from bot.dialogue.turn import reply_language
from bot.outgoing import Sender
from bot.rendering import render
from bot.shop_door import OpenShop, in_one_transaction
from language.ports import LanguageError
from language.replies import Phrases
from shop.ports import ShopError, UnitOfWork
from shop.postbox import OutboxRow
from shop.questions import RelayedMessage

Translate = Callable[[str, str | None, str], str | None]

log = logging.getLogger(__name__)


class Delivery:
    """Delivers outbox rows.

    Args:
        translate: text, its language and the reader's to the translation, None where there is
            none; may be slow, so it runs in a thread and outside any transaction.
    """

    def __init__(
        self, open_shop: OpenShop, sender: Sender, phrases: Phrases, translate: Translate
    ) -> None:
        self._open_shop = open_shop
        self._sender = sender
        self._phrases = phrases
        self._translate = translate
        self.newest = 0  # id of the newest row that was taken up

    async def deliver(self, row: OutboxRow) -> None:
        """Send one row and note what came of it; raises nothing."""
        self.newest = max(self.newest, row.outbox_id)
        try:
            outcome = await self._send(row)
        except Exception:
            # A row that cannot be said is a defect of ours; it must not hold up the next ones.
            log.exception("outbox row %s cannot be said", row.outbox_id)
            outcome = _give_up(row, "cannot be said")
        try:
            await in_one_transaction(self._open_shop, outcome)
        except ShopError as error:
            # The lease runs out and the row is sent again: at least once.
            log.warning("outbox row %s was not marked: %s", row.outbox_id, error)

    async def _send(self, row: OutboxRow) -> Callable[[UnitOfWork], object]:
        try:
            reply, language = await self._reply(row)
            rendered = render(reply, self._phrases, language)
            message_id = await self._sender.send(row.recipient_id, rendered)
        except (ShopError, LanguageError, TelegramError) as error:
            return _after(row, error)
        return lambda uow: uow.outbox.mark_sent(row.outbox_id, message_id)

    async def _reply(self, row: OutboxRow) -> tuple[Reply, str]:
        def read(uow: UnitOfWork) -> tuple[str, RelayedMessage | None, Reply | None]:
            language = reply_language(uow.people.find(row.recipient_id))
            if row.topic == reply_json.TOPIC:
                return language, None, reply_json.unpack(row.body)
            notice = Notice(row.body, row.recipient_id, language, uow)
            foreign = foreign_words(notice)
            return language, foreign, None if foreign else NOTICES[row.topic](notice)

        language, foreign, reply = await in_one_transaction(self._open_shop, read)
        if foreign is not None:
            reply = await self._translated(row, foreign, language)
        assert reply is not None  # noqa: S101 - for the type checker
        return reply, language

    async def _translated(self, row: OutboxRow, foreign: RelayedMessage, language: str) -> Reply:
        """A notice with what was written in a language its reader does not read."""
        translation = await asyncio.to_thread(
            self._translate, foreign.text, foreign.language, language
        )

        def notice(uow: UnitOfWork) -> Reply:
            told = Notice(row.body, row.recipient_id, language, uow, translation)
            return NOTICES[row.topic](told)

        return await in_one_transaction(self._open_shop, notice)


def _after(row: OutboxRow, error: Exception) -> Callable[[UnitOfWork], object]:
    """What to note of a row that was not delivered: wait, park the person's rows, or give up."""
    log.warning("outbox row %s was not delivered: %s", row.outbox_id, error)
    now = datetime.now(UTC)
    match error:
        case RetryAfter():
            wait = error.retry_after
            pause = wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
            return lambda uow: uow.outbox.mark_failed(row.outbox_id, str(error), now + pause)
        case Forbidden():
            return lambda uow: uow.outbox.park(row.recipient_id, str(error))
        case BadRequest() if "chat not found" in error.message.lower():
            return lambda uow: uow.outbox.park(row.recipient_id, str(error))
        case BadRequest() | LanguageError():
            return _give_up(row, str(error))
        case _:
            again = now + wait_before(row.attempts)
            return lambda uow: uow.outbox.mark_failed(row.outbox_id, str(error), again)


def _give_up(row: OutboxRow, error: str) -> Callable[[UnitOfWork], object]:
    return lambda uow: uow.outbox.mark_failed(row.outbox_id, error, None)
