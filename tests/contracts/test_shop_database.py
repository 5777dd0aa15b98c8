"""The database itself: its migrations, its address, and how it fails."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from shop.people import Person
from shop.ports import StorageUnavailable
from shop.storage import engine as opening
from shop.storage.engine import close_database, open_database, open_engine
from shop.storage.migrate import MIGRATION_LOCK, is_current, migrate
from shop.storage.tables import metadata
from shop.storage.unit_of_work import SqlUnitOfWork
from tests.fakes.shop_builders import BUYER


def test_the_migrations_make_exactly_the_tables(database_url: str) -> None:
    migrate(database_url)
    engine = open_engine(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
        assert set(metadata.tables) < set(inspect(connection).get_table_names())
    engine.dispose()


def test_whether_it_is_current_is_told_without_changing_anything(
    database_url: str, tmp_path: Path
) -> None:
    assert not is_current(database_url)
    assert list(tmp_path.iterdir()) == []
    migrate(database_url)
    assert is_current(database_url)


def test_migrating_again_changes_nothing(database_url: str) -> None:
    migrate(database_url)
    sessions = open_database(database_url)
    with SqlUnitOfWork(sessions) as uow:
        uow.people.save(Person(BUYER, "Siti"))
        uow.commit()
    migrate(database_url)
    with SqlUnitOfWork(sessions) as uow:
        assert uow.people.get(BUYER).first_name == "Siti"
    close_database(sessions)


def test_processes_that_start_at_once_migrate_once(database_url: str) -> None:
    with ThreadPoolExecutor(1) as other:
        # Alembic keeps its context in globals, so two may not run in one process; a lock held
        # by somebody else shows the same wait.
        engine = open_engine(database_url)
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")
            else:
                connection.exec_driver_sql("SELECT 1")
            waiting = other.submit(migrate, database_url)
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.5)
        waiting.result(timeout=30)
        engine.dispose()


def test_sqlite_is_set_up_for_many_readers_and_one_writer(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with engine.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 15_000}
    engine.dispose()


def test_a_reader_does_not_wait_for_a_writer(sqlite_url: str) -> None:
    migrate(sqlite_url)
    sessions = open_database(sqlite_url)
    with SqlUnitOfWork(sessions) as writer, SqlUnitOfWork(sessions, read_only=True) as reader:
        writer.people.save(Person(BUYER, "Siti"))
        assert reader.people.find(BUYER) is None
    close_database(sessions)


def test_entering_takes_no_lock_before_the_first_statement(sqlite_url: str) -> None:
    migrate(sqlite_url)
    sessions = open_database(sqlite_url)
    with SqlUnitOfWork(sessions), SqlUnitOfWork(sessions) as other:
        other.people.save(Person(BUYER, "Siti"))
        other.commit()
    close_database(sessions)


def test_a_locked_database_is_a_refusal_without_peoples_words(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(sqlite_url)
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_MS", 50)
    sessions = open_database(sqlite_url)
    lock = sqlite3.connect(tmp_path / "shop.db", isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    with SqlUnitOfWork(sessions) as uow, pytest.raises(StorageUnavailable) as refused:
        uow.people.save(Person(BUYER, "Siti"))
    assert refused.value.reason == "database is locked"
    lock.execute("ROLLBACK")
    lock.close()
    with SqlUnitOfWork(sessions) as uow:
        uow.people.save(Person(BUYER, "Siti"))
        uow.commit()
    close_database(sessions)


def test_a_database_without_tables_is_a_refusal(database_url: str) -> None:
    sessions = open_database(database_url)
    with SqlUnitOfWork(sessions) as uow, pytest.raises(StorageUnavailable, match="lapak migrate"):
        uow.people.find(BUYER)
    close_database(sessions)


def test_a_server_that_is_away_is_a_refusal() -> None:
    pytest.importorskip("psycopg", reason="install the extra: pip install -e '.[postgres]'")
    sessions = open_database("postgresql://lapak:rahasia@127.0.0.1:1/lapak")
    with SqlUnitOfWork(sessions) as uow, pytest.raises(StorageUnavailable) as refused:
        uow.people.find(BUYER)
    assert "rahasia" not in str(refused.value)
    close_database(sessions)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "cannot be read"),
        ("lapak.db", "cannot be read"),
        ("mysql://root@localhost/lapak", "mysql is not a database Lapak knows"),
        ("sqlite://", "SQLite needs a file"),
        ("sqlite:////proc/lapak/shop.db", "/proc/lapak"),
    ],
)
def test_a_bad_address_is_a_refusal(url: str, reason: str) -> None:
    with pytest.raises(StorageUnavailable) as refused:
        open_database(url)
    assert reason in refused.value.reason


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path / 'baru' / 'shop.db'}")
    assert (tmp_path / "baru" / "shop.db").is_file()


def test_a_unit_of_work_outside_with_says_so(sqlite_url: str) -> None:
    with pytest.raises(RuntimeError, match="inside `with`"):
        SqlUnitOfWork(open_database(sqlite_url)).commit()
