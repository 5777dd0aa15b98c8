"""Every number of a message, for terms such as a shipping cost and its days."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.quantities import every_number


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("25rb 3 hari", "id", (25_000, 3)),
        ("ongkir 15.000, 2-3 hari", "id", (15_000, 2, 3)),
        ("25000 3", None, (25_000, 3)),
        ("gratis", "id", ()),
        ("1,5 jt 7 dinten", "jv", (1_500_000, 7)),
        ("٢٥٠٠٠ و ٣ أيام", "ar", (25_000, 3)),
        ("5 days 30k", "en", (5, 30_000)),
    ],
)
def test_numbers_come_in_the_order_they_were_written(
    text: str, language: str | None, numbers: tuple[int, ...]
) -> None:
    assert every_number(text, language) == numbers


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    every_number(text)
