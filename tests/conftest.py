"""The whole house as a person starts it: `lapak demo` in a process of its own."""

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from runtime.settings import PROJECT, Settings
from sandbox.client import SandboxClient

SHARED = ("encoder", "index", "nlu", "pictures")  # made by `lapak prepare`, read only from here
READY_SECONDS = 240.0


@dataclass
class Demo:
    """A running `lapak demo`."""

    url: str
    home: str
    client: SandboxClient
    process: "subprocess.Popen[str]"
    lines: list[str] = field(default_factory=list)


def prepared(home: Path) -> str:
    """What `lapak prepare` has not made yet; empty when all is there."""
    missing = [name for name in SHARED if not (home / name).exists()]
    return f"run `lapak prepare` first: no {', '.join(missing)} in {home}" if missing else ""


@pytest.fixture(scope="session")
def house_environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment whose home shares the prepared parts and has a shop of its own."""
    home = Settings().home
    if problem := prepared(home):
        pytest.skip(problem)
    own = tmp_path_factory.mktemp("home")
    for name in SHARED:
        (own / name).symlink_to(home / name)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LAPAK_")}
    return {**kept, "LAPAK_HOME": str(own), "PYTHONUNBUFFERED": "1"}


@pytest.fixture(scope="session")
def demo(house_environment: dict[str, str]) -> Iterator[Demo]:
    """The demo on a free port, ended with SIGINT as a person ends it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "cli.main", "demo", "--port", "0"],
        cwd=PROJECT,
        env=house_environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    lines: list[str] = []
    url = _address(process, lines)
    with SandboxClient(url) as client:
        yield Demo(url, house_environment["LAPAK_HOME"], client, process, lines)
    process.send_signal(signal.SIGINT)
    code = process.wait(30)
    if process.stdout is not None:
        process.stdout.close()
    assert code == 0, "".join(lines)


def _address(process: "subprocess.Popen[str]", lines: list[str]) -> str:
    assert process.stdout is not None
    watchdog = threading.Timer(READY_SECONDS, process.kill)
    watchdog.start()
    for line in process.stdout:
        lines.append(line)
        found = re.search(r"Chat here: (http://\S+?)/ ", line)
        if found:
            watchdog.cancel()
            # Somebody has to read on, or the process stops at a full pipe.
            threading.Thread(
                target=lambda: lines.extend(process.stdout or ()), daemon=True
            ).start()
            return found[1]
    watchdog.cancel()
    raise AssertionError(f"the demo did not start:\n{''.join(lines)}")
