"""The index in a folder of this machine: FAISS's files, and beside them whose each vector is."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from catalog_index.faiss_index import FaissIndex
from catalog_index.index_folder import IndexFolder, read_manifest
from catalog_index.index_store import NewPart
from catalog_index.manifest import FORMAT, Manifest
from catalog_index.ports import IndexIsDamaged
from catalog_index.stored_index import PRODUCTS, TYPES, StoredIndex, StoredPart


class FaissStore:
    """An `IndexStore` in a folder, for the processes of one machine."""

    def __init__(self, folder: Path) -> None:
        """Names the folder; nothing is read or made yet."""
        self._folder = IndexFolder(folder)

    def version(self) -> str:
        """The name of the version's folder."""
        return self._folder.current().name

    def manifest(self) -> Manifest:
        """What the version that counts was built from."""
        return read_manifest(self._folder.current())

    def open(self) -> StoredIndex:
        """The version that counts, its vectors loaded into memory."""
        while True:
            version = self._folder.current()
            try:
                return _read(version)
            except IndexIsDamaged:
                if self._folder.current() == version:
                    raise
                # Two builds ended while this one was read, and the second removed it: again.

    def replace(self, manifest: Manifest, parts: Sequence[NewPart]) -> None:
        """Write a version beside the others and point at it."""
        with self._folder.replacement(manifest) as version:
            for part in parts:
                index = FaissIndex(manifest.dimension, expected=len(part.numbers))
                index.add(part.numbers, part.rows)
                index.save(version / f"{part.name}.faiss", part.rows)
                listed = json.dumps({"owners": part.owners, "keys": part.keys})
                (version / f"{part.name}.json").write_text(listed, encoding="utf-8")


def _read(version: Path) -> StoredIndex:
    manifest = read_manifest(version)
    if manifest.format != FORMAT:
        raise IndexIsDamaged(version)
    return StoredIndex(manifest, _part(version, PRODUCTS), _part(version, TYPES))


def _part(version: Path, name: str) -> StoredPart:
    file = version / f"{name}.json"
    # Before the vectors, so that they take the memory that the keys leave.
    owners, count = tuple(_listed(file, "owners")), len(_listed(file, "keys"))
    vectors = FaissIndex.load(version / f"{name}.faiss")
    if count != len(vectors):
        raise IndexIsDamaged(file)
    return StoredPart(owners, vectors, lambda: tuple(_listed(file, "keys")))


def _listed(file: Path, what: str) -> list[Any]:
    try:
        return list(json.loads(file.read_text("utf-8"))[what])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexIsDamaged(file) from error
