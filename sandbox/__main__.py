"""`python -m sandbox`: the sandbox in a process of its own."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from sandbox.app import DEFAULT_TOKEN
from sandbox.ports import CannotDo, Json
from sandbox.server import serve


def main(arguments: list[str] | None = None) -> int:
    """Serves until interrupted; 0, or 2 after one line on what was wrong."""
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address")
    parser.add_argument("--port", type=int, default=8081, help="0 takes a free one")
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="the bot's token")
    parser.add_argument("--people", type=Path, help="a JSON file: a list of people")
    chosen = parser.parse_args(arguments)
    try:
        people = _people(chosen.people)
        serve(chosen.host, chosen.port, token=chosen.token, people=people)
    except CannotDo as refusal:
        print(f"sandbox: {refusal.reason}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        pass
    return 0


def _people(path: Path | None) -> list[Json]:
    if path is None:
        return []
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CannotDo(400, f"{path}: {error}") from None
    if not isinstance(read, list) or not all(isinstance(card, dict) for card in read):
        raise CannotDo(400, f"{path}: a list of people is needed")
    return read


if __name__ == "__main__":
    sys.exit(main())
