"""Carts in the database: a row per buyer to lock, and the lines."""

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from shop.cart import Cart, CartLine
from shop.storage import tables
from shop.storage.upsert import insert_once


class SqlCarts:
    """`shop.repositories.Carts`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, buyer_id: int) -> Cart:
        t = tables.cart_lines.c
        query = select(t.sku, t.quantity, t.choice).where(t.buyer_id == buyer_id)
        rows = self._session.execute(query.order_by(t.position))
        return Cart(buyer_id, tuple(CartLine(*row) for row in rows))

    def lock(self, buyer_id: int) -> Cart:
        self._touch(buyer_id)
        t = tables.carts.c
        # In SQLite the whole unit of work holds the write lock already.
        self._session.execute(select(t.buyer_id).where(t.buyer_id == buyer_id).with_for_update())
        return self.get(buyer_id)

    def save(self, cart: Cart) -> None:
        self._touch(cart.buyer_id)
        t = tables.cart_lines
        self._session.execute(delete(t).where(t.c.buyer_id == cart.buyer_id))
        rows = [
            {"buyer_id": cart.buyer_id, "position": position, "sku": line.sku}
            | {"quantity": line.quantity, "choice": line.choice}
            for position, line in enumerate(cart.lines)
        ]
        if rows:
            self._session.execute(insert(t), rows)

    def _touch(self, buyer_id: int) -> None:
        insert_once(self._session, tables.carts, {"buyer_id": buyer_id})
