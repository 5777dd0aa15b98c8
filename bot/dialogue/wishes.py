"""Several wishes in one message: "do you have lumpia? what's the shipping to Surabaya?"."""

from dataclasses import replace

from bot.dialogue.browsing import kinds_named
from bot.dialogue.scene import Heard, HeardPart, Scene
from bot.dialogue.signs import SureMeaning

MOST_WISHES = 3
# Said beside a wish they ask for nothing of their own.
COURTESIES = frozenset(
    {"greet", "goodbye", "thank", "help", "affirm", "deny", "out_of_scope", "change_language"}
)


# A message heard as this, or as nothing sure, of which one sentence surely wants something.
OPENINGS = COURTESIES - {"affirm", "deny"} | {""}
# An intent that a named product speaks against, where it is not surer than this.
UNSURE_WITH_KINDS = {"greet": 1.01, "change_language": 0.8, "out_of_scope": 0.7, "thank": 0.7}
# Poems about tables and chairs in English are out of scope with more than this; "do you have fish
# crackers?" may be with less, and a search comes next.
UNSURE_BEFORE_A_SEARCH = 0.95


def heard_with_kinds(scene: Scene) -> Heard:
    """What was heard; a greeting that names a product looks for it.

    "Good day, do you have tea?" begins like a greeting, and a model may hear no more than that.
    """
    heard, least = scene.heard, UNSURE_WITH_KINDS.get(scene.intent)
    if scene.intent == "out_of_scope" and scene.runner_up == "search_product":
        least = UNSURE_BEFORE_A_SEARCH
    intents = [replace(scene, heard=each.heard).intent for each in scene.heard.parts]
    # A sentence that is doubted wants nothing sure, and has no intent here.
    wished = any(intent and intent not in COURTESIES for intent in intents)
    if least is None or scene.confidence >= least or wished:
        return heard
    if not kinds_named(scene, scene.message.text):
        return heard
    return replace(heard, understanding=SureMeaning("search_product"))


def wishes_of(scene: Scene) -> list[HeardPart]:
    """The sentences of a message that surely want different things, in their order, at most three.

    A sentence that is doubted, or that wants what an earlier one wanted, is none; two searches
    are two where they name different kinds of product. "Hello, I would like to buy" wants nothing
    yet.
    """
    wishes: list[HeardPart] = []
    wanted: set[tuple[str, frozenset[str]]] = set()
    for part in scene.heard.parts:
        intent = replace(scene, heard=part.heard).intent
        if not intent or intent in COURTESIES:
            continue
        kinds = frozenset(kinds_named(scene, part.text))
        if intent == "add_to_cart" and not (kinds or scene.talk.focus or scene.talk.shown):
            continue
        want = (intent, kinds if intent == "search_product" else frozenset())
        if want not in wanted and not (want[0] == "search_product" and wanted and not kinds):
            wanted.add(want)
            wishes.append(part)
    return wishes[:MOST_WISHES]
