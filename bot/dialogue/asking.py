"""Questions about a product, answered from the shop's facts and never from guesses."""

from collections.abc import Callable

from bot.dialogue.browsing import active_products, find_products, kinds_named
from bot.dialogue.messages import Button, Reply, button, say
from bot.dialogue.referring import pointed_at
from bot.dialogue.scene import Scene
from bot.dialogue.showing import availability, colours, materials, product_list, rupiah
from language.phrase import NOTHING, Phrase, Series, phrase
from shop.catalog import Availability, Category, Product
from shop.vendor import Vendor

NAMES_SOMETHING = 16  # characters; a shorter question whether it is there means what is known


def about_product(answer: Callable[[Scene, Product], Reply]) -> Callable[[Scene], list[Reply]]:
    """A handler that first finds out which product is meant, then lets `answer` speak of it."""

    def handle(scene: Scene) -> list[Reply]:
        candidates = products_meant(scene)
        if len(candidates) != 1:
            return _about_several(scene, candidates, answer)
        product = candidates[0]
        scene.talk.look_at(product.sku)
        return [answer(scene, product)]

    return handle


def products_meant(scene: Scene) -> list[Product]:
    """The products the message points at or names, else the one on the table, else those shown."""
    pointed = pointed_at(scene)
    if pointed:
        return pointed
    on_the_table = active_products(scene, [scene.talk.focus or ""])
    shown = active_products(scene, scene.talk.shown)
    kinds = kinds_named(scene, scene.message.text)
    if not kinds:
        return on_the_table or shown or _surely_found(scene)
    named, _ = find_products(scene, scene.message.text)
    if on_the_table and on_the_table[0] in named:
        return on_the_table
    of_kind = [product for product in shown if product.type in kinds]
    return of_kind if len(of_kind) == 1 < len(shown) else named


def _surely_found(scene: Scene) -> list[Product]:
    """What "do you have ...?" is about where no known name tells: inflected, or described."""
    if scene.intent != "ask_stock" or len(scene.message.text) < NAMES_SOMETHING:
        return []
    found, confident = find_products(scene, scene.message.text)
    return found if confident else []


def _about_several(
    scene: Scene, candidates: list[Product], answer: Callable[[Scene, Product], Reply]
) -> list[Reply]:
    """What holds for any product, then which is meant; the same list is not shown twice."""
    known = [say(ALWAYS_SO[answer])] if answer in ALWAYS_SO else []
    if not scene.listed:
        return [*known, which_one(scene, candidates)]
    return known if known or answer in TOLD_BY_LISTS else [say("which-of-these")]


def which_one(scene: Scene, candidates: list[Product]) -> Reply:
    """Ask which of several products is meant, or which at all."""
    if not candidates:
        return say("which-product", (button("popular"),))
    # A kind that was named ("how much are the sarongs?") is answered by the list itself.
    asked_first = kinds_named(scene, scene.message.text) or not scene.talk.shown
    heading = "search-found" if asked_first else "which-of-these"
    return product_list(scene, phrase(heading, count=len(candidates)), candidates)


def price(scene: Scene, product: Product) -> Reply:
    """What it costs, and from how many pieces on it is sold."""
    lines = [phrase("answer-price", name=product.name, price=rupiah(product.price_idr))]
    if product.min_order > 1:
        lines.append(phrase("minimum-order", count=product.min_order))
    return Reply(tuple(lines), buttons=(next_steps(product),))


def stock(scene: Scene, product: Product) -> Reply:
    """Whether it is there, in which sizes and colours."""
    lines = [phrase("answer-stock", name=product.name, availability=availability(product))]
    if product.sizes:
        lines.append(phrase("card-sizes", sizes=Series(product.sizes, "unit")))
    if product.colours:
        lines.append(phrase("card-colours", colours=colours(scene, product)))
    return Reply(tuple(lines), buttons=(next_steps(product),))


def detail(scene: Scene, product: Product) -> Reply:
    """Every fact the shop has of it, with its picture."""
    lines = [phrase("card-title", name=product.name, kind=NOTHING), *_facts(scene, product)]
    lines.append(phrase("card-description", text=product.description))
    return Reply(tuple(lines), buttons=(next_steps(product),), photo_sku=product.sku)


