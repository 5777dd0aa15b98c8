"""What `lapak search` answers, over a finder that only remembers what it was asked."""

from decimal import Decimal

import pytest
from click.testing import CliRunner

from catalog_index.ports import Hit, SearchFilters, SearchResult
from catalog_index.search import NO_FILTERS
from cli.finding_texts import TextFinder, _number
from cli.search import command
from language.detect import Detector
from tests.fakes.stalls import GOODS, VENDORS


class FakeFinder:
    def __init__(self, hits: dict[SearchFilters, tuple[Hit, ...]]) -> None:
        self.hits = hits

        self.kinds: frozenset[str] = frozenset()

    def search(
        self,
        text: str,
        limit: int,
        filters: SearchFilters = NO_FILTERS,
        kinds: frozenset[str] = frozenset(),
    ) -> SearchResult:
        self.kinds = kinds
        return SearchResult(self.hits.get(filters, ())[:limit], confident=True)


class FakeEntities:
    def types(self, text: str, language: str | None) -> frozenset[str]:
        return frozenset({"rattan-chair"} if "kursi" in text else ())


CHAIRS = (Hit("ROT-1", 0.9), Hit("ROT-2", 0.8), Hit("GONE-1", 0.7))


def finder(hits: dict[SearchFilters, tuple[Hit, ...]]) -> TextFinder:
    products = {each.sku: each for each in GOODS}
    return TextFinder(FakeFinder(hits), Detector(), FakeEntities(), products, VENDORS)


def test_answers_with_the_facts_of_the_catalogue():
    answer = finder({NO_FILTERS: CHAIRS}).answer("kursi rotan untuk teras rumah", 1)
    assert answer == {
        "lang": "id",
        "constraints": {"max_price": None, "min_price": None, "currency": None},
        "results": [
            {
                "sku": "ROT-1",
                "name": "Kursi teras rotan",
                "description": "Kursi santai dari rotan alami.",
                "type": "rattan-chair",
                "category": "furnitur",
                "vendor": "Rotan Mbok Sri",
                "price_idr": 450_000,
                "score": 0.9,
            }
        ],
        "confident": True,
    }


def test_the_kinds_that_a_text_names_are_looked_at_first():
    asked = finder({NO_FILTERS: CHAIRS})
    asked.answer("kursi teras", 10)
    assert asked.finder.kinds == {"rattan-chair"}


def test_a_product_withdrawn_meanwhile_is_left_out():
    results = finder({NO_FILTERS: CHAIRS}).answer("kursi", 10)["results"]
    assert [each["sku"] for each in results] == ["ROT-1", "ROT-2"]


def test_a_price_limit_is_told_and_applied():
    limited = SearchFilters(max_price_idr=500_000)
    answer = finder({limited: CHAIRS[:1], NO_FILTERS: CHAIRS}).answer("kursi di bawah 500rb", 10)
    assert answer["constraints"]["max_price"] == 500_000
    assert [each["sku"] for each in answer["results"]] == ["ROT-1"]


def test_nothing_within_the_limits_gives_the_nearest_beyond_them_unsure():
    answer = finder({NO_FILTERS: CHAIRS}).answer("kursi di bawah 500rb", 10)
    assert [each["sku"] for each in answer["results"]] == ["ROT-1", "ROT-2"]
    assert answer["confident"] is False


@pytest.mark.parametrize(
    ("amount", "expected"),
    [(None, None), (Decimal("150000"), 150_000), (Decimal("19.90"), 19.9)],
)
def test_amounts_are_json_numbers(amount, expected):
    assert _number(amount) == expected


@pytest.mark.parametrize("arguments", [[], ["  "], ["kursi", "--batch", "file"]])
def test_text_or_batch_but_not_both(arguments):
    outcome = CliRunner().invoke(command, arguments)
    assert outcome.exit_code == 2
    assert "either a TEXT" in outcome.output
