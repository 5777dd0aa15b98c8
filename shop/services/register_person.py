"""Who writes, and in which language they are answered."""

from dataclasses import replace
from datetime import datetime

from shop.people import Person
from shop.ports import UnitOfWork


def see_person(
    uow: UnitOfWork, person_id: int, first_name: str, telegram_language: str | None, now: datetime
) -> Person:
    """Note that a person wrote; gives them with what is known of their languages.

    Notices parked because they had blocked the bot are on their way again: they can be reached.
    """
    known = uow.people.find(person_id) or Person(person_id, first_name)
    seen = replace(known, first_name=first_name, telegram_language=telegram_language)
    uow.people.save(seen, now)
    uow.outbox.unpark(person_id)
    return seen


def choose_language(uow: UnitOfWork, person_id: int, language: str | None) -> Person:
    """Answer a person in this language from now on; None goes back to following their text.

    Raises:
        PersonNotFound: they never wrote.
    """
    chosen = replace(uow.people.get(person_id), chosen_language=language)
    uow.people.save(chosen)
    return chosen


def remember_written_language(uow: UnitOfWork, person_id: int, language: str) -> Person:
    """Note the language a person surely wrote in, for when a later text is too short to tell.

    Raises:
        PersonNotFound: they never wrote.
    """
    written = replace(uow.people.get(person_id), written_language=language)
    uow.people.save(written)
    return written
