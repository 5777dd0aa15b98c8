"""The methods that send: text, pictures, documents, places, contacts, invoices, albums."""

from __future__ import annotations

import time
from typing import Any

from sandbox.chats import Chat, Message
from sandbox.entities import CAPTION_LIMIT, TEXT_LIMIT, formatted, units
from sandbox.files import Upload
from sandbox.given import Given
from sandbox.ports import Json, bad_request
from sandbox.reply_markup import checked_markup
from sandbox.world import World

_TYPING_SECONDS = 5.0
_ALBUM_LEAST, _ALBUM_MOST = 2, 10
# Source: the Bot API's currencies.json, those that can be paid without decimals.
_WHOLE_CURRENCIES = {"XTR", "JPY", "KRW", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF"}
_ACTIONS = (
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
)  # fmt: skip


def send_message(world: World, given: Given) -> Json:
    """SendMessage."""
    if not given.text("text"):
        raise bad_request("message text is empty")
    content = text_content(given)
    return deliver(world, given, content)


def text_content(given: Given) -> Json:
    """`text`, `entities` and the preview options of a call."""
    text, entities = formatted(given.text("text"), given.get("parse_mode"), given.get("entities"))
    if not text:
        raise bad_request("text must be non-empty")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if given.get("link_preview_options"):
        content["link_preview_options"] = given.get("link_preview_options")
    return content


def caption_content(given: Given | Json) -> Json:
    """`caption` and its entities, from a call or from one InputMedia."""
    written = given.get("caption") or ""
    text, entities = formatted(written, given.get("parse_mode"), given.get("caption_entities"))
    content: Json = {"caption": text} if text else {}
    if text and entities:
        content["caption_entities"] = entities
    if given.get("show_caption_above_media"):
        content["show_caption_above_media"] = True
    if given.get("has_spoiler"):
        content["has_media_spoiler"] = True
    return content


def check_lengths(content: Json) -> None:
    """Refuses a text or a caption beyond Telegram's limits."""
    if units(content.get("text", "")) > TEXT_LIMIT:
        raise bad_request("message is too long")
    if units(content.get("caption", "")) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")


def send_photo(world: World, given: Given) -> Json:
    """sendPhoto, by upload, by attach:// or by file_id."""
    content = caption_content(given)
    world.open_chat(given.get("chat_id"))
    check_lengths(content)
    return deliver(world, given, {"photo": photo_of(world, given, "photo"), **content})


def send_document(world: World, given: Given) -> Json:
    """sendDocument, by upload, by attach:// or by file_id."""
    content = caption_content(given)
    world.open_chat(given.get("chat_id"))
    check_lengths(content)
    upload = upload_of(given, "document", given.get("document"))
    file = world.files.add_document(upload) if upload else None
    document = file or world.files.document(given.text("document"))
    return deliver(world, given, {"document": document, **content})


def photo_of(world: World, given: Given, name: str) -> list[Json]:
    """The PhotoSize list a call names: new from an upload, or known by file_id."""
    return _photo(world, given, name, given.get(name))


def upload_of(given: Given, name: str, value: str | None) -> Upload | None:
    """The upload under `name` or under the name after attach://; None for a file_id."""
    if name in given.uploads and value is None:
        return given.uploads[name]
    if value is not None and value.startswith("attach://"):
        upload = given.uploads.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad_request("file must be non-empty")
        return upload
    return None


def _photo(world: World, given: Given, name: str, value: str | None) -> list[Json]:
    upload = upload_of(given, name, value)
    return world.files.add_photo(upload) if upload else world.files.photo(value or "")


def media_content(world: World, given: Given, media: Json) -> Json:
    """The content of one InputMediaPhoto or InputMediaDocument."""
    content = caption_content(media)
    check_lengths(content)
    if media["type"] == "photo":
        return {"photo": _photo(world, given, "", media["media"]), **content}
    upload = upload_of(given, "", media["media"])
    file = world.files.add_document(upload) if upload else world.files.document(media["media"])
    return {"document": file, **content}


def send_media_group(world: World, given: Given) -> list[Json]:
    """sendMediaGroup: two to ten pictures, or two to ten documents."""
    media = given.get("media")
    if not media:
        raise bad_request("there are no messages to send")
    if len(media) > _ALBUM_MOST:
        raise bad_request("too many messages to send as an album")
    if len(media) < _ALBUM_LEAST:
        raise bad_request("too few messages to send as an album")
    if len({item["type"] for item in media}) > 1:
        raise bad_request("document can't be mixed with other media types")
    chat = world.open_chat(given.get("chat_id"))
    answered = _answered(chat, given)
    contents = [media_content(world, given, item) for item in media]
    group, sent = world.new_group(), []
    for content in contents:
        message = world.new_message(chat, content, from_bot=True)
        message.group, message.reply_to = group, answered
        message.protected = given.flag("protect_content")
        sent.append(world.as_bot_api(chat, world.post(chat, message)))
    return sent


def send_location(world: World, given: Given) -> Json:
    """sendLocation, a fixed place."""
    latitude, longitude = given.get("latitude"), given.get("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("invalid location specified")
    content: Json = {"location": {"latitude": latitude, "longitude": longitude}}
    return deliver(world, given, content)


def send_contact(world: World, given: Given) -> Json:
    """SendContact."""
    names = ("phone_number", "first_name", "last_name", "vcard")
    return deliver(world, given, {"contact": {n: given.get(n) for n in names if given.get(n)}})


def send_invoice(world: World, given: Given) -> Json:
    """sendInvoice; the payment itself is in `payments.py`."""
    total = sum(price["amount"] for price in given.get("prices"))
    currency = given.text("currency")
    if not given.get("prices"):
        raise bad_request("can't parse prices JSON object: There must be at least one price")
    if not (len(currency) == 3 and currency.isascii() and currency.isupper()):
        raise bad_request("CURRENCY_INVALID")
    if not 0 < total < 1 << 53:
        raise bad_request("CURRENCY_TOTAL_AMOUNT_INVALID")
    if not given.text("provider_token") and currency != "XTR":
        raise bad_request("PAYMENT_PROVIDER_INVALID")
    if not 1 <= len(given.text("payload").encode()) <= 128:
        raise bad_request("INVOICE_PAYLOAD_INVALID")
    invoice = {
        "title": given.text("title"),
        "description": given.text("description"),
        "start_parameter": given.text("start_parameter"),
        "currency": currency,
        "total_amount": total,
    }
    sent = deliver(world, given, {"invoice": invoice}, is_invoice=True)
    world.questions.remember_invoice(sent["message_id"], given.values)
    return sent


def send_chat_action(world: World, given: Given) -> bool:
    """sendChatAction: shown for five seconds or until the next message."""
    action = given.text("action").lower()
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = world.open_chat(given.get("chat_id"))
    chat.action, chat.typing_until = action, time.monotonic() + _TYPING_SECONDS
    world.changes.announce("typing", chat.person.person_id, {"action": action})
    return True


def deliver(world: World, given: Given, content: Json, *, is_invoice: bool = False) -> Json:
    """Sends `content` to the call's chat with its keyboard and what it answers."""
    markup = checked_markup(given.get("reply_markup"), is_invoice=is_invoice)
    if is_invoice and markup is None:
        pay = {"text": f"Pay {_price(content['invoice'])}", "pay": True}
        markup = {"inline_keyboard": [[pay]]}
    chat = world.open_chat(given.get("chat_id"))
    check_lengths(content)
    message = world.new_message(chat, content, from_bot=True)
    message.reply_to = _answered(chat, given)
    message.protected = given.flag("protect_content")
    put_markup(message, markup)
    return world.as_bot_api(chat, world.post(chat, message))


def _price(invoice: Json) -> str:
    """The total as the pay button shows it."""
    currency = invoice["currency"]
    digits = 0 if currency in _WHOLE_CURRENCIES else 2
    return f"{currency} {invoice['total_amount'] / 10**digits:,.{digits}f}"


def put_markup(message: Message, markup: Json | None) -> None:
    """Gives a new message its inline keyboard or its reply keyboard."""
    inline = markup is not None and "inline_keyboard" in markup
    message.inline = markup if inline else None
    message.keyboard = None if inline else markup


def _answered(chat: Chat, given: Given) -> int | None:
    """The message a call answers, checked to be there."""
    for name in ("business_connection_id", "message_thread_id", "direct_messages_topic_id"):
        if given.get(name):
            raise bad_request(_NO_SUCH[name])
    reply: Any = given.get("reply_parameters")
    if not reply:
        return None
    elsewhere = reply.get("chat_id") not in (None, chat.person.person_id)
    if elsewhere or chat.find(reply["message_id"]) is None:
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    return int(reply["message_id"])


_NO_SUCH = {
    "business_connection_id": "business connection not found",
    "message_thread_id": "message thread not found",
    "direct_messages_topic_id": "message thread not found",
}
