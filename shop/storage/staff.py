"""Staff and invitations in the database."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from shop.storage import tables
from shop.storage.rows import changed
from shop.storage.upsert import insert_once
from shop.vendor import Invite


class SqlStaff:
    """`shop.repositories.Staff`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, vendor_id: str, person_id: int, joined_at: datetime) -> bool:
        values = {"vendor_id": vendor_id, "person_id": person_id, "joined_at": joined_at}
        return insert_once(self._session, tables.staff, values)

    def remove(self, vendor_id: str, person_id: int) -> None:
        t = tables.staff.c
        gone = delete(tables.staff).where(t.vendor_id == vendor_id, t.person_id == person_id)
        self._session.execute(gone)

    def of_vendor(self, vendor_id: str) -> tuple[int, ...]:
        t = tables.staff.c
        query = select(t.person_id).where(t.vendor_id == vendor_id)
        return tuple(self._session.scalars(query.order_by(t.joined_at, t.person_id)))

    def vendors_of(self, person_id: int) -> tuple[str, ...]:
        t = tables.staff.c
        query = select(t.vendor_id).where(t.person_id == person_id).order_by(t.vendor_id)
        return tuple(self._session.scalars(query))


class SqlInvites:
    """`shop.repositories.Invites`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, invite: Invite) -> None:
        self._session.execute(tables.invites.insert().values(asdict(invite)))

    def find(self, token_hash: str) -> Invite | None:
        t = tables.invites.c
        query = select(t.token_hash, t.vendor_id, t.expires_at, t.used_by)
        row = self._session.execute(query.where(t.token_hash == token_hash)).mappings().first()
        return Invite(**row) if row else None

    def use(self, token_hash: str, person_id: int, now: datetime) -> bool:
        t = tables.invites.c
        use = update(tables.invites).where(
            t.token_hash == token_hash, t.used_by.is_(None), t.expires_at > now
        )
        return changed(self._session, use.values(used_by=person_id, used_at=now)) == 1
