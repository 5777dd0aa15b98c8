"""A rendered reply becomes Telegram calls."""

from collections.abc import Awaitable, Callable
from typing import Protocol

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.pictures import FindPicture, Picture
from bot.rendering import Rendered

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None


class FileIds(Protocol):
    """Telegram's file ids of pictures that were uploaded before."""

    async def get(self, sku: str, digest: str) -> str | None:
        """The file id; None where the picture was never uploaded."""

    async def put(self, sku: str, digest: str, file_id: str) -> None:
        """Remember a file id."""


class Sender:
    """Sends rendered replies by a bot."""

    def __init__(self, bot: Bot, find_picture: FindPicture, file_ids: FileIds) -> None:
        self._bot = bot
        self._find_picture = find_picture
        self._file_ids = file_ids

    async def send(self, chat_id: int, rendered: Rendered) -> int | None:
        """Send it to a private chat; gives the id of the message that carries the buttons.

        Raises:
            telegram.error.TelegramError: As Telegram refuses or fails.
        """
        if rendered.replaces is not None and await self._edit(chat_id, rendered):
            return rendered.replaces
        message: Message | None = None
        texts = list(rendered.texts)
        if rendered.photo_sku:
            markup = _markup(rendered) if len(texts) <= 1 else None
            message = await self._photo(chat_id, rendered.photo_sku, texts[:1], markup)
            texts = texts[1:] if message else texts
        for place, text in enumerate(texts, start=1):
            markup = _markup(rendered) if place == len(texts) else None
            message = await self._bot.send_message(
                chat_id, text, parse_mode=ParseMode.HTML, reply_markup=markup
            )
        return message.message_id if message else None

    async def _edit(self, chat_id: int, rendered: Rendered) -> bool:
        """Whether the older message now shows this; a new one is sent where it is gone."""
        markup = _markup(rendered)
        try:
            await self._bot.edit_message_text(
                rendered.texts[0],
                chat_id,
                rendered.replaces,
                parse_mode=ParseMode.HTML,
                reply_markup=markup if isinstance(markup, InlineKeyboardMarkup) else None,
            )
        except BadRequest as error:
            return "not modified" in error.message
        return True

    async def _photo(
        self, chat_id: int, sku: str, captions: list[str], markup: Markup
    ) -> Message | None:
        picture = self._find_picture(sku)
        if picture is None:
            return None
        caption = captions[0] if captions else None

        async def send(photo: str | bytes) -> Message:
            return await self._bot.send_photo(
                chat_id, photo, caption=caption, parse_mode=ParseMode.HTML, reply_markup=markup
            )

        return await self._upload_once(sku, picture, send)

    async def _upload_once(
        self, sku: str, picture: Picture, send: Callable[[str | bytes], Awaitable[Message]]
    ) -> Message:
        file_id = await self._file_ids.get(sku, picture.digest)
        if file_id:
            try:
                return await send(file_id)
            except BadRequest as error:
                # Another bot's database, or Telegram forgot it: upload it again.
                if "file" not in error.message.lower():
                    raise
        message = await send(picture.content)
        await self._file_ids.put(sku, picture.digest, message.photo[-1].file_id)
        return message


def _markup(rendered: Rendered) -> Markup:
    if rendered.share_phone:
        share = KeyboardButton(rendered.share_phone, request_contact=True)
        return ReplyKeyboardMarkup([[share]], resize_keyboard=True, one_time_keyboard=True)
    if rendered.drops_keyboard:
        return ReplyKeyboardRemove()
    if not rendered.buttons:
        return None
    rows = [
        [InlineKeyboardButton(label, callback_data=action) for label, action in row]
        for row in rendered.buttons
    ]
    return InlineKeyboardMarkup(rows)
