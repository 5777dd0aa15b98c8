"""The scene of one turn: who spoke, what was understood, and the tools at hand.

The tools are Protocols, filled by `bot.app` with the real ones and by the tests with fakes, so
that nothing here reaches Telegram, a database, a model or the network.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.dialogue.messages import IncomingMessage
from bot.dialogue.talk import Talk
from catalog_index.recommendation import Recommended, Request, Wanted
from language.detect import Detected
from shop.people import Person
from shop.ports import UnitOfWork


class RankedIntent(Protocol):
    """An intent and its probability, 0 to 1."""

    @property
    def intent(self) -> str: ...  # noqa: D102
    @property
    def confidence(self) -> float: ...  # noqa: D102


class Understanding(Protocol):
    """What a text means: the best intent, and all of them best first."""

    @property
    def intent(self) -> str: ...  # noqa: D102
    @property
    def ranking(self) -> Sequence[RankedIntent]: ...  # noqa: D102
    def is_doubtful(self, threshold: float, margin: float) -> bool:
        """Whether the best intent is too weak, or too close to the next, to act on."""


class Numbers(Protocol):
    """The numbers of a text: pieces wanted, price limits, and every amount in its order.

    `currency` (ISO 4217) is the one that is written, if any.
    `budget_idr` is what the person can spend where the text is no search but asks for ideas.
    """

    @property
    def quantity(self) -> int | None: ...  # noqa: D102
    @property
    def budget_idr(self) -> int | None: ...  # noqa: D102
    @property
    def max_price_idr(self) -> int | None: ...  # noqa: D102
    @property
    def min_price_idr(self) -> int | None: ...  # noqa: D102
    @property
    def amounts(self) -> Sequence[int]: ...  # noqa: D102
    @property
    def currency(self) -> str | None: ...  # noqa: D102


class Hits(Protocol):
    """Products found, best first, and whether the shop really has what was asked for."""

    @property
    def skus(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def confident(self) -> bool: ...  # noqa: D102


class Finds(Protocol):
    """Product search."""

    def find(self, text: str, *, limit: int, language: str | None) -> Hits:
        """Active products for a text, within the limits and of the kinds that it names.

        Args:
            text: What a person typed.
            limit: How many at most.
            language: The text's language, or the one spoken so far.
        """


class Recommends(Protocol):
    """Recommendations, each with its reasons; what they keep to is `Wanted`."""

    def similar(self, sku: str, wanted: Wanted) -> Sequence[Recommended]:
        """More like a product."""

    def goes_with(self, sku: str, wanted: Wanted) -> Sequence[Recommended]:
        """What suits a product."""

    def goes_with_types(self, types: Collection[str], wanted: Wanted) -> Sequence[Recommended]:
        """What suits product types."""

    def popular(self, wanted: Wanted) -> Sequence[Recommended]:
        """What sells now."""

    def for_budget(self, wanted: Wanted) -> Sequence[Recommended]:
        """What one gets for the money."""

    def gift(
        self, receivers: Sequence[str], occasions: Sequence[str], wanted: Wanted
    ) -> Sequence[Recommended]:
        """Gifts."""

    def from_vendor(self, vendor_id: str, wanted: Wanted) -> Sequence[Recommended]:
        """The best of a vendor."""

    def from_regencies(self, wanted: Wanted) -> Sequence[Recommended]:
        """The best of the regencies that `wanted` names."""

    def for_you(
        self, viewed: Sequence[str], bought: Sequence[str], wanted: Wanted
    ) -> Sequence[Recommended]:
        """By what somebody looked at and bought, both newest first."""


class Pointing(Protocol):
    """At what of the last list a text points.

    `place` counts from 1, the last is -1; `trait` is "cheaper", "dearer", "bigger" or "smaller";
    `other` is the one of two that is not on the table; `rest` is the text without these words.
    """

    @property
    def place(self) -> int | None: ...  # noqa: D102
    @property
    def trait(self) -> str | None: ...  # noqa: D102
    @property
    def other(self) -> bool: ...  # noqa: D102
    @property
    def rest(self) -> str: ...  # noqa: D102


class Qualities(Protocol):
    """Colours and materials by the taxonomy's ids, their shades and kinds included; sizes."""

    @property
    def colours(self) -> frozenset[str]: ...  # noqa: D102
    @property
    def materials(self) -> frozenset[str]: ...  # noqa: D102
    @property
    def sizes(self) -> frozenset[str]: ...  # noqa: D102


