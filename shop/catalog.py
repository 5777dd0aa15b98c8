"""What the vendors sell: products, their categories and whether one can be had."""

from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """The expo's four halls."""

    FESYEN = "fesyen"
    MAKANAN_MINUMAN = "makanan-minuman"
    KERAJINAN_TANGAN = "kerajinan-tangan"
    FURNITUR = "furnitur"


class Availability(StrEnum):
    """Whether a product can be had: from the shelf, made on order, or not now."""

    IN_STOCK = "in_stock"
    PRE_ORDER = "pre_order"
    SOLD_OUT = "sold_out"


@dataclass(frozen=True, slots=True)
class Product:
    """One product. `stock` is what may still be ordered; None when nothing is kept in stock.

    `floor_price_idr` is the least its vendor bargains down to, before their rule for all
    products (`Vendor.floor_percent`). It is never told to a buyer.
    """

    sku: str
    vendor_id: str
    name: str
    description: str
    category: Category
    type: str
    price_idr: int
    stock: int | None = None
    made_to_order: bool = False
    lead_time_days: int | None = None
    weight_g: int | None = None
    sizes: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    ingredients: tuple[str, ...] = ()
    halal: bool | None = None
    shelf_life_days: int | None = None
    min_order: int = 1
    photo: str = ""
    active: bool = True
    floor_price_idr: int | None = None

    @property
    def availability(self) -> Availability:
        """From the shelf while stock lasts, then on order where the vendor makes it anew."""
        if not self.active:
            return Availability.SOLD_OUT
        if self.stock:
            return Availability.IN_STOCK
        return Availability.PRE_ORDER if self.made_to_order else Availability.SOLD_OUT

    def can_supply(self, quantity: int) -> bool:
        """Tell whether this many can be ordered now; the minimum order is not looked at."""
        if self.availability is Availability.IN_STOCK:
            return quantity <= (self.stock or 0)
        return self.availability is Availability.PRE_ORDER
