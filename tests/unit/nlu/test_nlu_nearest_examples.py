import numpy as np
import pytest

from nlu.examples import Example
from nlu.nearest_examples import NearestExamples

WORDS = ["harga", "berapa", "masih", "ada", "halo"]
KNOWN = [
    Example("id", "ask_price", "harga berapa"),
    Example("id", "ask_price", "berapa"),
    Example("id", "ask_stock", "masih ada"),
    Example("id", "greet", "halo"),
]


class FakeEncoder:
    """Bags of five words, as rows of length 1; counts what it was asked."""

    def __init__(self):
        self.asked = []

    def __call__(self, texts):
        self.asked.append(list(texts))
        rows = np.array([[0.01 + text.count(word) for word in WORDS] for text in texts])
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def test_a_message_takes_the_intent_of_its_nearest_examples():
    nearest = NearestExamples(FakeEncoder(), KNOWN, neighbours=2)
    assert nearest.understand("harga berapa kak").intent == "ask_price"
    assert nearest.understand("masih ada?").intent == "ask_stock"


def test_shares_of_the_vote_add_up_to_one_and_fall():
    ranking = NearestExamples(FakeEncoder(), KNOWN).understand("halo, berapa").ranking
    shares = [ranked.confidence for ranked in ranking]
    assert sum(shares) == pytest.approx(1)
    assert shares == sorted(shares, reverse=True)


def test_the_examples_are_embedded_once_and_not_before_they_are_needed():
    encoder = FakeEncoder()
    nearest = NearestExamples(encoder, KNOWN)
    assert encoder.asked == []
    nearest.understand("halo")
    nearest.understand("berapa")
    assert encoder.asked == [[one.text for one in KNOWN], ["halo"], ["berapa"]]


def test_vectors_are_kept_for_the_next_start_and_only_new_sentences_are_embedded(tmp_path):
    store = tmp_path / "nlu" / "vectors.npz"
    NearestExamples(FakeEncoder(), KNOWN[:3], store, "e5").prepare()
    encoder = FakeEncoder()
    nearest = NearestExamples(encoder, KNOWN, store, "e5")
    assert nearest.understand("harga berapa").intent == "ask_price"
    assert encoder.asked == [["halo"], ["harga berapa"]]


def test_vectors_of_another_encoder_are_not_taken(tmp_path):
    store = tmp_path / "vectors.npz"
    NearestExamples(FakeEncoder(), KNOWN, store, "e5").prepare()
    encoder = FakeEncoder()
    NearestExamples(encoder, KNOWN, store, "tuned").prepare()
    assert encoder.asked == [[one.text for one in KNOWN]]


def test_nothing_readable_needs_no_encoder():
    encoder = FakeEncoder()
    assert NearestExamples(encoder, KNOWN).understand(" \x00").confidence == 0
    assert encoder.asked == []


def test_without_examples_there_is_nothing_to_be_near_to():
    with pytest.raises(ValueError, match="at least one"):
        NearestExamples(FakeEncoder(), [])
