"""A progress bar on a terminal; nothing where the output is a file or another program."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

_COUNTED = re.compile(r"\b(\d+) of (\d+)\b")

Tick = Callable[[int, int], None]
"""Told how many of how many are done."""


@contextmanager
def bar(label: str) -> Iterator[Tick]:
    """Show a bar on the error stream, from the first tick on, as long as the block runs."""
    if not sys.stderr.isatty():
        yield _silent
        return
    with ExitStack() as stack:
        yield _Bar(label, stack)


def following(tick: Tick, say: Callable[[str], None]) -> Callable[[str], None]:
    """What takes lines: "embedded 200 of 1920 texts" moves the bar, others are said."""

    def take(line: str) -> None:
        counted = _COUNTED.search(line)
        if counted and tick is not _silent:
            tick(int(counted[1]), int(counted[2]))
        else:
            say(line)

    return take


class _Bar:
    """The bar as a tick; it is drawn only once there is something to count."""

    def __init__(self, label: str, stack: ExitStack) -> None:
        self._label = label
        self._stack = stack
        self._shown: ProgressBar[int] | None = None

    def __call__(self, done: int, total: int) -> None:
        if self._shown is None:
            fresh: ProgressBar[int] = click.progressbar(
                length=total, label=self._label, file=sys.stderr, show_pos=True
            )
            self._shown = self._stack.enter_context(fresh)
        self._shown.update(done - self._shown.pos)


def _silent(_done: int, _total: int) -> None:
    pass
