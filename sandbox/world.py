"""The whole state of one sandbox and the few acts everything else is made of.

It knows neither HTTP nor the parameters of methods: `bot_api.py` and `people_api.py` lead here.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass, field

from sandbox.calls import Calls
from sandbox.changes import Changes
from sandbox.chats import Chat, Message
from sandbox.faults import Faults
from sandbox.files import FileStore
from sandbox.people import People, Person
from sandbox.ports import CannotDo, Json, bad_request, forbidden
from sandbox.profile import Profile
from sandbox.questions import Questions
from sandbox.updates import UpdateQueue

_MESSAGES_PER_CHAT = 2_000


@dataclass(frozen=True, slots=True)
class BotIdentity:
    """Who the bot is: the token's first half is its id, as with Telegram."""

    token: str
    first_name: str
    username: str

    @property
    def bot_id(self) -> int:
        """The number before the token's colon; 42 for a token without one."""
        head = self.token.split(":")[0]
        return int(head) if head.isascii() and head.isdecimal() and len(head) < 16 else 42

    def as_user(self) -> Json:
        """The Bot API's User, without what only getMe tells."""
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.first_name,
            "username": self.username,
        }


@dataclass(slots=True)
class World:
    """People, chats, files, the bot's updates and everything asked of it, in memory, bounded."""

    bot: BotIdentity
    messages_per_chat: int = _MESSAGES_PER_CHAT
    people: People = field(default_factory=People)
    files: FileStore = field(default_factory=FileStore)
    updates: UpdateQueue = field(default_factory=UpdateQueue)
    changes: Changes = field(default_factory=Changes)
    calls: Calls = field(default_factory=Calls)
    faults: Faults = field(default_factory=Faults)
    profile: Profile = field(default_factory=Profile)
    questions: Questions = field(default_factory=Questions)
    closing: bool = False
    _chats: OrderedDict[int, Chat] = field(default_factory=OrderedDict)
    _message_count: int = 0
    _group_count: int = 0

    def add_person(
        self, first_name: str, person_id: int | None = None, **more: str | None
    ) -> Person:
        """A new person, shown on the page at once."""
        person = self.people.add(first_name, person_id, **more)
        self.changes.announce("person", person.person_id, person.as_card())
        return person

    def person(self, person_id: int) -> Person:
        """The person with that id.

        Raises:
            CannotDo: There is none (404).
        """
        found = self.people.find(person_id)
        if found is None:
            raise CannotDo(404, f"no person {person_id}")
        return found

    def chat_of(self, person: Person) -> Chat:
        """The person's chat with the bot; made when first asked for."""
        chat = self._chats.get(person.person_id)
        if chat is None:
            chat = self._chats[person.person_id] = Chat(person, self.messages_per_chat)
        return chat

    def bots_chat(self, chat_id: int | str) -> Chat:
        """A chat as the bot finds it.

        Raises:
            Refused: Nobody with that id ever wrote to the bot (400).
        """
        if isinstance(chat_id, str) and not chat_id.strip():
            raise bad_request("chat_id is empty")
        person = self.people.find(chat_id) if isinstance(chat_id, int) else None
        if person is None or not person.started:
            raise bad_request("chat not found")
        return self.chat_of(person)

    def open_chat(self, chat_id: int | str) -> Chat:
        """A chat the bot may send to.

        Raises:
            Refused: The chat is unknown (400), or its owner blocked the bot (403).
        """
        chat = self.bots_chat(chat_id)
        if chat.person.blocked:
            raise forbidden("bot was blocked by the user")
        return chat

    def new_message(self, chat: Chat, content: Json, *, from_bot: bool) -> Message:
        """A message with the next id, not yet in the chat."""
        self._message_count += 1
        return Message(self._message_count, from_bot, int(time.time()), content)

    def new_group(self) -> str:
        """The id of a new media group."""
        self._group_count += 1
        return str(13_000_000_000_000_000 + self._group_count)

    def post(self, chat: Chat, message: Message) -> Message:
        """Puts a new message into its chat and tells those who watch."""
        message.change = self.changes.next_number()
        chat.add(message)
        self._announce("message", chat, message)
        return message

    def mark_edited(self, chat: Chat, message: Message, *, shown: bool = True) -> None:
        """Tells of an edit; `shown` is False where only buttons changed."""
        if shown:
            message.edit_date = max(int(time.time()), message.date)
        message.change = self.changes.next_number()
        self._announce("edited", chat, message)

    def delete(self, chat: Chat, message: Message) -> None:
        """Takes a message out of both sides' sight; it stays readable as deleted."""
        message.deleted = True
        message.change = self.changes.next_number()
        self._announce("deleted", chat, message)

    def as_bot_api(self, chat: Chat, message: Message) -> Json:
        """The Bot API's Message."""
        return chat.as_bot_api(message, self.bot.as_user())

    def as_person_sees(self, chat: Chat, message: Message) -> Json:
        """The message with what its chat's owner sees beside it."""
        return chat.as_person_sees(message, self.bot.as_user())

    def close(self) -> None:
        """Ends every wait, so that the server can stop."""
        self.closing = True
        self.updates.stop_poll("close")
        self.changes.bell.ring()

    def _announce(self, kind: str, chat: Chat, message: Message) -> None:
        body = self.as_person_sees(chat, message)
        self.changes.announce(kind, chat.person.person_id, body, message.change)
