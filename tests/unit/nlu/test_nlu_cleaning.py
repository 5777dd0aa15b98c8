import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.cleaning import MAX_CHARACTERS, clean


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("  berapa\n\tharga lumpia? ", "berapa harga lumpia?"),
        ("harga\x00nya\x1b[31m", "harga nya [31m"),
        ("batik \ud83d cap", "batik cap"),
        ("/checkout", "checkout"),
        (' / /greet{"a":1}', 'greet{"a":1}'),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🌾 beli", "👩\u200d🌾 beli"),
        ("\u202eترك", "ترك"),
        ("มีไหม", "มีไหม"),
        ("\x00\ud800 \n", ""),
    ],
)
def test_text_is_made_readable(said, read):
    assert clean(said) == read


def test_a_novel_is_cut():
    assert len(clean("lumpia " * 100_000)) <= MAX_CHARACTERS


@given(st.text(st.characters(exclude_categories=[])))
def test_whatever_was_said_comes_out_sendable_and_stays_so(said):
    read = clean(said)
    assert read.encode("utf-8").decode("utf-8") == read
    assert not read.startswith("/")
    assert clean(read) == read
