"""Several wishes in one message: "do you have lumpia? what's the shipping to Surabaya?"."""

from dataclasses import replace

from bot.dialogue.browsing import kinds_named
from bot.dialogue.scene import HeardPart, Scene

MOST_WISHES = 3
# Said beside a wish they ask for nothing of their own.
COURTESIES = frozenset(
    {"greet", "goodbye", "thank", "help", "affirm", "deny", "out_of_scope", "change_language"}
)


def wishes_of(scene: Scene) -> list[HeardPart]:
    """The sentences of a message that surely want different things, in their order, at most three.

    A sentence that is doubted, or that wants what an earlier one wanted, is none; two searches
    are two where they name different kinds of product.
    """
    wishes: list[HeardPart] = []
    wanted: set[tuple[str, frozenset[str]]] = set()
    for part in scene.heard.parts:
        intent = replace(scene, heard=part.heard).intent
        if not intent or intent in COURTESIES:
            continue
        kinds = frozenset(kinds_named(scene, part.text))
        want = (intent, kinds if intent == "search_product" else frozenset())
        if want not in wanted and not (want[0] == "search_product" and wanted and not kinds):
            wanted.add(want)
            wishes.append(part)
    return wishes[:MOST_WISHES]
