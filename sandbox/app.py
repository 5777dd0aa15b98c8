"""The sandbox as one ASGI application: the Bot API, the people's side and the page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sandbox import control_api, people_api
from sandbox.bot_api import BotApi
from sandbox.fields import Fields
from sandbox.ports import Json, Refused
from sandbox.strict_json import as_json
from sandbox.world import BotIdentity, World

DEFAULT_TOKEN = "4200000000:SANDBOX-token-for-this-machine-only"  # noqa: S105  # opens nothing real
DEFAULT_BOT_NAME = "Lapak"
DEFAULT_BOT_USERNAME = "LapakSandboxBot"
PAGE = Path(__file__).parent / "page"
_HOSTS = {b"127.0.0.1", b"localhost", b"[::1]"}
_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; " \
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"  # fmt: skip


def create_app(
    token: str = DEFAULT_TOKEN,
    people: Iterable[Json] = (),
    *,
    bot_name: str = DEFAULT_BOT_NAME,
    bot_username: str = DEFAULT_BOT_USERNAME,
    webhook_pause_seconds: float = 0.5,
) -> Starlette:
    """A fresh sandbox; its state is `app.state.world`.

    Args:
        token: The bot's token; its number before the colon is the bot's id.
        people: Who is there from the start, each with `first_name` and, if wanted, `id`,
            `last_name`, `username`, `language_code`, `role`, `phone_number`.
        bot_name: The bot's name until it sets another.
        bot_username: Without the @.
        webhook_pause_seconds: Before a webhook is tried again; doubles each time.

    Raises:
        CannotDo: A person's fields are wrong.
    """
    world = World(BotIdentity(token, bot_name, bot_username))
    for card in people:
        people_api.add_person(world, Fields(dict(card)))
    bot_api = BotApi(world, webhook_pause_seconds)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        bot_api.webhook.remove()
        world.close()

    both = ["GET", "POST"]
    app = Starlette(
        routes=[
            Route("/bot{token}/{method}", bot_api.method, methods=both),
            Route("/file/bot{token}/{path:path}", bot_api.file, methods=["GET"]),
            *people_api.routes(world),
            *control_api.routes(world, bot_api),
            Route("/", _page, methods=["GET"]),
            Mount("/page", StaticFiles(directory=PAGE)),
        ],
        middleware=[Middleware(_OwnPageOnly)],
        exception_handlers={404: _not_found},
        lifespan=lifespan,
    )
    app.state.world = world
    return app


async def _page(_: Request) -> Response:
    return FileResponse(PAGE / "index.html", headers={"content-security-policy": _POLICY})


async def _not_found(_: Request, __: Exception) -> Response:
    refused = Refused(404, "Not Found")
    body = {"ok": False, "error_code": refused.code, "description": refused.description}
    return as_json(body, refused.code)


class _OwnPageOnly:
    """Refuses what another site's page sends through the user's browser, rebound names too."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope.get("headers", []))
        origin, host = headers.get(b"origin"), headers.get(b"host", b"")
        name = host if host.endswith(b"]") else host.rsplit(b":", 1)[0]
        foreign = name not in _HOSTS or origin not in (None, b"http://" + host)
        if scope["type"] == "http" and foreign:
            answer = as_json({"error": "the sandbox answers its own page only"}, 403)
            await answer(scope, receive, send)
            return

        async def fresh(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"x-content-type-options", b"nosniff")]
            await send(message)

        await self._app(scope, receive, fresh)
