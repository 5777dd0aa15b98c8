"""Any run of checkouts and order changes: stock is never negative, and none comes or goes."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from shop import ports
from shop.order import FINISHED, GIVES_STOCK_BACK, OrderState
from shop.ports import UnitOfWork
from shop.services.fill_cart import set_cart_quantity
from shop.services.follow_order import expire_orders
from shop.services.move_order import move_order
from shop.services.place_order import place_order
from shop.storage.engine import close_database, open_database
from shop.storage.migrate import migrate
from shop.storage.unit_of_work import SqlUnitOfWork
from tests.contracts.conftest import OpenUnit
from tests.fakes.shop_builders import DELIVERY, NOW, a_product, a_vendor
from tests.fakes.unit_of_work import FakeUnitOfWork

SHELF = {"POCI-1": 6, "MUG-1": 2, "KENDI-1": 3, "GUCI-1": None}
BUYERS = st.integers(1, 3)


class Shop(RuleBasedStateMachine):
    """Buyers and vendors doing anything in any order."""

    opening: OpenUnit
    orders = Bundle("orders")

    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        with self.opening() as uow:
            uow.vendors.save(a_vendor())
            for sku, stock in SHELF.items():
                made = sku in ("KENDI-1", "GUCI-1")
                uow.products.save(a_product(sku, stock=stock, made_to_order=made))
            uow.commit()

    @contextmanager
    def unit(self) -> Iterator[UnitOfWork]:
        """Commit what was done, refusals included, as the conversation does."""
        with self.opening() as uow:
            try:
                yield uow
            except ports.StorageUnavailable:
                raise
            except ports.ShopError:
                pass
            uow.commit()

    @rule(buyer_id=BUYERS, sku=st.sampled_from(sorted(SHELF)), quantity=st.integers(0, 7))
    def fill_cart(self, buyer_id: int, sku: str, quantity: int) -> None:
        with self.unit() as uow:
            set_cart_quantity(uow, buyer_id, sku, quantity)

    @rule(target=orders, buyer_id=BUYERS)
    def check_out(self, buyer_id: int) -> object:
        numbers: list[str] = []
        with self.unit() as uow:
            group = place_order(uow, buyer_id, DELIVERY, self.now)
            numbers = [order.number for order in group.orders]
        return multiple(*numbers)

    @rule(number=orders, state=st.sampled_from(OrderState))
    def move(self, number: str, state: OrderState) -> None:
        with self.unit() as uow:
            move_order(uow, uow.orders.get(number), state, None, self.now)

    @rule(number=consumes(orders))
    def cancel_twice(self, number: str) -> None:
        for _ in range(2):
            self.move(number, OrderState.CANCELLED)

    @rule(hours=st.integers(1, 30))
    def wait(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        with self.unit() as uow:
            expire_orders(uow, self.now)

    @rule(buyer_id=BUYERS)
    def crash(self, buyer_id: int) -> None:
        with self.opening() as uow:
            try:
                place_order(uow, buyer_id, DELIVERY, self.now)
            except ports.ShopError:
                return

    @invariant()
    def nothing_comes_or_goes(self) -> None:
        with self.opening() as uow:
            orders = [
                order for buyer_id in (1, 2, 3) for order in uow.orders.of_buyer(buyer_id, 999)
            ]
            groups = [uow.orders.get_group(order.group_number) for order in orders]
            stocks = {product.sku: product.stock for product in uow.products.all()}
        held = dict.fromkeys(SHELF, 0)
        for order in orders:
            for line in order.lines:
                if order.state not in GIVES_STOCK_BACK and not line.made_to_order:
                    held[line.sku] += line.quantity
        for sku, start in SHELF.items():
            stock = stocks[sku]
            assert (stock is None) == (start is None)
            if stock is not None and start is not None:
                assert stock >= 0
                assert stock + held[sku] == start
        for group in groups:
            finished = all(order.state in FINISHED for order in group.orders)
            assert group.state == ("closed" if finished else "open")


def check(case: type[Shop], examples: int) -> None:
    # On a busy machine a database is slow, which is no finding.
    slow = settings(
        max_examples=examples,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(case, settings=slow)


def test_stock_adds_up_in_memory() -> None:
    class InMemory(Shop):
        def __init__(self) -> None:
            store = FakeUnitOfWork().store
            self.opening = lambda: FakeUnitOfWork(store)
            super().__init__()

    check(InMemory, examples=80)


def test_stock_adds_up_in_sqlite() -> None:
    class InSqlite(Shop):
        def __init__(self) -> None:
            self.folder = TemporaryDirectory()
            url = f"sqlite:///{Path(self.folder.name) / 'shop.db'}"
            migrate(url)
            self.sessions = open_database(url)
            self.opening = lambda: SqlUnitOfWork(self.sessions)
            super().__init__()

        def teardown(self) -> None:
            close_database(self.sessions)
            self.folder.cleanup()

    check(InSqlite, examples=10)
