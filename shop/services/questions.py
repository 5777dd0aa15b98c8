"""A buyer's question to a vendor's staff, and the answer on its way back."""

from collections.abc import Iterable
from datetime import datetime

from shop.events import QuestionAnswered, QuestionAsked
from shop.ports import (
    NotYourVendor,
    ProductNotFound,
    ThreadNotFound,
    UnitOfWork,
    VendorNotFound,
)
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
    managers: Iterable[int] = (),
) -> RelayedMessage:
    """Relay a buyer's words, in the thread of this buyer, vendor and product.

    Every staff member is told; `managers` are, where the vendor has no staff yet.

    Raises:
        VendorNotFound: no such vendor.
        ProductNotFound: no such product at that vendor.
    """
    if uow.vendors.get(vendor_id) is None:
        raise VendorNotFound(vendor_id)
    product = uow.products.get(sku) if sku is not None else None
    if sku is not None and (product is None or product.vendor_id != vendor_id):
        raise ProductNotFound(sku)
    thread = uow.threads.open(buyer_id, vendor_id, sku)
    message = uow.threads.add_message(thread.thread_id, buyer_id, text, language, now)
    listeners = uow.staff.of_vendor(vendor_id) or managers
    tell(uow, listeners, QuestionAsked(thread.thread_id, message.message_id))
    return message


def answer_buyer(
    uow: UnitOfWork,
    thread_id: int,
    staff_id: int,
    text: str,
    language: str | None,
    now: datetime,
) -> RelayedMessage:
    """Relay a staff member's words to the buyer.

    Raises:
        ThreadNotFound: no such thread.
        NotYourVendor: the person is not on the vendor's staff.
    """
    thread = question_thread(uow, thread_id)
    if staff_id not in uow.staff.of_vendor(thread.vendor_id):
        raise NotYourVendor(thread.vendor_id, staff_id)
    message = uow.threads.add_message(thread_id, staff_id, text, language, now)
    tell(uow, (thread.buyer_id,), QuestionAnswered(thread_id, message.message_id))
    return message


def question_thread(uow: UnitOfWork, thread_id: int) -> QuestionThread:
    """Give a thread.

    Raises:
        ThreadNotFound: no such thread.
    """
    thread = uow.threads.get(thread_id)
    if thread is None:
        raise ThreadNotFound(thread_id)
    return thread
