"""What a unit of work keeps, one Protocol per kind of thing.

A `get` raises its `...NotFound` for what is not there, a `find` gives None. A `save` inserts or
replaces. Changes that two people may race for tell by a bool who won.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from shop.cart import Cart
from shop.catalog import Product
from shop.doubts import DoubtedMessage
from shop.order import Order, OrderChange, OrderGroup, OrderState
from shop.people import Conversation, Person
from shop.postbox import LEASE_SECONDS, InboxRow, OutboxRow
from shop.questions import QuestionThread, RelayedMessage
from shop.vendor import Invite, Vendor


class People(Protocol):
    """Everybody who ever wrote."""

    def get(self, person_id: int) -> Person: ...
    def find(self, person_id: int) -> Person | None: ...

    def save(self, person: Person, seen_at: datetime | None = None) -> None:
        """Insert or replace a person; without `seen_at` it stays what it was."""


class Conversations(Protocol):
    """Where each person's talk stands."""

    def get(self, person_id: int) -> Conversation:
        """Give a person's conversation, one with an empty state before their first message."""

    def put(self, person_id: int, state: dict[str, Any], now: datetime) -> None:
        """Replace the state; it must be JSON."""


class Vendors(Protocol):
    """The stalls, in the order of their ids."""

    def get(self, vendor_id: str) -> Vendor: ...
    def find(self, vendor_id: str) -> Vendor | None: ...
    def all(self) -> tuple[Vendor, ...]: ...
    def save(self, vendor: Vendor) -> None: ...
    def save_all(self, vendors: Sequence[Vendor]) -> None: ...


class Products(Protocol):
    """The catalogue, withdrawn products included (`active` False), in the order of sku."""

    def get(self, sku: str) -> Product: ...
    def find(self, sku: str) -> Product | None: ...

    def many(self, skus: Collection[str]) -> dict[str, Product]:
        """Give those of the products that exist, by sku."""

    def all(self) -> tuple[Product, ...]: ...

    def of_vendor(self, vendor_id: str) -> tuple[Product, ...]: ...

    def with_words(self, words: Sequence[str], limit: int) -> tuple[Product, ...]:
        """Give active products whose name, type or description holds every word, for bad days."""

    def save(self, product: Product) -> None: ...

    def save_all(self, products: Sequence[Product]) -> None:
        """Save many at once, which is much faster than each by itself."""

    def reserve(self, sku: str, quantity: int) -> bool:
        """Take from the stock in one step if it holds enough; False (and no change) if not."""

    def release(self, sku: str, quantity: int) -> None:
        """Put reserved stock back; nothing where the product keeps no stock any more."""


class Staff(Protocol):
    """Who answers for which vendor."""

    def add(self, vendor_id: str, person_id: int, joined_at: datetime) -> bool:
        """Make a person staff; False when they already were."""

    def remove(self, vendor_id: str, person_id: int) -> None: ...
    def of_vendor(self, vendor_id: str) -> tuple[int, ...]: ...
    def vendors_of(self, person_id: int) -> tuple[str, ...]: ...


class Invites(Protocol):
    """Invitations not yet forgotten."""

    def add(self, invite: Invite) -> None: ...
    def find(self, token_hash: str) -> Invite | None: ...

    def use(self, token_hash: str, person_id: int, now: datetime) -> bool:
        """Use an invitation up in one step; False when it is unknown, used or expired."""


class Carts(Protocol):
    """One cart per buyer; an unknown buyer's is empty."""

    def get(self, buyer_id: int) -> Cart: ...

    def lock(self, buyer_id: int) -> Cart:
        """Read a cart so that no other unit of work reads it by `lock` until this one ends."""

    def save(self, cart: Cart) -> None: ...


class Orders(Protocol):
    """Order groups, their child orders and the audit rows."""

    def add(self, group: OrderGroup) -> None: ...
    def get(self, number: str) -> Order: ...
    def get_group(self, group_number: str) -> OrderGroup: ...
    def has_group(self, group_number: str) -> bool: ...

    def change(
        self, order: Order, expected: OrderState, actor_id: int | None, now: datetime
    ) -> bool:
        """Write an order only if its stored state is `expected`; False (no change) if not.

        Leaves an audit row, and closes the group when this was its last unfinished child.
        """

    def of_buyer(self, buyer_id: int, limit: int) -> tuple[Order, ...]:
        """Give a buyer's child orders, newest first."""

    def of_vendor(
        self, vendor_id: str, states: Collection[OrderState], limit: int
    ) -> tuple[Order, ...]:
        """Give a vendor's child orders in these states, oldest first."""

    def overdue(self, now: datetime) -> tuple[Order, ...]:
        """Give placed and accepted orders whose answer is late, in the order of number."""

    def history(self, number: str) -> tuple[OrderChange, ...]:
        """Give the audit rows of one child order, oldest first."""

    def ordered_quantities(self, since: datetime) -> Mapping[str, int]:
        """Sum ordered quantities per sku; rejected, expired and cancelled ones do not count."""

    def sums_idr(self) -> Mapping[tuple[OrderState, bool], int]:
        """Sum line prices per state and whether the line is made to order."""

    def counts(self) -> Mapping[OrderState, int]:
        """Count child orders per state."""


