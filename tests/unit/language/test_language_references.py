"""What points at a list, in the words of many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.numerals import fold
from language.references import LAST, Trait, _table, read_reference
from language.replies import Phrases
from runtime.settings import PROJECT

SPOKEN = Phrases(PROJECT / "data" / "replies").languages()


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("yang kedua dong kak", "id", 2),
        ("yg no 3", "id", 3),
        ("ke-4 masih ada?", "id", 4),
        ("sing kaping telu niku pinten?", "jv", 3),
        ("nu katilu sabaraha?", "su", 3),
        ("nak yang kelima", "ms", 5),
        ("yung pangalawa po", "tl", 2),
        ("the second one, please", "en", 2),
        ("2nd", "en", 2),
        ("第三个多少钱", "zh-Hans", 3),
        ("我要第2款", "zh-Hant", 2),
        ("二番目のはいくら？", "ja", 2),
        ("3番のをください", "ja", 3),
        ("두 번째 거 얼마예요?", "ko", 2),
        ("الثالثة لو سمحت", "ar", 3),
        ("दूसरे वाला दिखाइए", "hi", 2),
        ("เอาอันที่สองค่ะ", "th", 2),
        ("cho mình cái thứ hai", "vi", 2),
        ("la segunda, por favor", "es", 2),
        ("quero a terceira", "pt", 3),
        ("je prends le deuxième", "fr", 2),
        ("Was kostet das vierte?", "de", 4),
        ("doe mij de tweede maar", "nl", 2),
        ("vorrei il terzo", "it", 3),
        ("а вторую можно посмотреть?", "ru", 2),
        ("ikincisini alayım", "tr", 2),
        ("دومی رو می‌خوام", "fa", 2),
        ("poproszę drugą", "pl", 2),
        ("দ্বিতীয়টা দেখান", "bn", 2),
        ("הראשון כמה עולה", "he", 1),
        ("la seconda", None, 2),
    ],
)
def test_places_are_read_by_word_and_by_digit(text: str, language: str | None, place: int) -> None:
    assert read_reference(text, language).place == place


@pytest.mark.parametrize(
    ("text", "language", "trait"),
    [
        ("ada yang lebih murah?", "id", Trait.CHEAPER),
        ("the cheaper one", "en", Trait.CHEAPER),
        ("最便宜的是哪个", "zh-Hans", Trait.CHEAPER),
        ("das größere bitte", "de", Trait.BIGGER),
        ("la más chica", "es", Trait.SMALLER),
        ("самую дорогую покажите", "ru", Trait.DEARER),
        ("もっと大きいのはありますか", "ja", Trait.BIGGER),
        ("الأرخص", "ar", Trait.CHEAPER),
    ],
)
def test_what_chooses_among_several_is_read(text: str, language: str, trait: Trait) -> None:
    assert read_reference(text, language).trait is trait


@pytest.mark.parametrize(
    "text", ["lumpia no 25", "harga terakhir berapa?", "dua", "1250", "", "P"]
)
def test_other_numbers_and_words_point_at_nothing(text: str) -> None:
    assert not read_reference(text, "id").points


def test_the_last_and_the_other_are_told_apart() -> None:
    assert read_reference("the last one", "en").place == LAST
    assert read_reference("yang satunya berapa", "id").other


def test_what_is_left_is_the_message_without_its_pointing() -> None:
    assert read_reference("2 pcs yang kedua", "id").rest == "2 pcs yang"


@pytest.mark.parametrize("language", SPOKEN)
def test_every_language_we_speak_points_at_ten_places_and_by_every_trait(language: str) -> None:
    row = _table()[language]
    assert {*range(1, 11), "last", "numbered", *Trait} <= row.keys()
    for place in range(1, 11):
        for said in row[place]:
            assert read_reference(said, language).place == place, said


@pytest.mark.parametrize("language", sorted(_table()))
def test_no_word_of_a_language_has_two_meanings(language: str) -> None:
    seen: dict[str, object] = {}
    for key, words in _table()[language].items():
        for word in words:
            assert seen.setdefault(fold(word), key) == key, word


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    read_reference(text)
