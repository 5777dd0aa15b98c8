"""A message in Latin letters, as people type it who have no keyboard for their script."""

import re

from anyascii import anyascii

_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_RUNS = re.compile(r"(.)\1+")


def latin(text: str) -> str:
    """The text in lower-case ASCII letters and digits, each run of one letter written once.

    Greek and Greeklish, Hindi and Hinglish, accents and their lack come near to each other, though
    seldom to the same word: spellings differ, and n-grams bear that.
    """
    plain = _NO_LETTERS.sub(" ", anyascii(text).lower())
    return _RUNS.sub(r"\1", plain).strip()


def own_script(text: str) -> str:
    """The text in lower case if it has letters that `latin` changes, otherwise nothing."""
    changed = any(letter.isalpha() and not letter.isascii() for letter in text)
    return text.lower() if changed else ""
