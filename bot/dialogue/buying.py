"""The cart: choosing, taking, changing, looking at it."""

from bot.dialogue.asking import products_meant, which_one
from bot.dialogue.messages import Buttons, Reply, button, in_rows, say
from bot.dialogue.referring import qualities
from bot.dialogue.scene import Scene
from bot.dialogue.showing import rupiah
from language.phrase import NOTHING, Phrase, phrase
from shop.catalog import Product
from shop.services.fill_cart import (
    CartView,
    add_to_cart,
    empty_cart,
    remove_from_cart,
    set_cart_quantity,
    view_cart,
)

MOST_PIECES = 9999
Choices = tuple[str, ...]


def take(scene: Scene) -> list[Reply]:
    """Put the product that is meant into the cart, in the number that was said."""
    candidates = products_meant(scene)
    quantity = str(_quantity_said(scene) or 0)
    if len(candidates) != 1:
        replies = [which_one(scene, candidates)]
        scene.talk.ask("take", quantity)
        return replies
    product = candidates[0]
    return choose(scene, product.sku, quantity, *_picks(scene, product))


def take_pointed(scene: Scene, sku: str) -> list[Reply]:
    """Take the product that was pointed at after we asked which one is wanted."""
    quantity = scene.talk.question()[1][0]
    scene.talk.answered()
    return choose(scene, sku, quantity)


def hear_choice(scene: Scene, sku: str, quantity: str, *picked: str) -> list[Reply]:
    """Take the size or colour that was written instead of pressed; nothing where none was."""
    product = scene.uow.products.get(sku)
    _, options = _choices(product)[len(picked)]
    place = _place_said(scene, options)
    return choose(scene, sku, quantity, *picked, str(place)) if place is not None else []


def correct(scene: Scene, instead: Product | None) -> list[Reply]:
    """Put right what the turn before put into the cart: another number, kind or product.

    Args:
        scene: The turn, right after something was added.
        instead: The product pointed at; None where none is.

    Returns:
        Nothing, where the message says nothing to put right.
    """
    sku, before, choice = scene.just_added
    quantity = _quantity_said(scene)
    product = scene.uow.products.get(sku)
    other = instead if instead and instead.sku != sku else None
    changed = other is None and _changed_picks(scene, product, choice)
    if other is None and not changed and quantity is None:
        return []
    remove_from_cart(scene.uow, scene.me, sku, choice)
    wanted = other or product
    picks = changed or (() if other else _picks_of(product, choice))
    return choose(scene, wanted.sku, str(quantity or before), *picks)


def choose(scene: Scene, sku: str, quantity: str = "0", *picked: str) -> list[Reply]:
    """Ask for the next open choice (size, then colour) by buttons; take it when all are made.

    The arguments are a button's, so digits: `quantity` 0 means the smallest order, `picked` the
    position of each choice made so far.
    """
    product = scene.uow.products.get(sku)
    scene.talk.focus = sku
    choices = _choices(product)
    if len(picked) < len(choices):
        scene.talk.ask("choice", sku, quantity, *picked)
        return [_choice_question(scene, product, quantity, picked)]
    scene.talk.answered()
    chosen = [options[int(place)] for (_, options), place in zip(choices, picked, strict=True)]
    return _put_in(scene, product, int(quantity), ", ".join(chosen))


def show_cart(scene: Scene, replaces: int | None = None) -> list[Reply]:
    """The cart by line, with its total and buttons to change it."""
    view = view_cart(scene.uow, scene.me)
    if not view.lines:
        empty = (phrase("cart-empty"),)
        return [Reply(empty, buttons=((button("popular"),),), replaces=replaces)]
    lines = [phrase("cart-title"), *_cart_lines(view)]
    lines.append(phrase("cart-total", total=rupiah(view.total_idr)))
    return [Reply(tuple(lines), buttons=_cart_buttons(view), replaces=replaces)]


def change_line(scene: Scene, place: str, step: str) -> list[Reply]:
    """One piece more or less of a cart line, in the cart's own message."""
    view = view_cart(scene.uow, scene.me)
    if int(place) < len(view.lines):
        line = view.lines[int(place)]
        quantity = line.quantity + int(step)
        if quantity < line.product.min_order:
            remove_from_cart(scene.uow, scene.me, line.product.sku, line.choice)
        else:
            set_cart_quantity(scene.uow, scene.me, line.product.sku, quantity, line.choice)
    return show_cart(scene, replaces=scene.message.message_id)


