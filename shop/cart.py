"""A buyer's cart: what they want, before anything is reserved."""

from dataclasses import dataclass, replace
from typing import Final

MOST_LINES: Final = 50
"""The most lines one cart holds."""


@dataclass(frozen=True, slots=True)
class CartLine:
    """So many of one product in one choice of size and colour ("" when there is none)."""

    sku: str
    quantity: int
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Cart:
    """All a buyer collected, in the order they added it."""

    buyer_id: int
    lines: tuple[CartLine, ...] = ()

    def quantity_of(self, sku: str, choice: str | None = None) -> int:
        """Count one product in the cart, in one choice or in all of them (None)."""
        return sum(
            line.quantity
            for line in self.lines
            if line.sku == sku and choice in (None, line.choice)
        )

    def with_quantity(self, sku: str, choice: str, quantity: int) -> "Cart":
        """Give the cart with exactly this many of a product's choice; 0 takes the line out."""
        line = CartLine(sku, quantity, choice)
        places = [(kept.sku, kept.choice) for kept in self.lines]
        if (sku, choice) not in places:
            return replace(self, lines=(*self.lines, line)) if quantity else self
        at = places.index((sku, choice))
        middle = (line,) if quantity else ()
        return replace(self, lines=self.lines[:at] + middle + self.lines[at + 1 :])

    def without(self, sku: str, choice: str | None = None) -> "Cart":
        """Give the cart without a product, in one choice or in all of them (None)."""
        kept = (ln for ln in self.lines if ln.sku != sku or choice not in (None, ln.choice))
        return replace(self, lines=tuple(kept))
