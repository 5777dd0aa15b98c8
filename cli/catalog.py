"""`lapak catalog`: check, import and export catalogue files."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.refusal import one_line_errors, refuse

if TYPE_CHECKING:
    from shop.catalog import Product
    from shop.catalog_cells import CatalogProblem
    from shop.vendor import Vendor

_SUFFIXES = (".csv", ".xlsx")
_PATH = click.Path(path_type=Path)


@click.group("catalog")
def command() -> None:
    """Check, import and export catalogue files (CSV or XLSX)."""


@command.command()
@click.argument("products", type=_PATH)
@click.option("--vendors", type=_PATH, help="The vendors' file; looked for beside PRODUCTS.")
def check(products: Path, vendors: Path | None) -> None:
    """Name every problem of a catalogue: PRODUCTS is a file, or a folder with both files."""
    with one_line_errors():
        known, wares, problems = _read(*_files(products, vendors))
    _print(problems)
    click.echo(f"good: {len(known)} vendors, {len(wares)} products; problems: {len(problems)}")
    if problems:
        raise click.exceptions.Exit(2)


@command.command("import")
@click.argument("products", type=_PATH)
@click.option("--vendors", type=_PATH, help="The vendors' file; looked for beside PRODUCTS.")
@click.option("--strict", is_flag=True, help="Import nothing unless every row is good.")
def import_(products: Path, vendors: Path | None, strict: bool) -> None:
    """Bring the shop to what the files say: PRODUCTS is a file, or a folder with both files.

    Products the file does not name are withdrawn, unless rows of it had problems.
    """
    from runtime.settings import load_settings
    from runtime.wiring import open_shop
    from shop.services.import_catalog import import_catalog

    with one_line_errors(), open_shop(load_settings()) as uow:
        already = frozenset(vendor.vendor_id for vendor in uow.vendors.all())
        known, wares, problems = _read(*_files(products, vendors), already)
        _print(problems)
        if strict and problems:
            refuse(f"nothing imported: {len(problems)} problems")
        report = import_catalog(uow, known, wares, withdraw=not problems)
        uow.commit()
    click.echo(
        f"new {report.new}, changed {report.changed}, unchanged {report.unchanged}, "
        f"withdrawn {report.withdrawn}; problems {len(problems)}"
    )


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
        _make(folder)
        write_vendors(folder / f"vendors{suffix}", vendors)
        write_products(folder / f"products{suffix}", products)
    click.echo(f"{folder}: {len(vendors)} vendors, {len(products)} products")


def read_folder(folder: Path) -> "tuple[list[Vendor], list[Product], list[CatalogProblem]]":
    """The vendors and products of a catalogue folder, with every problem.

    Raises:
        CatalogUnreadable: A file cannot be read at all.
    """
    return _read(*_files(folder, None))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        refuse(f"{folder}: {error.strerror}")


def _files(products: Path, vendors: Path | None) -> tuple[Path, Path | None]:
    if not products.is_dir():
        beside = _first(products.parent, "vendors") if products.exists() else None
        return products, vendors or beside
    found = _first(products, "products")
    if found is None:
        refuse(f"{products}: holds neither products.csv nor products.xlsx")
    return found, vendors or _first(products, "vendors")


def _first(folder: Path, stem: str) -> Path | None:
    paths = (folder / f"{stem}{suffix}" for suffix in _SUFFIXES)
    return next((path for path in paths if path.is_file()), None)


def _read(
    products: Path, vendors: Path | None, already: frozenset[str] | None = None
) -> "tuple[list[Vendor], list[Product], list[CatalogProblem]]":
    from shop.catalog_files import read_products, read_vendors

    known, problems = read_vendors(vendors) if vendors else ([], [])
    ids = (already or frozenset()) | {vendor.vendor_id for vendor in known}
    # A check without any vendor at hand has nothing to hold the products against.
    wares, more = read_products(products, None if already is None and not ids else ids)
    return known, wares, [*problems, *more]


def _print(problems: "list[CatalogProblem]") -> None:
    for problem in problems:
        click.echo(str(problem), err=True)
