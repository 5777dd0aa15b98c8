"""Builds the index from the catalogue, embedding only texts that the last build did not have."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog_index.contents import Contents, Entry
from catalog_index.index_store import IndexStore, NewPart
from catalog_index.manifest import FORMAT, Manifest
from catalog_index.ports import IndexIsDamaged, IndexIsMissing, TextEmbedder
from catalog_index.stored_index import PRODUCTS, TYPES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

Say = Callable[[str], None]

_TEXTS_A_STEP = 2000


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did; `embedded` of its `vectors` were computed, the rest were there."""

    products: int
    vectors: int
    embedded: int
    seconds: float


def stale_because(store: IndexStore, contents: Contents, encoder: str) -> str:
    """Why the stored index does not serve this catalogue and encoder; empty when it does.

    Args:
        store: Where the index is kept.
        contents: What the catalogue is now.
        encoder: The name of the encoder in use.
    """
    try:
        manifest = store.manifest()
    except IndexIsMissing:
        return "there is no index"
    except IndexIsDamaged:
        return "the index is damaged"
    reasons = {
        "its format is another version's": manifest.format != FORMAT,
        "the encoder changed": manifest.encoder != encoder,
        "the catalogue changed": manifest.catalogue != contents.fingerprint,
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


def build_index(
    store: IndexStore, contents: Contents, embedder: TextEmbedder, say: Say
) -> BuildReport:
    """Build the index and make it the current one, in one step that is seen whole or not at all.

    Args:
        store: Where the index is kept.
        contents: The texts to index.
        embedder: Makes the vectors.
        say: Told of the progress, one line a call.
    """
    started = time.monotonic()
    texts = {entry.key: entry.text for entry in (*contents.products, *contents.types)}
    vectors = _known_vectors(store, embedder.name)
    missing = [key for key in texts if key not in vectors]
    for done in range(0, len(missing), _TEXTS_A_STEP):
        keys = missing[done : done + _TEXTS_A_STEP]
        rows = embedder.passages([texts[key] for key in keys])
        vectors.update(zip(keys, rows, strict=True))
        say(f"index: embedded {done + len(keys)} of {len(missing)} texts")
    manifest = _manifest(contents, embedder)
    parts = [
        _part(contents.products, vectors, embedder.dimension, PRODUCTS),
        _part(contents.types, vectors, embedder.dimension, TYPES),
    ]
    store.replace(manifest, parts)
    seconds = time.monotonic() - started
    return BuildReport(manifest.products, manifest.vectors, len(missing), seconds)


def _manifest(contents: Contents, embedder: TextEmbedder) -> Manifest:
    return Manifest(
        catalogue=contents.fingerprint,
        encoder=embedder.name,
        dimension=embedder.dimension,
        products=len(_owners(contents.products)),
        types=len({each for entry in contents.types for each in entry.owner.split()}),
        vectors=len(contents.products) + len(contents.types),
    )


def _part(
    entries: Sequence[Entry], vectors: "dict[str, Vectors]", dimension: int, name: str
) -> NewPart:
    import numpy as np

    owners = _owners(entries)
    number = {owner: place for place, owner in enumerate(owners)}
    rows = np.empty((len(entries), dimension), np.float32)
    for place, entry in enumerate(entries):
        rows[place] = vectors[entry.key]
    numbers = tuple(number[entry.owner] for entry in entries)
    return NewPart(name, tuple(owners), numbers, tuple(entry.key for entry in entries), rows)


def _owners(entries: Sequence[Entry]) -> list[str]:
    return list(dict.fromkeys(entry.owner for entry in entries))


def _known_vectors(store: IndexStore, encoder: str) -> "dict[str, Vectors]":
    try:
        stored = store.open()
    except (IndexIsMissing, IndexIsDamaged):
        return {}  # nothing usable was built before: everything is embedded
    if stored.manifest.encoder != encoder:
        return {}
    parts = (stored.products, stored.types)
    return {
        key: row for part in parts for key, row in zip(part.keys, part.vectors.rows(), strict=True)
    }
