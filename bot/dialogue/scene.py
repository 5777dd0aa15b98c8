"""The scene of one turn: who spoke, what was understood, and the tools at hand.

The tools are Protocols, filled by `bot.app` with the real ones and by the tests with fakes, so
that nothing here reaches Telegram, a database, a model or the network.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.dialogue.messages import IncomingMessage
from bot.dialogue.talk import Talk
from shop.people import Person
from shop.ports import UnitOfWork


class Detected(Protocol):
    """A detected language, None where there is no telling, and whether that is sure."""

    @property
    def language(self) -> str | None: ...  # noqa: D102
    @property
    def sure(self) -> bool: ...  # noqa: D102


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
    """The numbers of a text: pieces wanted, price limits, and every amount in its order."""

    @property
    def quantity(self) -> int | None: ...  # noqa: D102
    @property
    def max_price_idr(self) -> int | None: ...  # noqa: D102
    @property
    def min_price_idr(self) -> int | None: ...  # noqa: D102
    @property
    def amounts(self) -> Sequence[int]: ...  # noqa: D102


class Hits(Protocol):
    """Products found, best first, and whether the shop really has what was asked for."""

    @property
    def skus(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def confident(self) -> bool: ...  # noqa: D102


class Finds(Protocol):
    """Product search."""

    def find(
        self,
        text: str,
        *,
        limit: int,
        max_price_idr: int | None,
        min_price_idr: int | None,
        kinds: Collection[str] = (),
    ) -> Hits:
        """Products for a text in any language, active ones only; of these types only, if any."""

    def similar(self, sku: str, *, limit: int) -> Sequence[str]:
        """Skus of products like this one, nearest first."""


class NamesThings(Protocol):
    """Taxonomy names in the reader's language."""

    def type_name(self, type_id: str, language: str) -> str | None:
        """A product type's name in the language or a language near it."""

    def colour_name(self, colour_id: str, language: str) -> str:
        """A colour's name; the id where there is none."""

    def material_name(self, material_id: str, language: str) -> str:
        """A material's name; the id where there is none."""

    def types_named(self, text: str, language: str | None) -> Collection[str]:
        """Ids of the product types that a text names, in its language, Indonesian or English."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What listening to a message gave, before the shop's books are opened."""

    detected: Detected | None = None
    understanding: Understanding | None = None
    numbers: Numbers | None = None


@dataclass(frozen=True, slots=True)
class House:
    """What the conversation may use, the same for every turn.

    Args:
        managers: Telegram user ids of the managers.
        languages: codes of the languages with phrases, to their own names.
        intents: intent ids a doubted message can be labelled with.
        answer_hours: hours a vendor has to answer an order.
        threshold: least confidence (0 to 1) of an intent that is acted on.
        margin: least lead (0 to 1) of that intent over the next.
    """

    finder: Finds
    names: NamesThings
    managers: frozenset[int] = frozenset()
    languages: Mapping[str, str] = field(default_factory=dict)
    intents: tuple[str, ...] = ()
    answer_hours: int = 24
    threshold: float = 0.4  # as `nlu.ports.Understanding` proposes, measured on held-out sentences
    margin: float = 0.1


@dataclass(slots=True)
class Scene:
    """All that one turn knows. Handlers change `talk` and the shop, and return replies."""

    message: IncomingMessage
    heard: Heard
    person: Person
    language: str
    talk: Talk
    uow: UnitOfWork
    house: House
    now: datetime

    @property
    def me(self) -> int:
        """The person who spoke."""
        return self.person.person_id

    @property
    def is_manager(self) -> bool:
        """Whether the person is one of the managers."""
        return self.me in self.house.managers
