"""Proposals: more like this, what goes with it, gifts, budgets, places, what sells, for you.

What is asked for is read by the taxonomy's words in any language; each proposal says why.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.dialogue.browsing import (
    active_products,
    find_products,
    search_product,
    spoken_language,
)
from bot.dialogue.messages import Reply, button, say
from bot.dialogue.reasons import Proposal, proposal_list
from bot.dialogue.referring import asked_beyond, refined_wish, standard, surpasses
from bot.dialogue.scene import Recommends, Scene
from catalog_index.recommendation import Reason, Recommended, Request, Wanted, Way, Why
from language.phrase import phrase
from shop.catalog import Availability, Product
from shop.order import GIVES_STOCK_BACK
from shop.services.popular import popularity

LIST_LENGTH = 5
ORDERS_LOOKED_AT = 20
LOOKED_THROUGH = 40  # of the like, for those that are bigger or smaller
SPARE = 5  # for what was sold out or taken while we spoke
WORDS_OF_A_WISH = 5  # "something for the terrace to sit on" is one, "any ideas?" is none
LETTERS_OF_A_WISH = 12  # where words are not separated

NO_REQUEST = Request()


def recommend(scene: Scene) -> list[Reply]:
    """What the text asks for, the most particular first; for you where it names nothing."""
    trait = asked_beyond(scene)
    if trait:
        return show_beyond(scene, trait)
    asked = scene.house.requests.read(scene.message.text, spoken_language(scene))
    for is_asked, answer in ANSWERS:
        replies = answer(scene, asked) if is_asked(scene, asked) else []
        if replies:
            return replies
    return [say("search-nothing", (button("popular"),))]


def search(scene: Scene) -> list[Reply]:
    """What the text looks for; gifts where it names no product but says for whom."""
    trait = asked_beyond(scene)
    if trait:
        return show_beyond(scene, trait)
    asked = scene.house.requests.read(scene.message.text, spoken_language(scene))
    if asked.is_for_somebody and not asked.types:
        _, confident = find_products(scene, scene.message.text)
        gifts = _gift(scene, asked) if Way.GIFT in asked.ways or not confident else []
        if gifts:
            return gifts
    return search_product(scene, refined_wish(scene))


def show_popular(scene: Scene) -> list[Reply]:
    """What sells now."""
    return _popular(scene, NO_REQUEST) or [say("search-nothing")]


def show_similar(scene: Scene, sku: str) -> list[Reply]:
    """More like this one."""
    return _similar_to(scene, sku, NO_REQUEST) or [_nothing_like(scene, sku)]


def show_beyond(scene: Scene, trait: str) -> list[Reply]:
    """Things like what was shown with more of a trait: cheaper ones, bigger ones."""
    than = standard(scene, trait)
    if than is None:
        return [_which_product()]
    wanted = replace(_wanted(scene, NO_REQUEST, than.sku), limit=LOOKED_THROUGH)
    if trait == "cheaper":
        wanted = replace(wanted, max_price_idr=than.price_idr - 1)
    elif trait == "dearer":
        wanted = replace(wanted, min_price_idr=than.price_idr + 1)
    like = _recommender(scene).similar(than.sku, wanted)
    products = scene.uow.products.many([each.sku for each in like])
    found = [each for each in like if surpasses(trait, products[each.sku], than)]
    heading = phrase("recommend-similar", name=than.name)
    told = {Why.LIKE, Why.BUDGET}
    return _proposed(scene, Proposal(heading, told), found) or [_nothing_like(scene, than.sku)]


def show_companions(scene: Scene, sku: str) -> list[Reply]:
    """What goes well with this one; more like it where we know of no companion."""
    return _companions_of(scene, sku, NO_REQUEST) or show_similar(scene, sku)


def _goes_with(scene: Scene, asked: Request) -> list[Reply]:
    if asked.types:
        asked_types, others = asked.types, replace(asked, types=frozenset())
        found = _recommender(scene).goes_with_types(asked_types, _wanted(scene, others))
        return _proposed(scene, Proposal(phrase("recommend-for-wish")), found)
    sku = _on_the_table(scene) or _last_in_cart(scene)
    return _companions_of(scene, sku, asked) if sku else [_which_product()]


def _similar(scene: Scene, asked: Request) -> list[Reply]:
    sku = _on_the_table(scene)
    if sku is None:
        return [] if asked.types else [_which_product()]
    product = scene.uow.products.find(sku)
    if product is None or (asked.types and product.type not in asked.types):
        return []  # "similar bag" beside a chair is about bags
    return _similar_to(scene, sku, asked) or [_nothing_like(scene, sku)]


def _same_vendor(scene: Scene, asked: Request) -> list[Reply]:
    sku = _on_the_table(scene)
    product = scene.uow.products.find(sku) if sku else None
    if product is None:
        return []
    wanted = _wanted(scene, asked, product.sku)
    found = _recommender(scene).from_vendor(product.vendor_id, wanted)
    vendor = scene.uow.vendors.get(product.vendor_id)
    heading = phrase("vendor-goods", vendor=vendor.name)
    return _proposed(scene, Proposal(heading, {Why.VENDOR}), found)


def _gift(scene: Scene, asked: Request) -> list[Reply]:
    wanted = _wanted(scene, asked)
    found = _recommender(scene).gift(asked.receivers, asked.occasions, wanted)
    return _proposed(scene, Proposal(phrase("recommend-for-wish")), found)


def _popular(scene: Scene, asked: Request) -> list[Reply]:
    found = _recommender(scene).popular(_wanted(scene, asked))
    sells = bool(found) and found[0].reasons[0].why is Why.POPULAR
    heading = phrase("recommend-popular" if sells else "recommend-for-wish")
    return _proposed(scene, Proposal(heading, {Why.POPULAR} if sells else ()), found)


def _for_you(scene: Scene, asked: Request) -> list[Reply]:
    viewed = list(reversed(scene.talk.viewed))
    found = _recommender(scene).for_you(viewed, _bought(scene), _wanted(scene, asked))
    return _proposed(scene, Proposal(phrase("recommend-for-you")), found)


def _from_regencies(scene: Scene, asked: Request) -> list[Reply]:
    found = _recommender(scene).from_regencies(_wanted(scene, asked))
    return _proposed(scene, Proposal(phrase("recommend-for-wish")), found)


def _for_budget(scene: Scene, asked: Request) -> list[Reply]:
    found = _recommender(scene).for_budget(_wanted(scene, asked))
    return _proposed(scene, Proposal(phrase("recommend-for-wish")), found)


def _named_surely(scene: Scene, asked: Request) -> list[Reply]:
    _, confident = find_products(scene, scene.message.text)
    return _found(scene, asked) if confident else []


def _found(scene: Scene, asked: Request) -> list[Reply]:
    """Search hits as proposals: only what may be proposed, and with the wishes each meets."""
    products, _ = find_products(scene, scene.message.text, LIST_LENGTH + SPARE)
    wanted = _wanted(scene, asked)
    found = [
        Recommended(each.sku, _wishes_met(scene, each, wanted))
        for each in products
        if _fits(each, wanted)
    ]
    return _proposed(scene, Proposal(phrase("recommend-for-wish")), found)


def _fits(product: Product, wanted: Wanted) -> bool:
    most, least = wanted.max_price_idr, wanted.min_price_idr
    return (
        (most is None or product.price_idr <= most)
        and (least is None or product.price_idr >= least)
        and product.sku not in wanted.without
    )


def _wishes_met(scene: Scene, product: Product, wanted: Wanted) -> tuple[Reason, ...]:
    sold = wanted.popularity.get(product.sku, 0.0) > 0
    reasons = [Reason(Why.POPULAR)] if sold else [Reason(Why.WISH)]
    regency = scene.uow.vendors.get(product.vendor_id).regency
    if regency in wanted.regencies:
        reasons.append(Reason(Why.PLACE, regency))
    if wanted.max_price_idr is not None:
        reasons.append(Reason(Why.BUDGET))
    return tuple(reasons)


def _similar_to(scene: Scene, sku: str, asked: Request) -> list[Reply]:
    product = scene.uow.products.get(sku)
    wanted = _wanted(scene, asked, sku)
    if Way.CHEAPER in asked.ways:
        below = product.price_idr - 1
        wanted = replace(wanted, max_price_idr=min(below, wanted.max_price_idr or below))
    found = _recommender(scene).similar(sku, wanted)
    heading = phrase("recommend-similar", name=product.name)
    return _proposed(scene, Proposal(heading, {Why.LIKE, Why.BUDGET}), found)


def _companions_of(scene: Scene, sku: str, asked: Request) -> list[Reply]:
    product = scene.uow.products.get(sku)
    found = _recommender(scene).goes_with(sku, _wanted(scene, asked, sku))
    heading = phrase("recommend-goes-with", name=product.name)
    return _proposed(scene, Proposal(heading, {Why.GOES_WITH}), found)


def _proposed(scene: Scene, proposal: Proposal, found: Sequence[Recommended]) -> list[Reply]:
    """The list, after a last look at stock and cart; nothing where none of it can be had now."""
    in_cart = _in_cart(scene)
    reasons = {each.sku: each.reasons for each in found if each.sku not in in_cart}
    products = [
        product
        for product in active_products(scene, list(reasons))
        if product.availability is not Availability.SOLD_OUT
    ][:LIST_LENGTH]
    if not products:
        return []
    return [proposal_list(scene, proposal, products, reasons)]


def _wanted(scene: Scene, asked: Request, *but: str) -> Wanted:
    numbers = scene.heard.numbers
    return Wanted(
        limit=LIST_LENGTH + SPARE,
        without={*_in_cart(scene), *but},
        max_price_idr=numbers.budget_idr if numbers else None,
        min_price_idr=numbers.min_price_idr if numbers else None,
        types=asked.types,
        colours=asked.colours,
        materials=asked.materials,
        regencies=asked.regencies,
        popularity=popularity(scene.uow, scene.now),
    )


def _recommender(scene: Scene) -> Recommends:
    return scene.house.recommender()


def _in_cart(scene: Scene) -> set[str]:
    return {line.sku for line in scene.uow.carts.get(scene.me).lines}


def _bought(scene: Scene) -> list[str]:
    orders = scene.uow.orders.of_buyer(scene.me, ORDERS_LOOKED_AT)
    kept = [order for order in orders if order.state not in GIVES_STOCK_BACK]
    return list(dict.fromkeys(line.sku for order in kept for line in order.lines))


def _on_the_table(scene: Scene) -> str | None:
    viewed = scene.talk.viewed
    return scene.talk.focus or (viewed[-1] if viewed else None)


def _last_in_cart(scene: Scene) -> str | None:
    lines = scene.uow.carts.get(scene.me).lines
    return lines[-1].sku if lines else None


def _which_product() -> Reply:
    return say("which-product", (button("popular"),))


def _nothing_like(scene: Scene, sku: str) -> Reply:
    return say("recommend-none", name=scene.uow.products.get(sku).name)


def _has_budget(scene: Scene, _asked: Request) -> bool:
    return scene.heard.numbers is not None and scene.heard.numbers.budget_idr is not None


def _is_a_wish(scene: Scene, _asked: Request) -> bool:
    """Whether a text that asks for a proposal seems to say what for."""
    text = scene.message.text
    words = text.split()
    return len(words) >= WORDS_OF_A_WISH or (
        len(words) == 1 and not text.isascii() and len(text) >= LETTERS_OF_A_WISH
    )


def _describes(scene: Scene, asked: Request) -> bool:
    """Whether the text may say what the product is like; a search for less finds anything."""
    return bool(asked.colours or asked.materials) or _is_a_wish(scene, asked)


def _asks(*ways: Way) -> Callable[[Scene, Request], bool]:
    return lambda _, asked: not asked.ways.isdisjoint(ways)


Answer = Callable[[Scene, Request], list[Reply]]

# What a text asks for, the most particular first. An answer that finds nothing leaves the word to
# the next one.
ANSWERS: tuple[tuple[Callable[[Scene, Request], bool], Answer], ...] = (
    (_asks(Way.GOES_WITH), _goes_with),
    (lambda _, asked: asked.is_for_somebody, _gift),
    (_asks(Way.SIMILAR, Way.CHEAPER), _similar),
    (_asks(Way.SAME_VENDOR), _same_vendor),
    (_asks(Way.POPULAR), _popular),
    (lambda _, asked: bool(asked.types), _found),
    (lambda _, asked: bool(asked.regencies), _from_regencies),
    (_asks(Way.FOR_ME), _for_you),
    (_describes, _named_surely),
    (_has_budget, _for_budget),
    (_is_a_wish, _found),
    (lambda *_: True, _for_you),
)
