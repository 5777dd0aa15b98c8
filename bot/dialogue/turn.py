"""One turn of the conversation, the story of the house: detect, understand, decide, reply.

`listen` needs no database and may wait for the intent server; `take_turn` runs inside one
transaction and waits for nobody. `routes` says what leads where.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.dialogue import (
    asking,
    bargaining,
    browsing,
    buying,
    checkout,
    questions,
    referring,
    smalltalk,
    vendor_desk,
)
from bot.dialogue.messages import IncomingMessage, Kind, Reply
from bot.dialogue.refusals import refusal
from bot.dialogue.routes import ACTIONS, COMMANDS, HANDLERS
from bot.dialogue.scene import (
    Heard,
    HeardPart,
    House,
    Numbers,
    Scene,
    Understanding,
)
from bot.dialogue.signs import sign
from bot.dialogue.talk import Talk
from bot.dialogue.wishes import OPENINGS, heard_with_kinds, wishes_of
from language.clauses import clauses
from language.detect import Detected
from shop.catalog import Product
from shop.people import Person
from shop.ports import ShopError, UnitOfWork
from shop.services.register_person import remember_written_language, see_person

DEFAULT_LANGUAGE = "id"
# What we offer and what was just added make a doubted yes, or a no, likelier than they are alone.
HALF, PERHAPS, PERHAPS_YES, PERHAPS_NO = 0.5, 0.2, 0.1, 0.03
LONG_AWAY = timedelta(days=5)  # who comes back then begins anew: nobody knows what "it" was


class Ears(Protocol):
    """What listening needs."""

    def detect(self, text: str) -> Detected:
        """The text's language."""

    def understand(self, text: str) -> Understanding:
        """The text's intent."""

    def numbers(self, text: str, detected: Detected) -> Numbers:
        """The text's numbers and prices."""

    def resolve(self, telegram_language: str | None) -> str | None:
        """Our code for Telegram's `language_code`; None where it is no language of ours."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a turn gave: the replies, and the language to say them in."""

    language: str
    replies: tuple[Reply, ...]


def listen(message: IncomingMessage, ears: Ears) -> Heard:
    """Detect and understand a text; other kinds of message need neither."""
    if message.kind is not Kind.TEXT or not message.text.strip():
        return Heard()
    detected = ears.detect(message.text)
    parts = clauses(message.text)
    return Heard(
        detected=detected,
        understanding=sign(message.text) or ears.understand(message.text),
        numbers=ears.numbers(message.text, detected),
        parts=tuple(_part(text, detected, ears) for text in parts if len(parts) > 1),
    )


def _part(text: str, detected: Detected, ears: Ears) -> HeardPart:
    numbers = ears.numbers(text, detected)
    return HeardPart(text, Heard(detected, ears.understand(text), numbers))


def take_turn(
    message: IncomingMessage,
    heard: Heard,
    house: House,
    ears: Ears,
    uow: UnitOfWork,
    now: datetime,
) -> Turn:
    """Decide what to do and say; everything it changes is in `uow`, which the caller commits."""
    conversation = uow.conversations.get(message.person_id)
    talk = Talk.from_state(conversation.state)
    is_back = bool(conversation.state) and now - conversation.updated_at >= LONG_AWAY
    if is_back:
        talk.begin_anew()
    written = _language_written(heard, talk)
    person = _meet(message, written, ears, uow, now)
    scene = Scene(
        message=message,
        heard=heard,
        person=person,
        language=reply_language(person),
        talk=talk,
        uow=uow,
        house=house,
        now=now,
        just_added=tuple(talk.added),
        is_back=is_back,
    )
    talk.added = []
    try:
        replies = _decide(scene)
    except ShopError as error:
        replies = [refusal(error)]
        # What was done before the refusal (stock reserved, say) must not stay.
        uow.rollback()
        _meet(message, written, ears, uow, now)
    uow.conversations.put(person.person_id, scene.talk.state(), now)
    return Turn(scene.language, tuple(replies))


def _meet(
    message: IncomingMessage, written: str | None, ears: Ears, uow: UnitOfWork, now: datetime
) -> Person:
    spoken = ears.resolve(message.telegram_language)
    person = see_person(uow, message.person_id, message.first_name, spoken, now)
    return remember_written_language(uow, person.person_id, written) if written else person


