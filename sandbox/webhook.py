"""Hands updates to the bot's webhook, one after another, until each is answered with 2xx.

Telegram sends up to `max_connections` at once; the sandbox sends one at a time, so that what a
test sees does not depend on luck. It posts to loopback addresses only.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from sandbox import strict_json
from sandbox.ports import Json, Refused, bad_request
from sandbox.updates import UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # a header's name, no secret
_SECRET_LETTERS = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
_LONGEST_PAUSE_SECONDS = 30.0
_ANSWER_SECONDS = 60.0

Reply = Callable[[Json], Awaitable[None]]


@dataclass(slots=True)
class Webhook:
    """Where updates go, and how the last attempts went.

    Attributes:
        first_pause_seconds: Before the second attempt; doubled for each further one.
        reply: Runs the method a bot put into its answer's body.
    """

    queue: UpdateQueue
    reply: Reply
    first_pause_seconds: float = 0.5
    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error_date: int | None = None
    last_error_message: str = ""
    _task: asyncio.Task[None] | None = field(default=None, repr=False)

    def set(self, url: str, secret: str, max_connections: int) -> bool:
        """Sends updates to `url` from now on; False when nothing changes.

        Raises:
            Refused: The address is not loopback, or the secret has other letters (400).
        """
        _check_address(url)
        if len(secret) > 256:
            raise bad_request("secret token is too long")
        if not set(secret) <= _SECRET_LETTERS:
            raise bad_request("secret token contains unallowed characters")
        wanted = (url, secret, max_connections)
        if (self.url, self.secret, self.max_connections) == wanted:
            return False
        self.remove()
        self.url, self.secret, self.max_connections = wanted
        self.last_error_date, self.last_error_message = None, ""
        self.queue.webhook_is_set = True
        self.queue.stop_poll()
        self._task = asyncio.get_running_loop().create_task(self._deliver())
        return True

    def remove(self) -> bool:
        """Sends nothing any more; False when no webhook was set."""
        was_set = bool(self.url)
        self.url, self.secret, self.queue.webhook_is_set = "", "", False
        if self._task is not None:
            self._task.cancel()
            self._task = None
        return was_set

    def info(self) -> Json:
        """The Bot API's WebhookInfo."""
        shown: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.queue),
        }
        if self.url:
            shown |= {"max_connections": self.max_connections, "ip_address": "127.0.0.1"}
        if self.last_error_date is not None:
            shown["last_error_date"] = self.last_error_date
            shown["last_error_message"] = self.last_error_message
        if self.queue.allowed:
            shown["allowed_updates"] = self.queue.allowed
        return shown

    async def _deliver(self) -> None:
        import httpx  # only a bot with a webhook needs a client

        # A proxy set for the outside world has no business between two loopback ports.
        async with httpx.AsyncClient(timeout=_ANSWER_SECONDS, trust_env=False) as client:
            pause = self.first_pause_seconds
            while True:
                update = self.queue.first()
                if update is None:
                    await self.queue.bell.wait(_ANSWER_SECONDS)
                elif await self._attempt(client, update):
                    self.queue.confirm(update["update_id"])
                    pause = self.first_pause_seconds
                else:
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)

    async def _attempt(self, client: object, update: Json) -> bool:
        import httpx

        assert isinstance(client, httpx.AsyncClient)  # noqa: S101  # the import is lazy, the type is not
        headers = {SECRET_HEADER: self.secret} if self.secret else {}
        try:
            answer = await client.post(self.url, json=update, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return self._failed(str(error) or type(error).__name__)
        if not answer.is_success:
            return self._failed(
                f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}"
            )
        with contextlib.suppress(ValueError, Refused):
            body = strict_json.loads(answer.content)
            if isinstance(body, dict) and isinstance(body.get("method"), str):
                await self.reply(body)
        return True

    def _failed(self, reason: str) -> bool:
        self.last_error_date, self.last_error_message = int(time.time()), reason[:200]
        return False


def _check_address(url: str) -> None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise bad_request("invalid webhook URL specified") from None
    if parts.scheme not in ("http", "https") or not host:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    try:
        loopback = host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise bad_request("bad webhook: the sandbox posts to loopback addresses only")
