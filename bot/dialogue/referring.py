"""Which of the products just shown a message points at: the second, the cheaper, the red one.

By the words of the message and what the conversation shows (`talk.shown`, `talk.focus`), in any
language and without a guess: where several fit, the person is asked.
"""

import re
from collections.abc import Callable, Sequence

from bot.dialogue.browsing import active_products, kinds_named, spoken_language
from bot.dialogue.scene import Pointing, Qualities, Scene
from shop.catalog import Product

# Questions that choose among products as well: "how much is the red one". Others ask the product
# on the table about its qualities: "is it teak?" is not about the teak chair beside it.
CHOOSING = frozenset({"ask_price", "ask_stock", "add_to_cart", "remove_from_cart"})
# "Can it be cheaper?" bargains for the product on the table.
WITHOUT_TRAITS = frozenset({"bargain"})
MOST_WORDS = 6  # besides those that point; a longer message has more to say
MOST_LETTERS = 16  # where words are not separated
WISH_LIMIT = 200
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_CLOTHES = ("xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl")


def pointed_at(scene: Scene) -> list[Product]:
    """Products of the last list that the message points at; none where it points at nothing."""
    pointing = _pointing(scene)
    by_place = _by_place(scene, pointing)
    if by_place:
        return by_place
    intent = scene.intent
    if scene.talk.focus and intent and intent not in CHOOSING | ABOUT_NOTHING:
        return []
    candidates = _of_kind(scene, _shown(scene))
    chosen = _with_qualities(candidates, qualities(scene))
    if pointing.trait and intent not in WITHOUT_TRAITS:
        return _extreme(scene, chosen or candidates, pointing.trait)
    return chosen


# Intents that say nothing of a product by themselves: only what the message points at tells more.
ABOUT_NOTHING = frozenset(
    {"search_product", "ask_recommendation", "affirm", "deny", "out_of_scope", "greet", "thank"}
)


def only_points(scene: Scene) -> list[Product]:
    """Products of the last list, where the message does little else than point at them."""
    return pointed_at(scene) if is_short(_pointing(scene).rest) else []


def refined_wish(scene: Scene) -> str:
    """What is looked for: the last wish with what was added, where a message only adds to it.

    "In red, please" after a search for a scarf looks for a red scarf.
    """
    text, wish = scene.message.text, scene.talk.wish
    if not wish or not is_short(text) or kinds_named(scene, text) or not _adds(scene):
        return text
    return f"{wish[:WISH_LIMIT]} {text}"


def asked_beyond(scene: Scene) -> str | None:
    """The trait of which more is wanted than what is shown has: cheaper, dearer, bigger, smaller.

    None where the message names a kind of product, which is a search of its own.
    """
    text = scene.message.text
    if not (scene.talk.focus or scene.talk.shown) or kinds_named(scene, text):
        return None
    pointing = _pointing(scene)
    return pointing.trait if is_short(pointing.rest) else None


def standard(scene: Scene, trait: str) -> Product | None:
    """What more of a trait is measured against: the product on the table, else the most shown."""
    on_the_table = active_products(scene, [scene.talk.focus or ""])
    shown = on_the_table or _shown(scene)
    return _most(shown, trait)[0] if shown else None


def surpasses(trait: str, product: Product, other: Product) -> bool:
    """Whether a product has more of a trait than another."""
    measure = _MEASURES[trait]
    mine, theirs = measure(product), measure(other)
    return mine is not None and theirs is not None and mine > theirs


def qualities(scene: Scene) -> Qualities:
    """The colours, materials and sizes that the message names."""
    return scene.house.names.qualities_named(scene.message.text, spoken_language(scene))


def is_short(text: str) -> bool:
    """Whether a text is a few words at most."""
    words = text.split()
    longest = max((len(word) for word in words if not word.isascii()), default=0)
    return len(words) <= MOST_WORDS and (len(words) > 2 or longest <= MOST_LETTERS)


def _pointing(scene: Scene) -> Pointing:
    return scene.house.references(scene.message.text, spoken_language(scene))


def _shown(scene: Scene) -> list[Product]:
    return active_products(scene, scene.talk.shown)


def _adds(scene: Scene) -> bool:
    named, numbers = qualities(scene), scene.heard.numbers
    limited = numbers is not None and (numbers.max_price_idr or numbers.min_price_idr)
    return bool(named.colours or named.materials or named.sizes or limited)


def _by_place(scene: Scene, pointing: Pointing) -> list[Product]:
    shown = scene.talk.shown
    if pointing.place is not None and -1 <= pointing.place <= len(shown) and shown:
        at = pointing.place - 1 if pointing.place > 0 else pointing.place
        return active_products(scene, [shown[at]])
    if pointing.other and len(shown) == 2 and scene.talk.focus in shown:
        return active_products(scene, [sku for sku in shown if sku != scene.talk.focus])
    return []


def _of_kind(scene: Scene, products: Sequence[Product]) -> list[Product]:
    kinds = kinds_named(scene, scene.message.text)
    return [product for product in products if not kinds or product.type in kinds]


def _with_qualities(products: Sequence[Product], named: Qualities) -> list[Product]:
    """Those that have every quality named; none where no quality is named."""
    if not (named.colours or named.materials or named.sizes):
        return []
    return [
        product
        for product in products
        if (not named.colours or not named.colours.isdisjoint(product.colours))
        and (not named.materials or not named.materials.isdisjoint(product.materials))
        and (not named.sizes or not named.sizes.isdisjoint(product.sizes))
    ]


def _extreme(scene: Scene, products: Sequence[Product], trait: str) -> list[Product]:
    """The one with the most of a trait; none where that is on the table already."""
    most = _most(products, trait) if len(products) > 1 else list(products)
    return [product for product in most if product.sku != scene.talk.focus]


def _most(products: Sequence[Product], trait: str) -> list[Product]:
    measured = [
        (value, each) for each in products if (value := _MEASURES[trait](each)) is not None
    ]
    best = max((value for value, _ in measured), default=None)
    return [each for value, each in measured if value == best] or list(products)


def _bulk(product: Product) -> float | None:
    """How big it is: its first size multiplied out, its clothes' size, else its weight."""
    if len(product.sizes) > 1:
        places = [_CLOTHES.index(s.lower()) for s in product.sizes if s.lower() in _CLOTHES]
        return float(max(places)) if places else None
    if product.sizes and product.sizes[0].endswith("cm"):
        bulk = 1.0
        for number in _NUMBER.findall(product.sizes[0]):
            bulk *= float(number.replace(",", "."))
        return bulk
    return float(product.weight_g) if product.weight_g else None


_MEASURES: dict[str, Callable[[Product], float | None]] = {
    "cheaper": lambda product: -float(product.price_idr),
    "dearer": lambda product: float(product.price_idr),
    "bigger": _bulk,
    "smaller": lambda product: None if (bulk := _bulk(product)) is None else -bulk,
}
