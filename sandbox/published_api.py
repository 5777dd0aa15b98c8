"""Holds calls and tables against the published Bot API, read from its description as JSON.

The description is the one of PaulSonOfLars/telegram-bot-api-spec: methods and types with their
fields, types in the words of core.telegram.org. It does not travel with the project.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sandbox.ports import Json

PLACE = Path("shared") / "telegram" / "bot-api-10.1.json"
_SIMPLE: dict[str, type | tuple[type, ...]] = {
    "Integer": int,
    "String": str,
    "Boolean": bool,
    "True": bool,
    "Float": (int, float),
}
_WORDS = {
    "int": ["Integer"],
    "str": ["String"],
    "bool": ["Boolean"],
    "float": ["Float"],
    "chat": ["Integer", "String"],
    "file": ["InputFile", "String"],
    "upload": ["InputFile"],
    "markup": [
        "InlineKeyboardMarkup",
        "ReplyKeyboardMarkup",
        "ReplyKeyboardRemove",
        "ForceReply",
    ],
}


class PublishedApi:
    """The published methods and types."""

    def __init__(self, description: Json) -> None:
        self.version: str = description["version"]
        self._methods: dict[str, Json] = description["methods"]
        self._types: dict[str, Json] = description["types"]

    @classmethod
    def beside(cls, repository: Path) -> PublishedApi | None:
        """Reads the description from `shared/` beside or inside the repository, if it is there."""
        for folder in (repository.parent, repository):
            path = folder / PLACE
            if path.is_file():
                return cls(json.loads(path.read_text(encoding="utf-8")))
        return None

    def problems(self, method: str, params: Json) -> list[str]:
        """What is wrong with one recorded call; empty when it is as published.

        Args:
            method: The method's name.
            params: As the recorder keeps them: numbers and flags may still be text, as forms
                carry them; objects may be JSON text; an upload is an object with `file_name`.
        """
        published = self._methods.get(method)
        if published is None:
            return [f"{method}: no such method in {self.version}"]
        fields = {field["name"]: field for field in published.get("fields", [])}
        return [f"{method}: {problem}" for problem in self._compare(fields, params, "", text=True)]

    def problems_of_calls(self, calls: list[Json]) -> list[str]:
        """What is wrong with recorded calls (`GET /sandbox/calls`), each problem once."""
        found = [p for call in calls for p in self.problems(call["method"], call["params"])]
        return sorted(set(found))

    def differences(self, name: str, table: dict[str, str], *, whole: bool) -> list[str]:
        """How one row of `methods.py` or `objects.py` differs from what is published.

        Args:
            name: A method or a type.
            table: Its fields in the sandbox's words.
            whole: Whether every published field must be in the table.
        """
        published = self._methods.get(name) or self._types.get(name)
        if published is None:
            return [f"{name}: not published in {self.version}"]
        fields = {field["name"]: field for field in published.get("fields", [])}
        found = [f"{name}.{field}: not published" for field in table if field not in fields]
        if whole:
            found += [f"{name}.{field}: missing" for field in fields if field not in table]
        for field, written in table.items():
            if field in fields:
                found += self._difference(f"{name}.{field}", written, fields[field])
        return found

    def _difference(self, place: str, written: str, field: Json) -> list[str]:
        wanted = sorted(field["types"])
        word = written.removesuffix("!")
        # sendMediaGroup takes an array of some of InputMedia's kinds, each named by itself.
        media = word == "[InputMedia]" and all("InputMedia" in one for one in wanted)
        found = []
        if sorted(_published_words(word)) != wanted and not media:
            found.append(f"{place}: {word} instead of {' or '.join(wanted)}")
        if written.endswith("!") is not bool(field["required"]):
            found.append(f"{place}: required is published as {field['required']}")
        return found

    def _compare(
        self, fields: dict[str, Json], given: Json, place: str, *, text: bool
    ) -> list[str]:
        found = [f"unknown {place}{name}" for name in given if name not in fields]
        for name, field in fields.items():
            if name in given:
                if not any(self._fits(kind, given[name], text) for kind in field["types"]):
                    found.append(f"{place}{name} is no {' or '.join(field['types'])}")
            elif field["required"]:
                found.append(f"missing {place}{name}")
        return found

    def _fits(self, kind: str, value: Any, text: bool) -> bool:
        """Whether `value` is of the published type; `text`: it may still be written as text."""
        if kind == "InputFile":
            return isinstance(value, dict) and set(value) == {"file_name", "size"}
        if kind in _SIMPLE:
            return _is_simple(kind, value, text)
        if text and isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                return False
        if kind.startswith("Array of "):
            inner = kind.removeprefix("Array of ")
            return isinstance(value, list) and all(self._fits(inner, one, False) for one in value)
        return self._fits_object(kind, value)

    def _fits_object(self, kind: str, value: Any) -> bool:
        if kind == "KeyboardButton" and isinstance(value, str):
            return True  # "For simple text buttons, String can be used instead of this object"
        described = self._types.get(kind)
        if described is None or not isinstance(value, dict):
            return False
        if described.get("subtypes"):
            return any(self._fits_object(one, value) for one in described["subtypes"])
        fields = {field["name"]: field for field in described.get("fields", [])}
        return not self._compare(fields, value, "", text=False)


def _published_words(word: str) -> list[str]:
    if word.startswith("["):
        return [f"Array of {inner}" for inner in _published_words(word[1:-1])]
    return _WORDS.get(word, [word])


def _is_simple(kind: str, value: Any, text: bool) -> bool:
    wanted = _SIMPLE[kind]
    if text and isinstance(value, str) and kind != "String":
        try:
            value = json.loads(value.lower())
        except ValueError:
            return False
    if isinstance(value, bool):
        return wanted is bool
    return isinstance(value, wanted)
