"""What happened in the sandbox, numbered, for those who watch: the page and waiting tests."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from sandbox.bells import Bell
from sandbox.ports import Json


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that happened; docs/sandbox.md lists the kinds."""

    number: int
    kind: str
    person_id: int | None
    body: Json

    def as_json(self) -> Json:
        """All fields by name."""
        return {
            "number": self.number,
            "kind": self.kind,
            "person": self.person_id,
            "body": self.body,
        }


class Changes:
    """The last `limit` changes, numbered from 1."""

    def __init__(self, limit: int = 5_000) -> None:
        self.bell = Bell()
        self.count = 0
        self._kept: deque[Change] = deque(maxlen=limit)

    def next_number(self) -> int:
        """The number of a change about to be announced."""
        self.count += 1
        return self.count

    def announce(
        self, kind: str, person_id: int | None, body: Json, number: int | None = None
    ) -> None:
        """Keeps a change and wakes whoever waits."""
        numbered = self.next_number() if number is None else number
        self._kept.append(Change(numbered, kind, person_id, body))
        self.bell.ring()

    def since(self, number: int) -> list[Change] | None:
        """Changes after `number`; None when some are no longer kept, or of an earlier sandbox."""
        if number > self.count or (self._kept and self._kept[0].number > number + 1):
            return None
        return [change for change in self._kept if change.number > number]
