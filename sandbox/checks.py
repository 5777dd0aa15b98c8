"""Reads a call's raw parameters by the tables of `methods.py` and `objects.py`.

Telegram ignores a parameter it does not know and bends some wrong types; the sandbox refuses
both on purpose, so that a typing mistake fails in a test instead of in a shop.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from sandbox import strict_json
from sandbox.methods import METHODS
from sandbox.objects import CHOICES, OBJECTS
from sandbox.ports import Json, Refused, bad_request

_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "file_id": "file_id not specified",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
}
_INT64 = 1 << 63
_NAMES = {"int": "Integer", "str": "String", "bool": "Boolean", "float": "Float"}


def read_parameters(
    method: str, raw: Mapping[str, object], uploads: Mapping[str, object]
) -> dict[str, Any]:
    """The call's parameters in their published types.

    Args:
        method: A name of `METHODS`.
        raw: Values as they came: text from a form or a query, anything from JSON.
        uploads: Names of the files that came along; a parameter may be one of them.

    Raises:
        Refused: A parameter is unknown, missing or of a wrong type (400).
    """
    table = METHODS[method]
    for name in raw:
        if name not in table:
            raise bad_request(f'unknown parameter "{_shown(name)}" of the method {method}')
    read: dict[str, Any] = {}
    for name, written in table.items():
        kind = written.removesuffix("!")
        if name in uploads and kind in ("file", "upload"):
            read[name] = None
        elif raw.get(name) is not None:
            value = raw[name] if kind in _PLAIN else _decoded(raw[name], name)
            read[name] = _read(kind, value, name)
        if written.endswith("!") and (name not in read or read[name] == ""):
            if name in uploads or (method == "setWebhook" and name in read):
                continue
            raise bad_request(_MISSING.get(name, f'parameter "{name}" is required'))
    return read


def _read(kind: str, value: object, name: str) -> Any:
    """One value as `kind`; `name` says where it stands, for the refusal."""
    reader = _PLAIN.get(kind)
    if reader is not None:
        return reader(value, name)
    if kind.startswith("["):
        return _array(kind[1:-1], value, name)
    if kind == "KeyboardButton" and isinstance(value, str):
        return {"text": _text(value, name)}
    return _object(_chosen(kind, value, name), value, name)


def _array(kind: str, value: object, name: str) -> list[Any]:
    if not isinstance(value, list):
        raise _wrong(name, "an Array")
    return [_read(kind, item, f"{name}[{place}]") for place, item in enumerate(value)]


def _chosen(kind: str, value: object, name: str) -> str:
    """The concrete object's name where a parameter takes several."""
    choices = CHOICES.get(kind)
    if choices is None or not isinstance(value, dict):
        return kind
    keys = list(value) if kind == "markup" else [value.get("type")]
    for key in keys:
        if isinstance(key, str) and key in choices:
            return choices[key]
    expected = ", ".join(choices)
    raise bad_request(f'"{name}" must be one of the types the sandbox serves: {expected}')


def _object(kind: str, value: object, name: str) -> Json:
    if not isinstance(value, dict):
        raise _wrong(name, f"a {kind} object")
    fields = OBJECTS.get(kind)
    if fields is None:
        return value
    for field in value:
        if field not in fields:
            raise bad_request(f'unknown field "{_shown(field)}" of {kind} in "{name}"')
    read: Json = {}
    for field, written in fields.items():
        if value.get(field) is not None:
            read[field] = _read(written.removesuffix("!"), value[field], f"{name}.{field}")
        elif written.endswith("!"):
            raise bad_request(f'can\'t find field "{field}" of {kind} in "{name}"')
    return read


def _decoded(value: object, name: str) -> object:
    """Objects and arrays come as JSON text in forms and queries."""
    if not isinstance(value, str):
        return value
    try:
        return strict_json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {name.split('[', maxsplit=1)[0]} JSON object") from None


def _integer(value: object, name: str) -> int:
    if isinstance(value, str) and value.strip().lstrip("+-").isascii():
        try:
            value = int(value.strip())
        except ValueError:
            raise _wrong(name, _NAMES["int"]) from None
    if isinstance(value, bool) or not isinstance(value, int) or not -_INT64 <= value < _INT64:
        raise _wrong(name, _NAMES["int"])
    return value


def _float(value: object, name: str) -> float:
    try:
        number = float(value) if isinstance(value, (int, float, str)) else math.nan
    except (ValueError, OverflowError):
        number = math.nan
    if isinstance(value, bool) or not math.isfinite(number):
        raise _wrong(name, _NAMES["float"])
    return number


def _boolean(value: object, name: str) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in ("true", "false", "1", "0", "yes", "no"):
        return value.lower() in ("true", "1", "yes")
    raise _wrong(name, _NAMES["bool"])


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise _wrong(name, _NAMES["str"])
    try:
        value.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return value


def _chat(value: object, name: str) -> int | str:
    if isinstance(value, str) and not value.strip().lstrip("-").isdecimal():
        return _text(value, name)
    return _integer(value, name)


def _upload(value: object, name: str) -> str:
    raise _wrong(name, "an uploaded file")


def _wrong(name: str, wanted: str) -> Refused:
    return bad_request(f'parameter "{name}" must be of type {wanted}')


def _shown(name: object) -> str:
    """A stranger's word, short and printable, fit for an error sentence."""
    return ascii(str(name)[:64])[1:-1]


_PLAIN: dict[str, Callable[[object, str], Any]] = {
    "int": _integer,
    "float": _float,
    "bool": _boolean,
    "str": _text,
    "chat": _chat,
    "file": _text,
    "upload": _upload,
}
