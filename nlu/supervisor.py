"""Keeps a Rasa server running: starts it again when it dies, and swaps models without a gap."""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from nlu.ports import (
    NluError,
    ServerDidNotStart,
    Understander,
    Understanding,
    UnderstandingUnavailable,
)

log = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 60.0
DRAIN_SECONDS = 2.5  # longer than a client waits for an answer


class Process(Protocol):
    """The part of a server's process that a supervisor watches."""

    def wait(self, seconds: float | None = None) -> int | None:
        """The exit code, or None if it still runs after `seconds`."""
        ...


class Server(Protocol):
    """A server with a model, and the client that talks to it."""

    @property
    def model(self) -> Path:
        """The model file it answers from."""
        ...

    @property
    def process(self) -> Process:
        """Its process."""
        ...

    @property
    def client(self) -> Understander:
        """Whoever passes messages to it."""
        ...

    def wait_until_ready(self) -> None:
        """Returns once it answers; raises ServerDidNotStart."""
        ...

    def stop(self) -> None:
        """Ends it."""
        ...


class RasaSupervisor:
    """An `Understander` that outlives the servers behind it.

    Args:
        launch: Starts a server for a model file and returns at once.
        drain_seconds: How long a replaced server may finish its last answers.
        pause_seconds: How long to wait before a dead server is started again; doubles while
            that fails.
    """

    def __init__(
        self,
        launch: Callable[[Path], Server],
        drain_seconds: float = DRAIN_SECONDS,
        pause_seconds: float = FIRST_PAUSE_SECONDS,
    ) -> None:
        self._launch = launch
        self._drain_seconds = drain_seconds
        self._pause_seconds = pause_seconds
        self._stopping = threading.Event()
        self._changing = threading.Lock()
        self._server: Server | None = None
        self._starting: Server | None = None

    def start(self, model: Path) -> None:
        """Starts serving a model and returns once it answers.

        Raises:
            ServerDidNotStart: It did not come up.
        """
        with self._changing:
            self._serve(self._started(model))

    def understand(self, text: str) -> Understanding:
        """What `text` means, by the server of this moment.

        Raises:
            UnderstandingUnavailable: There is none, or it does not answer.
        """
        server = self._server
        if server is None:
            raise UnderstandingUnavailable("Rasa is not running")
        return server.client.understand(text)

    def swap(self, model: Path) -> None:
        """Serves another model; the old one answers until the new one is ready.

        Raises:
            ServerDidNotStart: The new one did not come up; the old one goes on.
        """
        with self._changing:
            new = self._started(model)
            old = self._server
            self._serve(new)
        if old is not None:
            time.sleep(self._drain_seconds)
            old.stop()

    def stop(self) -> None:
        """Ends the server for good."""
        self._stopping.set()
        if (starting := self._starting) is not None:
            starting.stop()  # whoever waits for it holds the lock that is needed next
        with self._changing:
            if self._server is not None:
                self._server.stop()
            self._server = None

    def _started(self, model: Path) -> Server:
        server = self._starting = self._launch(model)
        try:
            server.wait_until_ready()
            server.client.understand("halo")  # a model that loads but cannot parse is no model
        except NluError as error:
            server.stop()
            raise ServerDidNotStart(str(error)) from error
        finally:
            self._starting = None
        return server

    def _serve(self, server: Server) -> None:
        self._server = server
        threading.Thread(
            target=self._watch, args=(server,), name="rasa watch", daemon=True
        ).start()

    def _watch(self, server: Server) -> None:
        code = server.process.wait()
        pause = self._pause_seconds
        while not self._stopping.is_set() and self._server is server:
            log.warning("Rasa ended with code %s; started again in %.0f s", code, pause)
            if self._stopping.wait(pause):
                return
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)
            self._replace(server)

    def _replace(self, dead: Server) -> None:
        with self._changing:
            if self._server is not dead or self._stopping.is_set():
                return
            try:
                new = self._started(dead.model)
            except ServerDidNotStart as error:
                log.error("%s", error)
                return
            dead.stop()
            self._serve(new)
