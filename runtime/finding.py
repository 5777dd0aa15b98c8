"""Product search that follows the shop: the index on disk, and stock as the database has it."""

import logging
import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from catalog_index.build import BuildReport, Say, build_index, stale_because
from catalog_index.contents import Contents, contents_of
from catalog_index.index_store import IndexStore
from catalog_index.pairings import Pairings
from catalog_index.ports import (
    CatalogIndexError,
    Hit,
    SearchFilters,
    SearchResult,
    TextEmbedder,
    TypeNames,
)
from catalog_index.recommend import NO_PAIRINGS, Recommender
from catalog_index.relaxing import RelaxedResult, find_relaxed
from catalog_index.search import DEFAULT_LIMIT, NO_FILTERS, ProductSearch, WordSearch
from runtime.wishing import VendorsOf, Wish, WishReader, vendors_by_place
from shop.catalog import Product
from shop.ports import UnitOfWork
from shop.vendor import Vendor

log = logging.getLogger(__name__)

AS_NEAR = 0.85  # of the best score; what is asked for and what is not lie on either side of it
LOOK_AGAIN_SECONDS = 4.0  # a changed catalogue or stock is to be seen within 5 seconds


class _Search(Protocol):
    def see(self, products: Sequence[Product]) -> None: ...

    def find(
        self, text: str, limit: int, filters: SearchFilters, kinds: Collection[str] = ()
    ) -> SearchResult: ...

    def some_pass(self, skus: Collection[str], filters: SearchFilters) -> bool: ...


def _near(hits: Sequence[Hit]) -> Sequence[Hit]:
    least = AS_NEAR * max((hit.score for hit in hits), default=0.0)
    return [hit for hit in hits if hit.score >= least]


@dataclass(frozen=True, slots=True)
class Said:
    """What buyers type.

    Attributes:
        types: Names of each product type, and queries that mean it.
        unsold: Names of what the shop does not sell, by an id of each thing.
    """

    types: TypeNames
    unsold: TypeNames


NOTHING_SAID = Said({}, {})


@dataclass(frozen=True, slots=True)
class FoundSkus:
    """Skus, best first, and whether the shop really seems to have what was asked."""

    skus: tuple[str, ...]
    confident: bool


