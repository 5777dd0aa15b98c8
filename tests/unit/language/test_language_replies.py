import re
from pathlib import Path

import pytest

from language.languages import languages
from language.locale_style import locale_style
from language.phrase import Money, Phrase, Series, phrase
from language.ports import PhraseIncomplete, PhraseMissing
from language.replies import Phrases

FILES = {
    "en": """
greeting = Hello <b>{ $name }</b>!
cart-count = { $count ->
    [0] Your cart is empty.
    [one] One item
   *[other] { $count } items
 }
total = Total: { $amount }
colours = In { $list }
found =
    Found:
    { $lines }
only-english = Only here
pair = { $first } and { $second }
""",
    "id": """
greeting = Halo <b>{ $name }</b>!
total = Total: { $amount }
colours = Warna { $list }
found =
    Ada ini:
    { $lines }
line = • { $name }, { $price }
""",
    "jv": "greeting = Sugeng rawuh <b>{ $name }</b>!\n",
    "ar": """
greeting = مرحبا <b>{ $name }</b>!
total = المجموع: { $amount }
cart-count = { $count ->
    [zero] السلة فارغة
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $count } قطع
    [many] { $count } قطعة
   *[other] { $count } قطعة
 }
""",
    "ru": """
cart-count = { $count ->
    [one] { $count } товар
    [few] { $count } товара
   *[many] { $count } товаров
 }
""",
}


@pytest.fixture
def phrases(tmp_path: Path) -> Phrases:
    for code, text in FILES.items():
        (tmp_path / f"{code}.ftl").write_text(text, encoding="utf-8")
    return Phrases(tmp_path)


def test_a_phrase_is_said_in_the_language_asked_for(phrases: Phrases) -> None:
    assert phrases.render(phrase("greeting", name="Siti"), "id") == "Halo <b>Siti</b>!"


def test_a_name_never_becomes_markup(phrases: Phrases) -> None:
    said = phrases.render(phrase("greeting", name='<b>"Tom & Co"'), "id")
    assert said == "Halo <b>&lt;b&gt;&quot;Tom &amp; Co&quot;</b>!"


def test_a_name_with_fluents_own_braces_is_only_text(phrases: Phrases) -> None:
    assert phrases.render(phrase("greeting", name="{ $name }"), "id") == "Halo <b>{ $name }</b>!"


def test_a_lone_surrogate_cannot_break_the_sending(phrases: Phrases) -> None:
    said = phrases.render(phrase("greeting", name="Bu\ud83d"), "id")
    assert said.encode("utf-8").decode() == "Halo <b>Bu\ufffd</b>!"


def test_plain_text_has_no_tags_and_no_entities(phrases: Phrases) -> None:
    assert phrases.plain(phrase("greeting", name="Tom & <Co>"), "en") == "Hello Tom & <Co>!"


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("id", "Total: Rp150.000"),
        ("en", "Total: IDR\u00a0150,000"),
        ("ar", "المجموع: \u2068\u200f150,000\u00a0IDR\u2069"),
    ],
)
def test_rupiah_are_written_the_readers_way_and_never_converted(
    phrases: Phrases, language: str, written: str
) -> None:
    assert phrases.render(phrase("total", amount=Money(150_000)), language) == written


def test_other_currencies_keep_their_cents(phrases: Phrases) -> None:
    assert phrases.render(phrase("total", amount=Money(1250, "USD")), "en") == "Total: $12.50"
    assert phrases.render(phrase("total", amount=Money(1250, "JPY")), "en") == "Total: ¥1,250"


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 0, "Your cart is empty."),
        ("en", 1, "One item"),
        ("en", 1234, "1,234 items"),
        ("ru", 21, "21 товар"),
        ("ru", 3, "3 товара"),
        ("ru", 11, "11 товаров"),
        ("ar", 2, "قطعتان"),
        ("ar", 5, "5 قطع"),
        ("ar", 11, "11 قطعة"),
    ],
)
def test_each_language_counts_by_its_own_plural_rules(
    phrases: Phrases, language: str, count: int, said: str
) -> None:
    assert phrases.render(phrase("cart-count", count=count), language) == said


