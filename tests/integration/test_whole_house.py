"""A sale in eight languages: the real bot, the real Rasa, the real index, a local Telegram."""

import re
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from cli.demo import MANAGER, VENDORS
from language.phrase import Money, Phrase, Value
from language.replies import Phrases
from runtime.settings import PROJECT
from sandbox.client import SandboxPerson, SeenMessage
from sandbox.published_api import PublishedApi
from shop.catalog import Availability, Product
from shop.catalog_files import read_products
from tests.conftest import Demo

pytestmark = [pytest.mark.rasa, pytest.mark.model, pytest.mark.timeout(600)]

VENDOR_PEOPLE = tuple(int(str(person["id"])) for person in VENDORS)
PHRASES = Phrases(PROJECT / "data" / "replies")


@dataclass(frozen=True)
class Buyer:
    """Somebody with a wish, in their own words.

    Args:
        wish: what they look for; one of `kinds` is part of the type of what would please them.
    """

    language: str
    telegram_language: str | None
    name: str
    hello: str
    wish: str
    kinds: tuple[str, ...]
    address: str


BUYERS = [
    Buyer(
        "id",
        "id",
        "Nur",
        "assalamualaikum kak",
        "ada lumpia rebung ga kak?",
        ("lumpia",),
        "Jl. Flamboyan No. 00, Kec. Banyumanik, Kota Semarang 50264",
    ),
    Buyer(
        "jv",
        "id",
        "Darmi",
        "sugeng siang mbak, kula badhe tumbas",
        "wonten wayang kulit mboten nggih?",
        ("wayang",),
        "Dusun Karang RT 00, Kec. Tulung, Klaten 57482",
    ),
    Buyer(
        "en",
        "en",
        "Olivia",
        "hi there, good morning",
        "I'm looking for a leather shadow puppet",
        ("wayang",),
        "00 Rose Lane, Newtown, NSW 2042, Australia",
    ),
    Buyer(
        "zh-Hans",
        "zh-hans",
        "Lan",
        "你好，老板在吗？",
        "有没有蜡染衬衫？",
        ("batik",),
        "上海市徐汇区某某路00号 200030",
    ),
    Buyer(
        "ar",
        "ar",
        "Huda",
        "السلام عليكم ورحمة الله",
        "أبحث عن قهوة مطحونة",
        ("coffee", "arabica", "robusta", "lelet"),
        "شارع الورد، الدوحة، قطر",
    ),
    Buyer(
        "ja",
        "ja",
        "Aoi",
        "こんにちは、はじめまして",
        "チーク材の椅子を探しています",
        ("chair", "bench", "teak"),
        "東京都杉並区00-00 〒166-0000",
    ),
    Buyer(
        "es",
        "es",
        "Lucía",
        "hola, buenos días",
        "busco una cesta de mimbre o bambú",
        ("basket", "bamboo", "rattan", "hyacinth"),
        "Calle Jazmín 00, 28000 Madrid, España",
    ),
    Buyer(
        "th",
        "th",
        "Mali",
        "สวัสดีค่ะ แม่ค้าอยู่ไหมคะ",
        "มีผ้าถุงบาติกไหมคะ",
        ("sarong", "batik", "goyor"),
        "00 ถนนดอกไม้ แขวงบางรัก กรุงเทพฯ 10500",
    ),
]


def words(key: str, language: str, **values: Value) -> str:
    """The plain text of a phrase in a language."""
    return PHRASES.plain(Phrase(key, values), language)


def data_of(message: SeenMessage, *beginnings: str) -> str:
    """The data of the message's first button that begins in one of these ways."""
    rows = message.json.get("reply_markup", {}).get("inline_keyboard", [])
    every = [button["callback_data"] for row in rows for button in row]
    return next(data for data in every if data.startswith(beginnings))


def press(person: SandboxPerson, message: SeenMessage, *beginnings: str) -> None:
    person.press(data=data_of(message, *beginnings), message_id=message.message_id)


def offered(message: SeenMessage) -> list[str]:
    """Skus that a list of products offers, in its order."""
    rows = message.json["reply_markup"]["inline_keyboard"]
    every = [button["callback_data"] for row in rows for button in row]
    return [data.removeprefix("card:") for data in every if data.startswith("card:")]


def fill_cart(person: SandboxPerson, buyer: Buyer, sku: str, listed: SeenMessage) -> None:
    """Open the product's card and take it, in the first of each choice."""
    person.press(data=f"card:{sku}", message_id=listed.message_id)
    card = person.wait("💰")
    assert card.photo_file_id
    press(person, card, "add:")
    added = words("cart-total", buyer.language, total=Money(0)).split(":")[0].split("：")[0]
    for _ in range(3):
        asked = person.wait()
        if added in asked.text:
            return
        press(person, asked, "pick:")
    raise AssertionError("the cart never took it")


def check_out(person: SandboxPerson, buyer: Buyer) -> str:
    """Give the delivery, confirm; the child order's number."""
    language = buyer.language
    person.press(data="checkout")
    person.wait(words("checkout-name", language))
    person.say(buyer.name)
    person.wait(words("checkout-phone", language))
    person.say("+62 800 0000 0199")
    person.wait(words("checkout-address", language))
    person.say(buyer.address)
    note = person.wait(words("checkout-note", language))
    press(person, note, "skip-note")
    summary = person.wait(buyer.address)
    press(person, summary, "confirm")
    placed = person.wait("LPK-")
    numbers = re.findall(r"LPK-[0-9A-Z]+-\d", placed.text)
    assert len(numbers) == 1
    return numbers[0]


