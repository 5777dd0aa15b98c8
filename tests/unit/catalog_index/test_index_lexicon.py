"""The word channel: folding, cutting and matching in many scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_index.lexicon import WordIndex, folded, tokens
from tests.fakes.stalls import GOODS, TYPES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kẹo SẦU riêng", "keo sau rieng"),
        ("Straße-Ecke", "strasse ecke"),
        ("ＦＵＬＬ　ｗｉｄｔｈ", "full width"),
        ("ｶﾞﾗｽ", "ガラス"),
        ("كُرْسِيّ", "كرسي"),
        ("कुर्सी", "कुर्सी"),
        ("நாற்காலி!", "நாற்காலி"),
        ("Đồ gốm", "do gom"),
        ("🧺 keranjang 🧺", "keranjang"),
    ],
)
def test_folding_drops_what_people_leave_out_and_keeps_vowels(text, expected):
    assert folded(text) == expected


def test_unspaced_scripts_are_cut_into_pairs():
    assert tokens("竹編み basket") == ["竹編", "編み", "basket"]
    assert tokens("茶") == ["茶"]


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert folded(folded(text)) == folded(text)


def test_a_typo_still_finds_the_word():
    assert WordIndex(GOODS, TYPES).matches("lumpiah")[0][0] == "LUM-1"


def test_short_words_are_not_guessed_at():
    assert WordIndex(GOODS, TYPES).matches("bat") == []


def test_a_full_match_scores_one_and_a_strange_word_lowers_it():
    words = WordIndex(GOODS, TYPES)
    assert words.matches("sambal bajak")[0] == ("SAM-1", 1.0)
    assert 0 < words.matches("sambal qwertzuiop")[0][1] < 1


def test_rare_words_weigh_more_than_common_ones():
    assert WordIndex(GOODS, TYPES).matches("rotan goyang")[0][0] == "ROT-2"


def test_only_allowed_products_come_back():
    assert WordIndex(GOODS, TYPES).matches("kursi rotan", {"ROT-2"}) == [("ROT-2", 1.0)]
