"""A sandbox without a socket: the application is called as a function."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest
from sandbox_talk import PEOPLE, TOKEN, Talk

from sandbox.app import create_app


@pytest.fixture
async def talk() -> AsyncIterator[Talk]:
    app = create_app(TOKEN, PEOPLE)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
        yield Talk(http)


@pytest.fixture
async def open_talk(talk: Talk) -> Talk:
    """Siti has written, so the bot knows her chat."""
    await talk.act("start")
    return talk
