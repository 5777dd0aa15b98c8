"""One inbox row answered: read, listened to, one turn, one transaction."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot import reply_json
from bot.dialogue.messages import IncomingMessage
from bot.dialogue.scene import House
from bot.dialogue.turn import Ears, listen, take_turn
from bot.incoming import read_message
from bot.shop_door import OpenShop
from shop.ports import AlreadyHandled

log = logging.getLogger(__name__)


class Answering:
    """Answers updates; what it writes lies in the outbox, from where it is delivered.

    Args:
        written: set when there are new outbox rows.
    """

    def __init__(
        self,
        house: House,
        ears: Ears,
        open_shop: OpenShop,
        clock: Callable[[], datetime],
        written: asyncio.Event,
    ) -> None:
        self._house = house
        self._ears = ears
        self._open_shop = open_shop
        self._clock = clock
        self._written = written

    async def answer(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer an update; its inbox row is done in the same transaction."""
        await _stop_the_button_waiting(update)
        await asyncio.to_thread(self.take, update.update_id, read_message(update))
        self._written.set()

    def take(self, update_id: int, message: IncomingMessage | None) -> None:
        """One turn in one transaction; nothing, where another process was faster."""
        heard = listen(message, self._ears) if message else None
        try:
            with self._open_shop() as uow:
                if message and heard:
                    turn = take_turn(message, heard, self._house, self._ears, uow, self._clock())
                    for reply in turn.replies:
                        body = reply_json.pack(reply)
                        uow.outbox.add(message.person_id, reply_json.TOPIC, body)
                uow.inbox.mark_done(update_id)
                uow.commit()
        except AlreadyHandled:
            log.info("update %s was handled by another process", update_id)


async def _stop_the_button_waiting(update: Update) -> None:
    """End the button's spinner at once; failing that harms nothing."""
    if update.callback_query is not None:
        try:
            await update.callback_query.answer()
        except TelegramError as error:
            log.info("a button's press could not be answered: %s", error)
