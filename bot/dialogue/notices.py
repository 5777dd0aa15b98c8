"""What people are told of what others did: one table from event to notice.

Notices are made when they are delivered, in the language their reader speaks then.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.dialogue.messages import Reply, button
from bot.dialogue.orders import order_lines, order_sums
from bot.dialogue.vendor_desk import REASONS, vendor_buttons
from language.phrase import NOTHING, Phrase, phrase
from shop.order import Order
from shop.ports import UnitOfWork
from shop.questions import QuestionThread, RelayedMessage


@dataclass(frozen=True, slots=True)
class Notice:
    """An event on its way to one reader.

    Args:
        body: the event's ids, as the outbox carries them.
        reader_id: who is told.
        translation: of the message it carries (`foreign_words`); None where there is none, which
            never holds the notice up.
    """

    body: Mapping[str, Any]
    reader_id: int
    language: str
    uow: UnitOfWork
    translation: str | None = None

    def order(self) -> Order:
        """The order it is about, as it is now."""
        return self.uow.orders.get(self.body["order_number"])

    def reads_for_vendor(self, vendor_id: str) -> bool:
        """Whether the reader is the vendor's staff, and not a manager told in their stead."""
        return self.reader_id in self.uow.staff.of_vendor(vendor_id)


def order_placed(notice: Notice) -> Reply:
    """To the vendor: an order, with Accept and Reject."""
    order = notice.order()
    delivery = notice.uow.orders.get_group(order.group_number).delivery
    parts = [
        phrase("notice-order-placed", number=order.number, buyer=delivery.name),
        *order_lines(order),
        *order_sums(order),
        phrase("desk-delivery", address=delivery.address, phone=delivery.phone),
    ]
    if delivery.note:
        parts.append(phrase("summary-note", note=delivery.note))
    if not notice.reads_for_vendor(order.vendor_id):
        vendor = notice.uow.vendors.get(order.vendor_id)
        parts.append(phrase("notice-no-staff", vendor=vendor.name, vendor_id=vendor.vendor_id))
        return Reply(tuple(parts))
    return Reply(tuple(parts), buttons=vendor_buttons(order))


def order_accepted(notice: Notice) -> Reply:
    """To the buyer: accepted, with the total to agree to."""
    order = notice.order()
    vendor = notice.uow.vendors.get(order.vendor_id)
    title = phrase("notice-order-accepted", number=order.number, vendor=vendor.name)
    agree = button("agree", f"agree:{order.number}")
    no = button("cancel-order", f"cancel:{order.number}", number=order.number)
    return Reply((title, *order_lines(order), *order_sums(order)), buttons=((agree, no),))


def order_rejected(notice: Notice) -> Reply:
    """To the buyer: rejected, and why; something like it is one tap away."""
    order = notice.order()
    vendor = notice.uow.vendors.get(order.vendor_id)
    title = phrase("notice-order-rejected", number=order.number, vendor=vendor.name)
    similar = button("similar", f"like:{order.lines[0].sku}")
    return Reply((title, *_reason(notice, order)), buttons=((similar,),))


def order_shipped(notice: Notice) -> Reply:
    """To the buyer: on its way, by whom."""
    order = notice.order()
    title = phrase(
        "notice-order-shipped",
        number=order.number,
        courier=order.courier,
        tracking=order.tracking,
    )
    return Reply((title,), buttons=((button("received", f"got:{order.number}"),),))


def order_moved(key: str) -> Callable[[Notice], Reply]:
    """A notice of one phrase with the order's number."""

    def notice_of(notice: Notice) -> Reply:
        order = notice.order()
        vendor = notice.uow.vendors.get(order.vendor_id)
        return Reply((phrase(key, number=order.number, vendor=vendor.name),))

    return notice_of


def order_to_vendor(key: str) -> Callable[[Notice], Reply]:
    """A notice to the vendor, with what can be done next."""

    def notice_of(notice: Notice) -> Reply:
        order = notice.order()
        return Reply((phrase(key, number=order.number),), buttons=vendor_buttons(order))

    return notice_of


def message_in_thread(notice: Notice) -> Reply:
    """To the other side of a thread: who writes, about what, in the writer's own words."""
    thread = notice.uow.threads.get(notice.body["thread_id"])
    message = notice.uow.threads.message(notice.body["message_id"])
    sender = _sender(notice, thread, message)
    product = notice.uow.products.find(thread.sku) if thread.sku else None
    title = phrase("notice-message", sender=sender, product=product.name if product else NOTHING)
    text = phrase("quoted", text=message.text)
    answer = button("answer", f"answer:{thread.thread_id}")
    translation = _translation(notice, message)
    return Reply((title, text, *translation), buttons=((answer,),))


def foreign_words(notice: Notice) -> RelayedMessage | None:
    """The message that a notice carries, where its reader does not read its language."""
    if "message_id" not in notice.body:
        return None
    message = notice.uow.threads.message(notice.body["message_id"])
    return None if message.language in (None, notice.language) else message


def vendor_joined(notice: Notice) -> Reply:
    """To the managers: somebody has joined a vendor."""
    vendor = notice.uow.vendors.get(notice.body["vendor_id"])
    person = notice.uow.people.get(notice.body["person_id"])
    return Reply((phrase("notice-joined", vendor=vendor.name, name=person.first_name),))


NOTICES: dict[str, Callable[[Notice], Reply]] = {
    "OrderPlaced": order_placed,
    "OrderAccepted": order_accepted,
    "OrderRejected": order_rejected,
    "OrderExpired": order_moved("notice-order-expired"),
    "OrderConfirmed": order_to_vendor("notice-order-confirmed"),
    "OrderPaid": order_moved("notice-order-paid"),
    "CashOnDeliveryChosen": order_to_vendor("notice-order-cash"),
    "OrderShipped": order_shipped,
    "OrderDelivered": order_to_vendor("notice-order-delivered"),
    "OrderCompleted": order_to_vendor("notice-order-completed"),
    "OrderCancelled": order_to_vendor("notice-order-cancelled"),
    "QuestionAsked": message_in_thread,
    "QuestionAnswered": message_in_thread,
    "VendorJoined": vendor_joined,
}


def _reason(notice: Notice, order: Order) -> list[Phrase]:
    if order.reject_reason in REASONS:
        return [phrase(f"button-reason-{order.reject_reason}")]
    return [phrase("quoted", text=order.reject_reason)]


def _sender(notice: Notice, thread: QuestionThread, message: RelayedMessage) -> str:
    if message.sender_id != thread.buyer_id:
        return notice.uow.vendors.get(thread.vendor_id).name if thread.vendor_id else "Lapak"
    return notice.uow.people.get(message.sender_id).first_name


def _translation(notice: Notice, message: RelayedMessage) -> list[Phrase]:
    if message.language in (None, notice.language):
        return []
    if notice.translation is None:
        return [phrase("not-translated")]
    return [phrase("translated", text=notice.translation)]
