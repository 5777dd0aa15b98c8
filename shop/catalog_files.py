"""Catalogue files, CSV or XLSX: read with every problem named, and written.

A bad row is reported and left out; it never stops the good ones.
"""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Final, TypeVar

from shop.catalog import Category, Product
from shop.catalog_cells import CatalogProblem, Cells
from shop.catalog_sheets import EXTRA, Sheet, read_sheet, write_sheet
from shop.money import MOST_IDR, MOST_QUANTITY
from shop.ports import CatalogUnreadable
from shop.vendor import Vendor

PRODUCT_COLUMNS: Final = (
    "sku", "vendor_id", "name", "description", "category", "type", "price_idr", "stock",
    "made_to_order", "lead_time_days", "weight_g", "size", "colours", "materials",
    "ingredients", "halal", "shelf_life_days", "min_order", "photo", "active",
)  # fmt: skip
"""Columns of a products file, in the order they are written."""

VENDOR_COLUMNS: Final = (
    "vendor_id", "name", "regency", "address", "phone", "languages", "opening_hours",
    "couriers", "payment_methods", "about",
)  # fmt: skip
"""Columns of a vendors file, in the order they are written."""

_NEEDED_OF_PRODUCT: Final = ("sku", "vendor_id", "name", "category", "type", "price_idr")
_NEEDED_OF_VENDOR: Final = ("vendor_id", "name", "regency")
_MOST_DAYS: Final = 3650

Problems = list[CatalogProblem]
_Kind = TypeVar("_Kind", Product, Vendor)


def read_products(
    path: Path,
    vendor_ids: Collection[str] | None = None,
    types: Collection[str] | None = None,
) -> tuple[list[Product], Problems]:
    """Read a products file; with `vendor_ids` and `types`, others than these are problems.

    Raises:
        CatalogUnreadable: the file cannot be read, or lacks a column it cannot do without.
    """

    def check(product: Product, cells: Cells) -> None:
        if vendor_ids is not None and product.vendor_id not in vendor_ids:
            cells.refuse("vendor_id", "is no vendor's id")
        if types is not None and product.type not in types:
            cells.refuse("type", "is no product type of the taxonomy")

    sheet = _sheet(path, _NEEDED_OF_PRODUCT)
    return _read(path, sheet, PRODUCT_COLUMNS, "sku", _product, check)


def read_vendors(path: Path) -> tuple[list[Vendor], Problems]:
    """Read a vendors file.

    Raises:
        CatalogUnreadable: the file cannot be read, or lacks a column it cannot do without.
    """
    sheet = _sheet(path, _NEEDED_OF_VENDOR)
    return _read(path, sheet, VENDOR_COLUMNS, "vendor_id", _vendor, lambda _vendor, _cells: None)


def write_products(path: Path, products: Iterable[Product]) -> None:
    """Write a products file that `read_products` reads back to the same products.

    Raises:
        CatalogUnreadable: no such format, or the file cannot be written.
    """
    write_sheet(path, PRODUCT_COLUMNS, (_row(item, PRODUCT_COLUMNS) for item in products))


def write_vendors(path: Path, vendors: Iterable[Vendor]) -> None:
    """Write a vendors file that `read_vendors` reads back to the same vendors.

    Raises:
        CatalogUnreadable: no such format, or the file cannot be written.
    """
    write_sheet(path, VENDOR_COLUMNS, (_row(item, VENDOR_COLUMNS) for item in vendors))


def _sheet(path: Path, needed: tuple[str, ...]) -> Sheet:
    sheet = read_sheet(path)
    missing = [name for name in needed if name not in sheet.columns]
    if missing:
        raise CatalogUnreadable(path, f"row 1 names no column {missing[0]!r}")
    return sheet


def _read(
    path: Path,
    sheet: Sheet,
    columns: tuple[str, ...],
    key: str,
    build: Callable[[Cells], _Kind],
    check: Callable[[_Kind, Cells], None],
) -> tuple[list[_Kind], Problems]:
    found: dict[str, _Kind] = {}
    problems = _unknown_columns(path, sheet, columns)
    for row in sheet.rows:
        cells = Cells(path.name, row)
        item = build(cells)
        check(item, cells)
        if getattr(item, key) in found:
            cells.refuse(key, "stands in an earlier row already")
        if EXTRA in row.cells:
            cells.refuse(EXTRA, 'has no column; put text with commas between "quotes"')
        problems += cells.problems
        if not cells.problems:
            found[getattr(item, key)] = item
    return list(found.values()), problems


def _unknown_columns(path: Path, sheet: Sheet, columns: tuple[str, ...]) -> Problems:
    unknown = [name for name in sheet.columns if name and name not in columns]
    return [
        CatalogProblem(path.name, 1, name, name, "is no column known here") for name in unknown
    ]


def _product(cells: Cells) -> Product:
    product = Product(
        sku=cells.identifier("sku"),
        vendor_id=cells.identifier("vendor_id"),
        name=cells.required("name"),
        description=cells.text("description"),
        category=_category(cells),
        type=cells.required("type"),
        price_idr=_price(cells),
        stock=cells.whole("stock", most=MOST_QUANTITY),
        made_to_order=cells.yes_no("made_to_order") or False,
        lead_time_days=cells.whole("lead_time_days", most=_MOST_DAYS),
        weight_g=cells.whole("weight_g", least=1),
        sizes=cells.many("size"),
        colours=cells.many("colours"),
        materials=cells.many("materials"),
        ingredients=cells.many("ingredients"),
        halal=cells.yes_no("halal"),
        shelf_life_days=cells.whole("shelf_life_days", least=1, most=_MOST_DAYS),
        min_order=cells.whole("min_order", least=1, most=MOST_QUANTITY) or 1,
        photo=_photo(cells),
        active=cells.yes_no("active") is not False,
    )
    if product.stock is None and not product.made_to_order and not cells.text("stock"):
        cells.refuse("stock", "must not be empty unless made_to_order is yes")
    return product


def _vendor(cells: Cells) -> Vendor:
    return Vendor(
        vendor_id=cells.identifier("vendor_id"),
        name=cells.required("name"),
        regency=cells.required("regency"),
        address=cells.text("address"),
        phone=cells.text("phone"),
        languages=cells.many("languages") or ("id",),
        opening_hours=cells.text("opening_hours"),
        couriers=cells.many("couriers"),
        payment_methods=cells.many("payment_methods"),
        about=cells.text("about"),
    )


def _category(cells: Cells) -> Category:
    try:
        return Category(cells.text("category"))
    except ValueError:
        cells.refuse("category", "must be one of " + ", ".join(Category))
        return Category.FESYEN


def _price(cells: Cells) -> int:
    if not cells.text("price_idr"):
        cells.refuse("price_idr", "must not be empty")
    return cells.whole("price_idr", least=1, most=MOST_IDR) or 0


def _photo(cells: Cells) -> str:
    photo = cells.text("photo")
    if photo.startswith(("/", "\\")) or ".." in photo or ":" in photo:
        cells.refuse("photo", "must be a file's name or a path below the pictures' folder")
    return photo


def _row(item: Product | Vendor, columns: tuple[str, ...]) -> list[str]:
    # `size` is a list like its neighbours, so in code it has a plural.
    return [_written(getattr(item, "sizes" if name == "size" else name)) for name in columns]


def _written(value: str | float | bool | tuple[str, ...] | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ";".join(value) if isinstance(value, tuple) else str(value)
