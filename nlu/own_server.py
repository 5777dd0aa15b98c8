"""A Rasa server that we started ourselves: a free loopback port, a token nobody else knows."""

import secrets
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nlu.ports import ServerDidNotStart, UnderstandingUnavailable
from nlu.rasa_process import RasaProcess
from nlu.rasa_server import RasaServer
from nlu.workplace import Workplace

READY_WITHIN_SECONDS = 180.0  # 24 s on two idle cores; a busy laptop takes far longer


class OwnServer:
    """A Rasa server of our own on a free loopback port, and a client that talks to it."""

    def __init__(self, workplace: Workplace, model: Path, timeout_seconds: float = 2.0) -> None:
        token = secrets.token_hex(24)
        port = free_port()
        self._workplace = workplace
        self.model = model
        self.process = RasaProcess(
            workplace,
            ["run", "--enable-api", "-i", "127.0.0.1", "-p", str(port), "-m", str(model)],
            token,
        )
        self.client = RasaServer(f"http://127.0.0.1:{port}", token, timeout_seconds)

    def wait_until_ready(self, seconds: float = READY_WITHIN_SECONDS) -> None:
        """Returns once the model answers.

        Raises:
            ServerDidNotStart: It ended, or did not answer within `seconds`; it is stopped then.
        """
        give_up_at = time.monotonic() + seconds
        while time.monotonic() < give_up_at:
            if self.process.wait(0) is not None:
                break
            if self._answers():
                return
            time.sleep(0.25)
        self.stop()
        raise ServerDidNotStart(f"Rasa did not start; see {self._workplace.log}")

    def stop(self) -> None:
        """Ends the server and lets go of its connections."""
        self.client.close()
        self.process.stop()

    def _answers(self) -> bool:
        try:
            return bool(self.client.model_file())
        except UnderstandingUnavailable:
            return False


@contextmanager
def serving(
    workplace: Workplace, model: Path, timeout_seconds: float = 10.0
) -> Iterator[RasaServer]:
    """A client of a server with this model, which ends with the block.

    Raises:
        ServerDidNotStart: It did not come up.
    """
    server = OwnServer(workplace, model, timeout_seconds)
    try:
        server.wait_until_ready()
        yield server.client
    finally:
        server.stop()


def free_port() -> int:
    """A loopback port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
