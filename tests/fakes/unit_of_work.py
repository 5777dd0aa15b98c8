"""A unit of work in memory, with real commits and rollbacks."""

from types import TracebackType
from typing import Self

from shop import repositories as kept
from tests.fakes.orders import FakeOrders
from tests.fakes.postbox import FakeInbox, FakeOutbox
from tests.fakes.repositories import (
    FakeCarts,
    FakeConversations,
    FakeDoubts,
    FakeInvites,
    FakePeople,
    FakePhotos,
    FakeProducts,
    FakeStaff,
    FakeThreads,
    FakeVendors,
)
from tests.fakes.shop_data import ShopData


class FakeUnitOfWork:
    """`shop.ports.UnitOfWork`. `FakeUnitOfWork(uow.store)` is a second one on the same shop.

    Usable without `with` too, as one unit of work that is never left.
    """

    people: kept.People
    conversations: kept.Conversations
    vendors: kept.Vendors
    products: kept.Products
    staff: kept.Staff
    invites: kept.Invites
    carts: kept.Carts
    orders: kept.Orders
    threads: kept.Threads
    doubts: kept.Doubts
    inbox: kept.Inbox
    outbox: kept.Outbox
    photos: kept.Photos

    def __init__(self, store: list[ShopData] | None = None) -> None:
        # A list of one, so that several units of work share what is committed.
        self.store = [ShopData()] if store is None else store
        self.commits = 0
        self.rollback()

    def __enter__(self) -> Self:
        self.rollback()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.rollback()

    def commit(self) -> None:
        self.store[0] = self.data.snapshot()
        self.commits += 1

    def rollback(self) -> None:
        data = self.data = self.store[0].snapshot()
        self.people, self.conversations = FakePeople(data), FakeConversations(data)
        self.vendors, self.products = FakeVendors(data), FakeProducts(data)
        self.staff, self.invites = FakeStaff(data), FakeInvites(data)
        self.carts, self.orders = FakeCarts(data), FakeOrders(data)
        self.threads, self.doubts = FakeThreads(data), FakeDoubts(data)
        self.inbox, self.outbox = FakeInbox(data), FakeOutbox(data)
        self.photos = FakePhotos(data)

    def notices(self) -> list[tuple[int, str, dict[str, object]]]:
        """Give (recipient, topic, body) of every outbox row, oldest first."""
        return [(row.lane or 0, row.topic, row.body) for row in self.data.outbox.values()]
