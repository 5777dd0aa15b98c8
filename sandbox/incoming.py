"""Reads one Bot API request, whichever of Telegram's four ways its parameters came.

Source: Bot API 10.1, "Making requests": query string, form, JSON, multipart with files.
"""

from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from sandbox import strict_json
from sandbox.files import UPLOAD_LIMIT_BYTES, Upload
from sandbox.ports import Json, Refused, bad_request

_TOO_LARGE = Refused(413, "Request Entity Too Large")
_PARTS_LIMIT = 200
_FORM_PART_LIMIT_BYTES = 1024 * 1024


async def read_call(request: Request) -> tuple[Json, Mapping[str, Upload]]:
    """The raw parameters and the uploads of a call.

    Raises:
        Refused: The body is too large (413) or not what its type says (400).
    """
    params: Json = dict(request.query_params)
    length = request.headers.get("content-length", "0")
    if length.isdecimal() and int(length) > UPLOAD_LIMIT_BYTES:
        raise Refused(_TOO_LARGE.code, _TOO_LARGE.description)
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind == "application/json":
        return {**params, **_read_json(await _body(request))}, {}
    if kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
        fields, uploads = await _read_form(request)
        return {**params, **fields}, uploads
    return params, {}


async def _body(request: Request) -> bytes:
    parts, size = [], 0
    try:
        async for part in request.stream():
            size += len(part)
            if size > UPLOAD_LIMIT_BYTES:
                raise Refused(_TOO_LARGE.code, _TOO_LARGE.description)
            parts.append(part)
    except ClientDisconnect:
        raise bad_request("the request ended too early") from None
    return b"".join(parts)


def _read_json(body: bytes) -> Json:
    if not body.strip():
        return {}
    try:
        decoded = strict_json.loads(body)
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(decoded, dict):
        raise bad_request("object expected as request body")
    return decoded


async def _read_form(request: Request) -> tuple[Json, Mapping[str, Upload]]:
    fields: Json = {}
    uploads: dict[str, Upload] = {}
    try:
        async with request.form(
            max_files=_PARTS_LIMIT, max_fields=_PARTS_LIMIT, max_part_size=_FORM_PART_LIMIT_BYTES
        ) as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    kind = value.content_type or ""
                    uploads[name] = Upload(value.filename or name, kind, await value.read())
                else:
                    fields[name] = value
    except (HTTPException, ClientDisconnect, ValueError):
        raise bad_request("can't parse the form") from None
    return fields, uploads
