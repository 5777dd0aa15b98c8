"""Insert or replace, in the words of either database."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session


def upsert(session: Session, table: Table, values: Mapping[str, Any]) -> None:
    """Insert a row, or replace the given columns of the row with the same primary key."""
    keys = {column.name for column in table.primary_key}
    statement = _insert(session, table).values(dict(values))
    fresh = {name: statement.excluded[name] for name in values if name not in keys}
    session.execute(statement.on_conflict_do_update(index_elements=sorted(keys), set_=fresh))


def insert_once(session: Session, table: Table, values: Mapping[str, Any]) -> bool:
    """Insert a row; False (and no change) when its primary key is there already."""
    statement = _insert(session, table).values(dict(values)).on_conflict_do_nothing()
    # RETURNING, since a skipped insert's rowcount means nothing on some drivers.
    done = session.execute(statement.returning(*table.primary_key.columns)).first()
    return done is not None


def _insert(session: Session, table: Table) -> "sqlite.Insert | postgresql.Insert":
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)
