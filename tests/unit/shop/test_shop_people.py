"""People, staff, questions and doubts, on the in-memory unit of work."""

import re
from datetime import timedelta

import pytest

from shop.people import Person
from shop.ports import (
    DoubtNotFound,
    InviteIsInvalid,
    NotYourThread,
    PersonNotFound,
    ProductNotFound,
    ThreadNotFound,
    VendorNotFound,
)
from shop.services.join_vendor import invite_to_vendor, join_vendor, vendors_of
from shop.services.register_person import choose_language, remember_written_language, see_person
from shop.services.relay import answer_buyer, ask_managers, ask_vendor, write_in_thread
from shop.services.review_doubts import (
    doubt,
    label_doubt,
    labelled_doubts,
    next_doubt,
    skip_doubt,
)
from shop.vendor import INVITE_LASTS
from tests.fakes.shop_builders import (
    BAKER,
    BUYER,
    MANAGER,
    NOW,
    OTHER_BUYER,
    POTTER,
    an_order,
    open_stalls,
)
from tests.fakes.unit_of_work import FakeUnitOfWork

NEWCOMER = 7009


@pytest.fixture
def uow() -> FakeUnitOfWork:
    uow = FakeUnitOfWork()
    open_stalls(uow)
    return uow


def test_seeing_a_person_again_keeps_their_languages(uow: FakeUnitOfWork) -> None:
    see_person(uow, BUYER, "Siti", "id", NOW)
    choose_language(uow, BUYER, "jv")
    remember_written_language(uow, BUYER, "en")
    assert see_person(uow, BUYER, "Bu Siti", "ja", NOW) == Person(
        BUYER, "Bu Siti", "ja", "jv", "en"
    )
    assert choose_language(uow, BUYER, None).chosen_language is None


def test_a_stranger_has_no_language_to_choose(uow: FakeUnitOfWork) -> None:
    with pytest.raises(PersonNotFound):
        choose_language(uow, 404, "jv")


def test_who_blocked_the_bot_gets_their_notices_once_they_write_again(
    uow: FakeUnitOfWork,
) -> None:
    uow.outbox.add(BUYER, "OrderAccepted", {"order_number": "LPK-AAAAA-1"})
    uow.outbox.park(BUYER, "blocked")
    assert uow.outbox.claim(NOW) == ()
    see_person(uow, BUYER, "Siti", "id", NOW)
    assert [row.topic for row in uow.outbox.claim(NOW)] == ["OrderAccepted"]


def test_an_invitation_fits_a_start_link_and_is_kept_only_as_a_hash(
    uow: FakeUnitOfWork,
) -> None:
    token = invite_to_vendor(uow, "klampok-jaya", NOW)
    assert re.fullmatch(r"[A-Za-z0-9_-]{32}", token)
    assert token not in repr(uow.data)


def test_joining_makes_staff_and_tells_colleagues_and_managers(uow: FakeUnitOfWork) -> None:
    token = invite_to_vendor(uow, "klampok-jaya", NOW)
    vendor = join_vendor(uow, token, NEWCOMER, NOW, managers=[MANAGER])
    assert vendor.vendor_id == "klampok-jaya"
    assert [each.vendor_id for each in vendors_of(uow, NEWCOMER)] == ["klampok-jaya"]
    assert [(who, topic) for who, topic, _ in uow.notices()] == [
        (POTTER, "VendorJoined"),
        (MANAGER, "VendorJoined"),
    ]


def test_a_newcomer_is_told_what_waits(uow: FakeUnitOfWork) -> None:
    open_order = an_order(uow).orders[0]
    asked = ask_vendor(uow, BUYER, "klampok-jaya", "POCI-1", "ready kak?", "id", NOW)
    answered = ask_vendor(uow, OTHER_BUYER, "klampok-jaya", None, "buka jam berapa?", "id", NOW)
    answer_buyer(uow, answered.thread_id, POTTER, "jam 8", "id", NOW)
    uow.data.outbox.clear()
    token = invite_to_vendor(uow, "klampok-jaya", NOW)
    join_vendor(uow, token, NEWCOMER, NOW)
    mine = [(topic, body) for who, topic, body in uow.notices() if who == NEWCOMER]
    assert [topic for topic, _ in mine] == ["OrderPlaced", "QuestionAsked"]
    assert mine[0][1]["order_number"] == open_order.number
    assert mine[1][1]["message_id"] == asked.message_id


def test_a_second_tap_on_the_link_joins_once(uow: FakeUnitOfWork) -> None:
    token = invite_to_vendor(uow, "klampok-jaya", NOW)
    join_vendor(uow, token, NEWCOMER, NOW)
    before = uow.notices()
    assert join_vendor(uow, token, NEWCOMER, NOW).vendor_id == "klampok-jaya"
    assert uow.notices() == before


def test_an_invitation_works_for_one_person(uow: FakeUnitOfWork) -> None:
    token = invite_to_vendor(uow, "klampok-jaya", NOW)
    join_vendor(uow, token, NEWCOMER, NOW)
    with pytest.raises(InviteIsInvalid):
        join_vendor(uow, token, OTHER_BUYER, NOW)


def test_a_used_invitation_does_not_bring_a_removed_person_back(uow: FakeUnitOfWork) -> None:
    token = invite_to_vendor(uow, "klampok-jaya", NOW)
    join_vendor(uow, token, NEWCOMER, NOW)
    uow.staff.remove("klampok-jaya", NEWCOMER)
    with pytest.raises(InviteIsInvalid):
        join_vendor(uow, token, NEWCOMER, NOW)


