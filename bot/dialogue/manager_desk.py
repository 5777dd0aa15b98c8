"""The managers' side: teaching what was not understood, and the sales."""

from collections.abc import Callable

from bot.dialogue.messages import Button, Reply, button, in_rows, meaning, say
from bot.dialogue.scene import Scene
from bot.dialogue.showing import rupiah
from language.phrase import phrase
from shop.services.ledger import totals
from shop.services.review_doubts import label_doubt, next_doubt, skip_doubt

LIKELY = 4


def managers_only(handle: Callable[..., list[Reply]]) -> Callable[..., list[Reply]]:
    """A handler that anyone but a manager finds closed."""

    def guarded(scene: Scene, *arguments: str) -> list[Reply]:
        if not scene.is_manager:
            return [say("managers-only")]
        return handle(scene, *arguments)

    return guarded


@managers_only
def show_queue(scene: Scene) -> list[Reply]:
    """The oldest message nobody has labelled, with its likely meanings as buttons."""
    doubted = next_doubt(scene.uow)
    if doubted is None:
        return [say("queue-empty")]
    likely = [intent for intent, _ in doubted.ranking[:LIKELY]]
    buttons = [_label(doubted.doubt_id, intent) for intent in likely]
    more = button("all-intents", f"intents:{doubted.doubt_id}")
    skip = button("skip", f"skip:{doubted.doubt_id}")
    rows = (*in_rows(buttons, 2), (more, skip))
    card = phrase("queue-card", text=doubted.text, language=doubted.language or "?")
    return [Reply((card,), buttons=rows)]


@managers_only
def show_intents(scene: Scene, doubt_id: str) -> list[Reply]:
    """Every intent as a button."""
    buttons = [_label(int(doubt_id), intent) for intent in scene.house.intents]
    return [say("queue-all-intents", *in_rows(buttons, 3))]


@managers_only
def label(scene: Scene, doubt_id: str, intent: str) -> list[Reply]:
    """Keep the message as an example of the intent; the next training learns it."""
    if intent not in scene.house.intents:  # of an older version's button
        return show_queue(scene)
    label_doubt(scene.uow, int(doubt_id), intent, scene.me, scene.now)
    named = phrase(f"button-{meaning(intent)}")
    return [say("queue-labelled", intent=named), *show_queue(scene)]


@managers_only
def skip(scene: Scene, doubt_id: str) -> list[Reply]:
    """Not an example of anything."""
    skip_doubt(scene.uow, int(doubt_id), scene.me, scene.now)
    return show_queue(scene)


@managers_only
def show_sales(scene: Scene) -> list[Reply]:
    """The two totals of the ledger."""
    ledger = totals(scene.uow)
    return [
        say(
            "sales",
            transactions=rupiah(ledger.transactions_idr),
            preorders=rupiah(ledger.preorders_idr),
            count=ledger.orders,
        )
    ]


def _label(doubt_id: int, intent: str) -> Button:
    return button(meaning(intent), f"label:{doubt_id}:{intent}")
