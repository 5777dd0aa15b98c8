"""A Telegram update becomes an `IncomingMessage`; nothing else of Telegram goes further in."""

from telegram import Message, Update, User
from telegram.constants import ChatType

from bot.dialogue.messages import IncomingMessage, Kind

TEXT_LIMIT = 4096  # Bot API, sendMessage: what a person can send is no longer either


def read_message(update: Update) -> IncomingMessage | None:
    """What a person said in their private chat; None for anything that is not that."""
    chat, user = update.effective_chat, update.effective_user
    if chat is None or user is None or user.is_bot or chat.type != ChatType.PRIVATE:
        return None
    if update.callback_query is not None:
        return _pressed(update, user)
    if update.message is None:  # an edit of an older message, a channel's post, a reaction
        return None
    return _said(update.message, user)


def _pressed(update: Update, user: User) -> IncomingMessage | None:
    query = update.callback_query
    if query is None or not query.data:
        return None
    return IncomingMessage(
        person_id=user.id,
        first_name=user.first_name,
        kind=Kind.BUTTON,
        action=query.data,
        message_id=query.message.message_id if query.message else None,
        telegram_language=user.language_code,
    )


def _said(message: Message, user: User) -> IncomingMessage:
    text = (message.text or message.caption or "")[:TEXT_LIMIT]
    command, argument = _command(text)
    location = message.location
    return IncomingMessage(
        person_id=user.id,
        first_name=user.first_name,
        kind=_kind(message, command),
        text=argument if command else text,
        command=command,
        message_id=message.message_id,
        reply_to=message.reply_to_message.message_id if message.reply_to_message else None,
        telegram_language=user.language_code,
        phone=message.contact.phone_number if message.contact else "",
        location=(location.latitude, location.longitude) if location else None,
    )


def _kind(message: Message, command: str) -> Kind:
    if command:
        return Kind.COMMAND
    if message.text:
        return Kind.TEXT
    for kind, part in (
        (Kind.CONTACT, message.contact),
        (Kind.LOCATION, message.location),
        (Kind.PHOTO, message.photo),
    ):
        if part:
            return kind
    return Kind.OTHER


def _command(text: str) -> tuple[str, str]:
    """The command without slash and bot name, and what stands behind it."""
    if not text.startswith("/") or len(text) == 1:
        return "", ""
    word, _, argument = text[1:].partition(" ")
    return word.partition("@")[0].lower(), argument.strip()
