"""A private chat's messages as both sides see them: sent, edited, deleted, trimmed."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from sandbox.people import Person
from sandbox.ports import Json


@dataclass(slots=True)
class Message:
    """One message of a chat.

    Attributes:
        content: The Bot API fields of what it holds (`text`, `photo`, `caption`, ...).
        inline: The keyboard under it.
        keyboard: A reply keyboard, its removal or a forced reply that came with it.
        change: The number of the last change (sending, edit, deletion), rising world-wide.
    """

    message_id: int
    from_bot: bool
    date: int
    content: Json
    inline: Json | None = None
    keyboard: Json | None = None
    reply_to: int | None = None
    group: str | None = None
    forward_origin: Json | None = None
    protected: bool = False
    edit_date: int | None = None
    deleted: bool = False
    change: int = 0


@dataclass(slots=True)
class Chat:
    """One person's chat with the bot; the oldest messages go when there are too many."""

    person: Person
    limit: int
    messages: OrderedDict[int, Message] = field(default_factory=OrderedDict)
    keyboard: Json | None = None
    typing_until: float = 0.0
    action: str = ""
    read_up_to: int = 0

    def add(self, message: Message) -> None:
        """Keeps `message`, and the keyboard it brings or takes away."""
        self.messages[message.message_id] = message
        while len(self.messages) > self.limit:
            self.messages.popitem(last=False)
        if message.from_bot:
            self.typing_until = 0.0
        if message.keyboard is not None:
            gone = "remove_keyboard" in message.keyboard
            self.keyboard = None if gone else message.keyboard

    def find(self, message_id: int) -> Message | None:
        """The message, unless it is unknown, trimmed or deleted."""
        message = self.messages.get(message_id)
        return None if message is None or message.deleted else message

    def as_bot_api(self, message: Message, bot: Json, *, with_answered: bool = True) -> Json:
        """The Bot API's Message; the one it answers stands inside, without its own."""
        sender = bot if message.from_bot else self.person.as_user()
        shown: Json = {
            "message_id": message.message_id,
            "from": sender,
            "chat": self.person.as_chat(),
            "date": message.date,
            **message.content,
        }
        answered = self.find(message.reply_to) if message.reply_to is not None else None
        if answered is not None and with_answered:
            shown["reply_to_message"] = self.as_bot_api(answered, bot, with_answered=False)
        optional = {
            "edit_date": message.edit_date,
            "media_group_id": message.group,
            "forward_origin": message.forward_origin,
            "has_protected_content": message.protected or None,
            "reply_markup": message.inline,
        }
        return shown | {name: value for name, value in optional.items() if value is not None}

    def as_person_sees(self, message: Message, bot: Json) -> Json:
        """The Bot API's Message and what only the chat's owner and the page need."""
        shown = self.as_bot_api(message, bot)
        return shown | {
            "outgoing": not message.from_bot,
            "edited": message.edit_date is not None,
            "deleted": message.deleted,
            "change": message.change,
            "keyboard": message.keyboard,
        }
