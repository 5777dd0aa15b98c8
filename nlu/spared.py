"""Which examples the encoder's tuning leaves out, so that probabilities are honest about it.

An encoder that was tuned on an example tells its intent better than that of a new message. The
classifier's calibration therefore looks only at examples that tuning never saw. Shared by both
Pythons, so standard library only.
"""

import hashlib

_ONE_IN = 8


def is_spared(text: str) -> bool:
    """Whether an example with this text is kept from the encoder's tuning: one in eight is."""
    return hashlib.sha256(text.casefold().encode("utf-8", "replace")).digest()[0] % _ONE_IN == 0
