"""Where an index is kept: what FAISS's folder and a Milvus server both promise.

A build hands over whole parts; a reader gets the version that counts. Neither knows which of the
two is behind it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from catalog_index.manifest import Manifest
from catalog_index.ports import CatalogIndexError, VectorIndex

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from catalog_index.stored_index import StoredIndex

    Vectors = NDArray[np.float32]


class IndexIsAway(CatalogIndexError):
    """The server that keeps the index cannot be used just now; `where` holds no secret."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"the product index at {where} {reason}")
        self.where = where


class StoredVectors(VectorIndex, Protocol):
    """Vectors that can be read back, for the next build and for recommendations."""

    def rows(self) -> "Vectors":
        """All vectors in the order they were added; float32, shape (n, d), rows of length 1."""
        ...

    def last_of(self, number: int) -> "Vectors | None":
        """The vector added last for an id; float32, shape (d,). None when it has none."""
        ...


@dataclass(frozen=True)
class NewPart:
    """Vectors of one kind of owner, to be stored.

    Attributes:
        name: What the part is called.
        owners: Skus, or the ids of types by one name; an owner's number is its place here.
        numbers: Per vector, its owner's number.
        keys: Per vector, the key of the text it was made from.
        rows: The vectors; float32, shape (n, d), rows of length 1.
    """

    name: str
    owners: tuple[str, ...]
    numbers: tuple[int, ...]
    keys: tuple[str, ...]
    rows: "Vectors"


class IndexStore(Protocol):
    """The versions of one index, of which one counts."""

    def version(self) -> str:
        """The name of the version that counts; another name means another index.

        Raises:
            IndexIsMissing: Nothing was built yet.
            IndexIsAway: The server does not answer.
        """
        ...

    def manifest(self) -> Manifest:
        """What the version that counts was built from.

        Raises:
            IndexIsMissing: Nothing was built yet.
            IndexIsDamaged: It cannot be read.
            IndexIsAway: The server does not answer.
        """
        ...

    def open(self) -> "StoredIndex":
        """The version that counts, to search in.

        Raises:
            IndexIsMissing: Nothing was built yet.
            IndexIsDamaged: It cannot be read, or another version of Lapak wrote it.
            IndexIsAway: The server does not answer.
        """
        ...

    def replace(self, manifest: Manifest, parts: Sequence[NewPart]) -> None:
        """Store a version and make it the one that counts, in one step.

        Whoever reads meanwhile sees the version before, whole, and goes on with it.

        Raises:
            IndexIsAway: The server does not answer; the version before still counts.
        """
        ...
