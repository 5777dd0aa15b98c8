"""What people are told of what others did, in the reader's own language."""

from dataclasses import asdict

import pytest

from bot.dialogue.notices import NOTICES, Notice, foreign_words
from shop import events
from shop.events import OrderEvent
from shop.services.answer_order import reject_order
from shop.services.follow_order import orders_of_buyer
from shop.services.relay import answer_buyer, ask_vendor
from tests.fakes.talking import LUMPIA, MANAGER, NOON, SITI, VENDOR_STAFF, Stage
from tests.unit.bot.test_bot_purchase import joined, ordered


def notice(
    stage: Stage, topic: str, body: dict[str, object], reader: int, translation: str | None = None
) -> list[str]:
    """The phrase keys of a notice to a reader of Indonesian."""
    told = Notice(body, reader, "id", stage.uow, translation)
    return [part.key for part in NOTICES[topic](told).parts]


def every_event() -> set[str]:
    orders = {each.__name__ for each in OrderEvent.__subclasses__()}
    return orders | {"QuestionAsked", "QuestionAnswered", "VendorJoined"}


def test_every_event_of_the_shop_has_a_notice() -> None:
    assert set(NOTICES) == every_event()


def test_a_new_order_can_be_answered_by_staff_and_only_seen_by_a_manager() -> None:
    stage, number = ordered()
    body = {"order_number": number, "vendor_id": "V001", "buyer_id": SITI}
    told = Notice(body, MANAGER, "id", stage.uow)
    assert NOTICES["OrderPlaced"](told).buttons == ()
    assert "notice-no-staff" in notice(stage, "OrderPlaced", body, MANAGER)
    joined(stage)
    told = Notice(body, VENDOR_STAFF, "id", stage.uow)
    actions = [button.action for row in NOTICES["OrderPlaced"](told).buttons for button in row]
    assert actions == [f"accept:{number}", f"reject:{number}"]


@pytest.mark.parametrize(
    ("reason", "key"), [("sold-out", "button-reason-sold-out"), ("Oven rusak", "quoted")]
)
def test_a_rejection_tells_the_reason_in_the_buyers_language_or_as_it_was_written(
    reason: str, key: str
) -> None:
    stage, number = ordered()
    joined(stage)
    reject_order(stage.uow, number, VENDOR_STAFF, reason, NOON)
    body = asdict(events.OrderRejected(number, "V001", SITI))
    assert notice(stage, "OrderRejected", body, SITI) == ["notice-order-rejected", key]


def test_every_order_notice_can_be_said_at_any_time() -> None:
    stage, number = ordered()
    joined(stage)
    assert orders_of_buyer(stage.uow, SITI)
    for event in OrderEvent.__subclasses__():
        body = {"order_number": number, "vendor_id": "V001", "buyer_id": SITI}
        assert notice(stage, event.__name__, body, SITI)


def test_a_message_in_a_foreign_language_comes_with_its_translation_beside_the_original() -> None:
    stage, _ = ordered()
    joined(stage)
    asked = ask_vendor(stage.uow, SITI, "V001", LUMPIA.sku, "Is it spicy?", "en", NOON)
    body = {"thread_id": asked.thread_id, "message_id": asked.message_id}
    told = Notice(body, VENDOR_STAFF, "id", stage.uow)
    words = foreign_words(told)
    assert words is not None
    assert words.text == "Is it spicy?"
    plain = ["notice-message", "quoted"]
    assert notice(stage, "QuestionAsked", body, VENDOR_STAFF, "Apakah pedas?") == [
        *plain,
        "translated",
    ]
    # No translator, no delay: the original with a note.
    assert notice(stage, "QuestionAsked", body, VENDOR_STAFF) == [*plain, "not-translated"]


def test_a_message_in_the_readers_own_language_needs_no_translation() -> None:
    stage, _ = ordered()
    joined(stage)
    asked = ask_vendor(stage.uow, SITI, "V001", LUMPIA.sku, "Pedas tidak?", "id", NOON)
    answer = answer_buyer(stage.uow, asked.thread_id, VENDOR_STAFF, "Tidak, Bu", "id", NOON)
    body = {"thread_id": answer.thread_id, "message_id": answer.message_id}
    assert foreign_words(Notice(body, SITI, "id", stage.uow)) is None
    assert notice(stage, "QuestionAnswered", body, SITI) == ["notice-message", "quoted"]
