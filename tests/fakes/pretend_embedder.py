"""An encoder without a model: texts that share letters get vectors that lie near."""

import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np

Vectors = np.ndarray[Any, np.dtype[np.float32]]

DIMENSION = 64


class PretendEmbedder:
    """The same text has the same unit vector in any process; letters' triples make nearness.

    `embedded` counts the passages asked for, so that a test can see what was computed anew.
    """

    def __init__(self, name: str = "pretend@1") -> None:
        self.name = name
        self.dimension = DIMENSION
        self.embedded: list[str] = []

    def queries(self, texts: Sequence[str]) -> Vectors:
        return np.stack([_vector(text) for text in texts])

    def passages(self, texts: Sequence[str]) -> Vectors:
        self.embedded.extend(texts)
        return self.queries(texts)


def _vector(text: str) -> Vectors:
    padded = f"  {text.casefold()} "
    vector = np.full(DIMENSION, 1e-3, np.float32)  # never of length 0, whatever the text
    for start in range(len(padded) - 2):
        triple = padded[start : start + 3].encode("utf-8", "replace")
        digest = hashlib.blake2b(triple, digest_size=8).digest()
        vector[digest[0] % DIMENSION] += 1 if digest[1] % 2 else -1
    return vector / np.linalg.norm(vector)
