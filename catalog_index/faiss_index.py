"""Exact nearest neighbours by FAISS, in memory and in one file.

A flat index compares with every vector, which for a catalogue of some ten thousand texts takes
well under a millisecond and never misses.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from catalog_index.ports import IndexIsDamaged

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]


class FaissIndex:
    """A `VectorIndex` whose distances are inner products."""

    def __init__(self, dimension: int) -> None:
        """Makes an empty index of vectors of this length."""
        faiss = _faiss()
        self._index: Any = faiss.IndexIDMap(faiss.IndexFlatIP(dimension))

    @classmethod
    def load(cls, file: Path) -> Self:
        """The index that `save` wrote.

        Raises:
            IndexIsDamaged: The file is missing or is not such an index.
        """
        faiss = _faiss()
        index = cls.__new__(cls)
        try:
            index._index = faiss.read_index(str(file))
        except RuntimeError as error:
            raise IndexIsDamaged(file) from error
        return index

    def save(self, file: Path) -> None:
        """Write all vectors and ids to a file."""
        import faiss

        faiss.write_index(self._index, str(file))

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self._index.d)

    def __len__(self) -> int:
        return int(self._index.ntotal)

    def add(self, ids: Sequence[int], vectors: "Vectors") -> None:
        """Add one vector per id; an id may come again with another vector."""
        import numpy as np

        if len(ids):
            self._index.add_with_ids(np.ascontiguousarray(vectors), np.asarray(ids, np.int64))

    def remove(self, ids: Sequence[int]) -> None:
        """Drop every vector of these ids."""
        import faiss
        import numpy as np

        self._index.remove_ids(faiss.IDSelectorBatch(np.asarray(ids, np.int64)))

    def rows(self) -> "Vectors":
        """All vectors in the order they were added; float32, shape (n, d)."""
        import faiss

        flat = faiss.downcast_index(self._index.index)
        rows: Vectors = flat.reconstruct_n(0, len(self))
        return rows

    def last_of(self, number: int) -> "Vectors | None":
        """The vector added last for an id; float32, shape (d,). None when it has none."""
        import faiss

        places = (faiss.vector_to_array(self._index.id_map) == number).nonzero()[0]
        if not len(places):
            return None
        flat: Any = faiss.downcast_index(self._index.index)
        row: Vectors = flat.reconstruct(int(places[-1]))
        return row

    def nearest(
        self, vector: "Vectors", limit: int, among: Sequence[int] | None = None
    ) -> list[tuple[int, float]]:
        """The best `limit` ids with their inner products, best first, equal ones by id."""
        if limit <= 0 or not len(self) or (among is not None and not len(among)):
            return []
        wanted = 2 * limit
        while True:
            # An id owns several vectors, so more of them are asked for until enough ids came.
            wanted = min(4 * wanted, len(self))
            best, last = self._best(vector, wanted, among)
            ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
            cut = ranked[:limit]
            # What FAISS left out may still equal the last one kept: then ask for more.
            enough = len(ranked) >= limit and last < cut[-1][1]
            if enough or wanted == len(self):
                return cut

    def _best(
        self, vector: "Vectors", wanted: int, among: Sequence[int] | None
    ) -> tuple[dict[int, float], float]:
        scores, ids = self._index.search(vector[None, :], wanted, params=_only(among))
        found = ids[0] >= 0  # -1 pads what a filter left empty
        best: dict[int, float] = {}
        last = float("-inf")
        for number, score in zip(ids[0][found].tolist(), scores[0][found].tolist(), strict=True):
            best[number] = max(score, best.get(number, score))
            last = score
        return best, last


def _faiss() -> Any:
    import faiss

    # One question takes a millisecond; waking threads for it takes longer, most of all where the
    # cores are busy with the encoder and with Rasa.
    faiss.omp_set_num_threads(1)
    return faiss


def _only(among: Sequence[int] | None) -> Any:
    if among is None:
        return None
    import faiss
    import numpy as np

    parameters: Any = faiss.SearchParameters  # its stub does not know `sel`
    return parameters(sel=faiss.IDSelectorBatch(np.asarray(among, np.int64)))
