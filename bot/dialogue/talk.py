"""What one conversation remembers from message to message; kept as JSON by the shop."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

SHOWN_LIMIT = 10
VIEWED_LIMIT = 20
SAID_LIMIT = 5


@dataclass(slots=True)
class Talk:
    """The state of one person's conversation.

    Args:
        shown: skus of the last list, in the order it showed them.
        focus: sku of the product on the table, which "how much is it" means.
        viewed: skus looked at, the newest last, each once.
        asked: what we wait for: a key of `turn.ANSWERS`, or "offer" and the action of the button
            that takes it up; with its arguments after colons.
        form: the delivery fields gathered so far, by name.
        wish: the last search in the person's words, for "in red, please".
        added: sku, quantity and choice of what the turn before put into the cart, for "no, two".
        bid: the last wish for a better price in the person's words, to hand on to the vendor.
        unsure_text: the last message we doubted, to act on once its meaning is chosen.
        fallbacks: messages in a row that were doubted or no business of ours; at the third one a
            person is offered.
        said: what the person wrote lately, to hand to a person who is brought in.
    """

    shown: list[str] = field(default_factory=list)
    focus: str | None = None
    viewed: list[str] = field(default_factory=list)
    asked: str = ""
    form: dict[str, str] = field(default_factory=dict)
    wish: str = ""
    added: list[str] = field(default_factory=list)
    bid: str = ""
    unsure_text: str = ""
    fallbacks: int = 0
    said: list[str] = field(default_factory=list)

    @classmethod
    def from_state(cls, state: Mapping[str, Any]) -> "Talk":
        """The talk kept in `state`; fields of an older or newer version are left out."""
        known = {name: state[name] for name in cls.__slots__ if name in state}
        return cls(**known)

    def state(self) -> dict[str, Any]:
        """The talk as JSON values."""
        return asdict(self)

    def show(self, skus: list[str]) -> None:
        """Note what the last list shows; a single product is on the table at once."""
        self.shown = skus[:SHOWN_LIMIT]
        self.focus = skus[0] if len(skus) == 1 else None

    def look_at(self, sku: str) -> None:
        """Put one product on the table, and remember that it was looked at."""
        self.focus = sku
        self.viewed = [*(each for each in self.viewed if each != sku), sku][-VIEWED_LIMIT:]

    def hear(self, text: str) -> None:
        """Remember what was written, the newest last."""
        self.said = [*self.said, text][-SAID_LIMIT:]

    def begin_anew(self) -> None:
        """Forget what was talked about; what was looked at and where to deliver is kept."""
        fresh = Talk(viewed=self.viewed, form=self.form)
        for name in self.__slots__:
            setattr(self, name, getattr(fresh, name))

    def ask(self, what: str, *arguments: str | int) -> None:
        """Wait for the answer to a question."""
        self.asked = ":".join([what, *map(str, arguments)])

    def offer(self, action: str) -> None:
        """Wait for a yes or no to what the button of this action does."""
        self.ask("offer", action)

    def question(self) -> tuple[str, tuple[str, ...]]:
        """What we wait for and its arguments; an empty name when nothing."""
        name, *arguments = self.asked.split(":")
        return name, tuple(arguments)

    def answered(self) -> None:
        """Wait for nothing any more."""
        self.asked = ""
