"""Understanding without Rasa: the intent of the nearest labelled examples.

The same embedding space as Rasa's classifier, but no training: a message takes the intent most
of its nearest neighbours have, weighted by how near they are.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from nlu.cleaning import clean
from nlu.examples import Example
from nlu.ports import RankedIntent, Understanding

Vectors = npt.NDArray[np.float32]
Embed = Callable[[Sequence[str]], Vectors]

# e5's cosines lie close together (0.7 to 1.0); this sharpness tells them apart.
_SHARPNESS = 40.0


class NearestExamples:
    """Nearest labelled examples by cosine; embeds the examples once, at first use.

    Args:
        embed: Texts to float32 rows of length 1, shape (n, d).
        examples: What is known; an empty list is refused.
        neighbours: How many of the nearest examples vote.
    """

    def __init__(self, embed: Embed, examples: Sequence[Example], neighbours: int = 8) -> None:
        if not examples:
            raise ValueError("nearest examples need at least one example")
        self._embed = embed
        self._examples = tuple(examples)
        self._neighbours = min(neighbours, len(examples))
        self._known: Vectors | None = None

    def understand(self, text: str) -> Understanding:
        """What `text` means; confidences are the neighbours' shares of the vote, 0 to 1."""
        readable = clean(text)
        if not readable:
            return Understanding.of_nothing()
        similarities = self._vectors() @ self._embed([readable])[0]
        return Understanding.from_ranking(self._vote(similarities))

    def _vectors(self) -> Vectors:
        if self._known is None:
            self._known = self._embed([example.text for example in self._examples])
        return self._known

    def _vote(self, similarities: Vectors) -> tuple[RankedIntent, ...]:
        nearest = np.argpartition(-similarities, self._neighbours - 1)[: self._neighbours]
        weights = np.exp(_SHARPNESS * (similarities[nearest] - similarities[nearest].max()))
        votes: dict[str, float] = defaultdict(float)
        for position, weight in zip(nearest, weights / weights.sum(), strict=True):
            votes[self._examples[position].intent] += float(weight)
        ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
        return tuple(RankedIntent(intent, share) for intent, share in ranked)
