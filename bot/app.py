"""The bot put together: the telegram Application, its one list of handlers, and its jobs."""

import asyncio
import logging
import os
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from telegram import BotCommand, Update
from telegram.error import TelegramError
from telegram.ext import Application, ApplicationBuilder, TypeHandler

from bot.answering import Answering
from bot.delivery import Delivery, Translate
from bot.dialogue.scene import House
from bot.dialogue.turn import Ears
from bot.error_handler import ErrorHandler
from bot.insisting import insist
from bot.intake import poll
from bot.outgoing import Sender
from bot.pictures import FindPicture
from bot.rows import RowWorker
from bot.shop_door import OpenShop, StoredFileIds, in_one_transaction
from bot.webhook import WebhookServer
from language.phrase import phrase
from language.replies import Phrases
from shop.ports import ShopError, UnitOfWork
from shop.postbox import InboxRow, OutboxRow
from shop.services.follow_order import expire_orders

log = logging.getLogger(__name__)

# python-telegram-bot 22 gives waits as seconds or, asked so, as timedelta, which 23 always will.
os.environ.setdefault("PTB_TIMEDELTA", "true")

MENU = ("popular", "cart", "orders", "language", "person", "help")  # Telegram's menu, in order
CHATS_AT_ONCE = 16  # inbox rows answered at one time
PEOPLE_AT_ONCE = 20  # outbox rows delivered at one time
PAUSE_SECONDS = 1 / 30  # Telegram takes about 30 messages a second over all chats
EXPIRY_SECONDS = 60.0
UPDATES_KEPT = 10_000  # finished inbox rows, against updates that Telegram repeats
MESSAGES_KEPT = 100_000  # delivered outbox rows, for answers to older messages

Clock = Callable[[], datetime]
TelegramApplication = Application[Any, Any, Any, Any, Any, Any]


def utc_now() -> datetime:
    """The present, aware."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Telegram:
    """Where the bot meets Telegram.

    Args:
        api_url: root of the Bot API server, without a slash at the end.
        webhook_url: public address for updates; empty means long polling.
        webhook_port: loopback port on which they arrive.
    """

    token: str
    api_url: str
    webhook_url: str = ""
    webhook_secret: str = ""
    webhook_port: int = 8443


@dataclass(frozen=True, slots=True)
class Tools:
    """What the bot needs of the house; the wiring fills it with real ones, tests with fakes."""

    house: House
    ears: Ears
    open_shop: OpenShop
    phrases: Phrases
    find_picture: FindPicture
    translate: Translate
    clock: Clock = utc_now


class LapakBot:
    """The whole bot. `run` works until it is cancelled."""

    def __init__(self, telegram: Telegram, tools: Tools) -> None:
        self._telegram = telegram
        self._tools = tools
        self._arrived = asyncio.Event()
        self._written = asyncio.Event()
        self._newest_update = 0
        self.application = self._build()

    def _build(self) -> TelegramApplication:
        builder = (
            ApplicationBuilder()
            .token(self._telegram.token)
            .base_url(f"{self._telegram.api_url}/bot")
            .base_file_url(f"{self._telegram.api_url}/file/bot")
            .updater(None)  # updates come through the inbox
            .job_queue(None)
            .connection_pool_size(32)
            .get_updates_read_timeout(35)
        )
        application: TelegramApplication = builder.build()
        tools, bot = self._tools, application.bot
        self._errors = ErrorHandler(
            bot, tools.open_shop, tools.house.managers, tools.clock, self._written
        )
        answering = Answering(tools.house, tools.ears, tools.open_shop, tools.clock, self._written)
        # The one ordered list of handlers: what a message means is the conversation's to say.
        application.add_handler(TypeHandler(Update, answering.answer))
        application.add_error_handler(self._errors.handle)
        return application

    async def run(self) -> None:
        """Receive, answer and deliver until cancelled; then finish what is under way.

        Raises:
            TokenRefused: Telegram does not know the token.
        """
        tools = self._tools
        if not self._telegram.webhook_url:  # long polling: this is the only process
            await in_one_transaction(tools.open_shop, _release_claims)
        await insist(self.application.initialize)
        try:
            await self._work()
        finally:
            await self.application.shutdown()

    async def _work(self) -> None:
        tools, bot = self._tools, self.application.bot
        sender = Sender(bot, tools.find_picture, StoredFileIds(tools.open_shop))
        delivery = Delivery(tools.open_shop, sender, tools.phrases, tools.translate)
        handling = RowWorker[InboxRow](
            tools.open_shop,
            lambda uow, now, limit: uow.inbox.next_pending(now, limit),
            self._handle,
            self._arrived,
            CHATS_AT_ONCE,
        )
        delivering = RowWorker[OutboxRow](
            tools.open_shop,
            lambda uow, now, limit: uow.outbox.claim(now, limit),
            delivery.deliver,
            self._written,
            PEOPLE_AT_ONCE,
            PAUSE_SECONDS,
        )
        await self._run_together(
            self._receive(),
            handling.run(),
            delivering.run(),
            self._keep_house(delivery),
            self._introduce(),
        )

    async def _run_together(self, *jobs: Coroutine[Any, Any, None]) -> None:
        async with asyncio.TaskGroup() as group:
            for job in jobs:
                group.create_task(job)

    async def _receive(self) -> None:
        bot = self.application.bot
        if self._telegram.webhook_url:
            await WebhookServer(bot, self._telegram, self._tools.open_shop, self._arrived).run()
        else:
            await insist(bot.delete_webhook)
            await poll(bot, self._tools.open_shop, self._arrived)

    async def _handle(self, row: InboxRow) -> None:
        """Answer one inbox row by the application's handlers."""
        self._newest_update = max(self._newest_update, row.update_id)
        try:
            update = Update.de_json(row.body, self.application.bot)
        except (KeyError, TypeError, ValueError) as error:
            await self._errors.note(row.update_id, None, error)
            return
        await self.application.process_update(update)

    async def _keep_house(self, delivery: Delivery) -> None:
        """Once a minute close orders whose answer is late, and forget rows long finished."""
        tools = self._tools

        def work(uow: UnitOfWork) -> bool:
            late = expire_orders(uow, tools.clock(), tools.house.managers)
            uow.inbox.forget_done(self._newest_update - UPDATES_KEPT)
            uow.outbox.forget_sent(delivery.newest - MESSAGES_KEPT)
            return bool(late)

        while True:
            try:
                if await in_one_transaction(tools.open_shop, work):
                    self._written.set()
            except ShopError as error:
                log.warning("keeping house failed: %s", error)
            await asyncio.sleep(EXPIRY_SECONDS)

    async def _introduce(self) -> None:
        """Tell Telegram the menu of commands, in every language that has phrases."""
        phrases, bot = self._tools.phrases, self.application.bot
        # Telegram keys commands by ISO 639-1; those without a code are everybody else's.
        codes: list[tuple[str | None, str]] = [(None, "en")]
        codes += [(code.partition("-")[0], code) for code in self._tools.house.languages]
        try:
            for short, code in codes:
                commands = [
                    BotCommand(name, phrases.plain(phrase(f"command-{name}"), code))
                    for name in MENU
                ]
                await bot.set_my_commands(commands, language_code=short)
        except TelegramError as error:
            log.warning("the menu of commands was not set: %s", error)


def _release_claims(uow: UnitOfWork) -> None:
    """Take over what a process that died had in work."""
    uow.inbox.release_claims()
    uow.outbox.release_claims()
