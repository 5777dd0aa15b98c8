"""How products look in a reply: a line of a list, and the card with its picture and buttons."""

from collections.abc import Mapping

from bot.dialogue.messages import Button, Reply, button, in_rows
from bot.dialogue.scene import Scene
from language.phrase import NOTHING, Keyword, Money, Phrase, Series, phrase
from shop.catalog import Availability, Product

NO_NOTES: Mapping[str, Phrase] = {}
DESCRIPTION_LIMIT = 500  # a caption holds 1,024 characters; the facts need the rest


def rupiah(amount: int) -> Money:
    """An amount of whole rupiah."""
    return Money(amount, "IDR")


def availability(product: Product) -> Phrase:
    """Whether the product is there, and if not, how long it takes to make."""
    match product.availability:
        case Availability.SOLD_OUT:
            return phrase("sold-out")
        case Availability.PRE_ORDER:
            return phrase("made-to-order", days=product.lead_time_days or 0)
        case _:
            return phrase("in-stock", count=product.stock or 0)


def product_list(
    scene: Scene,
    heading: Phrase | tuple[Phrase, ...],
    products: list[Product],
    notes: Mapping[str, Phrase] = NO_NOTES,
) -> Reply:
    """A numbered list with one button a product and the first one's picture.

    Args:
        scene: The turn.
        heading: What stands above it.
        products: In their order.
        notes: What is said below a product's line, by sku.
    """
    scene.talk.show([product.sku for product in products])
    scene.listed = True
    lines: list[Phrase] = []
    for place, product in enumerate(products, start=1):
        lines.append(_line(scene, place, product))
        if product.sku in notes:
            lines.append(notes[product.sku])
    numbers = [
        button("number", f"card:{product.sku}", number=place)
        for place, product in enumerate(products, start=1)
    ]
    picture = products[0].sku if products else None
    above = heading if isinstance(heading, tuple) else (heading,)
    return Reply((*above, *lines), buttons=in_rows(numbers, 5), photo_sku=picture)


def product_card(scene: Scene, product: Product) -> Reply:
    """One product with its picture, its facts and what one can do about it."""
    scene.talk.look_at(product.sku)
    vendor = scene.uow.vendors.get(product.vendor_id)
    parts = (
        phrase("card-title", name=product.name, kind=kind(scene, product)),
        phrase("card-vendor", vendor=vendor.name, regency=vendor.regency),
        phrase("card-price", price=rupiah(product.price_idr)),
        availability(product),
        *_sizes_and_colours(scene, product),
        phrase("card-description", text=shortened(product.description)),
    )
    return Reply(parts, buttons=_card_buttons(product), photo_sku=product.sku)


def kind(scene: Scene, product: Product) -> str | Keyword:
    """What kind of thing it is, in the reader's language; `NOTHING` where nobody named it."""
    return scene.house.names.type_name(product.type, scene.language) or NOTHING


def colours(scene: Scene, product: Product) -> Series:
    """The product's colours by name."""
    names = scene.house.names
    return Series(tuple(names.colour_name(each, scene.language) for each in product.colours))


def materials(scene: Scene, product: Product) -> Series:
    """The product's materials by name."""
    names = scene.house.names
    return Series(tuple(names.material_name(each, scene.language) for each in product.materials))


def shortened(text: str) -> str:
    """The text cut at a word where it is too long for a caption."""
    if len(text) <= DESCRIPTION_LIMIT:
        return text
    return text[:DESCRIPTION_LIMIT].rsplit(" ", 1)[0] + " …"


def _line(scene: Scene, place: int, product: Product) -> Phrase:
    vendor = scene.uow.vendors.get(product.vendor_id)
    return phrase(
        "list-line",
        number=place,
        name=product.name,
        kind=kind(scene, product),
        price=rupiah(product.price_idr),
        regency=vendor.regency,
        availability=availability(product),
    )


def _sizes_and_colours(scene: Scene, product: Product) -> list[Phrase]:
    lines = []
    if product.sizes:
        lines.append(phrase("card-sizes", sizes=Series(product.sizes, "unit")))
    if product.colours:
        lines.append(phrase("card-colours", colours=colours(scene, product)))
    return lines


def _card_buttons(product: Product) -> tuple[tuple[Button, ...], ...]:
    about = (
        button("ask-vendor", f"ask:{product.sku}"),
        button("similar", f"like:{product.sku}"),
    )
    beside = (button("goes-with", f"with:{product.sku}"),)
    if product.availability is Availability.SOLD_OUT:
        return (about,)
    take = (button("add", f"add:{product.sku}"), button("cart", "cart"))
    return (take, about, beside)
