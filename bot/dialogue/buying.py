"""The cart: choosing, taking, changing, looking at it."""

from bot.dialogue.asking import products_meant, which_one
from bot.dialogue.messages import Buttons, Reply, button, in_rows, say
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
    if len(candidates) != 1:
        return [which_one(scene, candidates)]
    wanted = scene.heard.numbers.quantity if scene.heard.numbers else None
    return choose(scene, candidates[0].sku, str(wanted or 0))


def choose(scene: Scene, sku: str, quantity: str = "0", *picked: str) -> list[Reply]:
    """Ask for the next open choice (size, then colour) by buttons; take it when all are made.

    The arguments are a button's, so digits: `quantity` 0 means the smallest order, `picked` the
    position of each choice made so far.
    """
    product = scene.uow.products.get(sku)
    scene.talk.focus = sku
    choices = _choices(product)
    if len(picked) < len(choices):
        return [_choice_question(scene, product, quantity, picked)]
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
