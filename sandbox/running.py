"""A sandbox beside the caller, in a thread of its own: for tests and for `lapak demo`."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sandbox.app import DEFAULT_TOKEN, create_app
from sandbox.client import SandboxClient
from sandbox.ports import CannotDo, Json
from sandbox.server import SandboxServer, open_port
from sandbox.world import World

_START_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class RunningSandbox:
    """One that listens.

    Attributes:
        url: Its root, also the value of LAPAK_TELEGRAM_API_URL.
        world: Its state, to look at only: it belongs to the server's thread.
    """

    url: str
    token: str
    client: SandboxClient
    world: World = field(repr=False)

    @property
    def bot_url(self) -> str:
        """What python-telegram-bot's `base_url` takes; the token is added to it."""
        return f"{self.url}/bot"

    @property
    def file_url(self) -> str:
        """What python-telegram-bot's `base_file_url` takes."""
        return f"{self.url}/file/bot"


@contextmanager
def running_sandbox(
    people: Iterable[Json] = (),
    *,
    token: str = DEFAULT_TOKEN,
    port: int = 0,
    webhook_pause_seconds: float = 0.1,
) -> Iterator[RunningSandbox]:
    """Serves a fresh sandbox on 127.0.0.1 while the block runs; port 0 takes a free one.

    Raises:
        CannotDo: The port is taken, a person's fields are wrong, or it does not start.
    """
    listening = open_port("127.0.0.1", port)
    number = int(listening.getsockname()[1])
    app = create_app(token, people, webhook_pause_seconds=webhook_pause_seconds)
    server = SandboxServer(app, "127.0.0.1", number)
    thread = threading.Thread(target=server.run, args=([listening],), name="sandbox", daemon=True)
    thread.start()
    until = time.monotonic() + _START_SECONDS
    while not server.started and thread.is_alive() and time.monotonic() < until:
        time.sleep(0.01)
    if not server.started:
        raise CannotDo(409, "the sandbox did not start")
    url = f"http://127.0.0.1:{number}"
    try:
        with SandboxClient(url) as client:
            yield RunningSandbox(url, token, client, app.state.world)
    finally:
        server.should_exit = True
        thread.join(timeout=10)
        listening.close()
