import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from language.detect import Detector

MESSAGES: dict[str, list[str]] = yaml.safe_load(
    Path(__file__).with_name("detect_messages.yml").read_text(encoding="utf-8")
)
UNSURE = MESSAGES.pop("_unsure")
ALL = [(language, text) for language, texts in MESSAGES.items() for text in texts]
DETECTOR = Detector()


def right_and_sure(pairs: list[tuple[str, str]]) -> tuple[int, int]:
    sure = [(language, found) for language, text in pairs if (found := DETECTOR.detect(text)).sure]
    return sum(found.language == language for language, found in sure), len(sure)


def test_the_evaluation_is_wide_enough() -> None:
    assert len(MESSAGES) >= 40
    assert all(len(set(texts)) >= 8 for texts in MESSAGES.values())


def test_what_is_sure_is_right_in_95_of_100_and_most_messages_are_sure() -> None:
    right, sure = right_and_sure(ALL)
    assert right / sure >= 0.95
    assert sure / len(ALL) >= 0.9


@pytest.mark.parametrize("language", ["id", "jv", "su", "ms"])
def test_the_archipelagos_languages_are_told_apart(language: str) -> None:
    right, sure = right_and_sure([(language, text) for text in MESSAGES[language]])
    assert right / sure >= 0.85
    assert sure / len(MESSAGES[language]) >= 0.5


def test_the_best_guess_is_right_in_95_of_100_even_where_it_is_not_sure() -> None:
    right = sum(DETECTOR.detect(text).language == language for language, text in ALL)
    assert right / len(ALL) >= 0.95


@pytest.mark.parametrize("text", UNSURE)
def test_what_nobody_could_tell_is_not_sure(text: str) -> None:
    assert not DETECTOR.detect(text).sure


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("batik sutra regane pira", "jv"),
        ("lumpia sabaraha hargana", "su"),
        ("do you have batik sarung", "en"),
        ("batik 有红色的吗", "zh-Hans"),
        ("ผ้า batik ราคาเท่าไหร่", "th"),
        ("kurta kitne ka hai bhai", "hi"),
        ("cho hoi gia bao nhieu tien", "vi"),
        ("gracias", "es"),
        ("ＨＯＷ　ＭＵＣＨ　ＩＳ　ＴＨＩＳ", "en"),
    ],
)
def test_product_words_and_plain_letters_do_not_mislead(text: str, language: str) -> None:
    assert DETECTOR.detect(text).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [("多少钱", "zh-Hans"), ("多少錢", "zh-Hant"), ("送料無料ですか", "ja"), ("売切？", "ja")],
)
def test_han_characters_are_told_by_their_national_forms(text: str, language: str) -> None:
    found = DETECTOR.detect(text)
    assert (found.language, found.sure) == (language, True)


def test_han_characters_that_all_three_share_are_not_sure() -> None:
    assert DETECTOR.detect("大小").sure is False


def test_a_link_a_mention_or_an_order_number_has_no_language() -> None:
    assert DETECTOR.detect("https://toko.example/harga-barang @penjual /start").language is None
    assert DETECTOR.detect("LPK-7F3K2-1").language is None


def test_close_languages_come_as_candidates() -> None:
    assert {"id", "ms"} <= set(DETECTOR.detect("boleh beli barang").candidates)


@given(st.text(max_size=300))
def test_any_text_is_answered(text: str) -> None:
    found = DETECTOR.detect(text)
    assert found.language is not None or not found.sure


@pytest.mark.parametrize(
    "text", ["\ud800", "\x00\x01", "a\u0300" * 5_000, "á" * 100_000, "的" * 9_999]
)
def test_hostile_text_is_answered_quickly(text: str) -> None:
    began = time.perf_counter()
    DETECTOR.detect(text)
    assert time.perf_counter() - began < 0.2


def test_a_message_takes_less_than_two_milliseconds() -> None:
    began = time.perf_counter()
    for _, text in ALL:
        DETECTOR.detect(text)
    assert (time.perf_counter() - began) / len(ALL) < 0.002


def test_nothing_heavy_is_loaded_before_the_first_message() -> None:
    probe = "import sys, language.detect; print('pycld2' in sys.modules or 'yaml' in sys.modules)"
    run = [sys.executable, "-c", probe]
    assert (
        subprocess.run(run, capture_output=True, text=True, check=True).stdout.strip() == "False"
    )
