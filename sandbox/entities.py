"""Formatted text: from a call's text and parse mode to plain text and entities.

Offsets and lengths count UTF-16 code units, as everywhere in the Bot API. Mark-up is parsed by
`html_markup.py` and `markdown_markup.py`; this file chooses, cleans, checks and adds what
Telegram finds by itself (commands, addresses, mentions).
"""

from __future__ import annotations

import re

from sandbox.html_markup import parse_html
from sandbox.markdown_markup import parse_markdown, parse_markdown_v2
from sandbox.ports import Json, bad_request

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
_RAW_LIMIT_BYTES = 1 << 15
_LITERAL = {"code", "pre", "text_link", "text_mention"}
_FOUND_IN_TEXT = (
    ("url", re.compile(r"\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)]")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?\b")),
    ("mention", re.compile(r"(?<![\w@./])@[A-Za-z]\w{3,31}\b")),
    ("hashtag", re.compile(r"(?<![\w#&])#\w*[^\W\d]\w*")),
)
_GIVEN_TYPES = {
    "bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "code", "pre",
    "expandable_blockquote", "text_link", "text_mention", "custom_emoji",
}  # fmt: skip


def units(text: str) -> int:
    """How many UTF-16 code units `text` has."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")


def formatted(
    text: str, parse_mode: str | None, given: list[Json] | None
) -> tuple[str, list[Json]]:
    """Plain text, trimmed, with its entities in order.

    Raises:
        Refused: The mark-up is broken, the mode unknown, or the text beyond any limit (400).
    """
    if len(text.encode()) > _RAW_LIMIT_BYTES:
        raise bad_request("text is too long")
    mode = (parse_mode or "").lower()
    if mode in ("", "none"):
        plain, marked = text, [_checked(entity) for entity in given or []]
    elif mode == "html":
        plain, marked = parse_html(text)
    elif mode == "markdownv2":
        plain, marked = parse_markdown_v2(text)
    elif mode == "markdown":
        plain, marked = parse_markdown(text)
    else:
        raise bad_request("unsupported parse_mode")
    plain, marked = _trimmed(plain, marked)
    return plain, with_found(plain, marked)


def with_found(text: str, entities: list[Json]) -> list[Json]:
    """`entities` and those Telegram finds by itself in `text`, sorted."""
    literal = [e for e in entities if e["type"] in _LITERAL]
    taken = [(e["offset"], e["offset"] + e["length"]) for e in literal]
    found = list(entities)
    for kind, pattern in _FOUND_IN_TEXT:
        for match in pattern.finditer(text):
            start, length = units(text[: match.start()]), units(match.group())
            if all(start + length <= begin or end <= start for begin, end in taken):
                found.append({"type": kind, "offset": start, "length": length})
                taken.append((start, start + length))
    return sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


def _checked(entity: Json) -> Json:
    if entity["type"] == "text_link" and not entity.get("url"):
        raise bad_request("can't parse MessageEntity: can't find field \"url\"")
    if entity["offset"] < 0 or entity["length"] < 0:
        raise bad_request("can't parse MessageEntity: entity begins or ends outside the text")
    return entity


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without white space at both ends, without carriage returns, entities moved along."""
    text = "".join(" " if letter < " " and letter != "\n" else letter for letter in text)
    stripped = text.strip()
    dropped = units(text[: len(text) - len(text.lstrip())])
    size, kept = units(stripped), []
    for entity in entities:
        start = max(entity["offset"] - dropped, 0)
        end = min(entity["offset"] + entity["length"] - dropped, size)
        known = entity["type"] in _GIVEN_TYPES
        if end > start and known:
            kept.append({**entity, "offset": start, "length": end - start})
    return stripped, kept
