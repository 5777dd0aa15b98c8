"""Whether every language says everything: the same phrases, values and sound markup as English.

Used by the tests and by translators; at run time a missing phrase falls back instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from language.languages import LAST_RESORT, languages

# https://core.telegram.org/bots/api#html-style (Bot API 9)
_ALLOWED_TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a"}
_ALLOWED_TAGS |= {"tg-spoiler", "blockquote"}
_TAG = re.compile(r"<(/?)([^\s<>/]*)([^<>]*)>")
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")


@dataclass(frozen=True, slots=True)
class PhraseProblem:
    """Something a translator has to put right; an empty key means the file as a whole."""

    language: str
    key: str
    what: str


class PhraseCheck:
    """Holds every `.ftl` file of a folder against its `en.ftl`."""

    def __init__(self, folder: Path) -> None:
        self._files = {file.stem: file for file in sorted(folder.glob("*.ftl"))}

    def problems(self) -> tuple[PhraseProblem, ...]:
        """All problems, by language and key; empty when all is well or there is no file at all."""
        if not self._files:
            return ()
        if LAST_RESORT not in self._files:
            return (PhraseProblem(LAST_RESORT, "", "there is no en.ftl to compare with"),)
        return tuple(problem for code in self._files for problem in self._problems_of(code))

    def _problems_of(self, code: str) -> Iterator[PhraseProblem]:
        from fluent.syntax import FluentParser

        if code not in languages():
            yield PhraseProblem(code, "", "not a language of data/languages.yml")
        parse = FluentParser().parse
        own = _Messages(parse(self._files[code].read_text(encoding="utf-8")))
        english = _Messages(parse(self._files[LAST_RESORT].read_text(encoding="utf-8")))
        for key, what in (*own.flaws(), *_differences(own, english)):
            yield PhraseProblem(code, key, what)


class _Messages:
    """The messages and terms of one parsed file."""

    def __init__(self, resource: Any) -> None:
        self.patterns: dict[str, Any] = {}
        self._flaws: list[tuple[str, str]] = []
        for entry in resource.body:
            self._take(entry)
        self.keys = {key for key in self.patterns if not key.startswith("-")}

    def _take(self, entry: Any) -> None:
        kind = type(entry).__name__
        if kind == "Junk":
            self._flaws.append(("", f"cannot be parsed: {entry.content.strip()[:60]!r}"))
        elif kind in {"Message", "Term"}:
            key = ("-" if kind == "Term" else "") + entry.id.name
            if key in self.patterns:
                self._flaws.append((key, "is there twice"))
            if entry.value is None:
                self._flaws.append((key, "has no text"))
            self.patterns[key] = entry.value

    def variables(self, key: str) -> frozenset[str]:
        """The `$names` a message needs, through the messages it refers to as well."""
        found: set[str] = set()
        seen: set[str] = set()
        waiting = [key]
        while waiting:
            each = waiting.pop()
            if each not in seen:
                seen.add(each)
                found |= _names(self.patterns.get(each), "VariableReference")
                waiting += _names(self.patterns.get(each), "MessageReference")
        return frozenset(found)

    def flaws(self) -> Iterator[tuple[str, str]]:
        """Parsing and markup problems, as key and what is wrong."""
        yield from self._flaws
        for key, pattern in self.patterns.items():
            for text in _texts(pattern):
                yield from ((key, what) for what in markup_flaws(text))


def markup_flaws(text: str) -> Iterator[str]:
    """What Telegram would refuse in a phrase's own HTML; values stand in as plain text."""
    still_open: list[str] = []
    for closing, name, _ in _TAG.findall(text):
        if name not in _ALLOWED_TAGS:
            yield f"tag <{name}> is not Telegram's"
        elif not closing:
            still_open.append(name)
        elif not still_open or still_open.pop() != name:
            yield f"</{name}> closes nothing"
    if still_open:
        yield f"<{still_open[-1]}> is not closed"
    rest = _ENTITY.sub("", _TAG.sub("", text))
    if not {"<", ">", "&"}.isdisjoint(rest):
        yield "holds a bare <, > or &"


def _differences(own: _Messages, english: _Messages) -> Iterator[tuple[str, str]]:
    for key in sorted(english.keys - own.keys):
        yield key, "is missing"
    for key in sorted(own.keys - english.keys):
        yield key, "is not in en.ftl"
    for key in sorted(own.keys & english.keys):
        wanted, given = english.variables(key), own.variables(key)
        for name in sorted(wanted - given):
            yield key, f"lacks ${name}"
        for name in sorted(given - wanted):
            yield key, f"has ${name}, which en.ftl has not"


def _texts(pattern: Any) -> Iterator[str]:
    """A pattern's text with neutral stand-ins for values, then that of each of its variants.

    Every variant must be sound by itself: a tag opened outside may not be closed inside.
    """
    if pattern is None:
        return
    yield "".join(getattr(each, "value", "…") for each in pattern.elements)
    for select in _nodes(pattern, "SelectExpression"):
        for variant in select.variants:
            yield from _texts(variant.value)


def _names(node: Any, kind: str) -> set[str]:
    return {each.id.name for each in _nodes(node, kind)}


def _nodes(node: Any, kind: str) -> Iterator[Any]:
    """Every syntax node of a kind under a node, found by its class's name."""
    if isinstance(node, list):
        for each in node:
            yield from _nodes(each, kind)
    elif hasattr(node, "__dict__"):
        if type(node).__name__ == kind:
            yield node
        yield from _nodes([v for name, v in vars(node).items() if name != "span"], kind)
