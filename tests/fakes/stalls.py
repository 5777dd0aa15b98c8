"""A few invented stalls and their goods, for tests of the index."""

from collections.abc import Mapping
from typing import Any

from shop.catalog import Category, Product
from shop.vendor import Vendor

VENDORS: Mapping[str, Vendor] = {
    each.vendor_id: each
    for each in (
        Vendor("V1", "Rotan Mbok Sri", "Kabupaten Sukoharjo"),
        Vendor("V2", "Dapur Gang Lombok", "Kota Semarang"),
        Vendor("V3", "Batik Kauman Asri", "Kota Pekalongan"),
    )
}


def product(sku: str, name: str, **facts: Any) -> Product:
    """A product in stock; keywords replace any of its facts."""
    given: dict[str, Any] = {
        "vendor_id": "V1",
        "description": "",
        "category": Category.FURNITUR,
        "type": "rattan-chair",
        "price_idr": 450_000,
        "stock": 4,
    }
    return Product(sku=sku, name=name, **{**given, **facts})


CHAIR = product("ROT-1", "Kursi teras rotan", description="Kursi santai dari rotan alami.")
ROCKER = product(
    "ROT-2", "Kursi goyang rotan", price_idr=1_250_000, stock=None, made_to_order=True
)
SPRING_ROLL = product(
    "LUM-1",
    "Lumpia rebung Gang Lombok",
    vendor_id="V2",
    category=Category.MAKANAN_MINUMAN,
    type="spring-roll",
    price_idr=60_000,
)
SAMBAL = product(
    "SAM-1",
    "Sambal bajak",
    vendor_id="V2",
    category=Category.MAKANAN_MINUMAN,
    type="chilli-paste",
    price_idr=25_000,
    stock=0,
)
SARONG = product(
    "BAT-1",
    "Sarung batik kauman",
    vendor_id="V3",
    category=Category.FESYEN,
    type="batik-sarong",
    price_idr=150_000,
)
GOODS = (CHAIR, ROCKER, SPRING_ROLL, SAMBAL, SARONG)

TYPES: Mapping[str, tuple[str, ...]] = {
    "rattan-chair": ("kursi rotan", "rattan chair", "wicker chair", "藤椅"),
    "spring-roll": ("lumpia", "spring roll", "春卷", "春巻き"),
    "batik-sarong": ("sarung batik", "إزار باتيك"),
}
