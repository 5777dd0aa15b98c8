"""One exam for every vector index; an implementation only adds a maker."""

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from catalog_index.faiss_index import FaissIndex
from catalog_index.index_store import StoredVectors
from tests.fakes.list_index import ListIndex

DIMENSION = 8
NO_MILVUS = find_spec("milvus_lite") is None
_MILVUS = pytest.param(
    "milvus", marks=pytest.mark.skipif(NO_MILVUS, reason="milvus-lite is not installed")
)
_BITS_FROM = 1_200_000


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[[str], StoredVectors]]:
    """Give a function that makes an empty index of a kind."""
    opened = []

    def made(kind: str) -> StoredVectors:
        if kind == "milvus":
            from catalog_index.milvus_door import MilvusAddress, MilvusDoor
            from catalog_index.milvus_index import MilvusIndex

            opened.append(MilvusDoor(MilvusAddress(str(tmp_path / "index.db"))))
            index = MilvusIndex(opened[0], "exam", DIMENSION)
            index.create()
            return index
        if kind in ("bytes", "bits"):
            return clustered(_BITS_FROM if kind == "bits" else 0)
        return ListIndex(DIMENSION) if kind == "list" else FaissIndex(DIMENSION)

    yield made
    for door in opened:
        door.close()


def clustered(expected: int) -> FaissIndex:
    """A clustered index that was emptied, so that the exam can fill it."""
    index = FaissIndex(DIMENSION, expected, exact_below=2000)
    index.add(range(2000), many(2000))
    index.remove(range(2000))
    assert not index.is_exact
    return index


def unit(*numbers: float) -> np.ndarray:
    vector = np.zeros(DIMENSION, np.float32)
    vector[: len(numbers)] = numbers
    return vector / np.linalg.norm(vector)


def many(count: int) -> np.ndarray:
    rows = np.random.default_rng(7).normal(size=(count, DIMENSION)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def add(index: StoredVectors, ids: list[int], rows: list[np.ndarray]) -> None:
    index.add(ids, np.stack(rows))


class VectorIndexContract:
    """What holds for an index however it keeps its vectors."""

    near = 1e-6  # how far a score may be from the inner product
    back = 0.999  # how near a vector read back is to the one added

    @pytest.fixture
    def index(self, kind: str, make: Callable[[str], StoredVectors]) -> StoredVectors:
        return make(kind)

    def test_an_empty_index_finds_nothing(self, index):
        assert len(index) == 0
        assert index.nearest(unit(1), 5) == []
        assert index.rows().shape == (0, DIMENSION)

    def test_the_nearest_come_first_with_their_inner_products(self, index):
        add(index, [10, 20, 30], [unit(0, 1), unit(1, 1), unit(1)])
        found = index.nearest(unit(1), 2)
        assert [number for number, _ in found] == [30, 20]
        assert [score for _, score in found] == pytest.approx([1, 0.5**0.5], abs=self.near)

    def test_an_id_with_several_vectors_comes_once_with_its_best(self, index):
        add(index, [1, 1, 1, 2], [unit(0, 1), unit(1), unit(1, 0.4), unit(1, 1)])
        found = index.nearest(unit(1), 2)
        assert [number for number, _ in found] == [1, 2]
        assert found[0][1] == pytest.approx(1, abs=self.near)

    def test_an_id_with_very_many_vectors_does_not_crowd_out_the_rest(self, index):
        add(index, [1] * 500, [unit(1, number / 1000) for number in range(500)])
        add(index, [2], [unit(1, 3)])
        assert [number for number, _ in index.nearest(unit(1), 2)] == [1, 2]

    def test_equal_scores_are_ordered_by_id_even_at_the_limit(self, index):
        add(index, list(range(200))[::-1], [unit(1)] * 200)
        assert [number for number, _ in index.nearest(unit(1), 3)] == [0, 1, 2]

    @pytest.mark.parametrize("among", [[7, 77, 177, 999], list(range(0, 1200, 2))])
    def test_only_the_ids_asked_for_are_looked_at(self, index, among):
        index.add(range(300), many(300))
        there = {number for number in among if number < 300}
        assert {number for number, _ in index.nearest(unit(1), 300, among)} == there
        assert index.nearest(unit(1), 10, []) == []

    def test_removed_ids_are_gone_and_unknown_ones_are_no_error(self, index):
        add(index, [1, 1, 2], [unit(1), unit(1, 1), unit(0, 1)])
        before = len(index)
        index.remove([1, 9_999])
        assert len(index) == before - 2
        assert index.nearest(unit(1), 1, [1]) == []
        assert index.nearest(unit(0, 1), 1)[0][0] == 2
        assert index.last_of(1) is None

    def test_an_id_that_was_removed_may_come_again(self, index):
        add(index, [1, 2], [unit(1), unit(0, 1)])
        index.remove([1])
        index.add([1], np.stack([unit(0, 0, 1)]))
        assert index.nearest(unit(0, 0, 1), 1)[0][0] == 1
        assert index.last_of(1) @ unit(0, 0, 1) > self.back

    def test_vectors_added_later_are_found(self, index):
        add(index, [1], [unit(0, 1)])
        add(index, [2], [unit(1)])
        assert index.nearest(unit(1), 1)[0][0] == 2

    def test_the_last_vector_of_an_id_is_the_one_added_last(self, index):
        add(index, [1, 2, 1], [unit(1), unit(0, 1), unit(0, 0, 1)])
        index.add([2], np.stack([unit(0, 0, 0, 1)]))
        index.remove([7])
        assert index.last_of(1) @ unit(0, 0, 1) > self.back
        assert index.last_of(2) @ unit(0, 0, 0, 1) > self.back
        assert index.last_of(3) is None

    def test_vectors_are_read_back_in_the_order_added(self, index):
        rows, ids = many(40), [number // 2 for number in range(40)]
        index.add(ids[:30], rows[:30])
        index.add(ids[30:], rows[30:])
        index.remove([3, 12])
        kept = [place for place, number in enumerate(ids) if number not in (3, 12)]
        nearness = (index.rows()[-len(kept) :] * rows[kept]).sum(axis=1)
        assert nearness.min() > self.back


class TestExactIndex(VectorIndexContract):
    """Every vector is compared as it was added."""

    @pytest.fixture(params=["list", "faiss", _MILVUS])
    def kind(self, request) -> str:
        return request.param

    @pytest.mark.parametrize("limit", [1, 10, 400])
    def test_agrees_with_the_list(self, index, limit):
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


class TestCodedIndex(VectorIndexContract):
    """Vectors are kept in fewer bits, so that scores and vectors come back nearly."""

    near = 0.02
    back = 0.99
    least = 0.95

    @pytest.fixture
    def kind(self) -> str:
        return "bytes"

    def test_finds_almost_what_the_list_finds(self, index):
        assert recall(index) > self.least


class TestIndexOfBits(TestCodedIndex):
    """Five bits a number and no more: the direction comes back roughly."""

    near = 0.06
    back = 0.7
    least = 0.9  # of eight numbers; of 384 it is above 0.95

    @pytest.fixture
    def kind(self) -> str:
        return "bits"


def recall(index: StoredVectors) -> float:
    """The share of the ten nearest of 3,000 that an index finds, over fifty questions."""
    rows = many(3050)
    index.add(range(3000), rows[:3000])
    shares = []
    for question in rows[3000:]:
        truth = np.argsort(-(rows[:3000] @ question), kind="stable")[:10]
        found = [number for number, _ in index.nearest(question, 10)]
        shares.append(len({*truth.tolist()} & {*found}) / 10)
    return float(np.mean(shares))
