"""Rupiah as whole integers: the bounds that keep every sum inside a 64-bit column."""

from typing import Final

MOST_IDR: Final = 100_000_000_000
"""The highest price or fee taken, Rp100 billion: a typing slip, not a sale, lies above it."""

MOST_QUANTITY: Final = 1_000_000
"""The highest quantity of one cart line; times MOST_IDR and MOST_LINES it still fits 64 bits."""


def is_fee(amount_idr: int) -> bool:
    """Tell whether an amount can be a fee: nothing, or up to MOST_IDR."""
    return 0 <= amount_idr <= MOST_IDR
