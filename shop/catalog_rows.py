"""What a row of a catalogue file means: a product or a vendor, with every wrong cell noted."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Final

from shop.catalog import Category, Product
from shop.catalog_cells import Cells
from shop.catalog_words import CATEGORIES, folded
from shop.money import MOST_QUANTITY
from shop.vendor import Vendor

GuessType = Callable[[str, str, Category], str | None]
"""Gives a product type's id for a name, description and category; None where nothing fits."""

_MOST_DAYS: Final = 3650
_ADDRESS: Final = re.compile(r"https?://[^\s/]+(?:/\S*)?", re.IGNORECASE)
_PRE_ORDER: Final = frozenset(
    ("po", "pre order", "preorder", "by order", "pesanan", "made to order")
)


@dataclass(frozen=True, slots=True)
class KnownThings:
    """What rows are held against: None takes every vendor, and every type without a remark."""

    vendor_ids: Collection[str] | None = None
    types: Collection[str] | None = None
    guess_type: GuessType | None = None


@dataclass(slots=True)
class ProductRows:
    """Reads the rows of one products file, remembering the names it met."""

    known: KnownThings
    _named: dict[tuple[str, str], int] = field(default_factory=dict)

    def read(self, cells: Cells) -> Product:
        """Give a row's product; what is wrong is noted in its cells."""
        sku = cells.identifier("sku")
        vendor_id = cells.one_of_ids("vendor_id", self.known.vendor_ids, "vendor")
        name, description = cells.required("name"), cells.lines("description")
        category = _category(cells)
        stock, made_to_order = _supply(cells)
        product = Product(
            sku=sku,
            vendor_id=vendor_id,
            name=name,
            description=description,
            category=category or Category.FESYEN,
            type=self._type(cells, name, description, category),
            price_idr=cells.price("price_idr"),
            stock=stock,
            made_to_order=made_to_order,
            lead_time_days=cells.whole("lead_time_days", most=_MOST_DAYS),
            weight_g=cells.weight("weight_g"),
            sizes=cells.sizes("size"),
            colours=cells.many("colours"),
            materials=cells.many("materials"),
            ingredients=cells.many("ingredients"),
            halal=cells.yes_no("halal"),
            shelf_life_days=cells.whole("shelf_life_days", least=1, most=_MOST_DAYS),
            min_order=cells.whole("min_order", least=1, most=MOST_QUANTITY) or 1,
            photo=_photo(cells),
            active=cells.yes_no("active") is not False,
            floor_price_idr=_floor(cells),
        )
        self._compare_names(cells, product)
        return product

    def _type(self, cells: Cells, name: str, description: str, category: Category | None) -> str:
        written = cells.text("type", most=200)
        if not written:
            return self._guessed(cells, name, description, category)
        if self.known.types is not None and written not in self.known.types:
            cells.warn("type", "is no product type of the taxonomy; kept as it is")
        return written

    def _guessed(
        self, cells: Cells, name: str, description: str, category: Category | None
    ) -> str:
        if self.known.guess_type is None:
            cells.refuse("type", "must not be empty")
            return ""
        if not name or category is None:
            return ""  # the row is refused already, and there is nothing to guess from
        guess = self.known.guess_type(name, description, category)
        if guess is None:
            cells.refuse("type", "must not be empty: none could be guessed from the name")
            return ""
        cells.warn("type", f"type guessed: {guess}")
        return guess

    def _compare_names(self, cells: Cells, product: Product) -> None:
        if not cells.are_good:
            return
        key = (product.vendor_id, folded(product.name))
        first = self._named.setdefault(key, cells.row.number)
        if first != cells.row.number:
            cells.warn("name", f"is the name of another product of this vendor: row {first}")


def read_vendor(cells: Cells) -> Vendor:
    """Give a row's vendor; what is wrong is noted in its cells."""
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
        about=cells.lines("about"),
        floor_percent=cells.whole("floor_percent", least=1, most=100),
    )


def _category(cells: Cells) -> Category | None:
    written = cells.text("category")
    word = folded(written)
    if word in CATEGORIES:
        return CATEGORIES[word]
    # Shops write the path to a shelf: "Makanan & Minuman > Camilan".
    parts = [folded(part) for part in re.split(r"\s*[>/|\u00bb]\s*", written)]
    found = next((CATEGORIES[part] for part in parts if part in CATEGORIES), None)
    if found is None:
        cells.refuse("category", "must be one of " + ", ".join(Category))
    return found


def _supply(cells: Cells) -> tuple[int | None, bool]:
    made_to_order = cells.yes_no("made_to_order") or False
    if folded(cells.text("stock")) in _PRE_ORDER:
        return None, True
    stock = cells.whole("stock", most=MOST_QUANTITY)
    if stock is None and not made_to_order and not cells.text("stock"):
        cells.refuse("stock", "must not be empty unless made_to_order is yes")
    return stock, made_to_order


def _floor(cells: Cells) -> int | None:
    return cells.price("floor_price_idr") if cells.text("floor_price_idr") else None


def _photo(cells: Cells) -> str:
    photo = cells.text("photo")
    if _ADDRESS.fullmatch(photo) or photo == "-":
        return "" if photo == "-" else photo
    if photo.startswith(("/", "\\")) or ".." in photo or ":" in photo:
        cells.refuse(
            "photo", "must be an address (https://…), or a file below the catalogue's folder"
        )
    return photo
