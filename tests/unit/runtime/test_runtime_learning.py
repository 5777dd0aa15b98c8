"""A manager's label becomes an example, once."""

from datetime import UTC, datetime
from pathlib import Path

from nlu.examples import read_examples
from nlu.workplace import Workplace
from runtime.learning import learn_labels
from runtime.settings import PROJECT
from shop.services.review_doubts import doubt, label_doubt, next_doubt, skip_doubt
from tests.fakes.unit_of_work import FakeUnitOfWork

NOON = datetime(2026, 10, 20, 12, tzinfo=UTC)
MANAGER = 3001


def workplace(home: Path) -> Workplace:
    return Workplace(PROJECT, home, home / "encoder", home / "python")


def doubted(uow: FakeUnitOfWork, text: str, language: str | None) -> int:
    doubt(uow, text, language, (("greet", 0.2),), NOON)
    waiting = next_doubt(uow)
    assert waiting is not None
    return waiting.doubt_id


def test_a_label_becomes_an_example_in_the_messages_own_language(tmp_path: Path) -> None:
    uow = FakeUnitOfWork()
    label_doubt(uow, doubted(uow, "regane pira to iki", "jv"), "ask_price", MANAGER, NOON)
    assert learn_labels(uow, workplace(tmp_path)) == 1
    learned = read_examples(workplace(tmp_path).learned)
    assert [(each.language, each.intent, each.text) for each in learned] == [
        ("jv", "ask_price", "regane pira to iki")
    ]


def test_learning_again_changes_nothing(tmp_path: Path) -> None:
    uow = FakeUnitOfWork()
    label_doubt(uow, doubted(uow, "pinten nggih", None), "ask_price", MANAGER, NOON)
    assert learn_labels(uow, workplace(tmp_path)) == 1
    assert learn_labels(uow, workplace(tmp_path)) == 0


def test_skipped_messages_and_forgotten_intents_teach_nothing(tmp_path: Path) -> None:
    uow = FakeUnitOfWork()
    skip_doubt(uow, doubted(uow, "asdf", "id"), MANAGER, NOON)
    label_doubt(uow, doubted(uow, "sing a song", "en"), "sing", MANAGER, NOON)
    assert learn_labels(uow, workplace(tmp_path)) == 0
