"""What the assistant was unsure of, until a manager says what it meant."""

from dataclasses import replace
from datetime import datetime

from shop.doubts import DoubtedMessage
from shop.ports import DoubtNotFound, UnitOfWork


def doubt(
    uow: UnitOfWork,
    text: str,
    language: str | None,
    ranking: tuple[tuple[str, float], ...],
    now: datetime,
) -> DoubtedMessage:
    """Put a message into the review queue, with the intents it might have meant, best first."""
    return uow.doubts.add(text, language, ranking, now)


def next_doubt(uow: UnitOfWork, after: int = 0) -> DoubtedMessage | None:
    """Give the oldest message without a label; `after` a doubt's id, to skip up to that one."""
    return uow.doubts.next_unlabelled(after)


def label_doubt(
    uow: UnitOfWork, doubt_id: int, intent: str, manager_id: int, now: datetime
) -> DoubtedMessage:
    """Say which intent a message had; a later label replaces an earlier one.

    Raises:
        DoubtNotFound: no such message.
    """
    doubted = uow.doubts.get(doubt_id)
    if doubted is None:
        raise DoubtNotFound(doubt_id)
    uow.doubts.label(doubt_id, intent, manager_id, now)
    return replace(doubted, label=intent, labelled_by=manager_id)


def labelled_doubts(uow: UnitOfWork) -> tuple[DoubtedMessage, ...]:
    """Give every labelled message, oldest first: the examples to train on."""
    return uow.doubts.labelled()
