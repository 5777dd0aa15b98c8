"""What the catalogue's index promises: its results, its errors, and the parts that may differ.

The conversation and the console read these types; adapters (FAISS, a sentence-transformers
encoder) implement the protocols. Nothing here loads a library or opens a file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from shop.catalog import Category

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]


TypeNames = Mapping[str, Sequence[str]]
"""What people call each product type, by type id, in every language, best first."""

NO_NAMES: TypeNames = {}


class CatalogIndexError(Exception):
    """Anything this package refuses; its text is one line saying what and what to do."""


class EncoderIsMissing(CatalogIndexError):
    """No encoder can be loaded from `folder`."""

    def __init__(self, folder: Path | str, reason: str) -> None:
        super().__init__(f"no encoder at {folder}: {reason}")
        self.folder = folder
        self.reason = reason


class EncoderIsDamaged(CatalogIndexError):
    """The weights or tokenizer that an encoder is built from are not the ones expected."""

    def __init__(self, what: str, reason: str) -> None:
        super().__init__(f"cannot unpack the bundled encoder: {what} {reason}")
        self.what = what


class IndexIsMissing(CatalogIndexError):
    """No whole index is stored under `folder`."""

    def __init__(self, folder: Path | str) -> None:
        super().__init__(f"no index at {folder}; build it with: lapak index build")
        self.folder = folder


class IndexIsDamaged(CatalogIndexError):
    """A file of the index cannot be read back; building the index anew mends it."""

    def __init__(self, file: Path | str) -> None:
        super().__init__(f"cannot read {file}; build the index with: lapak index build")
        self.file = file


class TaxonomyIsBroken(CatalogIndexError):
    """A file of the taxonomy cannot be used."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Hit:
    """A found product: its sku and a score in 0..1, higher is nearer.

    Price, stock and words come from the shop, never from here.
    """

    sku: str
    score: float


@dataclass(frozen=True, slots=True)
class SearchFilters:
    """What a product must be to come back at all; None means any.

    Attributes:
        category: The product's category.
        min_price_idr: Lowest unit price in whole rupiah, inclusive.
        max_price_idr: Highest unit price in whole rupiah, inclusive.
        in_stock: True keeps what can be had now or made to order, False what is sold out.
        vendors: Ids of the only vendors looked at.
        types: The only product types looked at.
        colours: Ids of which the product has at least one.
        materials: Ids of which the product has at least one.
        sizes: Of which the product comes in at least one, as the catalogue writes them.
    """

    category: Category | None = None
    min_price_idr: int | None = None
    max_price_idr: int | None = None
    in_stock: bool | None = None
    vendors: frozenset[str] | None = None
    types: frozenset[str] | None = None
    colours: frozenset[str] | None = None
    materials: frozenset[str] | None = None
    sizes: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, nearest first, and whether the shop really seems to have what was asked."""

    hits: tuple[Hit, ...]
    confident: bool


class TextEmbedder(Protocol):
    """Turns texts into vectors whose inner product is their nearness."""

    @property
    def name(self) -> str:
        """The model's name and the fingerprint of its files; another one makes an index stale."""
        ...

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        ...

    def queries(self, texts: Sequence[str]) -> "Vectors":
        """What people type. float32, shape (n, d), rows of length 1."""
        ...

    def passages(self, texts: Sequence[str]) -> "Vectors":
        """What is to be found. float32, shape (n, d), rows of length 1."""
        ...


class VectorIndex(Protocol):
    """Nearest vectors by inner product; an id may own several vectors."""

    def add(self, ids: Sequence[int], vectors: "Vectors") -> None:
        """Add one vector per id; float32, shape (n, d), rows of length 1.

        Args:
            ids: Non-negative; the same id again gives it one more vector.
            vectors: One row per id.
        """
        ...

    def remove(self, ids: Sequence[int]) -> None:
        """Drop every vector of these ids; ids that are not there are no error."""
        ...

    def nearest(
        self,
        vector: "Vectors",
        limit: int,
        among: Sequence[int] | None = None,
        depth: int | None = None,
    ) -> list[tuple[int, float]]:
        """The best `limit` ids, each once with its best inner product (-1..1), best first.

        Equal scores are ordered by id, so the same question has one answer.

        Args:
            vector: float32, shape (d,), length 1.
            limit: How many ids at most.
            among: Only these ids; None means all.
            depth: Only the nearest so many vectors count, so that fewer ids than `limit` may come;
                None looks as far as it takes.
        """
        ...

    def __len__(self) -> int:
        """How many vectors are stored."""
        ...
