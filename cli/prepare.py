"""`lapak prepare`: everything that demo, run and the tests need, made once and kept."""

import time
from collections.abc import Callable

import click

from runtime.settings import Settings

Say = Callable[[str], None]


@click.command("prepare")
def command() -> None:
    """Make what is missing: encoder, pictures, database, catalogue, index, intent model."""
    from cli.refusal import one_line_errors
    from runtime.settings import load_settings

    with one_line_errors():
        prepare(load_settings(), click.echo)


def prepare(settings: Settings, say: Say) -> None:
    """Run every step; a step whose result is there already takes no time.

    Raises:
        CatalogIndexError: The encoder cannot be unpacked.
        ShopError: The catalogue cannot be read, or the database is away.
        NluError: No intent model could be trained.
    """
    from cli import preparing

    steps: list[tuple[str, Callable[[Settings, Say], str]]] = [
        ("encoder", preparing.encoder),
        ("pictures", preparing.pictures),
        ("database", preparing.database),
        ("catalogue", preparing.catalogue),
        ("index", preparing.index),
        ("intent model", preparing.model),
        ("fallback for it", preparing.examples),
    ]
    for place, (title, step) in enumerate(steps, start=1):
        started = time.monotonic()
        outcome = step(settings, lambda line: say(f"      {line}"))
        took = time.monotonic() - started
        say(f"[{place}/{len(steps)}] {title}: {outcome} ({took:.1f} s)")
