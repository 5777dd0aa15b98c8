"""What a call hands to the function behind its method."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox.files import Upload


@dataclass(frozen=True, slots=True)
class Given:
    """A call's parameters, read and typed by `checks.py`, and the files that came along."""

    method: str
    values: dict[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def get(self, name: str) -> Any:
        """The value in its published type, or None."""
        return self.values.get(name)

    def text(self, name: str) -> str:
        """The text, or nothing."""
        return self.values.get(name) or ""

    def flag(self, name: str) -> bool:
        """The flag, False when not given."""
        return bool(self.values.get(name))
