"""What tests and the page ask of the sandbox itself: state, calls, faults, files, changes."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from sandbox.bot_api import BotApi
from sandbox.fields import Fields
from sandbox.people_api import read_body
from sandbox.ports import CannotDo, Json
from sandbox.strict_json import as_json
from sandbox.world import World

_HEARTBEAT_SECONDS = 15.0


def routes(world: World, bot_api: BotApi) -> list[Route]:
    """The addresses under /sandbox other than people's."""

    async def state(request: Request) -> Response:
        return as_json(_state(world, bot_api))

    async def calls(request: Request) -> Response:
        if request.method == "DELETE":
            world.calls.clear()
            return as_json({})
        try:
            since = Fields(dict(request.query_params)).integer("since", 0) or 0
        except CannotDo as refusal:
            return _refusal(refusal)
        found = world.calls.since(since, request.query_params.get("method"))
        return as_json({"calls": [call.as_json() for call in found]})

    async def faults(request: Request) -> Response:
        if request.method == "DELETE":
            return as_json({"removed": world.faults.remove()})
        if request.method == "GET":
            return as_json({"faults": [fault.as_json() for fault in world.faults.all()]})
        try:
            return as_json(world.faults.add(await read_body(request)).as_json())
        except CannotDo as refusal:
            return _refusal(refusal)

    async def fault(request: Request) -> Response:
        return as_json({"removed": world.faults.remove(request.path_params["fault"])})

    async def file(request: Request) -> Response:
        found = world.files.find(request.path_params["file"])
        if found is None:
            return _refusal(CannotDo(404, "no such file"))
        # Only pictures the sandbox drew itself may be shown; the rest is for saving.
        kind = found.mime_type if found.width else "application/octet-stream"
        return Response(found.data, media_type=kind, headers={"cache-control": "max-age=3600"})

    async def events(request: Request) -> Response:
        last = request.headers.get("last-event-id") or request.query_params.get("after") or ""
        after = int(last) if last.isascii() and last.isdecimal() and len(last) < 16 else None
        start = world.changes.count if after is None else after
        headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
        return StreamingResponse(
            _events(world, start), media_type="text/event-stream", headers=headers
        )

    return [
        Route("/sandbox/state", state, methods=["GET"]),
        Route("/sandbox/calls", calls, methods=["GET", "DELETE"]),
        Route("/sandbox/faults", faults, methods=["GET", "POST", "DELETE"]),
        Route("/sandbox/faults/{fault:int}", fault, methods=["DELETE"]),
        Route("/sandbox/files/{file}", file, methods=["GET"]),
        Route("/sandbox/events", events, methods=["GET"]),
    ]


def _state(world: World, bot_api: BotApi) -> Json:
    bot = world.bot.as_user()
    return {
        "bot": {**bot, "first_name": world.profile.text("name", "", bot["first_name"])},
        "description": world.profile.text("description", ""),
        "people": [person.as_card() for person in world.people.all()],
        "pending_updates": len(world.updates),
        "webhook": bot_api.webhook.info(),
        "change": world.changes.count,
    }


async def _events(world: World, after: int) -> AsyncIterator[str]:
    """Changes after `after` as server-sent events; `reload` where too many were missed."""
    yield "retry: 1000\n\n"
    while not world.closing:
        changes = world.changes.since(after)
        if changes is None:
            after = world.changes.count
            yield f"id: {after}\ndata: {json.dumps({'kind': 'reload'})}\n\n"
            continue
        for change in changes:
            after = change.number
            yield f"id: {after}\ndata: {json.dumps(change.as_json())}\n\n"
        if not changes and not await world.changes.bell.wait(_HEARTBEAT_SECONDS):
            yield ": still here\n\n"


def _refusal(refusal: CannotDo) -> Response:
    return as_json({"error": refusal.reason}, refusal.status)
