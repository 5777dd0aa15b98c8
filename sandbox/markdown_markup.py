"""Telegram's MarkdownV2 and its older Markdown, read into plain text and entities.

Source: Bot API 10.1, "MarkdownV2 style" and "Markdown style".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sandbox.html_markup import with_scheme
from sandbox.ports import Json, Refused, bad_request

_MARKS = {
    "__": "underline", "||": "spoiler", "*": "bold", "_": "italic", "~": "strikethrough",
}  # fmt: skip
_NAMES = {
    "underline": "Underline", "spoiler": "Spoiler", "bold": "Bold", "italic": "Italic",
    "strikethrough": "Strikethrough", "text_link": "TextUrl",
}  # fmt: skip
_RESERVED = set("_*[]()~`>#+-=|{}.!")
_OLD_MARKS = {"*": "bold", "_": "italic", "`": "code"}


@dataclass(slots=True)
class _Reading:
    source: str
    parts: list[str] = field(default_factory=list)
    size: int = 0
    open: list[tuple[str, int, int]] = field(default_factory=list)  # type, start, source place
    entities: list[Json] = field(default_factory=list)
    quote_start: int | None = None

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.size += len(text) + sum(1 for letter in text if letter > "\uffff")

    def close(self, kind: str, start: int, **more: object) -> None:
        if self.size > start:
            place = {"offset": start, "length": self.size - start}
            self.entities.append({"type": kind, **place, **more})

    def unclosed(self, name: str, place: int) -> Refused:
        offset = len(self.source[:place].encode())
        return _refused(f"Can't find end of {name} entity at byte offset {offset}")


def parse_markdown_v2(source: str) -> tuple[str, list[Json]]:
    """Plain text and entities of `source`.

    Raises:
        Refused: "can't parse entities: ..." (400).
    """
    reading, place = _Reading(source), 0
    while place < len(source):
        place = _step(reading, place)
    _end_quote(reading)
    if reading.open:
        kind, _, where = reading.open[-1]
        raise reading.unclosed(_NAMES[kind], where)
    return "".join(reading.parts), _sorted(reading.entities)


def parse_markdown(source: str) -> tuple[str, list[Json]]:
    """The older mode: `*bold*`, `_italic_`, code, `[text](address)`; nothing nested.

    Raises:
        Refused: "can't parse entities: ..." (400).
    """
    reading, place = _Reading(source), 0
    while place < len(source):
        letter = source[place]
        if letter == "\\" and source[place + 1 : place + 2] in set("_*`["):
            reading.add(source[place + 1])
            place += 2
        elif source.startswith("```", place):
            place = _code(reading, place)
        elif letter in _OLD_MARKS:
            end = source.find(letter, place + 1)
            if end < 0:
                raise reading.unclosed(_OLD_MARKS[letter].capitalize(), place)
            start = reading.size
            reading.add(source[place + 1 : end])
            reading.close(_OLD_MARKS[letter], start)
            place = end + 1
        elif letter == "[":
            place = _old_link(reading, place)
        else:
            reading.add(letter)
            place += 1
    return "".join(reading.parts), _sorted(reading.entities)


def _step(reading: _Reading, place: int) -> int:
    """Reads one thing at `place` and says where the next one begins."""
    source = reading.source
    letter = source[place]
    if (place == 0 or source[place - 1] == "\n") and not _in_link(reading):
        skipped = _quote(reading, place)
        if skipped:
            return place + skipped
    if letter == "\\" and place + 1 < len(source) and 0 < ord(source[place + 1]) < 127:
        reading.add(source[place + 1])
        return place + 2
    if letter == "`":
        return _code(reading, place)
    mark = next((mark for mark in _MARKS if source.startswith(mark, place)), None)
    if mark is not None:
        return _mark(reading, mark, place)
    return _link_or_letter(reading, place)


def _link_or_letter(reading: _Reading, place: int) -> int:
    source, letter = reading.source, reading.source[place]
    if letter == "[" or source.startswith("![", place):
        reading.open.append(("text_link", reading.size, place))
        return place + (1 if letter == "[" else 2)
    if letter == "]" and any(kind == "text_link" for kind, _, _ in reading.open):
        return _link(reading, place)
    if letter in _RESERVED:
        raise _refused(
            f"Character '{letter}' is reserved and must be escaped with the preceding '\\'"
        )
    reading.add(letter)
    return place + 1


def _in_link(reading: _Reading) -> bool:
    return any(kind == "text_link" for kind, _, _ in reading.open)


def _quote(reading: _Reading, place: int) -> int:
    """Opens, goes on with or ends a block quotation at a line's start; letters read."""
    opening = "**>" if reading.source.startswith("**>", place) else ">"
    if not reading.source.startswith(opening, place):
        _end_quote(reading)
        return 0
    if reading.quote_start is None or opening == "**>":
        _end_quote(reading)
        reading.quote_start = reading.size
    return len(opening)


def _end_quote(reading: _Reading) -> None:
    if reading.quote_start is not None:
        reading.close("blockquote", reading.quote_start)
        reading.quote_start = None


def _mark(reading: _Reading, mark: str, place: int) -> int:
    kind = _MARKS[mark]
    if reading.open and reading.open[-1][0] == kind:
        _, start, _ = reading.open.pop()
        reading.close(kind, start)
    elif any(kind == opened for opened, _, _ in reading.open):
        inner, _, where = reading.open[-1]
        raise reading.unclosed(_NAMES[inner], where)
    else:
        reading.open.append((kind, reading.size, place))
    return place + len(mark)


def _code(reading: _Reading, place: int) -> int:
    source = reading.source
    fence = "```" if source.startswith("```", place) else "`"
    name = "Pre" if fence == "```" else "Code"
    pattern = re.compile(r"((?:\\.|(?!" + fence + r")[\s\S])*)" + fence)
    match = pattern.match(source, place + len(fence))
    if match is None:
        raise reading.unclosed(name, place)
    body, more = match.group(1), {}
    if fence == "```":
        first, _, rest = body.partition("\n")
        if re.fullmatch(r"[\w+#.-]+", first) and rest:
            body, more = rest, {"language": first}
        body = body.removeprefix("\n")
    start = reading.size
    reading.add(re.sub(r"\\([\\`])", r"\1", body))
    reading.close(name.lower(), start, **more)
    return match.end()


def _link(reading: _Reading, place: int) -> int:
    kind, start, where = reading.open.pop()
    if kind != "text_link":
        raise reading.unclosed(_NAMES[kind], where)
    match = re.compile(r"\]\(((?:\\.|[^)\\])*)\)").match(reading.source, place)
    if match is None:
        return place + 1
    url = re.sub(r"\\(.)", r"\1", match.group(1))
    emoji = re.fullmatch(r"tg://emoji\?id=(\d+)", url)
    if emoji:
        reading.close("custom_emoji", start, custom_emoji_id=emoji.group(1))
    elif url:
        reading.close("text_link", start, url=with_scheme(url))
    return match.end()


def _old_link(reading: _Reading, place: int) -> int:
    match = re.compile(r"\[([^\]]*)\](?:\(([^)]*)\))?").match(reading.source, place)
    if match is None:
        raise reading.unclosed("TextUrl", place)
    start = reading.size
    reading.add(match.group(1))
    if match.group(2):
        reading.close("text_link", start, url=with_scheme(match.group(2)))
    return match.end()


def _sorted(entities: list[Json]) -> list[Json]:
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _refused(reason: str) -> Refused:
    return bad_request(f"can't parse entities: {reason}")
