"""Where a message of several sentences is parted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.clauses import clauses


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ada lumpia? ongkir ke Surabaya berapa?", ("ada lumpia?", "ongkir ke Surabaya berapa?")),
        ("有蜡染衬衫吗？运费多少", ("有蜡染衬衫吗？", "运费多少")),
        ("هل عندكم قهوة؟ كم السعر؟", ("هل عندكم قهوة؟", "كم السعر؟")),
        ("बाटिक है क्या। दाम बताइए।", ("बाटिक है क्या।", "दाम बताइए।")),
        (
            "do you have bags, and how long does shipping take",
            ("do you have bags", "and how long does shipping take"),
        ),
        (
            "ini bahannya apa terus ongkirnya berapa",
            ("ini bahannya apa", "terus ongkirnya berapa"),
        ),
        ("lumpia ada?\nbisa cod?", ("lumpia ada?", "bisa cod?")),
    ],
)
def test_sentences_are_parted(text: str, parts: tuple[str, ...]) -> None:
    assert clauses(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "lumpia dan wingko babat",
        "yang no. 3 berapa?",
        "Rp 15.000 boleh?",
        "halo!!!",
        "P?",
        "",
        "eins zwei. drei vier. fünf sechs. sieben acht. neun zehn.",
    ],
)
def test_what_is_one_wish_stays_whole(text: str) -> None:
    assert clauses(text) == (text,)


@given(st.text())
def test_any_text_has_a_part(text: str) -> None:
    assert clauses(text)
