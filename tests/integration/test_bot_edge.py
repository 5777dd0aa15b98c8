"""The real bot at a real (local) Telegram: nothing is lost, whatever fails.

Ears and finder are fakes, so these tests need no model; database, phrases and Telegram are real.
"""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.app import Telegram
from bot.insisting import TokenRefused, insist
from bot.pictures import Picture
from nlu.own_server import free_port
from sandbox.client import NothingHeard, SandboxPerson
from sandbox.published_api import PublishedApi
from sandbox.running import RunningSandbox, running_sandbox
from sandbox.sample_picture import sample_picture
from tests.fakes.running_bot import Shop, bot_running
from tests.fakes.talking import LUMPIA, MANAGER, SITI, VENDOR_STAFF, FakeEars

MEANINGS = {
    "hello": "greet",
    "spring rolls": "search_product",
    "lumpia": "search_product",
    "two lumpia please": "add_to_cart",
    "my cart": "view_cart",
}
PEOPLE = [
    {"id": SITI, "first_name": "Siti", "language_code": "en"},
    {"id": VENDOR_STAFF, "first_name": "Bu Ratna", "language_code": "id", "role": "vendor"},
    {"id": MANAGER, "first_name": "Wulan", "language_code": "id", "role": "manager"},
]


@pytest.fixture
def sandbox() -> Iterator[RunningSandbox]:
    published = PublishedApi.beside(Path(__file__).parents[2])
    with running_sandbox(PEOPLE) as running:
        yield running
        # Every call the bot made is one of the published Bot API.
        if published is not None:
            assert published.problems_of_calls(running.client.calls()) == []


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path)
    yield shop
    shop.close()


def telegram(sandbox: RunningSandbox, **more: object) -> Telegram:
    return Telegram(sandbox.token, sandbox.url, **more)  # type: ignore[arg-type]


def ears() -> FakeEars:
    return FakeEars(MEANINGS)


def siti(sandbox: RunningSandbox) -> SandboxPerson:
    return sandbox.client.known(SITI)


def test_a_greeting_and_a_search_with_a_picture(sandbox: RunningSandbox, shop: Shop) -> None:
    picture = Picture(sample_picture().data, "digest")
    with bot_running(telegram(sandbox), shop, ears(), picture):
        person = siti(sandbox)
        person.say("hello")
        person.wait("Hello Siti")
        person.say("lumpia")
        found = person.wait(LUMPIA.name)
        assert found.photo_file_id
        person.press(data=f"card:{LUMPIA.sku}", message_id=found.message_id)
        card = person.wait("Dapur Loenpia Pecinan", button="🛒 Add to cart")
        # The picture went up once and is known by its file id from then on.
        assert card.photo_file_id == found.photo_file_id


def test_the_cart_is_edited_in_place(sandbox: RunningSandbox, shop: Shop) -> None:
    with bot_running(telegram(sandbox), shop, ears()):
        person = siti(sandbox)
        person.say("two lumpia please")
        person.wait("Added")
        person.say("my cart")
        cart = person.wait("Your cart", button="1. +1")
        person.press("1. +1", message_id=cart.message_id)
        changed = person.wait("2 × Lumpia")
        assert changed.message_id == cart.message_id
        assert changed.edited


def test_what_is_said_while_the_bot_is_away_is_answered_when_it_is_back(
    sandbox: RunningSandbox, shop: Shop
) -> None:
    person = siti(sandbox)
    with bot_running(telegram(sandbox), shop, ears()):
        person.say("hello")
        person.wait("Hello")
    person.say("my cart")
    with bot_running(telegram(sandbox), shop, ears()):
        person.wait("Your cart is empty")


def test_each_message_is_answered_once_even_if_telegram_repeats_it(
    sandbox: RunningSandbox, shop: Shop
) -> None:
    person = siti(sandbox)
    with bot_running(telegram(sandbox), shop, ears()):
        # The answer to getUpdates is lost on its way: Telegram sends the update again.
        sandbox.client.fail("cut", method="getUpdates", count=2)
        person.say("hello")
        person.wait("Hello", timeout=30)
        with pytest.raises(NothingHeard):
            person.wait("Hello", timeout=2)


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "flood", "retry_after": 1},
        {"kind": "error", "code": 502},
        {"kind": "cut"},
    ],
)
def test_a_reply_that_telegram_refuses_for_now_comes_later(
    sandbox: RunningSandbox, shop: Shop, fault: dict[str, object]
) -> None:
    person = siti(sandbox)
    with bot_running(telegram(sandbox), shop, ears()):
        kind = str(fault["kind"])
        more = {name: value for name, value in fault.items() if name != "kind"}
        sandbox.client.fail(kind, method="sendMessage", count=2, **more)
        person.say("hello")
        person.wait("Hello", timeout=30)


def test_a_flood_in_one_chat_holds_up_nobody_else(sandbox: RunningSandbox, shop: Shop) -> None:
    with bot_running(telegram(sandbox), shop, ears()):
        sandbox.client.fail("flood", method="sendMessage", count=1, retry_after=20)
        siti(sandbox).say("hello")
        time.sleep(1.0)
        other = sandbox.client.known(VENDOR_STAFF)
        other.say("hello")
        other.wait("Hello", timeout=5)


