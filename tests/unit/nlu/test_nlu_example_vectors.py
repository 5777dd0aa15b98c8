"""Vectors of examples are read back as they were written, and never another encoder's."""

import numpy as np

from nlu.example_vectors import read_vectors, write_vectors

TEXTS = ["halo kak", "こんにちは", "dal\u0000lo"]


def test_what_was_written_is_read(tmp_path):
    rows = np.arange(6, dtype=np.float32).reshape(3, 2)
    write_vectors(tmp_path / "deep" / "vectors.npz", "e5", TEXTS, rows)
    read = read_vectors(tmp_path / "deep" / "vectors.npz", "e5")
    assert list(read) == TEXTS
    assert np.array_equal(np.stack(list(read.values())), rows)
    assert [each.name for each in (tmp_path / "deep").iterdir()] == ["vectors.npz"]


def test_another_encoders_vectors_are_not_taken(tmp_path):
    write_vectors(tmp_path / "vectors.npz", "e5", TEXTS, np.zeros((3, 2), np.float32))
    assert read_vectors(tmp_path / "vectors.npz", "e5 tuned") == {}


def test_without_a_file_nothing_is_known(tmp_path):
    assert read_vectors(tmp_path / "none.npz", "e5") == {}
    assert read_vectors(None, "e5") == {}
