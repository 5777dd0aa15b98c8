"""Everything that is not about a product: greetings, help, language, yes and no, doubt."""

from bot.dialogue import browsing, checkout
from bot.dialogue.messages import Kind, Reply, button, in_rows, meaning, say
from bot.dialogue.questions import ask_person, offer_person
from bot.dialogue.scene import Scene
from language.phrase import phrase
from shop.services.register_person import choose_language
from shop.services.review_doubts import doubt

MEANINGS = 3
LETTERS_OF_A_KNOCK = 6
FALLBACKS_BEFORE_A_PERSON = 2
SURELY_NOT_OURS = 0.9  # less likely than this, a manager is shown the message as well
MENU = (
    (button("popular"), button("cart")),
    (button("orders"), button("languages")),
)


def greet(scene: Scene) -> list[Reply]:
    """Hello, and what one can do here; a short one in mid-talk only sees whether we are there."""
    if scene.is_back:
        return [_welcome_back(scene)]
    letters = sum(map(str.isalnum, scene.message.text))
    in_talk = scene.talk.shown or scene.talk.focus
    if in_talk and scene.message.kind is Kind.TEXT and letters <= LETTERS_OF_A_KNOCK:
        return [say("ping", *MENU)]
    return [say("greet", *MENU, name=scene.person.first_name)]


def _welcome_back(scene: Scene) -> Reply:
    lines = [phrase("greet-again", name=scene.person.first_name)]
    if scene.uow.carts.get(scene.me).lines:
        lines.append(phrase("cart-waiting"))
    return Reply(tuple(lines), buttons=MENU)


def goodbye(_scene: Scene) -> list[Reply]:
    """Farewell."""
    return [say("goodbye")]


def thank(_scene: Scene) -> list[Reply]:
    """You are welcome."""
    return [say("welcome")]


def help_(_scene: Scene) -> list[Reply]:
    """How to buy here."""
    return [say("help", *MENU)]


def affirm(scene: Scene) -> list[Reply]:
    """Yes to what was asked last; a yes to nothing asks what is meant."""
    if scene.talk.question()[0] == "confirm":
        return checkout.confirm(scene) if checkout.is_plain_yes(scene) else checkout.sum_up(scene)
    return [say("yes-to-what", *MENU)]


def deny(scene: Scene) -> list[Reply]:
    """No to what was asked last."""
    if scene.talk.question()[0] == "confirm":
        return checkout.not_yet(scene)
    scene.talk.answered()
    return [say("all-right")]


def complain(scene: Scene) -> list[Reply]:
    """Sorry, and at once the way to a person, who is told what was said, and to one's orders."""
    scene.talk.offer("hand-over")
    return [say("complain", (button("person", "hand-over"), button("orders")))]


def out_of_scope(scene: Scene) -> list[Reply]:
    """Not this shop's business, said kindly; a manager sees those that it may have been.

    Whoever hears that again and again is offered a person, as after what is not understood.
    """
    if scene.confidence < SURELY_NOT_OURS:
        _keep_for_review(scene)
    scene.talk.fallbacks += 1
    if scene.talk.fallbacks > FALLBACKS_BEFORE_A_PERSON:
        return [offer_person(scene)]
    scene.talk.offer("popular")
    return [say("out-of-scope", (button("popular"), button("help")))]


def offer_languages(scene: Scene) -> list[Reply]:
    """The languages that have phrases, by their own names."""
    buttons = [
        button("language", f"lang:{code}", name=name)
        for code, name in scene.house.languages.items()
    ]
    return [say("choose-language", *in_rows(buttons, 3))]


def set_language(scene: Scene, code: str) -> list[Reply]:
    """Speak this language from now on."""
    if code not in scene.house.languages:
        return offer_languages(scene)
    scene.person = choose_language(scene.uow, scene.me, code)
    scene.language = code
    return [say("language-chosen", *MENU, language=scene.house.languages[code])]


def not_understood(scene: Scene) -> list[Reply]:
    """Offer the likely meanings, then ask for other words, then offer a person who is told all.

    The message is kept for review. A doubted text that names a product is answered with products:
    more use than an apology.
    """
    text = scene.message.text
    likely = _keep_for_review(scene)
    found, confident = browsing.find_products(scene, text)
    if found and confident:
        return browsing.search_product(scene)
    scene.talk.unsure_text = text
    scene.talk.fallbacks += 1
    meanings = [
        button(meaning(intent), f"mean:{intent}")
        for intent, _ in likely[:MEANINGS]
        if intent != "out_of_scope"
    ]
    rows = in_rows(meanings, 1)
    if scene.talk.fallbacks > FALLBACKS_BEFORE_A_PERSON:
        return [offer_person(scene)]
    if scene.talk.fallbacks == FALLBACKS_BEFORE_A_PERSON:
        return [say("not-understood-again", *rows, (button("person"),))]
    return [say("not-understood", *rows, (button("help"),))]


def _keep_for_review(scene: Scene) -> tuple[tuple[str, float], ...]:
    """Hands the message to whoever retrains; its intents, likeliest first, with probabilities."""
    pairs = tuple((each.intent, each.confidence) for each in scene.ranking)
    doubt(scene.uow, scene.message.text, scene.language, pairs, scene.now)
    return pairs


def nothing_to_read(_scene: Scene) -> list[Reply]:
    """A sticker, a voice message, a file: ask for words."""
    return [say("only-text")]


def person(scene: Scene) -> list[Reply]:
    """The way to a person."""
    return ask_person(scene)
