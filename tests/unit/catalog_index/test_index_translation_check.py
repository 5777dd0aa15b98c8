"""The general check, over a few pairs and pretend vectors."""

import numpy as np
import pytest

from catalog_index.translation_check import NoTranslations, accuracy, translations


class TableEmbedder:
    """Vectors from a table."""

    name, dimension = "table", 2

    def __init__(self, table: dict[str, tuple[float, float]]) -> None:
        self._table = table

    def queries(self, texts):
        return np.array([self._table[text] for text in texts], np.float32)

    passages = queries


def test_pairs_are_found_by_their_names(tmp_path):
    (tmp_path / "tatoeba.jav-eng.jav").write_text("Sugeng enjing.\nMatur nuwun.\n")
    (tmp_path / "tatoeba.jav-eng.eng").write_text("Good morning.\nThank you.\n")
    (tmp_path / "tatoeba.tha-eng.eng").write_text("Alone.\n")
    assert list(translations(tmp_path, 1)) == [("jav", ["Sugeng enjing."], ["Good morning."])]


def test_a_folder_without_pairs_is_refused(tmp_path):
    with pytest.raises(NoTranslations, match="no pairs"):
        list(translations(tmp_path, 10))


def test_accuracy_counts_both_directions():
    table = {"a": (1.0, 0.0), "b": (0.9, 0.1), "A": (1.0, 0.0), "B": (0.0, 1.0)}
    # There: a -> A right, b -> A wrong. Back: A -> a right, B -> b right.
    assert accuracy(TableEmbedder(table), ["a", "b"], ["A", "B"]) == pytest.approx(0.75)
