import pytest

from language.phrase import Money, Phrase, Series, phrase


def test_two_phrases_with_the_same_key_and_values_are_equal() -> None:
    assert phrase("cart-total", total=Money(150_000)) == Phrase(
        "cart-total", {"total": Money(150_000, "IDR")}
    )


def test_a_phrase_that_says_another_amount_differs() -> None:
    assert phrase("cart-total", total=Money(150_000)) != phrase("cart-total", total=Money(1_500))


def test_a_phrase_cannot_be_changed_after_it_was_said() -> None:
    said = phrase("colours", list=Series(("merah", "biru")))
    with pytest.raises(AttributeError):
        said.key = "sizes"  # type: ignore[misc]
