"""Unit tests reach no network: connecting a socket fails the test."""

import socket
from typing import Any, NoReturn

import pytest


class NetworkReached(AssertionError):
    """A unit test tried to talk to somebody."""


@pytest.fixture(autouse=True)
def _no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: socket.socket, address: Any) -> NoReturn:
        raise NetworkReached(f"a unit test connects to {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
