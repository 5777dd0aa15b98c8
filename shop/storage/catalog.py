"""Vendors, products and uploaded pictures in the database."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import RowMapping, and_, or_, select, update
from sqlalchemy.orm import Session

from shop.catalog import Category, Product
from shop.ports import ProductNotFound, VendorNotFound
from shop.storage import tables
from shop.storage.rows import changed
from shop.storage.upsert import upsert, upsert_all
from shop.vendor import Vendor

_T = tables.products.c


class SqlVendors:
    """`shop.repositories.Vendors`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, vendor_id: str) -> Vendor:
        vendor = self.find(vendor_id)
        if vendor is None:
            raise VendorNotFound(vendor_id)
        return vendor

    def find(self, vendor_id: str) -> Vendor | None:
        query = select(tables.vendors).where(tables.vendors.c.vendor_id == vendor_id)
        row = self._session.execute(query).mappings().first()
        return Vendor(**row) if row else None

    def all(self) -> tuple[Vendor, ...]:
        query = select(tables.vendors).order_by(tables.vendors.c.vendor_id)
        return tuple(Vendor(**row) for row in self._session.execute(query).mappings())

    def save(self, vendor: Vendor) -> None:
        self.save_all((vendor,))

    def save_all(self, vendors: Sequence[Vendor]) -> None:
        upsert_all(self._session, tables.vendors, [asdict(vendor) for vendor in vendors])


class SqlProducts:
    """`shop.repositories.Products`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, sku: str) -> Product:
        product = self.find(sku)
        if product is None:
            raise ProductNotFound(sku)
        return product

    def find(self, sku: str) -> Product | None:
        return self.many({sku}).get(sku)

    def many(self, skus: Collection[str]) -> dict[str, Product]:
        return {product.sku: product for product in self._where(_T.sku.in_(skus))}

    def all(self) -> tuple[Product, ...]:
        return self._where()

    def of_vendor(self, vendor_id: str) -> tuple[Product, ...]:
        return self._where(_T.vendor_id == vendor_id)

    def with_words(self, words: Sequence[str], limit: int) -> tuple[Product, ...]:
        columns = (_T.name, _T.type, _T.description)
        each = (or_(*(column.icontains(w, autoescape=True) for column in columns)) for w in words)
        return self._where(and_(_T.active, *each), limit=limit)

    def save(self, product: Product) -> None:
        self.save_all((product,))

    def save_all(self, products: Sequence[Product]) -> None:
        upsert_all(self._session, tables.products, [asdict(product) for product in products])

    def reserve(self, sku: str, quantity: int) -> bool:
        taken = update(tables.products).where(_T.sku == sku, _T.stock >= quantity)
        return changed(self._session, taken.values(stock=_T.stock - quantity)) == 1

    def release(self, sku: str, quantity: int) -> None:
        back = update(tables.products).where(_T.sku == sku, _T.stock.is_not(None))
        self._session.execute(back.values(stock=_T.stock + quantity))

    def _where(self, *conditions: Any, limit: int | None = None) -> tuple[Product, ...]:
        query = select(tables.products).where(*conditions).order_by(_T.sku).limit(limit)
        return tuple(_product(row) for row in self._session.execute(query).mappings())


class SqlPhotos:
    """`shop.repositories.Photos`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, sku: str, picture_hash: str) -> str | None:
        t = tables.photos.c
        query = select(t.file_id).where(t.sku == sku, t.picture_hash == picture_hash)
        return self._session.execute(query).scalar()

    def put(self, sku: str, picture_hash: str, file_id: str) -> None:
        values = {"sku": sku, "picture_hash": picture_hash, "file_id": file_id}
        upsert(self._session, tables.photos, values)


def _product(row: RowMapping) -> Product:
    return Product(**{**row, "category": Category(row["category"])})
