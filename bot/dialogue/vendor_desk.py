"""The vendor's side: joining, answering orders, shipping."""

from bot.dialogue.messages import Buttons, Reply, button, say
from bot.dialogue.orders import order_lines, order_sums
from bot.dialogue.scene import Scene
from bot.dialogue.showing import rupiah
from language.phrase import Keyword, phrase
from shop.order import Order, OrderState
from shop.services.answer_order import accept_order, reject_order
from shop.services.follow_order import mark_paid, order_for, orders_of_vendor, ship_order
from shop.services.join_vendor import join_vendor, vendors_of

QUICK_TERMS = ((0, 1), (15_000, 3), (25_000, 4), (50_000, 7))  # shipping in rupiah, days
REASONS = ("sold-out", "cannot-ship", "too-busy")
MOST_DAYS = 365
MOST_SHIPPING_IDR = 100_000_000
DESK_LIMIT = 8


def join(scene: Scene, token: str) -> list[Reply]:
    """Become staff of the vendor whose invitation this is."""
    vendor = join_vendor(scene.uow, token, scene.me, scene.now, scene.house.managers)
    return [say("vendor-joined", (button("desk"),), vendor=vendor.name)]


def show_desk(scene: Scene) -> list[Reply]:
    """The open orders of the person's vendors, each with what can be done about it."""
    vendors = vendors_of(scene.uow, scene.me)
    if not vendors:
        return [say("desk-not-staff")]
    orders = [
        order
        for vendor in vendors
        for order in orders_of_vendor(scene.uow, vendor.vendor_id)
        if vendor_buttons(order)
    ]
    if not orders:
        return [say("desk-empty", vendor=vendors[0].name)]
    return [vendor_card(scene, order) for order in orders[:DESK_LIMIT]]


def vendor_card(scene: Scene, order: Order) -> Reply:
    """One order as its vendor sees it."""
    delivery = scene.uow.orders.get_group(order.group_number).delivery
    parts = [
        phrase("desk-order", number=order.number, buyer=delivery.name),
        *order_lines(order),
        *order_sums(order),
        phrase("desk-delivery", address=delivery.address, phone=delivery.phone),
        phrase("order-state", state=Keyword(order.state.value)),
    ]
    if delivery.note:
        parts.insert(-1, phrase("summary-note", note=delivery.note))
    return Reply(tuple(parts), buttons=vendor_buttons(order))


def vendor_buttons(order: Order) -> Buttons:
    """What a vendor can do about an order in its state."""
    number = order.number
    match order.state:
        case OrderState.PLACED:
            return ((button("accept", f"accept:{number}"), button("reject", f"reject:{number}")),)
        case OrderState.CONFIRMED:
            return ((button("paid", f"paid:{number}"),),)
        case OrderState.PAID | OrderState.CASH_ON_DELIVERY:
            return ((button("ship", f"ship:{number}"),),)
        case _:
            return ()


def accept(scene: Scene, number: str) -> list[Reply]:
    """Ask for the shipping cost and days that belong to accepting."""
    order = order_for(scene.uow, number, scene.me)
    if order.state is not OrderState.PLACED:
        return [say("desk-already", number=number, state=Keyword(order.state.value))]
    scene.talk.ask("terms", number)
    quick = [
        button("terms", f"terms:{number}:{fee}:{days}", fee=rupiah(fee), days=days)
        for fee, days in QUICK_TERMS
    ]
    return [say("desk-terms", tuple(quick[:2]), tuple(quick[2:]), number=number)]


def hear_terms(scene: Scene, number: str) -> list[Reply]:
    """Read "25rb 3 hari": the shipping cost, then the days."""
    amounts = list(scene.heard.numbers.amounts) if scene.heard.numbers else []
    if len(amounts) != 2:
        return [say("desk-terms-unclear", number=number)]
    fee, days = amounts
    return set_terms(scene, number, str(fee), str(days))


def set_terms(scene: Scene, number: str, fee: str, days: str) -> list[Reply]:
    """Accept the order with these terms; the buyer is told."""
    fee_idr, day_count = int(fee), int(days)
    if not (0 <= fee_idr <= MOST_SHIPPING_IDR and 0 < day_count <= MOST_DAYS):
        return [say("desk-terms-unclear", number=number)]
    order = accept_order(scene.uow, number, scene.me, fee_idr, day_count, scene.now)
    scene.talk.answered()
    return [say("desk-accepted", number=number, total=rupiah(order.total_idr))]


def reject(scene: Scene, number: str) -> list[Reply]:
    """Ask for the reason, which the buyer will read."""
    order = order_for(scene.uow, number, scene.me)
    if order.state is not OrderState.PLACED:
        return [say("desk-already", number=number, state=Keyword(order.state.value))]
    scene.talk.ask("reason", number)
    rows = [(button(f"reason-{reason}", f"why:{number}:{reason}"),) for reason in REASONS]
    return [say("desk-reason", *rows, number=number)]


def hear_reason(scene: Scene, number: str) -> list[Reply]:
    """The vendor's own words."""
    return give_reason(scene, number, scene.message.text.strip()[:500])


def give_reason(scene: Scene, number: str, reason: str) -> list[Reply]:
    """Reject with the reason: a key of `REASONS` or free text."""
    if not reason:
        return [say("desk-reason", number=number)]
    reject_order(scene.uow, number, scene.me, reason, scene.now)
    scene.talk.answered()
    return [say("desk-rejected", number=number)]


def paid(scene: Scene, number: str) -> list[Reply]:
    """The money has come."""
    mark_paid(scene.uow, number, scene.me, scene.now)
    return [say("desk-paid", (button("ship", f"ship:{number}"),), number=number)]


def ship(scene: Scene, number: str) -> list[Reply]:
    """Ask for courier and tracking number."""
    scene.talk.ask("tracking", number)
    return [say("desk-tracking", number=number)]


def hear_tracking(scene: Scene, number: str) -> list[Reply]:
    """Read "JNE 0123456789": the courier, then the tracking number."""
    courier, _, tracking = scene.message.text.strip()[:100].partition(" ")
    if not courier:
        return [say("desk-tracking", number=number)]
    ship_order(scene.uow, number, scene.me, courier, tracking.strip(), scene.now)
    scene.talk.answered()
    return [say("desk-shipped", number=number)]
