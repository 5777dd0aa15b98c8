"""What a motif gets to draw with: the sheet, the product's colours and words, and its lot."""

import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from cli.pictures.canvas import Sheet
from cli.pictures.palette import MATERIALS, Colour, brightness, colours_of, dark, light, mix, taste
from shop.catalog import Product

_NATURAL: Colour = (196, 152, 100)


@dataclass(slots=True)
class Art:
    """One picture in the making. `words` is the product's name in lower case.

    `lot` is seeded by the SKU: the same product always gets the same picture.
    """

    sheet: Sheet
    lot: random.Random
    words: str
    variant: str
    colours: list[Colour]
    material: Colour
    materials: tuple[str, ...]
    taste: Colour

    @property
    def main(self) -> Colour:
        """The product's first colour, else that of its material."""
        return self.colours[0] if self.colours else self.material

    @property
    def second(self) -> Colour:
        """Its second colour, else one that goes with the first."""
        if len(self.colours) > 1:
            return self.colours[1]
        return light(self.main, 0.6) if brightness(self.main) < 150 else dark(self.main, 0.45)

    @property
    def third(self) -> Colour:
        """Its third colour, else one between the first two, a little golden."""
        if len(self.colours) > 2:
            return self.colours[2]
        return mix(mix(self.main, self.second, 0.55), (214, 160, 70), 0.45)

    @property
    def inks(self) -> tuple[Colour, Colour, Colour]:
        """Three colours for a pattern: ground, figure, accent."""
        return self.main, self.second, self.third

    def says(self, *words: str) -> bool:
        """Whether the product's name has one of these words in it."""
        return any(word in self.words for word in words)


Motif = Callable[[Art], None]


def art_of(product: Product, sheet: Sheet, variant: str) -> Art:
    """Everything a motif needs to draw this product."""
    lot = random.Random(zlib.crc32(product.sku.encode()))
    known = [MATERIALS[each] for each in product.materials if each in MATERIALS]
    words = product.name.lower()
    return Art(
        sheet=sheet,
        lot=lot,
        words=words,
        variant=variant,
        colours=colours_of(product.colours, lot),
        material=known[0] if known else _NATURAL,
        materials=product.materials,
        taste=taste(f"{words} {' '.join(product.ingredients).lower()}", lot),
    )
