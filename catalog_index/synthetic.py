"""Catalogues of any size that look to a vector index like the real one.

A made-up product lies near a real product or type name: about as far from it as real neighbours
lie from each other, and in the directions in which they differ. White noise would not do: an
encoder's vectors fill a narrow cone, which is what makes them hard to keep in few bits.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]
    Places = NDArray[np.int64]

_SAMPLE = 6000  # real vectors whose neighbours tell the spread
_SAME = 1e-3  # one text under two owners tells nothing about the spread
_SEED = 5


class SyntheticCatalogue:
    """Vectors drawn around real ones; the same for the same real ones and place."""

    def __init__(self, real: "Vectors") -> None:
        """Learns the spread.

        Args:
            real: float32, shape (n, d), rows of length 1, n at least 2.
        """
        self._real = real
        self._spread = _spread_root(real)

    def blocks(self, count: int, size: int = 50_000) -> "Iterator[Vectors]":
        """So many vectors, block by block; float32, shape (size, d), rows of length 1."""
        import numpy as np

        for start in range(0, count, size):
            chance = np.random.default_rng((_SEED, start))
            rows = min(size, count - start)
            noise = chance.standard_normal((rows, self._real.shape[1]), dtype=np.float32)
            near = self._real[chance.integers(0, len(self._real), rows)] + noise @ self._spread.T
            yield near / np.linalg.norm(near, axis=1, keepdims=True)


class ExactNearest:
    """The true nearest of vectors that come block by block, by comparing with every one."""

    def __init__(self, questions: "Vectors", limit: int) -> None:
        """Keeps the questions; `limit` is how many places each gets."""
        import numpy as np

        self._questions, self._limit, self._seen = questions, limit, 0
        self._scores = np.empty((len(questions), 0), np.float32)
        self.places = np.empty((len(questions), 0), np.int64)

    def look_at(self, block: "Vectors") -> None:
        """Take the next block; `places` (shape (questions, limit), best first) follow."""
        import numpy as np

        scores = self._questions @ block.T
        kept = np.argpartition(-scores, min(self._limit, len(block)) - 1, axis=1)[:, : self._limit]
        here = np.take_along_axis(scores, kept, axis=1)
        all_scores = np.concatenate([self._scores, here], axis=1)
        all_places = np.concatenate([self.places, kept + self._seen], axis=1)
        order = np.argsort(-all_scores, axis=1, kind="stable")[:, : self._limit]
        self._scores = np.take_along_axis(all_scores, order, axis=1)
        self.places = np.take_along_axis(all_places, order, axis=1)
        self._seen += len(block)


def _spread_root(real: "Vectors") -> "Vectors":
    import numpy as np

    chosen = np.random.default_rng(_SEED).permutation(len(real))[:_SAMPLE]
    nearest = _nearest_others(real, chosen)
    apart = real[chosen] - real[nearest]
    apart = apart[np.linalg.norm(apart, axis=1) > _SAME]
    # Two neighbours are two draws around one middle: each has half the variance of what they
    # differ by.
    covariance = apart.T @ apart / (2 * max(len(apart), 1))
    values, axes = np.linalg.eigh(covariance.astype(np.float64))
    root: Vectors = (axes * np.sqrt(np.clip(values, 0, None))).astype(np.float32)
    return root


def _nearest_others(real: "Vectors", chosen: "Places") -> "Places":
    import numpy as np

    nearest = []
    for start in range(0, len(chosen), 500):
        places = chosen[start : start + 500]
        scores = real[places] @ real.T
        scores[np.arange(len(places)), places] = -np.inf
        nearest.append(scores.argmax(axis=1))
    return np.concatenate(nearest)
