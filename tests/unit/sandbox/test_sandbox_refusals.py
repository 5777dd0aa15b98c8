"""What Telegram refuses, in Telegram's words; and what only the sandbox refuses."""

from __future__ import annotations

from typing import Any

import pytest
from sandbox_talk import SITI, TOKEN, Talk

KEY: dict[str, Any] = {"text": "Beli", "callback_data": "buy:1"}
STRANGER = 700000002


def keyboard(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[button]]}


@pytest.mark.parametrize(
    ("method", "params", "description"),
    [
        ("sendMessage", {"chat_id": SITI}, "message text is empty"),
        ("sendMessage", {"chat_id": SITI, "text": ""}, "message text is empty"),
        ("sendMessage", {"chat_id": SITI, "text": " \n "}, "text must be non-empty"),
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1, "text": "x"}, "chat not found"),
        ("sendMessage", {"chat_id": STRANGER, "text": "x"}, "chat not found"),
        ("sendMessage", {"chat_id": "@siti", "text": "x"}, "chat not found"),
        ("sendMessage", {"chat_id": SITI, "text": "a" * 4097}, "message is too long"),
        ("sendMessage", {"chat_id": SITI, "text": "🧵" * 2049}, "message is too long"),
        ("sendMessage", {"chat_id": SITI, "text": "a" * 40000}, "text is too long"),
        ("sendMessage", {"chat_id": SITI, "text": "x", "parse_mode": "X"},
         "unsupported parse_mode"),
        ("sendMessage", {"chat_id": SITI, "text": "x", "teks": 1},
         'unknown parameter "teks" of the method sendMessage'),
        ("sendMessage", {"chat_id": SITI, "text": 5}, 'parameter "text" must be of type String'),
        ("sendMessage", {"chat_id": [1], "text": "x"},
         'parameter "chat_id" must be of type Integer'),
        ("sendMessage", {"chat_id": SITI, "text": "x", "protect_content": "maybe"},
         'parameter "protect_content" must be of type Boolean'),
        ("sendMessage", {"chat_id": SITI, "text": "x", "reply_markup": "{"},
         "can't parse reply_markup JSON object"),
        ("sendMessage", {"chat_id": SITI, "text": "x", "reply_markup": keyboard(text="x")},
         "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ("sendMessage", {"chat_id": SITI, "text": "x",
                         "reply_markup": keyboard(text="x", callback_data="ก" * 22)},
         "BUTTON_DATA_INVALID"),
        ("sendMessage", {"chat_id": SITI, "text": "x",
                         "reply_markup": keyboard(text="x", callback_data="")},
         "BUTTON_DATA_INVALID"),
        ("sendMessage", {"chat_id": SITI, "text": "x",
                         "reply_markup": keyboard(text="x", url="tidak ada")},
         "BUTTON_URL_INVALID"),
        ("sendMessage", {"chat_id": SITI, "text": "x",
                         "reply_markup": {"inline_keyboard": [[KEY] * 8] * 13}},
         "reply markup is too long"),
        ("sendMessage", {"chat_id": SITI, "text": "x", "reply_markup": keyboard(tekst="x")},
         'unknown field "tekst" of InlineKeyboardButton in '
         '"reply_markup.inline_keyboard[0][0]"'),
        ("sendMessage", {"chat_id": SITI, "text": "x", "reply_parameters": {"message_id": 99}},
         "message to be replied not found"),
        ("sendPhoto", {"chat_id": SITI}, "there is no photo in the request"),
        ("sendPhoto", {"chat_id": SITI, "photo": "AgAC-none"},
         "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"),
        ("sendPhoto", {"chat_id": SITI, "photo": "https://a.id/x.jpg"},
         "failed to get HTTP URL content"),
        ("sendPhoto", {"chat_id": SITI, "photo": "x", "caption": "a" * 1025},
         "message caption is too long"),
        ("sendMediaGroup", {"chat_id": SITI, "media": []}, "there are no messages to send"),
        ("sendMediaGroup", {"chat_id": SITI, "media": [{"type": "photo", "media": "x"}]},
         "too few messages to send as an album"),
        ("sendMediaGroup", {"chat_id": SITI, "media": [{"type": "photo", "media": "x"}] * 11},
         "too many messages to send as an album"),
        ("sendLocation", {"chat_id": SITI, "latitude": 91, "longitude": 0},
         "invalid location specified"),
        ("sendChatAction", {"chat_id": SITI, "action": "dancing"},
         "wrong parameter action in request"),
        ("editMessageText", {"chat_id": SITI, "message_id": 99, "text": "x"},
         "message to edit not found"),
        ("editMessageText", {"chat_id": SITI, "message_id": 1, "text": "x"},
         "message can't be edited"),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("deleteMessage", {"chat_id": SITI, "message_id": 99}, "message to delete not found"),
        ("copyMessage", {"chat_id": SITI, "from_chat_id": SITI, "message_id": 99},
         "message to copy not found"),
        ("forwardMessage", {"chat_id": SITI, "from_chat_id": SITI, "message_id": 99},
         "message to forward not found"),
        ("answerCallbackQuery", {"callback_query_id": "1"},
         "query is too old and response timeout expired or query ID is invalid"),
        ("getFile", {"file_id": "none"}, "wrong file_id or the file is temporarily unavailable"),
        ("setMyCommands", {"commands": [{"command": "Bantu!", "description": "x"}]},
         "BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "bantu", "description": ""}]},
         "BOT_COMMAND_DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": [], "language_code": "indonesia"},
         "invalid language code specified"),
        ("sendInvoice", {"chat_id": SITI, "title": "x", "description": "x", "payload": "x",
                         "currency": "rp", "prices": [{"label": "x", "amount": 1}]},
         "CURRENCY_INVALID"),
        ("sendInvoice", {"chat_id": SITI, "title": "x", "description": "x", "payload": "x",
                         "currency": "IDR", "prices": [{"label": "x", "amount": 1}]},
         "PAYMENT_PROVIDER_INVALID"),
        ("sendInvoice", {"chat_id": SITI, "description": "x", "payload": "x",
                         "currency": "IDR", "prices": []}, 'parameter "title" is required'),
        ("setWebhook", {"url": "https://toko.example/hook"},
         "bad webhook: the sandbox posts to loopback addresses only"),
        ("setWebhook", {"url": "ftp://127.0.0.1/"},
         "bad webhook: An HTTPS URL must be provided for webhook"),
        ("setWebhook", {"url": "http://127.0.0.1/", "secret_token": "a b"},
         "secret token contains unallowed characters"),
    ],
)  # fmt: skip
async def test_a_bad_request_is_refused_in_telegrams_words(
    method: str, params: dict[str, Any], description: str, open_talk: Talk
) -> None:
    assert await open_talk.refusal(method, **params) == (400, f"Bad Request: {description}")


