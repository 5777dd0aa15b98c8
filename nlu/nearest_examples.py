"""Understanding without Rasa: the intent of the nearest labelled examples.

The same embedding space as Rasa's classifier, but no training: a message takes the intent most
of its nearest neighbours have, weighted by how near they are.
"""

import threading
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from nlu.cleaning import clean
from nlu.example_vectors import Vectors, read_vectors, write_vectors
from nlu.examples import Example
from nlu.ports import RankedIntent, Understanding

Embed = Callable[[Sequence[str]], Vectors]

# e5's cosines lie close together (0.7 to 1.0); this sharpness tells them apart.
_SHARPNESS = 40.0


class NearestExamples:
    """Nearest labelled examples by cosine; embeds the examples once, at first use or `prepare`.

    Args:
        embed: Texts to float32 rows of length 1, shape (n, d).
        examples: What is known; an empty list is refused.
        store: File in which the examples' vectors are kept for the next start; ten thousand take
            a minute to make. Only sentences that are new to it are embedded.
        encoder: Names the encoder behind `embed`; vectors of another one are not taken.
        neighbours: How many of the nearest examples vote.
    """

    def __init__(
        self,
        embed: Embed,
        examples: Sequence[Example],
        store: Path | None = None,
        encoder: str = "",
        neighbours: int = 8,
    ) -> None:
        if not examples:
            raise ValueError("nearest examples need at least one example")
        self._embed = embed
        self._examples = tuple(examples)
        self._store = store
        self._encoder = encoder
        self._lock = threading.Lock()
        self._neighbours = min(neighbours, len(examples))
        self._known: Vectors | None = None

    def understand(self, text: str) -> Understanding:
        """What `text` means; confidences are the neighbours' shares of the vote, 0 to 1."""
        readable = clean(text)
        if not readable:
            return Understanding.of_nothing()
        similarities = self._vectors() @ self._embed([readable])[0]
        return Understanding.from_ranking(self._vote(similarities))

    def __len__(self) -> int:
        """How many examples are known."""
        return len(self._examples)

    def prepare(self) -> None:
        """Embeds the examples now, so that the first message need not wait for it."""
        self._vectors()

    def _vectors(self) -> Vectors:
        with self._lock:
            if self._known is None:
                self._known = self._made()
            return self._known

    def _made(self) -> Vectors:
        kept = read_vectors(self._store, self._encoder)
        texts = [example.text for example in self._examples]
        new = [text for text in dict.fromkeys(texts) if text not in kept]
        if new:
            kept.update(zip(new, self._embed(new), strict=True))
        vectors = np.stack([kept[text] for text in texts])
        if new and self._store is not None:
            write_vectors(self._store, self._encoder, texts, vectors)
        return vectors

    def _vote(self, similarities: Vectors) -> tuple[RankedIntent, ...]:
        nearest = np.argpartition(-similarities, self._neighbours - 1)[: self._neighbours]
        weights = np.exp(_SHARPNESS * (similarities[nearest] - similarities[nearest].max()))
        votes: dict[str, float] = defaultdict(float)
        for position, weight in zip(nearest, weights / weights.sum(), strict=True):
            votes[self._examples[position].intent] += float(weight)
        ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
        return tuple(RankedIntent(intent, share) for intent, share in ranked)
