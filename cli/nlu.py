"""`lapak nlu`: train, judge and choose the model that understands buyers."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.refusal import one_line_errors

if TYPE_CHECKING:
    from nlu.versions import Manifest
    from nlu.workplace import Workplace


@click.group("nlu")
def command() -> None:
    """Train, judge and choose the model that understands buyers."""


@command.command()
@click.option("--again", is_flag=True, help="Train even if nothing changed since.")
def train(again: bool) -> None:
    """Train a new version; it answers buyers only once it is promoted."""
    from cli import preparing
    from nlu.training import train as train_version
    from nlu.versions import Versions
    from runtime.settings import load_settings

    with one_line_errors():
        workplace = _workplace(prepared=True)
        _learn_labels(workplace)
        preparing.examples(load_settings(), click.echo)
        version = train_version(workplace, click.echo, again=again)
        known = Versions(workplace.versions)
        current = known.current()
        if current is None:
            known.promote(version.name)
            click.echo(f"{version.name} is the first version, so it is current now")
        elif current.name != version.name:
            click.echo(f"next: lapak nlu promote {version.name}")


@command.command()
@click.argument("version", default="")
@click.option("--json", "json_file", type=click.Path(path_type=Path), help="Write scores here.")
@click.option(
    "--page",
    type=click.Path(path_type=Path),
    help="Write tables, confusions and calibration here, as HTML.",
)
@click.option("--mistakes", is_flag=True, help="List every sentence that was misunderstood.")
def evaluate(version: str, json_file: Path | None, page: Path | None, mistakes: bool) -> None:
    """Judge a version (default: the newest) on the held-out sentences."""
    from cli.nlu_page import as_page
    from nlu import evaluation_report
    from nlu.retraining import evaluate as judge
    from nlu.retraining import scores_of

    with one_line_errors():
        workplace = _workplace()
        judged, verdicts = judge(workplace, version or _newest(workplace).name, click.echo)
        click.echo(evaluation_report.report(scores_of(judged)))
        if mistakes:
            click.echo(evaluation_report.mistakes(verdicts))
        if json_file is not None:
            content = json.dumps({"version": judged.name, **judged.scores}, indent=1)
            json_file.write_text(content + "\n", "utf-8")
        if page is not None:
            page.write_text(as_page(judged.name, scores_of(judged), verdicts), "utf-8")


@command.command()
@click.argument("version", default="")
@click.option("--force", is_flag=True, help="Promote without judging.")
def promote(version: str, force: bool) -> None:
    """Make a version (default: the newest) answer buyers, unless it would get worse."""
    from nlu.retraining import promote as promote_version

    with one_line_errors():
        workplace = _workplace()
        name = version or _newest(workplace).name
        promoted = promote_version(workplace, name, click.echo, force=force)
        click.echo(f"{promoted.name} is current")


@command.command()
def rollback() -> None:
    """Go back to the version that was current before."""
    from nlu.versions import Versions

    with one_line_errors():
        click.echo(f"{Versions(_workplace().versions).rollback().name} is current again")


@command.command()
def versions() -> None:
    """List the trained versions; * marks the one that answers buyers."""
    from nlu.versions import Versions

    with one_line_errors():
        known = Versions(_workplace().versions)
        current = known.current()
        for version in known.all():
            click.echo(_row(version, current is not None and version.name == current.name))


def _learn_labels(workplace: "Workplace") -> None:
    from runtime.learning import learn_labels
    from runtime.settings import load_settings
    from runtime.wiring import open_shop

    with open_shop(load_settings()) as uow:
        learned = learn_labels(uow, workplace)
    if learned:
        click.echo(f"{learned} messages that managers labelled are examples now")


def _row(version: "Manifest", current: bool) -> str:
    accuracy = version.scores.get("accuracy")
    judged = "not judged" if accuracy is None else f"accuracy {accuracy:.1%}"
    mark = "*" if current else " "
    return f"{mark} {version.name}  {version.examples:6d} examples  {judged}"


def _newest(workplace: "Workplace") -> "Manifest":
    from nlu.ports import VersionNotFound
    from nlu.versions import Versions

    known = Versions(workplace.versions).all()
    if not known:
        raise VersionNotFound("no version is trained yet; train one with: lapak nlu train")
    return known[-1]


def _workplace(prepared: bool = False) -> "Workplace":
    from catalog_index.encoder_folder import prepare_encoder
    from runtime.settings import load_settings
    from runtime.workplace import nlu_workplace

    settings = load_settings()
    if prepared:
        prepare_encoder(settings.encoder, settings.home, click.echo)
    return nlu_workplace(settings)
