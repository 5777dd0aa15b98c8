"""Order groups, child orders and audit rows in the database."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, insert, select, update
from sqlalchemy.orm import Session

from shop.order import (
    FINISHED,
    GIVES_STOCK_BACK,
    Delivery,
    Order,
    OrderChange,
    OrderGroup,
    OrderLine,
    OrderState,
)
from shop.ports import OrderNotFound
from shop.storage import tables
from shop.storage.rows import changed

_O = tables.orders.c
_G = tables.order_groups.c
_L = tables.order_lines.c
_C = tables.order_changes.c

# What may differ between an order read and the same order written back.
_CHANGING = (
    "state",
    "answer_by",
    "shipping_fee_idr",
    "shipping_days",
    "reject_reason",
    "courier",
    "tracking",
)


class SqlOrders:
    """`shop.repositories.Orders`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, group: OrderGroup) -> None:
        head = {"number": group.number, "buyer_id": group.buyer_id, "state": group.state}
        values = {**head, "placed_at": group.placed_at, **asdict(group.delivery)}
        self._session.execute(insert(tables.order_groups).values(values))
        for order in group.orders:
            self._add_child(order)

    def get(self, number: str) -> Order:
        for order in self._read(select(tables.orders).where(_O.number == number)):
            return order
        raise OrderNotFound(number)

    def get_group(self, group_number: str) -> OrderGroup:
        query = select(tables.order_groups).where(_G.number == group_number)
        row = self._session.execute(query).mappings().first()
        if row is None:
            raise OrderNotFound(group_number)
        children = select(tables.orders).where(_O.group_number == group_number)
        delivery = Delivery(row["name"], row["phone"], row["address"], row["note"])
        # Positions have one or two digits: the shorter number is the earlier one.
        orders = self._read(children.order_by(func.length(_O.number), _O.number))
        return OrderGroup(
            group_number, row["buyer_id"], delivery, row["placed_at"], orders, row["state"]
        )

    def has_group(self, group_number: str) -> bool:
        query = select(_G.number).where(_G.number == group_number)
        return self._session.execute(query).first() is not None

    def change(
        self, order: Order, expected: OrderState, actor_id: int | None, now: datetime
    ) -> bool:
        values = {name: getattr(order, name) for name in _CHANGING}
        mine = update(tables.orders).where(_O.number == order.number, _O.state == expected)
        if changed(self._session, mine.values(values)) != 1:
            return False
        self._note(OrderChange(order.number, expected, order.state, actor_id, now))
        if order.state in FINISHED:
            self._close(order.group_number)
        return True

    def of_buyer(self, buyer_id: int, limit: int) -> tuple[Order, ...]:
        query = select(tables.orders).where(_O.buyer_id == buyer_id)
        return self._read(query.order_by(_O.placed_at.desc(), _O.number).limit(limit))

    def of_vendor(
        self, vendor_id: str, states: Collection[OrderState], limit: int
    ) -> tuple[Order, ...]:
        query = select(tables.orders).where(_O.vendor_id == vendor_id, _O.state.in_(states))
        return self._read(query.order_by(_O.placed_at, _O.number).limit(limit))

    def overdue(self, now: datetime) -> tuple[Order, ...]:
        waiting = _O.state.in_((OrderState.PLACED, OrderState.ACCEPTED))
        query = select(tables.orders).where(waiting, _O.answer_by <= now)
        return self._read(query.order_by(_O.number))

    def history(self, number: str) -> tuple[OrderChange, ...]:
        columns = (_C.order_number, _C.before, _C.after, _C.actor_id, _C.at)
        query = select(*columns).where(_C.order_number == number).order_by(_C.change_id)
        return tuple(
            OrderChange(order, OrderState(before) if before else None, OrderState(after), who, at)
            for order, before, after, who, at in self._session.execute(query)
        )

    def ordered_quantities(self, since: datetime) -> Mapping[str, int]:
        query = select(_L.sku, func.sum(_L.quantity)).join_from(tables.order_lines, tables.orders)
        counted = (_O.placed_at >= since, _O.state.not_in(GIVES_STOCK_BACK))
        rows = self._session.execute(query.where(*counted).group_by(_L.sku))
        return {sku: int(quantity) for sku, quantity in rows}

    def sums_idr(self) -> Mapping[tuple[OrderState, bool], int]:
        amount = func.sum(_L.quantity * _L.unit_price_idr)
        query = select(_O.state, _L.made_to_order, amount)
        query = query.join_from(tables.order_lines, tables.orders)
        rows = self._session.execute(query.group_by(_O.state, _L.made_to_order))
        return {(OrderState(state), made): int(idr) for state, made, idr in rows}

    def counts(self) -> Mapping[OrderState, int]:
        rows = self._session.execute(select(_O.state, func.count()).group_by(_O.state))
        return {OrderState(state): count for state, count in rows}

    def _add_child(self, order: Order) -> None:
        values = {name: value for name, value in asdict(order).items() if name != "lines"}
        self._session.execute(insert(tables.orders).values(values))
        lines = [
            {"order_number": order.number, "position": position, **asdict(line)}
            for position, line in enumerate(order.lines)
        ]
        self._session.execute(insert(tables.order_lines), lines)
        self._note(OrderChange(order.number, None, order.state, order.buyer_id, order.placed_at))

    def _note(self, change: OrderChange) -> None:
        values = {name: value for name, value in asdict(change).items() if name != "number"}
        values["order_number"] = change.number
        self._session.execute(insert(tables.order_changes).values(values))

    def _close(self, group_number: str) -> None:
        # Of two last children finishing at once the second waits here and then sees the first.
        lock = select(_G.number).where(_G.number == group_number).with_for_update()
        self._session.execute(lock)
        unfinished = select(_O.number).where(
            _O.group_number == group_number, _O.state.not_in(FINISHED)
        )
        if self._session.execute(unfinished.limit(1)).first() is None:
            closed = update(tables.order_groups).where(_G.number == group_number)
            self._session.execute(closed.values(state="closed"))

    def _read(self, query: Select[Any]) -> tuple[Order, ...]:
        rows = self._session.execute(query).mappings().all()
        lines = self._lines(row["number"] for row in rows)
        return tuple(
            Order(**{**row, "state": OrderState(row["state"]), "lines": lines[row["number"]]})
            for row in rows
        )

    def _lines(self, numbers: Iterable[str]) -> dict[str, tuple[OrderLine, ...]]:
        query = select(tables.order_lines).where(_L.order_number.in_(tuple(numbers)))
        found: dict[str, tuple[OrderLine, ...]] = defaultdict(tuple)
        for row in self._session.execute(query.order_by(_L.position)).mappings():
            values = {name: row[name] for name in OrderLine.__slots__}
            found[row["order_number"]] += (OrderLine(**values),)
        return found
