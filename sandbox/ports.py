"""What the rooms of the sandbox share: its errors and the shape of JSON. It knows no HTTP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
"""One decoded JSON object, in the Bot API's own field names."""


class SandboxError(Exception):
    """The base of everything the sandbox refuses."""


@dataclass(eq=False)
class Refused(SandboxError):
    """A Bot API call answered with `ok: false`.

    Attributes:
        code: Telegram's error code, also the HTTP status.
        description: Telegram's whole sentence, prefix included.
        retry_after: Seconds to wait, only with code 429.
    """

    code: int
    description: str
    retry_after: int | None = None

    def __str__(self) -> str:
        return f"{self.code} {self.description}"


@dataclass(eq=False)
class CannotDo(SandboxError):
    """A person's act that no Telegram app would offer, such as pressing a button not there.

    Attributes:
        status: The HTTP status the people's interface answers with (400, 404 or 409).
        reason: One sentence for the caller.
    """

    status: int
    reason: str

    def __str__(self) -> str:
        return self.reason


def bad_request(reason: str) -> Refused:
    """Code 400 with Telegram's prefix before `reason`."""
    return Refused(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refused:
    """Code 403 with Telegram's prefix before `reason`."""
    return Refused(403, f"Forbidden: {reason}")
