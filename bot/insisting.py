"""Calls without which the bot cannot begin: repeated until Telegram answers."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from telegram.error import InvalidToken, TelegramError

from bot.backoff import wait_before

log = logging.getLogger(__name__)


class TokenRefused(Exception):
    """Telegram does not know the token. The text does not show it."""


async def insist(call: Callable[[], Awaitable[object]]) -> None:
    """Make a call again and again, with growing pauses, until Telegram takes it.

    Raises:
        TokenRefused: Waiting will not help: the token is wrong.
    """
    failures = 0
    while True:
        try:
            await call()
        except InvalidToken:
            # Its own text holds the token.
            raise TokenRefused("Telegram refuses the token; ask @BotFather for it") from None
        except TelegramError as error:
            log.warning("Telegram does not answer yet: %s", error)
            await asyncio.sleep(wait_before(failures).total_seconds())
            failures += 1
        else:
            return
