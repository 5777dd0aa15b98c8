"""The people's side over plain HTTP: docs/sandbox.md describes every address."""

from __future__ import annotations

import base64
import binascii
import time
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox import payments, person_acts, strict_json
from sandbox.chats import Message
from sandbox.fields import Fields
from sandbox.files import UPLOAD_LIMIT_BYTES, Upload
from sandbox.people import Person
from sandbox.ports import CannotDo, Json
from sandbox.sample_picture import sample_picture
from sandbox.strict_json import as_json
from sandbox.world import World

LONGEST_WAIT_SECONDS = 120.0

Act = Callable[[World, Person, Fields], Awaitable[Json]]


def routes(world: World) -> list[Route]:
    """The addresses under /sandbox/people."""

    async def everybody(request: Request) -> Response:
        if request.method == "GET":
            return as_json({"people": [p.as_card() for p in world.people.all()]})
        return await _answer(lambda: _add(world, request))

    async def one(request: Request) -> Response:
        return await _answer(lambda: _chat(world, _person(world, request)))

    async def wait(request: Request) -> Response:
        return await _answer(lambda: _wait(world, _person(world, request), request))

    async def act(request: Request) -> Response:
        async def perform() -> Json:
            name = request.path_params["act"]
            if name not in ACTS:
                raise CannotDo(404, f"no act {name!r}; there are {', '.join(ACTS)}")
            fields = Fields(await read_body(request))
            return await ACTS[name](world, _person(world, request), fields)

        return await _answer(perform)

    return [
        Route("/sandbox/people", everybody, methods=["GET", "POST"]),
        Route("/sandbox/people/{person:int}", one, methods=["GET"]),
        Route("/sandbox/people/{person:int}/wait", wait, methods=["GET"]),
        Route("/sandbox/people/{person:int}/{act}", act, methods=["POST"]),
    ]


async def read_body(request: Request) -> Json:
    """A JSON object, or a form whose file `photo` becomes an Upload.

    Raises:
        CannotDo: The body is neither, or too large.
    """
    length = request.headers.get("content-length", "0")
    if length.isdecimal() and int(length) > UPLOAD_LIMIT_BYTES:
        raise CannotDo(400, "the body is too large")
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    try:
        if kind == "multipart/form-data":
            async with request.form(max_part_size=UPLOAD_LIMIT_BYTES) as form:
                return {name: await _part(value) for name, value in form.multi_items()}
        body = await request.body()
        decoded = strict_json.loads(body) if body.strip() else {}
    except (ValueError, HTTPException, ClientDisconnect):
        raise CannotDo(400, "the body must be a JSON object or a multipart form") from None
    if not isinstance(decoded, dict):
        raise CannotDo(400, "the body must be a JSON object")
    return decoded


async def _part(value: UploadFile | str) -> object:
    if isinstance(value, str):
        return value
    return Upload(value.filename or "", value.content_type or "", await value.read())


async def _answer(work: Callable[[], Awaitable[Json]]) -> Response:
    try:
        body = await work()
    except CannotDo as refusal:
        return as_json({"error": refusal.reason}, refusal.status)
    return as_json(body)


def _person(world: World, request: Request) -> Person:
    return world.person(request.path_params["person"])


async def _add(world: World, request: Request) -> Json:
    fields = Fields(await read_body(request))
    return add_person(world, fields).as_card()


def add_person(world: World, fields: Fields) -> Person:
    """A new person from `first_name` and what else is given.

    Raises:
        CannotDo: A field is missing, unknown or of a wrong type.
    """
    names = ("last_name", "username", "language_code", "role", "phone_number")
    fields.only("first_name", "id", *names)
    more = {name: fields.text(name) or None for name in names}
    person_id = fields.integer("id", None)
    return world.add_person(fields.text("first_name"), person_id, **more)


async def _chat(world: World, person: Person) -> Json:
    chat = world.chat_of(person)
    return {
        "person": person.as_card(),
        "messages": [world.as_person_sees(chat, m) for m in chat.messages.values()],
        "keyboard": chat.keyboard,
        "commands": world.profile.commands_shown(person.person_id, person.language_code),
        "typing": chat.action if chat.typing_until > time.monotonic() else "",
        "change": world.changes.count,
    }


