"""Opening the database, and the one seam where its errors become the shop's."""

from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from shop.ports import StorageUnavailable

Sessions = sessionmaker[Session]

BUSY_TIMEOUT_MS: Final = 15_000
"""How long a SQLite writer waits for the one before it."""

_UNDEFINED_TABLE: Final = "42P01"  # PostgreSQL 15, Appendix A: error codes

READ_ONLY: Final = "lapak_read_only"
"""Execution option of a connection that will not write."""


def open_database(url: str) -> Sessions:
    """Open the database of a URL: `sqlite:///path` or `postgresql://user@host/name`.

    Connects at the first statement. A SQLite file's folder is made if it is missing.

    Raises:
        StorageUnavailable: not a database URL, or its driver is not installed.
    """
    return sessionmaker(open_engine(url), expire_on_commit=False)


def close_database(sessions: Sessions) -> None:
    """Close every idle connection of an opened database."""
    sessions.kw["bind"].dispose()


def open_engine(url: str) -> Engine:
    """Make the engine behind `open_database`; the migrations use it bare.

    Raises:
        StorageUnavailable: not a database URL, or its driver is not installed.
    """
    parsed = _read(url)
    try:
        engine = create_engine(parsed, pool_pre_ping=parsed.get_backend_name() != "sqlite")
    except ImportError as error:
        reason = f"the driver is not installed ({error.name}); install lapak[postgres]"
        raise StorageUnavailable(reason) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    event.listen(engine, "handle_error", _translate)
    return engine


def _read(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StorageUnavailable("the database URL cannot be read") from error
    if parsed.drivername in ("postgresql", "postgres"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise StorageUnavailable(f"{parsed.get_backend_name()} is not a database Lapak knows")
    if parsed.get_backend_name() == "sqlite":
        _make_folder(parsed)
    return parsed


def _make_folder(url: URL) -> None:
    if not url.database or url.database == ":memory:":
        raise StorageUnavailable("SQLite needs a file: several connections share it")
    try:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageUnavailable(f"{error.filename}: {error.strerror}") from error


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # sqlite3 must not begin transactions by itself; _begin_sqlite says which kind.
    connection.isolation_level = None
    for pragma in (f"busy_timeout={BUSY_TIMEOUT_MS}", "journal_mode=WAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and writes later cannot wait for another writer: SQLite
    # refuses it at once. So whoever may write takes the write lock at its first statement.
    reads = connection.get_execution_options().get(READ_ONLY, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _translate(context: ExceptionContext) -> BaseException | None:
    error = context.sqlalchemy_exception
    if not isinstance(error, DBAPIError):
        return None
    # The first line only: the rest holds the statement, and with it people's words.
    reason = (str(error.orig).splitlines() or [type(error.orig).__name__])[0]
    if getattr(error.orig, "sqlstate", None) == _UNDEFINED_TABLE or "no such table" in reason:
        return StorageUnavailable("it has no tables yet; run `lapak migrate`")
    away = context.is_disconnect or isinstance(error, OperationalError | InterfaceError)
    return StorageUnavailable(reason) if away else None
