"""What `lapak search` answers, over a finder that only remembers what it was asked."""

import pytest
from click.testing import CliRunner

from catalog_index.ports import Hit, SearchFilters, SearchResult
from catalog_index.relaxing import RelaxedResult
from cli.finding_texts import TextFinder
from cli.search import command
from language.detect import Detector
from runtime.wishing import Wish
from tests.fakes.stalls import GOODS, VENDORS

CHAIRS = (Hit("ROT-1", 0.9), Hit("ROT-2", 0.8), Hit("GONE-1", 0.7))


class FakeFinder:
    def __init__(self) -> None:
        self.asked: list[tuple[str, SearchFilters, frozenset[str]]] = []

    def wish(self, text: str, language: str | None) -> Wish:
        limit = 500_000 if "500rb" in text else None
        return Wish(
            frozenset({"rattan-chair"}),
            SearchFilters(max_price_idr=limit),
            {"max_price": limit, "spoken": language},
        )

    def search(
        self, text: str, limit: int, filters: SearchFilters, kinds: frozenset[str]
    ) -> RelaxedResult:
        self.asked.append((text, filters, kinds))
        return RelaxedResult(SearchResult(CHAIRS[:limit], confident=True), ())


def finder(fake: FakeFinder | None = None) -> TextFinder:
    products = {each.sku: each for each in GOODS}
    return TextFinder(fake or FakeFinder(), Detector(), products, VENDORS)


def test_answers_with_the_facts_of_the_catalogue():
    answer = finder().answer("kursi rotan untuk teras rumah", 1)
    assert answer == {
        "lang": "id",
        "constraints": {"max_price": None, "spoken": "id", "relaxed": []},
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


def test_the_wish_of_a_text_is_what_is_searched_for():
    fake = FakeFinder()
    answer = finder(fake).answer("kursi di bawah 500rb", 10)
    limited = SearchFilters(max_price_idr=500_000)
    assert fake.asked == [("kursi di bawah 500rb", limited, frozenset({"rattan-chair"}))]
    assert answer["constraints"]["max_price"] == 500_000


def test_a_product_withdrawn_meanwhile_is_left_out():
    results = finder().answer("kursi", 10)["results"]
    assert [each["sku"] for each in results] == ["ROT-1", "ROT-2"]


@pytest.mark.parametrize("arguments", [[], ["  "], ["kursi", "--batch", "file"]])
def test_text_or_batch_but_not_both(arguments):
    outcome = CliRunner().invoke(command, arguments)
    assert outcome.exit_code == 2
    assert "either a TEXT" in outcome.output