async def _wait(world: World, person: Person, request: Request) -> Json:
    """What the bot sent, edited or deleted after a change; waits for it to happen."""
    fields = Fields(dict(request.query_params))
    after = fields.integer("after", 0) or 0
    seconds = min(max(fields.number("timeout", 10.0), 0.0), LONGEST_WAIT_SECONDS)
    chat, until = world.chat_of(person), time.monotonic() + seconds
    while True:
        news = [m for m in chat.messages.values() if m.from_bot and m.change > after]
        left = until - time.monotonic()
        if news or left <= 0 or world.closing:
            shown = [world.as_person_sees(chat, m) for m in news]
            latest = max([after, *(m.change for m in news)])
            return {"messages": sorted(shown, key=lambda m: m["change"]), "change": latest}
        await world.changes.bell.wait(left)


def _sent(world: World, person: Person, message: Message) -> Json:
    return {"message": world.as_person_sees(world.chat_of(person), message)}


async def _say(world: World, person: Person, fields: Fields) -> Json:
    fields.only("text", "reply_to")
    text, reply_to = fields.text("text"), fields.integer("reply_to", None)
    return _sent(world, person, person_acts.say(world, person, text, reply_to))


async def _start(world: World, person: Person, fields: Fields) -> Json:
    fields.only("parameter")
    return _sent(world, person, person_acts.start(world, person, fields.text("parameter")))


async def _photo(world: World, person: Person, fields: Fields) -> Json:
    fields.only("photo", "caption", "reply_to")
    upload = _picture(fields.get("photo"))
    caption, reply_to = fields.text("caption"), fields.integer("reply_to", None)
    return _sent(world, person, person_acts.send_photo(world, person, upload, caption, reply_to))


def _picture(given: Any) -> Upload:
    if given is None or given == "":
        return sample_picture()
    if isinstance(given, Upload):
        return given
    try:
        return Upload("photo", "", base64.b64decode(given, validate=True))
    except (TypeError, ValueError, binascii.Error):
        raise CannotDo(400, "photo must be a file part or base64 text") from None


async def _contact(world: World, person: Person, fields: Fields) -> Json:
    fields.only("phone_number", "first_name")
    message = person_acts.send_contact(
        world, person, fields.text("phone_number"), fields.text("first_name")
    )
    return _sent(world, person, message)


async def _location(world: World, person: Person, fields: Fields) -> Json:
    fields.only("latitude", "longitude")
    place = (fields.number("latitude", -7.005), fields.number("longitude", 110.438))
    return _sent(world, person, person_acts.send_location(world, person, *place))


async def _edit(world: World, person: Person, fields: Fields) -> Json:
    fields.only("message_id", "text")
    message_id = fields.integer("message_id", 0) or 0
    return _sent(world, person, person_acts.edit(world, person, message_id, fields.text("text")))


async def _press(world: World, person: Person, fields: Fields) -> Json:
    fields.only("message_id", "data", "text", "wait")
    data, text = fields.get("data"), fields.get("text")
    if not isinstance(data or "", str) or not isinstance(text or "", str) or data is text is None:
        raise CannotDo(400, "give data or text of the button")
    seconds = min(fields.number("wait", 0.0), LONGEST_WAIT_SECONDS)
    pressed = person_acts.press(world, person, fields.integer("message_id", None), data, text)
    if isinstance(pressed, Message):
        return _sent(world, person, pressed)
    answer = await world.questions.wait_for(pressed, seconds)
    return {"callback_query_id": pressed.query_id, "answer": answer}


async def _pay(world: World, person: Person, fields: Fields) -> Json:
    texts = ("name", "phone_number", "email", "shipping_option")
    fields.only("message_id", "shipping_address", "tip_amount", *texts)
    form = payments.PaymentForm(
        **{name: fields.text(name) for name in texts},
        shipping_address=fields.get("shipping_address"),
        tip_amount=fields.integer("tip_amount", 0) or 0,
    )
    return await payments.pay(world, person, fields.integer("message_id", 0) or 0, form)


async def _block(world: World, person: Person, fields: Fields) -> Json:
    fields.only()
    person_acts.block(world, person)
    return {"person": person.as_card()}


async def _unblock(world: World, person: Person, fields: Fields) -> Json:
    fields.only()
    person_acts.block(world, person, False)
    return {"person": person.as_card()}


ACTS: dict[str, Act] = {
    "say": _say,
    "start": _start,
    "photo": _photo,
    "contact": _contact,
    "location": _location,
    "edit": _edit,
    "press": _press,
    "pay": _pay,
    "block": _block,
    "unblock": _unblock,
}
