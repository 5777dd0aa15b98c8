from pathlib import Path

import pytest

from catalog_index.taxonomy import Taxonomy, read_taxonomy
from runtime.entity_evaluation import FIELDS, LISTS, BadEntityTest, misses, read_entity_tests

TAXONOMY = Path(__file__).resolve().parents[3] / "data" / "taxonomy"
NOTHING = {name: [] if name in LISTS else None for name in FIELDS}


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return read_taxonomy(TAXONOMY)


def _written(folder: Path, content: str) -> Path:
    (folder / "id.yml").write_text(content, "utf-8")
    return folder


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("text: mau 2", "a list of messages"),
        ("- mau 2", "must have a text"),
        ("- {quantity: 2}", "must have a text"),
        ("- {text: mau 2, amount: 2}", "no fields but"),
        ("- {text: ' '}", "has no text"),
        ("- {text: mau 2, quantity: two}", "cannot expect 'two' for quantity"),
        ("- {text: mau 2, quantity: 0}", "cannot expect 0 for quantity"),
        ("- {text: merah, colours: red}", "cannot expect 'red' for colours"),
        ("- {text: merah, colours: []}", "for colours"),
        ("- {text: merah, colours: [merah]}", "colours that are not: ['merah']"),
        ("- {text: max 5 usd, max_price: 5, currency: usd}", "for currency"),
    ],
)
def test_a_message_that_cannot_be_judged_is_refused_with_its_file(
    tmp_path, taxonomy, content, reason
):
    with pytest.raises(BadEntityTest) as refused:
        read_entity_tests(_written(tmp_path, content), taxonomy)
    assert reason in str(refused.value)
    assert "id.yml" in str(refused.value)


def test_a_message_is_missed_where_any_field_differs_and_order_says_nothing(tmp_path, taxonomy):
    lines = "- {text: merah putih, colours: [red, white]}\n- {text: mau 2, quantity: 2}\n"
    messages = read_entity_tests(_written(tmp_path, lines), taxonomy)
    answers = {
        "merah putih": NOTHING | {"colours": ["white", "red"]},
        "mau 2": NOTHING | {"max_price": 2},
    }
    (missed,) = misses(messages, answers.__getitem__)
    assert missed.message.text == "mau 2"
    assert missed.fields == {"quantity": (2, None), "max_price": (None, 2)}
