"""What comes into the conversation and what goes out, with nothing of Telegram in it.

`bot.incoming` makes an `IncomingMessage` of an update; `bot.outgoing` makes Telegram calls of a
`Reply`. In between there are only these.
"""

from dataclasses import dataclass
from enum import StrEnum

from language.phrase import Phrase, Value, phrase

ACTION_LIMIT_BYTES = 64  # Bot API, InlineKeyboardButton: callback_data


class Kind(StrEnum):
    """How a person said it."""

    TEXT = "text"
    COMMAND = "command"
    BUTTON = "button"
    CONTACT = "contact"
    LOCATION = "location"
    PHOTO = "photo"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """One thing that one person said in their private chat.

    Args:
        person_id: Telegram's user id, which is also the id of the private chat.
        text: what was written; a photo's caption; a command's argument.
        command: without the slash, lower case; only for `Kind.COMMAND`.
        action: the pressed button's action; only for `Kind.BUTTON`.
        message_id: the message itself, or the one that carries the pressed button.
        reply_to: the earlier message this one answers, if the person chose one.
        phone: from a shared contact.
        location: latitude and longitude in degrees, from a shared place.
    """

    person_id: int
    first_name: str
    kind: Kind
    text: str = ""
    command: str = ""
    action: str = ""
    message_id: int | None = None
    reply_to: int | None = None
    telegram_language: str | None = None
    phone: str = ""
    location: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A button below a reply: what it says, and the action that pressing it sends back.

    Raises:
        ValueError: The action is longer than Telegram carries.
    """

    label: Phrase
    action: str

    def __post_init__(self) -> None:
        if len(self.action.encode()) > ACTION_LIMIT_BYTES:
            raise ValueError(f"action longer than {ACTION_LIMIT_BYTES} bytes: {self.action!r}")


Buttons = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to the person who wrote.

    Args:
        parts: phrases, one paragraph or line each.
        buttons: rows of buttons below the message.
        photo_sku: product whose picture goes with it.
        replaces: id of a message of ours that becomes this one; a new message where None.
        asks_contact: offers the keyboard button that shares the person's phone number.
        drops_keyboard: takes that button away again; only without `buttons`.
    """

    parts: tuple[Phrase, ...]
    buttons: Buttons = ()
    photo_sku: str | None = None
    replaces: int | None = None
    asks_contact: bool = False
    drops_keyboard: bool = False


def say(key: str, /, *rows: tuple[Button, ...], **values: Value) -> Reply:
    """A reply of one phrase: `say("cart-empty", (button("popular"),))`."""
    return Reply((phrase(key, **values),), buttons=rows)


def button(key: str, action: str = "", /, **values: Value) -> Button:
    """A button whose phrase is `button-<key>`; its action is the key unless another is named."""
    return Button(phrase(f"button-{key}", **values), action or key)


def meaning(intent: str) -> str:
    """The key of the button that names an intent."""
    return f"mean-{intent.replace('_', '-')}"


def in_rows(buttons: list[Button], width: int) -> Buttons:
    """The buttons in rows of at most `width`, in order."""
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))
