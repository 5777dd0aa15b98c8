import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from language.languages import languages
from language.quantities import Quantities, read

PIECES = [
    ("id", "mau 3 lumpia", 3),
    ("id", "beli setengah lusin", 6),
    ("id", "2 lusin piring ya", 24),
    ("id", "sekodi sarung", 20),
    ("id", "1 gros gelang", 144),
    ("id", "dua belas buah", 12),
    ("id", "x3 ya kak", 3),
    ("id", "pesan 2 dong", 2),
    ("jv", "pesen rong lusin", 24),
    ("jv", "tuku loro", 2),
    ("su", "meser tilu", 3),
    ("ms", "selusin kuih", 12),
    ("en", "half a dozen please", 6),
    ("en", "twenty-five bags", 25),
    ("en", "I want one", 1),
    ("zh-Hans", "要十五个", 15),
    ("zh-Hant", "兩打", 24),
    ("ja", "二つください", 2),
    ("ja", "赤いのを2つ", 2),
    ("ko", "두 개 주세요", 2),
    ("th", "เอา ๒ ชิ้น", 2),
    ("ar", "أريد ٣ قطع", 3),
    ("fa", "۲ تا می‌خوام", 2),
    ("ur", "دو عدد", 2),
    ("hi", "दो पीस", 2),
    ("bn", "৫ টা লাগবে", 5),
    ("my", "၁၅ ခု", 15),
    ("km", "២", 2),
    ("es", "quiero dos", 2),
    ("fr", "une douzaine", 12),
    ("de", "zwei Stück bitte", 2),
    ("pt", "meia dúzia", 6),
    ("it", "due pezzi", 2),
    ("ru", "две штуки", 2),
    ("vi", "lấy 3 cái", 3),
    ("tr", "iki tane", 2),
    ("pl", "trzy sztuki", 3),
    ("tl", "dalawang piraso", 2),
    ("en", "a hundred and fifty keyrings", 150),
    ("es", "treinta y cinco llaveros", 35),
    ("fr", "quatre-vingt-dix-sept pièces", 97),
    ("fr", "une demi-douzaine", 6),
    ("de", "ein halbes Dutzend", 6),
    ("de", "achtunddreißig Stück", 38),
    ("it", "ventotto pezzi", 28),
    ("sv", "tjugofem stycken", 25),
    ("tr", "bin beş yüz adet", 1500),
    ("ar", "خمسة وعشرين قطعة", 25),
    ("ar", "دستة أكواب", 12),
    ("he", "עשרים וחמישה", 25),
    ("el", "μισή ντουζίνα", 6),
    ("ro", "o jumătate de duzină", 6),
    ("pl", "pół tuzina", 6),
    ("ru", "полдюжины", 6),
    ("sw", "dazeni mbili", 24),
    ("bn", "তিনটা দিন", 3),
    ("km", "យកពីរ", 2),
    ("my", "ဒါဇင်ဝက်", 6),
    ("ko", "가방만 두 개 주세요", 2),
    ("hi", "आधा दर्जन कप भेज दो", 6),
    ("zh-Hans", "半打", 6),
    ("ja", "半ダース", 6),
    ("id", "mau 2 doang", 2),
    ("id", "dua tiga biji", 3),
]
LIMITS = [
    ("id", "batik di bawah 100rb", None, "100000", None),
    ("id", "max 1,5 jt", None, "1500000", None),
    ("id", "kurang dari gocap", None, "50000", None),
    ("id", "lima puluh ribu ke bawah", None, "50000", None),
    ("id", "dua ratus lima puluh ribu maksimal", None, "250000", None),
    ("id", "budget saya 200 ribu", None, "200000", None),
    ("id", "antara 50-100rb", "50000", "100000", None),
    ("id", "Rp150.000 maksimal", None, "150000", "IDR"),
    ("id", "diatas 50rb", "50000", None, None),
    ("id", "sekitar 100rb", "80000", "120000", None),
    ("id", "yg 100ribuan", "80000", "120000", None),
    ("jv", "ngisore seket ewu", None, "50000", None),
    ("jv", "sangandhapipun kalih atus ewu", None, "200000", None),
    ("jv", "reginipun ngandhapipun satus ewu", None, "100000", None),
    ("jv", "lurik sangisore rongatus ewu", None, "200000", None),
    ("jv", "paling awis 150 ewu", None, "150000", None),
    ("jv", "satus ewu mangisor", None, "100000", None),
    ("jv", "sanginggilipun pitung puluh ewu", "70000", None, None),
    ("su", "kirang ti saratus rebu", None, "100000", None),
    ("su", "pangawisna dua ratus rebu", None, "200000", None),
    ("su", "saratus rebu ka handap", None, "100000", None),
    ("su", "lima puluh rebu ka luhur", "50000", None, None),
    ("ms", "bawah RM50", None, "50", "MYR"),
    ("en", "under $12.50", None, "12.50", "USD"),
    ("en", "between 20 and 50 dollars", "20", "50", "USD"),
    ("en", "10,000 or less", None, "10000", None),
    ("zh-Hans", "100元以内的", None, "100", "CNY"),
    ("zh-Hans", "一万以下", None, "10000", None),
    ("zh-Hant", "三千元以下", None, "3000", "TWD"),
    ("ja", "1万5千円以下で", None, "15000", "JPY"),
    ("ko", "3만 5천원 이하", None, "35000", "KRW"),
    ("th", "ไม่เกิน ๕๐๐ บาท", None, "500", "THB"),
    ("ar", "أقل من ١٠٠ ريال", None, "100", "SAR"),
    ("ar", "قميص باتيك بأقل من 200 ألف", None, "200000", None),
    ("tr", "200 binden ucuz batik gömlek", None, "200000", None),
    ("fa", "زیر ۵۰۰ هزار", None, "500000", None),
    ("ur", "۵۰۰ روپے سے کم", None, "500", "PKR"),
    ("hi", "५०० रुपये से कम", None, "500", "INR"),
    ("bn", "৫০০ টাকার নিচে", None, "500", "BDT"),
    ("ta", "500 ரூபாய்க்கு கீழ்", None, "500", "INR"),
    ("es", "menos de 20 euros", None, "20", "EUR"),
    ("fr", "entre 10 et 20 €", "10", "20", "EUR"),
    ("de", "1.250.000,50 Rupiah höchstens", None, "1250000.50", "IDR"),
    ("pt", "até R$ 100", None, "100", "BRL"),
    ("it", "meno di 20 euro", None, "20", "EUR"),
    ("nl", "onder 30 euro", None, "30", "EUR"),
    ("ru", "от 1000 до 2000 рублей", "1000", "2000", "RUB"),
    ("uk", "до 500 гривень", None, "500", "UAH"),
    ("vi", "dưới 200k", None, "200000", None),
    ("tr", "100 TL altı", None, "100", "TRY"),
    ("pl", "do 100 zł", None, "100", "PLN"),
    ("tl", "mas mababa sa 500 piso", None, "500", "PHP"),
    ("sv", "under 200 kr", None, "200", "SEK"),
    ("id", "100rb doang", None, "100000", None),
    ("id", "jangan lebih dari 1 juta setengah", None, "1500000", None),
    ("zh-Hant", "不要超過600元", None, "600", "TWD"),
    ("fa", "بیشتر از ۳۰ یورو نباشه", None, "30", "EUR"),
    ("fa", "بین ۲۰ تا ۴۰ دلار", "20", "40", "USD"),
    ("hi", "बजट डेढ़ हजार", None, "1500", None),
    ("pl", "budżet to półtora tysiąca złotych", None, "1500", "PLN"),
    ("es", "un millón y medio como máximo", None, "1500000", None),
    ("it", "tra i 20 e i 40 euro", "20", "40", "EUR"),
    ("el", "από 20 έως 40 ευρώ", "20", "40", "EUR"),
    ("he", "בין 50 ל-80 שקל", "50", "80", "ILS"),
    ("ro", "în jur de 100 de lei", "80", "120", "RON"),
    ("km", "ក្រោម ២០ ដុល្លារ", None, "20", "USD"),
    ("my", "၅၀၀၀၀ ကျပ်အောက်", None, "50000", "MMK"),
    ("sw", "isizidi dola 50", None, "50", "USD"),
    ("tr", "200 liranın altında", None, "200", "TRY"),
    ("ta", "300 முதல் 500 ரூபாய் வரை", "300", "500", "INR"),
]
NO_PIECES = [
    "keripik 250 gr",
    "3kg ya",
    "hp saya 0812-0000-1234",
    "+62 800 0000 1234",
    "LPK-7F3K2-1 sampai mana",
    "meja panjang 2 m",
    "taplak 50x70 cm",
    "uk 42 ada?",
    "kirim 3 hari lagi",
    "jam 10:30 buka?",
    "sebelum 12/11/2025",
    "https://toko.example/batik/15",
    "batik A4",
    "udah transfer 150rb ya",
    "nomor pesanan saya 482",
    "wa 0812 3456 7890",
    "電話は090-1234-5678です",
]
NO_PIECES_ELSEWHERE = [
    ("en", "my order number is 482"),
    ("en", "need it by 12 May"),
    ("es", "antes del 15 de mayo"),
    ("ru", "доставите до 15 мая?"),
    ("it", "il mio numero è 347 1234567"),
    ("pt", "meu zap é 11 98765-4321"),
    ("ko", "주문번호 20418 어디쯤 왔나요"),
    ("fr", "la table fait 2 mètres"),
    ("tr", "masa 2 metre mi"),
    ("zh-Hant", "茶葉2斤多少錢"),
    ("sw", "kahawa gramu 250"),
    ("th", "สั่งเก้าอี้ต้องทำไง"),
    ("bn", "ডেলিভারি চার্জ কত"),
    ("ko", "네네 그렇게 해주세요"),
    ("hi", "नंबर भेज दो"),
]


