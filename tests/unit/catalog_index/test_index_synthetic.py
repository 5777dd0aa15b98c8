"""Made-up catalogues for the benchmark: repeatable, and spread as the real one is."""

import numpy as np
import pytest

from catalog_index.synthetic import ExactNearest, SyntheticCatalogue


def narrow_cone(count: int) -> np.ndarray:
    """Pairs of neighbours in a narrow cone that is wide in its first three directions alone."""
    chance = np.random.default_rng(3)
    middles = chance.normal(size=(count // 2, 16)) * ([0.4] * 3 + [0.02] * 13)
    rows = np.repeat(middles, 2, axis=0) + chance.normal(size=(count, 16)) * (
        [0.05] * 3 + [0] * 13
    )
    rows[:, 15] += 1
    rows = rows.astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.fixture(scope="module")
def real() -> np.ndarray:
    return narrow_cone(2000)


def test_the_same_catalogue_comes_again_whatever_its_blocks_end_at(real):
    first = np.concatenate(list(SyntheticCatalogue(real).blocks(250, size=100)))
    again = np.concatenate(list(SyntheticCatalogue(real).blocks(300, size=100)))
    assert first.shape == (250, 16)
    assert np.array_equal(first[:200], again[:200])
    assert np.linalg.norm(first, axis=1) == pytest.approx(1, abs=1e-5)


def test_products_lie_off_the_real_ones_but_no_farther_than_those_from_each_other(real):
    made = np.concatenate(list(SyntheticCatalogue(real).blocks(500)))
    to_real = (made @ real.T).max(axis=1)
    apart = real @ real.T
    np.fill_diagonal(apart, -1)
    share = (1 - np.median(to_real)) / (1 - np.median(apart.max(axis=1)))
    assert 0.25 < share < 1


def test_noise_keeps_to_the_directions_in_which_real_neighbours_differ(real):
    made = np.concatenate(list(SyntheticCatalogue(real).blocks(2000)))
    off = made - real[(made @ real.T).argmax(axis=1)]
    assert off[:, :3].std() > 2 * off[:, 3:15].std()


def test_the_true_nearest_over_blocks_are_those_of_the_whole(real):
    questions = narrow_cone(10)
    exact = ExactNearest(questions, 7)
    for start in range(0, len(real), 300):
        exact.look_at(real[start : start + 300])
    whole = np.argsort(-(questions @ real.T), axis=1, kind="stable")[:, :7]
    assert np.array_equal(exact.places, whole)


def test_fewer_products_than_places_give_as_many_as_there_are(real):
    exact = ExactNearest(narrow_cone(4), 10)
    exact.look_at(real[:3])
    assert {*exact.places[0].tolist()} == {0, 1, 2}
