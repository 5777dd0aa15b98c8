"""Buyers' text made safe for a model: no control characters, no half characters, no novels."""

import unicodedata

MAX_CHARACTERS = 1000  # a Telegram message may have 4096; what is meant is said long before

# Format characters that carry meaning: joiners of Persian, Hindi and of emoji families.
_KEPT_FORMATS = {"\u200c", "\u200d"}


def clean(text: str) -> str:
    """The text on one line, at most `MAX_CHARACTERS` long, possibly empty.

    Control, private, unassigned and lone surrogate code points become spaces. Leading slashes
    go, because Rasa takes `/intent` for a command and would obey the buyer.
    """
    head = text[: 4 * MAX_CHARACTERS]
    readable = "".join(character if _is_readable(character) else " " for character in head)
    return " ".join(readable.split()).lstrip("/ ")[:MAX_CHARACTERS].rstrip()


def _is_readable(character: str) -> bool:
    return character in _KEPT_FORMATS or not unicodedata.category(character).startswith("C")
