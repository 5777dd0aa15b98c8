"""The index on disk: versions beside each other, and a pointer to the one that counts.

A version is written under a temporary name, made durable and renamed, and only then the pointer
is replaced. A reader follows the pointer, so it sees the old version or the new one, never half;
a process killed at any instant leaves the old one as it was.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from catalog_index.manifest import Manifest
from catalog_index.ports import IndexIsDamaged, IndexIsMissing

_POINTER = "current"
_VERSION = "v"
_UNFINISHED = ".new-"


def read_manifest(version: Path) -> Manifest:
    """What a version was built from.

    Raises:
        IndexIsDamaged: Its manifest cannot be read.
    """
    file = version / "manifest.json"
    try:
        return Manifest.from_json(file.read_text("utf-8"))
    except (OSError, ValueError, TypeError) as error:
        raise IndexIsDamaged(file) from error


class IndexFolder:
    """The folder that holds the versions."""

    def __init__(self, path: Path) -> None:
        """Names the folder; nothing is read or made yet."""
        self.path = path

    def current(self) -> Path:
        """The folder of the version that counts.

        Raises:
            IndexIsMissing: There is none.
        """
        name = self._pointed_at()
        while not (self.path / name).is_dir():
            newer = self._pointed_at()
            if newer == name:
                raise IndexIsMissing(self.path)
            name = newer  # two builds ended since the pointer was read
        return self.path / name

    def _pointed_at(self) -> str:
        try:
            return (self.path / _POINTER).read_text("utf-8").strip()
        except OSError as error:
            raise IndexIsMissing(self.path) from error

    @contextmanager
    def replacement(self, manifest: Manifest) -> Iterator[Path]:
        """A new folder to write a version into; it becomes the current one at the end.

        One process at a time: a second one waits here. An error inside changes nothing.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        with self._alone():
            self._remove_unfinished()
            unfinished = self.path / f"{_UNFINISHED}{os.getpid()}"
            unfinished.mkdir()
            try:
                yield unfinished
                _write(unfinished / "manifest.json", manifest.to_json() + "\n")
                self._publish(unfinished)
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)

    def _publish(self, unfinished: Path) -> None:
        for file in unfinished.iterdir():
            _sync(file)
        _sync(unfinished)
        before = self._versions()
        version = self.path / f"{_VERSION}{before[-1][0] + 1 if before else 1:06d}"
        os.replace(unfinished, version)
        pointer = self.path / f"{_UNFINISHED}{_POINTER}"
        _write(pointer, version.name + "\n")
        os.replace(pointer, self.path / _POINTER)
        _sync(self.path)
        # The version before stays: a reader may have followed the pointer just now.
        for _, old in before[:-1]:
            shutil.rmtree(old, ignore_errors=True)

    def _versions(self) -> list[tuple[int, Path]]:
        folders = self.path.glob(f"{_VERSION}[0-9]*")
        return sorted((int(folder.name.removeprefix(_VERSION)), folder) for folder in folders)

    def _remove_unfinished(self) -> None:
        for left in self.path.glob(f"{_UNFINISHED}*"):
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink(missing_ok=True)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        import fcntl

        with (self.path / ".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # given up by the system when the process ends
            yield


def _write(file: Path, text: str) -> None:
    with file.open("w", encoding="utf-8") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
