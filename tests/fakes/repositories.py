"""The repositories in memory, all but orders and the two queues."""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from shop import ports
from shop.cart import Cart
from shop.catalog import Product
from shop.doubts import SKIPPED, DoubtedMessage
from shop.people import Conversation, Person
from shop.questions import QuestionThread, RelayedMessage
from shop.vendor import Invite, Vendor
from tests.fakes.shop_data import ShopData

_NEVER = datetime.min.replace(tzinfo=UTC)


class Kept:
    """Something that keeps its things in a ShopData."""

    def __init__(self, data: ShopData) -> None:
        self._data = data


class FakePeople(Kept):
    def get(self, person_id: int) -> Person:
        person = self.find(person_id)
        if person is None:
            raise ports.PersonNotFound(person_id)
        return person

    def find(self, person_id: int) -> Person | None:
        return self._data.people.get(person_id)

    def save(self, person: Person, seen_at: datetime | None = None) -> None:
        self._data.people[person.person_id] = person


class FakeConversations(Kept):
    def get(self, person_id: int) -> Conversation:
        fresh = Conversation(person_id, _NEVER)
        return self._data.conversations.get(person_id, fresh)

    def put(self, person_id: int, state: dict[str, Any], now: datetime) -> None:
        # Through JSON, so that what a database would refuse or change shows here too.
        kept = json.loads(json.dumps(state))
        self._data.conversations[person_id] = Conversation(person_id, now, kept)


class FakeVendors(Kept):
    def get(self, vendor_id: str) -> Vendor:
        vendor = self.find(vendor_id)
        if vendor is None:
            raise ports.VendorNotFound(vendor_id)
        return vendor

    def find(self, vendor_id: str) -> Vendor | None:
        return self._data.vendors.get(vendor_id)

    def all(self) -> tuple[Vendor, ...]:
        return tuple(self._data.vendors[key] for key in sorted(self._data.vendors))

    def save(self, vendor: Vendor) -> None:
        self._data.vendors[vendor.vendor_id] = vendor

    def save_all(self, vendors: Sequence[Vendor]) -> None:
        for vendor in vendors:
            self.save(vendor)


class FakeProducts(Kept):
    def get(self, sku: str) -> Product:
        product = self.find(sku)
        if product is None:
            raise ports.ProductNotFound(sku)
        return product

    def find(self, sku: str) -> Product | None:
        return self._data.products.get(sku)

    def many(self, skus: Collection[str]) -> dict[str, Product]:
        return {sku: self._data.products[sku] for sku in skus if sku in self._data.products}

    def all(self) -> tuple[Product, ...]:
        return tuple(self._data.products[key] for key in sorted(self._data.products))

    def of_vendor(self, vendor_id: str) -> tuple[Product, ...]:
        return tuple(product for product in self.all() if product.vendor_id == vendor_id)

    def with_words(self, words: Sequence[str], limit: int) -> tuple[Product, ...]:
        def holds(product: Product, word: str) -> bool:
            texts = (product.name, product.type, product.description)
            return any(word.lower() in text.lower() for text in texts)

        active = (product for product in self.all() if product.active)
        found = (item for item in active if all(holds(item, word) for word in words))
        return tuple(found)[:limit]

    def save(self, product: Product) -> None:
        self._data.products[product.sku] = product

    def save_all(self, products: Sequence[Product]) -> None:
        for product in products:
            self.save(product)

    def reserve(self, sku: str, quantity: int) -> bool:
        product = self.find(sku)
        if product is None or product.stock is None or product.stock < quantity:
            return False
        self.save(replace(product, stock=product.stock - quantity))
        return True

    def release(self, sku: str, quantity: int) -> None:
        product = self.get(sku)
        if product.stock is not None:
            self.save(replace(product, stock=product.stock + quantity))


class FakePhotos(Kept):
    def get(self, sku: str, picture_hash: str) -> str | None:
        return self._data.photos.get((sku, picture_hash))

    def put(self, sku: str, picture_hash: str, file_id: str) -> None:
        self._data.photos[sku, picture_hash] = file_id


