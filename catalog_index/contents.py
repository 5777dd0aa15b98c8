"""What the index is made of: the texts that stand for each product and each product type.

Beside the types stand names of what the shop does not sell, so that a query for such a thing is
nearest to its own name and not to the least far of the goods.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from catalog_index.lexicon import folded
from catalog_index.ports import NO_NAMES, TypeNames
from shop.catalog import Product
from shop.vendor import Vendor

UNSOLD = ""  # the owner of names that no product type goes by


@dataclass(frozen=True, slots=True)
class Entry:
    """One text to embed, and whom it stands for: a sku, or the product types of that name.

    Several types may go by one name (their generic kind's), so a name's owner is all their ids,
    separated by spaces; of what is not sold, it is `UNSOLD`.
    """

    owner: str
    text: str

    @property
    def key(self) -> str:
        """Names the text, so that its vector is found again in the next build."""
        return hashlib.sha256(self.text.encode("utf-8", "replace")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Contents:
    """All texts of an index: of products and, apart from them, of product types.

    Types stand apart so that a name is stored once, not once for each product and type it fits.
    """

    products: tuple[Entry, ...]
    types: tuple[Entry, ...]

    @property
    def fingerprint(self) -> str:
        """Changes when any text or owner does; prices and stock are not part of it."""
        digest = hashlib.sha256()
        for entry in (*self.products, *self.types):
            digest.update(f"{entry.owner}\0{entry.key}\n".encode())
        return digest.hexdigest()


def contents_of(
    products: Iterable[Product],
    vendors: Mapping[str, Vendor],
    said: TypeNames,
    unsold: TypeNames = NO_NAMES,
) -> Contents:
    """The texts to index: of active products, and of the types that they have.

    Args:
        products: The catalogue.
        vendors: By id.
        said: What people call each type, and how they ask for it.
        unsold: Names of things that shops sell, by an id of each; those that a product of this
            catalogue is named after are left out.
    """
    shown = sorted((each for each in products if each.active), key=lambda product: product.sku)
    used = {product.type for product in shown}
    return Contents(
        products=tuple(
            Entry(product.sku, text)
            for product in shown
            for text in product_texts(product, vendors.get(product.vendor_id))
        ),
        types=(
            *_type_entries({each: said.get(each, ()) for each in sorted(used)}),
            *_unsold_entries(unsold, shown, said),
        ),
    )


def _type_entries(names: TypeNames) -> Iterator[Entry]:
    types: dict[str, dict[str, None]] = {}
    for type_id, texts in names.items():
        for text in texts:
            types.setdefault(text, {})[type_id] = None
    for text, type_ids in types.items():
        yield Entry(" ".join(type_ids), text)


def _unsold_entries(
    unsold: TypeNames, products: Sequence[Product], said: TypeNames
) -> Iterator[Entry]:
    # The first words of an Indonesian name say what a thing is; later ones only its flavour.
    on_sale = "".join(f"|{folded(product.name)} " for product in products)
    known = {text for texts in said.values() for text in texts}
    for names in unsold.values():
        if not any(f"|{folded(name)} " in on_sale for name in names):
            yield from (Entry(UNSOLD, name) for name in names if name not in known)


def product_texts(product: Product, vendor: Vendor | None) -> Sequence[str]:
    """What stands for a product: its name alone, and its name with all that is said of it.

    The name alone is there because a long text drowns it: short queries look like names.
    """
    place = vendor.regency if vendor else ""
    words = (*product.materials, *product.colours)
    said = [product.name, product.description, ", ".join(words), place]
    return list(dict.fromkeys((product.name, ". ".join(filter(None, said)))))
