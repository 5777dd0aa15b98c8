"""The index on a Milvus server, shared by every process that names it.

A version is three collections, `lapak_<version>_products`, `..._types` and, with one row,
`..._manifest`. The alias `lapak` names the manifest of the one that counts; moving it is the one
step that a reader sees. The version before stays until the next build, for those who still search
in it.
"""

import re
import secrets
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from catalog_index.index_store import NewPart
from catalog_index.manifest import FORMAT, Manifest
from catalog_index.milvus_door import MilvusAddress, MilvusDoor, is_gone
from catalog_index.milvus_index import MilvusIndex
from catalog_index.ports import IndexIsDamaged, IndexIsMissing
from catalog_index.stored_index import PRODUCTS, TYPES, StoredIndex, StoredPart

if TYPE_CHECKING:
    from pymilvus import MilvusClient

_ALIAS = "lapak"
_MANIFEST = "manifest"
_COLLECTION = re.compile(
    r"lapak_(?P<version>v(?P<number>\d+)_[0-9a-f]+)_(products|types|manifest)"
)


class MilvusStore:
    """An `IndexStore` on a server, or in a Milvus Lite file for one process at a time."""

    def __init__(self, address: MilvusAddress) -> None:
        """Names the server; nothing is connected yet."""
        self._door = MilvusDoor(address)

    def version(self) -> str:
        """The version whose collections the alias leads to."""
        with self._door.open() as client:
            version = _aliased(client)
        if not version:
            raise IndexIsMissing(self._door.address.uri)
        return version

    def manifest(self) -> Manifest:
        """What the version that counts was built from."""
        return self._manifest(self.version())

    def open(self) -> StoredIndex:
        """The version that counts; owners are read now, vectors stay on the server."""
        version = self.version()
        manifest = self._manifest(version)
        if manifest.format != FORMAT:
            raise IndexIsDamaged(self._door.address.uri)
        parts = [self._part(version, name, manifest.dimension) for name in (PRODUCTS, TYPES)]
        return StoredIndex(manifest, *parts)

    def replace(self, manifest: Manifest, parts: Sequence[NewPart]) -> None:
        """Fill new collections, move the alias, drop what nobody reads any more."""
        with self._door.open() as client:
            before = _aliased(client)
            version = f"v{_highest(client) + 1:06d}_{secrets.token_hex(3)}"
        for part in (*parts, _as_part(manifest)):
            index = MilvusIndex(self._door, _collection(version, part.name), part.rows.shape[1])
            index.create(len(part.numbers))
            owners = [part.owners[number] for number in part.numbers]
            index.store(part.numbers, part.rows, owners, part.keys)
        with self._door.open() as client:
            switch = client.alter_alias if before else client.create_alias
            switch(_collection(version, _MANIFEST), _ALIAS)
            _drop_all_but(client, {version, before})

    def close(self) -> None:
        """Give the connection back."""
        self._door.close()

    def _manifest(self, version: str) -> Manifest:
        kept = MilvusIndex(self._door, _collection(version, _MANIFEST), 2).load()
        try:
            return Manifest.from_json(next(kept.pages("owner"))[0]["owner"])
        except (StopIteration, ValueError, TypeError) as error:
            raise IndexIsDamaged(self._door.address.uri) from error

    def _part(self, version: str, name: str, dimension: int) -> StoredPart:
        index = MilvusIndex(self._door, _collection(version, name), dimension).load()
        owners: dict[int, str] = {}
        for page in index.pages("number", "owner"):
            owners.update((row["number"], row["owner"]) for row in page)

        @cache
        def keys() -> tuple[str, ...]:
            return tuple(row["key"] for page in index.pages("key") for row in page)

        # A number without vectors any more has no name; its place keeps the others in theirs.
        places = range(max(owners, default=-1) + 1)
        return StoredPart(tuple(owners.get(place, "") for place in places), index, keys)


def _as_part(manifest: Manifest) -> NewPart:
    import numpy as np

    # Milvus keeps no row without a vector; this one is never searched for.
    vector = np.asarray([[1, 0]], np.float32)
    return NewPart(_MANIFEST, (manifest.to_json(),), (0,), ("",), vector)


def _collection(version: str, part: str) -> str:
    return f"{_ALIAS}_{version}_{part}"


def _aliased(client: "MilvusClient") -> str:
    from pymilvus import MilvusException

    try:
        named = _COLLECTION.fullmatch(client.describe_alias(_ALIAS)["collection_name"])
    except MilvusException as error:
        if is_gone(error):
            return ""
        raise
    return named["version"] if named else ""


def _versions(client: "MilvusClient") -> "dict[str, re.Match[str]]":
    found = (_COLLECTION.fullmatch(name) for name in client.list_collections())
    return {match[0]: match for match in found if match}


def _highest(client: "MilvusClient") -> int:
    return max((int(match["number"]) for match in _versions(client).values()), default=0)


def _drop_all_but(client: "MilvusClient", kept: set[str]) -> None:
    highest = max(int(match["number"]) for match in _versions(client).values())
    for name, match in _versions(client).items():
        # One of our own number is another process's build that began with this one.
        if match["version"] not in kept and int(match["number"]) < highest:
            client.drop_collection(name)
