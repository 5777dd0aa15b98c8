"""The text in a file's bytes, whichever program saved them.

Three steps decide, so that the same file is always read the same way: a byte order mark or zero
bytes say UTF-16; what is valid UTF-8 is UTF-8; any other byte is Windows-1252, as spreadsheets
save where nobody asked for UTF-8. Guessing by letter statistics would go wrong on short files.
"""

import codecs
from dataclasses import dataclass
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT: Final = 4000  # bytes; a header row has letters in every file


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text; `strays` counts bytes that were no UTF-8 and read as Windows-1252."""

    text: str
    encoding: str
    strays: int = 0


def decode(data: bytes) -> Decoded:
    """Read bytes as text. Any bytes give some text: what is damaged becomes U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding)
    wide = _without_mark(data[:_LOOKED_AT])
    if wide:
        return Decoded(data.decode(wide, "replace"), wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _with_strays(data)


def _without_mark(start: bytes) -> str:
    # In UTF-16 a Latin letter, a comma or a line's end is one zero byte and one that is not.
    even, odd = start[::2].count(0), start[1::2].count(0)
    if max(even, odd) * 8 < len(start):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _with_strays(data: bytes) -> Decoded:
    pieces: list[str] = []
    strays = 0
    for line in data.splitlines(keepends=True):  # line by line: an error costs a copy of its input
        text, more = _line_with_strays(line)
        pieces.append(text)
        strays += more
    return Decoded("".join(pieces), "windows-1252", strays)


def _line_with_strays(line: bytes) -> tuple[str, int]:
    text, strays = "", 0
    while line:
        try:
            return text + line.decode("utf-8"), strays
        except UnicodeDecodeError as error:
            bad = line[error.start : error.end]
            text += line[: error.start].decode("utf-8") + _windows(bad)
            strays += len(bad)
            line = line[error.end :]
    return text, strays


def _windows(data: bytes) -> str:
    # Five bytes mean nothing there; their Latin-1 reading is an invisible control.
    return "".join(
        bytes([byte]).decode("cp1252", "ignore") or bytes([byte]).decode("latin-1")
        for byte in data
    )
