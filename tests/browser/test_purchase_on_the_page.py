"""One purchase on the chat page, in real Chromium, with the whole house behind it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cli.demo import BUYERS, VENDORS
from tests.conftest import Demo

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.rasa,
    pytest.mark.model,
    pytest.mark.timeout(600),
]
EMMA = BUYERS[1]["id"]
PHONE = {"width": 390, "height": 844}  # a common phone, in CSS pixels


def _shoot(page: Page, name: str) -> None:
    folder = os.environ.get("LAPAK_TEST_SHOTS")
    if folder:
        page.screenshot(path=str(Path(folder) / f"purchase-{name}.png"))


def _write(chat: Locator, text: str) -> None:
    field = chat.get_by_role("textbox", name="Message")
    field.fill(text)
    field.press("Enter")


def _latest(chat: Locator, text: str | re.Pattern[str]) -> Locator:
    bubble = chat.locator(".bubble", has_text=text).last
    bubble.wait_for(timeout=30_000)
    return bubble


def _press(chat: Locator, label: str | re.Pattern[str]) -> None:
    button = chat.get_by_role("button", name=label).last
    button.wait_for(timeout=30_000)
    button.click()


def _open(browser: Browser, demo: Demo, person: object) -> tuple[Page, Any]:
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]  # a ViewportSize by shape
    page.goto(demo.url)
    page.wait_for_selector(".phone")
    _show(page, person)
    return page, page.locator(f".phone[data-person='{person}']")


def _show(page: Page, person: object) -> None:
    chat = page.locator(f".phone[data-person='{person}']")
    if chat.count() == 0 or not chat.is_visible():
        page.locator(f".choose[data-person='{person}']").click()
    chat.wait_for()


def test_a_buyer_orders_and_the_vendor_accepts_on_a_phone_wide_page(
    browser: Browser, demo: Demo
) -> None:
    page, emma = _open(browser, demo, EMMA)
    _press(emma, "START")
    _latest(emma, "I am Lapak")
    _shoot(page, "1-greeting")
    _write(emma, "do you have coffee beans?")
    _latest(emma, re.compile("found|How about"))
    _shoot(page, "2-search")
    _press(emma, "1")
    _press(emma, re.compile("Add to cart"))
    _latest(emma, re.compile("Added:|Which size|Which colour"))
    _shoot(page, "3-card")
    _press(emma, re.compile("Check out"))
    _latest(emma, "For whom is the order?")
    _press(emma, "Emma")
    _latest(emma, "Which phone number")
    _write(emma, "+62 800 0000 0188")
    _latest(emma, "Where shall it go?")
    _write(emma, "00 Elm Street, Springfield, USA")
    _press(emma, "No note")
    _latest(emma, "Is that right?")
    _shoot(page, "4-summary")
    _press(emma, re.compile("Yes, order"))
    placed = _latest(emma, "is placed")
    found = re.search(r"LPK-[0-9A-Z]+-\d", placed.inner_text())
    assert found
    number = found[0]
    _shoot(page, "5-placed")
    _accept(page, number)
    _show(page, EMMA)
    _latest(emma, "has accepted your order")
    _press(emma, re.compile("Agree"))
    _latest(emma, "How do you want to pay")
    _shoot(page, "7-accepted")
    page.close()


def _accept(page: Page, number: str) -> None:
    """The demo's vendor who got the order accepts it with one of the offered terms."""
    for vendor in VENDORS:
        _show(page, vendor["id"])
        chat = page.locator(f".phone[data-person='{vendor['id']}']")
        notice = chat.locator(".bubble", has_text=number)
        if notice.count():
            # Terms of earlier orders stand above; those of this one come after them.
            terms = chat.get_by_role("button", name=re.compile(r"15[.,]000"))
            before = terms.count()
            _press(chat, re.compile("✅"))
            _shoot(page, "6-vendor")
            terms.nth(before).wait_for(timeout=30_000)
            page.wait_for_timeout(500)  # a press while the chat is drawn anew would be lost
            asked = notice.count()
            terms.nth(before).click()
            notice.nth(asked).wait_for(timeout=30_000)
            return
    raise AssertionError(f"no vendor got {number}")
