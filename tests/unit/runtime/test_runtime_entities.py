from pathlib import Path

import pytest

from catalog_index.taxonomy import read_taxonomy
from runtime.entities import EntityReader, sizes
from runtime.named_words import NamedWords

TAXONOMY = Path(__file__).resolve().parents[3] / "data" / "taxonomy"


@pytest.fixture(scope="module")
def reader():
    return EntityReader(read_taxonomy(TAXONOMY))


@pytest.mark.parametrize(
    ("text", "language", "colours", "materials"),
    [
        ("ada batik sutra warna hitam?", "id", ("black",), ("silk",)),
        ("Do you have it in BLACK or white cotton?", "en", ("black", "white"), ("cotton",)),
        ("hitamnya mana", "id", ("black",), ()),
        ("masih ada kak?", None, (), ()),
        ("kursi kayu jati", "id", (), ("teak",)),
        ("два зелёных шёлковых платка", "ru", ("green",), ("silk",)),
        ("есть в темно-синем цвете?", "ru", ("navy",), ()),
        ("eine braune Ledertasche", "de", ("brown",), ("leather",)),
        ("dwie zielone chusty z jedwabiu", "pl", ("green",), ("silk",)),
        ("δύο πράσινες τσάντες", "el", ("green",), ()),
        ("puting damit", "tl", ("white",), ()),
        ("יש באדום?", "he", ("red",), ()),
        ("أحمر وأسود", "ar", ("red", "black"), ()),
        ("काले चमड़े का बैग", "hi", ("black",), ("leather",)),
        ("赤と紺", "ja", ("red", "navy"), ()),
        ("赤ちゃんの服、面白い", "ja", (), ()),
        ("200 liranın altında", "tr", (), ()),
        ("che ore sono", "it", (), ()),
        ("yeşil pamuklu", "tr", ("green",), ("cotton",)),
    ],
)
def test_colours_and_materials_are_the_taxonomys_ids(reader, text, language, colours, materials):
    found = reader.read(text, language)
    assert found.colours == colours
    assert found.materials == materials


@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("ongkir ke Malaysia berapa", "id", ("Malaysia",)),
        ("can you send it to Germany?", "en", ("Germany",)),
        ("bisa kirim ke jerman", "id", ("Germany",)),
        ("yang dari jepara ada?", "id", ("Jepara",)),
        ("Versand nach Österreich?", "de", ("Austria",)),
        ("能寄到新加坡吗", "zh-Hans", ("Singapore",)),
        ("有三宝垄的春卷吗", "zh-Hans", ("Semarang",)),
        ("in this shop", "en", ()),
        ("доставите в Польшу?", "ru", ("Poland",)),
        ("это из Джепары?", "ru", ("Jepara",)),
        ("wysyłacie do Niemiec?", "pl", ("Germany",)),
        ("Almanya'ya gönderiyor musunuz", "tr", ("Germany",)),
        ("στέλνετε στην Κύπρο;", "el", ("Cyprus",)),
        ("ভারতে পাঠানো যাবে?", "bn", ("India",)),
        ("שולחים לישראל?", "he", ("Israel",)),
        ("هل تشحنون إلى السعودية؟", "ar", ("Saudi Arabia",)),
        ("shipping to the USA?", "en", ("United States",)),
        ("blangkon solo ada?", "id", ("Surakarta",)),
        ("solo quiero uno", "es", ()),
        ("5 batang bambu", "id", ()),
        ("dari batang ya kak?", "id", ("Batang",)),
        ("áo size L còn không", "vi", ()),
        ("gửi sang Áo được không", "vi", ("Austria",)),
        ("bisa bahasa inggris?", "id", ()),
        ("nak cuba dulu", "ms", ()),
        ("saludos desde chile", "es", ("Chile",)),
        ("strap snapped on first use", "it", ()),
        ("日本語でいい？", "ja", ()),
    ],
)
def test_places_go_by_their_english_or_local_name(reader, text, language, places):
    assert reader.read(text, language).places == places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ada ukuran L dan xl?", ("L", "XL")),
        ("2xl 3XL xxl", ("XXL", "XXXL")),
        ("sandal ukuran 39", ("39",)),
        ("talla m por favor", ("M",)),
        ("サイズ38", ("38",)),
        ("l love it, it's nice m8", ()),
        ("IT'S MINE", ()),
        ("39 ribu", ()),
        ("5 stuks", ()),
        ("envíos a México", ()),
        ("kopi bubuk 250 gr", ()),
        ("ukuran 1 meter", ()),
        ("size lớn", ()),
        ("Lサイズありますか", ("L",)),
        ("サイズ38のサンダル", ("38",)),
        ("鞋子要42码", ("42",)),
        ("鞋子40號有嗎", ("40",)),
        ("25号到吗", ()),
        ("39 numara sandalet", ("39",)),
        ("سایز ۴۱ دارین؟", ("41",)),
        ("mărimea 54", ("54",)),
    ],
)
def test_sizes_are_letters_in_capitals_or_stand_after_a_size_word(text, expected):
    assert sizes(text) == expected


def test_the_longest_name_at_a_place_wins():
    words = NamedWords({"blue": ["blue", "青"], "light-blue": ["light blue", "水青"]})
    assert words.find("a LIGHT  blue one") == ("light-blue",)
    assert words.find("水青が好き") == ("light-blue",)
    assert words.find("青と blue") == ("blue",)


def test_a_name_within_another_word_is_not_found():
    assert NamedWords({"red": ["red"]}).find("tired, hundred") == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("camasa batik ieftina", ("shirt",)),
        ("CĂMAȘĂ batik", ("shirt",)),
        ("ghế mây", ("rattan-chair",)),
        ("ghe may dep", ("rattan-chair",)),
        ("bàn", ("table",)),
        ("ban khong ngu", ()),
    ],
)
def test_names_are_found_without_their_accents_where_the_text_has_none(text, found):
    words = NamedWords({"shirt": ["cămașă"], "rattan-chair": ["ghế mây"], "table": ["bàn"]})
    assert words.find(text) == found


def test_the_arabic_article_clings():
    words = NamedWords({"red": ["أحمر"]})
    assert words.find("أريد الأحمر") == ("red",)


@pytest.mark.parametrize("text", ["", "\ud800", "红" * 100_000, "a " * 100_000, "\u0301" * 5000])
def test_any_text_can_be_read(reader, text):
    assert reader.read(text, "zh-Hans").places == ()
