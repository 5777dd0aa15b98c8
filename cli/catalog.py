"""`lapak catalog`: check, import and export catalogue files."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from cli.catalog_reading import read_folder
from cli.refusal import one_line_errors, refuse

if TYPE_CHECKING:
    from cli.catalog_reading import CatalogRead
    from runtime.wiring import Parts
    from shop.catalog_report import CatalogProblem
    from shop.services.import_catalog import ImportReport

__all__ = ["command", "read_folder"]

_PATH = click.Path(path_type=Path)
_Command = TypeVar("_Command", bound=Callable[..., Any])


def _with_files(command: _Command) -> _Command:
    vendors = click.option(
        "--vendors", type=_PATH, help="The vendors' file; looked for beside PRODUCTS."
    )
    report = click.option(
        "--report", type=_PATH, help="Write every remark to this file (.csv or .xlsx)."
    )
    return click.argument("products", type=_PATH)(vendors(report(command)))


@click.group("catalog")
def command() -> None:
    """Check, import and export catalogue files (CSV or XLSX)."""


@command.command()
@_with_files
def check(products: Path, vendors: Path | None, report: Path | None) -> None:
    """Name every problem of a catalogue: PRODUCTS is a file, or a folder with both files.

    Reads just as `import` does, and imports nothing.
    """
    from cli.catalog_reading import read_catalog
    from cli.progress import bar
    from runtime.settings import load_settings
    from runtime.wiring import Parts

    with one_line_errors(), bar("reading") as tick:
        read = read_catalog(Parts(load_settings()), products, vendors, tick=tick)
    _tell(read.problems, report)
    counts = f"{len(read.vendors)} vendors, {len(read.products)} products"
    click.echo(f"good: {counts}; {_counted(read.problems)}")
    if _refused(read):
        raise click.exceptions.Exit(2)


@command.command("import")
@_with_files
@click.option("--strict", is_flag=True, help="Import nothing if a row is refused.")
@click.option("--photos", is_flag=True, help="Fetch the photos that the products name, too.")
@click.option("--no-index", is_flag=True, help="Leave the search index as it is.")
def import_(
    products: Path,
    vendors: Path | None,
    report: Path | None,
    strict: bool,
    photos: bool,
    no_index: bool,
) -> None:
    """Bring the shop to what the files say: PRODUCTS is a file, or a folder with both files.

    Products the file does not name are withdrawn, unless rows of it were refused. What is saved
    is saved whole or not at all; a running bot sees it within 5 seconds.
    """
    from cli.preparing import database
    from runtime.settings import load_settings
    from runtime.wiring import Parts

    with one_line_errors():
        parts = Parts(load_settings())
        database(parts.settings, click.echo)
        read = _read(parts, products, vendors)
        if strict and _refused(read):
            _tell(read.problems, report)
            refuse(f"nothing imported: {_refused(read)} rows refused")
        done = _save(parts, read)
        problems = [*read.problems, *(_fetch(parts, read) if photos else ())]
        _tell(problems, report)
        click.echo(
            f"new {done.new}, changed {done.changed}, unchanged {done.unchanged}, "
            f"withdrawn {done.withdrawn}, {_counted(problems)}"
        )
        if not no_index:
            _index(parts)


@command.command()
@click.argument("folder", type=_PATH)
@click.option("--xlsx", is_flag=True, help="Write XLSX workbooks instead of CSV.")
def export(folder: Path, xlsx: bool) -> None:
    """Write the shop's vendors and products into FOLDER, as files that `import` reads."""
    from runtime.settings import load_settings
    from runtime.wiring import open_shop
    from shop.catalog_files import write_products, write_vendors

    suffix = ".xlsx" if xlsx else ".csv"
    with one_line_errors(), open_shop(load_settings()) as uow:
        vendors, products = uow.vendors.all(), uow.products.all()
        folder.mkdir(parents=True, exist_ok=True)
        write_vendors(folder / f"vendors{suffix}", vendors)
        write_products(folder / f"products{suffix}", products)
    click.echo(f"{folder}: {len(vendors)} vendors, {len(products)} products")


def _read(parts: "Parts", products: Path, vendors: Path | None) -> "CatalogRead":
    from cli.catalog_reading import read_catalog
    from cli.progress import bar

    # Read before the database is held: a large file takes seconds, and buyers go on ordering.
    with parts.open_shop(read_only=True) as uow:
        already = frozenset(vendor.vendor_id for vendor in uow.vendors.all())
    with bar("reading") as tick:
        return read_catalog(parts, products, vendors, already, tick)


def _save(parts: "Parts", read: "CatalogRead") -> "ImportReport":
    from cli.progress import bar
    from shop.services.import_catalog import import_catalog

    withdraw = not _refused(read)
    with bar("saving") as tick, parts.open_shop() as uow:
        done = import_catalog(uow, read.vendors, read.products, withdraw, tick)
        uow.commit()
    return done


def _fetch(parts: "Parts", read: "CatalogRead") -> "list[CatalogProblem]":
    from cli.photos import import_photos
    from cli.progress import bar
    from runtime.workplace import photo_folder

    with bar("photos") as tick:
        return import_photos(read, photo_folder(parts.settings), tick)


def _index(parts: "Parts") -> None:
    from catalog_index.ports import CatalogIndexError
    from cli.progress import bar, following

    try:
        with bar("embedding") as tick:
            built = parts.finder.build(following(tick, lambda line: click.echo(line, err=True)))
    except CatalogIndexError as error:
        # The catalogue is saved, and found by words until then.
        click.echo(f"the index was not built: {error}", err=True)
        return
    if built is not None:
        click.echo(f"index: {built.vectors} vectors, {built.embedded} texts embedded anew")


def _refused(read: "CatalogRead") -> int:
    from shop.catalog_report import refused_rows

    return refused_rows(read.problems)


def _counted(problems: "list[CatalogProblem]") -> str:
    from shop.catalog_report import refused_rows, warnings

    return f"refused {refused_rows(problems)}, warnings {warnings(problems)}"


def _tell(problems: "list[CatalogProblem]", report: Path | None) -> None:
    from cli.catalog_reading import shown
    from shop.catalog_report import write_report

    for line in shown(problems, report):
        click.echo(line, err=True)
    if report:
        with one_line_errors():
            write_report(report, problems)