def shipping(scene: Scene, product: Product) -> Reply:
    """From where, by which courier, how heavy; the vendor names the cost with the order."""
    vendor = scene.uow.vendors.get(product.vendor_id)
    lines = [
        phrase(
            "answer-shipping",
            name=product.name,
            regency=vendor.regency,
            couriers=Series(vendor.couriers, "unit"),
        )
    ]
    if product.weight_g:
        lines.append(phrase("fact-weight", grams=product.weight_g))
    lines.append(phrase("shipping-cost-later"))
    return Reply(tuple(lines), buttons=((_ask(product),),))


def payment(scene: Scene, product: Product) -> Reply:
    """How this vendor is paid."""
    vendor = scene.uow.vendors.get(product.vendor_id)
    methods = payment_methods(vendor)
    line = phrase("answer-payment", vendor=vendor.name, methods=methods)
    return Reply((line, phrase("payment-when")), buttons=(next_steps(product),))


def payment_methods(vendor: Vendor) -> Series:
    """The vendor's payment methods by name."""
    return Series(tuple(phrase(f"payment-{method}") for method in vendor.payment_methods), "unit")


def returns(scene: Scene, product: Product) -> Reply:
    """How exchange works; the vendor decides each case."""
    vendor = scene.uow.vendors.get(product.vendor_id)
    return Reply((phrase("answer-return", vendor=vendor.name),), buttons=((_ask(product),),))


def custom_order(scene: Scene, product: Product) -> Reply:
    """Whether the vendor makes it to order, and how to say what one wants."""
    vendor = scene.uow.vendors.get(product.vendor_id)
    key = "answer-custom-yes" if product.made_to_order else "answer-custom-ask"
    line = phrase(key, vendor=vendor.name, days=product.lead_time_days or 0)
    return Reply((line,), buttons=((_ask(product),),))


def vendor_facts(scene: Scene, product: Product) -> Reply:
    """Who sells it, where, and when they answer."""
    vendor = scene.uow.vendors.get(product.vendor_id)
    line = phrase(
        "answer-vendor",
        vendor=vendor.name,
        regency=vendor.regency,
        hours=vendor.opening_hours,
        about=vendor.about,
    )
    goods = button("vendor-goods", f"goods:{vendor.vendor_id}")
    return Reply((line,), buttons=((_ask(product), goods),))


def show_vendor_goods(scene: Scene, vendor_id: str) -> list[Reply]:
    """What else this vendor sells, what is there first."""
    vendor = scene.uow.vendors.get(vendor_id)
    goods = [product for product in scene.uow.products.of_vendor(vendor_id) if product.active]
    goods.sort(key=lambda product: (product.availability is Availability.SOLD_OUT, product.sku))
    heading = phrase("vendor-goods", vendor=vendor.name)
    return [product_list(scene, heading, goods[:10])]


# What is so for every product, by the question it answers.
ALWAYS_SO = {shipping: "shipping-cost-later", payment: "payment-when"}

# What a list of products says of each.
TOLD_BY_LISTS = frozenset({price, stock})


def _facts(scene: Scene, product: Product) -> list[Phrase]:
    facts = [
        product.sizes and phrase("card-sizes", sizes=Series(product.sizes, "unit")),
        product.colours and phrase("card-colours", colours=colours(scene, product)),
        product.materials and phrase("fact-materials", materials=materials(scene, product)),
        product.ingredients
        and phrase("fact-ingredients", ingredients=Series(product.ingredients, "unit")),
        product.weight_g and phrase("fact-weight", grams=product.weight_g),
        product.shelf_life_days and phrase("fact-shelf-life", days=product.shelf_life_days),
        _halal(product),
        product.min_order > 1 and phrase("minimum-order", count=product.min_order),
    ]
    return [fact for fact in facts if isinstance(fact, Phrase)]


def _halal(product: Product) -> Phrase | None:
    if product.category is not Category.MAKANAN_MINUMAN:
        return None
    match product.halal:
        case True:
            return phrase("fact-halal")
        case False:
            return phrase("fact-not-halal")
        case None:
            return phrase("halal-unknown")


def _ask(product: Product) -> Button:
    return button("ask-vendor", f"ask:{product.sku}")


def next_steps(product: Product) -> tuple[Button, ...]:
    """Taking it or asking its seller; something like it where it is sold out."""
    if product.availability is Availability.SOLD_OUT:
        return (button("similar", f"like:{product.sku}"), _ask(product))
    return (button("add", f"add:{product.sku}"), _ask(product))
