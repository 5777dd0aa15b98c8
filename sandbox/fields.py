"""Typed reading of what a caller of the people's interface sent."""

from __future__ import annotations

import math
from typing import Any

from sandbox.ports import CannotDo, Json


class Fields:
    """One request's fields; every getter refuses a wrong type by name."""

    def __init__(self, body: Json) -> None:
        self._body = body

    def only(self, *names: str) -> None:
        """Refuses any other field.

        Raises:
            CannotDo: There is one.
        """
        for name in self._body:
            if name not in names:
                known = ", ".join(names) or "none"
                raise CannotDo(400, f"unknown field {name[:64]!a}; there are: {known}")

    def get(self, name: str) -> Any:
        """The value as it came, or None."""
        return self._body.get(name)

    def text(self, name: str) -> str:
        """A text, empty when not given."""
        value = self._body.get(name)
        if value is None:
            return ""
        try:
            if isinstance(value, str) and value.encode() is not None:
                return value
        except UnicodeEncodeError:
            raise CannotDo(400, f"{name} must be valid Unicode text") from None
        raise CannotDo(400, f"{name} must be a text")

    def integer(self, name: str, default: int | None) -> int | None:
        """A whole number, also written as text (forms, queries)."""
        value = self._body.get(name)
        if value is None or value == "":
            return default
        if isinstance(value, str) and len(value) < 20 and value.lstrip("-").isdecimal():
            value = int(value) if value.count("-") <= 1 else value
        if isinstance(value, bool) or not isinstance(value, int):
            raise CannotDo(400, f"{name} must be a whole number")
        return value

    def number(self, name: str, default: float) -> float:
        """A finite number, also written as text (forms, queries)."""
        value = self._body.get(name)
        if value is None or value == "":
            return default
        try:
            read = float(value) if isinstance(value, (int, float, str)) else math.nan
        except (ValueError, OverflowError):
            read = math.nan
        if isinstance(value, bool) or not math.isfinite(read):
            raise CannotDo(400, f"{name} must be a number")
        return read
