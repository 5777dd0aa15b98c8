"""The sandbox's tables and the bot's calls against the published Bot API."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.bot_api import HANDLERS
from sandbox.methods import METHODS
from sandbox.objects import CHOICES, OBJECTS
from sandbox.published_api import PLACE, PublishedApi


@pytest.fixture(scope="module")
def published() -> PublishedApi:
    api = PublishedApi.beside(Path(__file__).parents[2])
    if api is None:
        pytest.skip(f"the published Bot API is not here: {PLACE} beside the repository")
    return api


@pytest.mark.parametrize("method", METHODS)
def test_a_served_method_takes_what_is_published(method: str, published: PublishedApi) -> None:
    assert published.differences(method, METHODS[method], whole=True) == []


@pytest.mark.parametrize("name", OBJECTS)
def test_an_object_has_the_published_fields(name: str, published: PublishedApi) -> None:
    assert published.differences(name, OBJECTS[name], whole=True) == []


def test_every_choice_is_an_object_with_fields() -> None:
    chosen = {name for choices in CHOICES.values() for name in choices.values()}
    assert chosen <= set(OBJECTS)


def test_every_method_of_the_table_is_served() -> None:
    own = {"getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo", "logOut", "close"}
    assert set(HANDLERS) | own == set(METHODS)


def test_a_wrong_table_would_be_seen(published: PublishedApi) -> None:
    assert published.differences("deleteMessage", {"chat_id": "chat!"}, whole=True)
    assert published.differences("getFile", {"file_id": "int!"}, whole=True)
    assert published.differences("getFile", {"file_id": "str"}, whole=True)
    assert published.differences("sendCake", {}, whole=True)


FINE = [
    ("sendMessage", {"chat_id": "700000001", "text": "halo", "disable_notification": "true"}),
    (
        "sendMessage",
        {"chat_id": 7, "text": "a", "entities": '[{"type":"bold","offset":0,"length":1}]'},
    ),
    ("sendPhoto", {"chat_id": "@x", "photo": {"file_name": "a.jpg", "size": 10}}),
    ("sendMediaGroup", {"chat_id": 7, "media": [{"type": "photo", "media": "attach://a"}]}),
    ("setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": 7}}),
    (
        "sendMessage",
        {"chat_id": 7, "text": "a", "reply_markup": {"keyboard": [["Ya", {"text": "Tidak"}]]}},
    ),
]
WRONG = [
    ("sendMesage", {"chat_id": 7, "text": "a"}),
    ("sendMessage", {"chat_id": 7}),
    ("sendMessage", {"chat_id": 7, "text": "a", "reply_to": 3}),
    ("sendMessage", {"chat_id": 7, "text": 3}),
    ("sendMessage", {"chat_id": "7.5", "text": "a", "message_thread_id": "x"}),
    ("sendMessage", {"chat_id": 7, "text": "a", "reply_markup": {"inline_keyboard": [[{}]]}}),
    ("sendMediaGroup", {"chat_id": 7, "media": [{"type": "photo"}]}),
    ("getUpdates", {"offset": "zero"}),
    ("answerCallbackQuery", {"callback_query_id": "1", "show_alert": 1}),
]


@pytest.mark.parametrize(("method", "params"), FINE)
def test_a_right_call_has_no_problems(
    method: str, params: dict[str, object], published: PublishedApi
) -> None:
    assert published.problems(method, params) == []


@pytest.mark.parametrize(("method", "params"), WRONG)
def test_a_wrong_call_has_problems(
    method: str, params: dict[str, object], published: PublishedApi
) -> None:
    assert published.problems(method, params) != []
