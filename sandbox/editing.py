"""The methods that change or take away what was sent, and those that copy it elsewhere."""

from __future__ import annotations

from sandbox.chats import Chat, Message
from sandbox.given import Given
from sandbox.ports import Json, bad_request
from sandbox.reply_markup import checked_markup
from sandbox.sending import (
    caption_content,
    check_lengths,
    deliver,
    media_content,
    put_markup,
    text_content,
)
from sandbox.world import World

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
_CAPTIONED = ("photo", "document")
_CAPTION_FIELDS = ("caption", "caption_entities", "show_caption_above_media")
_NOT_COPIED = ("invoice", "successful_payment")
_DELETED_AT_ONCE = 100


def edit_message_text(world: World, given: Given) -> Json:
    """EditMessageText."""
    if given.get("rich_message") is not None:
        raise bad_request("the sandbox serves no rich messages")
    if not given.text("text"):
        raise bad_request("message text is empty")
    content, markup = text_content(given), checked_markup(given.get("reply_markup"))
    chat, message = _editable(world, given)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _changed(world, chat, message, content, markup)


def edit_message_caption(world: World, given: Given) -> Json:
    """editMessageCaption; no caption takes it away."""
    caption, markup = caption_content(given), checked_markup(given.get("reply_markup"))
    chat, message = _editable(world, given)
    if not any(kind in message.content for kind in _CAPTIONED):
        raise bad_request("there is no caption in the message to edit")
    kept = {name: v for name, v in message.content.items() if name not in _CAPTION_FIELDS}
    return _changed(world, chat, message, {**kept, **caption}, markup)


def edit_message_media(world: World, given: Given) -> Json:
    """editMessageMedia: another picture or document, or one put to a text."""
    markup = checked_markup(given.get("reply_markup"))
    chat, message = _editable(world, given)
    media = given.get("media")
    if message.group is not None and media["type"] not in message.content:
        raise bad_request("can't use the media of the specified type in the album")
    content = media_content(world, given, media)
    return _changed(world, chat, message, content, markup)


def edit_message_reply_markup(world: World, given: Given) -> Json:
    """editMessageReplyMarkup; none takes the keyboard away."""
    markup = checked_markup(given.get("reply_markup"))
    chat, message = _editable(world, given)
    return _changed(world, chat, message, message.content, markup, shown=False)


def delete_message(world: World, given: Given) -> bool:
    """DeleteMessage."""
    chat = world.bots_chat(given.get("chat_id"))
    message = chat.find(given.get("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    world.delete(chat, message)
    return True


def delete_messages(world: World, given: Given) -> bool:
    """deleteMessages: those that are there; the rest is skipped."""
    ids = given.get("message_ids")
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > _DELETED_AT_ONCE:
        raise bad_request("too many message identifiers specified")
    chat = world.bots_chat(given.get("chat_id"))
    for message_id in ids:
        message = chat.find(message_id)
        if message is not None:
            world.delete(chat, message)
    return True


def copy_message(world: World, given: Given) -> Json:
    """copyMessage: the same content without a trace of where it came from."""
    _, message = _source(world, given, "message to copy not found")
    if any(kind in message.content for kind in _NOT_COPIED):
        raise bad_request("message can't be copied")
    content = dict(message.content)
    if given.get("caption") is not None and any(kind in content for kind in _CAPTIONED):
        kept = {name: v for name, v in content.items() if name not in _CAPTION_FIELDS}
        content = {**kept, **caption_content(given)}
    return {"message_id": deliver(world, given, content)["message_id"]}


def forward_message(world: World, given: Given) -> Json:
    """forwardMessage: the same content, marked with its first sender."""
    source, message = _source(world, given, "message to forward not found")
    if message.protected or any(kind in message.content for kind in _NOT_COPIED):
        raise bad_request("message can't be forwarded")
    chat = world.open_chat(given.get("chat_id"))
    copy = world.new_message(chat, dict(message.content), from_bot=True)
    sender = world.bot.as_user() if message.from_bot else source.person.as_user()
    copy.forward_origin = message.forward_origin or {
        "type": "user",
        "date": message.date,
        "sender_user": sender,
    }
    copy.protected = given.flag("protect_content")
    put_markup(copy, None)
    return world.as_bot_api(chat, world.post(chat, copy))


def _source(world: World, given: Given, missing: str) -> tuple[Chat, Message]:
    chat = world.bots_chat(given.get("from_chat_id"))
    message = chat.find(given.get("message_id"))
    if message is None:
        raise bad_request(missing)
    return chat, message


def _editable(world: World, given: Given) -> tuple[Chat, Message]:
    """The bot's own message a call means.

    Raises:
        Refused: It is not there, or not the bot's to edit (400).
    """
    if given.get("business_connection_id"):
        raise bad_request("business connection not found")
    if given.get("chat_id") is None and given.get("message_id") is None:
        named = given.get("inline_message_id")
        raise bad_request(
            "inline message not found" if named else "message identifier is not specified"
        )
    if given.get("chat_id") is None:
        raise bad_request("chat_id is empty")
    chat = world.bots_chat(given.get("chat_id"))
    message = chat.find(given.get("message_id") or 0)
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot or message.keyboard is not None or message.forward_origin:
        raise bad_request("message can't be edited")
    return chat, message


def _changed(
    world: World, chat: Chat, message: Message, content: Json, markup: Json | None, *,
    shown: bool = True,
) -> Json:  # fmt: skip
    """Puts new content and keyboard into the message, refusing what changes nothing."""
    if message.content == content and message.inline == markup:
        raise bad_request(_NOT_MODIFIED)
    check_lengths(content)
    message.content, message.inline = content, markup
    world.mark_edited(chat, message, shown=shown)
    return world.as_bot_api(chat, message)
