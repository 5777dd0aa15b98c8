"""The way to a Milvus server, or to Milvus Lite in a file: the address, the client, its errors."""

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import unquote, urlsplit

from catalog_index.index_store import IndexIsAway

if TYPE_CHECKING:
    from pymilvus import MilvusClient

_CALL_SECONDS = 5.0
_BULK_SECONDS = 120.0
_AGAIN_SECONDS = 15.0  # after a failure; a buyer must not wait for the same dead server each time
_EXAMPLE = "http://user:password@host:19530"
_UNAVAILABLE = 2
# Milvus Lite hangs up on pymilvus, which asks every 10 s whether it is alive; 5 minutes please it.
_CALM = {"grpc.keepalive_time_ms": 330_000}
_GONE = (100, 1600)  # Milvus' error codes: no such collection, no such alias


@dataclass(frozen=True, slots=True)
class MilvusAddress:
    """Where Milvus is, the secret kept apart.

    Attributes:
        uri: `http://host:port`, or the absolute path of a Milvus Lite file.
        token: `user:password` or an API key; never shown.
        database: The server's database; empty is its default one.
    """

    uri: str
    token: str = field(default="", repr=False)
    database: str = ""

    @classmethod
    def parse(cls, url: str) -> Self:
        """The address that a setting names.

        Args:
            url: `http(s)://[user:password@]host:port[/database]`, or a path that ends in `.db`.

        Raises:
            ValueError: It is neither.
        """
        if not url.startswith(("http://", "https://")):
            if not url.endswith(".db"):
                raise ValueError("must start with http:// or https://, or be a path in .db")
            return cls(str(Path(url).expanduser().absolute()))
        try:
            parts = urlsplit(url)
            given = parts.port
        except ValueError:  # its text repeats a piece of the address, maybe of the password
            raise ValueError(f"must be like {_EXAMPLE}") from None
        if not parts.hostname or parts.query or parts.fragment:
            raise ValueError(f"must be like {_EXAMPLE}")
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        port = given or (443 if parts.scheme == "https" else 19530)
        secret = [unquote(each) for each in (parts.username, parts.password) if each is not None]
        return cls(f"{parts.scheme}://{host}:{port}", ":".join(secret), parts.path.strip("/"))

    @property
    def is_file(self) -> bool:
        """Whether it is Milvus Lite, which one process at a time may open."""
        return not self.uri.startswith("http")


class MilvusDoor:
    """A client that is made when it is first needed; its errors are this package's."""

    def __init__(self, address: MilvusAddress) -> None:
        """Names the server; nothing is connected yet."""
        self.address = address
        self._lock = threading.Lock()
        self._client: MilvusClient | None = None
        self._shut_until = float("-inf")

    @contextmanager
    def open(self) -> "Iterator[MilvusClient]":
        """The client, for some calls.

        Raises:
            IndexIsAway: The server does not answer, refuses, or failed a moment ago.
        """
        from pymilvus import MilvusException

        if time.monotonic() < self._shut_until:
            raise IndexIsAway(self.address.uri, "does not answer")
        try:
            yield self._connected()
        except MilvusException as error:
            raise self._away(error) from None
        except OSError as error:
            raise IndexIsAway(self.address.uri, f"cannot be opened: {error.strerror}") from None

    def close(self) -> None:
        """Give the connection back; it is made anew when needed again."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def _connected(self) -> "MilvusClient":
        with self._lock:
            if self._client is None:
                self._client = _client(self.address)
            return self._client

    def _away(self, error: Any) -> IndexIsAway:
        if is_gone(error):
            return IndexIsAway(self.address.uri, "was replaced just now; try again")
        self._shut_until = time.monotonic() + _AGAIN_SECONDS
        if self._client is None and self.address.is_file:
            return IndexIsAway(self.address.uri, "cannot be opened; does another process use it?")
        if self._client is not None and error.code != _UNAVAILABLE:
            return IndexIsAway(self.address.uri, f"refused a call (Milvus code {error.code})")
        # The server's own words may repeat what was sent to it, so the code has to do.
        reason = "does not answer; is LAPAK_INDEX_URL right and the server running?"
        if "auth" in str(error).lower():
            reason = "refuses the user and password of LAPAK_INDEX_URL"
        return IndexIsAway(self.address.uri, f"{reason} (Milvus code {error.code})")


def is_gone(error: Any) -> bool:
    """Whether a MilvusException says that a collection or alias is not there."""
    return error.code in _GONE


def bulk() -> float:
    """Seconds that a call with many rows may take."""
    return _BULK_SECONDS


def _client(address: MilvusAddress) -> "MilvusClient":
    try:
        from pymilvus import MilvusClient
    except ImportError:
        raise IndexIsAway(address.uri, "needs: pip install 'lapak[milvus]'") from None
    # It logs each refusal with a traceback; ours go out as one line where they are caught.
    # Milvus Lite lacks a call or two that pymilvus can do without, and gRPC logs that too.
    for name in ("pymilvus", *(("milvus_lite", "grpc._server") if address.is_file else ())):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    if address.is_file:
        Path(address.uri).parent.mkdir(parents=True, exist_ok=True)
    return MilvusClient(
        address.uri,
        token=address.token,
        db_name=address.database,
        timeout=_CALL_SECONDS,
        grpc_options=_CALM if address.is_file else {},
    )
