"""Messy text becomes plain text, and no word is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.catalog_encoding import decode
from shop.catalog_text import DAMAGED, REPAIRED, damage, one_line, plain

SENTENCE = "Kain “batik” café, 30° – enak… 🔥 الباتيك バティック"


def windows(text: str) -> str:
    """Give UTF-8 text as a program shows it that takes it for Windows-1252."""
    return "".join(
        bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode("utf-8")
    )


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_damaged_characters_are_repaired(layers: int) -> None:
    damaged = SENTENCE
    for _ in range(layers):
        damaged = windows(damaged)
    assert damaged != SENTENCE
    assert plain(damaged) == SENTENCE
    assert damage(damaged, plain(damaged)) == REPAIRED


@pytest.mark.parametrize("text", ["CafÃ©", "Dipakai 30Â°C", "â€œasliâ€\x9d", "ðŸ”¥ promo", "â™¥"])
def test_a_single_sure_damage_is_repaired(text: str) -> None:
    assert damage(text, plain(text)) == REPAIRED
    assert "Ã" not in plain(text)


@pytest.mark.parametrize(
    "text", ["CAFÉ…", "“MAÇÔ", "NÃO ", "Größe", "crème brûlée", "ÂÃ", "Ấm trà Việt", "naïve £5 €9"]
)
def test_text_that_may_be_meant_is_left_alone(text: str) -> None:
    assert plain(text) == text.strip()
    assert damage(text, plain(text)) == ""


def test_lost_characters_are_kept_and_told() -> None:
    assert plain("kain \ufffd batik") == "kain \ufffd batik"
    assert damage("kain \ufffd batik", "kain \ufffd batik") == DAMAGED


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<p>Kain&nbsp;batik</p><p>asli</p>", "Kain batik\n\nasli"),
        ("Satu<br>dua<BR/>tiga", "Satu\ndua\ntiga"),
        ("<ul><li>S</li><li>M</li></ul>", "S\nM"),
        ("<b>Tebal</b> &amp; <i class='x'>miring</i> &lt;3", "Tebal & miring <3"),
        ("<table><tr><td>S</td><td>LD 100</td></tr><tr><td>M</td><td>LD 104</td></tr></table>",
         "S LD 100\nM LD 104"),
        ("&lt;b&gt;Batik&lt;/b&gt;", "Batik"),
        ("<script>alert('x')</script>Kopi<style>p{}</style><!-- kosong --> susu", "Kopi susu"),
        ("lebar <100 cm, panjang > 2 m <3", "lebar <100 cm, panjang > 2 m <3"),
        ("AT&T & R&B; 100% katun", "AT&T & R&B; 100% katun"),
        ('<a href="https://x.id" onclick="x()">toko</a>', "toko"),
    ],
)  # fmt: skip
def test_markup_becomes_plain_text(written: str, read: str) -> None:
    assert plain(written) == read


def test_spaces_controls_and_directions_are_cleared_and_lines_kept() -> None:
    written = "Ukuran:\r\n S\u00a0 :  LD\t100\x00 \u200b\n\n\n\n\u202eM : LD 104\x07\u2028L"
    assert plain(written) == "Ukuran:\nS : LD 100\n\nM : LD 104\nL"
    assert one_line("Kain \n\n batik\t tulis") == "Kain batik tulis"


def test_emoji_hashtags_and_joiners_are_the_sellers_own() -> None:
    text = "👨‍👩‍👧 PROMO ❤️ 🇮🇩 #batik #solo می‌خواهم"
    assert plain(text) == text


@given(st.text(max_size=60) | st.text("<>&;#amplt bÃ©â€ðŸ\u00a0\n\u200b'\"/=", max_size=40))
def test_plain_text_stays_as_it_is(text: str) -> None:
    once, line = plain(text), one_line(text)
    assert plain(once) == once
    assert one_line(line) == line
    assert "\n" not in line


@given(st.text(st.characters(codec="utf-8", exclude_characters="\ufeff"), max_size=40))
def test_utf8_is_read_as_it_was_written(text: str) -> None:
    header = "sku,nama,harga\n"
    assert decode((header + text).encode()).text.endswith(text)
    assert decode(b"\xef\xbb\xbf" + (header + text).encode()).text == header + text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
@pytest.mark.parametrize("row", ["A-1;Kopi Temanggung;45000\n", "A-1;龍のバティック布地;45000\n"])
def test_wide_encodings_are_told_with_and_without_their_mark(encoding: str, row: str) -> None:
    text = "sku;nama;harga\n" + row
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    "text",
    ["sku\nKripik “asli” – Rp5.000 café\n", "sku\nmakanan olahan dari Jepara\n", "sku\né\n"],
)
def test_windows_files_are_read_and_counted(text: str) -> None:
    decoded = decode(text.encode("cp1252"))
    assert decoded.text == text
    assert decoded.strays == sum(ord(each) > 127 for each in text)


def test_a_utf8_file_with_one_bad_byte_keeps_the_rest() -> None:
    decoded = decode("Café 龍 ".encode() + b"\xe9" + " crème".encode())
    assert (decoded.text, decoded.strays) == ("Café 龍 é crème", 1)


@given(st.binary(max_size=200))
def test_any_bytes_give_some_text(data: bytes) -> None:
    assert isinstance(decode(data).text, str)
