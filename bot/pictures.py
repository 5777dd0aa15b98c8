"""Product pictures on disk, and the hash by which Telegram's file ids of them are remembered."""

import hashlib
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

ENDINGS = (".jpg", ".png", ".webp")


class Picture(NamedTuple):
    """A picture: its bytes, and their SHA-256 in hexadecimal."""

    content: bytes
    digest: str


FindPicture = Callable[[str], Picture | None]


class PictureFolder:
    """Pictures named `<sku>.jpg`, `.png` or `.webp`; the first folder that has one counts."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders

    def __call__(self, sku: str) -> Picture | None:
        """The product's picture; None where there is none, which costs the reply nothing else."""
        if Path(sku).name != sku:
            return None
        for folder in self._folders:
            for ending in ENDINGS:
                file = folder / f"{sku}{ending}"
                if file.is_file():
                    return _read(file, file.stat().st_mtime_ns)
        return None


@lru_cache(maxsize=256)
def _read(file: Path, _changed_ns: int) -> Picture:
    content = file.read_bytes()
    return Picture(content, hashlib.sha256(content).hexdigest())
