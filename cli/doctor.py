"""`lapak doctor`: one line for each thing that must be right, ok or what to do."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from runtime.settings import Settings

Check = Callable[["Settings"], str]


class Wrong(Exception):
    """Something is not as it should be; the text says what to do."""


@click.command("doctor")
def command() -> None:
    """Check environments, model, index, database, server, token; exit code 2 if one is wrong."""
    from cli.refusal import one_line_errors
    from runtime.settings import load_settings

    with one_line_errors():
        settings = load_settings()
    wrong = 0
    for title, check in CHECKS.items():
        fine, line = _outcome(check, settings)
        wrong += not fine
        click.echo(f"{'ok ' if fine else 'NO '} {title}: {line}")
    if wrong:
        raise click.exceptions.Exit(2)


def _outcome(check: Check, settings: "Settings") -> tuple[bool, str]:
    from catalog_index.ports import CatalogIndexError
    from nlu.ports import NluError
    from shop.ports import ShopError

    try:
        return True, check(settings)
    except (Wrong, OSError, CatalogIndexError, NluError, ShopError) as problem:
        return False, " ".join(str(problem).split())


def _python(_settings: "Settings") -> str:
    return f"Python {sys.version.split()[0]}"


def _rasa_environment(settings: "Settings") -> str:
    import subprocess

    if settings.rasa_url:
        return "not needed: a setting names a server"
    if not settings.rasa_python.is_file():
        raise Wrong(f"{settings.rasa_python} is missing; run: make setup")
    asked = subprocess.run(  # noqa: S603 - our own environment's interpreter
        [settings.rasa_python, "-c", "import importlib.metadata as m; print(m.version('rasa'))"],
        capture_output=True,
        text=True,
        check=False,
    )
    if asked.returncode:
        raise Wrong("Rasa is not installed in its environment; run: make setup")
    return f"Rasa {asked.stdout.strip()}"


def _encoder(settings: "Settings") -> str:
    from catalog_index.encoder_folder import encoder_folder, encoder_is_ready

    folder = encoder_folder(settings.encoder, settings.home)
    if not encoder_is_ready(settings.encoder, settings.home):
        raise Wrong(f"{folder} is not prepared; run: lapak prepare")
    return str(folder)


def _database(settings: "Settings") -> str:
    from runtime.wiring import Parts, schema_is_current

    if not schema_is_current(settings):
        raise Wrong("its tables are missing or old; run: lapak migrate")
    with Parts(settings).open_shop(read_only=True) as uow:
        return f"{len(uow.products.all())} products of {len(uow.vendors.all())} vendors"


def _index(settings: "Settings") -> str:
    from runtime.wiring import Parts

    _encoder(settings)
    _database(settings)
    reason = Parts(settings).finder.stale_because()
    if reason:
        raise Wrong(f"{reason}; run: lapak index build")
    return "belongs to this catalogue and encoder"


def _model(settings: "Settings") -> str:
    from nlu.versions import Versions
    from runtime.workplace import nlu_workplace

    if settings.rasa_url:
        return "served elsewhere"
    current = Versions(nlu_workplace(settings).versions).current()
    if current is None:
        raise Wrong("no intent model is trained; run: lapak nlu train")
    return f"{current.name}, {current.examples} examples"


def _server(settings: "Settings") -> str:
    from runtime.wiring import Parts

    if not settings.rasa_url:
        return "started and supervised by lapak run"
    return f"{settings.rasa_url} answers with {Parts(settings).remote_model()}"


def _token(settings: "Settings") -> str:
    if not settings.telegram_token:
        raise Wrong("set LAPAK_TELEGRAM_TOKEN to use Telegram; lapak demo needs none")
    return "is set"


CHECKS: dict[str, Check] = {
    "Lapak's environment": _python,
    "Rasa's environment": _rasa_environment,
    "encoder": _encoder,
    "database": _database,
    "index": _index,
    "intent model": _model,
    "Rasa server": _server,
    "Telegram token": _token,
}
