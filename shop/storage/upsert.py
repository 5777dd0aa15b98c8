"""Insert or replace, in the words of either database."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session


def upsert(session: Session, table: Table, values: Mapping[str, Any]) -> None:
    """Insert a row, or replace the given columns of the row with the same primary key."""
    upsert_all(session, table, [values])


def upsert_all(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert or replace rows as `upsert` does, many a statement; all name the same columns."""
    if not rows:
        return
    keys = {column.name for column in table.primary_key}
    statement = _insert(session, table)
    fresh = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    replacing = statement.on_conflict_do_update(index_elements=sorted(keys), set_=fresh)
    session.execute(replacing, [dict(row) for row in rows])


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
