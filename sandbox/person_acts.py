"""What people do in their app: write, send pictures, press buttons, block; each an update."""

from __future__ import annotations

import time

from sandbox.chats import Chat, Message
from sandbox.entities import CAPTION_LIMIT, TEXT_LIMIT, units, with_found
from sandbox.files import Upload
from sandbox.people import Person
from sandbox.ports import CannotDo, Json, Refused
from sandbox.questions import Question
from sandbox.world import World


def say(world: World, person: Person, text: str, reply_to: int | None = None) -> Message:
    """Sends a text or a command.

    Raises:
        CannotDo: The text is empty or longer than an app sends in one piece.
    """
    text = text.strip()
    if not text or units(text) > TEXT_LIMIT:
        raise CannotDo(400, f"text must have 1 to {TEXT_LIMIT} UTF-16 units")
    content: Json = {"text": text}
    entities = with_found(text, [])
    if entities:
        content["entities"] = entities
    return _send(world, person, content, reply_to)


def start(world: World, person: Person, parameter: str = "") -> Message:
    """Opens the bot by a deep link: `/start`, with the link's parameter.

    Raises:
        CannotDo: Telegram opens no link with such a parameter.
    """
    fine = all(letter.isascii() and (letter.isalnum() or letter in "_-") for letter in parameter)
    if not fine or len(parameter) > 64:
        raise CannotDo(400, "a start parameter has at most 64 of A-Z a-z 0-9 _ -")
    return say(world, person, f"/start {parameter}")


def send_photo(
    world: World, person: Person, upload: Upload, caption: str = "", reply_to: int | None = None
) -> Message:
    """Sends a picture.

    Raises:
        CannotDo: The picture or the caption is not fit to send.
    """
    caption = caption.strip()
    if units(caption) > CAPTION_LIMIT:
        raise CannotDo(400, f"caption must have at most {CAPTION_LIMIT} UTF-16 units")
    try:
        content: Json = {"photo": world.files.add_photo(upload)}
    except Refused as refused:
        raise CannotDo(400, refused.description) from None
    if caption:
        content["caption"] = caption
        entities = with_found(caption, [])
        content |= {"caption_entities": entities} if entities else {}
    return _send(world, person, content, reply_to)


def send_contact(
    world: World, person: Person, phone_number: str = "", first_name: str = ""
) -> Message:
    """Shares a contact; with neither given, the person's own."""
    own = not first_name or first_name == person.first_name
    contact: Json = {
        "phone_number": phone_number or person.phone_number or "+628000000000",
        "first_name": first_name or person.first_name,
    }
    return _send(
        world, person, {"contact": contact | ({"user_id": person.person_id} if own else {})}
    )


def send_location(world: World, person: Person, latitude: float, longitude: float) -> Message:
    """Shares a place.

    Raises:
        CannotDo: There is no such place on Earth.
    """
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise CannotDo(400, "latitude is -90 to 90, longitude -180 to 180")
    return _send(world, person, {"location": {"latitude": latitude, "longitude": longitude}})


def edit(world: World, person: Person, message_id: int, text: str) -> Message:
    """Changes one's own text; the bot hears of it as `edited_message`.

    Raises:
        CannotDo: It is not one's own text, or the new one is not fit to send.
    """
    chat = world.chat_of(person)
    message = chat.find(message_id)
    if message is None or message.from_bot or "text" not in message.content:
        raise CannotDo(404, f"message {message_id} is no text of {person.first_name}")
    text = text.strip()
    if not text or units(text) > TEXT_LIMIT:
        raise CannotDo(400, f"text must have 1 to {TEXT_LIMIT} UTF-16 units")
    entities = with_found(text, [])
    message.content = {"text": text} | ({"entities": entities} if entities else {})
    world.mark_edited(chat, message)
    world.updates.put("edited_message", world.as_bot_api(chat, message))
    return message


def press(
    world: World, person: Person, message_id: int | None, data: str | None, text: str | None
) -> Question | Message:
    """Presses a button, inline or of the reply keyboard, by its data or by what is written on it.

    Without a message's id it looks from the newest message up, then at the reply keyboard.

    Raises:
        CannotDo: There is no such button.
    """
    chat = world.chat_of(person)
    for message in reversed(chat.messages.values()):
        if message.deleted or message_id not in (None, message.message_id):
            continue
        button = _inline_button(message, data, text)
        if button is not None:
            return _press_inline(world, chat, message, button)
    if message_id is None and text is not None and chat.keyboard is not None:
        return _press_reply_keyboard(world, chat, text)
    wanted = f"data {data!r}" if data is not None else f"text {text!r}"
    raise CannotDo(404, f"no button with {wanted}")


def block(world: World, person: Person, blocked: bool = True) -> None:
    """Blocks or unblocks the bot, which hears of it as `my_chat_member`."""
    if person.blocked == blocked:
        return
    person.blocked = blocked
    member: Json = {"status": "member"}
    kicked: Json = {"status": "kicked", "until_date": 0}
    old, new = (member, kicked) if blocked else (kicked, member)
    bot = world.bot.as_user()
    change = {
        "chat": person.as_chat(),
        "from": person.as_user(),
        "date": int(time.time()),
        "old_chat_member": {**old, "user": bot},
        "new_chat_member": {**new, "user": bot},
    }
    world.updates.put("my_chat_member", change)
    world.changes.announce("person", person.person_id, person.as_card())


def _send(world: World, person: Person, content: Json, reply_to: int | None = None) -> Message:
    chat = world.chat_of(person)
    if reply_to is not None and chat.find(reply_to) is None:
        raise CannotDo(404, f"no message {reply_to} to reply to")
    if person.blocked:
        block(world, person, False)  # an app unblocks before it sends
    if not person.started:
        person.started = True
        world.changes.announce("person", person.person_id, person.as_card())
    message = world.new_message(chat, content, from_bot=False)
    message.reply_to = reply_to
    world.post(chat, message)
    world.updates.put("message", world.as_bot_api(chat, message))
    return message


def _inline_button(message: Message, data: str | None, text: str | None) -> Json | None:
    rows = (message.inline or {}).get("inline_keyboard", [])
    for button in (button for row in rows for button in row):
        if (data is not None and button.get("callback_data") == data) or (
            data is None and button["text"] == text
        ):
            return dict(button)
    return None


def _press_inline(world: World, chat: Chat, message: Message, button: Json) -> Question:
    if "callback_data" not in button:
        kind = next(name for name in button if name != "text")
        raise CannotDo(409, f"button {button['text']!r} is a {kind} button: the bot hears nothing")
    question = world.questions.ask("button", chat.person.person_id)
    query = {
        "id": question.query_id,
        "from": chat.person.as_user(),
        "message": world.as_bot_api(chat, message),
        "chat_instance": str(chat.person.person_id * 1_000_003),
        "data": button["callback_data"],
    }
    world.updates.put("callback_query", query)
    return question


def _press_reply_keyboard(world: World, chat: Chat, text: str) -> Message:
    keyboard = chat.keyboard or {}
    rows = keyboard.get("keyboard", [])
    button = next((b for row in rows for b in row if b["text"] == text), None)
    if button is None:
        raise CannotDo(404, f"no button with text {text!r}")
    if keyboard.get("one_time_keyboard"):
        chat.keyboard = None
    if button.get("request_contact"):
        return send_contact(world, chat.person)
    if button.get("request_location"):
        return send_location(world, chat.person, -7.005, 110.438)  # Semarang
    return say(world, chat.person, text)
