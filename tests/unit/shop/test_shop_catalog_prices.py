"""Prices, counts and weights as sellers write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.catalog_numbers import grams, whole_number
from shop.catalog_prices import read_price
from shop.money import MOST_IDR


@pytest.mark.parametrize(
    ("written", "amount_idr"),
    [
        ("450000", 450_000),
        ("Rp 1.250.000,-", 1_250_000),
        ("Rp. 1.250.000,00", 1_250_000),
        ("Rp1.250.000.-", 1_250_000),
        ("125rb", 125_000),
        ("125 ribu", 125_000),
        ("125 RIBUAN nego".replace("RIBUAN", "RIBU"), 125_000),
        ("150rban", 150_000),
        ("125k", 125_000),
        ("1,5jt", 1_500_000),
        ("1.5 juta", 1_500_000),
        ("1.250 jt", 1_250_000),
        ("1 jt 250 rb", 1_250_000),
        ("1jt250rb", 1_250_000),
        ("1,2 miliar", 1_200_000_000),
        ("Rp125.000/pcs", 125_000),
        ("IDR 125,000.00", 125_000),
        ("IDR125000", 125_000),
        ("125.000 rupiah", 125_000),
        ("1 250 000", 1_250_000),
        ("15'000", 15_000),
        ("1.25E+06", 1_250_000),
        ("Rp 20.000 / 250 gr", 20_000),
        ("20.000/1000gr", 20_000),
        ("3 pcs 100rb", 100_000),
        ("min 3 pcs @25.000", 25_000),
        ("100rb isi 12", 100_000),
        ("2m 45rb", 45_000),
        ("diskon 20% jadi Rp80.000", 80_000),
        ("DP 50rb, 150rb", 150_000),
        ("Harga 2024: 45000", 45_000),
        ("WA 0800 000 1234, 50rb", 50_000),
        ("$12 / Rp 190.000", 190_000),
        ("- 80rb", 80_000),
    ],
)
def test_one_price_is_read(written: str, amount_idr: int) -> None:
    price = read_price(written)
    assert (price.amount_idr, price.refused, price.doubt) == (amount_idr, "", "")


@pytest.mark.parametrize(
    ("written", "lowest_idr"),
    [
        ("80000-200000", 80_000),
        ("80.000 - 200.000", 80_000),
        ("80-200rb", 80_000),
        ("80/95/100rb", 80_000),
        ("1,5-2jt", 1_500_000),
        ("80rb s/d 200rb", 80_000),
        ("S 80rb, L 95rb", 80_000),
        ("S80rb XL95rb", 80_000),
        ("S: 80.000 M: 85.000 XL: 95.000", 80_000),
        ("S=80000;M=85000", 80_000),
        ("80.000,85.000", 80_000),
        ("85.000 (S-M), 95.000 (L-XL)", 85_000),
        ("uk 38 120rb, uk 40 130rb", 120_000),
        ("35k/pcs, 3 pcs 100k", 35_000),
        ("Rp 35.000,- / kodi 600.000", 35_000),
        ("95rb (L)\n80rb (S)", 80_000),
    ],
)
def test_of_several_prices_the_lowest_counts_and_is_told(written: str, lowest_idr: int) -> None:
    price = read_price(written)
    assert (price.amount_idr, price.refused) == (lowest_idr, "")
    assert price.doubt == f"has several prices; the lowest counts: {lowest_idr}"


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("", "names no price"),
        ("hubungi kami", "names no price"),
        ("nego", "names no price"),
        ("gratis", "names no price"),
        ("50%", "names no price"),
        ("S 80 L 95", "names no price"),
        ("WA 0812-0000-1234", "names no price"),
        ("0", "is zero"),
        ("Rp 0,-", "is zero"),
        ("-5000", "is negative"),
        ("Rp -5.000", "is negative"),
        ("450000.5", "is no whole number"),
        ("999999999999999", "must be from 1 to"),
        ("1e99", "must be from 1 to"),
        ("USD 12", "is in another currency"),
        ("€ 12,50", "is in another currency"),
        ("RM 35", "is in another currency"),
    ],
)
def test_what_is_no_price_has_a_reason(written: str, reason: str) -> None:
    price = read_price(written)
    assert price.amount_idr is None
    assert price.refused.startswith(reason)


def test_a_price_below_every_coin_is_taken_with_a_doubt() -> None:
    assert read_price("125").amount_idr == 125
    assert "are thousands meant?" in read_price("125").doubt
    assert read_price("500").doubt == ""


PIECES = st.sampled_from(
    ["Rp", "IDR", ".", ",", "-", "/", " ", "rb", "jt", "k", "S", "XL", "pcs", "e+", "0", "%", "$"]
)


@given(st.text(max_size=40) | st.lists(PIECES | st.integers(0, 10**7).map(str)).map("".join))
def test_any_cell_gives_a_price_or_a_reason(written: str) -> None:
    price = read_price(written)
    assert (price.amount_idr is None) == bool(price.refused)
    assert price.amount_idr is None or 1 <= price.amount_idr <= MOST_IDR


@given(
    st.integers(500, MOST_IDR),
    st.sampled_from(["{:d}", "Rp {:,d}", "{:,d}.00", "Rp{:,d}/pcs", "IDR {:,d}"]),
    st.booleans(),
)
def test_a_written_amount_is_read_back(amount: int, form: str, indonesian: bool) -> None:
    text = form.format(amount)
    if indonesian:
        text = text.translate(str.maketrans(",.", ".,"))
    price = read_price(text)
    assert (price.amount_idr, price.doubt) == (amount, "")


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ("10", 10), ("10 pcs", 10), ("1.000", 1000), ("10.0", 10), ("habis", 0), ("Kosong", 0),
        ("2 lusin", 24), ("stok: 5", 5), ("7 hari", 7), ("٤٥", 45),
        ("-3", None), ("banyak", None), ("12,5", None), ("3-5", None), ("²", None),
    ],
)  # fmt: skip
def test_a_count_is_read(written: str, count: int | None) -> None:
    assert whole_number(written) == count


@pytest.mark.parametrize(
    ("written", "weight_g"),
    [
        ("250", 250), ("250 gr", 250), ("250gr.", 250), ("1,2 kg", 1200), ("0.5kg", 500),
        ("1.200", 1200), ("1,200 kg", 1200), ("± 250 gr", 250), ("berat 300 gr", 300),
        ("1 kg 200 gr", 1200), ("2 ons", 200), ("250-300 gr", 300), ("1-2 kg", 2000),
        ("ringan", None), ("1.2", None), ("5 oz", None), ("2 ton", None), ("-5", None),
    ],
)  # fmt: skip
def test_a_weight_is_read_in_grams(written: str, weight_g: int | None) -> None:
    assert grams(written) == weight_g


@given(st.text(max_size=30) | st.lists(PIECES | st.integers(0, 999).map(str)).map("".join))
def test_any_cell_gives_a_count_and_a_weight_or_none(written: str) -> None:
    assert (whole_number(written) or 0) >= 0
    assert (grams(written) or 0) >= 0
