"""Nearest neighbours by FAISS, in memory and in one file.

Below 50,000 vectors a flat index compares with every one, which takes a millisecond or two and
never misses. From there on the vectors are clustered and coded (`faiss_clusters`). Changing an
index while another thread searches it is not safe; a stored index is changed by writing another.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from catalog_index.best_ids import best_ids
from catalog_index.faiss_clusters import all_decoded, clustered, decoded, parameters, renumber
from catalog_index.ports import IndexIsDamaged

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

EXACT_BELOW = 50_000
_BATCH = 1000  # up to here FAISS's hash set of ids is smaller than a bit for every id
_ORIGINALS = ".rows.npy"
_HIGHEST_BIT = 1 << 27  # 16 MB of bits


class FaissIndex:
    """A `VectorIndex` whose distances are inner products."""

    def __init__(self, dimension: int, expected: int = 0, exact_below: int = EXACT_BELOW) -> None:
        """Makes an empty index.

        Args:
            dimension: Length of a vector.
            expected: How many vectors there will be, where that is known.
            exact_below: From how many vectors on they are clustered, for good.
        """
        faiss = _faiss()
        self._expected, self._exact_below = expected, exact_below
        self._originals: Any = None
        self._index: Any = faiss.IndexIDMap(faiss.IndexFlatIP(dimension))
        self._rows: Any = faiss.downcast_index(self._index.index)

    @classmethod
    def load(cls, file: Path) -> Self:
        """The index that `save` wrote.

        Raises:
            IndexIsDamaged: The file is missing or is not such an index.
        """
        faiss = _faiss()
        index = cls.__new__(cls)
        index._expected, index._exact_below = 0, EXACT_BELOW
        try:
            index._index = faiss.read_index(str(file))
            index._rows = faiss.downcast_index(index._index.index)
            index._originals = _mapped(file.with_suffix(_ORIGINALS))
        except (RuntimeError, AttributeError, ValueError) as error:
            raise IndexIsDamaged(file) from error
        return index

    def save(self, file: Path, rows: "Vectors") -> None:
        """Write the index to a file and, where it is not exact, its vectors beside it.

        They are for reading back alone: a search leaves them on the disk.

        Args:
            file: Where to; the vectors lie beside it.
            rows: All vectors as they were added, in that order.
        """
        import faiss
        import numpy as np

        faiss.write_index(self._index, str(file))
        if not self.is_exact:
            np.save(file.with_suffix(_ORIGINALS), rows.astype(np.float16))

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self._index.d)

    @property
    def is_exact(self) -> bool:
        """Whether every vector is kept and compared as it was added."""
        return not hasattr(self._rows, "nlist")

    def __len__(self) -> int:
        return int(self._index.ntotal)

    def add(self, ids: Sequence[int], vectors: "Vectors") -> None:
        """Add one vector per id; an id may come again with another vector."""
        import numpy as np

        if not len(ids):
            return
        vectors = np.ascontiguousarray(vectors, np.float32)
        self._originals = None
        with _AllCores(len(ids)):
            if self.is_exact and len(self) + len(ids) >= self._exact_below:
                self._cluster(vectors)
            self._index.add_with_ids(vectors, np.asarray(ids, np.int64))

    def _cluster(self, coming: "Vectors") -> None:
        import faiss
        import numpy as np

        ids, there = self._ids().copy(), self.rows()
        known = np.concatenate([there, coming]) if len(there) else coming
        rows = clustered(known, max(self._expected, len(known)))
        self._rows, self._index = rows, faiss.IndexIDMap(rows)
        if len(ids):
            self._index.add_with_ids(there, ids)

    def remove(self, ids: Sequence[int]) -> None:
        """Drop every vector of these ids; no training and no rebuilding."""
        import faiss
        import numpy as np

        wanted = np.asarray(ids, np.int64)
        kept = ~np.isin(self._ids(), wanted)
        if kept.all():
            return
        self._originals = None
        self._index.remove_ids(faiss.IDSelectorBatch(wanted))
        if not self.is_exact:
            renumber(self._rows, kept)

    def rows(self) -> "Vectors":
        """All vectors in the order they were added; float32, shape (n, d)."""
        if self._originals is not None:
            return _units(self._originals)
        if not self.is_exact:
            return all_decoded(self._rows)
        rows: Vectors = self._rows.reconstruct_n(0, len(self))
        return rows

    def last_of(self, number: int) -> "Vectors | None":
        """The vector added last for an id; float32, shape (d,). None when it has none."""
        places = (self._ids() == number).nonzero()[0]
        if not len(places):
            return None
        last = int(places[-1])
        if self._originals is not None:
            return _units(self._originals[last])
        row: Vectors = self._rows.reconstruct(last) if self.is_exact else decoded(self._rows, last)
        return row

    def nearest(
        self,
        vector: "Vectors",
        limit: int,
        among: Sequence[int] | None = None,
        depth: int | None = None,
    ) -> list[tuple[int, float]]:
        """The best `limit` ids with their inner products, best first, equal ones by id."""
        if limit <= 0 or not len(self) or (among is not None and not len(among)):
            return []
        chosen, question = self._parameters(among), vector[None, :]

        def ask(wanted: int) -> list[tuple[int, float]]:
            scores, ids = self._index.search(question, wanted, params=chosen)
            found = ids[0] >= 0  # -1 pads what a filter left empty
            return list(zip(ids[0][found].tolist(), scores[0][found].tolist(), strict=True))

        return best_ids(ask, limit, min(depth or len(self), len(self)))

    def _parameters(self, among: Sequence[int] | None) -> Any:
        import faiss

        chosen = {} if among is None else {"sel": _selector(among)}
        if self.is_exact:
            flat: Any = faiss.SearchParameters  # its stub does not know `sel`
            return flat(**chosen)
        return parameters(self._rows, len(self) if among is None else len(among), **chosen)

    def _ids(self) -> Any:
        import faiss

        # A look at FAISS's own memory, valid until the index changes.
        return faiss.rev_swig_ptr(self._index.id_map.data(), self._index.id_map.size())


class _AllCores:
    """Training and adding in bulk on every core; a question keeps to one."""

    def __init__(self, vectors: int) -> None:
        self._many = vectors > _BATCH

    def __enter__(self) -> None:
        import os

        if self._many:
            _faiss().omp_set_num_threads(os.cpu_count() or 1)

    def __exit__(self, *_: object) -> None:
        _faiss()


def _mapped(file: Path) -> Any:
    import numpy as np

    return np.load(file, mmap_mode="r") if file.exists() else None


def _units(halves: Any) -> "Vectors":
    import numpy as np

    rows: Vectors = np.asarray(halves, np.float32)
    rows /= np.linalg.norm(rows, axis=-1, keepdims=True)
    return rows


def _faiss() -> Any:
    import faiss

    # One question takes a millisecond; waking threads for it takes longer, most of all where the
    # cores are busy with the encoder and with Rasa.
    faiss.omp_set_num_threads(1)
    return faiss


def _selector(among: Sequence[int]) -> Any:
    import faiss
    import numpy as np

    ids = np.asarray(among, np.int64)
    if len(ids) <= _BATCH or ids.max() >= _HIGHEST_BIT:
        return faiss.IDSelectorBatch(ids)
    bitmap: Any = faiss.IDSelectorBitmap  # its stub has the C++ signature
    bits = np.zeros(int(ids.max()) + 1, bool)
    bits[ids] = True
    return bitmap(np.packbits(bits, bitorder="little"))
