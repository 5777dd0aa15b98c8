"""A unit of work on a database: one session, one transaction, all repositories on it."""

from types import TracebackType
from typing import Self

from sqlalchemy.orm import Session

from shop import repositories as kept
from shop.storage.carts import SqlCarts
from shop.storage.catalog import SqlPhotos, SqlProducts, SqlVendors
from shop.storage.doubts import SqlDoubts
from shop.storage.engine import READ_ONLY, Sessions
from shop.storage.inbox import SqlInbox
from shop.storage.orders import SqlOrders
from shop.storage.outbox import SqlOutbox
from shop.storage.people import SqlConversations, SqlPeople
from shop.storage.questions import SqlThreads
from shop.storage.staff import SqlInvites, SqlStaff


class SqlUnitOfWork:
    """`shop.ports.UnitOfWork`. Entering is free; the transaction begins at the first statement.

    Args:
        sessions: from `open_database`.
        read_only: never writes, and so never waits for a writer in SQLite.
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

    def __init__(self, sessions: Sessions, read_only: bool = False) -> None:
        self._sessions = sessions
        self._read_only = read_only
        self._session: Session | None = None

    def __enter__(self) -> Self:
        session = self._session = self._sessions()
        if self._read_only:
            session.connection(execution_options={READ_ONLY: True})
        self.people, self.conversations = SqlPeople(session), SqlConversations(session)
        self.vendors, self.products = SqlVendors(session), SqlProducts(session)
        self.staff, self.invites = SqlStaff(session), SqlInvites(session)
        self.carts, self.orders = SqlCarts(session), SqlOrders(session)
        self.threads, self.doubts = SqlThreads(session), SqlDoubts(session)
        self.inbox, self.outbox = SqlInbox(session), SqlOutbox(session)
        self.photos = SqlPhotos(session)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Roll back what was not committed, and give the connection back."""
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def commit(self) -> None:
        """Make everything since the last commit lasting."""
        self._entered().commit()

    def rollback(self) -> None:
        """Undo everything since the last commit."""
        self._entered().rollback()

    def _entered(self) -> Session:
        if self._session is None:
            raise RuntimeError("a unit of work is used inside `with`")
        return self._session