def the_vendor_accepts(demo: Demo, number: str) -> None:
    """Whoever of the demo's vendors got the order names its terms."""
    for person_id in VENDOR_PEOPLE:
        vendor = demo.client.known(person_id)
        for message in vendor.messages():
            if number in message.text:
                press(vendor, message, f"accept:{number}")
                vendor.forget()
                vendor.say("25rb 3 hari")
                language = "id" if person_id == VENDOR_PEOPLE[0] else "jv"
                done = words("desk-accepted", language, number=number, total=Money(0))
                vendor.wait(done.split(".")[0])
                return
    raise AssertionError(f"no vendor got {number}")


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Product]:
    products, problems = read_products(PROJECT / "data" / "catalog" / "products.csv")
    assert not problems
    return {product.sku: product for product in products}


@pytest.mark.parametrize("buyer", BUYERS, ids=lambda buyer: buyer.language)
def test_a_buyer_finds_orders_and_hears_of_the_acceptance_in_their_own_language(
    demo: Demo, catalogue: dict[str, Product], buyer: Buyer
) -> None:
    language = buyer.language
    person = demo.client.person(buyer.name, language_code=buyer.telegram_language)
    person.say(buyer.hello)
    person.wait(words("greet", language, name=buyer.name).splitlines()[0])
    person.say(buyer.wish)
    listed = person.wait(timeout=30)
    assert listed.photo_file_id
    heading = listed.text.splitlines()[0]
    assert heading in {
        words("search-found", language, count=5),
        words("recommend-for-wish", language),
    }
    fitting = [
        sku
        for sku in offered(listed)
        if any(kind in catalogue[sku].type for kind in buyer.kinds)
        and catalogue[sku].availability is not Availability.SOLD_OUT
    ]
    assert fitting, [catalogue[sku].name for sku in offered(listed)]
    fill_cart(person, buyer, fitting[0], listed)
    number = check_out(person, buyer)
    time.sleep(1)
    the_vendor_accepts(demo, number)
    accepted = person.wait(number)
    vendor = accepted.text.splitlines()[0]
    title = words("notice-order-accepted", language, number=number, vendor="§")
    assert all(part.strip() in vendor for part in title.split("§"))
    press(person, accepted, "agree:")
    person.wait(words("how-to-pay", language, total=Money(0)).split("?")[0][:8])


def test_a_question_reaches_the_seller_in_the_buyers_words_and_the_answer_comes_back(
    demo: Demo,
) -> None:
    person = demo.client.person("Grace", language_code="en")
    person.say("do you have leather shadow puppets?")
    listed = person.wait("found", timeout=30)
    press(person, listed, "card:")
    press(person, person.wait("💰"), "ask:")
    person.wait("Write your question")
    person.say("Could you carve my daughter's name on it?")
    person.wait("Sent to")
    vendor = next(
        vendor
        for vendor in map(demo.client.known, VENDOR_PEOPLE)
        if any("carve my daughter's name" in message.text for message in _after(vendor, 3))
    )
    asked = next(m for m in reversed(vendor.messages()) if "carve my daughter" in m.text)
    # Telegram's own Reply answers as well as the button below.
    vendor.say("Saged, Bu. Kirang langkung tigang dinten.", reply_to=asked.message_id)
    person.wait("Saged, Bu.")


def _after(vendor: SandboxPerson, seconds: float) -> list[SeenMessage]:
    time.sleep(seconds)
    return vendor.messages()


def test_a_manager_teaches_what_was_doubted(demo: Demo) -> None:
    person = demo.client.person("Rina", language_code="id")
    puzzles = ("zxqv blorp wuzzle lumpia kapan", "apa iya sih merah", "kok bisa")
    for puzzle in puzzles:
        person.say(puzzle)
        person.wait()
    manager = demo.client.known(int(str(MANAGER["id"])))
    manager.forget()
    manager.say("/queue")
    asked = PHRASES.plain(Phrase("queue-card", {"text": "", "language": ""}), "id")
    card = manager.wait(asked.split("?")[0])
    press(manager, card, "intents:")
    press(manager, manager.wait(), "label:")
    manager.wait("Dicatat")


def test_a_stranger_sees_neither_queue_nor_sales(demo: Demo) -> None:
    person = demo.client.person("Tono", language_code="id")
    for command in ("/queue", "/sales"):
        person.say(command)
        person.wait(words("managers-only", "id"))


def test_every_call_of_the_bot_is_one_of_the_published_bot_api(demo: Demo) -> None:
    published = PublishedApi.beside(Path(__file__).parents[2])
    if published is None:
        pytest.skip("the published Bot API is not beside this checkout")
    calls = demo.client.calls()
    assert len(calls) > 50
    assert published.problems_of_calls(calls) == []


def test_nothing_went_wrong_on_the_way(demo: Demo) -> None:
    log = Path(demo.home) / "log" / "lapak.log"
    bad = [line for line in log.read_text("utf-8").splitlines() if " ERROR " in line]
    assert bad == []