@pytest.mark.parametrize(
    ("language", "style", "said"),
    [("en", "and", "In red, blue, and soga"), ("id", "or", "Warna red, blue, atau soga")],
)
def test_a_series_is_joined_as_the_language_does(
    phrases: Phrases, language: str, style: str, said: str
) -> None:
    colours = Series(("red", "blue", "soga"), style)  # type: ignore[arg-type]  # parametrised
    assert phrases.render(phrase("colours", list=colours), language) == said


@pytest.mark.parametrize("each", sorted(languages()))
def test_every_language_sets_commas_between_sizes(each: str) -> None:
    assert re.fullmatch("S(, ?|، |、)M(, ?|، |、)L", locale_style(each).series("SML", "unit"))


def test_an_empty_series_is_empty(phrases: Phrases) -> None:
    assert phrases.render(phrase("colours", list=Series(())), "en") == "In "


def test_a_series_escapes_its_items(phrases: Phrases) -> None:
    assert phrases.render(phrase("colours", list=Series(("a<b",))), "en") == "In a&lt;b"


def test_a_tuple_of_phrases_is_one_phrase_a_line(phrases: Phrases) -> None:
    lines = (
        phrase("line", name="Lumpia & saus", price=Money(20_000)),
        phrase("line", name="Batik", price=Money(1_250_000)),
    )
    assert phrases.render(phrase("found", lines=lines), "id") == (
        "Ada ini:\n• Lumpia &amp; saus, Rp20.000\n• Batik, Rp1.250.000"
    )


def test_a_phrase_inside_a_phrase_keeps_its_markup(phrases: Phrases) -> None:
    said = phrase("pair", first=phrase("greeting", name="A"), second="<i>")
    assert phrases.render(said, "en") == "Hello <b>A</b>! and &lt;i&gt;"


def test_latin_names_are_isolated_in_arabic_and_arabic_ones_in_indonesian(
    phrases: Phrases,
) -> None:
    assert phrases.render(phrase("greeting", name="Batik (L)"), "ar") == (
        "مرحبا <b>\u2068Batik (L)\u2069</b>!"
    )
    assert phrases.render(phrase("greeting", name="أحمد"), "id") == "Halo <b>\u2068أحمد\u2069</b>!"
    assert phrases.render(phrase("greeting", name="أحمد"), "ar") == "مرحبا <b>أحمد</b>!"


def test_a_missing_phrase_comes_from_the_fallback_chain(phrases: Phrases) -> None:
    assert phrases.render(phrase("total", amount=Money(5_000)), "jv") == "Total: Rp5.000"
    assert phrases.render(Phrase("only-english"), "jv") == "Only here"
    assert phrases.render(Phrase("only-english"), "th") == "Only here"


def test_a_fallback_is_written_in_its_own_languages_style(phrases: Phrases) -> None:
    assert phrases.render(phrase("total", amount=Money(5_000)), "de") == "Total: IDR\u00a05,000"


def test_codes_of_others_and_unknown_ones_are_answered_too(phrases: Phrases) -> None:
    assert phrases.render(phrase("greeting", name="A"), "in") == "Halo <b>A</b>!"
    assert phrases.render(phrase("greeting", name="A"), "tlh") == "Hello <b>A</b>!"


def test_a_phrase_nobody_has_is_missing_along_the_whole_chain(phrases: Phrases) -> None:
    with pytest.raises(PhraseMissing) as missing:
        phrases.render(Phrase("farewell"), "jv")
    assert missing.value.key == "farewell"
    assert missing.value.languages == ("jv", "id", "en")


def test_a_value_that_was_not_given_is_an_error_and_not_a_hole(phrases: Phrases) -> None:
    with pytest.raises(PhraseIncomplete) as incomplete:
        phrases.render(Phrase("greeting"), "id")
    assert "name" in str(incomplete.value)


def test_the_languages_are_those_with_a_file(phrases: Phrases) -> None:
    assert phrases.languages() == ("ar", "en", "id", "jv", "ru")
