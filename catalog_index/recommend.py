"""Recommendations over one catalogue: more like this, goes with, gifts, budgets, places, for you.

Whatever is asked, nothing sold out, withdrawn, beyond the price limits or ruled out by `without`
is among the answers, and the same question has the same answer. What sells is the shop's to say;
it comes in with `Wanted.popularity`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from catalog_index.gifts import gift_candidates
from catalog_index.neighbours import FactNeighbours, Neighbours, VectorNeighbours
from catalog_index.offer import Offer, interest
from catalog_index.pairings import Pairings
from catalog_index.recommendation import Reason, Recommended, Wanted, Why
from catalog_index.stored_index import StoredIndex
from catalog_index.variety import Candidate, by_place, varied
from shop.catalog import Product
from shop.vendor import Vendor

_SPARE = 60  # neighbours looked at beyond the limit, for those that may not be shown
_SOURCES = 10  # of what somebody looked at and bought, the newest tell enough
_OLDER = 0.8  # weight of a thing looked at or bought, against the one after it
_BOUGHT = 0.9  # a purchase tells nearly as much as the last look, and longer
# What one more product of a vendor or a group already chosen is worth:
_ALIKE = 0.98  # where scores differ by hundredths
_APART = 0.85
_FAR_APART = 0.6

NO_PAIRINGS = Pairings()


class Recommender:
    """Recommends from one catalogue as it is just now.

    Args:
        index: Built from it; None goes by the products' facts alone.
        products: The catalogue.
        vendors: Whose regencies count.
        pairings: What goes with what, and gift ideas.
    """

    def __init__(
        self,
        index: StoredIndex | None,
        products: Iterable[Product],
        vendors: Iterable[Vendor] = (),
        pairings: Pairings = NO_PAIRINGS,
    ) -> None:
        self._index = index
        self._pairings = pairings
        self._offer = Offer(products, vendors, pairings)
        on_offer = self._offer.open
        self._near: Neighbours = (
            FactNeighbours(on_offer, pairings)
            if index is None
            else VectorNeighbours(index.products, on_offer, pairings)
        )

    def renewed(self, products: Iterable[Product], vendors: Iterable[Vendor]) -> "Recommender":
        """A recommender over the same index, with stock and vendors as they are now.

        This one stays as it is, for who is using it in another thread.
        """
        return Recommender(self._index, products, vendors, self._pairings)

    def similar(self, sku: str, wanted: Wanted) -> list[Recommended]:
        """More like one product, nearest first; empty for a sku that never was."""
        near = self._like(sku, wanted)
        reasons = (Reason(Why.LIKE, sku),)
        candidates = [Candidate(product, score, reasons) for product, score in near]
        return self._offer.answer(varied(candidates, wanted.limit, _ALIKE, 1.0), wanted)

    def goes_with(self, sku: str, wanted: Wanted) -> list[Recommended]:
        """What suits one product, of several kinds, nothing far dearer than it near the top."""
        product = self._offer.every.get(sku)
        if product is None:
            return []
        return self._companions([product.type], Reason(Why.GOES_WITH, sku), wanted, product)

    def goes_with_types(self, types: Iterable[str], wanted: Wanted) -> list[Recommended]:
        """What suits the product types that somebody named; not more of these types."""
        named = sorted(types)
        if not named:
            return []
        return self._companions(named, Reason(Why.GOES_WITH_KIND, named[0]), wanted, None)

    def popular(self, wanted: Wanted) -> list[Recommended]:
        """What sells best now, then a spread over categories and vendors of what did not sell."""
        sales = wanted.popularity
        reasons = (Reason(Why.POPULAR),)
        candidates = [
            Candidate(each, sales[each.sku], reasons)
            for each in self._offer.open_to(wanted)
            if sales.get(each.sku, 0.0) > 0
        ]
        chosen = varied(candidates, wanted.limit, _APART, 1.0)
        return self._filled(self._offer.answer(chosen, wanted), wanted)

    def for_budget(self, wanted: Wanted) -> list[Recommended]:
        """What one gets for the money: near the limit rather than far below it, of many kinds."""
        return self._best_of(wanted, (), lambda _: True)

    def gift(
        self, receivers: Sequence[str], occasions: Sequence[str], wanted: Wanted
    ) -> list[Recommended]:
        """Gifts for somebody or something, of several kinds; anybody's gifts where none fits."""
        found = gift_candidates(self._offer, self._pairings, receivers, occasions, wanted)
        return self._offer.answer(varied(found, wanted.limit, _APART, _FAR_APART), wanted)

    def from_vendor(self, vendor_id: str, wanted: Wanted) -> list[Recommended]:
        """The best of one vendor, of several kinds."""
        reasons = (Reason(Why.VENDOR, vendor_id),)
        return self._best_of(wanted, reasons, lambda each: each.vendor_id == vendor_id)

    def from_regencies(self, wanted: Wanted) -> list[Recommended]:
        """The best of the regencies that `wanted` names; empty where nobody there sells such."""
        named = set(wanted.regencies)
        return self._best_of(wanted, (), lambda each: self._offer.regency(each) in named)

    def for_you(
        self, viewed: Sequence[str], bought: Sequence[str], wanted: Wanted
    ) -> list[Recommended]:
        """What suits somebody by what they looked at and bought; what sells, for a newcomer.

        Neither of the two is proposed again. What they looked at leads to more like it, what they
        bought also to what goes with it.

        Args:
            viewed: Skus looked at, newest first.
            bought: Skus bought, newest first.
            wanted: What must hold.
        """
        wanted = replace(wanted, without={*wanted.without, *viewed, *bought})
        best: dict[str, Candidate] = {}
        for each in self._by_history(viewed, bought, wanted):
            so_far = best.get(each.product.sku)
            if so_far is None or each.score > so_far.score:
                best[each.product.sku] = each
        chosen = varied(best.values(), wanted.limit, _APART, _APART)
        return self._filled(self._offer.answer(chosen, wanted), wanted)

    def _by_history(
        self, viewed: Sequence[str], bought: Sequence[str], wanted: Wanted
    ) -> Iterator[Candidate]:
        for age, sku in enumerate(viewed[:_SOURCES]):
            near = [product for product, _ in self._like(sku, wanted)]
            yield from _led_to(near, Reason(Why.VIEWED, sku), _OLDER**age)
        many = replace(wanted, limit=_SPARE)
        for age, sku in enumerate(bought[:_SOURCES]):
            beside = [self._offer.open[each.sku] for each in self.goes_with(sku, many)]
            near = [product for product, _ in self._like(sku, wanted)]
            reason, weight = Reason(Why.BOUGHT, sku), _BOUGHT * _OLDER**age
            yield from _led_to(beside, reason, weight)
            yield from _led_to(near, reason, weight)

    def _like(self, sku: str, wanted: Wanted) -> list[tuple[Product, float]]:
        product = self._offer.every.get(sku)
        if product is None:
            return []
        open_to = {each.sku: each for each in self._offer.open_to(wanted) if each.sku != sku}
        most = wanted.limit + _SPARE
        near = self._near.near(product, most)
        if sum(other in open_to for other, _ in near) < wanted.limit:
            near = self._near.near(product, most, sorted(open_to))
        return [(open_to[other], score) for other, score in near if other in open_to]

    def _companions(
        self, types: Sequence[str], reason: Reason, wanted: Wanted, beside: Product | None
    ) -> list[Recommended]:
        lists = [self._pairings.goes_with(each) for each in types]
        candidates: list[Candidate] = []
        for product in self._offer.open_to(wanted):
            places = [self._pairings.place_of(product.type, kinds) for kinds in lists]
            known = [each for each in places if each is not None]
            if known and product.type not in types:
                place, kind = min(known)
                score = by_place(place) * self._offer.appeal(product, wanted)
                score *= _suits(beside, product)
                candidates.append(Candidate(product, score, (reason,), kind))
        return self._offer.answer(varied(candidates, wanted.limit, _APART, _FAR_APART), wanted)

    def _best_of(
        self, wanted: Wanted, reasons: tuple[Reason, ...], belongs: Callable[[Product], bool]
    ) -> list[Recommended]:
        offer = self._offer
        candidates = [
            Candidate(each, offer.worth(each, wanted), reasons, offer.kind(each))
            for each in offer.open_to(wanted)
            if belongs(each)
        ]
        return offer.answer(varied(candidates, wanted.limit, _APART, _FAR_APART), wanted)

    def _filled(self, found: list[Recommended], wanted: Wanted) -> list[Recommended]:
        """The found ones and, up to the limit, others that sell or are worth a look."""
        missing = wanted.limit - len(found)
        shown = {each.sku for each in found}
        candidates = [
            Candidate(
                each, self._offer.appeal(each, wanted), (interest(each, wanted),), each.category
            )
            for each in (self._offer.open_to(wanted) if missing > 0 else ())
            if each.sku not in shown
        ]
        chosen = varied(candidates, missing, _FAR_APART, _FAR_APART)
        return [*found, *self._offer.answer(chosen, wanted)]


def _led_to(products: Iterable[Product], reason: Reason, weight: float) -> Iterator[Candidate]:
    for place, product in enumerate(products):
        yield Candidate(product, weight * by_place(place), (reason,), reason.about)


def _suits(beside: Product | None, product: Product) -> float:
    """How well a companion suits by colour, and by not outshining the thing it goes with."""
    if beside is None:
        return 1.0
    colours = 1.05 if set(beside.colours) & set(product.colours) else 1.0
    dearer = max(1.0, product.price_idr / max(beside.price_idr, 1))
    return float(colours * dearer**-0.3)
