"""The buyer's side of an order after it is placed."""

from bot.dialogue.messages import Button, Reply, button, in_rows, say
from bot.dialogue.scene import Scene
from bot.dialogue.showing import rupiah
from language.phrase import NOTHING, Keyword, Phrase, phrase
from shop.order import Order, OrderState, states_before
from shop.services.follow_order import (
    cancel_order,
    choose_cash_on_delivery,
    complete_order,
    confirm_order,
    mark_delivered,
    order_for,
    orders_of_buyer,
)

LATEST = 5
CASH = "cod"
CANCELLABLE = states_before(OrderState.CANCELLED)


def show_orders(scene: Scene) -> list[Reply]:
    """The buyer's latest orders, each with its state and what can be done about it."""
    orders = orders_of_buyer(scene.uow, scene.me, LATEST)
    if not orders:
        return [say("orders-none", (button("popular"),))]
    return [order_card(scene, order) for order in orders]


def order_card(scene: Scene, order: Order) -> Reply:
    """One order: lines, total, state, and the buttons its state allows the buyer."""
    vendor = scene.uow.vendors.get(order.vendor_id)
    title = phrase("order-part", number=order.number, vendor=vendor.name)
    state = phrase("order-state", state=Keyword(order.state.value))
    parts = (title, *order_lines(order), *order_sums(order), state)
    buttons = _buyer_buttons(order)
    return Reply(parts, buttons=(tuple(buttons),) if buttons else ())


def order_lines(order: Order) -> list[Phrase]:
    """The goods of an order, a phrase each."""
    return [
        phrase(
            "order-line",
            name=line.name,
            choice=line.choice or NOTHING,
            count=line.quantity,
            subtotal=rupiah(line.subtotal_idr),
        )
        for line in order.lines
    ]


def order_sums(order: Order) -> list[Phrase]:
    """The total, with shipping once the vendor has named it."""
    if order.shipping_fee_idr is None:
        return [phrase("goods-total", total=rupiah(order.goods_idr))]
    return [
        phrase(
            "total-with-shipping",
            goods=rupiah(order.goods_idr),
            shipping=rupiah(order.shipping_fee_idr),
            total=rupiah(order.total_idr),
            days=order.shipping_days or 0,
        )
    ]


def agree(scene: Scene, number: str) -> list[Reply]:
    """The buyer agrees to the total with shipping; next comes how to pay."""
    order = confirm_order(scene.uow, number, scene.me, scene.now)
    vendor = scene.uow.vendors.get(order.vendor_id)
    buttons = [
        Button(phrase(f"payment-{method}"), f"pay:{number}:{method}")
        for method in vendor.payment_methods
    ]
    return [say("how-to-pay", *in_rows(buttons, 2), total=rupiah(order.total_idr))]


def pay(scene: Scene, number: str, method: str) -> list[Reply]:
    """The buyer's way of paying; the vendor notes the money when it has come."""
    order = order_for(scene.uow, number, scene.me)
    vendor = scene.uow.vendors.get(order.vendor_id)
    if method == CASH:
        choose_cash_on_delivery(scene.uow, number, scene.me, scene.now)
        return [say("pay-cash", number=number, total=rupiah(order.total_idr))]
    line = phrase("pay-transfer", number=number, total=rupiah(order.total_idr), vendor=vendor.name)
    return [Reply((line,), buttons=((button("ask-about-order", f"about:{number}"),),))]


def received(scene: Scene, number: str) -> list[Reply]:
    """The goods arrived: the order is complete."""
    if order_for(scene.uow, number, scene.me).state is OrderState.SHIPPED:
        mark_delivered(scene.uow, number, scene.me, scene.now)
    complete_order(scene.uow, number, scene.me, scene.now)
    return [say("order-received", number=number)]


def cancel(scene: Scene, number: str) -> list[Reply]:
    """Call an order off; possible until it is shipped."""
    cancel_order(scene.uow, number, scene.me, scene.now)
    return [say("order-cancelled", number=number)]


def which_to_cancel(scene: Scene) -> list[Reply]:
    """Ask which order is to be called off, by buttons; never do it on one word."""
    orders = [
        order for order in orders_of_buyer(scene.uow, scene.me) if order.state in CANCELLABLE
    ]
    if not orders:
        return [say("cancel-nothing", (button("cart"),))]
    buttons = [button("cancel-order", f"cancel:{o.number}", number=o.number) for o in orders]
    return [say("cancel-which", *in_rows(buttons[:LATEST], 1))]


def _buyer_buttons(order: Order) -> list[Button]:
    buttons = []
    if order.state is OrderState.ACCEPTED:
        buttons.append(button("agree", f"agree:{order.number}"))
    if order.state in (OrderState.SHIPPED, OrderState.DELIVERED):
        buttons.append(button("received", f"got:{order.number}"))
    if order.state in CANCELLABLE:
        buttons.append(button("cancel-order", f"cancel:{order.number}", number=order.number))
    return buttons
