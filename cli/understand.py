"""`lapak understand`: what a message means, one or a file of them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from runtime.reading import TextReader
    from runtime.settings import Settings

SHOWN_INTENTS = 3


@click.command("understand")
@click.argument("text", default="")
@click.option("--batch", type=click.Path(path_type=Path), help="JSON lines to answer; - is stdin.")
def command(text: str, batch: Path | None) -> None:
    """Say what TEXT means, or every line of a file: language, intent, entities."""
    from cli.refusal import one_line_errors, refuse

    if bool(text.strip()) == bool(batch):
        refuse("give either a TEXT to understand or --batch FILE")
    if batch is not None and str(batch) != "-" and not batch.is_file():
        refuse(f"{batch}: there is no such file")
    with one_line_errors(), _reader() as reader:
        if batch is None:
            _show(reader.read(text))
            return
        from cli.batch import answer_file
        from nlu.ports import UnderstandingUnavailable

        answer_file(batch, reader.read, (UnderstandingUnavailable,))


@contextmanager
def _reader() -> "Iterator[TextReader]":
    from cli import preparing
    from cli.running import understanding_served
    from runtime.settings import load_settings
    from runtime.wiring import Parts

    def say(line: str) -> None:
        click.echo(line, err=True)

    settings = load_settings()
    if settings.rasa_url and not _answers(settings):
        say(f"no Rasa server answers at {settings.rasa_url}; starting one")
        settings = settings.changed(rasa_url="")
    preparing.encoder(settings, say)
    preparing.model(settings, say)
    parts = Parts(settings)
    with understanding_served(parts):
        yield parts.reader


def _answers(settings: "Settings") -> bool:
    from nlu.ports import UnderstandingUnavailable
    from runtime.wiring import Parts

    try:
        return bool(Parts(settings).remote_model())
    except UnderstandingUnavailable:
        return False


def _show(answer: Mapping[str, Any]) -> None:
    click.echo(f"language   {answer['lang'] or 'not known'}")
    for ranked in answer["ranking"][:SHOWN_INTENTS]:
        click.echo(f"{ranked['confidence']:8.1%}   {ranked['intent']}")
    for name, value in answer["entities"].items():
        if value not in (None, []):
            click.echo(f"{name:<10} {', '.join(value) if isinstance(value, list) else value}")
