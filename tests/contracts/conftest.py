"""The shops the contract tests run against: in memory, SQLite, PostgreSQL where there is one."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from shop.ports import UnitOfWork
from tests.fakes.unit_of_work import FakeUnitOfWork

POSTGRES = "LAPAK_TEST_POSTGRES_URL"
_WHY = f"set {POSTGRES} to a PostgreSQL database's URL to run this"
_ON_POSTGRES = pytest.param(
    "postgres", marks=[] if os.environ.get(POSTGRES) else [pytest.mark.skip(reason=_WHY)]
)

OpenUnit = Callable[[], UnitOfWork]


@pytest.fixture(params=["fake", "sqlite", _ON_POSTGRES])
def open_unit(request: pytest.FixtureRequest) -> OpenUnit:
    """Give a function that opens units of work on one empty shop."""
    if request.param == "fake":
        store = FakeUnitOfWork().store
        return lambda: FakeUnitOfWork(store)
    return _on(request.getfixturevalue(f"{request.param}_url"), request)


@pytest.fixture(params=["sqlite", _ON_POSTGRES])
def database_url(request: pytest.FixtureRequest) -> str:
    """Give the address of an empty database without tables."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def open_database_unit(database_url: str, request: pytest.FixtureRequest) -> OpenUnit:
    """Give a function that opens units of work on one empty database."""
    return _on(database_url, request)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """Give the address of a SQLite file not made yet."""
    return f"sqlite:///{tmp_path / 'shop.db'}"


@pytest.fixture
def postgres_url() -> Iterator[str]:
    """Give the address of a schema of its own in the PostgreSQL server named for tests."""
    import psycopg

    server = os.environ[POSTGRES]
    schema = f"lapak_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE SCHEMA "{schema}"')
        mark = "&" if "?" in server else "?"
        yield f"{server}{mark}options=-csearch_path%3D{schema}"
        connection.execute(f'DROP SCHEMA "{schema}" CASCADE')


def _on(url: str, request: pytest.FixtureRequest) -> OpenUnit:
    from shop.storage.engine import close_database, open_database
    from shop.storage.migrate import migrate
    from shop.storage.unit_of_work import SqlUnitOfWork

    migrate(url)
    sessions = open_database(url)
    request.addfinalizer(lambda: close_database(sessions))
    return lambda: SqlUnitOfWork(sessions)
