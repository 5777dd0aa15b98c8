"""Doubted messages in the database."""

from datetime import datetime

from sqlalchemy import RowMapping, insert, select, update
from sqlalchemy.orm import Session

from shop.doubts import SKIPPED, DoubtedMessage
from shop.ports import DoubtNotFound
from shop.storage import tables

_D = tables.doubts.c
_COLUMNS = tuple(_D[name] for name in DoubtedMessage.__slots__)


class SqlDoubts:
    """`shop.repositories.Doubts`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        text: str,
        language: str | None,
        ranking: tuple[tuple[str, float], ...],
        asked_at: datetime,
    ) -> DoubtedMessage:
        values = {"text": text, "language": language, "ranking": ranking, "asked_at": asked_at}
        add = insert(tables.doubts).values(values).returning(_D.doubt_id)
        return self.get(self._session.scalars(add).one())

    def get(self, doubt_id: int) -> DoubtedMessage:
        query = select(*_COLUMNS).where(_D.doubt_id == doubt_id)
        row = self._session.execute(query).mappings().first()
        if row is None:
            raise DoubtNotFound(doubt_id)
        return _doubted(row)

    def next_unlabelled(self, after: int) -> DoubtedMessage | None:
        query = select(*_COLUMNS).where(_D.label.is_(None), _D.doubt_id > after)
        row = self._session.execute(query.order_by(_D.doubt_id).limit(1)).mappings().first()
        return _doubted(row) if row else None

    def label(self, doubt_id: int, intent: str, manager_id: int, at: datetime) -> None:
        mine = update(tables.doubts).where(_D.doubt_id == doubt_id)
        self._session.execute(mine.values(label=intent, labelled_by=manager_id, labelled_at=at))

    def labelled(self) -> tuple[DoubtedMessage, ...]:
        query = select(*_COLUMNS).where(_D.label.is_not(None), _D.label != SKIPPED)
        rows = self._session.execute(query.order_by(_D.doubt_id)).mappings()
        return tuple(_doubted(row) for row in rows)


def _doubted(row: RowMapping) -> DoubtedMessage:
    ranking = tuple((intent, float(confidence)) for intent, confidence in row["ranking"])
    return DoubtedMessage(**{**row, "ranking": ranking})