def _language_written(heard: Heard, talk: Talk) -> str | None:
    """The language a text is surely in; a name or an address tells none."""
    if talk.question()[0] in NO_PROSE or heard.detected is None or not heard.detected.sure:
        return None
    return heard.detected.language


def reply_language(person: Person | None) -> str:
    """The person's choice, else what they write, else what their Telegram speaks, else Indonesian.

    Only a sure detection becomes what they write, so an unsure message keeps the language before.
    Somebody who never wrote (a manager told of something) is told in Indonesian.
    """
    if person is None:
        return DEFAULT_LANGUAGE
    return (
        person.chosen_language
        or person.written_language
        or person.telegram_language
        or DEFAULT_LANGUAGE
    )


def _decide(scene: Scene) -> list[Reply]:
    match scene.message.kind:
        case Kind.COMMAND:
            return _command(scene)
        case Kind.BUTTON:
            return _pressed(scene)
        case _:
            return _said(scene)


def _command(scene: Scene) -> list[Reply]:
    scene.talk.answered()
    if scene.message.command == "start" and scene.message.text:
        return vendor_desk.join(scene, scene.message.text)
    handle = COMMANDS.get(scene.message.command, smalltalk.help_)
    return handle(scene)


def _pressed(scene: Scene) -> list[Reply]:
    name, *arguments = scene.message.action.split(":")
    if name == "mean":
        return _meant(scene, arguments[0])
    _leave_unanswered(scene)
    return _act(scene, name, *arguments)


def _act(scene: Scene, name: str, *arguments: str) -> list[Reply]:
    handle = ACTIONS.get(name)
    if handle is None:
        return smalltalk.help_(scene)
    return handle(scene, *arguments)


def _meant(scene: Scene, intent: str) -> list[Reply]:
    scene.message = replace(scene.message, kind=Kind.TEXT, text=scene.talk.unsure_text)
    return HANDLERS.get(intent, smalltalk.help_)(scene)


def _said(scene: Scene) -> list[Reply]:
    thread_id = _thread_replied_to(scene)
    if thread_id is not None:
        return questions.hear_answer(scene, str(thread_id))
    asked, arguments = scene.talk.question()
    if asked in ANSWERS:
        return ANSWERS[asked](scene, *arguments)
    scene.talk.hear(scene.message.text)
    scene.heard = heard_with_kinds(scene)
    if asked in MAY_ANSWER and (replies := MAY_ANSWER[asked](scene, *arguments)):
        return replies
    if scene.heard.understanding is None:
        return smalltalk.nothing_to_read(scene)
    return _wishes(scene) or _pointed(scene) or _meant_by_words(scene)


def _wishes(scene: Scene) -> list[Reply]:
    """The answers to several wishes in one message, in their order; nothing where it is one."""
    wishes = wishes_of(scene)
    replies: list[Reply] = []
    if len(wishes) > 1 or (wishes and _opens(scene)):
        for wish in wishes:
            scene.message, scene.heard = replace(scene.message, text=wish.text), wish.heard
            replies += _pointed(scene) or _meant_by_words(scene)
    return replies


def _meant_by_words(scene: Scene) -> list[Reply]:
    """What the words mean, whatever they point at."""
    _leave_unanswered(scene)
    if not scene.intent:
        return smalltalk.not_understood(scene)
    if scene.intent != "out_of_scope":
        scene.talk.fallbacks = 0
    return HANDLERS[scene.intent](scene)


def _leave_unanswered(scene: Scene) -> None:
    """A question that only may be answered is no longer asked once something else is said."""
    if scene.talk.question()[0] in MAY_ANSWER:
        scene.talk.answered()


def _opens(scene: Scene) -> bool:
    """Whether a message is a greeting or the like before its wish, and points at nothing."""
    opens = scene.intent in OPENINGS and not scene.just_added
    return opens and not referring.pointed_at(scene)


