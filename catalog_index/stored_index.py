"""An index as it was stored: vectors of products and of types, and whose each vector is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from catalog_index.index_store import StoredVectors
from catalog_index.manifest import Manifest

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

PRODUCTS, TYPES = "products", "types"


@dataclass(frozen=True)
class StoredPart:
    """Vectors of one kind of owner.

    Attributes:
        owners: Skus, or the ids of types by one name; a vector's id is its owner's place here.
        vectors: The vectors.
        read_keys: Gives, per vector in the order added, the key of the text it was made from;
            only a build asks for them.
    """

    owners: tuple[str, ...]
    vectors: StoredVectors
    read_keys: Callable[[], tuple[str, ...]]

    @property
    def keys(self) -> tuple[str, ...]:
        """Per vector, in the order added, the key of the text it was made from."""
        return self.read_keys()

    def nearest_owners(
        self,
        vector: "Vectors",
        limit: int,
        among: Iterable[str] | None = None,
        depth: int | None = None,
    ) -> list[tuple[str, float]]:
        """The best `limit` owners with their inner products, best first.

        Args:
            vector: float32, shape (d,), length 1.
            limit: How many owners at most.
            among: Only these owners; unknown ones are passed over. None means all.
            depth: Only the nearest so many vectors count; None looks as far as it takes.
        """
        numbers = None
        if among is not None:
            number = self._number
            numbers = [number[owner] for owner in among if owner in number]
        found = self.vectors.nearest(vector, limit, numbers, depth)
        # A shared server may give a number that came after the owners were read.
        known = len(self.owners)
        return [(self.owners[place], score) for place, score in found if place < known]

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
    """An index read back from where it is kept."""

    manifest: Manifest
    products: StoredPart
    types: StoredPart