@pytest.mark.parametrize(("language", "text", "quantity"), PIECES)
def test_pieces_are_counted(language: str, text: str, quantity: int) -> None:
    assert read(text, language) == Quantities(quantity)


@pytest.mark.parametrize(("language", "text", "least", "most", "currency"), LIMITS)
def test_limits_of_price_are_read(
    language: str, text: str, least: str | None, most: str | None, currency: str | None
) -> None:
    assert read(text, language) == Quantities(
        None, Decimal(most) if most else None, Decimal(least) if least else None, currency
    )


@pytest.mark.parametrize("text", NO_PIECES)
def test_weights_sizes_days_and_numbers_of_things_are_no_pieces(text: str) -> None:
    found = read(text, "id")
    assert (found.quantity, found.max_price, found.min_price) == (None, None, None)


@pytest.mark.parametrize(("language", "text"), NO_PIECES_ELSEWHERE)
def test_measures_dates_and_numbers_of_things_are_known_in_other_languages(
    language: str, text: str
) -> None:
    assert read(text, language) == Quantities()


def test_two_prices_are_not_a_phone_number() -> None:
    assert read("antara 50000-100000", "id") == Quantities(None, Decimal(100_000), Decimal(50_000))
    assert read("budget 1 250 000", "id").max_price == Decimal(1_250_000)


