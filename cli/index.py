"""`lapak index`: build the product index, or say how it stands."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from runtime.wiring import Parts


@click.group("index")
def command() -> None:
    """Build the product index, or say how it stands."""


@command.command()
@click.option("--again", is_flag=True, help="Build even if nothing changed since.")
def build(again: bool) -> None:
    """Build the index where it is missing or stale; only changed texts are embedded."""
    from cli.refusal import one_line_errors

    with one_line_errors():
        report = _parts().finder.build(click.echo, again=again)
    if report is None:
        click.echo("the index is up to date")
        return
    click.echo(
        f"index built in {report.seconds:.1f} s: {report.products} products, "
        f"{report.vectors} vectors, {report.embedded} texts embedded anew"
    )


@command.command()
def status() -> None:
    """Say what the index was built from, and whether it serves the present catalogue."""
    from catalog_index.ports import IndexIsMissing
    from cli.refusal import one_line_errors

    with one_line_errors():
        parts = _parts()
        stale = parts.finder.stale_because()
        try:
            manifest = parts.index_store.manifest()
        except IndexIsMissing as missing:
            click.echo(str(missing))
            return
    click.echo(f"{manifest.products} products, {manifest.types} types, {manifest.vectors} vectors")
    click.echo(f"encoder {manifest.encoder}, catalogue {manifest.catalogue[:12]}")
    click.echo(f"stale: {stale}; build it with: lapak index build" if stale else "up to date")


def _parts() -> "Parts":
    from cli import preparing
    from runtime.settings import load_settings
    from runtime.wiring import Parts

    settings = load_settings()
    preparing.database(settings, click.echo)
    return Parts(settings)
