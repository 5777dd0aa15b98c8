"""Scripted conversations: read from YAML, and played through the bot's own entry for messages."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

from bot import reply_json
from bot.answering import Answering
from bot.app import Tools
from bot.dialogue.messages import IncomingMessage, Kind, Reply
from bot.dialogue.turn import reply_language
from language.replies import Phrases
from shop.ports import UnitOfWork

BEGINNING = datetime(2026, 10, 20, 3, tzinfo=UTC)
TURN_FIELDS = frozenset(
    {"say", "press", "command", "after_days", "replies", "not_said"}
    | {"listed", "about", "cart", "language", "orders"}
)
_UPDATES = itertools.count(1)


@dataclass(frozen=True)
class Script:
    """One conversation.

    A turn says (`say`), presses the first button whose action begins so (`press`), or gives a
    command; then holds what came against what is expected:

        replies: phrase keys that are all among the replies; `a|b` means one of them.
        not_said: phrase keys that are not.
        listed: part of the type of at least one product listed; `a|b` is one of them.
        about: likewise of the product now on the table.
        cart: a list of [part of the type, pieces], the whole cart.
        language: the code of the language replied in.
        orders: how many orders the person has by now.

    `misunderstood` names a sentence that is plain to people and not yet to the intent model.
    """

    file: Path
    about: str
    turns: Sequence[Mapping[str, Any]]
    name: str = "Nur"
    telegram: str | None = None
    rules: Mapping[str, int] = field(default_factory=dict)
    misunderstood: str = ""


def read_script(file: Path) -> Script:
    """The script of a file; a field it does not know is an error."""
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    unknown = {key for turn in content["turns"] for key in turn} - TURN_FIELDS
    assert not unknown, f"{file}: {unknown}"
    return Script(file, **content)


@dataclass
class Stall:
    """The real house without Telegram: a message goes in, replies come out of the outbox."""

    tools: Tools
    open_shop: Callable[[], UnitOfWork]
    phrases: Phrases
    now: datetime = BEGINNING

    def answer(self, message: IncomingMessage) -> list[Reply]:
        """What the person is sent; each part is written out in their language on the way."""
        answering = Answering(
            self.tools.house, self.tools.ears, self.open_shop, lambda: self.now, _Unheard()
        )
        update_id = next(_UPDATES)
        with self.open_shop() as uow:
            uow.inbox.add(update_id, message.person_id, {})
            uow.commit()
        answering.take(update_id, message)
        replies = list(self._sent(message.person_id))
        for reply in replies:
            for part in reply.parts:
                assert self.phrases.render(part, self.language(message.person_id))
        return replies

    def language(self, person_id: int) -> str:
        """The language the person is spoken to in."""
        with self.open_shop() as uow:
            return reply_language(uow.people.find(person_id))

    def _sent(self, person_id: int) -> Sequence[Reply]:
        replies = []
        with self.open_shop() as uow:
            while rows := uow.outbox.claim(self.now, 50):
                for row in rows:
                    uow.outbox.mark_sent(row.outbox_id)
                    if row.recipient_id == person_id and row.topic == reply_json.TOPIC:
                        replies.append(reply_json.unpack(row.body))
            uow.commit()
        return replies


def _is(parts: str, type_id: str) -> bool:
    return any(part in type_id for part in parts.split("|"))


class _Unheard:
    def set(self) -> None:
        """Nobody waits for the outbox here."""


@dataclass
class Play:
    """One person's way through a script.

    Args:
        misses: what was not as expected, a line each.
        heard: what was said and answered, for whoever reads a failure.
    """

    stall: Stall
    person_id: int
    script: Script
    replies: list[Reply] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    def run(self) -> "Play":
        """Play every turn."""
        for turn in self.script.turns:
            self.stall.now += timedelta(days=turn.get("after_days", 0), minutes=1)
            message = self._message(turn)
            if message is not None:
                self.replies = self.stall.answer(message)
                self._check(turn)
        return self

    def _message(self, turn: Mapping[str, Any]) -> IncomingMessage | None:
        who: dict[str, Any] = {
            "person_id": self.person_id,
            "first_name": self.script.name,
            "telegram_language": self.script.telegram,
            "message_id": 7,
        }
        if "say" in turn:
            self.heard.append(f"> {turn['say']}")
            return IncomingMessage(kind=Kind.TEXT, text=turn["say"], **who)
        if "command" in turn:
            self.heard.append(f"> /{turn['command']}")
            return IncomingMessage(kind=Kind.COMMAND, command=turn["command"], **who)
        self.heard.append(f"> [{turn['press']}]")
        actions = [
            button.action
            for reply in reversed(self.replies)
            for row in reply.buttons
            for button in row
        ]
        found = next((each for each in actions if each.startswith(turn["press"])), None)
        if found is None:
            self.misses.append(f"no button {turn['press']} among {actions}")
            return None
        return IncomingMessage(kind=Kind.BUTTON, action=found, **who)

    def _check(self, turn: Mapping[str, Any]) -> None:
        keys = [part.key for reply in self.replies for part in reply.parts]
        self.heard.append(f"  < {' '.join(dict.fromkeys(keys))}")
        for wanted in turn.get("replies", ()):
            if not set(wanted.split("|")) & set(keys):
                self._miss(f"not said: {wanted}")
        for unwanted in turn.get("not_said", ()):
            if unwanted in keys:
                self._miss(f"said: {unwanted}")
        language = self.stall.language(self.person_id)
        if turn.get("language", language) != language:
            self._miss(f"in {language}")
        with self.stall.open_shop() as uow:
            self._check_shop(turn, uow)

    def _check_shop(self, turn: Mapping[str, Any], uow: UnitOfWork) -> None:
        state = uow.conversations.get(self.person_id).state
        products = {each.sku: each for each in uow.products.all()} if len(turn) > 2 else {}
        if "listed" in turn:
            types = [products[sku].type for sku in state["shown"]]
            if not any(_is(turn["listed"], each) for each in types):
                self._miss(f"listed {types}")
        if "about" in turn:
            on_the_table = products[state["focus"]].type if state["focus"] else "nothing"
            if not _is(turn["about"], on_the_table):
                self._miss(f"about {on_the_table}")
        if "cart" in turn:
            lines = uow.carts.get(self.person_id).lines
            held = [[products[line.sku].type, line.quantity] for line in lines]
            same = len(held) == len(turn["cart"]) and all(
                _is(part, kind) and pieces == wanted
                for (kind, pieces), (part, wanted) in zip(held, turn["cart"], strict=True)
            )
            if not same:
                self._miss(f"cart {held}")
        if "orders" in turn:
            placed = len(uow.orders.of_buyer(self.person_id, 20))
            if placed != turn["orders"]:
                self._miss(f"{placed} orders")

    def _miss(self, what: str) -> None:
        self.misses.append(f"{what} after {self.heard[-2]}")