def _pointed(scene: Scene) -> list[Reply]:
    """The card of what was pointed at, where the message does nothing else; or it put right."""
    if sku := _number_on_the_list(scene):
        return _taken_or_shown(scene, sku)
    pointed = referring.only_points(scene)
    if scene.just_added and (corrected := _corrected(scene, pointed)):
        return corrected
    if not _may_only_point(scene):
        return []
    if scene.intent in ASKS_FOR_MORE and referring.asked_beyond(scene):
        return []
    if len(pointed) == 1:
        scene.talk.fallbacks = 0
        return _taken_or_shown(scene, pointed[0].sku)
    return [asking.which_one(scene, pointed)] if pointed else []


def _may_only_point(scene: Scene) -> bool:
    """Whether the intent says nothing more; "only the first one" empties no empty cart."""
    if scene.intent == "remove_from_cart":
        return not scene.uow.carts.get(scene.me).lines
    return not scene.intent or scene.intent in referring.ABOUT_NOTHING


def _corrected(scene: Scene, pointed: list[Product]) -> list[Reply]:
    takes_back = scene.intent == "add_to_cart" and scene.likelihood("deny") >= PERHAPS
    if scene.intent not in {"", "deny"} and not takes_back:
        return []
    return buying.correct(scene, pointed[0] if len(pointed) == 1 else None)


def _taken_or_shown(scene: Scene, sku: str) -> list[Reply]:
    if scene.talk.question()[0] == "take":
        return buying.take_pointed(scene, sku)
    return browsing.show_card(scene, sku)


def _hear_field(scene: Scene, name: str) -> list[Reply]:
    """A delivery field; a question or a refusal that comes instead is no name and no address."""
    if checkout.is_refused(scene, name):
        return checkout.not_yet(scene)
    if checkout.is_aside(scene, name):
        return [*HANDLERS[scene.intent](scene), checkout.ask_again(scene, name)]
    return checkout.hear_field(scene, name)


def _yes_or_no(scene: Scene, *action: str) -> list[Reply]:
    """A yes takes up what we offered, a no leaves it; anything else answers nothing."""
    doubted = scene.confidence < HALF and referring.is_short(scene.message.text)
    perhaps = scene.likelihood("affirm") >= PERHAPS_YES and scene.likelihood("deny") < PERHAPS_NO
    agrees = scene.intent == "affirm" or (doubted and perhaps)
    # "Yes, put me through" names what was offered.
    agrees = agrees or (scene.intent == "talk_to_human" and action[0] == "hand-over")
    if agrees and not referring.only_points(scene):
        scene.talk.answered()
        return _act(scene, *action)
    return []


def _number_on_the_list(scene: Scene) -> str | None:
    """The product whose number of the last list the person wrote, and nothing else."""
    text = scene.message.text.strip()
    if not text.isdecimal() or len(text) > 2:
        return None
    place = int(text)  # in the digits of any script
    return scene.talk.shown[place - 1] if 1 <= place <= len(scene.talk.shown) else None


def _thread_replied_to(scene: Scene) -> int | None:
    """The thread whose notice this message answers with Telegram's own Reply."""
    if scene.message.reply_to is None or scene.message.kind is not Kind.TEXT:
        return None
    body = scene.uow.outbox.sent_body(scene.me, scene.message.reply_to)
    return body.get("thread_id") if body else None


# The answer to a question of ours leads here, by `Talk.asked`. "confirm" is not among them: a yes
# or a no is understood like any message, and anything else means the buyer has more to say.
ANSWERS: dict[str, Callable[..., list[Reply]]] = {
    "field": _hear_field,
    "question": questions.hear_question,
    "person": questions.hear_for_person,
    "answer": questions.hear_answer,
    "terms": vendor_desk.hear_terms,
    "reason": vendor_desk.hear_reason,
    "tracking": vendor_desk.hear_tracking,
}

# Questions of ours that a message may answer; where it does not, it is understood like any other.
MAY_ANSWER: dict[str, Callable[..., list[Reply]]] = {
    "choice": buying.hear_choice,
    "bid": bargaining.hear_bid,
    "offer": _yes_or_no,
    "take": lambda *_: [],  # answered by pointing at a product
}

# Of a thing with more of something than what is shown: "anything cheaper?"
ASKS_FOR_MORE = frozenset({"search_product", "ask_recommendation"})

# Answers that are names, addresses and numbers, whose language says nothing of the person's.
NO_PROSE = frozenset({"field", "terms", "tracking"})
