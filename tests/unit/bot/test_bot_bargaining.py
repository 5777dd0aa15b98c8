"""Bargaining: the vendor's rule is kept, and nothing is promised that an order does not do."""

from dataclasses import replace

import pytest

from tests.fakes.talking import SARONG, VENDOR_STAFF, VENDORS, Stage, actions, keys


def haggling(floor_percent: int | None) -> Stage:
    """A talk with the sarong (185,000) on the table, and a vendor with staff and this rule."""
    stage = Stage()
    stage.uow.vendors.save(replace(VENDORS[1], floor_percent=floor_percent))
    stage.uow.staff.add("V002", VENDOR_STAFF, stage.now)
    stage.press(f"card:{SARONG.sku}")
    return stage


def told_to_the_vendor(stage: Stage) -> list[str]:
    rows = [row for row in stage.uow.outbox.claim(stage.now, 20) if row.topic == "QuestionAsked"]
    return [stage.uow.threads.message(row.body["message_id"]).text for row in rows]


def test_without_a_rule_a_yes_hands_the_buyers_words_on() -> None:
    stage = haggling(None)
    turn = stage.say("bisa kurang kak?", "bargain")
    assert keys(turn) == ["answer-bargain"]
    assert f"haggle:{SARONG.sku}" in actions(turn.replies[0])
    assert keys(stage.say("boleh", "affirm")) == ["question-sent"]
    assert told_to_the_vendor(stage) == ["bisa kurang kak?"]


def test_without_a_rule_a_no_hands_nothing_on() -> None:
    stage = haggling(None)
    stage.say("bisa kurang kak?", "bargain")
    assert keys(stage.say("gak usah", "deny")) == ["all-right"]
    assert told_to_the_vendor(stage) == []
    assert keys(stage.say("ok", "affirm")) == ["yes-to-what"]


def test_a_fixed_price_is_said_to_be_fixed() -> None:
    assert keys(haggling(100).say("150rb boleh?", "bargain", amounts=(150_000,))) == [
        "bargain-fixed"
    ]


def test_an_offer_is_asked_for_then_declined_then_passed_on_at_the_old_price() -> None:
    stage = haggling(90)
    assert keys(stage.say("nego dong", "bargain")) == ["bargain-name-price"]
    assert keys(stage.say("120", "", amounts=(120,))) == ["bargain-too-low"]
    assert told_to_the_vendor(stage) == []
    turn = stage.say("170rb deh", "", amounts=(170_000,))
    assert keys(turn) == ["bargain-passed-on"]
    assert told_to_the_vendor(stage) == ["170rb deh"]
    stage.press(f"pick:{SARONG.sku}:1:0:0")
    assert stage.uow.products.get(SARONG.sku).price_idr == SARONG.price_idr
    assert keys(stage.command("cart"))[0] == "cart-title"


@pytest.mark.parametrize(
    ("text", "counted", "key"),
    [
        ("diskon 5% boleh?", {"amounts": (5,)}, "bargain-passed-on"),
        ("diskon 30% boleh?", {"amounts": (30,)}, "bargain-too-low"),
        ("2 jadi 340rb ya", {"quantity": 2, "amounts": (2, 340_000)}, "bargain-passed-on"),
        ("$8 ok?", {"amounts": (8,), "currency": "USD"}, "bargain-name-price"),
    ],
)
def test_offers_by_percent_for_several_and_in_other_money(
    text: str, counted: dict[str, object], key: str
) -> None:
    assert keys(haggling(90).say(text, "bargain", **counted)) == [key]


def test_taking_it_after_all_is_no_offer() -> None:
    stage = haggling(90)
    stage.say("nego dong", "bargain")
    assert keys(stage.say("ya udah ambil 2", "add_to_cart", quantity=2, amounts=(2,)))[0] == (
        "choose-size"
    )
