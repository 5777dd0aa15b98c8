import json
from pathlib import Path

import pytest

from catalog_index.taxonomy import read_taxonomy
from language.detect import Detected
from nlu.ports import RankedIntent, Understanding
from runtime.entities import EntityReader
from runtime.reading import TextReader, read_entities

TAXONOMY = Path(__file__).resolve().parents[3] / "data" / "taxonomy"


class FakeListener:
    def detect(self, text):
        return Detected("id", True)

    def understand(self, text):
        ranking = (RankedIntent("search_product", 0.9), RankedIntent("ask_stock", 0.1))
        return Understanding.from_ranking(ranking)


@pytest.fixture(scope="module")
def reader():
    return TextReader(FakeListener(), EntityReader(read_taxonomy(TAXONOMY)))


def test_a_text_is_read_into_the_shape_that_other_programs_rely_on(reader):
    assert reader.read("cari 2 kemeja katun hitam ukuran L di bawah 150rb") == {
        "lang": "id",
        "intent": "search_product",
        "confidence": 0.9,
        "ranking": [
            {"intent": "search_product", "confidence": 0.9},
            {"intent": "ask_stock", "confidence": 0.1},
        ],
        "entities": {
            "quantity": 2,
            "max_price": 150_000,
            "min_price": None,
            "currency": None,
            "colours": ["black"],
            "sizes": ["L"],
            "materials": ["cotton"],
            "places": [],
        },
    }


def test_what_is_read_is_json(reader):
    answer = reader.read("under 12.50 dollars")
    assert json.loads(json.dumps(answer)) == answer


def test_where_the_language_is_not_sure_the_likely_ones_are_read_too():
    entities = EntityReader(read_taxonomy(TAXONOMY))
    doubted = Detected("en", False, ("en", "es"))
    found = read_entities("entre 20 y 40 euros, cuero marrón", doubted, entities)
    assert (found["min_price"], found["max_price"], found["quantity"]) == (20, 40, None)
    assert (found["materials"], found["colours"]) == (["leather"], ["brown"])
    sure = Detected("en", True, ("en", "es"))
    assert read_entities("cuero marrón", sure, entities)["materials"] == []


def test_a_language_with_few_names_is_read_by_a_near_one():
    entities = EntityReader(read_taxonomy(TAXONOMY))
    found = read_entities("no máximo 50 reais, couro", Detected("gl", True, ("gl",)), entities)
    assert (found["max_price"], found["materials"]) == (50, ["leather"])
