"""Pictures and documents of the sandbox: kept in memory, found by `file_id` or by path."""

from __future__ import annotations

import hashlib
import io
from collections import OrderedDict
from dataclasses import dataclass

from sandbox.ports import Json, bad_request

PHOTO_LIMIT_BYTES = 10 * 1024 * 1024
UPLOAD_LIMIT_BYTES = 50 * 1024 * 1024
DOWNLOAD_LIMIT_BYTES = 20 * 1024 * 1024
_SIDES_PX = (("s", 90), ("m", 320), ("x", 800), ("y", 1280))
_SIDES_SUM_LIMIT_PX = 10_000
_RATIO_LIMIT = 20


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came in a call: its name, its type and its bytes."""

    name: str
    mime_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file. `width` and `height` are 0 unless it is a picture."""

    file_id: str
    unique_id: str
    path: str
    data: bytes
    mime_type: str
    name: str = ""
    width: int = 0
    height: int = 0

    def as_photo_size(self) -> Json:
        """The Bot API's PhotoSize."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "width": self.width,
            "height": self.height,
            "file_size": len(self.data),
        }

    def as_document(self) -> Json:
        """The Bot API's Document."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_name": self.name,
            "mime_type": self.mime_type,
            "file_size": len(self.data),
        }

    def as_file(self) -> Json:
        """The Bot API's File."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.data),
            "file_path": self.path,
        }


class FileStore:
    """Files by id, oldest dropped beyond `limit_bytes`; ids count up, the same in every run."""

    def __init__(self, limit_bytes: int = 256 * 1024 * 1024) -> None:
        self._files: OrderedDict[str, StoredFile] = OrderedDict()
        self._sizes: dict[str, tuple[str, ...]] = {}
        self._by_path: dict[str, str] = {}
        self._limit_bytes = limit_bytes
        self._total_bytes = 0
        self._count = 0

    def add_photo(self, upload: Upload) -> list[Json]:
        """Stores a picture in Telegram's sizes and gives its PhotoSize list, smallest first.

        Raises:
            Refused: It is empty, too big, no picture, or of a shape no photo may have (400).
        """
        if not upload.data:
            raise bad_request("file must be non-empty")
        if len(upload.data) > PHOTO_LIMIT_BYTES:
            raise bad_request(
                f"file of size {len(upload.data)} bytes is too big for a photo; "
                f"the maximum size is {PHOTO_LIMIT_BYTES} bytes"
            )
        self._count += 1
        stored = [
            self._keep(
                f"AgACAgUAAx{self._count:08d}{letter}",
                f"photos/file_{self._count}{letter}.jpg",
                data,
                "image/jpeg",
                width=width,
                height=height,
            )
            for letter, data, width, height in _scaled(upload.data)
        ]
        ids = tuple(file.file_id for file in stored)
        for file in stored:
            self._sizes[file.file_id] = ids
        return [file.as_photo_size() for file in stored]

    def photo(self, file_id: str) -> list[Json]:
        """The PhotoSize list of a stored photo, by the id of any of its sizes.

        Raises:
            Refused: The id is unknown, or a document's (400).
        """
        file = self._known(file_id)
        if file_id not in self._sizes:
            raise bad_request("can't use file of type Document as Photo")
        sizes = (self._files.get(one) for one in self._sizes[file.file_id])
        return [size.as_photo_size() for size in sizes if size is not None]

    def add_document(self, upload: Upload) -> Json:
        """Stores a file as it is and gives its Document.

        Raises:
            Refused: It is empty (400).
        """
        if not upload.data:
            raise bad_request("file must be non-empty")
        self._count += 1
        ending = upload.name.rsplit(".", 1)[-1] if "." in upload.name else "bin"
        ending = ending if ending.isascii() and ending.isalnum() else "bin"
        path = f"documents/file_{self._count}.{ending[:8]}"
        kind = upload.mime_type or "application/octet-stream"
        file_id = f"BQACAgUAAx{self._count:08d}d"
        return self._keep(file_id, path, upload.data, kind, name=upload.name).as_document()

    def document(self, file_id: str) -> Json:
        """The Document of a stored file.

        Raises:
            Refused: The id is unknown, or a photo's (400).
        """
        file = self._known(file_id)
        if file_id in self._sizes:
            raise bad_request("can't use file of type Photo as Document")
        return file.as_document()

    def find(self, file_id: str) -> StoredFile | None:
        """The file with that id, if it is still kept."""
        return self._files.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """The file at a `file_path`, if it is still kept."""
        return self._files.get(self._by_path.get(path, ""))

    def _known(self, file_id: str) -> StoredFile:
        if file_id.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        file = self._files.get(file_id)
        if file is None:
            raise bad_request(
                "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"
            )
        return file

    def _keep(self, file_id: str, path: str, data: bytes, mime_type: str, *,
              name: str = "", width: int = 0, height: int = 0) -> StoredFile:  # fmt: skip
        unique = "AQAD" + hashlib.sha256(data).hexdigest()[:12]
        file = StoredFile(file_id, unique, path, data, mime_type, name, width, height)
        self._files[file_id] = file
        self._by_path[path] = file_id
        self._total_bytes += len(data)
        while self._total_bytes > self._limit_bytes and len(self._files) > 1:
            gone_id, gone = self._files.popitem(last=False)
            self._total_bytes -= len(gone.data)
            self._by_path.pop(gone.path, None)
            self._sizes.pop(gone_id, None)
        return file


def _scaled(data: bytes) -> list[tuple[str, bytes, int, int]]:
    """The picture as JPEG in Telegram's sizes up to its own: letter, bytes, width, height."""
    from PIL import Image  # a heavy library, needed only once a picture comes

    try:
        with Image.open(io.BytesIO(data)) as opened:
            width, height = opened.size
            if width + height > _SIDES_SUM_LIMIT_PX or max(width, height) > _RATIO_LIMIT * min(
                width, height
            ):
                raise bad_request("PHOTO_INVALID_DIMENSIONS")
            picture = opened.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    scaled = []
    for letter, side in _SIDES_PX:
        copy = picture.copy()
        copy.thumbnail((side, side))
        out = io.BytesIO()
        copy.save(out, "JPEG", quality=87)
        scaled.append((letter, out.getvalue(), *copy.size))
        if max(width, height) <= side:
            break
    return scaled
