from decimal import Decimal

import pytest

from language.numerals import fold, number


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1.250.000,50", "1250000.50"),
        ("1,250,000.50", "1250000.50"),
        ("150.000", "150000"),
        ("150,000", "150000"),
        ("1,5", "1.5"),
        ("12.50", "12.50"),
        ("1,50,000", "150000"),
        ("1 250 000", "1250000"),
        ("1'250'000", "1250000"),
        ("1.2345", "1.2345"),
        ("0", "0"),
    ],
)
def test_separators_of_every_custom_give_the_number_meant(written: str, meant: str) -> None:
    assert number(written) == Decimal(meant)


SCRIPTS = ["١٢٣", "۱۲۳", "१२३", "১২৩", "๑๒๓", "၁၂၃", "១២៣", "௧௨௩", "１２３", "໑໒໓"]


@pytest.mark.parametrize("written", SCRIPTS)
def test_digits_of_every_script_become_ascii(written: str) -> None:
    assert fold(written) == "123"


def test_dashes_marks_and_case_are_folded() -> None:
    assert fold("\u2068MAKS\u2069 50–100 İki Kira-Kira") == "maks 50-100 iki kira kira"
