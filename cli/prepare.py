"""`lapak prepare`: everything that demo, run and the tests need, made once and kept."""

import threading
import time
from collections.abc import Callable

import click

from runtime.settings import Settings

Say = Callable[[str], None]
Step = Callable[[Settings, Say], str]


@click.command("prepare")
def command() -> None:
    """Make what is missing: encoder, pictures, database, catalogue, index, intent model."""
    from cli.refusal import one_line_errors
    from runtime.settings import load_settings

    with one_line_errors():
        prepare(load_settings(), click.echo)


def prepare(settings: Settings, say: Say) -> None:
    """Run every step; a step whose result is there already takes no time.

    The intent model is trained beside the other steps: it keeps one core busy, they the other.

    Raises:
        CatalogIndexError: The encoder cannot be unpacked.
        ShopError: The catalogue cannot be read, or the database is away.
        NluError: No intent model could be trained.
    """
    from cli import preparing

    steps: list[tuple[str, Step]] = [
        ("pictures", preparing.pictures),
        ("database", preparing.database),
        ("catalogue", preparing.catalogue),
        ("index", preparing.index),
    ]
    count = len(steps) + 3
    _run(f"[1/{count}] encoder", preparing.encoder, settings, say)
    # Before the intent model, which is trained on the same vectors.
    _run(f"[2/{count}] fallback of the intent model", preparing.examples, settings, say)
    model = Beside(f"[{count}/{count}] intent model", preparing.model, settings, say)
    for place, (title, step) in enumerate(steps, start=3):
        _run(f"[{place}/{count}] {title}", step, settings, say)
    model.wait()


class Beside:
    """A step that runs beside others. Its thread ends with the process, whatever ends that."""

    def __init__(self, title: str, step: Step, settings: Settings, say: Say) -> None:
        self._error: BaseException | None = None

        def run() -> None:
            try:
                _run(title, step, settings, say)
            except BaseException as error:
                self._error = error

        self._thread = threading.Thread(target=run, name=title, daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Return when it is done; raises what it raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error


def _run(title: str, step: Step, settings: Settings, say: Say) -> None:
    started = time.monotonic()
    outcome = step(settings, lambda line: say(f"      {line}"))
    say(f"{title}: {outcome} ({time.monotonic() - started:.1f} s)")
