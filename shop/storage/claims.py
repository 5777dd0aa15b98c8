"""Claiming rows of a queue that has lanes: a chat's updates, a recipient's notices.

The oldest pending row of a lane holds back the later ones, and a claim holds a row for its lease,
so that processes working side by side neither do a row twice nor out of order.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Column, RowMapping, Table, exists, or_, select, update
from sqlalchemy.orm import Session

PENDING: Final = "pending"
DONE: Final = "done"
PARKED: Final = "parked"
GIVEN_UP: Final = "given_up"


def claim(
    session: Session, table: Table, lane: str, now: datetime, limit: int, lease_seconds: float
) -> list[RowMapping]:
    """Claim the oldest pending row of up to `limit` lanes, where it is free and due.

    A row without a lane (None) waits for no other.
    """
    (key,) = table.primary_key.columns
    query = select(table).where(
        table.c.state == PENDING,
        or_(table.c.retry_at.is_(None), table.c.retry_at <= now),
        or_(table.c.claimed_until.is_(None), table.c.claimed_until <= now),
        ~_held_back(table, key, lane),
    )
    # Two PostgreSQL processes that look at once see different rows; SQLite lets in one writer.
    locked = query.order_by(key).limit(limit).with_for_update(skip_locked=True)
    rows = list(session.execute(locked).mappings())
    until = now + timedelta(seconds=lease_seconds)
    mine = update(table).where(key.in_([row[key.name] for row in rows]))
    session.execute(mine.values(claimed_until=until))
    return rows


def release_claims(session: Session, table: Table) -> None:
    """Free every claimed row."""
    claimed = update(table).where(table.c.state == PENDING, table.c.claimed_until.is_not(None))
    session.execute(claimed.values(claimed_until=None))


def _held_back(table: Table, key: Column[Any], lane: str) -> Any:
    earlier = table.alias("earlier")
    return exists().where(
        earlier.c[lane] == table.c[lane],
        earlier.c.state == PENDING,
        earlier.c[key.name] < key,
    )
