"""From the cart to an order: name, phone, address, note, summary, confirmation."""

import re
from datetime import timedelta

from bot.dialogue.messages import Kind, Reply, button, say
from bot.dialogue.scene import Scene
from bot.dialogue.showing import rupiah
from language.phrase import NOTHING, Phrase, phrase
from shop.order import Delivery, OrderGroup
from shop.services.fill_cart import CartView, view_cart
from shop.services.place_order import place_order

FIELDS = ("name", "phone", "address", "note")
FIELD_LIMIT = 500
LONGEST_YES = 60
SURELY = 0.8
# What buyers ask in the middle of giving their address.
ASIDES = frozenset(
    {
        "ask_price",
        "ask_stock",
        "ask_product_detail",
        "ask_shipping",
        "ask_payment",
        "ask_return",
        "ask_vendor",
        "view_cart",
        "help",
    }
)
_QUESTION_MARKS = ("?", "？", "؟")
_PHONE = re.compile(r"\+?[\d\s().-]{7,25}")


def start(scene: Scene) -> list[Reply]:
    """Ask for the first delivery field that is not known yet."""
    if not view_cart(scene.uow, scene.me).lines:
        return [say("cart-empty", (button("popular"),))]
    scene.talk.form.pop("note", None)
    return _next_step(scene)


def hear_field(scene: Scene, name: str) -> list[Reply]:
    """Take the answer to a field's question, or say what is wrong with it and ask again."""
    value = _value(scene, name)
    if value is None:
        return [say(f"checkout-{name}-unclear")]
    scene.talk.form[name] = value
    return _next_step(scene)


def is_aside(scene: Scene, name: str) -> bool:
    """Whether a question came instead of a field. A note to the vendor may be a question."""
    asks = scene.message.text.strip().endswith(_QUESTION_MARKS)
    return asks and name != "note" and scene.intent in ASIDES


def is_refused(scene: Scene, name: str) -> bool:
    """Whether the buyer surely breaks off instead of giving a name, a phone number, an address."""
    # Many a name sounds like a no: Nay, Noor, Nina.
    refusals = {"cancel_order"} if name == "name" else {"deny", "cancel_order"}
    breaks_off = scene.intent in refusals and scene.confidence >= SURELY
    return breaks_off and name != "note" and len(scene.message.text) <= LONGEST_YES


def is_plain_yes(scene: Scene) -> bool:
    """Whether a yes says little else; who says more than a yes is asked again."""
    return len(scene.message.text) <= LONGEST_YES


def sum_up(scene: Scene) -> list[Reply]:
    """The summary with its question, once more."""
    return _next_step(scene)


def ask_again(scene: Scene, name: str) -> Reply:
    """The question for a field once more."""
    scene.talk.ask("field", name)
    return _question(scene, name)


def skip_note(scene: Scene) -> list[Reply]:
    """No note to the vendors."""
    scene.talk.form["note"] = ""
    return _next_step(scene)


def use_own_name(scene: Scene) -> list[Reply]:
    """The name that Telegram shows."""
    scene.talk.form["name"] = scene.person.first_name[:FIELD_LIMIT]
    return _next_step(scene)


def change_delivery(scene: Scene) -> list[Reply]:
    """Ask for every field anew."""
    scene.talk.form.clear()
    return _next_step(scene)


def confirm(scene: Scene) -> list[Reply]:
    """Place the order. A second tap finds the cart empty and orders nothing."""
    if any(not scene.talk.form.get(name) for name in FIELDS[:3]):
        return start(scene)
    form = scene.talk.form
    delivery = Delivery(form["name"], form["phone"], form["address"], form.get("note", ""))
    group = place_order(
        scene.uow,
        scene.me,
        delivery,
        scene.now,
        scene.house.managers,
        timedelta(hours=scene.house.answer_hours),
    )
    scene.talk.answered()
    return [_placed(scene, group)]


def not_yet(scene: Scene) -> list[Reply]:
    """The buyer does not confirm: nothing is ordered, the cart stays."""
    scene.talk.answered()
    return [say("checkout-stopped", (button("cart"), button("checkout")))]


def _next_step(scene: Scene) -> list[Reply]:
    missing = next((name for name in FIELDS if name not in scene.talk.form), None)
    if missing is None:
        scene.talk.ask("confirm")
        return [_summary(scene, view_cart(scene.uow, scene.me))]
    scene.talk.ask("field", missing)
    return [_question(scene, missing)]


def _question(scene: Scene, name: str) -> Reply:
    line = (phrase(f"checkout-{name}"),)
    if name == "phone":
        return Reply(line, asks_contact=True)
    if name == "name" and scene.person.first_name:
        own = button("own-name", name=scene.person.first_name)
        return Reply(line, buttons=((own,),))
    if name == "note":
        return Reply(line, buttons=((button("skip-note"),),))
    return Reply(line, drops_keyboard=name == "address")


def _value(scene: Scene, name: str) -> str | None:
    message = scene.message
    text = " ".join(message.text.split())[:FIELD_LIMIT]
    if name == "phone":
        number = message.phone or text
        return number if _PHONE.fullmatch(number) else None
    if name == "address" and message.location:
        latitude, longitude = message.location
        return f"{latitude:.6f}, {longitude:.6f}"
    shortest = 8 if name == "address" else 2
    is_written = message.kind is Kind.TEXT and any(map(str.isalnum, text))
    return text if is_written and len(text) >= shortest else None


def _summary(scene: Scene, view: CartView) -> Reply:
    form = scene.talk.form
    goods = [
        phrase(
            "order-line",
            name=line.product.name,
            choice=line.choice or NOTHING,
            count=line.quantity,
            subtotal=rupiah(line.subtotal_idr),
        )
        for line in view.lines
    ]
    delivery = phrase(
        "summary-delivery", name=form["name"], phone=form["phone"], address=form["address"]
    )
    note: list[Phrase] = [phrase("summary-note", note=form["note"])] if form.get("note") else []
    total = phrase("summary-total", total=rupiah(view.total_idr))
    parts = (phrase("summary-title"), *goods, total, delivery, *note, phrase("summary-question"))
    choices = (button("confirm"), button("change-delivery"))
    return Reply(parts, buttons=(choices, (button("not-yet"),)))


def _placed(scene: Scene, group: OrderGroup) -> Reply:
    parts = [phrase("order-placed", number=group.number, hours=scene.house.answer_hours)]
    for order in group.orders:
        vendor = scene.uow.vendors.get(order.vendor_id)
        parts.append(phrase("order-part", number=order.number, vendor=vendor.name))
    return Reply(tuple(parts), buttons=((button("orders"),),))
