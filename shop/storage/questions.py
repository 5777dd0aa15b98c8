"""Question threads and their messages in the database."""

from datetime import datetime

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from shop.ports import MessageNotFound, ThreadNotFound
from shop.questions import QuestionThread, RelayedMessage
from shop.storage import tables

_T = tables.threads.c
_M = tables.relayed_messages.c


class SqlThreads:
    """`shop.repositories.Threads`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, thread_id: int) -> QuestionThread:
        query = select(tables.threads).where(_T.thread_id == thread_id)
        row = self._session.execute(query).mappings().first()
        if row is None:
            raise ThreadNotFound(thread_id)
        return QuestionThread(**row)

    def open(
        self,
        buyer_id: int,
        vendor_id: str | None,
        sku: str | None,
        manager_ids: tuple[int, ...] = (),
    ) -> QuestionThread:
        same = (_T.buyer_id == buyer_id, _T.vendor_id == vendor_id, _T.sku == sku)
        thread_id = self._session.scalar(select(_T.thread_id).where(*same))
        if thread_id is None:
            values = {"buyer_id": buyer_id, "vendor_id": vendor_id, "sku": sku}
            begin = insert(tables.threads).values(**values, manager_ids=manager_ids)
            thread_id = self._session.scalars(begin.returning(_T.thread_id)).one()
        else:
            known = update(tables.threads).where(_T.thread_id == thread_id)
            self._session.execute(known.values(manager_ids=manager_ids))
        return QuestionThread(thread_id, buyer_id, vendor_id, sku, manager_ids)

    def add_message(
        self, thread_id: int, sender_id: int, text: str, language: str | None, sent_at: datetime
    ) -> RelayedMessage:
        values = {"thread_id": thread_id, "sender_id": sender_id, "text": text}
        add = insert(tables.relayed_messages).values(**values, language=language, sent_at=sent_at)
        return self.message(self._session.scalars(add.returning(_M.message_id)).one())

    def message(self, message_id: int) -> RelayedMessage:
        query = select(tables.relayed_messages).where(_M.message_id == message_id)
        row = self._session.execute(query).mappings().first()
        if row is None:
            raise MessageNotFound(message_id)
        return RelayedMessage(**row)

    def messages(self, thread_id: int) -> tuple[RelayedMessage, ...]:
        query = select(tables.relayed_messages).where(_M.thread_id == thread_id)
        rows = self._session.execute(query.order_by(_M.message_id)).mappings()
        return tuple(RelayedMessage(**row) for row in rows)

    def unanswered(self, vendor_id: str) -> tuple[RelayedMessage, ...]:
        last = select(func.max(_M.message_id)).group_by(_M.thread_id)
        query = select(tables.relayed_messages).join(tables.threads)
        asked = (_T.vendor_id == vendor_id, _M.sender_id == _T.buyer_id, _M.message_id.in_(last))
        rows = self._session.execute(query.where(*asked).order_by(_M.message_id)).mappings()
        return tuple(RelayedMessage(**row) for row in rows)
