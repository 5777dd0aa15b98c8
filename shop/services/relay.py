"""A buyer's words to a vendor's staff or to the managers, and theirs on the way back."""

from collections.abc import Collection, Iterable
from datetime import datetime

from shop.events import QuestionAnswered, QuestionAsked
from shop.ports import NotYourThread, ProductNotFound, UnitOfWork
from shop.questions import QuestionThread, RelayedMessage
from shop.services.notices import tell


def ask_vendor(
    uow: UnitOfWork,
    buyer_id: int,
    vendor_id: str,
    sku: str | None,
    text: str,
    language: str | None,
    now: datetime,
    managers: Collection[int] = (),
) -> RelayedMessage:
    """Relay a buyer's words, in the thread of this buyer, vendor and product.

    Every staff member is told; `managers` are, where the vendor has no staff yet.

    Raises:
        VendorNotFound: no such vendor.
        ProductNotFound: no such product at that vendor.
    """
    uow.vendors.get(vendor_id)
    if sku is not None and uow.products.get(sku).vendor_id != vendor_id:
        raise ProductNotFound(sku)
    thread = uow.threads.open(buyer_id, vendor_id, sku)
    listeners = uow.staff.of_vendor(vendor_id) or managers
    return _hand_to(uow, listeners, thread, buyer_id, text, language, now)


def ask_managers(
    uow: UnitOfWork,
    buyer_id: int,
    managers: Collection[int],
    text: str,
    language: str | None,
    now: datetime,
) -> RelayedMessage:
    """Relay a buyer's words to the managers, any of whom may answer."""
    thread = uow.threads.open(buyer_id, None, None, tuple(managers))
    return _hand_to(uow, managers, thread, buyer_id, text, language, now)


def write_in_thread(
    uow: UnitOfWork,
    thread_id: int,
    buyer_id: int,
    text: str,
    language: str | None,
    now: datetime,
) -> RelayedMessage:
    """Relay what a buyer adds in a thread to its other side.

    Raises:
        ThreadNotFound: no such thread.
        NotYourThread: it is another buyer's.
    """
    thread = uow.threads.get(thread_id)
    if thread.buyer_id != buyer_id:
        raise NotYourThread(thread_id, buyer_id)
    return _hand_to(uow, _other_side(uow, thread), thread, buyer_id, text, language, now)


def answer_buyer(
    uow: UnitOfWork,
    thread_id: int,
    staff_id: int,
    text: str,
    language: str | None,
    now: datetime,
) -> RelayedMessage:
    """Relay a staff member's or an asked manager's words to the buyer.

    Raises:
        ThreadNotFound: no such thread.
        NotYourThread: the person is not on the side that was asked.
    """
    thread = uow.threads.get(thread_id)
    if staff_id not in _other_side(uow, thread):
        raise NotYourThread(thread_id, staff_id)
    message = uow.threads.add_message(thread_id, staff_id, text, language, now)
    tell(uow, (thread.buyer_id,), QuestionAnswered(thread_id, message.message_id))
    return message


def _other_side(uow: UnitOfWork, thread: QuestionThread) -> tuple[int, ...]:
    if thread.vendor_id is None:
        return thread.manager_ids
    return uow.staff.of_vendor(thread.vendor_id)


def _hand_to(
    uow: UnitOfWork,
    listeners: Iterable[int],
    thread: QuestionThread,
    buyer_id: int,
    text: str,
    language: str | None,
    now: datetime,
) -> RelayedMessage:
    message = uow.threads.add_message(thread.thread_id, buyer_id, text, language, now)
    tell(uow, listeners, QuestionAsked(thread.thread_id, message.message_id))
    return message