async def test_a_refused_call_changes_nothing(open_talk: Talk) -> None:
    before = await open_talk.chat()
    await open_talk.refusal("sendMessage", chat_id=SITI, text="<b>x", parse_mode="HTML")
    assert await open_talk.chat() == before


async def test_wrong_tokens_methods_and_paths(talk: Talk) -> None:
    wrong = await talk.http.get("/bot1:x/getMe")
    assert (wrong.status_code, wrong.json()["description"]) == (401, "Unauthorized")
    unknown = await talk.http.get(f"/bot{TOKEN}/sendCake")
    assert (unknown.status_code, unknown.json()["description"]) == (
        404,
        "Not Found: method not found",
    )
    nowhere = await talk.http.get("/nowhere")
    assert (nowhere.status_code, nowhere.json()["description"]) == (404, "Not Found")


async def test_saying_the_same_again_is_refused(open_talk: Talk) -> None:
    sent = await open_talk.call(
        "sendMessage", chat_id=SITI, text="halo", reply_markup={"inline_keyboard": [[KEY]]}
    )
    same = {"chat_id": SITI, "message_id": sent["message_id"]}
    markup = {"inline_keyboard": [[KEY]]}
    code, description = await open_talk.refusal(
        "editMessageText", **same, text="halo", reply_markup=markup
    )
    assert code == 400
    assert description == (
        "Bad Request: message is not modified: specified new message content and reply markup "
        "are exactly the same as a current content and reply markup of the message"
    )
    await open_talk.call("editMessageText", **same, text="halo")
    _, again = await open_talk.refusal("editMessageReplyMarkup", **same)
    assert again.startswith("Bad Request: message is not modified")


