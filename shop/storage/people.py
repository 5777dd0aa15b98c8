"""People and their conversations in the database."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.people import Conversation, Person
from shop.ports import PersonNotFound
from shop.storage import tables
from shop.storage.upsert import upsert

_NEVER = datetime.min.replace(tzinfo=UTC)


class SqlPeople:
    """`shop.repositories.People`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, person_id: int) -> Person:
        person = self.find(person_id)
        if person is None:
            raise PersonNotFound(person_id)
        return person

    def find(self, person_id: int) -> Person | None:
        t = tables.people.c
        columns = (t.person_id, t.first_name, t.telegram_language, t.chosen_language)
        query = select(*columns, t.written_language).where(t.person_id == person_id)
        row = self._session.execute(query).mappings().first()
        return Person(**row) if row else None

    def save(self, person: Person, seen_at: datetime | None = None) -> None:
        seen = {} if seen_at is None else {"seen_at": seen_at}
        upsert(self._session, tables.people, {**asdict(person), **seen})


class SqlConversations:
    """`shop.repositories.Conversations`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, person_id: int) -> Conversation:
        query = select(tables.conversations).where(tables.conversations.c.person_id == person_id)
        row = self._session.execute(query).mappings().first()
        return Conversation(**row) if row else Conversation(person_id, _NEVER)

    def put(self, person_id: int, state: dict[str, Any], now: datetime) -> None:
        values = {"person_id": person_id, "state": state, "updated_at": now}
        upsert(self._session, tables.conversations, values)
