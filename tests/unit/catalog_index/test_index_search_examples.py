"""Buyers' queries are read per type and language, and a broken file is refused by name."""

import pytest

from catalog_index.ports import TaxonomyIsBroken
from catalog_index.search_examples import is_question, read_search_examples

TYPES = ("rattan-chair", "lumpia-semarang")


def test_queries_stand_by_type_then_language(tmp_path):
    (tmp_path / "es.yml").write_text("rattan-chair:\n- silla de mimbre\n- sillita pa la terraza\n")
    (tmp_path / "zh-Hans.yml").write_text("rattan-chair: [藤椅]\nlumpia-semarang: [春卷]\n")
    found = read_search_examples(tmp_path, TYPES)
    assert found["rattan-chair"] == {
        "es": ("silla de mimbre", "sillita pa la terraza"),
        "zh-Hans": ("藤椅",),
    }
    assert found["lumpia-semarang"] == {"zh-Hans": ("春卷",)}


def test_no_folder_holds_no_queries(tmp_path):
    assert not read_search_examples(tmp_path / "nothing", TYPES)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("- silla\n", "type ids"),
        ("spaceship: [nave]\n", "spaceship is no product type"),
        ("rattan-chair: silla\n", "list of texts"),
        ("rattan-chair: [12]\n", "list of texts"),
        ("rattan-chair: ['  ']\n", "list of texts"),
        ("rattan-chair: [silla\n", "not valid YAML"),
    ],
)
def test_a_broken_file_is_refused_by_name(tmp_path, content, reason):
    (tmp_path / "es.yml").write_text(content)
    with pytest.raises(TaxonomyIsBroken, match=reason):
        read_search_examples(tmp_path, TYPES)


@pytest.mark.parametrize("query", ["have you chairs?", "有茶吗", "έχετε καφέ;", "هل عندكم شاي؟ "])
def test_whole_questions_are_told_from_names(query):
    assert is_question(query)
    assert not is_question("kursi rotan teras")
