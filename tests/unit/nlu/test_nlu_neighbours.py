"""The votes of the nearest labelled vectors: the quick look finds what a whole one would."""

import numpy as np
import pytest

from nlu.rasa_components.neighbours import NEAREST, SHARPNESS, Neighbours

INTENTS = 5


def sentences(count: int, seed: int) -> np.ndarray:
    """Vectors as a sentence encoder's: a common part, and axes that tell less and less."""
    rng = np.random.default_rng(seed)
    telling = 0.97 ** np.arange(384)
    return (3.0 + rng.normal(size=(count, 384)) * telling).astype(np.float32)


def whole_look(vectors: np.ndarray, numbers: np.ndarray, question: np.ndarray) -> np.ndarray:
    """The votes, every vector compared in all its dimensions."""
    moved, asked = vectors - vectors.mean(axis=0), question - vectors.mean(axis=0)
    cosines = moved @ asked / np.linalg.norm(moved, axis=1) / np.linalg.norm(asked)
    nearest = np.argsort(-cosines)[:NEAREST]
    weights = np.exp(SHARPNESS * (cosines[nearest] - cosines[nearest[0]]))
    return np.bincount(numbers[nearest], weights / weights.sum(), INTENTS)


def test_the_first_look_loses_hardly_a_neighbour() -> None:
    vectors = sentences(20_000, seed=1)
    numbers = np.random.default_rng(2).integers(0, INTENTS, len(vectors))
    questions = sentences(40, seed=3)
    votes = Neighbours.of(vectors, numbers, INTENTS).shares(questions)
    exact = np.stack([whole_look(vectors, numbers, question) for question in questions])
    assert np.abs(votes - exact).mean() < 0.02


@pytest.mark.parametrize("count", [INTENTS, 200])
def test_few_vectors_are_all_asked(count: int) -> None:
    vectors = sentences(count, seed=4)
    numbers = np.arange(count) % INTENTS
    votes = Neighbours.of(vectors, numbers, INTENTS).shares(vectors)
    assert np.allclose(votes.sum(axis=1), 1.0, atol=1e-5)
    assert (votes.argmax(axis=1) == numbers).all()


def test_what_is_kept_votes_as_what_was_learned() -> None:
    vectors = sentences(3_000, seed=5)
    numbers = np.random.default_rng(6).integers(0, INTENTS, len(vectors))
    learned = Neighbours.of(vectors, numbers, INTENTS)
    read = Neighbours(**learned.as_arrays(), intents=INTENTS)
    questions = sentences(20, seed=7)
    assert np.abs(read.shares(questions) - learned.shares(questions)).mean() < 0.005
