"""The inbox and the outbox in memory."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from shop.ports import AlreadyHandled
from shop.postbox import LEASE_SECONDS, MOST_ATTEMPTS, InboxRow, OutboxRow
from tests.fakes.repositories import Kept
from tests.fakes.shop_data import QueueRow

Rows = dict[int, QueueRow]


def claim(rows: Rows, now: datetime, limit: int, lease_seconds: float) -> list[QueueRow]:
    """Claim the oldest pending row of each lane that is free and due."""
    found: list[QueueRow] = []
    lanes: set[int] = set()
    for row in sorted(rows.values(), key=lambda row: row.key):
        if row.state != "pending" or row.lane in lanes:
            continue
        if row.lane is not None:
            lanes.add(row.lane)
        if all(at is None or at <= now for at in (row.retry_at, row.claimed_until)):
            found.append(row)
    until = now + timedelta(seconds=lease_seconds)
    for row in found[:limit]:
        rows[row.key] = replace(row, claimed_until=until)
    return found[:limit]


def change_all(rows: Rows, which: Callable[[QueueRow], bool], **values: Any) -> int:
    """Change every row that meets a condition; gives how many."""
    met = [row for row in rows.values() if which(row)]
    for row in met:
        rows[row.key] = replace(row, **values)
    return len(met)


def failed(row: QueueRow, state: str, error: str, retry_at: datetime | None) -> QueueRow:
    """Give the row with one attempt more and no claim."""
    counted = replace(row, attempts=row.attempts + 1, error=error, retry_at=retry_at)
    return replace(counted, state=state, claimed_until=None)


def forget(rows: Rows, below: int) -> int:
    """Delete finished rows below a key; gives how many."""
    old = [row.key for row in rows.values() if row.state == "done" and row.key < below]
    for key in old:
        del rows[key]
    return len(old)


class FakeInbox(Kept):
    def add(self, update_id: int, chat_id: int | None, body: dict[str, Any]) -> bool:
        is_new = update_id not in self._data.inbox
        row = QueueRow(update_id, chat_id, json.loads(json.dumps(body)))
        self._data.inbox.setdefault(update_id, row)
        return is_new

    def next_pending(
        self, now: datetime, limit: int = 10, lease_seconds: float = LEASE_SECONDS
    ) -> tuple[InboxRow, ...]:
        rows = claim(self._data.inbox, now, limit, lease_seconds)
        return tuple(InboxRow(r.key, r.lane, r.body, r.attempts, r.error) for r in rows)

    def mark_done(self, update_id: int) -> None:
        row = self._data.inbox.get(update_id)
        if row is None or row.state != "pending":
            raise AlreadyHandled(update_id)
        self._data.inbox[update_id] = replace(row, state="done", claimed_until=None)

    def mark_failed(self, update_id: int, error: str, retry_at: datetime) -> bool:
        row = self._data.inbox[update_id]
        again = row.attempts + 1 < MOST_ATTEMPTS
        state = "pending" if again else "parked"
        if row.state == "pending":
            self._data.inbox[update_id] = failed(row, state, error, retry_at)
        return again

    def release_claims(self) -> None:
        change_all(self._data.inbox, lambda row: row.state == "pending", claimed_until=None)

    def forget_done(self, update_ids_below: int) -> int:
        return forget(self._data.inbox, update_ids_below)


class FakeOutbox(Kept):
    def add(self, recipient_id: int, topic: str, body: dict[str, Any]) -> None:
        key = max(self._data.outbox, default=0) + 1
        self._data.outbox[key] = QueueRow(key, recipient_id, json.loads(json.dumps(body)), topic)

    def claim(
        self, now: datetime, limit: int = 10, lease_seconds: float = LEASE_SECONDS
    ) -> tuple[OutboxRow, ...]:
        rows = claim(self._data.outbox, now, limit, lease_seconds)
        return tuple(
            OutboxRow(row.key, row.lane or 0, row.topic, row.body, row.attempts, row.error)
            for row in rows
        )

    def mark_sent(self, outbox_id: int, message_id: int | None = None) -> None:
        row = self._data.outbox[outbox_id]
        sent = replace(row, state="done", message_id=message_id, claimed_until=None)
        self._data.outbox[outbox_id] = sent

    def sent_body(self, recipient_id: int, message_id: int) -> dict[str, Any] | None:
        became = (recipient_id, message_id)
        rows = self._data.outbox.values()
        return next((row.body for row in rows if (row.lane, row.message_id) == became), None)

    def mark_failed(self, outbox_id: int, error: str, retry_at: datetime | None) -> None:
        row = self._data.outbox[outbox_id]
        state = "pending" if retry_at else "given_up"
        if row.state == "pending":
            self._data.outbox[outbox_id] = failed(row, state, error, retry_at)

    def park(self, recipient_id: int, error: str) -> int:
        waiting = (recipient_id, "pending")
        return change_all(
            self._data.outbox,
            lambda row: (row.lane, row.state) == waiting,
            state="parked",
            error=error,
        )

    def unpark(self, recipient_id: int) -> int:
        parked = (recipient_id, "parked")
        return change_all(
            self._data.outbox,
            lambda row: (row.lane, row.state) == parked,
            state="pending",
            claimed_until=None,
            retry_at=None,
        )

    def release_claims(self) -> None:
        change_all(self._data.outbox, lambda row: row.state == "pending", claimed_until=None)

    def forget_sent(self, outbox_ids_below: int) -> int:
        return forget(self._data.outbox, outbox_ids_below)