class Threads(Protocol):
    """Questions between buyers and vendors."""

    def get(self, thread_id: int) -> QuestionThread: ...

    def open(
        self,
        buyer_id: int,
        vendor_id: str | None,
        sku: str | None,
        manager_ids: tuple[int, ...] = (),
    ) -> QuestionThread:
        """Give the thread of these three, begun now if there is none; its managers are set."""

    def add_message(
        self, thread_id: int, sender_id: int, text: str, language: str | None, sent_at: datetime
    ) -> RelayedMessage: ...

    def message(self, message_id: int) -> RelayedMessage: ...

    def messages(self, thread_id: int) -> tuple[RelayedMessage, ...]:
        """Give a thread's messages, oldest first."""

    def unanswered(self, vendor_id: str) -> tuple[RelayedMessage, ...]:
        """Give the last messages of the vendor's threads where the buyer spoke last."""


class Doubts(Protocol):
    """Messages waiting for a manager's label, and those that have one."""

    def add(
        self,
        text: str,
        language: str | None,
        ranking: tuple[tuple[str, float], ...],
        asked_at: datetime,
    ) -> DoubtedMessage: ...

    def get(self, doubt_id: int) -> DoubtedMessage: ...

    def next_unlabelled(self, after: int) -> DoubtedMessage | None:
        """Give the oldest without a label whose id is above `after`."""

    def label(self, doubt_id: int, intent: str, manager_id: int, at: datetime) -> None: ...

    def labelled(self) -> tuple[DoubtedMessage, ...]:
        """Give those with an intent as their label, oldest first."""


class Inbox(Protocol):
    """Updates on their way in, each handled once in effect and in order per chat."""

    def add(self, update_id: int, chat_id: int | None, body: dict[str, Any]) -> bool:
        """Keep an update; False when this `update_id` was seen before."""

    def next_pending(
        self, now: datetime, limit: int = 10, lease_seconds: float = LEASE_SECONDS
    ) -> tuple[InboxRow, ...]:
        """Claim the oldest unfinished row of up to `limit` chats; commit to keep the claim.

        A chat whose oldest unfinished row is claimed or waits for its retry gives nothing.
        """

    def mark_done(self, update_id: int) -> None:
        """Finish a row, in the transaction of what it changed.

        Raises:
            AlreadyHandled: another process finished it; roll back.
        """

    def mark_failed(self, update_id: int, error: str, retry_at: datetime) -> bool:
        """Count a failure; False when that was the last attempt and the row is put aside."""

    def release_claims(self) -> None:
        """Free every claim, at the start of an only process: its predecessor is dead."""

    def forget_done(self, update_ids_below: int) -> int:
        """Delete finished rows below an id; gives how many."""


class Outbox(Protocol):
    """Notices on their way out, at least once and in order per recipient."""

    def add(self, recipient_id: int, topic: str, body: dict[str, Any]) -> None: ...

    def claim(
        self, now: datetime, limit: int = 10, lease_seconds: float = LEASE_SECONDS
    ) -> tuple[OutboxRow, ...]:
        """Claim the oldest undelivered row of up to `limit` recipients; commit to keep it."""

    def mark_sent(self, outbox_id: int, message_id: int | None = None) -> None:
        """Finish a row; `message_id` is what it became in the recipient's chat."""

    def sent_body(self, recipient_id: int, message_id: int) -> dict[str, Any] | None:
        """Give the body of the row that became this message, for answers to it."""

    def mark_failed(self, outbox_id: int, error: str, retry_at: datetime | None) -> None:
        """Count a failure; with no `retry_at` the row is given up, kept, and blocks no more."""

    def park(self, recipient_id: int, error: str) -> int:
        """Set a recipient's rows aside (they blocked the bot); gives how many."""

    def unpark(self, recipient_id: int) -> int:
        """Bring a recipient's parked rows back, since they can be reached again."""

    def release_claims(self) -> None:
        """Free every claim, at the start of an only process: its predecessor is dead."""

    def forget_sent(self, outbox_ids_below: int) -> int:
        """Delete delivered rows below an id; gives how many."""


class Photos(Protocol):
    """Telegram's file ids of product pictures already uploaded."""

    def get(self, sku: str, picture_hash: str) -> str | None: ...
    def put(self, sku: str, picture_hash: str, file_id: str) -> None: ...