class CatalogFinder:
    """Search and recommendations over the newest index; safe to share between threads.

    Args:
        store: where the index is kept.
        embedder: gives the encoder, which is loaded when it is first needed.
        encoder_name: gives the encoder's name, for which it need not be loaded.
        open_shop: a unit of work that only reads.
        types: what people call each product type.
        read_wishes: gives the reader of wishes, told who the vendors of a place are.
        said: what buyers type, for the index: more than the types' names.
        pairings: what goes with what, and gift ideas.
    """

    def __init__(
        self,
        store: IndexStore,
        embedder: Callable[[], TextEmbedder],
        encoder_name: Callable[[], str],
        open_shop: Callable[[], UnitOfWork],
        types: TypeNames,
        read_wishes: Callable[[VendorsOf], WishReader],
        said: Said = NOTHING_SAID,
        pairings: Pairings = NO_PAIRINGS,
    ) -> None:
        self._store = store
        self._embedder = embedder
        self._encoder_name = encoder_name
        self._open_shop = open_shop
        self._types = types
        self._said = said
        self._pairings = pairings
        self._wishes = read_wishes(self._vendors_of)
        self._lock = threading.Lock()
        self._looked_at = float("-inf")
        self._version: str | None = None
        self._texts = 0
        self._search: _Search | None = None
        self._places: dict[str, frozenset[str]] = {}
        self._recommender = Recommender(None, ())

    def build(self, say: Say, again: bool = False) -> BuildReport | None:
        """Build the index where it is missing or stale; None where it is neither."""
        contents = self.contents()
        reason = self._stale_because(contents)
        if not reason and not again:
            return None
        say(f"building: {reason or 'asked to'}")
        return build_index(self._store, contents, self._embedder(), say)

    def stale_because(self) -> str:
        """Why the stored index does not serve the present catalogue; empty when it does."""
        return self._stale_because(self.contents())

    def _stale_because(self, contents: Contents) -> str:
        return stale_because(self._store, contents, self._encoder_name())

    def contents(self) -> Contents:
        """The texts that the index should hold now."""
        with self._open_shop() as uow:
            vendors = {vendor.vendor_id: vendor for vendor in uow.vendors.all()}
            return contents_of(uow.products.all(), vendors, self._said.types, self._said.unsold)

    def search(
        self,
        text: str,
        limit: int = DEFAULT_LIMIT,
        filters: SearchFilters = NO_FILTERS,
        kinds: Collection[str] = (),
    ) -> RelaxedResult:
        """Hits with scores; by words alone while there is no index.

        Args:
            text: what a person typed, in any language.
            limit: how many at most.
            filters: what a product should be; they give way as `catalog_index.relaxing` says.
            kinds: product types that the text names; theirs are moved up.
        """
        try:
            return find_relaxed(self._current(), text, limit, filters, kinds)
        except CatalogIndexError as error:  # its server went away, or it was replaced just now
            log.warning("opening the index anew: %s", error)
            self._forget()
            return find_relaxed(self._current(), text, limit, filters, kinds)

    def _forget(self) -> None:
        with self._lock:
            self._search = None

    def wish(self, text: str, language: str | None) -> Wish:
        """What a text asks for besides its words; `language` None reads the shop's own."""
        return self._wishes.read(text, language)

    def find(self, text: str, *, limit: int, language: str | None) -> FoundSkus:
        """Products for a text, as the conversation asks; beside a true match none that are far."""
        wish = self.wish(text, language)
        found = self.search(text, limit, wish.filters, wish.kinds).found
        hits = _near(found.hits) if found.confident else found.hits
        return FoundSkus(tuple(hit.sku for hit in hits), found.confident)

    def recommender(self) -> Recommender:
        """The recommender over the catalogue as it is now; by facts alone without an index."""
        self._current()
        return self._recommender

    def _current(self) -> _Search:
        known = self._search
        # One looks again for all; meanwhile the others answer from what they know.
        if known is not None and (not self._is_due() or self._lock.locked()):
            return known
        with self._lock:
            if self._search is None or self._is_due():
                now = time.monotonic()
                self._search = self._look(self._search)
                self._looked_at = now
            return self._search

    def _is_due(self) -> bool:
        return time.monotonic() - self._looked_at > LOOK_AGAIN_SECONDS

    def _vendors_of(self, place: str) -> frozenset[str]:
        self._current()
        return self._places.get(place, frozenset())

    def _look(self, known: _Search | None) -> _Search:
        with self._open_shop() as uow:
            products, vendors = uow.products.all(), uow.vendors.all()
        self._places = vendors_by_place(vendors)
        version, texts = self._newest_version(), _texts(products)
        if known is None or (version, texts) != (self._version, self._texts):
            # New words are found at once, by the word channel; by meaning once they are indexed.
            self._texts = texts
            return self._open(version, products, vendors)
        known.see(products)
        self._recommender = self._recommender.renewed(products, vendors)
        return known

    def _newest_version(self) -> str | None:
        try:
            return self._store.version()
        except CatalogIndexError:
            return None

    def _open(
        self, version: str | None, products: Sequence[Product], vendors: Sequence[Vendor]
    ) -> _Search:
        try:
            index = self._store.open()
            search = ProductSearch(self._embedder(), index, products, self._types)
        except CatalogIndexError as error:
            log.warning("searching by words alone: %s", error)
            self._version = None
            self._recommender = Recommender(None, products, vendors, self._pairings)
            return WordSearch(products, self._types)
        self._version = version
        self._recommender = Recommender(index, products, vendors, self._pairings)
        return search


def _texts(products: Sequence[Product]) -> int:
    """Changes when words of a product on sale do; prices and stock are not part of it."""
    said = (
        (each.sku, each.name, each.description, each.type, each.colours, each.materials)
        for each in products
        if each.active
    )
    return hash(tuple(said))
