"""`lapak search`: find products for a text in any language, one or a file of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from cli.finding_texts import TextFinder

_PATH = click.Path(path_type=Path)


@click.command("search")
@click.argument("text", default="")
@click.option("--batch", type=_PATH, help="JSON lines to answer; - is stdin.")
@click.option("--limit", type=click.IntRange(1, 100), default=10, show_default=True)
@click.option("--evaluate", is_flag=True, help="Judge the search on the held-out queries.")
@click.option("--compare", is_flag=True, help="With --evaluate: beside simpler searches.")
@click.option("--mistakes", is_flag=True, help="With --evaluate: list what went wrong.")
@click.option("--page", type=_PATH, help="With --evaluate: also write an HTML page and JSON.")
def command(
    text: str,
    batch: Path | None,
    limit: int,
    evaluate: bool,
    compare: bool,
    mistakes: bool,
    page: Path | None,
) -> None:
    """Find products for TEXT, or for every line of a file."""
    from cli.refusal import one_line_errors, refuse

    if evaluate:
        _evaluate(compare, page, mistakes)
        return
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


def _evaluate(compare: bool, page: Path | None, mistakes: bool) -> None:
    from cli.refusal import one_line_errors
    from cli.search_evaluation import evaluate_search
    from runtime.settings import load_settings

    with one_line_errors():
        evaluate_search(
            load_settings(), compare, page, mistakes, lambda line: click.echo(line, err=True)
        )


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