def test_an_invitation_expires(uow: FakeUnitOfWork) -> None:
    token = invite_to_vendor(uow, "klampok-jaya", NOW)
    with pytest.raises(InviteIsInvalid):
        join_vendor(uow, token, NEWCOMER, NOW + INVITE_LASTS)
    assert join_vendor(uow, token, NEWCOMER, NOW + INVITE_LASTS - timedelta(seconds=1))


@pytest.mark.parametrize("token", ["", "tebakan", "\ud800", "x" * 10_000])
def test_a_guessed_token_is_refused_and_never_shown(uow: FakeUnitOfWork, token: str) -> None:
    with pytest.raises(InviteIsInvalid) as refused:
        join_vendor(uow, token, NEWCOMER, NOW)
    assert str(refused.value) == ""


def test_nobody_is_invited_to_an_unknown_vendor(uow: FakeUnitOfWork) -> None:
    with pytest.raises(VendorNotFound):
        invite_to_vendor(uow, "batik-entah", NOW)


def test_a_question_reaches_the_staff_and_the_answer_the_buyer(uow: FakeUnitOfWork) -> None:
    asked = ask_vendor(uow, BUYER, "klampok-jaya", "POCI-1", "还有吗？", "zh-Hans", NOW)
    answered = answer_buyer(uow, asked.thread_id, POTTER, "Masih ada", "id", NOW)
    assert [(who, topic, body["message_id"]) for who, topic, body in uow.notices()] == [
        (POTTER, "QuestionAsked", asked.message_id),
        (BUYER, "QuestionAnswered", answered.message_id),
    ]
    assert uow.threads.messages(asked.thread_id) == (asked, answered)


def test_one_thread_holds_a_buyers_questions_about_a_product(uow: FakeUnitOfWork) -> None:
    first = ask_vendor(uow, BUYER, "klampok-jaya", "POCI-1", "ready?", "id", NOW)
    again = ask_vendor(uow, BUYER, "klampok-jaya", "POCI-1", "warna apa?", "id", NOW)
    other = ask_vendor(uow, BUYER, "klampok-jaya", None, "alamat?", "id", NOW)
    assert first.thread_id == again.thread_id != other.thread_id


def test_a_buyer_adds_to_their_thread(uow: FakeUnitOfWork) -> None:
    asked = ask_vendor(uow, BUYER, "klampok-jaya", None, "ready?", "id", NOW)
    write_in_thread(uow, asked.thread_id, BUYER, "halo?", "id", NOW)
    assert [(who, topic) for who, topic, _ in uow.notices()] == [(POTTER, "QuestionAsked")] * 2
    with pytest.raises(NotYourThread):
        write_in_thread(uow, asked.thread_id, OTHER_BUYER, "halo?", "id", NOW)


def test_only_the_asked_side_answers(uow: FakeUnitOfWork) -> None:
    asked = ask_vendor(uow, BUYER, "klampok-jaya", None, "ready?", "id", NOW)
    for stranger in (BAKER, BUYER, MANAGER):
        with pytest.raises(NotYourThread):
            answer_buyer(uow, asked.thread_id, stranger, "ya", "id", NOW)
    with pytest.raises(ThreadNotFound):
        answer_buyer(uow, 404, POTTER, "ya", "id", NOW)


def test_managers_are_asked_where_there_is_no_vendor(uow: FakeUnitOfWork) -> None:
    asked = ask_managers(uow, BUYER, [MANAGER], "saya mau komplain", "id", NOW)
    write_in_thread(uow, asked.thread_id, BUYER, "tolong", "id", NOW)
    answer_buyer(uow, asked.thread_id, MANAGER, "siap", "id", NOW)
    assert [who for who, _, _ in uow.notices()] == [MANAGER, MANAGER, BUYER]
    with pytest.raises(NotYourThread):
        answer_buyer(uow, asked.thread_id, POTTER, "siap", "id", NOW)


def test_a_question_about_another_vendors_product_is_refused(uow: FakeUnitOfWork) -> None:
    with pytest.raises(ProductNotFound):
        ask_vendor(uow, BUYER, "klampok-jaya", "ROTI-1", "ready?", "id", NOW)
    with pytest.raises(VendorNotFound):
        ask_vendor(uow, BUYER, "batik-entah", None, "ready?", "id", NOW)


def test_doubts_wait_in_order_until_labelled_or_skipped(uow: FakeUnitOfWork) -> None:
    first = doubt(uow, "iki piro yo", "jv", (("ask_price", 0.4), ("greet", 0.3)), NOW)
    second = doubt(uow, "hmm", None, (), NOW)
    assert next_doubt(uow) == first
    assert next_doubt(uow, after=first.doubt_id) == second
    label_doubt(uow, first.doubt_id, "ask_price", MANAGER, NOW)
    assert next_doubt(uow) == second
    skip_doubt(uow, second.doubt_id, MANAGER, NOW)
    assert next_doubt(uow) is None
    assert [(each.text, each.label) for each in labelled_doubts(uow)] == [
        ("iki piro yo", "ask_price")
    ]


def test_an_unknown_doubt_cannot_be_labelled(uow: FakeUnitOfWork) -> None:
    with pytest.raises(DoubtNotFound):
        label_doubt(uow, 404, "greet", MANAGER, NOW)
