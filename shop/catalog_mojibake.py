"""Damaged characters such as "Ã©": UTF-8 that some program read as Windows-1252, and saved.

The damage can be undone, but what looks like it may be meant ("CAFÉ…" is valid either way). So
only what nobody writes is repaired; the rest is left for a person to look at.
"""

import re
from typing import Final


def _windows_bytes() -> dict[str, int]:
    bytes_of = {chr(byte): byte for byte in range(0x80, 0x100)}
    for byte in range(0x80, 0xA0):
        character = bytes([byte]).decode("cp1252", "ignore")
        if character:
            bytes_of[character] = byte
    return bytes_of


_BYTES: Final = _windows_bytes()
_TAIL: Final = "[" + "".join(re.escape(each) for each, byte in _BYTES.items() if byte < 0xC0) + "]"
_DAMAGE: Final = re.compile(
    f"[\u00c2-\u00df]{_TAIL}|[\u00e0-\u00ef]{_TAIL}{{2}}|[\u00f0-\u00f4]{_TAIL}{{3}}"
)
# A capital A with an accent may end a word in capitals before a quotation mark, and nothing else
# of what these match is written on purpose: Latin letters, dashes, quotes, bullets and emoji.
_SURE: Final = re.compile(
    "(?<![A-Z\u00c0-\u00de])[\u00c2\u00c3]."
    "|[\u00c2\u00c3][^\u2019\u201d\u2026\u2013\u2014\u2122\u00bb]"
    "|\u00e2[^\u2019\u201d\u2026\u00bb].|\u00f0.{3}|\u00ef\u00b8.|\u00ef\u00bb\u00bf",
    re.DOTALL,
)
_MANY: Final = 3  # in one text are no chance
_MOST_LAYERS: Final = 3


def repaired(text: str) -> str:
    """Give the text with certain damage undone, also where it was done twice or thrice over."""
    for _ in range(_MOST_LAYERS):
        better = _once(text)
        if better == text:
            break
        text = better
    return text


def looks_damaged(text: str) -> bool:
    """Tell whether characters were lost, or what may be damage was left alone."""
    return "\ufffd" in text or len(_DAMAGE.findall(text)) > 1


def _once(text: str) -> str:
    if text.isascii():
        return text
    every = len(_DAMAGE.findall(text)) >= _MANY

    def undone(found: re.Match[str]) -> str:
        if not every and not _SURE.match(text, found.start()):
            return found[0]
        try:
            return bytes(_BYTES[each] for each in found[0]).decode("utf-8")
        except UnicodeDecodeError:
            return found[0]

    return _DAMAGE.sub(undone, text)
