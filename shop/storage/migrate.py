"""Bringing a database to the newest tables, at every start and by `lapak migrate`."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from shop.storage.engine import open_engine

MIGRATIONS: Final = Path(__file__).with_name("migrations")
MIGRATION_LOCK: Final = 0x4C4150414B  # "LAPAK": any number that nobody else locks


def migrate(url: str) -> None:
    """Make or change the tables of a database; nothing to do on one that is up to date.

    All of it is one transaction, and of several processes that start at once one does it.

    Raises:
        StorageUnavailable: the database is away, locked or refuses.
    """
    engine = open_engine(url)
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
            config = Config()
            config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()


def is_current(url: str) -> bool:
    """Whether the database has the newest tables; makes nothing, not even a SQLite file.

    Raises:
        StorageUnavailable: the database is away, locked or refuses.
    """
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    engine = open_engine(url)
    try:
        file = engine.url.database if engine.dialect.name == "sqlite" else None
        if file and not Path(file).is_file():
            return False
        with engine.connect() as connection:
            revision = MigrationContext.configure(connection).get_current_revision()
        return revision == ScriptDirectory(str(MIGRATIONS)).get_current_head()
    finally:
        engine.dispose()
