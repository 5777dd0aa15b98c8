"""Telegram's HTML: a small, strict mark-up of its own rather than the web's.

Source: Bot API 10.1, "HTML style"; refusals follow Telegram's wording and count bytes of UTF-8.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NoReturn

from sandbox.ports import Json, bad_request

_TYPES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "code": "code", "pre": "pre", "tg-spoiler": "spoiler", "span": "spoiler", "a": "text_link",
    "blockquote": "blockquote", "tg-emoji": "custom_emoji",
}  # fmt: skip
_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));?")
_NAME = re.compile(r"[^\s>/<]*")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>/]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
_OPEN_QUOTE = re.compile(r"""=\s*["']""")
_SCHEME = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]*:")


@dataclass(slots=True)
class _OpenTag:
    name: str
    attributes: dict[str, str]
    start: int


@dataclass(slots=True)
class _Reading:
    """The parts read so far; `size` counts UTF-16 units."""

    source: str
    parts: list[str] = field(default_factory=list)
    size: int = 0
    open: list[_OpenTag] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.size += len(text) + sum(1 for letter in text if letter > "\uffff")

    def since(self, start: int) -> str:
        """The plain text from UTF-16 position `start` on."""
        raw = "".join(self.parts).encode("utf-16-le")
        return raw[2 * start :].decode("utf-16-le")

    def refuse(self, reason: str, place: int | None = None) -> NoReturn:
        """Refuses with Telegram's prefix; `place` is a character's position in the source."""
        at = "" if place is None else f" at byte offset {len(self.source[:place].encode())}"
        raise bad_request(f"can't parse entities: {reason.replace('@@', at)}")


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Plain text and entities of `source`.

    Raises:
        Refused: "can't parse entities: ..." (400).
    """
    reading, place = _Reading(source), 0
    while place < len(source):
        letter = source[place]
        if letter == "<":
            place = _tag(reading, place)
        elif letter == "&":
            place = _reference(reading, place)
        else:
            end = min(_next(source, "<", place), _next(source, "&", place))
            reading.add(source[place:end])
            place = end
    if reading.open:
        reading.refuse(f'Can\'t find end tag corresponding to start tag "{reading.open[-1].name}"')
    return "".join(reading.parts), _sorted(reading.entities)


def decoded_references(text: str) -> str:
    """`text` with the character references Telegram knows put in."""
    return _REFERENCE.sub(lambda match: _character(match) or match.group(), text)


def with_scheme(url: str) -> str:
    """`url` as Telegram stores it: `http://` before a bare host."""
    return url if _SCHEME.match(url) else f"http://{url}"


def _next(source: str, wanted: str, place: int) -> int:
    found = source.find(wanted, place)
    return len(source) if found < 0 else found


def _character(match: re.Match[str]) -> str | None:
    if match.group(3):
        return _CHARACTERS[match.group(3)]
    code = int(match.group(1)) if match.group(1) else int(match.group(2), 16)
    whole = 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF
    return chr(code) if whole else None


def _reference(reading: _Reading, place: int) -> int:
    match = _REFERENCE.match(reading.source, place)
    character = _character(match) if match else None
    if match is None or character is None:
        reading.add("&")
        return place + 1
    reading.add(character)
    return match.end()


def _tag(reading: _Reading, place: int) -> int:
    closing = reading.source.startswith("/", place + 1)
    return _end_tag(reading, place) if closing else _start_tag(reading, place)


def _start_tag(reading: _Reading, place: int) -> int:
    source = reading.source
    match = _NAME.match(source, place + 1)
    name = match.group().lower() if match else ""
    cursor = place + 1 + len(name)
    if cursor >= len(source):
        reading.refuse("Unclosed start tag@@", place)
    if name not in _TYPES:
        reading.refuse(f'Unsupported start tag "{name}"@@', place)
    attributes, cursor = _attributes(reading, name, cursor, place)
    if name == "span" and attributes.get("class") != "tg-spoiler":
        reading.refuse('Tag "span" must have class "tg-spoiler"@@', place)
    if name == "tg-emoji" and not attributes.get("emoji-id", "").isdecimal():
        reading.refuse("Invalid custom emoji identifier specified")
    reading.open.append(_OpenTag(name, attributes, reading.size))
    return cursor


def _attributes(
    reading: _Reading, name: str, cursor: int, place: int
) -> tuple[dict[str, str], int]:
    """The tag's attributes and the position after its `>`."""
    source = reading.source
    attributes: dict[str, str] = {}
    while True:
        while cursor < len(source) and source[cursor].isspace():
            cursor += 1
        if cursor >= len(source):
            reading.refuse(f'Unclosed start tag "{name}"@@', place)
        if source[cursor] == ">":
            return attributes, cursor + 1
        match = _ATTRIBUTE.match(source, cursor)
        if match is None:
            open_quote = _OPEN_QUOTE.match(source, cursor)
            empty = f'Empty attribute name in the tag "{name}"@@'
            reading.refuse("Unclosed start tag@@" if open_quote else empty, place)
        value = next((part for part in match.groups()[1:] if part is not None), "")
        attributes[match.group(1).lower()] = decoded_references(value)
        cursor = match.end()


def _end_tag(reading: _Reading, place: int) -> int:
    end = reading.source.find(">", place)
    if not reading.open:
        reading.refuse("Unexpected end tag@@", place)
    if end < 0:
        reading.refuse("Unclosed end tag@@", place)
    name = reading.source[place + 2 : end].strip().lower()
    tag = reading.open.pop()
    if name not in (tag.name, ""):
        reading.refuse(f'Unmatched end tag@@, expected "</{tag.name}>", found "</{name}>"', place)
    if reading.size > tag.start:
        reading.entities.extend(_entity(reading, tag))
    return end + 1


def _entity(reading: _Reading, tag: _OpenTag) -> list[Json]:
    entity: Json = {
        "type": _TYPES[tag.name],
        "offset": tag.start,
        "length": reading.size - tag.start,
    }
    if tag.name == "a":
        return _link(entity, tag.attributes.get("href") or reading.since(tag.start))
    if tag.name == "tg-emoji":
        entity["custom_emoji_id"] = tag.attributes["emoji-id"]
    if tag.name == "blockquote" and "expandable" in tag.attributes:
        entity["type"] = "expandable_blockquote"
    language = tag.attributes.get("class", "").removeprefix("language-")
    if tag.name == "code" and language != tag.attributes.get("class", ""):
        entity["language"] = language
    if tag.name == "pre":
        _swallow_code(reading, entity)
    return [entity]


def _link(entity: Json, url: str) -> list[Json]:
    user = re.fullmatch(r"tg://user\?id=(\d{1,18})", url)
    if user:
        user_json = {"id": int(user.group(1)), "is_bot": False, "first_name": ""}
        return [{**entity, "type": "text_mention", "user": user_json}]
    stored = with_scheme(url)
    host = stored.split("://", 1)[-1].split("/", 1)[0]
    good = "." in host or not stored.startswith("http")
    return [{**entity, "url": stored}] if good and not re.search(r"\s", stored) else []


def _swallow_code(reading: _Reading, entity: Json) -> None:
    """`<pre><code class="language-x">` is one entity, a `pre` with a language."""
    for inner in list(reading.entities):
        same = inner["offset"] == entity["offset"] and inner["length"] == entity["length"]
        if inner["type"] == "code" and same:
            reading.entities.remove(inner)
            if "language" in inner:
                entity["language"] = inner["language"]


def _sorted(entities: list[Json]) -> list[Json]:
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
