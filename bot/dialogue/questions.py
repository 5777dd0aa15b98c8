"""A buyer and a vendor talk through the assistant, each in their own language.

The text travels as it was written; a translation stands beside it where a translator is set
(`bot.dialogue.notices`), so nothing said is ever lost or delayed by one that fails.
"""

from dataclasses import replace

from bot.dialogue.browsing import active_products
from bot.dialogue.messages import Kind, Reply, button, say
from bot.dialogue.scene import Scene
from shop.catalog import Product
from shop.services.follow_order import order_for
from shop.services.relay import answer_buyer, ask_managers, ask_vendor, write_in_thread

TEXT_LIMIT = 2000


def ask_about(scene: Scene, sku: str) -> list[Reply]:
    """Wait for the buyer's question about a product."""
    product = scene.uow.products.get(sku)
    vendor = scene.uow.vendors.get(product.vendor_id)
    scene.talk.focus = sku
    scene.talk.ask("question", product.vendor_id, sku)
    return [say("question-write", vendor=vendor.name, name=product.name)]


def ask_about_order(scene: Scene, number: str) -> list[Reply]:
    """Wait for the buyer's question about an order."""
    order = order_for(scene.uow, number, scene.me)
    vendor = scene.uow.vendors.get(order.vendor_id)
    scene.talk.ask("question", order.vendor_id, "")
    return [say("question-write", vendor=vendor.name, name=number)]


def ask_person(scene: Scene) -> list[Reply]:
    """Bring in a person: the vendor of the product on the table, else a manager."""
    product = _on_the_table(scene)
    if product is not None:
        replies = ask_about(scene, product.sku)
        scene.talk.ask("person", product.vendor_id, product.sku)
        return replies
    if not scene.house.managers:
        return [say("person-which-product")]
    scene.talk.ask("person", "", "")
    return [say("question-write-manager")]


def hear_for_person(scene: Scene, vendor_id: str, sku: str) -> list[Reply]:
    """Hand the buyer's words on, with what they wrote before."""
    if scene.message.kind is Kind.TEXT and scene.message.text.strip():
        so_far = [*scene.talk.said, scene.message.text]
        scene.message = replace(scene.message, text="\n".join(so_far)[-TEXT_LIMIT:])
    return hear_question(scene, vendor_id, sku)


def offer_person(scene: Scene) -> Reply:
    """Offer to bring in a person who reads what was written so far."""
    product = _on_the_table(scene)
    row = (button("person", "hand-over"), button("help"))
    if product is None and not scene.house.managers:
        return say("person-which-product", row[1:])
    scene.talk.offer("hand-over")
    if product is None:
        return say("hand-over-manager", row)
    vendor = scene.uow.vendors.get(product.vendor_id)
    return say("hand-over-vendor", row, vendor=vendor.name)


def hand_over(scene: Scene) -> list[Reply]:
    """Hand what was written so far to the vendor of the product on the table, else a manager."""
    product = _on_the_table(scene)
    text = "\n".join(scene.talk.said)[-TEXT_LIMIT:]
    if not text or (product is None and not scene.house.managers):
        return ask_person(scene)
    scene.talk.fallbacks = 0
    scene.talk.said = []
    if product is None:
        return [pass_on(scene, "", "", text)]
    return [pass_on(scene, product.vendor_id, product.sku, text)]


def _on_the_table(scene: Scene) -> Product | None:
    return next(iter(active_products(scene, [scene.talk.focus or ""])), None)


def hear_question(scene: Scene, vendor_id: str, sku: str) -> list[Reply]:
    """Hand the buyer's question on."""
    text = scene.message.text[:TEXT_LIMIT]
    if scene.message.kind is not Kind.TEXT or not text.strip():
        return [say("question-empty")]
    scene.talk.answered()
    return [pass_on(scene, vendor_id, sku, text)]


def pass_on(scene: Scene, vendor_id: str, sku: str, text: str) -> Reply:
    """Hand a buyer's words to a vendor, about a product or none; to a manager without a vendor."""
    managers, language = scene.house.managers, _language(scene)
    if not vendor_id:
        ask_managers(scene.uow, scene.me, managers, text, language, scene.now)
        return say("question-sent-manager")
    vendor = scene.uow.vendors.get(vendor_id)
    ask_vendor(scene.uow, scene.me, vendor_id, sku or None, text, language, scene.now, managers)
    return say("question-sent", vendor=vendor.name)


def _language(scene: Scene) -> str:
    """The language of what was just written, as far as that is sure."""
    detected = scene.heard.detected
    if detected and detected.sure and detected.language:
        return detected.language
    return scene.language


def ask_for_answer(scene: Scene, thread_id: str) -> list[Reply]:
    """Wait for what one side of a thread wants to say to the other."""
    scene.talk.ask("answer", thread_id)
    return [say("answer-write")]


def hear_answer(scene: Scene, thread_id: str) -> list[Reply]:
    """Hand an answer on to the other side of its thread."""
    text = scene.message.text[:TEXT_LIMIT]
    if scene.message.kind is not Kind.TEXT or not text.strip():
        return [say("question-empty")]
    scene.talk.answered()
    thread = scene.uow.threads.get(int(thread_id))
    hand_on = write_in_thread if thread.buyer_id == scene.me else answer_buyer
    hand_on(scene.uow, thread.thread_id, scene.me, text, _language(scene), scene.now)
    return [say("answer-sent")]
