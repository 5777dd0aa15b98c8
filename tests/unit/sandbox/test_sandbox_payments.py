"""Paying an invoice, with the bot's two answers."""

from __future__ import annotations

import asyncio
from typing import Any

from sandbox_talk import SITI, Talk

INVOICE = {
    "chat_id": SITI,
    "title": "Lurik",
    "description": "Dua meter",
    "payload": "LPK-1",
    "provider_token": "TEST",
    "currency": "IDR",
    "prices": [{"label": "Kain", "amount": 15_000_000}],
}
ADDRESS = {"country_code": "ID", "city": "Klaten", "street_line1": "Jalan Pemuda 1"}


async def _next(talk: Talk, kind: str) -> Any:
    while True:
        for update in await talk.call("getUpdates", offset=-1, timeout=5):
            if kind in update:
                return update[kind]
        await asyncio.sleep(0.01)


async def test_a_payment_ends_with_a_receipt(open_talk: Talk) -> None:
    sent = await open_talk.call("sendInvoice", **INVOICE, need_name=True)
    assert sent["invoice"]["total_amount"] == 15_000_000
    assert sent["reply_markup"]["inline_keyboard"][0][0]["pay"] is True
    paying = asyncio.create_task(
        open_talk.act("pay", message_id=sent["message_id"], name="Siti Rahayu")
    )
    query = await _next(open_talk, "pre_checkout_query")
    assert query["order_info"] == {"name": "Siti Rahayu"}
    await open_talk.call("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)
    assert (await paying)["paid"] is True
    receipt = (await _next(open_talk, "message"))["successful_payment"]
    assert (receipt["invoice_payload"], receipt["total_amount"]) == ("LPK-1", 15_000_000)


async def test_the_bot_can_refuse_at_the_last_moment(open_talk: Talk) -> None:
    sent = await open_talk.call("sendInvoice", **INVOICE)
    paying = asyncio.create_task(open_talk.act("pay", message_id=sent["message_id"]))
    query = await _next(open_talk, "pre_checkout_query")
    code, why = await open_talk.refusal(
        "answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=False
    )
    assert (code, why) == (400, 'Bad Request: parameter "error_message" is required')
    await open_talk.call(
        "answerPreCheckoutQuery",
        pre_checkout_query_id=query["id"],
        ok=False,
        error_message="Kain habis",
    )
    assert await paying == {"status": 200, "paid": False, "error": "Kain habis"}


async def test_shipping_is_asked_for_and_added(open_talk: Talk) -> None:
    sent = await open_talk.call(
        "sendInvoice", **INVOICE, need_shipping_address=True, is_flexible=True
    )
    paying = asyncio.create_task(
        open_talk.act("pay", message_id=sent["message_id"], shipping_address=ADDRESS)
    )
    query = await _next(open_talk, "shipping_query")
    assert query["shipping_address"]["city"] == "Klaten"
    option = {"id": "jne", "title": "JNE", "prices": [{"label": "Ongkir", "amount": 1_200_000}]}
    await open_talk.call(
        "answerShippingQuery", shipping_query_id=query["id"], ok=True, shipping_options=[option]
    )
    last = await _next(open_talk, "pre_checkout_query")
    assert (last["shipping_option_id"], last["total_amount"]) == ("jne", 16_200_000)
    await open_talk.call("answerPreCheckoutQuery", pre_checkout_query_id=last["id"], ok=True)
    assert (await paying)["paid"] is True


async def test_what_is_no_invoice_or_incomplete_cannot_be_paid(open_talk: Talk) -> None:
    assert (await open_talk.act("pay", message_id=1))["status"] == 404
    sent = await open_talk.call("sendInvoice", **INVOICE, need_email=True)
    lacking = await open_talk.act("pay", message_id=sent["message_id"])
    assert (lacking["status"], lacking["error"]) == (400, "the invoice asks for email")
