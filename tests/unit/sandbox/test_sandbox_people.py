"""People's side: what they do, what they see, what they cannot do."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest
from sandbox_talk import SITI, Talk

from sandbox.app import create_app
from sandbox.ports import CannotDo
from sandbox.sample_picture import sample_picture

YUSUF = 700000002


async def test_people_come_with_ids_in_order(talk: Talk) -> None:
    made = await talk.http.post("/sandbox/people", json={"first_name": "健二", "role": "buyer"})
    assert made.json()["id"] == 700000003
    people = (await talk.http.get("/sandbox/people")).json()["people"]
    assert [person["first_name"] for person in people] == ["Siti", "يوسف", "健二"]


@pytest.mark.parametrize(
    ("card", "status"),
    [
        ({}, 400),
        ({"first_name": " "}, 400),
        ({"first_name": "Siti", "id": SITI}, 409),
        ({"first_name": "Siti", "id": -1}, 400),
        ({"first_name": "Siti", "age": 3}, 400),
        ({"first_name": 3}, 400),
        ({"first_name": "Siti", "id": "x"}, 400),
        ([], 400),
    ],
)
async def test_a_wrong_card_is_refused(card: Any, status: int, talk: Talk) -> None:
    answer = await talk.http.post("/sandbox/people", json=card)
    assert answer.status_code == status
    assert answer.json()["error"]


def test_a_wrong_person_at_the_start_is_refused() -> None:
    with pytest.raises(CannotDo, match="unknown field"):
        create_app(people=[{"first_name": "Siti", "bahasa": "id"}])


async def test_a_command_is_marked_and_a_language_told(talk: Talk) -> None:
    await talk.act("say", YUSUF, text="/start invite_7 ")
    message = (await talk.call("getUpdates"))[0]["message"]
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["text"] == "/start invite_7"
    assert message["from"]["language_code"] == "ar"


async def test_a_start_link_has_telegrams_limits(talk: Talk) -> None:
    assert (await talk.act("start", parameter="a" * 64))["status"] == 200
    assert (await talk.act("start", parameter="a" * 65))["status"] == 400
    assert (await talk.act("start", parameter="a b"))["status"] == 400


async def test_pictures_are_sent_three_ways(talk: Talk) -> None:
    data = sample_picture().data
    await talk.act("photo", caption="contoh")
    await talk.act("photo", photo=base64.b64encode(data).decode())
    sent = await talk.http.post(
        f"/sandbox/people/{SITI}/photo", files={"photo": data}, data={"caption": "berkas"}
    )
    assert sent.status_code == 200
    captions = [u["message"].get("caption") for u in await talk.call("getUpdates")]
    assert captions == ["contoh", None, "berkas"]
    bad = await talk.act("photo", photo="not base64!")
    assert bad["status"] == 400


async def test_contacts_and_places_reach_the_bot(talk: Talk) -> None:
    await talk.act("contact")
    await talk.act("location", latitude=-6.97, longitude=110.42)
    own, place = [update["message"] for update in await talk.call("getUpdates")]
    assert own["contact"]["user_id"] == SITI
    assert place["location"] == {"latitude": -6.97, "longitude": 110.42}
    assert (await talk.act("location", latitude=99, longitude=0))["status"] == 400


async def test_an_edit_reaches_the_bot(open_talk: Talk) -> None:
    said = (await open_talk.act("say", text="2 buah"))["message"]["message_id"]
    await open_talk.act("edit", message_id=said, text="3 buah")
    update = (await open_talk.call("getUpdates", offset=-1))[0]
    assert update["edited_message"]["text"] == "3 buah"
    assert update["edited_message"]["edit_date"]
    assert (await open_talk.act("edit", message_id=99, text="x"))["status"] == 404


async def test_the_reply_keyboard_is_pressed_and_goes(open_talk: Talk) -> None:
    rows = [["Ya"], [{"text": "Nomor saya", "request_contact": True}]]
    keyboard = {"keyboard": rows, "one_time_keyboard": True}
    await open_talk.call("sendMessage", chat_id=SITI, text="?", reply_markup=keyboard)
    assert (await open_talk.act("press", text="Tidak"))["status"] == 404
    pressed = await open_talk.act("press", text="Nomor saya")
    assert pressed["message"]["contact"]["user_id"] == SITI
    assert (await open_talk.chat())["keyboard"] is None


async def test_a_press_waits_for_the_bots_answer(open_talk: Talk) -> None:
    markup = {"inline_keyboard": [[{"text": "Beli", "callback_data": "b"}]]}
    await open_talk.call("sendMessage", chat_id=SITI, text="x", reply_markup=markup)
    pressing = asyncio.create_task(open_talk.act("press", text="Beli", wait=10))
    await asyncio.sleep(0.05)
    query = (await open_talk.call("getUpdates", offset=-1))[0]["callback_query"]["id"]
    await open_talk.call("answerCallbackQuery", callback_query_id=query, text="Ok")
    assert (await pressing)["answer"] == {"text": "Ok", "show_alert": False}


async def test_buttons_that_are_not_there_cannot_be_pressed(open_talk: Talk) -> None:
    markup = {"inline_keyboard": [[{"text": "Peta", "url": "https://a.id"}]]}
    sent = await open_talk.call("sendMessage", chat_id=SITI, text="x", reply_markup=markup)
    assert (await open_talk.act("press", text="Beli"))["status"] == 404
    assert (await open_talk.act("press", text="Peta"))["status"] == 409
    assert (await open_talk.act("press"))["status"] == 400
    await open_talk.call("deleteMessage", chat_id=SITI, message_id=sent["message_id"])
    assert (await open_talk.act("press", text="Peta"))["status"] == 404


async def test_waiting_gives_new_edited_and_deleted_messages(open_talk: Talk) -> None:
    async def wait(after: int, timeout: float = 5) -> Any:
        query = {"after": after, "timeout": timeout}
        return (await open_talk.http.get(f"/sandbox/people/{SITI}/wait", params=query)).json()

    waiting = asyncio.create_task(wait(0))
    await asyncio.sleep(0.05)
    sent = await open_talk.call("sendMessage", chat_id=SITI, text="satu")
    news = await waiting
    assert [message["text"] for message in news["messages"]] == ["satu"]
    place = {"chat_id": SITI, "message_id": sent["message_id"]}
    await open_talk.call("editMessageText", **place, text="dua")
    edited = await wait(news["change"])
    assert edited["messages"][0]["edited"] is True
    await open_talk.call("deleteMessage", **place)
    assert (await wait(edited["change"]))["messages"][0]["deleted"] is True
    assert (await wait(99, 0))["messages"] == []


async def test_blocking_and_writing_again_tells_the_bot(open_talk: Talk) -> None:
    await open_talk.act("block")
    await open_talk.act("block")
    await open_talk.act("say", text="saya kembali")
    updates = (await open_talk.call("getUpdates"))[1:]
    states = [u["my_chat_member"]["new_chat_member"]["status"] for u in updates[:-1]]
    assert states == ["kicked", "member"]
    assert updates[-1]["message"]["text"] == "saya kembali"


async def test_unknown_people_and_acts_are_not_found(talk: Talk) -> None:
    assert (await talk.act("say", 1, text="x"))["status"] == 404
    assert (await talk.act("dance"))["status"] == 404
    assert (await talk.act("say", text="x", teks="y"))["status"] == 400
    assert (await talk.act("say", text=""))["status"] == 400
    assert (await talk.act("say", text="x", reply_to=99))["status"] == 404


async def test_old_messages_are_trimmed(open_talk: Talk) -> None:
    app = open_talk.http._transport.app  # type: ignore[attr-defined]  # the only way in
    world = app.state.world
    world.chat_of(world.person(SITI)).limit = 3
    for number in range(5):
        await open_talk.call("sendMessage", chat_id=SITI, text=f"pesan {number}")
    texts = [message["text"] for message in (await open_talk.chat())["messages"]]
    assert texts == ["pesan 2", "pesan 3", "pesan 4"]
    _, why = await open_talk.refusal("deleteMessage", chat_id=SITI, message_id=1)
    assert why == "Bad Request: message to delete not found"
