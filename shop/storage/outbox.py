"""The outbox in the database."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from shop.postbox import LEASE_SECONDS, OutboxRow
from shop.storage import tables
from shop.storage.claims import DONE, GIVEN_UP, PARKED, PENDING, claim, release_claims
from shop.storage.rows import changed

_T = tables.outbox.c


class SqlOutbox:
    """`shop.repositories.Outbox`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, recipient_id: int, topic: str, body: dict[str, Any]) -> None:
        values = {"recipient_id": recipient_id, "topic": topic, "body": body}
        fresh = {"state": PENDING, "attempts": 0, "error": ""}
        self._session.execute(insert(tables.outbox).values(**values, **fresh))

    def claim(
        self, now: datetime, limit: int = 10, lease_seconds: float = LEASE_SECONDS
    ) -> tuple[OutboxRow, ...]:
        rows = claim(self._session, tables.outbox, "recipient_id", now, limit, lease_seconds)
        return tuple(
            OutboxRow(**{name: row[name] for name in OutboxRow.__slots__}) for row in rows
        )

    def mark_sent(self, outbox_id: int, message_id: int | None = None) -> None:
        mine = update(tables.outbox).where(_T.outbox_id == outbox_id)
        self._session.execute(mine.values(state=DONE, message_id=message_id, claimed_until=None))

    def sent_body(self, recipient_id: int, message_id: int) -> dict[str, Any] | None:
        query = select(_T.body).where(_T.recipient_id == recipient_id)
        return self._session.scalar(query.where(_T.message_id == message_id).limit(1))

    def mark_failed(self, outbox_id: int, error: str, retry_at: datetime | None) -> None:
        state = PENDING if retry_at else GIVEN_UP
        mine = update(tables.outbox).where(_T.outbox_id == outbox_id, _T.state == PENDING)
        after = {"attempts": _T.attempts + 1, "error": error, "retry_at": retry_at}
        self._session.execute(mine.values(**after, state=state, claimed_until=None))

    def park(self, recipient_id: int, error: str) -> int:
        theirs = update(tables.outbox).where(_T.recipient_id == recipient_id)
        parked = theirs.where(_T.state == PENDING).values(state=PARKED, error=error)
        return changed(self._session, parked)

    def unpark(self, recipient_id: int) -> int:
        theirs = update(tables.outbox).where(_T.recipient_id == recipient_id)
        fresh = theirs.where(_T.state == PARKED).values(
            state=PENDING, claimed_until=None, retry_at=None
        )
        return changed(self._session, fresh)

    def release_claims(self) -> None:
        release_claims(self._session, tables.outbox)

    def forget_sent(self, outbox_ids_below: int) -> int:
        old = delete(tables.outbox).where(_T.state == DONE, _T.outbox_id < outbox_ids_below)
        return changed(self._session, old)
