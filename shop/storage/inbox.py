"""The inbox in the database."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from shop.ports import AlreadyHandled
from shop.postbox import LEASE_SECONDS, MOST_ATTEMPTS, InboxRow
from shop.storage import tables
from shop.storage.claims import DONE, PARKED, PENDING, claim, release_claims
from shop.storage.rows import changed
from shop.storage.upsert import insert_once

_T = tables.inbox.c


class SqlInbox:
    """`shop.repositories.Inbox`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, update_id: int, chat_id: int | None, body: dict[str, Any]) -> bool:
        values = {"update_id": update_id, "chat_id": chat_id, "body": body}
        fresh = {"state": PENDING, "attempts": 0, "error": ""}
        return insert_once(self._session, tables.inbox, {**values, **fresh})

    def next_pending(
        self, now: datetime, limit: int = 10, lease_seconds: float = LEASE_SECONDS
    ) -> tuple[InboxRow, ...]:
        rows = claim(self._session, tables.inbox, "chat_id", now, limit, lease_seconds)
        return tuple(InboxRow(**{name: row[name] for name in InboxRow.__slots__}) for row in rows)

    def mark_done(self, update_id: int) -> None:
        mine = update(tables.inbox).where(_T.update_id == update_id, _T.state == PENDING)
        # Whoever comes second waits for the first one's commit, then changes no row.
        if changed(self._session, mine.values(state=DONE, claimed_until=None)) != 1:
            raise AlreadyHandled(update_id)

    def mark_failed(self, update_id: int, error: str, retry_at: datetime) -> bool:
        attempts = self._session.scalar(select(_T.attempts).where(_T.update_id == update_id)) or 0
        again = attempts + 1 < MOST_ATTEMPTS
        mine = update(tables.inbox).where(_T.update_id == update_id, _T.state == PENDING)
        after = {"attempts": attempts + 1, "error": error, "retry_at": retry_at}
        state = PENDING if again else PARKED
        self._session.execute(mine.values(**after, state=state, claimed_until=None))
        return again

    def release_claims(self) -> None:
        release_claims(self._session, tables.inbox)

    def forget_done(self, update_ids_below: int) -> int:
        old = delete(tables.inbox).where(_T.state == DONE, _T.update_id < update_ids_below)
        return changed(self._session, old)
