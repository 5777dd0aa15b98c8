"""Vectors by the hundred thousand in FAISS: clustered, and each in 384 bytes instead of 1,536.

An inverted file (Sivic and Zisserman, 2003) of 1,024 clusters keeps its members as bytes, one a
number; where more than 1,200,000 are expected, as RaBitQ codes of 260 bytes (Gao et al., SIGMOD
2025), which find almost as much but cannot be read back truly. docs/decisions tells what else
was measured.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]
    Numbers = NDArray[np.int64]

BYTES_BELOW = 1_200_000
_CLUSTERS = 1024
_BITS = 5  # of a RaBitQ code, a number
_SEED = 20
_LEAST_A_CLUSTER = 39  # FAISS warns of fewer
_MOST_A_CLUSTER = 64  # of the sample that the clusters are learnt from; more hardly move them
_COMPARED = 8_000, 128_000  # vectors a search compares at least and at most
_LOOKED_AT = 1 / 8  # of the clusters, between the two; docs/operations.md has what that finds


def clustered(vectors: "Vectors", expected: int) -> Any:
    """An empty index that has learnt where such vectors lie; the same for the same vectors.

    Args:
        vectors: float32, shape (n, d), rows of length 1, n at least 39.
        expected: How many there will be in the end.
    """
    import faiss
    import numpy as np

    count, dimension = vectors.shape
    shape = faiss.IndexFlatIP(dimension), dimension, min(_CLUSTERS, count // _LEAST_A_CLUSTER)
    metric = faiss.METRIC_INNER_PRODUCT
    if expected < BYTES_BELOW:
        index: Any = faiss.IndexIVFScalarQuantizer(*shape, faiss.ScalarQuantizer.QT_8bit, metric)
    else:
        index = faiss.IndexIVFRaBitQ(*shape, metric, True, _BITS)
    index.cp.seed = _SEED
    index.cp.spherical = True
    chosen = np.random.default_rng(_SEED).permutation(count)[: shape[2] * _MOST_A_CLUSTER]
    index.train(np.ascontiguousarray(vectors[np.sort(chosen)]))
    return index


def _probes(index: Any, candidates: int) -> int:
    """How many clusters to look at when only so many vectors are wanted at all.

    About as many vectors are compared whatever a filter leaves; of a few, every one.
    """
    least, most = _COMPARED
    compared = min(max(_LOOKED_AT * int(index.ntotal), least), most)
    lists = int(index.nlist)
    return max(1, min(lists, round(lists * compared / max(candidates, 1))))


def parameters(index: Any, candidates: int, **chosen: Any) -> Any:
    """FAISS's search parameters for so many wanted vectors; `chosen` are its own further ones."""
    import faiss

    bytes_ = isinstance(index, faiss.IndexIVFScalarQuantizer)
    kind: Any = faiss.SearchParametersIVF if bytes_ else faiss.IVFRaBitQSearchParameters
    return kind(nprobe=_probes(index, candidates), **chosen)


def renumber(index: Any, kept: "NDArray[np.bool_]") -> None:
    """Give the vectors left after a removal the numbers 0, 1, 2, ... in their old order.

    Args:
        index: The inverted file, from which vectors were removed.
        kept: Per old number, whether it is still there.
    """
    import numpy as np

    new = np.cumsum(kept, dtype=np.int64) - 1
    for _, numbers in _lists(index):
        numbers[:] = new[numbers]


def decoded(index: Any, number: int) -> "Vectors":
    """One vector as its code has it, near to what was added; float32, shape (d,), length 1."""
    import faiss
    import numpy as np

    row = np.empty(index.d, np.float32)
    for cluster, numbers in _lists(index):
        places = (numbers == number).nonzero()[0]
        if len(places):
            index.reconstruct_from_offset(cluster, int(places[0]), faiss.swig_ptr(row))
            unit: Vectors = row / np.linalg.norm(row)  # a code's own length says nothing
            return unit
    raise KeyError(number)


def all_decoded(index: Any) -> "Vectors":
    """All vectors as their codes have them, by number; float32, shape (n, d), length 1."""
    import numpy as np

    index.make_direct_map(True)
    try:
        rows: Vectors = index.reconstruct_batch(np.arange(index.ntotal))
    finally:
        index.make_direct_map(False)  # 8 bytes a vector that a search never needs
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows


def _lists(index: Any) -> "Iterator[tuple[int, Numbers]]":
    import faiss

    for cluster in range(index.nlist):
        size = index.invlists.list_size(cluster)
        if size:
            yield cluster, faiss.rev_swig_ptr(index.invlists.get_ids(cluster), size)
