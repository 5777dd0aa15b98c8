"""The sandbox's page in real Chromium: people, keyboards, pictures, edits, right to left."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from sandbox.running import RunningSandbox, running_sandbox
from sandbox.sample_picture import sample_picture

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
SITI, LEILA, BUDI = 700000001, 700000002, 700000003
PEOPLE = [
    {"first_name": "Siti", "language_code": "id"},
    {"first_name": "ليلى", "language_code": "ar"},
    {"first_name": "Budi", "language_code": "jv", "role": "vendor"},
]
NARROW = {"width": 390, "height": 844}
WIDE = {"width": 1280, "height": 860}


class Bot:
    """Says what the tests want said."""

    def __init__(self, sandbox: RunningSandbox) -> None:
        self.url = f"{sandbox.bot_url}{sandbox.token}"

    def call(self, method: str, files: Any = None, **params: Any) -> Any:
        if files:
            answer = httpx.post(f"{self.url}/{method}", data=params, files=files)
        else:
            answer = httpx.post(f"{self.url}/{method}", json=params)
        body = answer.json()
        assert body["ok"], body
        return body["result"]


@pytest.fixture
def sandbox() -> Iterator[RunningSandbox]:
    with running_sandbox(PEOPLE) as running:
        for person in (SITI, LEILA, BUDI):
            running.client.known(person).start()
        yield running


@pytest.fixture
def bot(sandbox: RunningSandbox) -> Bot:
    return Bot(sandbox)


def _open(browser: Browser, sandbox: RunningSandbox, size: dict[str, int]) -> Page:
    page = browser.new_page(viewport=size)  # type: ignore[arg-type]  # a ViewportSize by shape
    page.set_default_timeout(10_000)
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.troubles = troubles  # type: ignore[attr-defined]  # read back by _close
    page.goto(sandbox.url)
    page.wait_for_selector(".bubble")
    return page


def _close(page: Page, name: str) -> None:
    folder = os.environ.get("SANDBOX_SHOTS")
    if folder:
        page.screenshot(path=str(Path(folder) / f"{name}.png"))
    assert page.troubles == []  # type: ignore[attr-defined]  # put there by _open
    page.close()


def _phone(page: Page, person: int) -> Any:
    return page.locator(f".phone[data-person='{person}']")


def test_two_chats_stand_side_by_side_and_a_third_has_a_badge(
    browser: Browser, sandbox: RunningSandbox, bot: Bot
) -> None:
    page = _open(browser, sandbox, WIDE)
    page.locator(".phone").nth(1).wait_for()
    assert page.locator(".phone").count() == 2
    bot.call("sendMessage", chat_id=BUDI, text="Pesenan anyar")
    badge = page.locator(f".choose[data-person='{BUDI}'] .badge")
    badge.wait_for()
    assert badge.inner_text() == "1"
    page.click(f".choose[data-person='{BUDI}']")
    _phone(page, BUDI).get_by_text("Pesenan anyar").wait_for()
    assert badge.count() == 0
    _close(page, "side-by-side")


def test_a_person_writes_and_presses_a_button(
    browser: Browser, sandbox: RunningSandbox, bot: Bot
) -> None:
    page = _open(browser, sandbox, WIDE)
    siti = _phone(page, SITI)
    field = siti.get_by_role("textbox", name="Message")
    field.fill("Ada batik?\nYang merah")
    field.press("Enter")
    siti.locator(".mine", has_text="Ada batik?").wait_for()
    heard = bot.call("getUpdates", offset=-1)[0]["message"]["text"]
    assert heard == "Ada batik?\nYang merah"
    markup = {"inline_keyboard": [[{"text": "Beli", "callback_data": "buy:1"}]]}
    sent = bot.call("sendMessage", chat_id=SITI, text="Batik Lasem", reply_markup=markup)
    siti.get_by_role("button", name="Beli", exact=True).click()
    query = bot.call("getUpdates", offset=-1, timeout=5)[0]["callback_query"]
    assert query["data"] == "buy:1"
    bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Masuk keranjang")
    siti.locator(".toast", has_text="Masuk keranjang").wait_for()
    bot.call("editMessageText", chat_id=SITI, message_id=sent["message_id"], text="Sudah dibeli")
    siti.get_by_text("Sudah dibeli").wait_for()
    siti.locator(".theirs .edited").wait_for()
    assert siti.get_by_role("button", name="Beli", exact=True).count() == 0
    bot.call("deleteMessage", chat_id=SITI, message_id=sent["message_id"])
    siti.get_by_text("Message deleted").wait_for()
    _close(page, "buttons")


def test_the_reply_keyboard_speaks_for_the_person(
    browser: Browser, sandbox: RunningSandbox, bot: Bot
) -> None:
    page = _open(browser, sandbox, NARROW)
    keys = {"keyboard": [["Transfer", "COD"]], "one_time_keyboard": True}
    bot.call("sendMessage", chat_id=SITI, text="Cara bayar?", reply_markup=keys)
    page.get_by_role("button", name="COD").click()
    page.locator(".mine", has_text="COD").wait_for()
    page.locator(".reply-keys").wait_for(state="hidden")
    _close(page, "reply-keyboard")


def test_arabic_runs_from_right_to_left_beside_latin(
    browser: Browser, sandbox: RunningSandbox, bot: Bot
) -> None:
    page = _open(browser, sandbox, NARROW)
    page.click(f".choose[data-person='{LEILA}']")
    leila = _phone(page, LEILA)
    leila.locator(".bubble").first.wait_for()
    text = "<b>شال باتيك</b> أزرق\nالسعر Rp175.000"
    bot.call("sendMessage", chat_id=LEILA, text=text, parse_mode="HTML")
    bot.call("sendMessage", chat_id=LEILA, text="Selendang batik")
    arabic = leila.locator(".theirs .body", has_text="أزرق")
    arabic.wait_for()
    direction = "element => getComputedStyle(element).direction"
    assert arabic.evaluate(direction) == "rtl"
    assert leila.locator(".theirs .body", has_text="Selendang").evaluate(direction) == "ltr"
    assert arabic.locator("strong").inner_text() == "شال باتيك"
    leila.get_by_role("textbox").fill("كم الشحن؟")
    assert leila.get_by_role("textbox").evaluate(direction) == "rtl"
    _close(page, "arabic")


def test_pictures_and_albums_are_shown(
    browser: Browser, sandbox: RunningSandbox, bot: Bot
) -> None:
    page = _open(browser, sandbox, NARROW)
    data = sample_picture().data
    bot.call("sendPhoto", {"photo": data}, chat_id=SITI, caption="Kain lurik")
    media = (
        '[{"type":"photo","media":"attach://a","caption":"Dua warna"},'
        '{"type":"photo","media":"attach://b"}]'
    )
    bot.call("sendMediaGroup", {"a": data, "b": data}, chat_id=SITI, media=media)
    page.locator(".album-2 img").nth(1).wait_for()
    page.wait_for_function(
        "[...document.querySelectorAll('.picture img')].every(i => i.complete && i.naturalWidth)"
    )
    page.locator(".picture").first.click()
    page.locator("dialog.full-picture img").wait_for()
    page.keyboard.press("Escape")
    page.locator("dialog.full-picture").wait_for(state="detached")
    _close(page, "pictures")


def test_a_narrow_page_never_scrolls_sideways(
    browser: Browser, sandbox: RunningSandbox, bot: Bot
) -> None:
    page = _open(browser, sandbox, NARROW)
    long_word = "https://lapak.example/" + "a" * 300
    wide = {"inline_keyboard": [[{"text": "Kerajinan " * 4, "callback_data": str(n)}
                                 for n in range(3)]]}  # fmt: skip
    bot.call("sendMessage", chat_id=SITI, text=long_word, reply_markup=wide)
    page.get_by_text("Kerajinan").first.wait_for()
    sideways = (
        "document.documentElement.scrollWidth > innerWidth || "
        "[...document.querySelectorAll('.log')].some(l => l.scrollWidth > l.clientWidth)"
    )
    assert page.evaluate(sideways) is False
    _close(page, "narrow")


def test_text_is_never_taken_for_markup(
    browser: Browser, sandbox: RunningSandbox, bot: Bot
) -> None:
    page = _open(browser, sandbox, NARROW)
    evil = "<img src=x onerror=document.title='broken'>"
    bot.call("sendMessage", chat_id=SITI, text=evil)
    link = [{"type": "text_link", "offset": 0, "length": 4, "url": "javascript:alert(1)"}]
    bot.call("sendMessage", chat_id=SITI, text="klik", entities=link)
    page.get_by_text(evil).wait_for()
    page.locator(".theirs", has_text="klik").wait_for()
    assert page.locator("a[href^='javascript']").count() == 0
    assert "broken" not in page.title()
    _close(page, "markup")


def test_the_page_is_used_with_the_keyboard_alone(
    browser: Browser, sandbox: RunningSandbox, bot: Bot
) -> None:
    page = _open(browser, sandbox, WIDE)
    bot.call("setMyCommands", commands=[{"command": "keranjang", "description": "Isi keranjang"}])
    page.keyboard.press("Alt+1")
    page.keyboard.type("lewat papan ketik")
    page.keyboard.press("Enter")
    _phone(page, SITI).locator(".mine", has_text="lewat papan ketik").wait_for()
    menu = _phone(page, SITI).get_by_role("button", name="Commands")
    menu.focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Isi keranjang").wait_for()
    page.keyboard.press("Enter")
    _phone(page, SITI).locator(".mine", has_text="/keranjang").wait_for()
    unlabelled = page.evaluate(
        "[...document.querySelectorAll('button')].filter(b => "
        "!b.textContent.trim() && !b.getAttribute('aria-label') && !b.querySelector('img[alt]'))"
        ".length"
    )
    assert unlabelled == 0
    _close(page, "keyboard")


def test_the_other_language_and_a_new_person(browser: Browser, sandbox: RunningSandbox) -> None:
    page = _open(browser, sandbox, WIDE)
    page.get_by_role("button", name="Bahasa Indonesia").click()
    page.get_by_role("button", name="Orang baru").click()
    page.get_by_label("Nama").fill("健二")
    page.get_by_role("button", name="OK").click()
    page.get_by_role("button", name="Mulai").click()
    _phone(page, 700000004).locator(".mine", has_text="/start").wait_for()
    _close(page, "indonesian")


def test_a_start_link_in_a_message_opens_the_bot(
    browser: Browser, sandbox: RunningSandbox, bot: Bot
) -> None:
    page = _open(browser, sandbox, NARROW)
    bot.call("sendMessage", chat_id=SITI, text="https://t.me/LapakSandboxBot?start=undangan-7")
    page.get_by_role("link", name="undangan-7").click()
    page.locator(".mine", has_text="/start undangan-7").wait_for()
    _close(page, "start-link")
