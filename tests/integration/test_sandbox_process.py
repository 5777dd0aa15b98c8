"""The sandbox in a process of its own, its event stream, its cut connections."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from sandbox.app import DEFAULT_TOKEN
from sandbox.client import NothingHeard, SandboxClient, SandboxRefused
from sandbox.ports import CannotDo
from sandbox.running import running_sandbox
from sandbox.server import open_port


def test_it_starts_prints_its_address_and_ends_on_interrupt(tmp_path: Path) -> None:
    people = tmp_path / "people.json"
    people.write_text(json.dumps([{"first_name": "Siti"}]), encoding="utf-8")
    command = [sys.executable, "-m", "sandbox", "--port", "0", "--people", str(people)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        with SandboxClient(url) as client:
            assert client.get("people")["people"][0]["first_name"] == "Siti"
            # A waiting poll must not keep the server from ending.
            with httpx.stream("GET", f"{url}sandbox/events?after=0") as events:
                next(events.iter_lines())
                process.send_signal(signal.SIGINT)
                assert process.wait(timeout=10) == 0
    finally:
        if process.poll() is None:
            process.kill()
        if process.stdout is not None:
            process.stdout.close()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--host", "0.0.0.0"],
        ["--host", "example.org"],
        ["--people", "/nowhere.json"],
        ["--port", "99999"],
    ],
)
def test_what_it_cannot_do_is_one_line_and_code_2(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "sandbox", *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert ended.returncode == 2
    assert ended.stderr.startswith("sandbox: ")
    assert len(ended.stderr.splitlines()) == 1


def test_a_taken_port_is_refused() -> None:
    with running_sandbox() as sandbox:
        port = int(sandbox.url.rsplit(":", 1)[1])
        with pytest.raises(CannotDo, match=f"port {port} on 127.0.0.1"):
            open_port("127.0.0.1", port)


def test_changes_stream_and_resume() -> None:
    with running_sandbox([{"first_name": "Siti"}]) as sandbox:
        siti = sandbox.client.known(700000001)
        first = siti.say("satu").json["change"]
        siti.say("dua")
        headers = {"last-event-id": str(first)}
        url = f"{sandbox.url}/sandbox/events"
        with httpx.stream("GET", url, headers=headers, timeout=10) as events:
            lines = (line for line in events.iter_lines() if line.startswith("data: "))
            change = json.loads(next(lines).removeprefix("data: "))
        assert (change["kind"], change["person"]) == ("message", 700000001)
        assert change["body"]["text"] == "dua"


def test_a_page_of_an_earlier_sandbox_is_told_to_reload() -> None:
    with running_sandbox([{"first_name": "Siti"}]) as sandbox:
        url = f"{sandbox.url}/sandbox/events?after=100000"
        with httpx.stream("GET", url, timeout=10) as events:
            lines = (line for line in events.iter_lines() if line.startswith("data: "))
            assert json.loads(next(lines).removeprefix("data: ")) == {"kind": "reload"}


def test_a_cut_connection_before_and_after_the_call() -> None:
    with running_sandbox([{"first_name": "Siti"}]) as sandbox:
        siti = sandbox.client.known(700000001)
        siti.say("halo")
        send = f"{sandbox.bot_url}{DEFAULT_TOKEN}/sendMessage"
        for when, expected in (("before", 0), ("after", 1)):
            sandbox.client.fail("cut", when=when)
            with pytest.raises(httpx.TransportError):
                httpx.post(send, json={"chat_id": siti.id, "text": "terputus"})
            assert len([m for m in siti.messages() if m.text == "terputus"]) == expected
        assert [call["code"] for call in sandbox.client.calls("sendMessage")] == [0, 0]


def test_the_client_waits_for_what_fits_and_says_what_it_heard() -> None:
    with running_sandbox() as sandbox:
        siti = sandbox.client.person("Siti", language_code="id", role="buyer")
        siti.say("halo")
        send = f"{sandbox.bot_url}{DEFAULT_TOKEN}/sendMessage"
        for text in ("satu", "dua", "tiga"):
            httpx.post(send, json={"chat_id": siti.id, "text": text})
        assert siti.wait("DUA").text == "dua"
        assert siti.wait().text == "tiga"
        started = time.monotonic()
        with pytest.raises(NothingHeard, match="empat"):
            siti.wait("empat", timeout=0.3)
        assert time.monotonic() - started < 5
        httpx.post(send, json={"chat_id": siti.id, "text": "lima"})
        httpx.post(send, json={"chat_id": siti.id, "text": "enam"})
        assert [message.text for message in siti.replies(quiet=0.2)] == ["lima", "enam"]
        with pytest.raises(SandboxRefused, match="no button"):
            siti.press("Beli")
