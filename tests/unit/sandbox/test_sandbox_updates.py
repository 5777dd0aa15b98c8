"""The queue of updates, its long poll and the webhook's settings."""

from __future__ import annotations

import asyncio
import time

from sandbox_talk import SITI, Talk


async def test_an_update_stays_until_it_is_confirmed(open_talk: Talk) -> None:
    await open_talk.act("say", text="dua")
    both = await open_talk.call("getUpdates")
    assert [update["message"]["text"] for update in both] == ["/start", "dua"]
    assert await open_talk.call("getUpdates") == both
    one = await open_talk.call("getUpdates", offset=both[0]["update_id"] + 1)
    assert one == both[1:]
    assert await open_talk.call("getUpdates", offset=both[1]["update_id"] + 1) == []


async def test_a_limit_and_a_negative_offset(open_talk: Talk) -> None:
    for text in ("dua", "tiga"):
        await open_talk.act("say", text=text)
    assert len(await open_talk.call("getUpdates", limit=2)) == 2
    last = await open_talk.call("getUpdates", offset=-1)
    assert [update["message"]["text"] for update in last] == ["tiga"]
    assert await open_talk.call("getUpdates") == last


async def test_a_long_poll_ends_with_the_first_update(talk: Talk) -> None:
    started = time.monotonic()
    waiting = asyncio.create_task(talk.call("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    await talk.act("say", text="halo")
    updates = await waiting
    assert updates[0]["message"]["text"] == "halo"
    assert time.monotonic() - started < 5


async def test_a_long_poll_without_news_ends_in_time(talk: Talk) -> None:
    started = time.monotonic()
    assert await talk.call("getUpdates", timeout=1) == []
    assert 0.9 < time.monotonic() - started < 5


async def test_unwanted_kinds_are_not_queued(talk: Talk) -> None:
    await talk.call("getUpdates", allowed_updates=["callback_query"])
    await talk.act("say", text="tidak terdengar")
    assert await talk.call("getUpdates") == []
    await talk.call("getUpdates", allowed_updates=[])
    await talk.act("say", text="terdengar")
    assert len(await talk.call("getUpdates")) == 1


async def test_a_second_poll_ends_the_first(talk: Talk) -> None:
    first = asyncio.create_task(talk.raw("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    await talk.call("getUpdates")
    answer = (await first).json()
    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )


async def test_a_webhook_ends_polling_until_it_is_deleted(open_talk: Talk) -> None:
    waiting = asyncio.create_task(open_talk.raw("getUpdates", offset=500000002, timeout=30))
    await asyncio.sleep(0.05)
    url = "http://127.0.0.1:9/hook"
    answer = await open_talk.raw("setWebhook", url=url, max_connections=3)
    assert answer.json() == {"ok": True, "result": True, "description": "Webhook was set"}
    assert (await waiting).json()["description"] == "Conflict: terminated by setWebhook request"
    same = await open_talk.raw("setWebhook", url=url, max_connections=3)
    assert same.json()["description"] == "Webhook is already set"
    assert await open_talk.refusal("getUpdates") == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first",
    )
    info = await open_talk.call("getWebhookInfo")
    assert (info["url"], info["max_connections"], info["pending_update_count"]) == (url, 3, 0)
    gone = await open_talk.raw("deleteWebhook", drop_pending_updates=True)
    assert gone.json()["description"] == "Webhook was deleted"
    assert (await open_talk.call("getWebhookInfo"))["url"] == ""
    assert await open_talk.call("getUpdates") == []


async def test_a_pressed_button_is_an_update_with_its_message(open_talk: Talk) -> None:
    markup = {"inline_keyboard": [[{"text": "Beli", "callback_data": "buy:1"}]]}
    sent = await open_talk.call("sendMessage", chat_id=SITI, text="x", reply_markup=markup)
    await open_talk.act("press", data="buy:1", message_id=sent["message_id"])
    query = (await open_talk.call("getUpdates", offset=-1))[0]["callback_query"]
    assert (query["data"], query["from"]["id"]) == ("buy:1", SITI)
    assert query["message"] == sent
