"""The recorder: every call the bot made, so that tests can read what it asked for."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from sandbox.files import Upload
from sandbox.methods import METHODS
from sandbox.ports import Json


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it came and how it was answered.

    Attributes:
        params: As sent, numbers and objects still text where a form carried them; an uploaded
            file as `file_name` and `size`.
        attached: Further uploads, those that `attach://` points at, by their part's name.
        code: 200, or the error code; 0 when the connection was cut.
    """

    number: int
    method: str
    params: Json
    attached: list[str]
    at: float
    code: int
    description: str

    def as_json(self) -> Json:
        """All fields by name."""
        return asdict(self)


class Calls:
    """The last `limit` calls, numbered from 1; polling for updates is not kept unless failed."""

    def __init__(self, limit: int = 5_000) -> None:
        self._calls: deque[Call] = deque(maxlen=limit)
        self._count = 0

    def record(
        self, method: str, params: Json, uploads: Mapping[str, Upload], code: int, description: str
    ) -> None:
        """Keeps one call."""
        if method == "getUpdates" and code == 200 and self._has_poll_like(params):
            return
        self._count += 1
        named = {
            name: {"file_name": upload.name, "size": len(upload.data)}
            for name, upload in uploads.items()
            if name in METHODS[method]
        }
        attached = sorted(set(uploads) - set(named))
        call = Call(
            self._count, method, {**params, **named}, attached, time.time(), code, description
        )
        self._calls.append(call)

    def since(self, number: int = 0, method: str | None = None) -> list[Call]:
        """Calls after `number`, of one method or of all."""
        return [
            call for call in self._calls if call.number > number and method in (None, call.method)
        ]

    def clear(self) -> None:
        """Forgets all calls; numbers go on."""
        self._calls.clear()

    def _has_poll_like(self, params: Json) -> bool:
        """One poll of each shape is enough; a quiet bot would fill the list with them."""
        shape = set(params)
        return any(c.method == "getUpdates" and set(c.params) == shape for c in self._calls)
