"""JSON in and out, strictly: only what every other program can read as well."""

from __future__ import annotations

import json
import math

from starlette.responses import Response

from sandbox.ports import Json

_DEEPEST = 40


def loads(text: str | bytes) -> object:
    """The decoded value.

    Raises:
        ValueError: No JSON; a number JSON does not have; a half of a surrogate pair; or nested
            deeper than any call needs.
    """
    try:
        value = json.loads(text, parse_constant=_no_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("nested too deep") from None
    _check(value)
    return value


def as_json(body: Json, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """An HTTP answer in ASCII: whatever text is inside can not break it."""
    return Response(json.dumps(body), status, headers, media_type="application/json")


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError("the number is too large")
    return number


def _check(value: object) -> None:
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > _DEEPEST:
            raise ValueError("nested too deep")
        deeper: list[object] = []
        for item in level:
            if isinstance(item, str):
                item.encode()
            elif isinstance(item, list):
                deeper.extend(item)
            elif isinstance(item, dict):
                deeper.extend(item)
                deeper.extend(item.values())
        level = deeper
