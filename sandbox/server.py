"""Serves the sandbox on a loopback port, and stops without waiting for long polls."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from ipaddress import ip_address

import uvicorn
from starlette.applications import Starlette

from sandbox.app import DEFAULT_TOKEN, create_app
from sandbox.ports import CannotDo, Json


class SandboxServer(uvicorn.Server):
    """A uvicorn server that wakes whoever waits on the sandbox before it shuts down."""

    def __init__(self, app: Starlette, host: str, port: int) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                host=host,
                port=port,
                log_level="critical",
                access_log=False,
                timeout_graceful_shutdown=2,
                # Longer than clients keep idle connections, so that none is closed under a call.
                timeout_keep_alive=90,
                lifespan="on",
                ws="none",
            )
        )
        self._app = app

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Ends long polls and event streams first."""
        self._app.state.world.close()
        await super().shutdown(sockets)


def check_loopback(host: str) -> None:
    """Refuses any address another machine could reach.

    Raises:
        CannotDo: `host` is not a loopback address.
    """
    try:
        fine = host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        fine = False
    if not fine:
        raise CannotDo(400, f"the sandbox serves loopback addresses only, not {host}")


def open_port(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes a free one.

    Raises:
        CannotDo: The port is taken or not allowed.
    """
    check_loopback(host)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(256)
    except (OSError, OverflowError) as error:
        listening.close()
        raise CannotDo(409, f"port {port} on {host} cannot be opened: {error}") from None
    return listening


def serve(
    host: str = "127.0.0.1",
    port: int = 8081,
    *,
    token: str = DEFAULT_TOKEN,
    people: Iterable[Json] = (),
) -> None:
    """Serves a fresh sandbox until interrupted; prints its address once it listens.

    Raises:
        CannotDo: The host is not loopback, the port is taken, or a person's fields are wrong.
    """
    listening = open_port(host, port)
    app = create_app(token, people)
    number = listening.getsockname()[1]
    shown = f"[{host}]" if ":" in host else host
    print(f"Sandbox ready: http://{shown}:{number}/", flush=True)
    SandboxServer(app, host, number).run(sockets=[listening])
