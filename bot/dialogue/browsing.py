"""Looking around: search, and the product card."""

from collections.abc import Collection

from bot.dialogue.messages import Reply, button, say
from bot.dialogue.scene import Scene
from bot.dialogue.showing import product_card, product_list
from language.phrase import phrase
from shop.catalog import Product

LIST_LENGTH = 5
BASKET = "basket"  # the taxonomy's kind
ABOUT_THE_CART = frozenset({"add_to_cart", "remove_from_cart", "view_cart", "checkout"})


def search_product(scene: Scene, wish: str = "") -> list[Reply]:
    """Products for a wish; the nearest ones, said so, where there are none.

    Args:
        scene: The turn.
        wish: What is looked for; what the person wrote where it is not given.
    """
    found, confident = find_products(scene, wish or scene.message.text)
    if not wish or wish == scene.message.text:
        scene.talk.wish = scene.message.text
    if not found:
        return [say("search-nothing", (button("popular"),))]
    heading = phrase("search-found" if confident else "search-nearest", count=len(found))
    return [product_list(scene, heading, found)]


def show_card(scene: Scene, sku: str) -> list[Reply]:
    """The card of one product."""
    return [product_card(scene, scene.uow.products.get(sku))]


def find_products(scene: Scene, text: str, limit: int = LIST_LENGTH) -> tuple[list[Product], bool]:
    """Products for a text and the limits it names, and whether they are a true match."""
    hits = scene.house.finder.find(text, limit=limit, language=spoken_language(scene))
    return active_products(scene, list(hits.skus)), hits.confident


def kinds_named(scene: Scene, text: str) -> Collection[str]:
    """The product types that a text names in its language, or in the one spoken so far.

    In many languages the cart is a basket: "put it in the basket" names no product.
    """
    kinds = scene.house.names.types_named(text, spoken_language(scene))
    in_talk = scene.talk.focus or scene.talk.shown
    return () if BASKET in kinds and in_talk and scene.intent in ABOUT_THE_CART else kinds


def spoken_language(scene: Scene) -> str:
    """The message's language where that is known, else the one spoken so far."""
    detected = scene.heard.detected
    return detected.language if detected and detected.language else scene.language


def active_products(scene: Scene, skus: list[str]) -> list[Product]:
    """Those of the products that are still on offer, in the order asked for."""
    found = scene.uow.products.many(skus)
    return [found[sku] for sku in skus if sku in found and found[sku].active]
