"""A vector index that is a list, for tests and as the measure of the real ones."""

from collections.abc import Sequence
from typing import Any

import numpy as np

Vectors = np.ndarray[Any, np.dtype[np.float32]]


class ListIndex:
    """Compares with every vector, one after another."""

    def __init__(self, dimension: int) -> None:
        self.dimension = dimension
        self._rows: list[tuple[int, Vectors]] = []

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        self._rows.extend(zip(ids, vectors, strict=True))

    def remove(self, ids: Sequence[int]) -> None:
        self._rows = [row for row in self._rows if row[0] not in set(ids)]

    def rows(self) -> Vectors:
        return np.stack([row for _, row in self._rows]) if self._rows else self._none()

    def last_of(self, number: int) -> Vectors | None:
        return next((row for owner, row in reversed(self._rows) if owner == number), None)

    def _none(self) -> Vectors:
        return np.empty((0, self.dimension), np.float32)

    def nearest(
        self,
        vector: Vectors,
        limit: int,
        among: Sequence[int] | None = None,
        depth: int | None = None,
    ) -> list[tuple[int, float]]:
        rows = [each for each in self._rows if among is None or each[0] in among]
        scored = sorted(((float(row @ vector), number) for number, row in rows), reverse=True)
        best: dict[int, float] = {}
        for score, number in scored[:depth]:
            best[number] = max(score, best.get(number, -2.0))
        return sorted(best.items(), key=lambda item: (-item[1], item[0]))[:limit]

    def __len__(self) -> int:
        return len(self._rows)