def test_messages_of_one_chat_are_answered_in_order(sandbox: RunningSandbox, shop: Shop) -> None:
    person = siti(sandbox)
    with bot_running(telegram(sandbox), shop, ears()):
        for text in ("hello", "my cart", "two lumpia please", "my cart"):
            person.say(text)
        for expected in ("Hello", "empty", "Added", "Your cart"):
            person.wait(expected)


def test_a_database_that_is_locked_for_a_moment_delays_and_loses_nothing(
    sandbox: RunningSandbox, shop: Shop, tmp_path: Path
) -> None:
    person = siti(sandbox)
    with bot_running(telegram(sandbox), shop, ears()):
        person.say("hello")
        person.wait("Hello")
        other = sqlite3.connect(tmp_path / "shop.sqlite3", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        person.say("my cart")
        time.sleep(2.0)
        other.execute("ROLLBACK")
        other.close()
        person.wait("Your cart is empty", timeout=30)


def test_somebody_who_blocked_the_bot_gets_their_messages_when_they_come_back(
    sandbox: RunningSandbox, shop: Shop
) -> None:
    person = siti(sandbox)
    with bot_running(telegram(sandbox), shop, ears()):
        person.say("hello")
        person.wait("Hello")
        person.say("my cart")
        person.block()
        time.sleep(1.5)
        person.unblock()
        person.say("hello")
        person.wait("Hello", timeout=20)


def test_an_answer_that_cannot_be_made_is_retried_then_apologised_for(
    sandbox: RunningSandbox, shop: Shop
) -> None:
    class Deaf(FakeEars):
        def understand(self, text: str):  # type: ignore[no-untyped-def]
            raise RuntimeError("no ears today")

    person = siti(sandbox)
    manager = sandbox.client.known(MANAGER)
    with bot_running(telegram(sandbox), shop, ears()):
        manager.say("hello")
        manager.wait("Hello")
    with bot_running(telegram(sandbox), shop, Deaf()):
        person.say("hello")
        person.wait("Nothing is lost", timeout=60)
        manager.wait("RuntimeError", timeout=10)


def test_updates_by_webhook_need_the_secret_and_are_answered(
    sandbox: RunningSandbox, shop: Shop
) -> None:
    import httpx

    port = free_port()
    hook = telegram(
        sandbox,
        webhook_url=f"http://127.0.0.1:{port}/hook",
        webhook_port=port,
        webhook_secret="secret-of-the-test",
    )
    person = siti(sandbox)
    with bot_running(hook, shop, ears()):
        person.say("hello")
        person.wait("Hello")
        url = f"http://127.0.0.1:{port}/hook"
        stranger = httpx.post(url, json={"update_id": 1}, headers={})
        assert stranger.status_code == 403
        secret = {"X-Telegram-Bot-Api-Secret-Token": "secret-of-the-test"}
        assert httpx.post(url, content=b"{", headers=secret).status_code == 400


def test_the_menu_of_commands_is_told_in_every_language(
    sandbox: RunningSandbox, shop: Shop
) -> None:
    with bot_running(telegram(sandbox), shop, ears()):
        until = time.monotonic() + 15
        codes: set[str | None] = set()
        while not {None, "id", "en", "ar"} <= codes and time.monotonic() < until:
            calls = sandbox.client.calls("setMyCommands")
            codes = {call["params"].get("language_code") for call in calls}
            time.sleep(0.2)
    assert {None, "id", "en", "ar"} <= codes


def test_the_button_that_shares_the_number_goes_when_a_number_was_given(
    sandbox: RunningSandbox, shop: Shop
) -> None:
    with bot_running(telegram(sandbox), shop, ears()):
        person = siti(sandbox)
        person.say("two lumpia please")
        person.wait("Added")
        person.press(data="checkout")
        person.wait("For whom")
        person.say("Siti")
        person.wait("phone number")
        assert person.chat()["keyboard"]
        person.say("+62 800 0000 0188")
        person.wait("Where shall it go?")
        assert not person.chat()["keyboard"]


def test_a_bot_that_starts_while_telegram_is_away_begins_once_it_is_back(
    sandbox: RunningSandbox, shop: Shop
) -> None:
    sandbox.client.fail("error", method="getMe", code=502, count=2)
    sandbox.client.fail("cut", method="deleteWebhook", count=2)
    person = siti(sandbox)
    with bot_running(telegram(sandbox), shop, ears()):
        person.say("hello")
        person.wait("Hello", timeout=30)


async def test_a_wrong_token_is_refused_without_being_shown(sandbox: RunningSandbox) -> None:
    requests = [HTTPXRequest(), HTTPXRequest()]
    bot = Bot(
        "123456:WRONG", sandbox.bot_url, request=requests[0], get_updates_request=requests[1]
    )
    with pytest.raises(TokenRefused) as refusal:
        await insist(bot.initialize)
    for request in requests:
        await request.shutdown()
    assert "WRONG" not in str(refusal.value)
