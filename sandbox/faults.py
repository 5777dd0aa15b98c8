"""Failures on request: what goes wrong on the way to Telegram, for the next calls or by rate."""

from __future__ import annotations

import random
from dataclasses import asdict, dataclass

from sandbox.methods import BY_LOWER_NAME
from sandbox.ports import CannotDo, Json

KINDS = ("flood", "error", "slow", "cut")
_MOMENTS = ("before", "after")
_LONGEST_SECONDS = 120.0
_RULES_LIMIT = 100


@dataclass(slots=True)
class Fault:
    """One rule; the first that fits a call is applied.

    Attributes:
        kind: `flood` (429), `error` (an HTTP error), `slow` (waits first), `cut` (the
            connection ends in the middle of the answer).
        method: Only calls of this method; None means all.
        chat_id: Only calls about this chat; None means all.
        count: How many calls it still spoils; None means until it is taken away.
        rate: The share of fitting calls that are spoiled, above 0 and up to 1.
        when: `cut` only: `before` the call took effect or `after` (done, yet never heard of).
    """

    fault_id: int
    kind: str
    method: str | None = None
    chat_id: int | None = None
    count: int | None = 1
    rate: float = 1.0
    retry_after: int = 1
    code: int = 502
    seconds: float = 1.0
    when: str = "before"

    def as_json(self) -> Json:
        """All fields by name, the id as `id`."""
        shown = asdict(self)
        return {"id": shown.pop("fault_id"), **shown}


class Faults:
    """The rules in force. Chance comes from a seed: the same calls fail in every run."""

    def __init__(self, seed: int = 0) -> None:
        self._rules: list[Fault] = []
        self._random = random.Random(seed)
        self._next_id = 1

    def add(self, wanted: Json) -> Fault:
        """A new rule from its fields.

        Raises:
            CannotDo: A field is unknown or out of its range.
        """
        unknown = set(wanted) - (set(Fault.__slots__) - {"fault_id"})
        if unknown:
            raise CannotDo(400, f"unknown field {sorted(unknown)[0]!r}")
        try:
            fault = Fault(self._next_id, **wanted)
        except TypeError:
            raise CannotDo(400, f"kind is needed: one of {', '.join(KINDS)}") from None
        _check(fault)
        if len(self._rules) >= _RULES_LIMIT:
            raise CannotDo(409, f"at most {_RULES_LIMIT} faults at once")
        if fault.method is not None:
            fault.method = BY_LOWER_NAME[fault.method.lower()]
        self._rules.append(fault)
        self._next_id += 1
        return fault

    def remove(self, fault_id: int | None = None) -> int:
        """Takes one rule away, or all; how many went."""
        kept = [] if fault_id is None else [f for f in self._rules if f.fault_id != fault_id]
        gone, self._rules = len(self._rules) - len(kept), kept
        return gone

    def all(self) -> list[Fault]:
        """The rules in force, oldest first."""
        return list(self._rules)

    def strike(self, method: str, chat_id: object) -> Fault | None:
        """The fault that spoils this call, counted down; None when it goes well."""
        for fault in self._rules:
            fits = fault.method in (None, method) and (
                fault.chat_id is None or str(fault.chat_id) == str(chat_id)
            )
            if fits and (fault.rate >= 1 or self._random.random() < fault.rate):
                if fault.count is not None:
                    fault.count -= 1
                    if fault.count == 0:
                        self._rules.remove(fault)
                return fault
        return None


def _check(fault: Fault) -> None:
    whole = {"count": fault.count, "chat_id": fault.chat_id, "retry_after": fault.retry_after,
             "code": fault.code}  # fmt: skip
    for name, value in whole.items():
        if isinstance(value, bool) or not (
            isinstance(value, int) or (value is None and name in ("count", "chat_id"))
        ):
            raise CannotDo(400, f"{name} must be a whole number")
    for name, number in (("rate", fault.rate), ("seconds", fault.seconds)):
        if isinstance(number, bool) or not isinstance(number, (int, float)):
            raise CannotDo(400, f"{name} must be a number")
    known = fault.method is None or (
        isinstance(fault.method, str) and fault.method.lower() in BY_LOWER_NAME
    )
    allowed = {
        f"kind must be one of {', '.join(KINDS)}": fault.kind in KINDS,
        "when must be before or after": fault.when in _MOMENTS,
        "method must be one the sandbox serves": known,
        "count must be at least 1": fault.count is None or fault.count >= 1,
        "rate must be above 0 and at most 1": 0 < fault.rate <= 1,
        "retry_after must be 1 to 3600 seconds": 1 <= fault.retry_after <= 3600,
        "code must be 400 to 599": 400 <= fault.code <= 599,
        "seconds must be 0 to 120": 0 <= fault.seconds <= _LONGEST_SECONDS,
    }
    for reason, fine in allowed.items():
        if not fine:
            raise CannotDo(400, reason)
