import pytest
from babel import Locale

from language.languages import language, languages, resolve
from language.ports import UnknownLanguage

# fmt: off
PROMISED = [
    "id", "jv", "su", "ms", "en", "zh-Hans", "zh-Hant", "ja", "ko", "ar", "fa", "ur",
    "hi", "bn", "ta", "th", "vi", "tl", "km", "my", "es", "pt", "fr", "de",
    "nl", "it", "ru", "uk", "tr", "pl", "sv", "el", "he", "sw", "ro",
]
# fmt: on


def test_there_are_at_least_fifty_languages_and_the_promised_ones_among_them() -> None:
    assert len(languages()) >= 50
    assert set(PROMISED) <= set(languages())


@pytest.mark.parametrize("code", sorted(languages()))
def test_cldr_knows_the_locale(code: str) -> None:
    assert Locale.parse(language(code).locale)


@pytest.mark.parametrize("code", sorted(languages()))
def test_the_fallback_chain_holds_known_languages_and_ends_in_english(code: str) -> None:
    chain = language(code).chain
    assert chain[0] == code
    assert chain[-1] == "en"
    assert set(chain) <= set(languages())


def test_no_code_means_two_languages() -> None:
    codes = [alias for each in languages().values() for alias in (each.code.lower(), *each.also)]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("pt-br", "pt"),
        ("zh-hans", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-hant-hk", "zh-Hant"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("in", "id"),
        ("iw", "he"),
        ("fil", "tl"),
        ("jw", "jv"),
        ("no", "nb"),
        ("EN-us", "en"),
        ("id-ID", "id"),
        ("sr-Latn-RS", "sr"),
    ],
)
def test_codes_of_others_become_ours(theirs: str, ours: str) -> None:
    assert resolve(theirs) == ours


@pytest.mark.parametrize("theirs", [None, "", "xx", "klingon", "-", "q-aa"])
def test_codes_nobody_knows_become_none(theirs: str | None) -> None:
    assert resolve(theirs) is None


def test_javanese_and_sundanese_fall_back_to_indonesian_first() -> None:
    assert language("jv").chain == ("jv", "id", "en")
    assert language("su").chain == ("su", "id", "en")


def test_engines_get_their_own_codes() -> None:
    assert language("jv").engine_code("google") == "jw"
    assert language("zh-Hant").engine_code("google") == "zh-TW"
    assert language("he").engine_code("google") == "iw"
    assert language("ban").engine_code("google") is None
    assert language("id").engine_code("microsoft") == "id"


def test_googles_codes_are_those_of_deep_translator() -> None:
    from deep_translator.constants import (
        GOOGLE_LANGUAGES_TO_CODES,
        MY_MEMORY_LANGUAGES_TO_CODES,
    )

    for each in languages().values():
        assert each.engine_code("google") in {*GOOGLE_LANGUAGES_TO_CODES.values(), None}
        assert each.engine_code("mymemory") in {*MY_MEMORY_LANGUAGES_TO_CODES.values(), None}


def test_only_arabic_and_hebrew_scripts_run_from_right_to_left() -> None:
    assert {code for code, each in languages().items() if each.rtl} == {
        "ar",
        "fa",
        "ur",
        "ps",
        "he",
    }


def test_an_unknown_code_is_refused_by_name() -> None:
    with pytest.raises(UnknownLanguage) as refused:
        language("pt-br")
    assert refused.value.code == "pt-br"
