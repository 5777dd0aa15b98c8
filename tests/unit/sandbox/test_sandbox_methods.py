"""What the methods do when all is well."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sandbox_talk import SITI, TOKEN, Talk

from sandbox.sample_picture import sample_picture

PICTURE = sample_picture().data


async def test_get_me_tells_who_the_bot_is(talk: Talk) -> None:
    me = await talk.call("getMe")
    assert (me["id"], me["is_bot"], me["username"]) == (42, True, "LapakSandboxBot")


async def test_parameters_come_four_ways(open_talk: Talk) -> None:
    http, url = open_talk.http, f"/bot{TOKEN}/SENDMESSAGE"
    params: dict[str, Any] = {"chat_id": SITI, "text": "halo"}
    answers = [
        await http.get(url, params=params),
        await http.post(url, data=params),
        await http.post(url, json=params),
        await http.post(url, data=params, files={"unused": b"x"}),
    ]
    assert [answer.json()["result"]["text"] for answer in answers] == ["halo"] * 4


async def test_a_message_is_as_telegram_shows_it(open_talk: Talk) -> None:
    sent = await open_talk.call(
        "sendMessage",
        chat_id=str(SITI),
        text="<b>Halo</b>",
        parse_mode="HTML",
        reply_parameters={"message_id": 1},
        reply_markup={"inline_keyboard": [[{"text": "Ya", "callback_data": "y"}], []]},
    )
    assert sent["message_id"] == 2
    assert sent["from"]["is_bot"] is True
    assert sent["chat"] == {"id": SITI, "first_name": "Siti", "type": "private"}
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    assert sent["reply_to_message"]["text"] == "/start"
    assert sent["reply_markup"]["inline_keyboard"] == [[{"text": "Ya", "callback_data": "y"}]]


async def test_a_photo_goes_up_in_sizes_and_comes_back(open_talk: Talk) -> None:
    body = await open_talk.upload("sendPhoto", {"photo": PICTURE}, chat_id=SITI, caption="Batik")
    sizes = body["result"]["photo"]
    assert [size["width"] for size in sizes] == [90, 320, 640]
    got = await open_talk.call("getFile", file_id=sizes[-1]["file_id"])
    data = await open_talk.http.get(f"/file/bot{TOKEN}/{got['file_path']}")
    assert len(data.content) == got["file_size"]
    again = await open_talk.call("sendPhoto", chat_id=SITI, photo=sizes[0]["file_id"])
    assert again["photo"] == sizes
    code, why = await open_talk.refusal("sendDocument", chat_id=SITI, document=sizes[0]["file_id"])
    assert (code, why) == (400, "Bad Request: can't use file of type Photo as Document")


async def test_an_album_is_one_group_of_messages(open_talk: Talk) -> None:
    media = [
        {"type": "photo", "media": "attach://a", "caption": "<i>satu</i>", "parse_mode": "HTML"},
        {"type": "photo", "media": "attach://b"},
    ]
    body = await open_talk.upload(
        "sendMediaGroup", {"a": PICTURE, "b": PICTURE}, chat_id=SITI, media=media
    )
    first, second = body["result"]
    assert first["media_group_id"] == second["media_group_id"]
    assert first["caption_entities"] == [{"type": "italic", "offset": 0, "length": 4}]


async def test_a_photo_is_exchanged_for_another(open_talk: Talk) -> None:
    body = await open_talk.upload("sendPhoto", {"photo": PICTURE}, chat_id=SITI, caption="lama")
    edited = await open_talk.upload(
        "editMessageMedia",
        {"baru": PICTURE},
        chat_id=SITI,
        message_id=body["result"]["message_id"],
        media={"type": "photo", "media": "attach://baru", "caption": "baru"},
    )
    assert edited["result"]["caption"] == "baru"
    assert edited["result"]["edit_date"] >= edited["result"]["date"]


async def test_a_caption_is_changed_and_taken_away(open_talk: Talk) -> None:
    body = await open_talk.upload("sendPhoto", {"photo": PICTURE}, chat_id=SITI, caption="satu")
    place = {"chat_id": SITI, "message_id": body["result"]["message_id"]}
    edited = await open_talk.call("editMessageCaption", **place, caption="dua")
    assert edited["caption"] == "dua"
    assert "caption" not in await open_talk.call("editMessageCaption", **place)


async def test_documents_contacts_and_places_are_sent(open_talk: Talk) -> None:
    body = await open_talk.upload(
        "sendDocument", {"document": ("harga.csv", b"a,b", "text/csv")}, chat_id=SITI
    )
    assert body["result"]["document"]["file_name"] == "harga.csv"
    contact = await open_talk.call(
        "sendContact", chat_id=SITI, phone_number="+628000000001", first_name="Toko"
    )
    assert contact["contact"] == {"phone_number": "+628000000001", "first_name": "Toko"}
    place = await open_talk.call("sendLocation", chat_id=SITI, latitude=-7.0, longitude=110.4)
    assert place["location"] == {"latitude": -7.0, "longitude": 110.4}


async def test_copies_hide_their_source_and_forwards_show_it(open_talk: Talk) -> None:
    where = {"chat_id": SITI, "from_chat_id": SITI, "message_id": 1}
    copy = await open_talk.call("copyMessage", **where)
    assert set(copy) == {"message_id"}
    forward = await open_talk.call("forwardMessage", **where)
    assert forward["forward_origin"]["sender_user"]["id"] == SITI


async def test_deleted_messages_stay_readable_as_deleted(open_talk: Talk) -> None:
    sent = await open_talk.call("sendMessage", chat_id=SITI, text="salah")
    assert await open_talk.call("deleteMessages", chat_id=SITI, message_ids=[1, 99]) is True
    await open_talk.call("deleteMessage", chat_id=SITI, message_id=sent["message_id"])
    chat = await open_talk.chat()
    assert [message["deleted"] for message in chat["messages"]] == [True, True]


async def test_the_chat_action_is_seen_until_the_next_message(open_talk: Talk) -> None:
    await open_talk.call("sendChatAction", chat_id=SITI, action="typing")
    assert (await open_talk.chat())["typing"] == "typing"
    await open_talk.call("sendMessage", chat_id=SITI, text="x")
    assert (await open_talk.chat())["typing"] == ""


async def test_commands_are_found_by_scope_then_language(talk: Talk) -> None:
    async def put(name: str, **where: Any) -> None:
        await talk.call(
            "setMyCommands", commands=[{"command": name, "description": name}], **where
        )

    async def shown() -> str:
        return (await talk.chat())["commands"][0]["command"]

    await put("umum")
    assert await shown() == "umum"
    await put("umum_id", language_code="id")
    assert await shown() == "umum_id"
    await put("pribadi", scope={"type": "all_private_chats"})
    assert await shown() == "pribadi"
    await put("khusus", scope={"type": "chat", "chat_id": SITI})
    assert await shown() == "khusus"
    await talk.call("deleteMyCommands", scope={"type": "chat", "chat_id": SITI})
    assert await talk.call("getMyCommands", scope={"type": "chat", "chat_id": SITI}) == []
    assert await shown() == "pribadi"


@pytest.mark.parametrize(
    ("ending", "field"),
    [
        ("Name", "name"),
        ("Description", "description"),
        ("ShortDescription", "short_description"),
    ],
)
async def test_the_bots_own_texts_per_language(ending: str, field: str, talk: Talk) -> None:
    await talk.call(f"setMy{ending}", **{field: "Lapak Kita", "language_code": "id"})
    assert await talk.call(f"getMy{ending}", language_code="id") == {field: "Lapak Kita"}
    other = await talk.call(f"getMy{ending}", language_code="en")
    assert other == {field: "Lapak" if field == "name" else ""}


async def test_the_menu_button_is_kept_per_chat(talk: Talk) -> None:
    assert await talk.call("getChatMenuButton") == {"type": "commands"}
    button = {"type": "web_app", "text": "Toko", "web_app": {"url": "https://a.id"}}
    await talk.call("setChatMenuButton", chat_id=SITI, menu_button=button)
    assert await talk.call("getChatMenuButton", chat_id=SITI) == button
    assert await talk.call("getChatMenuButton") == {"type": "commands"}


async def test_get_chat_tells_of_a_person(open_talk: Talk) -> None:
    chat = await open_talk.call("getChat", chat_id=SITI)
    assert (chat["first_name"], chat["type"]) == ("Siti", "private")


async def test_calls_are_recorded_as_made(open_talk: Talk) -> None:
    await open_talk.call("sendMessage", chat_id=SITI, text="halo")
    await open_talk.refusal("sendMessage", chat_id=1, text="halo")
    await open_talk.upload("sendPhoto", {"photo": ("a.png", PICTURE)}, chat_id=SITI)
    calls = (await open_talk.http.get("/sandbox/calls")).json()["calls"]
    assert [(call["method"], call["code"]) for call in calls] == [
        ("sendMessage", 200),
        ("sendMessage", 400),
        ("sendPhoto", 200),
    ]
    assert calls[1]["description"] == "Bad Request: chat not found"
    assert calls[2]["params"]["photo"] == {"file_name": "a.png", "size": len(PICTURE)}
    only = await open_talk.http.get("/sandbox/calls", params={"method": "sendPhoto", "since": 1})
    assert len(only.json()["calls"]) == 1
    await open_talk.http.delete("/sandbox/calls")
    assert (await open_talk.http.get("/sandbox/calls")).json() == {"calls": []}


async def test_the_same_talk_gives_the_same_ids(open_talk: Talk) -> None:
    body = await open_talk.upload("sendPhoto", {"photo": PICTURE}, chat_id=SITI)
    assert body["result"]["photo"][-1]["file_id"] == "AgACAgUAAx00000001x"
    update = (await open_talk.call("getUpdates"))[0]
    assert (update["update_id"], update["message"]["message_id"]) == (500000001, 1)
    assert json.dumps(update)
