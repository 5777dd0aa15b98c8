"""A better price: answered by the vendor's rule, and never more promised than an order does."""

import re

from bot.dialogue.asking import next_steps
from bot.dialogue.messages import Reply, button
from bot.dialogue.questions import pass_on
from bot.dialogue.scene import Scene
from bot.dialogue.showing import rupiah
from language.phrase import Phrase, Value, phrase
from shop.catalog import Product
from shop.services.bargain import Stance, sensible_offer, stance

_PERCENT = re.compile(r"(\d{1,2})\s*(?:%|٪|％|persen|percent|pct|por ciento|por cento|prozent)")
RUPIAH = "IDR"
NO_BIDS = frozenset({"add_to_cart", "remove_from_cart", "checkout"})  # their numbers count pieces


def bargain(scene: Scene, product: Product) -> Reply:
    """What the vendor's rule says to the wish for a better price, or to a named offer."""
    vendor = scene.uow.vendors.get(product.vendor_id)
    offer = offer_named(scene, product)
    scene.talk.bid = scene.message.text
    match stance(vendor, product, offer):
        case Stance.FIXED:
            return _reply(product, phrase("bargain-fixed", **_facts(scene, product)))
        case Stance.OPEN:
            scene.talk.ask("bid", product.sku)
            return _reply(product, phrase("bargain-name-price", **_facts(scene, product)))
        case Stance.TOO_LOW:
            scene.talk.ask("bid", product.sku)
            price, asked = rupiah(product.price_idr), rupiah(offer or 0)
            too_low = phrase("bargain-too-low", name=product.name, price=price, offer=asked)
            return _reply(product, too_low)
        case Stance.MAY_DO:
            pass_on(scene, product.vendor_id, product.sku, scene.message.text)
            passed_on = phrase(
                "bargain-passed-on", offer=rupiah(offer or 0), **_facts(scene, product)
            )
            return _reply(product, passed_on)
        case _:
            return _ask_first(scene, product)


def haggle(scene: Scene, sku: str) -> list[Reply]:
    """Hand the buyer's own words for a better price to the vendor."""
    product = scene.uow.products.get(sku)
    return [pass_on(scene, product.vendor_id, sku, scene.talk.bid or scene.message.text)]


def hear_bid(scene: Scene, sku: str) -> list[Reply]:
    """An offer after we asked for one; nothing where the message names none."""
    product = scene.uow.products.find(sku)
    if product is None or scene.intent in NO_BIDS or offer_named(scene, product) is None:
        return []
    scene.talk.answered()
    return [bargain(scene, product)]


def offer_named(scene: Scene, product: Product) -> int | None:
    """What the message offers for one piece, in whole rupiah; None where it offers nothing."""
    percent = _PERCENT.search(scene.message.text)
    if percent:
        return product.price_idr * (100 - int(percent[1])) // 100
    numbers = scene.heard.numbers
    if numbers is None or numbers.currency not in (None, RUPIAH):
        return None
    pieces = numbers.quantity or 1
    offers = (sensible_offer(product, each, pieces) for each in reversed(numbers.amounts))
    return next((offer for offer in offers if offer is not None), None)


def _ask_first(scene: Scene, product: Product) -> Reply:
    vendor = scene.uow.vendors.get(product.vendor_id)
    action = f"haggle:{product.sku}"
    scene.talk.offer(action)
    line = phrase("answer-bargain", price=rupiah(product.price_idr), vendor=vendor.name)
    return Reply((line,), buttons=((button("ask-vendor", action),), next_steps(product)))


def _facts(scene: Scene, product: Product) -> dict[str, Value]:
    vendor = scene.uow.vendors.get(product.vendor_id)
    return {"vendor": vendor.name, "name": product.name, "price": rupiah(product.price_idr)}


def _reply(product: Product, line: Phrase) -> Reply:
    return Reply((line,), buttons=(next_steps(product),))
