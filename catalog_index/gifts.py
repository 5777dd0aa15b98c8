"""Gifts: which products please a receiver or suit an occasion."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median_low

from catalog_index.offer import Offer
from catalog_index.pairings import ANYONE, GiftIdea, Pairings
from catalog_index.recommendation import Reason, Wanted, Why
from catalog_index.variety import Candidate, by_place
from shop.catalog import Product

_OCCASION = 0.8  # what pleases the person counts a little more than what suits the day
_MADE_FOR_THEM = 1.1
_ONLY_NAMED = 0.5  # a kind that was asked for, though no list praises it


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a gift, its receiver or its occasion, and how much it says."""

    idea: GiftIdea
    reason: Reason
    weight: float


def gift_candidates(
    offer: Offer,
    pairings: Pairings,
    receivers: Sequence[str],
    occasions: Sequence[str],
    wanted: Wanted,
) -> list[Candidate]:
    """Products that please, by kinds; what pleases anybody where nothing else is left.

    Where `wanted` names types, those are the gifts, whatever the lists say.
    """
    sides = [
        *_sides(pairings.receivers, receivers, Why.GIFT, 1.0),
        *_sides(pairings.occasions, occasions, Why.OCCASION, _OCCASION),
    ]
    found = list(_pleasing(offer, pairings, sides, wanted)) if sides else []
    if found:
        return found
    anyone = _sides(pairings.receivers, [ANYONE], Why.GIFT, 1.0)
    named = [replace(side, idea=replace(side.idea, kinds=())) for side in sides]
    return list(_pleasing(offer, pairings, [*anyone, *named], wanted))


def _pleasing(
    offer: Offer, pairings: Pairings, sides: Sequence[_Side], wanted: Wanted
) -> Iterable[Candidate]:
    unfit = frozenset[str]().union(*(side.idea.unfit for side in sides))
    groups = frozenset[str]().union(*(side.idea.groups for side in sides))
    usual = _usual_prices(offer.open.values())
    for product in offer.open_to(wanted):
        if not wanted.types and not unfit.isdisjoint(pairings.kinds_of(product.type)):
            continue
        made_for = pairings.groups_of(product.name)
        if groups and made_for and groups.isdisjoint(made_for):
            continue
        score, reasons = _pleasure(pairings, sides, product)
        score *= _MADE_FOR_THEM if groups & made_for else 1.0
        if not reasons and wanted.types:
            score, reasons = _ONLY_NAMED, tuple(side.reason for side in sides[:1])
        if reasons:
            price = _fitting_price(product, usual, wanted)
            score *= offer.worth(product, wanted) * price
            yield Candidate(product, score, reasons, offer.kind(product))


def _pleasure(
    pairings: Pairings, sides: Sequence[_Side], product: Product
) -> tuple[float, tuple[Reason, ...]]:
    score, reasons = 0.0, []
    for side in sides:
        found = pairings.place_of(product.type, side.idea.kinds)
        if found is not None:
            score += side.weight * by_place(found[0])
            reasons.append(side.reason)
    return score, tuple(reasons)


def _fitting_price(product: Product, usual: Mapping[str, int], wanted: Wanted) -> float:
    """A gift is neither the cheapest of its type nor the dearest, unless a budget says more."""
    if wanted.max_price_idr:
        return 1.0
    off = abs(math.log(max(product.price_idr, 1) / max(usual[product.type], 1)))
    return 0.8 + 0.2 * math.exp(-off)


def _usual_prices(products: Iterable[Product]) -> dict[str, int]:
    prices: dict[str, list[int]] = {}
    for each in products:
        prices.setdefault(each.type, []).append(each.price_idr)
    return {type_id: median_low(every) for type_id, every in prices.items()}


def _sides(
    ideas: Mapping[str, GiftIdea], ids: Iterable[str], why: Why, weight: float
) -> list[_Side]:
    return [_Side(ideas[each], _reason(why, each), weight) for each in ids if each in ideas]


def _reason(why: Why, item_id: str) -> Reason:
    return Reason(why, "" if item_id == ANYONE else item_id)
