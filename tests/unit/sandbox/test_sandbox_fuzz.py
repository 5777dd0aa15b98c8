"""No input makes the sandbox fail by itself: every answer is an answer."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sandbox_talk import PEOPLE, SITI, TOKEN

from sandbox.app import create_app
from sandbox.methods import METHODS
from sandbox.objects import OBJECTS
from sandbox.people_api import ACTS

CALM = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
# Methods that wait are asked not to; a webhook would post to a port of this machine.
QUICK = sorted(set(METHODS) - {"getUpdates", "setWebhook"})
FIELDS = sorted({name for table in (*METHODS.values(), *OBJECTS.values()) for name in table})

words = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["<b>x", "*", "/start", "photo", "bold", "x" * 5000, "\ud800", "1"]),
    st.sampled_from(["chat", "default", "IDR", "typing", "HTML", "MarkdownV2", "true"]),
)  # fmt: skip
plain = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), words, st.just(SITI), st.just(1)
)
nested = st.recursive(
    plain,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5)
    ),
    max_leaves=12,
)


def _shaped(kind: str) -> st.SearchStrategy[Any]:
    """Values near the published type, so that calls get past the first check."""
    kind = kind.removesuffix("!")
    if kind.startswith("["):
        return st.lists(_shaped(kind[1:-1]), max_size=4)
    if kind in OBJECTS:
        return _object(kind)
    near = {"int": st.integers(-5, 5), "bool": st.booleans(), "chat": st.just(SITI)}
    if kind == "markup":
        return st.one_of(*(_object(n) for n in ("InlineKeyboardMarkup", "ReplyKeyboardMarkup")))
    if kind == "InputMedia":
        return _object("InputMediaPhoto")
    if kind == "float":
        return st.floats(-200, 200)
    return near.get(kind, words)


def _object(name: str) -> st.SearchStrategy[Any]:
    table = OBJECTS[name]
    must = {field: _shaped(kind) for field, kind in table.items() if kind.endswith("!")}
    may = {field: _shaped(kind) for field, kind in table.items() if not kind.endswith("!")}
    if "type" in must:
        must["type"] = st.sampled_from(["photo", "bold", "text_link", "chat", "commands"])
    return st.fixed_dictionaries(must, optional=may)


@st.composite
def calls(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    method = draw(st.sampled_from(QUICK))
    params: dict[str, Any] = {}
    for name, kind in METHODS[method].items():
        if kind.endswith("!") or draw(st.integers(0, 3)) == 0:
            params[name] = draw(st.one_of(_shaped(kind), _shaped(kind), nested))
    return method, params


def _run(work: Any) -> None:
    """Runs one exchange; any exception inside the application is raised here."""

    async def talk() -> None:
        transport = httpx.ASGITransport(create_app(TOKEN, PEOPLE))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
            await http.post(f"/sandbox/people/{SITI}/say", json={"text": "halo"})
            await work(http)

    asyncio.run(talk())


def _encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


@CALM
@given(st.lists(calls(), min_size=1, max_size=4))
def test_any_call_is_answered(made: list[tuple[str, dict[str, Any]]]) -> None:
    async def work(http: httpx.AsyncClient) -> None:
        for method, params in made:
            headers = {"content-type": "application/json"}
            answer = await http.post(
                f"/bot{TOKEN}/{method}", content=_encoded(params), headers=headers
            )
            assert answer.status_code in (200, 400, 403, 404), answer.text
            assert answer.json()["ok"] is (answer.status_code == 200)
        for path in ("calls", "state", f"people/{SITI}"):
            assert (await http.get(f"/sandbox/{path}")).status_code == 200
        updates = await http.get(f"/bot{TOKEN}/getUpdates")
        json.loads(updates.content, parse_constant=_never)

    _run(work)


def _never(name: str) -> float:
    raise AssertionError(f"{name} is no JSON")


@CALM
@given(st.sampled_from([n for n in ACTS if n != "pay"]), nested, st.binary(max_size=40))
def test_any_act_is_answered(act: str, body: Any, junk: bytes) -> None:
    async def work(http: httpx.AsyncClient) -> None:
        for content in (_encoded(body), junk):
            answer = await http.post(f"/sandbox/people/{SITI}/{act}", content=content)
            assert answer.status_code in (200, 400, 404, 409), answer.text

    _run(work)


@CALM
@given(
    st.dictionaries(
        st.sampled_from(
            ["text", "data", "wait", "message_id", "photo", "caption", "reply_to", "parameter"]
        ),
        plain.filter(lambda value: not isinstance(value, (int, float)) or value == 1),
        max_size=3,
    ),
    st.sampled_from(["say", "press", "photo", "start", "edit", "contact"]),
)
def test_near_acts_are_answered(body: dict[str, Any], act: str) -> None:
    async def work(http: httpx.AsyncClient) -> None:
        answer = await http.post(f"/sandbox/people/{SITI}/{act}", content=_encoded(body))
        assert answer.status_code in (200, 400, 404, 409), answer.text
        assert (await http.get(f"/sandbox/people/{SITI}")).status_code == 200

    _run(work)


@CALM
@given(
    st.binary(max_size=200),
    st.sampled_from(
        [
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "multipart/form-data; boundary=x; charset=utf-7",
            "text/plain",
            ";",
        ]
    ),
)
def test_any_body_is_answered(body: bytes, kind: str) -> None:
    async def work(http: httpx.AsyncClient) -> None:
        for content in (body, b"--x\r\n" + body + b"\r\n--x--\r\n"):
            answer = await http.post(
                f"/bot{TOKEN}/sendMessage", content=content, headers={"content-type": kind}
            )
            assert answer.status_code in (200, 400), answer.text

    _run(work)


@CALM
@given(nested)
def test_any_fault_is_taken_or_refused(body: Any) -> None:
    async def work(http: httpx.AsyncClient) -> None:
        answer = await http.post("/sandbox/faults", content=_encoded(body))
        assert answer.status_code in (200, 400), answer.text

    _run(work)
