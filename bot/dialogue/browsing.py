"""Looking around: search, recommendations, the product card."""

from collections.abc import Collection

from bot.dialogue.messages import Reply, button, say
from bot.dialogue.scene import Scene
from bot.dialogue.showing import product_card, product_list
from language.phrase import phrase
from shop.catalog import Availability, Product
from shop.services.popular import popular_products

LIST_LENGTH = 5
WORDS_OF_A_WISH = 5  # "something for the terrace to sit on" is one, "any ideas?" is none
LETTERS_OF_A_WISH = 12  # where words are not separated


def search_product(scene: Scene) -> list[Reply]:
    """Products for what the person wrote; the nearest ones, said so, where there are none."""
    found, confident = find_products(scene, scene.message.text)
    scene.talk.wish = scene.message.text
    if not found:
        return [say("search-nothing", (button("popular"),))]
    heading = phrase("search-found" if confident else "search-nearest", count=len(found))
    return [product_list(scene, heading, found)]


def recommend(scene: Scene) -> list[Reply]:
    """A proposal: like the text where it names something, else like the product on the table."""
    found, confident = find_products(scene, scene.message.text)
    buyable = [product for product in found if product.availability is not Availability.SOLD_OUT]
    if buyable and (confident or _is_a_wish(scene.message.text)):
        return [product_list(scene, phrase("recommend-for-wish"), buyable)]
    if scene.talk.focus:
        return show_similar(scene, scene.talk.focus)
    return show_popular(scene)


def show_popular(scene: Scene) -> list[Reply]:
    """What sells now."""
    products = popular_products(scene.uow, LIST_LENGTH, scene.now)
    if not products:
        return [say("search-nothing")]
    return [product_list(scene, phrase("recommend-popular"), products)]


def show_similar(scene: Scene, sku: str) -> list[Reply]:
    """More like this one."""
    product = scene.uow.products.get(sku)
    skus = scene.house.finder.similar(sku, limit=LIST_LENGTH)
    products = active_products(scene, list(skus))
    if not products:
        return [say("recommend-none", name=product.name)]
    return [product_list(scene, phrase("recommend-similar", name=product.name), products)]


def show_card(scene: Scene, sku: str) -> list[Reply]:
    """The card of one product."""
    return [product_card(scene, scene.uow.products.get(sku))]


def find_products(scene: Scene, text: str, limit: int = LIST_LENGTH) -> tuple[list[Product], bool]:
    """Products for a text within the price limits it names, and whether they are a true match.

    Where the text names a kind of product, only that kind is shown, if there is any of it.
    """
    kinds = kinds_named(scene, text)
    found = _find(scene, text, limit, kinds)
    return found if found[0] or not kinds else _find(scene, text, limit, ())


def _find(
    scene: Scene, text: str, limit: int, kinds: Collection[str]
) -> tuple[list[Product], bool]:
    numbers = scene.heard.numbers
    hits = scene.house.finder.find(
        text,
        limit=limit,
        max_price_idr=numbers.max_price_idr if numbers else None,
        min_price_idr=numbers.min_price_idr if numbers else None,
        kinds=kinds,
    )
    return active_products(scene, list(hits.skus)), hits.confident


def kinds_named(scene: Scene, text: str) -> Collection[str]:
    """The product types that a text names in its language, or in the one spoken so far."""
    detected = scene.heard.detected
    language = detected.language if detected and detected.language else scene.language
    return scene.house.names.types_named(text, language)


def active_products(scene: Scene, skus: list[str]) -> list[Product]:
    """Those of the products that are still on offer, in the order asked for."""
    found = scene.uow.products.many(skus)
    return [found[sku] for sku in skus if sku in found and found[sku].active]


def _is_a_wish(text: str) -> bool:
    """Whether a text that asks for a proposal seems to say what for."""
    words = text.split()
    return len(words) >= WORDS_OF_A_WISH or (
        len(words) == 1 and not text.isascii() and len(text) >= LETTERS_OF_A_WISH
    )