def test_pieces_and_price_stand_together() -> None:
    assert read("pesan 12 pcs max 25k", "id") == Quantities(12, Decimal(25_000))
    assert read("要两件，不超过200块", "zh-Hans") == Quantities(2, Decimal(200), None, "CNY")
    assert read("пять штук до 3 тыс", "ru") == Quantities(5, Decimal(3_000))


def test_a_word_that_only_points_is_no_number() -> None:
    assert read("the red one", "en") == Quantities()
    assert read("便宜一点", "zh-Hans") == Quantities()


def test_a_currency_without_a_number_is_still_named() -> None:
    assert read("berapa dalam USD?", "id").currency == "USD"
    assert read("boleh dong kak", "id").currency is None


def test_the_language_need_not_be_known() -> None:
    assert read("di bawah 100rb").max_price == Decimal(100_000)
    assert read("100元以内").max_price == Decimal(100)
    assert read("ไม่เกิน 500 บาท").currency == "THB"


def test_prices_are_written_out_and_not_in_powers_of_ten() -> None:
    assert str(read("max 1,5 jt", "id").max_price) == "1500000"


@settings(deadline=None)  # the first text of a language prepares its words
@given(st.text(max_size=300), st.sampled_from([None, *languages()]))
def test_any_text_is_read(text: str, language: str | None) -> None:
    found = read(text, language)
    assert found.quantity is None or found.quantity > 0


NUMBERISH = [
    "1",
    "9",
    ".",
    ",",
    "-",
    "rb",
    "jt",
    "lusin",
    "max",
    "Rp",
    "$",
    "dua",
    "十",
    "万",
    "x",
]


@given(st.lists(st.sampled_from(NUMBERISH), max_size=60))
def test_any_heap_of_numbers_is_read(parts: list[str]) -> None:
    for joined in ("".join(parts), " ".join(parts)):
        read(joined, "id")
        read(joined)


LONG = ["a", "1", "1,", "1 ", "dua ", "rp ", "十", "50x", "+0 -", "lusin "]


@pytest.mark.parametrize("part", LONG)
def test_a_hundred_thousand_characters_take_no_time(part: str) -> None:
    read("", "id")
    began = time.perf_counter()
    read(part * (100_000 // len(part)), "id")
    assert time.perf_counter() - began < 1
