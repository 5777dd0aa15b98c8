"""`lapak search`: find products for a text in any language, one or a file of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from cli.finding_texts import TextFinder


@click.command("search")
@click.argument("text", default="")
@click.option("--batch", type=click.Path(path_type=Path), help="JSON lines to answer; - is stdin.")
@click.option("--limit", type=click.IntRange(1, 100), default=10, show_default=True)
def command(text: str, batch: Path | None, limit: int) -> None:
    """Find products for TEXT, or for every line of a file."""
    from cli.refusal import one_line_errors, refuse

    if bool(text.strip()) == bool(batch):
        refuse("give either a TEXT to search for or --batch FILE")
    if batch is not None and str(batch) != "-" and not batch.is_file():
        refuse(f"{batch}: there is no such file")
    with one_line_errors():
        finder = _finder()
        if batch is None:
            _show(finder.answer(text, limit))
            return
        from catalog_index.ports import CatalogIndexError
        from cli.batch import answer_file

        answer_file(batch, lambda asked: finder.answer(asked, limit), (CatalogIndexError,))


def _finder() -> "TextFinder":
    from cli.finding_texts import ready_finder
    from runtime.settings import load_settings

    return ready_finder(load_settings(), lambda line: click.echo(line, err=True))


def _show(answer: Mapping[str, Any]) -> None:
    if not answer["results"]:
        click.echo("nothing found")
    elif not answer["confident"]:
        click.echo("the shop may not have this; the nearest are:")
    for place, found in enumerate(answer["results"], start=1):
        price = f"{found['price_idr']:,}".replace(",", ".")
        click.echo(f"{place:2}. {found['name']}  Rp{price}  {found['vendor']}  [{found['sku']}]")
