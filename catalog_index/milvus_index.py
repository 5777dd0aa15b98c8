"""Nearest neighbours by Milvus: one collection on a server that many processes share.

Milvus Lite speaks the same protocol from a file, for one process; the tests use it.
"""

import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Self

from catalog_index.best_ids import best_ids
from catalog_index.milvus_door import MilvusDoor, bulk

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

EXACT_BELOW = 50_000
_CLUSTERS = 1024
_LOOKED_AT = 86  # clusters a search looks at: a twelfth, as in FAISS
_AT_ONCE = 1000  # rows sent in one call: 1.6 MB, well below gRPC's limits
_MOST_FOUND = 16_384  # Milvus' limit on what one search or page may give
_STRONG = "Strong"  # what was written is seen by the next search, as the contract wants


class MilvusIndex:
    """A `VectorIndex` in a collection; a row is a vector, with its id and its text's key."""

    def __init__(self, door: MilvusDoor, collection: str, dimension: int) -> None:
        """Names a collection; `create` makes it.

        Args:
            door: The way to the server.
            collection: Its name.
            dimension: Length of a vector.
        """
        self._door = door
        self.collection = collection
        self.dimension = dimension

    def create(self, expected: int = 0) -> None:
        """Make the collection, empty.

        Args:
            expected: How many vectors it will hold: fewer than 50,000 are compared one by one.
        """
        from pymilvus import DataType

        with self._door.open() as client:
            schema = client.create_schema(enable_dynamic_field=False)
            schema.add_field("row", DataType.INT64, is_primary=True)
            schema.add_field("number", DataType.INT64)
            schema.add_field("owner", DataType.VARCHAR, max_length=4096)
            schema.add_field("key", DataType.VARCHAR, max_length=64)
            schema.add_field("vector", DataType.FLOAT_VECTOR, dim=self.dimension)
            index = client.prepare_index_params()
            index.add_index("vector", metric_type="IP", **_kind(expected))
            client.create_collection(
                self.collection, schema=schema, index_params=index, consistency_level=_STRONG
            )

    def load(self) -> Self:
        """Have the server hold it in memory, which a restart of Milvus Lite undoes."""
        with self._door.open() as client:
            client.load_collection(self.collection, timeout=bulk())
        return self

    def __len__(self) -> int:
        with self._door.open() as client:
            counted = client.query(
                self.collection, output_fields=["count(*)"], consistency_level=_STRONG
            )
            return int(counted[0]["count(*)"])

    def add(self, ids: Sequence[int], vectors: "Vectors") -> None:
        """Add one vector per id; an id may come again with another vector."""
        self.store(ids, vectors, [""] * len(ids), [""] * len(ids))

    def store(
        self,
        ids: Sequence[int],
        vectors: "Vectors",
        owners: Sequence[str],
        keys: Sequence[str],
    ) -> None:
        """Add vectors, each with the name of its owner and the key of its text."""
        if not len(ids):
            return
        first = _next_row()
        for start in range(0, len(ids), _AT_ONCE):
            place = slice(start, start + _AT_ONCE)
            rows = _rows(first + start, ids[place], vectors[place], owners[place], keys[place])
            with self._door.open() as client:
                client.insert(self.collection, rows, timeout=bulk())

    def remove(self, ids: Sequence[int]) -> None:
        """Drop every vector of these ids."""
        for start in range(0, len(ids), _MOST_FOUND):
            with self._door.open() as client:
                chosen = _only(ids[start : start + _MOST_FOUND])
                client.delete(self.collection, filter=chosen, timeout=bulk())

    def rows(self) -> "Vectors":
        """All vectors in the order they were added; float32, shape (n, d)."""
        import numpy as np

        pages = [
            np.asarray([row["vector"] for row in page], np.float32)
            for page in self.pages("vector")
        ]
        return np.concatenate([np.empty((0, self.dimension), np.float32), *pages])

    def last_of(self, number: int) -> "Vectors | None":
        """The vector added last for an id; float32, shape (d,). None when it has none."""
        import numpy as np

        with self._door.open() as client:
            found = client.query(
                self.collection,
                filter=_only([number]),
                output_fields=["row", "vector"],
                consistency_level=_STRONG,
            )
        if not found:
            return None
        return np.asarray(max(found, key=lambda row: row["row"])["vector"], np.float32)

    def nearest(
        self,
        vector: "Vectors",
        limit: int,
        among: Sequence[int] | None = None,
        depth: int | None = None,
    ) -> list[tuple[int, float]]:
        """The best `limit` ids with their inner products, best first, equal ones by id."""
        if limit <= 0 or (among is not None and not len(among)):
            return []

        def ask(wanted: int) -> list[tuple[int, float]]:
            with self._door.open() as client:
                found = client.search(
                    self.collection,
                    data=[vector],
                    limit=wanted,
                    filter="" if among is None else _only(among),
                    output_fields=["number"],
                    search_params={"metric_type": "IP", "params": {"nprobe": _LOOKED_AT}},
                    consistency_level=_STRONG,
                )
            return [(int(hit["entity"]["number"]), float(hit["distance"])) for hit in found[0]]

        return best_ids(ask, limit, min(depth or _MOST_FOUND, _MOST_FOUND))

    def pages(self, *fields: str) -> Iterator[list[dict[str, Any]]]:
        """All rows' fields by pages, in the order the rows were added."""
        with self._door.open() as client:
            turning = client.query_iterator(
                self.collection,
                batch_size=_AT_ONCE,
                output_fields=["row", *fields],
                consistency_level=_STRONG,
                timeout=bulk(),
            )
        while True:
            with self._door.open():
                page = turning.next()
            if not page:
                turning.close()
                return
            yield page


def _next_row() -> int:
    # A clock in place of a counter: two processes may add at once, and no number comes again.
    return time.time_ns()


def _rows(
    first: int,
    ids: Sequence[int],
    vectors: "Vectors",
    owners: Sequence[str],
    keys: Sequence[str],
) -> list[dict[str, Any]]:
    named = zip(ids, vectors, owners, keys, strict=True)
    return [
        {"row": row, "number": int(number), "vector": vector, "owner": owner, "key": key}
        for row, (number, vector, owner, key) in enumerate(named, start=first)
    ]


def _kind(expected: int) -> dict[str, Any]:
    if expected < EXACT_BELOW:
        return {"index_type": "FLAT"}
    return {"index_type": "IVF_SQ8", "params": {"nlist": _CLUSTERS}}


def _only(ids: Sequence[int]) -> str:
    return f"number in [{','.join(str(int(each)) for each in ids)}]"
