"""Labelled sentences: read from Rasa's files, added from the review queue, merged for training.

`<folder>/<language>/<intent>.yml` is the format everywhere. Sentences learned from people lie
under LAPAK_HOME; the project's own data/ is only ever read.
"""

import os
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from nlu.cleaning import clean
from nlu.ports import BadExamples, UnknownIntent

FORMAT_VERSION = "3.1"  # Rasa 3's training data format

# Rasa reads [..](..) and {..} as entities and, in ASCII files, backslashes as escapes.
_PLAIN = str.maketrans({"[": "(", "]": ")", "{": "(", "}": ")", "\\": "/"})


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence in a language and the intent a person gave it."""

    language: str
    intent: str
    text: str


def fold(text: str) -> str:
    """The form in which two sentences count as the same: NFKC, case-folded, one space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def read_intents(file: Path) -> tuple[str, ...]:
    """All intents, in the file's order."""
    return tuple(entry["id"] for entry in yaml.safe_load(file.read_text("utf-8")))


def read_examples(folder: Path) -> list[Example]:
    """Every example under a folder, ordered by language and intent; none if it is missing.

    Raises:
        BadExamples: A file is not in Rasa's format.
    """
    files = sorted(folder.glob("*/*.yml"))
    return [example for file in files for example in _read_file(file)]


def merge(*sources: Iterable[Example]) -> list[Example]:
    """All examples without repeats; of the same sentence twice the first label stays."""
    seen: dict[str, Example] = {}
    for source in sources:
        for example in source:
            seen.setdefault(fold(example.text), example)
    return list(seen.values())


def add_example(
    folder: Path, intents: Iterable[str], language: str, intent: str, text: str
) -> bool:
    """Adds one labelled sentence to the learned ones.

    Args:
        folder: The learned examples' folder, made if missing.
        intents: All known intents.
        language: Language code, such as `id`.
        intent: The label a person gave.
        text: What was said, as it was said.

    Returns:
        Whether it was new there.

    Raises:
        UnknownIntent: The label is not one of `intents`.
        BadExamples: Nothing readable is left of the text, or the language is no code.
    """
    if intent not in intents:
        raise UnknownIntent(intent)
    if not language.replace("-", "").isalnum():
        raise BadExamples(f"{language!r} is not a language code")
    sentence = clean(text).translate(_PLAIN).lstrip("- ")
    if not sentence:
        raise BadExamples("an example needs readable text")
    file = folder / language / f"{intent}.yml"
    known = list(_read_file(file)) if file.exists() else []
    if fold(sentence) in {fold(example.text) for example in known}:
        return False
    write_examples(file, intent, [*(example.text for example in known), sentence])
    return True


def write_examples(file: Path, intent: str, sentences: Iterable[str]) -> None:
    """Writes one intent's sentences in Rasa's format, replacing the file in one step."""
    block = "".join(f"- {sentence}\n" for sentence in sentences)
    content = {"version": FORMAT_VERSION, "nlu": [{"intent": intent, "examples": block}]}
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(f".{os.getpid()}.draft")
    draft.write_text(yaml.dump(content, allow_unicode=True, sort_keys=False), "utf-8")
    draft.replace(file)


def _read_file(file: Path) -> Iterator[Example]:
    try:
        content = yaml.safe_load(file.read_text("utf-8"))
        for entry in content["nlu"]:
            for sentence in _sentences(entry["examples"]):
                yield Example(file.parent.name, entry["intent"], sentence)
    except (yaml.YAMLError, UnicodeError, KeyError, TypeError, AttributeError) as error:
        reason = str(error).splitlines()[0]
        raise BadExamples(f"{file}: not in Rasa's format ({reason})") from error


def _sentences(block: Any) -> list[str]:
    lines = (line.strip() for line in block.splitlines())
    return [line[1:].strip() for line in lines if line.startswith("-") and line[1:].strip()]
