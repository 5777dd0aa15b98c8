"""Orders in memory."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from shop.order import FINISHED, GIVES_STOCK_BACK, Order, OrderChange, OrderGroup, OrderState
from shop.ports import OrderNotFound
from tests.fakes.repositories import Kept


class FakeOrders(Kept):
    def add(self, group: OrderGroup) -> None:
        self._data.groups[group.number] = group
        for order in group.orders:
            self._note(
                OrderChange(order.number, None, order.state, order.buyer_id, order.placed_at)
            )

    def get(self, number: str) -> Order:
        for order in self._all():
            if order.number == number:
                return order
        raise OrderNotFound(number)

    def get_group(self, group_number: str) -> OrderGroup:
        if group_number not in self._data.groups:
            raise OrderNotFound(group_number)
        return self._data.groups[group_number]

    def has_group(self, group_number: str) -> bool:
        return group_number in self._data.groups

    def change(
        self, order: Order, expected: OrderState, actor_id: int | None, now: datetime
    ) -> bool:
        group = self._data.groups[order.group_number]
        stored = next(each for each in group.orders if each.number == order.number)
        if stored.state != expected:
            return False
        orders = tuple(order if each.number == order.number else each for each in group.orders)
        closed = all(each.state in FINISHED for each in orders)
        state = "closed" if closed else group.state
        self._data.groups[group.number] = replace(group, orders=orders, state=state)
        self._note(OrderChange(order.number, expected, order.state, actor_id, now))
        return True

    def of_buyer(self, buyer_id: int, limit: int) -> tuple[Order, ...]:
        mine = [order for order in self._all() if order.buyer_id == buyer_id]
        mine.sort(key=lambda order: order.number)
        mine.sort(key=lambda order: order.placed_at, reverse=True)
        return tuple(mine[:limit])

    def of_vendor(
        self, vendor_id: str, states: Collection[OrderState], limit: int
    ) -> tuple[Order, ...]:
        theirs = [o for o in self._all() if o.vendor_id == vendor_id and o.state in states]
        theirs.sort(key=lambda order: (order.placed_at, order.number))
        return tuple(theirs[:limit])

    def overdue(self, now: datetime) -> tuple[Order, ...]:
        waiting = (OrderState.PLACED, OrderState.ACCEPTED)
        late = [o for o in self._all() if o.state in waiting and o.answer_by <= now]
        return tuple(sorted(late, key=lambda order: order.number))

    def history(self, number: str) -> tuple[OrderChange, ...]:
        return tuple(each for each in self._data.changes.values() if each.number == number)

    def ordered_quantities(self, since: datetime) -> Mapping[str, int]:
        quantities: Counter[str] = Counter()
        for order in self._all():
            if order.placed_at >= since and order.state not in GIVES_STOCK_BACK:
                for line in order.lines:
                    quantities[line.sku] += line.quantity
        return quantities

    def sums_idr(self) -> Mapping[tuple[OrderState, bool], int]:
        sums: Counter[tuple[OrderState, bool]] = Counter()
        for order in self._all():
            for line in order.lines:
                sums[order.state, line.made_to_order] += line.subtotal_idr
        return sums

    def counts(self) -> Mapping[OrderState, int]:
        return Counter(order.state for order in self._all())

    def _all(self) -> Iterator[Order]:
        for group in self._data.groups.values():
            yield from group.orders

    def _note(self, change: OrderChange) -> None:
        self._data.changes[len(self._data.changes) + 1] = change
