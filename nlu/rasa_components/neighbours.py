"""Intents by the nearest labelled vectors, in few dimensions."""

from __future__ import annotations

import numpy as np

DIMENSIONS = 192  # of 384: half the time of a look, a thousandth of the accuracy
# The axes are in the order of what they tell, so few find those worth a whole look: of the 16
# nearest among 130,000, these miss 1 in 100, in a quarter of the time.
FIRST_LOOK = 48
SECOND_LOOK = 1000
NEAREST = 16
SHARPNESS = 25.0  # a cosine 0.04 further away counts e times less
UNHEARD = 0.02  # the share of an intent that no neighbour has
_AT_A_TIME = 64


class Neighbours:
    """Labelled vectors, and the intents of those nearest to a question.

    Vectors are moved by their mean, turned to their principal axes and cut there: what all
    sentences have in common tells nothing.

    Args:
        mean: float32, shape (d,).
        axes: float32, shape (d, k), orthonormal columns.
        vectors: Shape (n, k), rows of length 1.
        numbers: The intent's number of each vector, shape (n,).
        intents: How many intents there are.
    """

    def __init__(
        self,
        mean: np.ndarray,
        axes: np.ndarray,
        vectors: np.ndarray,
        numbers: np.ndarray,
        intents: int,
    ) -> None:
        self._mean, self._axes = mean, axes
        self._vectors = vectors.astype(np.float32)
        self._leading = np.ascontiguousarray(self._vectors[:, :FIRST_LOOK])
        self._numbers, self._intents = numbers, intents

    @classmethod
    def of(cls, rows: np.ndarray, numbers: np.ndarray, intents: int) -> Neighbours:
        """Neighbours among these vectors; float32, shape (n, d)."""
        mean = rows.mean(axis=0)
        # The covariance's eigenvectors: a few hundred numbers square, however many rows.
        _, vectors = np.linalg.eigh(np.cov(rows - mean, rowvar=False))
        axes = np.ascontiguousarray(vectors[:, ::-1][:, :DIMENSIONS], dtype=np.float32)
        return cls(mean, axes, _units((rows - mean) @ axes), numbers, intents)

    def turned(self, rows: np.ndarray) -> np.ndarray:
        """Vectors moved, turned and cut, their lengths as they are; float32, shape (n, k)."""
        return ((rows - self._mean) @ self._axes).astype(np.float32)

    def as_arrays(self) -> dict[str, np.ndarray]:
        """What `of` learned, for a file; the arguments of the class but the last."""
        return {
            "mean": self._mean,
            "axes": self._axes,
            "vectors": self._vectors.astype(np.float16),
            "numbers": self._numbers,
        }

    def shares(self, rows: np.ndarray) -> np.ndarray:
        """The neighbours' votes for each intent; float32, shape (n, intents), rows sum to 1.

        Args:
            rows: float32, shape (n, d), as given to `of`.
        """
        questions = _units(self.turned(rows))
        parts = [
            self._votes(questions[start : start + _AT_A_TIME])
            for start in range(0, len(questions), _AT_A_TIME)
        ]
        return np.concatenate(parts)

    def _votes(self, questions: np.ndarray) -> np.ndarray:
        looked_at = self._first_look(questions)
        cosines = np.einsum("qd,qkd->qk", questions, self._vectors[looked_at])
        best = _highest(cosines, NEAREST)
        nearest = np.take_along_axis(looked_at, best, axis=1)
        near = np.take_along_axis(cosines, best, axis=1)
        weights = np.exp(SHARPNESS * (near - near.max(axis=1, keepdims=True)))
        weights /= weights.sum(axis=1, keepdims=True)
        votes = np.zeros((len(questions), self._intents), dtype=np.float32)
        rows = np.repeat(np.arange(len(questions)), nearest.shape[1])
        np.add.at(votes, (rows, self._numbers[nearest].ravel()), weights.ravel())
        return votes

    def _first_look(self, questions: np.ndarray) -> np.ndarray:
        """Places of the vectors that may be near, shape (q, at most SECOND_LOOK)."""
        return _highest(questions[:, :FIRST_LOOK] @ self._leading.T, SECOND_LOOK)


def _highest(scores: np.ndarray, count: int) -> np.ndarray:
    """Places of each row's highest scores, in no order; all of them if there are fewer."""
    left_out = max(0, scores.shape[1] - count)
    return np.argpartition(scores, left_out - 1, axis=1)[:, left_out:]


def _units(rows: np.ndarray) -> np.ndarray:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.ascontiguousarray(rows / np.maximum(lengths, 1e-9), dtype=np.float32)
