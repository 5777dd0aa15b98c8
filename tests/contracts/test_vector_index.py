"""One exam for every vector index; an implementation only adds a line to MAKERS."""

from collections.abc import Callable

import numpy as np
import pytest

from catalog_index.faiss_index import FaissIndex
from catalog_index.ports import VectorIndex
from tests.fakes.list_index import ListIndex

MAKERS: dict[str, Callable[[int], VectorIndex]] = {"list": ListIndex, "faiss": FaissIndex}
DIMENSION = 8


@pytest.fixture(params=MAKERS)
def index(request) -> VectorIndex:
    return MAKERS[request.param](DIMENSION)


def unit(*numbers: float) -> np.ndarray:
    vector = np.zeros(DIMENSION, np.float32)
    vector[: len(numbers)] = numbers
    return vector / np.linalg.norm(vector)


def many(count: int) -> np.ndarray:
    rows = np.random.default_rng(7).normal(size=(count, DIMENSION)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_an_empty_index_finds_nothing(index):
    assert len(index) == 0
    assert index.nearest(unit(1), 5) == []


def test_the_nearest_come_first_with_their_inner_products(index):
    index.add([10, 20, 30], np.stack([unit(0, 1), unit(1, 1), unit(1)]))
    found = index.nearest(unit(1), 2)
    assert [number for number, _ in found] == [30, 20]
    assert [score for _, score in found] == pytest.approx([1, 0.5**0.5], abs=1e-6)


def test_an_id_with_several_vectors_comes_once_with_its_best(index):
    index.add([1, 1, 1, 2], np.stack([unit(0, 1), unit(1), unit(1, 0.1), unit(1, 1)]))
    found = index.nearest(unit(1), 5)
    assert [number for number, _ in found] == [1, 2]
    assert found[0][1] == pytest.approx(1)


def test_an_id_with_very_many_vectors_does_not_crowd_out_the_rest(index):
    index.add([1] * 500, np.stack([unit(1, number / 1000) for number in range(500)]))
    index.add([2], np.stack([unit(0, 1)]))
    assert [number for number, _ in index.nearest(unit(1), 2)] == [1, 2]


def test_equal_scores_are_ordered_by_id_even_at_the_limit(index):
    numbers = list(range(200))[::-1]
    index.add(numbers, np.stack([unit(1)] * 200))
    assert [number for number, _ in index.nearest(unit(1), 3)] == [0, 1, 2]


def test_only_the_ids_asked_for_are_looked_at(index):
    index.add(range(300), many(300))
    among = [7, 77, 177, 999]
    assert {number for number, _ in index.nearest(unit(1), 10, among)} == {7, 77, 177}
    assert index.nearest(unit(1), 10, []) == []


def test_removed_ids_are_gone_and_unknown_ones_are_no_error(index):
    index.add([1, 1, 2], np.stack([unit(1), unit(1, 1), unit(0, 1)]))
    index.remove([1, 99])
    assert [number for number, _ in index.nearest(unit(1), 5)] == [2]
    assert len(index) == 1


def test_vectors_added_later_are_found(index):
    index.add([1], np.stack([unit(0, 1)]))
    index.add([2], np.stack([unit(1)]))
    assert index.nearest(unit(1), 1)[0][0] == 2


@pytest.mark.parametrize("limit", [1, 10, 400])
def test_agrees_with_the_list(index, limit):
    rows, ids = many(400), [number // 2 for number in range(400)]
    index.add(ids, rows)
    listed = ListIndex(DIMENSION)
    listed.add(ids, rows)
    for question in many(20):
        found, expected = index.nearest(question, limit), listed.nearest(question, limit)
        assert [number for number, _ in found] == [number for number, _ in expected]
        assert [score for _, score in found] == pytest.approx(
            [score for _, score in expected], abs=1e-5
        )
