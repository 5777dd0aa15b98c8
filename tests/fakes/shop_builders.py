"""Vendors, products and moments for the shop's tests: name only what a test is about."""

from datetime import UTC, datetime
from typing import Any

from shop.catalog import Category, Product
from shop.order import Delivery, OrderGroup
from shop.ports import UnitOfWork
from shop.services.fill_cart import add_to_cart
from shop.services.place_order import place_order
from shop.vendor import Vendor

NOW = datetime(2020, 10, 25, 9, 30, tzinfo=UTC)
BUYER, OTHER_BUYER = 5001, 5002
POTTER, BAKER = 7001, 7002
MANAGER = 9001
DELIVERY = Delivery("Siti Aminah", "+628000000001", "Jl. Pemuda 1, Semarang", "titip satpam")


def a_vendor(vendor_id: str = "klampok-jaya", **values: Any) -> Vendor:
    """Build a vendor, a potter unless told otherwise."""
    base: dict[str, Any] = {"name": "Keramik Klampok Jaya", "regency": "Banjarnegara"}
    return Vendor(vendor_id, **{**base, **values})


def a_product(sku: str = "POCI-1", **values: Any) -> Product:
    """Build a product, a teapot set of which 10 are in stock unless told otherwise."""
    base: dict[str, Any] = {
        "vendor_id": "klampok-jaya",
        "name": "Set teh poci Klampok",
        "description": "Poci, empat cangkir dan nampan.",
        "category": Category.KERAJINAN_TANGAN,
        "type": "klampok-teapot-set",
        "price_idr": 85_000,
        "stock": 10,
    }
    return Product(sku, **{**base, **values})


def open_stalls(uow: UnitOfWork) -> None:
    """Fill a shop: a potter with one on the staff, a baker with one, and four products."""
    uow.vendors.save(a_vendor())
    uow.vendors.save(a_vendor("roti-ganjel", name="Roti Ganjel Rel Bu Sri", regency="Semarang"))
    uow.products.save(a_product())
    uow.products.save(a_product("GUCI-1", price_idr=1_250_000, stock=None, made_to_order=True))
    uow.products.save(
        a_product(
            "ROTI-1",
            vendor_id="roti-ganjel",
            name="Roti ganjel rel",
            category=Category.MAKANAN_MINUMAN,
            type="ganjel-rel",
            price_idr=25_000,
            stock=40,
            min_order=4,
        )
    )
    uow.products.save(a_product("MUG-1", name="Mug Klampok", price_idr=20_000, stock=1))
    uow.staff.add("klampok-jaya", POTTER, NOW)
    uow.staff.add("roti-ganjel", BAKER, NOW)


def an_order(uow: UnitOfWork, *wanted: tuple[str, int], buyer_id: int = BUYER) -> OrderGroup:
    """Order so many of each product for a buyer, by default two teapot sets."""
    for sku, quantity in wanted or (("POCI-1", 2),):
        add_to_cart(uow, buyer_id, sku, quantity)
    return place_order(uow, buyer_id, DELIVERY, NOW)
