"""Labels that managers gave become examples that the next training learns."""

from nlu.examples import add_example, read_intents
from nlu.ports import NluError
from nlu.workplace import Workplace
from shop.ports import UnitOfWork
from shop.services.review_doubts import labelled_doubts

UNKNOWN_LANGUAGE = "id"  # where a text was too short to tell, the shop's own


def learn_labels(uow: UnitOfWork, workplace: Workplace) -> int:
    """Write every labelled message that is not an example yet as one; gives how many were new.

    A label that is no intent any more is left out: lists of intents change, labels stay.
    """
    learned, intents = 0, read_intents(workplace.intents)
    for doubted in labelled_doubts(uow):
        language = doubted.language or UNKNOWN_LANGUAGE
        try:
            learned += add_example(
                workplace.learned, intents, language, doubted.label or "", doubted.text
            )
        except NluError:
            continue
    return learned
