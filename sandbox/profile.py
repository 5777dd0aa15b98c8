"""What the bot says of itself: commands per scope and language, its name and descriptions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sandbox.ports import Json, bad_request

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_COMMANDS_LIMIT = 100
_TEXTS = {"name": 64, "description": 512, "short_description": 120}

Scope = tuple[str, int | str | None]


@dataclass(slots=True)
class Profile:
    """Texts and commands; `""` as language stands for all languages without their own."""

    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    commands: dict[tuple[Scope, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int | None, Json] = field(default_factory=dict)

    def set_text(self, name: str, value: str, language: str) -> None:
        """Sets `name`, `description` or `short_description`; empty takes it away.

        Raises:
            Refused: It is too long, or the language code is none (400).
        """
        _check_language(language)
        if len(value) > _TEXTS[name]:
            raise bad_request(f"{name.replace('_', ' ')} is too long")
        self.texts.pop((name, language), None)
        if value:
            self.texts[name, language] = value

    def text(self, name: str, language: str, default: str = "") -> str:
        """The text in that language, else the one for all."""
        return self.texts.get((name, language)) or self.texts.get((name, "")) or default

    def set_commands(self, scope: Scope, language: str, commands: list[Json]) -> None:
        """Sets the commands of a scope and language; an empty list takes them away.

        Raises:
            Refused: A command or description is not as Telegram wants it (400).
        """
        _check_language(language)
        if len(commands) > _COMMANDS_LIMIT:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        read = [_command(command) for command in commands]
        self.commands.pop((scope, language), None)
        if read:
            self.commands[scope, language] = read

    def commands_of(self, scope: Scope, language: str) -> list[Json]:
        """Exactly what was set for that scope and language."""
        return self.commands.get((scope, language), [])

    def commands_shown(self, person_id: int, language: str | None) -> list[Json]:
        """What a person's app shows: the narrowest scope first, their language before none."""
        code = (language or "")[:2].lower()
        for scope in (("chat", person_id), ("all_private_chats", None), ("default", None)):
            for wanted in (code, ""):
                if (scope, wanted) in self.commands:
                    return self.commands[scope, wanted]
        return []


def _command(given: Json) -> Json:
    name, description = given["command"].lstrip("/").lower(), given["description"].strip()
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _check_language(language: str) -> None:
    if language and not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
