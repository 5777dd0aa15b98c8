"""Sellers' text made plain: markup, damage and invisible characters go, every word stays.

Emoji, hashtags, size charts and line breaks are the seller's own and are kept. What comes out is
its own plain text, so that a file written from the shop is read back to the same words.
"""

import re
import unicodedata
from typing import Final

from shop.catalog_markup import without_markup
from shop.catalog_mojibake import looks_damaged, repaired

_MOST_ROUNDS: Final = 10
_LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES: Final = re.compile("[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
# Controls; soft hyphen, zero-width space and byte order mark; what turns the reading direction
# round for the rest of a message; halves of characters. Joiners stay: emoji and Persian need them.
_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064"
    "\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_ASIDE: Final = re.compile(r" *\n *")
_GAP: Final = re.compile(r"\n{3,}")

DAMAGED: Final = "has damaged characters; kept as they are"
REPAIRED: Final = "had damaged characters, which were repaired"


def plain(text: str) -> str:
    """Give a text of several lines as plain text; giving it the result again changes nothing."""
    for _ in range(_MOST_ROUNDS):
        plainer = _plainer(text)
        if plainer == text:
            break
        text = plainer
    return text


def one_line(text: str) -> str:
    """Give a text as plain text without line breaks."""
    return " ".join(plain(text).split("\n")).replace("  ", " ")


def damage(text: str, plain_text: str) -> str:
    """Say what was wrong with a text's characters ("" if nothing), given what `plain` gave."""
    if looks_damaged(plain_text):
        return DAMAGED
    if text.isascii() or repaired(unescaped := without_markup(text)) == unescaped:
        return ""
    return REPAIRED


def _plainer(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    readable = repaired(without_markup(composed))
    lines = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", readable))
    spaced = _ASIDE.sub("\n", _SPACES.sub(" ", lines))
    return _GAP.sub("\n\n", spaced).strip()
