"""One process of Rasa's environment: started with a pipe that ends it with us, its words kept.

Serves both training and serving. Knows programs, ports and signals, nothing of intents.
"""

import logging
import os
import subprocess
import threading
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path

from nlu.ports import ServerDidNotStart
from nlu.workplace import Workplace

STOP_WITHIN_SECONDS = 5.0
LOG_BYTES = 2_000_000
LOG_FILES = 3

_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "RASA_MAX_CACHE_SIZE": "0",  # its cache does not see that the encoder changed
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "PYTHONWARNINGS": "ignore",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "PYTHONUNBUFFERED": "1",
}


def open_log(file: Path) -> logging.Logger:
    """A logger that writes plain lines to a file, kept by size; one per file and process."""
    log = logging.getLogger(f"rasa-output:{file}")
    if not log.handlers:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
        )
        log.addHandler(handler)
        log.propagate = False
        log.setLevel(logging.INFO)
    return log


class RasaProcess:
    """A running `rasa <arguments>`; ends when this process does, even by `kill -9`."""

    def __init__(self, workplace: Workplace, arguments: Sequence[str], token: str = "") -> None:
        self._log = open_log(workplace.log)
        launch = [str(workplace.rasa_python), "-m", "nlu.rasa_components.launch", *arguments]
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own module, no shell
                launch,
                cwd=workplace.project,
                env=_environment(workplace, token),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C reaches us alone; we end it in our order
            )
        except OSError as error:
            reason = f"no Rasa environment at {workplace.rasa_python}; make setup builds it"
            raise ServerDidNotStart(reason) from error
        self._pump = threading.Thread(target=self._keep_words, name="rasa log", daemon=True)
        self._pump.start()

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    def wait(self, seconds: float | None = None) -> int | None:
        """The exit code once it ended, or None if it still runs after `seconds`."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def stop(self) -> None:
        """Asks it to end, then ends it; harmless when it has ended."""
        self._process.terminate()
        if self.wait(STOP_WITHIN_SECONDS) is None:
            self._process.kill()
            self._process.wait()
        self._pump.join(STOP_WITHIN_SECONDS)
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()

    def _keep_words(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - asked for above
        for line in self._process.stdout:
            self._log.info(line.decode("utf-8", "replace").rstrip())


def _environment(workplace: Workplace, token: str) -> dict[str, str]:
    own = {
        "PYTHONPATH": str(workplace.project),
        "LAPAK_ENCODER_FOLDER": str(workplace.encoder),
        "LAPAK_EXAMPLE_VECTORS": str(workplace.example_vectors),
        "LAPAK_RASA_TOKEN": token,
    }
    # Rasa is told what it needs and nothing else: it must never see the bot's token.
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("LAPAK_")}
    return {**inherited, **_QUIET, **own}
