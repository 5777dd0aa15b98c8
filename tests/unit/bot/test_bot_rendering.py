"""Replies keep within Telegram's limits, and survive their way through the outbox."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import reply_json
from bot.backoff import wait_before
from bot.dialogue.messages import Reply, button
from bot.rendering import CAPTION_LIMIT, TEXT_LIMIT, cut, fit, length, render
from language.phrase import NOTHING, Keyword, Money, Series, phrase
from language.replies import Phrases
from runtime.settings import PROJECT

PHRASES = Phrases(PROJECT / "data" / "replies")


@given(st.lists(st.text(max_size=3000), max_size=6), st.sampled_from([CAPTION_LIMIT, TEXT_LIMIT]))
def test_every_text_fits_and_only_the_first_may_be_a_caption(parts: list[str], limit: int) -> None:
    escaped = [part.replace("&", "").replace("<", "").replace(">", "") for part in parts]
    texts = fit(escaped, limit)
    assert all(length(text) <= (limit if at == 0 else TEXT_LIMIT) for at, text in enumerate(texts))


def test_parts_that_fit_stay_one_message() -> None:
    assert fit(["<b>Batik</b>", "Rp150.000"], CAPTION_LIMIT) == ("<b>Batik</b>\nRp150.000",)


def test_a_part_that_is_too_long_for_a_caption_becomes_the_next_message() -> None:
    texts = fit(["judul", "x" * 1020], CAPTION_LIMIT)
    assert texts == ("judul", "x" * 1020)


def test_a_cut_text_leaves_no_tag_and_no_half_entity() -> None:
    text = cut("<b>" + "&amp;" * 400 + "</b>", 100)
    assert length(text) <= 100
    assert "<" not in text
    assert not text.removesuffix("…").endswith(("&", "&a", "&am", "&amp"))


def test_emoji_count_as_telegram_counts_them() -> None:
    assert length("👋") == 2


def test_a_reply_comes_back_from_the_outbox_as_it_was() -> None:
    reply = Reply(
        (
            phrase("cart-line", number=1, name="<b>Lumpia</b>", choice=NOTHING, count=2),
            phrase("order-state", state=Keyword("placed")),
            phrase("card-sizes", sizes=Series(("S", "M"), "unit")),
            phrase("card-price", price=Money(15_000)),
        ),
        buttons=((button("add", "add:V001-01"), button("cart")),),
        photo_sku="V001-01",
        replaces=7,
    )
    assert reply_json.unpack(reply_json.pack(reply)) == reply


def test_a_sellers_own_words_never_become_markup() -> None:
    reply = Reply((phrase("card-description", text="<a href='x'>murah</a> & bagus"),))
    rendered = render(reply, PHRASES, "id")
    assert "<a" not in rendered.texts[0]
    assert "&amp;" in rendered.texts[0]


@pytest.mark.parametrize(("attempt", "seconds"), [(0, 0.5), (1, 1.0), (4, 8.0), (50, 60.0)])
def test_pauses_double_up_to_a_minute(attempt: int, seconds: float) -> None:
    assert wait_before(attempt).total_seconds() == seconds
