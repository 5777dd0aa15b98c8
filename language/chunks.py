"""Long texts in pieces that a translation engine takes, cut where a reader would pause."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A sentence with its end and the space after it; then a word likewise.
_SENTENCE = re.compile(r"[^.!?。！？؟।\n]*[.!?。！？؟।\n]*\s*")
_WORD = re.compile(r"\S*\s*")


def chunks(text: str, longest_bytes: int) -> Iterator[str]:
    """Pieces of at most so many UTF-8 bytes, which joined give the text again.

    Cut after sentences; a sentence too long, after words; a word too long, between characters.
    """
    if _size(text) <= longest_bytes:
        yield text
        return
    piece = ""
    for part in _parts(text, longest_bytes):
        if piece and _size(piece) + _size(part) > longest_bytes:
            yield piece
            piece = ""
        piece += part
    if piece:
        yield piece


def _parts(text: str, longest_bytes: int) -> Iterator[str]:
    for sentence in _SENTENCE.findall(text):
        if _size(sentence) <= longest_bytes:
            yield sentence
            continue
        for word in _WORD.findall(sentence):
            if _size(word) <= longest_bytes:
                yield word
            else:
                step = max(1, longest_bytes // 4)  # UTF-8 has at most four bytes a character
                yield from (word[at : at + step] for at in range(0, len(word), step))


def _size(text: str) -> int:
    return len(text.encode("utf-8", "replace"))