async def test_text_and_caption_are_not_mixed_up(open_talk: Talk) -> None:
    sent = await open_talk.call("sendMessage", chat_id=SITI, text="halo")
    place = {"chat_id": SITI, "message_id": sent["message_id"]}
    assert await open_talk.refusal("editMessageCaption", **place, caption="x") == (
        400,
        "Bad Request: there is no caption in the message to edit",
    )


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(open_talk: Talk) -> None:
    sent = await open_talk.call(
        "sendMessage", chat_id=SITI, text="x", reply_markup={"keyboard": [["Ya"]]}
    )
    assert "reply_markup" not in sent
    _, why = await open_talk.refusal(
        "editMessageText", chat_id=SITI, message_id=sent["message_id"], text="y"
    )
    assert why == "Bad Request: message can't be edited"


async def test_a_button_is_answered_once(open_talk: Talk) -> None:
    markup = {"inline_keyboard": [[KEY]]}
    await open_talk.call("sendMessage", chat_id=SITI, text="x", reply_markup=markup)
    query = (await open_talk.act("press", text="Beli"))["callback_query_id"]
    assert await open_talk.call("answerCallbackQuery", callback_query_id=query, text="Ya") is True
    code, why = await open_talk.refusal("answerCallbackQuery", callback_query_id=query)
    assert code == 400
    assert why.startswith("Bad Request: query is too old")


async def test_a_buttons_answer_opens_the_bots_own_links_only(open_talk: Talk) -> None:
    markup = {"inline_keyboard": [[KEY]]}
    await open_talk.call("sendMessage", chat_id=SITI, text="x", reply_markup=markup)
    query = {"callback_query_id": (await open_talk.act("press", text="Beli"))["callback_query_id"]}
    _, why = await open_talk.refusal("answerCallbackQuery", **query, url="https://a.id")
    assert why == "Bad Request: URL_INVALID"
    own = "https://t.me/LapakSandboxBot?start=toko"
    assert await open_talk.call("answerCallbackQuery", **query, url=own) is True


async def test_a_blocked_bot_is_forbidden_to_write(open_talk: Talk) -> None:
    await open_talk.act("block")
    for method, params in (
        ("sendMessage", {"text": "x"}),
        ("sendChatAction", {"action": "typing"}),
    ):
        assert await open_talk.refusal(method, chat_id=SITI, **params) == (
            403,
            "Forbidden: bot was blocked by the user",
        )


async def test_too_large_and_broken_pictures_are_refused(open_talk: Talk) -> None:
    huge = await open_talk.upload(
        "sendPhoto", {"photo": b"x" * (10 * 1024 * 1024 + 1)}, chat_id=SITI
    )
    assert huge["description"] == (
        "Bad Request: file of size 10485761 bytes is too big for a photo; "
        "the maximum size is 10485760 bytes"
    )
    broken = await open_talk.upload("sendPhoto", {"photo": b"no picture"}, chat_id=SITI)
    assert broken["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    empty = await open_talk.upload("sendDocument", {"document": b""}, chat_id=SITI)
    assert empty["description"] == "Bad Request: file must be non-empty"


async def test_other_sites_pages_are_turned_away(talk: Talk) -> None:
    foreign = {"origin": "http://evil.example"}
    assert (await talk.http.get("/sandbox/state", headers=foreign)).status_code == 403
    rebound = {"host": "evil.example"}
    assert (await talk.http.get("/sandbox/state", headers=rebound)).status_code == 403
    own = {"origin": "http://127.0.0.1"}
    assert (await talk.http.get("/sandbox/state", headers=own)).status_code == 200
