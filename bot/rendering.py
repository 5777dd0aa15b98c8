"""A reply becomes text and buttons in one language, within Telegram's limits."""

import re
from dataclasses import dataclass

from bot.dialogue.messages import Buttons, Reply
from language.phrase import phrase
from language.replies import Phrases

TEXT_LIMIT = 4096  # Bot API, sendMessage: characters after entities parsing
CAPTION_LIMIT = 1024  # Bot API, sendPhoto
LABEL_LIMIT = 64  # longer labels are legal, but phones cut them off

_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Rendered:
    """What will be sent.

    Args:
        texts: HTML, each within the limit; the first may be a photo's caption.
        buttons: rows of (label, action), below the last text.
        share_phone: label of the button that shares the phone number; empty = none.
    """

    texts: tuple[str, ...]
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()
    photo_sku: str | None = None
    replaces: int | None = None
    share_phone: str = ""
    drops_keyboard: bool = False


def render(reply: Reply, phrases: Phrases, language: str) -> Rendered:
    """The reply in a language; a text that is too long is cut between its parts."""
    parts = [phrases.render(part, language) for part in reply.parts]
    limit = CAPTION_LIMIT if reply.photo_sku else TEXT_LIMIT
    share = phrases.plain(phrase("button-share-phone"), language) if reply.asks_contact else ""
    return Rendered(
        texts=fit(parts, limit),
        buttons=_buttons(reply.buttons, phrases, language),
        photo_sku=reply.photo_sku,
        replaces=reply.replaces,
        share_phone=share,
        drops_keyboard=reply.drops_keyboard,
    )


def fit(parts: list[str], first_limit: int) -> tuple[str, ...]:
    """The parts joined by line breaks into texts of at most `first_limit`, then `TEXT_LIMIT`.

    A single part over the limit loses its tags and its end, so no tag is ever left open.
    """
    texts: list[str] = []
    for part in parts:
        joined = f"{texts[-1]}\n{part}" if texts else part
        if length(joined) <= (first_limit if len(texts) <= 1 else TEXT_LIMIT):
            texts[-1:] = [joined]
        elif texts:
            texts.append(cut(part, TEXT_LIMIT))
        else:
            texts.append(cut(part, first_limit))
    return tuple(texts)


def length(text: str) -> int:
    """Telegram's length of a text: UTF-16 code units without tags (entities counted as they are).

    An upper bound, since `&amp;` counts five here and one there.
    """
    return len(_TAG.sub("", text).encode("utf-16-le")) // 2


def cut(text: str, limit: int) -> str:
    """The text itself, or its beginning without tags where it is too long."""
    if length(text) <= limit:
        return text
    plain = _TAG.sub("", text)
    while length(plain) > limit - 1:
        plain = plain[: len(plain) - max(1, length(plain) - limit)]
    return re.sub(r"&[a-z]*$", "", plain) + "…"  # no half an entity


def _buttons(
    rows: Buttons, phrases: Phrases, language: str
) -> tuple[tuple[tuple[str, str], ...], ...]:
    return tuple(
        tuple(
            (phrases.plain(button.label, language)[:LABEL_LIMIT], button.action) for button in row
        )
        for row in rows
    )