def remove(scene: Scene) -> list[Reply]:
    """Take out what the message means; the whole cart is shown where that is not clear."""
    view = view_cart(scene.uow, scene.me)
    in_cart = {line.product.sku for line in view.lines}
    meant = [product for product in products_meant(scene) if product.sku in in_cart]
    if len(meant) == 1:
        remove_from_cart(scene.uow, scene.me, meant[0].sku, None)
        return [say("cart-removed", name=meant[0].name), *show_cart(scene)]
    return show_cart(scene)


def clear(scene: Scene) -> list[Reply]:
    """Empty the cart."""
    empty_cart(scene.uow, scene.me)
    return show_cart(scene, replaces=scene.message.message_id)


def _choices(product: Product) -> list[tuple[str, Choices]]:
    offered = [("size", product.sizes), ("colour", product.colours)]
    return [(what, options) for what, options in offered if len(options) > 1]


def _quantity_said(scene: Scene) -> int | None:
    return scene.heard.numbers.quantity if scene.heard.numbers else None


def _picks(scene: Scene, product: Product) -> list[str]:
    """The places of the choices that the message makes by words, as far as they come in order."""
    picks: list[str] = []
    for _, options in _choices(product):
        place = _place_named(scene, options)
        if place is None:
            break
        picks.append(str(place))
    return picks


def _picks_of(product: Product, choice: str) -> list[str]:
    """The places of the choices that a cart line was made with."""
    made = choice.split(", ")
    places = (
        next((at for at, option in enumerate(options) if option in made), None)
        for _, options in _choices(product)
    )
    return [str(place) for place in places if place is not None]


def _changed_picks(scene: Scene, product: Product, choice: str) -> list[str]:
    """The choices of a cart line with those that the message makes anew; empty where none is."""
    picks = _picks_of(product, choice)
    named = [_place_named(scene, options) for _, options in _choices(product)]
    anew = [
        str(place) if place is not None else pick
        for place, pick in zip(named, picks, strict=False)
    ]
    return anew if anew != picks else []


def _place_named(scene: Scene, options: Choices) -> int | None:
    """The place of the one option whose colour or size the message names."""
    said = qualities(scene)
    places = [at for at, each in enumerate(options) if each in said.colours | said.sizes]
    return places[0] if len(places) == 1 else None


def _place_said(scene: Scene, options: Choices) -> int | None:
    """The place of the option that the message names, writes out, or counts to."""
    text = scene.message.text.strip().casefold()
    written = [at for at, each in enumerate(options) if each.casefold() == text]
    if written:
        return written[0]
    named = _place_named(scene, options)
    if named is not None:
        return named
    place = scene.house.references(scene.message.text, scene.language).place
    if place is None or not -1 <= place <= len(options):
        return None
    return place - 1 if place > 0 else len(options) - 1


def _choice_question(
    scene: Scene, product: Product, quantity: str, picked: tuple[str, ...]
) -> Reply:
    what, options = _choices(product)[len(picked)]
    action = ":".join(["pick", product.sku, quantity, *picked])
    buttons = [
        button("choice", f"{action}:{place}", choice=_choice_name(scene, what, option))
        for place, option in enumerate(options)
    ]
    return say(f"choose-{what}", *in_rows(buttons, 3), name=product.name)


def _choice_name(scene: Scene, what: str, option: str) -> str:
    if what == "colour":
        return scene.house.names.colour_name(option, scene.language)
    return option


def _put_in(scene: Scene, product: Product, quantity: int, choice: str) -> list[Reply]:
    pieces = min(quantity or product.min_order, MOST_PIECES)
    add_to_cart(scene.uow, scene.me, product.sku, pieces, choice)
    scene.talk.added = [product.sku, str(pieces), choice]
    view = view_cart(scene.uow, scene.me)
    added = phrase("cart-added", name=product.name, count=pieces, choice=choice or NOTHING)
    total = phrase("cart-total", total=rupiah(view.total_idr))
    return [Reply((added, total), buttons=((button("checkout"), button("cart")),))]


def _cart_lines(view: CartView) -> list[Phrase]:
    return [
        phrase(
            "cart-line",
            number=place,
            name=line.product.name,
            choice=line.choice or NOTHING,
            count=line.quantity,
            subtotal=rupiah(line.subtotal_idr),
        )
        for place, line in enumerate(view.lines, start=1)
    ]


def _cart_buttons(view: CartView) -> Buttons:
    steps = tuple(
        (
            button("less", f"line:{place}:-1", number=place + 1),
            button("more", f"line:{place}:1", number=place + 1),
        )
        for place in range(min(len(view.lines), 8))
    )
    return (*steps, (button("checkout"), button("clear")))