class ReadsRequests(Protocol):
    """What a text asks the recommender for."""

    def read(self, text: str, language: str | None) -> Request:
        """The request in a text, in its language, Indonesian or English."""


class NamesThings(Protocol):
    """Taxonomy names in the reader's language."""

    def type_name(self, type_id: str, language: str) -> str | None:
        """A product type's name in the language or a language near it."""

    def colour_name(self, colour_id: str, language: str) -> str:
        """A colour's name; the id where there is none."""

    def material_name(self, material_id: str, language: str) -> str:
        """A material's name; the id where there is none."""

    def occasion_name(self, occasion_id: str, language: str) -> str:
        """An occasion's name; the id where there is none."""

    def place_name(self, regency: str, language: str) -> str:
        """A regency's name without Kabupaten or Kota."""

    def types_named(self, text: str, language: str | None) -> Collection[str]:
        """Ids of the product types that a text names, in its language, Indonesian or English."""

    def qualities_named(self, text: str, language: str | None) -> Qualities:
        """The colours, materials and sizes that a text names, likewise."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What listening to a message gave, before the shop's books are opened.

    Args:
        parts: the sentences of a message of several, each heard by itself.
    """

    detected: Detected | None = None
    understanding: Understanding | None = None
    numbers: Numbers | None = None
    parts: tuple["HeardPart", ...] = ()


@dataclass(frozen=True, slots=True)
class HeardPart:
    """A sentence of a message, and what it means by itself."""

    text: str
    heard: Heard


@dataclass(frozen=True, slots=True)
class House:
    """What the conversation may use, the same for every turn.

    Args:
        recommender: gives the recommender over the catalogue as it is now.
        references: at what of the last list a text points, by the words of a language.
        managers: Telegram user ids of the managers.
        languages: codes of the languages with phrases, to their own names.
        intents: intent ids a doubted message can be labelled with.
        answer_hours: hours a vendor has to answer an order.
        threshold: least confidence (0 to 1) of an intent that is acted on.
        margin: least lead (0 to 1) of that intent over the next.
    """

    finder: Finds
    names: NamesThings
    recommender: Callable[[], Recommends]
    requests: ReadsRequests
    references: Callable[[str, str | None], Pointing]
    managers: frozenset[int] = frozenset()
    languages: Mapping[str, str] = field(default_factory=dict)
    intents: tuple[str, ...] = ()
    answer_hours: int = 24
    threshold: float = 0.4  # as `nlu.ports.Understanding` proposes, measured on held-out sentences
    margin: float = 0.1


@dataclass(slots=True)
class Scene:
    """All that one turn knows. Handlers change `talk` and the shop, and return replies.

    Args:
        just_added: sku, quantity and choice of what the turn before put into the cart.
        is_back: whether the person comes back after days.
        listed: whether this turn has shown a list of products already.
    """

    message: IncomingMessage
    heard: Heard
    person: Person
    language: str
    talk: Talk
    uow: UnitOfWork
    house: House
    now: datetime
    just_added: tuple[str, ...] = ()
    is_back: bool = False
    listed: bool = False

    @property
    def intent(self) -> str:
        """What the text surely means; empty where it is doubted, or no text."""
        understanding = self.heard.understanding
        if understanding is None:
            return ""
        doubted = understanding.is_doubtful(self.house.threshold, self.house.margin)
        return "" if doubted else understanding.intent

    @property
    def ranking(self) -> Sequence[RankedIntent]:
        """What the text may mean, likeliest first; empty where nothing was understood."""
        return self.heard.understanding.ranking if self.heard.understanding else ()

    @property
    def confidence(self) -> float:
        """The confidence (0 to 1) of what the text means."""
        return self.ranking[0].confidence if self.ranking else 0.0

    @property
    def runner_up(self) -> str:
        """What the text means if it does not mean the likeliest; empty where that is not told."""
        return self.ranking[1].intent if len(self.ranking) > 1 else ""

    def likelihood(self, intent: str) -> float:
        """The probability (0 to 1) that the text means this; 0 where it is not told."""
        return next((each.confidence for each in self.ranking if each.intent == intent), 0.0)

    @property
    def me(self) -> int:
        """The person who spoke."""
        return self.person.person_id

    @property
    def is_manager(self) -> bool:
        """Whether the person is one of the managers."""
        return self.me in self.house.managers
