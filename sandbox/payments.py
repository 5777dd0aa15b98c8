"""Paying an invoice: the two questions Telegram asks the bot, then the receipt.

Source: Bot API 10.1, "Payments". No money moves and no provider is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sandbox.chats import Chat, Message
from sandbox.people import Person
from sandbox.ports import CannotDo, Json
from sandbox.questions import PAYMENT_SECONDS
from sandbox.world import World

_SHIPPING_FIELDS = ("country_code", "state", "city", "street_line1", "street_line2", "post_code")
_NO_ANSWER = "the bot did not answer within 10 seconds"


@dataclass(frozen=True, slots=True)
class PaymentForm:
    """What the payer fills in; what the invoice does not ask for is left out."""

    name: str = ""
    phone_number: str = ""
    email: str = ""
    shipping_address: Json | None = None
    shipping_option: str = ""
    tip_amount: int = 0


async def pay(world: World, person: Person, message_id: int, form: PaymentForm) -> Json:
    """Pays; `{"paid": true}`, or `{"paid": false, "error": why}` when the bot refuses.

    Raises:
        CannotDo: That message is no invoice, or the form lacks what the invoice asks for.
    """
    chat = world.chat_of(person)
    message = chat.find(message_id)
    terms = world.questions.invoice(message_id)
    if message is None or terms is None or "invoice" not in message.content:
        raise CannotDo(404, f"message {message_id} is no invoice")
    payment = _payment(terms, message, form)
    if terms.get("is_flexible"):
        refusal = await _ask_shipping(world, person, payment, form)
        if refusal:
            return {"paid": False, "error": refusal}
    refusal = await _ask_last_time(world, person, payment)
    if refusal:
        return {"paid": False, "error": refusal}
    return {"paid": True, "message_id": _receipt(world, chat, payment).message_id}


def _payment(terms: Json, message: Message, form: PaymentForm) -> Json:
    """Currency, amount, payload and what the payer wrote."""
    invoice = message.content["invoice"]
    if not 0 <= form.tip_amount <= (terms.get("max_tip_amount") or 0):
        raise CannotDo(400, "the tip is more than the invoice takes")
    payment: Json = {
        "currency": invoice["currency"],
        "total_amount": invoice["total_amount"] + form.tip_amount,
        "invoice_payload": terms["payload"],
    }
    order: Json = {}
    for field in ("name", "phone_number", "email", "shipping_address"):
        asked = terms.get(f"need_{field}")
        value = getattr(form, field)
        if asked and not value:
            raise CannotDo(400, f"the invoice asks for {field}")
        if asked:
            order[field] = _address(value) if field == "shipping_address" else value
    return payment | ({"order_info": order} if order else {})


def _address(given: Any) -> Json:
    if not isinstance(given, dict) or not all(isinstance(v, str) for v in given.values()):
        raise CannotDo(400, f"shipping_address has the texts {', '.join(_SHIPPING_FIELDS)}")
    return {name: given.get(name, "") for name in _SHIPPING_FIELDS}


async def _ask_shipping(
    world: World, person: Person, payment: Json, form: PaymentForm
) -> str | None:
    """The bot's refusal, or None once a way of shipping is chosen and added to the total."""
    address = payment.get("order_info", {}).get("shipping_address")
    if address is None:
        raise CannotDo(400, "a flexible invoice must ask for the shipping address")
    question = world.questions.ask("shipping", person.person_id)
    query = {
        "id": question.query_id,
        "from": person.as_user(),
        "invoice_payload": payment["invoice_payload"],
        "shipping_address": address,
    }
    world.updates.put("shipping_query", query)
    answer = await world.questions.wait_for(question, PAYMENT_SECONDS)
    if answer is None or not answer["ok"]:
        return str(answer["error"]) if answer else _NO_ANSWER
    wanted = form.shipping_option or answer["options"][0]["id"]
    chosen = next((o for o in answer["options"] if o["id"] == wanted), None)
    if chosen is None:
        return f"no shipping option {wanted!r}"
    payment["shipping_option_id"] = chosen["id"]
    payment["total_amount"] += sum(price["amount"] for price in chosen["prices"])
    return None


async def _ask_last_time(world: World, person: Person, payment: Json) -> str | None:
    question = world.questions.ask("payment", person.person_id)
    query = {"id": question.query_id, "from": person.as_user(), **payment}
    world.updates.put("pre_checkout_query", query)
    answer = await world.questions.wait_for(question, PAYMENT_SECONDS)
    if answer is None or not answer["ok"]:
        return str(answer["error"]) if answer else _NO_ANSWER
    return None


def _receipt(world: World, chat: Chat, payment: Json) -> Message:
    message = world.new_message(chat, {}, from_bot=False)
    charge = f"sandbox-{message.message_id}"
    receipt = {**payment, "telegram_payment_charge_id": charge,
               "provider_payment_charge_id": charge}  # fmt: skip
    message.content = {"successful_payment": receipt}
    world.post(chat, message)
    world.updates.put("message", world.as_bot_api(chat, message))
    return message
