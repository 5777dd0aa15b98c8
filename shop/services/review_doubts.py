"""What the assistant was unsure of, until a manager says what it meant."""

from dataclasses import replace
from datetime import datetime

from shop.doubts import SKIPPED, DoubtedMessage
from shop.ports import UnitOfWork


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
    uow.doubts.label(doubt_id, intent, manager_id, now)
    return replace(doubted, label=intent, labelled_by=manager_id)


def skip_doubt(uow: UnitOfWork, doubt_id: int, manager_id: int, now: datetime) -> None:
    """Take a message out of the queue as an example of nothing.

    Raises:
        DoubtNotFound: no such message.
    """
    label_doubt(uow, doubt_id, SKIPPED, manager_id, now)


def labelled_doubts(uow: UnitOfWork) -> tuple[DoubtedMessage, ...]:
    """Give every labelled message, skipped ones apart, oldest first: the examples to train on."""
    return uow.doubts.labelled()
