"""Failures on request."""

from __future__ import annotations

import time
from typing import Any

import pytest
from sandbox_talk import SITI, Talk


async def _fail(talk: Talk, **fault: Any) -> Any:
    answer = await talk.http.post("/sandbox/faults", json=fault)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_flood_carries_retry_after_for_the_next_calls(talk: Talk) -> None:
    await _fail(talk, kind="flood", count=2, retry_after=3)
    answer = await talk.raw("getMe")
    assert answer.status_code == 429
    assert answer.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }
    assert (await talk.raw("getMe")).status_code == 429
    assert (await talk.raw("getMe")).status_code == 200


async def test_a_fault_may_concern_one_method_or_one_chat(open_talk: Talk) -> None:
    await _fail(open_talk, kind="error", code=503, method="sendmessage", chat_id=SITI, count=None)
    assert await open_talk.refusal("sendMessage", chat_id=SITI, text="x") == (
        503,
        "Service Unavailable",
    )
    assert (await open_talk.raw("getMe")).status_code == 200
    assert (await open_talk.raw("sendMessage", chat_id=1, text="x")).status_code == 400
    assert (await open_talk.http.delete("/sandbox/faults")).json() == {"removed": 1}
    assert (await open_talk.raw("sendMessage", chat_id=SITI, text="x")).status_code == 200


async def test_a_slow_call_waits_first(talk: Talk) -> None:
    await _fail(talk, kind="slow", seconds=0.3)
    started = time.monotonic()
    await talk.call("getMe")
    assert time.monotonic() - started >= 0.3


async def test_a_rate_spoils_its_share_the_same_way_each_time(talk: Talk) -> None:
    fault = await _fail(talk, kind="error", rate=0.3, count=None)
    codes = [(await talk.raw("getMe")).status_code for _ in range(200)]
    assert 40 <= codes.count(502) <= 80
    removed = await talk.http.delete(f"/sandbox/faults/{fault['id']}")
    assert removed.json() == {"removed": 1}


@pytest.mark.parametrize(
    "fault",
    [
        {},
        {"kind": "earthquake"},
        {"kind": "flood", "retry_after": 0},
        {"kind": "error", "code": 200},
        {"kind": "slow", "seconds": 1000},
        {"kind": "slow", "seconds": "1"},
        {"kind": "cut", "when": "never"},
        {"kind": "error", "rate": 0},
        {"kind": "error", "count": 0},
        {"kind": "error", "count": 1.5},
        {"kind": "error", "method": "sendCake"},
        {"kind": "error", "method": 7},
        {"kind": ["error"]},
        {"kind": "error", "fault_id": 7},
    ],
)
async def test_a_fault_that_makes_no_sense_is_refused(fault: Any, talk: Talk) -> None:
    answer = await talk.http.post("/sandbox/faults", json=fault)
    assert answer.status_code == 400
    assert answer.json()["error"]
