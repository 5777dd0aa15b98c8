"""Choosing a few from many, so that they are not all of one vendor or of one kind."""

import heapq
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from catalog_index.recommendation import Reason
from shop.catalog import Product

_PLACE_STEP = 0.07


@dataclass(frozen=True, slots=True)
class Candidate:
    """A product that may be proposed.

    Attributes:
        product: The product.
        score: Above 0, higher is better.
        reasons: Why.
        group: What else should vary among the chosen besides the vendor, such as the kind.
    """

    product: Product
    score: float
    reasons: tuple[Reason, ...]
    group: str = ""


def varied(
    candidates: Iterable[Candidate], limit: int, vendor: float, group: float
) -> list[Candidate]:
    """The best of the candidates, one after another, each choice making its like less welcome.

    Args:
        candidates: In any order; equal scores go by sku, so one question has one answer.
        limit: How many at most.
        vendor: What a score is multiplied by for each product of its vendor chosen already.
        group: Likewise for its group.
    """
    vendors: Counter[str] = Counter()
    groups: Counter[str] = Counter()
    # A score only ever falls, so the best of the queue is the best of all once it is up to date.
    queue = [(-each.score, each.product.sku, each) for each in candidates]
    heapq.heapify(queue)
    chosen: list[Candidate] = []
    while queue and len(chosen) < limit:
        noted, sku, best = heapq.heappop(queue)
        again = vendor ** vendors[best.product.vendor_id] * group ** groups[best.group]
        if -best.score * again > noted:
            heapq.heappush(queue, (-best.score * again, sku, best))
            continue
        chosen.append(best)
        vendors[best.product.vendor_id] += 1
        groups[best.group] += 1
    return chosen


def by_place(place: int) -> float:
    """A score for a place in a list, 1 for the first (0): the next is a little worse each time."""
    return 1.0 / (1.0 + _PLACE_STEP * place)