class FakeStaff(Kept):
    def add(self, vendor_id: str, person_id: int, joined_at: datetime) -> bool:
        is_new = (vendor_id, person_id) not in self._data.staff
        self._data.staff.setdefault((vendor_id, person_id), joined_at)
        return is_new

    def remove(self, vendor_id: str, person_id: int) -> None:
        self._data.staff.pop((vendor_id, person_id), None)

    def of_vendor(self, vendor_id: str) -> tuple[int, ...]:
        joined = sorted(
            (at, who) for (vendor, who), at in self._data.staff.items() if vendor == vendor_id
        )
        return tuple(who for _, who in joined)

    def vendors_of(self, person_id: int) -> tuple[str, ...]:
        return tuple(sorted(vendor for vendor, who in self._data.staff if who == person_id))


class FakeInvites(Kept):
    def add(self, invite: Invite) -> None:
        self._data.invites[invite.token_hash] = invite

    def find(self, token_hash: str) -> Invite | None:
        return self._data.invites.get(token_hash)

    def use(self, token_hash: str, person_id: int, now: datetime) -> bool:
        invite = self.find(token_hash)
        if invite is None or invite.used_by is not None or invite.expires_at <= now:
            return False
        self._data.invites[token_hash] = replace(invite, used_by=person_id)
        return True


class FakeCarts(Kept):
    def get(self, buyer_id: int) -> Cart:
        return self._data.carts.get(buyer_id, Cart(buyer_id))

    def lock(self, buyer_id: int) -> Cart:
        return self.get(buyer_id)

    def save(self, cart: Cart) -> None:
        self._data.carts[cart.buyer_id] = cart


class FakeThreads(Kept):
    def get(self, thread_id: int) -> QuestionThread:
        if thread_id not in self._data.threads:
            raise ports.ThreadNotFound(thread_id)
        return self._data.threads[thread_id]

    def open(
        self,
        buyer_id: int,
        vendor_id: str | None,
        sku: str | None,
        manager_ids: tuple[int, ...] = (),
    ) -> QuestionThread:
        wanted = (buyer_id, vendor_id, sku)
        known = (
            thread.thread_id
            for thread in self._data.threads.values()
            if (thread.buyer_id, thread.vendor_id, thread.sku) == wanted
        )
        thread_id = next(known, len(self._data.threads) + 1)
        thread = QuestionThread(thread_id, buyer_id, vendor_id, sku, manager_ids)
        self._data.threads[thread_id] = thread
        return thread

    def add_message(
        self, thread_id: int, sender_id: int, text: str, language: str | None, sent_at: datetime
    ) -> RelayedMessage:
        message_id = len(self._data.messages) + 1
        message = RelayedMessage(message_id, thread_id, sender_id, text, language, sent_at)
        self._data.messages[message_id] = message
        return message

    def message(self, message_id: int) -> RelayedMessage:
        if message_id not in self._data.messages:
            raise ports.MessageNotFound(message_id)
        return self._data.messages[message_id]

    def messages(self, thread_id: int) -> tuple[RelayedMessage, ...]:
        return tuple(each for each in self._data.messages.values() if each.thread_id == thread_id)

    def unanswered(self, vendor_id: str) -> tuple[RelayedMessage, ...]:
        theirs = [each for each in self._data.threads.values() if each.vendor_id == vendor_id]
        last = [(thread, self.messages(thread.thread_id)[-1:]) for thread in theirs]
        asked = [each[0] for thread, each in last if each and each[0].sender_id == thread.buyer_id]
        return tuple(sorted(asked, key=lambda message: message.message_id))


class FakeDoubts(Kept):
    def add(
        self,
        text: str,
        language: str | None,
        ranking: tuple[tuple[str, float], ...],
        asked_at: datetime,
    ) -> DoubtedMessage:
        doubted = DoubtedMessage(len(self._data.doubts) + 1, text, language, ranking, asked_at)
        self._data.doubts[doubted.doubt_id] = doubted
        return doubted

    def get(self, doubt_id: int) -> DoubtedMessage:
        if doubt_id not in self._data.doubts:
            raise ports.DoubtNotFound(doubt_id)
        return self._data.doubts[doubt_id]

    def next_unlabelled(self, after: int) -> DoubtedMessage | None:
        waiting = (each for each in self._data.doubts.values() if each.label is None)
        return next((each for each in waiting if each.doubt_id > after), None)

    def label(self, doubt_id: int, intent: str, manager_id: int, at: datetime) -> None:
        if doubt_id in self._data.doubts:
            doubted = self._data.doubts[doubt_id]
            self._data.doubts[doubt_id] = replace(doubted, label=intent, labelled_by=manager_id)

    def labelled(self) -> tuple[DoubtedMessage, ...]:
        return tuple(
            each for each in self._data.doubts.values() if each.label not in (None, SKIPPED)
        )
