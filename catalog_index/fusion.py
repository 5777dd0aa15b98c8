"""Reciprocal rank fusion: one ranking out of several whose scores cannot be compared.

Source: Cormack, Clarke and Buettcher, "Reciprocal Rank Fusion outperforms Condorcet", SIGIR 2009.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# The paper's 60 suits rankings of a thousand; short lists keep their first places apart with less.
_SMOOTHING = 10


@dataclass(frozen=True, slots=True)
class Channel:
    """One ranking: (sku, score), best first; equal scores stand on one rank.

    Attributes:
        ranked: Skus with their scores, descending.
        weight: What a first place here counts for.
        by_score: Whether the score (0..1) also scales what a place counts for.
    """

    ranked: Sequence[tuple[str, float]]
    weight: float = 1.0
    by_score: bool = False


def fuse(channels: Sequence[Channel]) -> list[tuple[str, float]]:
    """Skus with their fused score, best first, equal ones by sku.

    Returns:
        Scores in 0..1; 1 means first in every channel.
    """
    scores: dict[str, float] = defaultdict(float)
    for channel in channels:
        for sku, share in _shares(channel):
            scores[sku] += share
    most = sum(channel.weight for channel in channels) / _SMOOTHING
    ranked = [(sku, score / most) for sku, score in scores.items()]
    return sorted(ranked, key=lambda item: (-item[1], item[0]))


def _shares(channel: Channel) -> Iterator[tuple[str, float]]:
    rank, before = 0, None
    for place, (sku, score) in enumerate(channel.ranked):
        if score != before:
            rank, before = place, score
        yield sku, channel.weight * (score if channel.by_score else 1.0) / (_SMOOTHING + rank)
