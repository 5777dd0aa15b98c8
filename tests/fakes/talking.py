"""A house for conversations without Telegram, model or network: say something, read the reply."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.dialogue.messages import IncomingMessage, Kind, Reply
from bot.dialogue.scene import House, ReadsRequests
from bot.dialogue.turn import Turn, listen, take_turn
from catalog_index.pairings import Pairings
from catalog_index.recommend import NO_PAIRINGS, Recommender
from catalog_index.recommendation import Request
from language.detect import Detected
from language.quantities import read as read_quantities
from language.references import read_reference
from shop.catalog import Category, Product
from shop.vendor import Vendor
from tests.fakes.unit_of_work import FakeUnitOfWork

NOON = datetime(2026, 10, 20, 12, tzinfo=UTC)
SITI, VENDOR_STAFF, MANAGER = 1001, 2001, 3001

LUMPIA = Product(
    sku="V001-01",
    vendor_id="V001",
    name="Lumpia rebung ayam",
    description="Kulit tipis, isi rebung manis.",
    category=Category.MAKANAN_MINUMAN,
    type="lumpia-semarang",
    price_idr=15_000,
    stock=40,
    weight_g=120,
    halal=True,
    shelf_life_days=2,
    ingredients=("rebung", "ayam", "telur"),
)
SARONG = Product(
    sku="V002-01",
    vendor_id="V002",
    name="Sarung tenun Troso motif ombak",
    description="Tenunan ATBM, adem dipakai.",
    category=Category.FESYEN,
    type="troso-sarong",
    price_idr=185_000,
    stock=3,
    colours=("maroon", "navy"),
    sizes=("M", "L"),
    materials=("cotton",),
)
CHAIR = Product(
    sku="V002-02",
    vendor_id="V002",
    name="Kursi ukir jati",
    description="Ukiran Jepara, dibuat sesuai pesanan.",
    category=Category.FURNITUR,
    type="carved-teak-chair",
    price_idr=2_400_000,
    made_to_order=True,
    lead_time_days=21,
    materials=("teak",),
)
VENDORS = (
    Vendor(
        vendor_id="V001",
        name="Dapur Loenpia Pecinan",
        regency="Kota Semarang",
        couriers=("JNE", "SiCepat"),
        payment_methods=("bank-transfer", "cod"),
        opening_hours="Mon-Sat 08:00-16:00",
    ),
    Vendor(
        vendor_id="V002",
        name="Tenun Ombak Segara",
        regency="Kabupaten Jepara",
        couriers=("J&T",),
        payment_methods=("bank-transfer", "qris"),
    ),
)


@dataclass(frozen=True)
class Ranked:
    intent: str
    confidence: float


@dataclass(frozen=True)
class Meant:
    """An understanding as a test wants it."""

    intent: str
    ranking: Sequence[Ranked]
    doubtful: bool = False

    def is_doubtful(self, threshold: float, margin: float) -> bool:
        return self.doubtful


@dataclass(frozen=True)
class Counted:
    quantity: int | None = None
    max_price_idr: int | None = None
    min_price_idr: int | None = None
    amounts: Sequence[int] = ()
    budget_idr: int | None = None
    currency: str | None = None


@dataclass(frozen=True)
class Found:
    skus: Sequence[str]
    confident: bool


@dataclass(frozen=True)
class Named:
    colours: frozenset[str]
    materials: frozenset[str]
    sizes: frozenset[str]


@dataclass
class FakeFinder:
    """Finds a product by a word of its name."""

    products: Sequence[Product]

    def find(self, text: str, *, limit: int, language: str | None) -> Found:
        words = re.findall(r"\w+", text.lower())
        most = read_quantities(text, "id").max_price
        kinds = FakeNames().types_named(text, language)
        cheap = [
            product
            for product in self.products
            if product.price_idr <= (most or product.price_idr)
            and (not kinds or product.type in kinds)
        ]
        named = [
            product.sku
            for product in cheap
            if any(word in product.name.lower().split() for word in words)
        ]
        rest = [product.sku for product in cheap or self.products]
        return Found((named or rest)[:limit], bool(named))


class FakeNames:
    """Names by a small table, as a language that has some of them would give."""

    def type_name(self, type_id: str, language: str) -> str | None:
        return {"lumpia-semarang": "spring roll"}.get(type_id) if language == "en" else None

    def colour_name(self, colour_id: str, language: str) -> str:
        return colour_id.replace("-", " ")

    def types_named(self, text: str, language: str | None) -> set[str]:
        words = set(re.findall(r"\w+", text.lower()))
        named = {
            "lumpia": "lumpia-semarang",
            "sarung": "troso-sarong",
            "kursi": "carved-teak-chair",
        }
        return {type_id for word, type_id in named.items() if word in words}

    def qualities_named(self, text: str, language: str | None) -> "Named":
        words = set(text.replace(",", " ").split())
        return Named(
            frozenset(words & {"maroon", "navy", "gold"}),
            frozenset(words & {"cotton", "teak"}),
            frozenset(words & {"S", "M", "L"}),
        )

    def material_name(self, material_id: str, language: str) -> str:
        return material_id

    def occasion_name(self, occasion_id: str, language: str) -> str:
        return occasion_id

    def place_name(self, regency: str, language: str) -> str:
        return regency.removeprefix("Kabupaten ").removeprefix("Kota ")


@dataclass
class FakeRequests:
    """Reads the request that a test put down for a text; nothing in any other text."""

    asked: dict[str, Request] = field(default_factory=dict)

    def read(self, text: str, language: str | None) -> Request:
        return self.asked.get(text, Request())


class FakeEars:
    """Understands what a test told it a text means; the language is what the test says it is."""

    def __init__(self, meanings: Mapping[str, str] | None = None, language: str = "en") -> None:
        self.meanings = dict(meanings or {})
        self.language: str | None = language
        self.counted = Counted()
        self.sureness = 0.98

    def detect(self, text: str) -> Detected:
        return Detected(self.language, self.language is not None)

    def understand(self, text: str) -> Meant:
        if text not in self.meanings:
            return Meant("greet", (Ranked("ask_price", 0.2), Ranked("greet", 0.19)), True)
        intent = self.meanings[text]
        return Meant(intent, (Ranked(intent, self.sureness),))

    def numbers(self, text: str, detected: Detected) -> Counted:
        return self.counted

    def resolve(self, telegram_language: str | None) -> str | None:
        return telegram_language


def stocked_shop() -> FakeUnitOfWork:
    """A shop with two vendors and three products, committed."""
    uow = FakeUnitOfWork()
    for vendor in VENDORS:
        uow.vendors.save(vendor)
    for product in (LUMPIA, SARONG, CHAIR):
        uow.products.save(product)
    uow.commit()
    return uow


@dataclass
class Stage:
    """A whole conversation in memory: `say`, `press` and `command` give the replies."""

    uow: FakeUnitOfWork = field(default_factory=stocked_shop)
    ears: FakeEars = field(default_factory=FakeEars)
    requests: ReadsRequests = field(default_factory=FakeRequests)
    pairings: Pairings = NO_PAIRINGS
    now: datetime = NOON
    next_id: int = 1

    @property
    def house(self) -> House:
        return House(
            finder=FakeFinder((LUMPIA, SARONG, CHAIR)),
            names=FakeNames(),
            recommender=self.recommender,
            requests=self.requests,
            references=read_reference,
            managers=frozenset({MANAGER}),
            languages={"id": "Bahasa Indonesia", "en": "English", "ar": "العربية"},
            intents=("greet", "ask_price"),
        )

    def recommender(self) -> Recommender:
        """Over the shop as it is, by facts alone."""
        products, vendors = self.uow.products.all(), self.uow.vendors.all()
        return Recommender(None, products, vendors, self.pairings)

    def say(self, text: str, intent: str = "", person: int = SITI, **counted: object) -> Turn:
        if intent:
            self.ears.meanings[text] = intent
        self.ears.counted = Counted(**counted)  # type: ignore[arg-type]
        return self.take(IncomingMessage(person, "Siti", Kind.TEXT, text=text))

    def press(self, action: str, person: int = SITI) -> Turn:
        return self.take(
            IncomingMessage(person, "Siti", Kind.BUTTON, action=action, message_id=77)
        )

    def command(self, command: str, argument: str = "", person: int = SITI) -> Turn:
        message = IncomingMessage(person, "Siti", Kind.COMMAND, text=argument, command=command)
        return self.take(message)

    def take(self, message: IncomingMessage) -> Turn:
        heard = listen(message, self.ears)
        turn = take_turn(message, heard, self.house, self.ears, self.uow, self.now)
        self.uow.commit()
        return turn


def keys(turn: Turn) -> list[str]:
    """The phrase keys of every reply, in order."""
    return [part.key for reply in turn.replies for part in reply.parts]


def actions(reply: Reply) -> list[str]:
    """The actions of a reply's buttons, in order."""
    return [button.action for row in reply.buttons for button in row]
