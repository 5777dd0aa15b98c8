"""HTML in sellers' text turned into plain text: shops export it with their descriptions."""

import html
import re
from typing import Final

_BLOCKS: Final = "p|div|hr|ul|ol|dl|table|tbody|thead|h[1-6]|blockquote|pre|section"
_LINES: Final = "br|li|dt|dd|tr"
_INLINE: Final = (
    "a|abbr|b|big|center|cite|code|del|em|font|i|img|ins|label|mark|s|small|span|strike|strong|sub"
    "|sup|td|th|tg-spoiler|tt|u"
)
_ATTRIBUTES: Final = r"""(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*"""


def _tags(names: str) -> re.Pattern[str]:
    return re.compile(rf"</?(?:{names}){_ATTRIBUTES}\s*/?>", re.IGNORECASE)


# Only names that HTML has: "<3" and "<100 cm>" are what a seller means to say.
_LINE_END_TAG: Final = re.compile(r"</(?:li|dt|dd|tr)\s*>", re.IGNORECASE)
_BLOCK_TAG: Final = _tags(f"{_BLOCKS}|{_LINES}")
_CELL_TAG: Final = _tags("td|th|img")
_INLINE_TAG: Final = _tags(_INLINE)
_HIDDEN: Final = re.compile(
    r"<(script|style)\b[^>]*>.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL
)
_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def without_markup(text: str) -> str:
    """Give the text with HTML tags taken out and entities read once; a table's row is a line."""
    if "<" in text:
        text = _HIDDEN.sub(" ", text)
        text = _BLOCK_TAG.sub("\n", _LINE_END_TAG.sub("", text))
        text = _INLINE_TAG.sub("", _CELL_TAG.sub(" ", text))
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), text) if "&" in text else text
