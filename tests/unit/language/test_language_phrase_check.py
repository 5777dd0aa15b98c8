from pathlib import Path

import pytest

from language.phrase_check import PhraseCheck, markup_flaws

REPLIES = Path(__file__).resolve().parents[3] / "data" / "replies"
ENGLISH = """
greeting = Hello <b>{ $name }</b>!
count = { $n ->
    [one] one
   *[other] { $n } of { $kind }
 }
both = { greeting } { $extra }
"""


def check(folder: Path, **files: str) -> list[tuple[str, str, str]]:
    for code, text in files.items():
        (folder / f"{code}.ftl").write_text(text, encoding="utf-8")
    return [(each.language, each.key, each.what) for each in PhraseCheck(folder).problems()]


def test_a_faithful_translation_has_no_problems(tmp_path: Path) -> None:
    indonesian = """
greeting = Halo { $name }
count = { $n } { $kind }
both = { $name }: { $extra }
"""
    assert check(tmp_path, en=ENGLISH, id=indonesian) == []


def test_missing_and_surplus_phrases_and_values_are_named(tmp_path: Path) -> None:
    indonesian = "greeting = Halo { $nama }\ncount = { $n } { $kind }\nlain = x\n"
    assert check(tmp_path, en=ENGLISH, id=indonesian) == [
        ("id", "both", "is missing"),
        ("id", "lain", "is not in en.ftl"),
        ("id", "greeting", "lacks $name"),
        ("id", "greeting", "has $nama, which en.ftl has not"),
    ]


def test_junk_and_doubles_are_found(tmp_path: Path) -> None:
    found = check(tmp_path, en="a = x\na = y\nb { $broken\n")
    assert ("en", "a", "is there twice") in found
    assert any(what.startswith("cannot be parsed") for _, _, what in found)


def test_a_tag_may_not_be_left_open_in_one_variant(tmp_path: Path) -> None:
    english = "a = { $n ->\n    [one] <b>x</b>\n   *[other] <b>y\n }\n"
    assert check(tmp_path, en=english) == [("en", "a", "<b> is not closed")]


def test_a_folder_without_english_is_a_problem_and_an_empty_one_is_not(tmp_path: Path) -> None:
    assert check(tmp_path) == []
    assert check(tmp_path, id="a = x\n") == [("en", "", "there is no en.ftl to compare with")]


def test_a_file_named_by_no_language_is_found(tmp_path: Path) -> None:
    found = check(tmp_path, en="a = x\n", xx="a = x\n")
    assert found == [("xx", "", "not a language of data/languages.yml")]


@pytest.mark.parametrize(
    "text", ["plain", "<b>x <i>y</i></b>", '<a href="…">x</a>', "x &amp; y", "<code>…</code>"]
)
def test_telegrams_markup_is_sound(text: str) -> None:
    assert list(markup_flaws(text)) == []


@pytest.mark.parametrize("text", ["<br>", "<b>x", "x</b>", "<b><i>x</b></i>", "a < b", "a & b"])
def test_markup_telegram_refuses_is_found(text: str) -> None:
    assert list(markup_flaws(text))


@pytest.mark.parametrize("code", [file.stem for file in sorted(REPLIES.glob("*.ftl"))])
def test_the_phrases_of_this_language_are_complete(code: str) -> None:
    assert [each for each in PhraseCheck(REPLIES).problems() if each.language == code] == []
