"""Updates by webhook: an address on loopback, behind whatever faces the internet.

An update is answered 200 only when it lies in the inbox; Telegram brings anything else again.
"""

import asyncio
import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from telegram import Bot

from bot.insisting import insist
from bot.intake import ALLOWED_UPDATES, store
from bot.shop_door import OpenShop
from shop.ports import ShopError

if TYPE_CHECKING:
    from bot.app import Telegram

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
LARGEST_UPDATE_BYTES = 1_000_000


class _Server(uvicorn.Server):
    """A server that leaves the process's signals to whoever started it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class WebhookServer:
    """Receives updates on loopback and tells Telegram to send them.

    Args:
        arrived: set when there are new inbox rows.
    """

    def __init__(
        self, bot: Bot, telegram: "Telegram", open_shop: OpenShop, arrived: asyncio.Event
    ) -> None:
        self._bot = bot
        self._telegram = telegram
        self._open_shop = open_shop
        self._arrived = arrived
        # Without a secret of its own anybody who finds the address could speak as Telegram.
        self._secret = telegram.webhook_secret or secrets.token_urlsafe(32)

    def app(self) -> Starlette:
        """The ASGI application: one route, the path of the public address."""
        path = urlsplit(self._telegram.webhook_url).path or "/"
        return Starlette(routes=[Route(path, self._receive, methods=["POST"])])

    async def run(self) -> None:
        """Serve until cancelled."""
        config = uvicorn.Config(
            self.app(), host="127.0.0.1", port=self._telegram.webhook_port, log_level="warning"
        )
        server = _Server(config)
        serving = asyncio.create_task(server.serve())
        try:
            await insist(self._announce)
            # Shielded, or a cancellation would end the server before it closed its sockets.
            await asyncio.shield(serving)
        finally:
            server.should_exit = True
            await asyncio.gather(serving, return_exceptions=True)

    async def _announce(self) -> None:
        await self._bot.set_webhook(
            self._telegram.webhook_url,
            secret_token=self._secret,
            allowed_updates=ALLOWED_UPDATES,
        )

    async def _receive(self, request: Request) -> Response:
        if not secrets.compare_digest(request.headers.get(SECRET_HEADER, ""), self._secret):
            return PlainTextResponse("wrong secret", status_code=403)
        if int(request.headers.get("content-length") or 0) > LARGEST_UPDATE_BYTES:
            return PlainTextResponse("too large", status_code=413)
        try:
            body = await request.json()
            if not isinstance(body, dict) or not isinstance(body.get("update_id"), int):
                return PlainTextResponse("no update", status_code=400)
        except ValueError:
            return PlainTextResponse("no JSON", status_code=400)
        try:
            await store(self._open_shop, [body])
        except ShopError as error:
            log.warning("an update could not be stored, Telegram will bring it again: %s", error)
            return PlainTextResponse("later", status_code=503)
        self._arrived.set()
        return PlainTextResponse("")
