"""An index as it was stored: vectors of products and of types, and whose each vector is."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from catalog_index.faiss_index import FaissIndex
from catalog_index.index_folder import FORMAT, IndexFolder, Manifest, read_manifest
from catalog_index.ports import IndexIsDamaged

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class StoredPart:
    """Vectors of one kind of owner.

    Attributes:
        name: What its files are called.
        owners: Skus, or the ids of types by one name; a vector's id is its owner's place here.
        keys: Per vector, in the order added, the key of the text it was made from.
        vectors: The vectors.
    """

    name: str
    owners: tuple[str, ...]
    keys: tuple[str, ...]
    vectors: FaissIndex

    def save(self, version: Path) -> None:
        """Write both files into a version's folder."""
        self.vectors.save(version / f"{self.name}.faiss")
        listed = json.dumps({"owners": self.owners, "keys": self.keys})
        (version / f"{self.name}.json").write_text(listed, encoding="utf-8")

    @classmethod
    def load(cls, version: Path, name: str) -> Self:
        """The part that `save` wrote.

        Raises:
            IndexIsDamaged: A file is missing, or they do not belong together.
        """
        vectors = FaissIndex.load(version / f"{name}.faiss")
        file = version / f"{name}.json"
        try:
            listed = json.loads(file.read_text("utf-8"))
            part = cls(name, tuple(listed["owners"]), tuple(listed["keys"]), vectors)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise IndexIsDamaged(file) from error
        if len(part.keys) != len(vectors):
            raise IndexIsDamaged(file)
        return part

    def nearest_owners(
        self, vector: "Vectors", limit: int, among: Iterable[str] | None = None
    ) -> list[tuple[str, float]]:
        """The best `limit` owners with their inner products, best first.

        Args:
            vector: float32, shape (d,), length 1.
            limit: How many owners at most.
            among: Only these owners; unknown ones are passed over. None means all.
        """
        numbers = None
        if among is not None:
            number = self._number
            numbers = [number[owner] for owner in among if owner in number]
        found = self.vectors.nearest(vector, limit, numbers)
        return [(self.owners[place], score) for place, score in found]

    def last_vector_of(self, owner: str) -> "Vectors | None":
        """The owner's last vector, of all that is said of it; None when it has none."""
        if owner not in self._number:
            return None
        return self.vectors.last_of(self._number[owner])

    @cached_property
    def _number(self) -> dict[str, int]:
        return {owner: place for place, owner in enumerate(self.owners)}


@dataclass(frozen=True, slots=True)
class StoredIndex:
    """An index read back from its folder."""

    manifest: Manifest
    products: StoredPart
    types: StoredPart


def open_index(folder: Path) -> StoredIndex:
    """The current index.

    Raises:
        IndexIsMissing: Nothing was built yet.
        IndexIsDamaged: What was built cannot be read, or another version of Lapak wrote it.
    """
    store = IndexFolder(folder)
    while True:
        version = store.current()
        try:
            return _read(version)
        except IndexIsDamaged:
            if store.current() == version:
                raise
            # Two builds ended while this one was being read, and the second removed it: again.


def _read(version: Path) -> StoredIndex:
    manifest = read_manifest(version)
    if manifest.format != FORMAT:
        raise IndexIsDamaged(version)
    return StoredIndex(
        manifest, StoredPart.load(version, "products"), StoredPart.load(version, "types")
    )
