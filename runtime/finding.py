"""Product search that follows the shop: the index on disk, and stock as the database has it."""

import logging
import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from catalog_index.build import BuildReport, Say, build_index, stale_because
from catalog_index.contents import Contents, contents_of
from catalog_index.index_store import IndexStore
from catalog_index.ports import (
    CatalogIndexError,
    Hit,
    SearchFilters,
    SearchResult,
    TextEmbedder,
    TypeNames,
)
from catalog_index.recommend import Recommender
from catalog_index.search import DEFAULT_LIMIT, NO_FILTERS, ProductSearch, WordSearch
from shop.catalog import Product
from shop.ports import UnitOfWork

log = logging.getLogger(__name__)

LOOK_AGAIN_SECONDS = 5.0  # how soon a changed catalogue or stock is seen


class _Search(Protocol):
    def see(self, products: Sequence[Product]) -> None: ...

    def find(self, text: str, limit: int, filters: SearchFilters) -> SearchResult: ...


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
    """

    def __init__(
        self,
        store: IndexStore,
        embedder: Callable[[], TextEmbedder],
        encoder_name: Callable[[], str],
        open_shop: Callable[[], UnitOfWork],
        types: TypeNames,
    ) -> None:
        self._store = store
        self._embedder = embedder
        self._encoder_name = encoder_name
        self._open_shop = open_shop
        self._types = types
        self._lock = threading.Lock()
        self._looked_at = float("-inf")
        self._version: str | None = None
        self._search: _Search | None = None
        self._recommender: Recommender | None = None

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
            return contents_of(uow.products.all(), vendors, self._types)

    def search(
        self,
        text: str,
        limit: int = DEFAULT_LIMIT,
        filters: SearchFilters = NO_FILTERS,
        kinds: Collection[str] = (),
    ) -> SearchResult:
        """Hits with scores; by words alone while there is no index.

        Args:
            text: what a person typed, in any language.
            limit: how many at most.
            filters: what a product must be to come back.
            kinds: product types that the text names; theirs come before all others.
        """
        found = self._current().find(text, limit, filters)
        if not kinds:
            return found
        own = self._current().find(text, limit, replace(filters, types=frozenset(kinds))).hits
        skus = {hit.sku for hit in own}
        others = tuple(hit for hit in found.hits if hit.sku not in skus)
        return SearchResult((*own, *others)[:limit], found.confident)

    def find(
        self,
        text: str,
        *,
        limit: int,
        max_price_idr: int | None,
        min_price_idr: int | None,
        kinds: Collection[str] = (),
    ) -> FoundSkus:
        """Products for a text, as the conversation asks: of the named kinds alone, if any."""
        filters = SearchFilters(
            min_price_idr=min_price_idr,
            max_price_idr=max_price_idr,
            types=frozenset(kinds) or None,
        )
        found = self.search(text, limit, filters)
        confident = found.confident or bool(kinds and found.hits)
        return FoundSkus(tuple(hit.sku for hit in found.hits), confident)

    def similar(self, sku: str, *, limit: int) -> tuple[str, ...]:
        """Skus of products like this one, nearest first."""
        self._current()
        hits: tuple[Hit, ...] = ()
        if self._recommender is not None:
            hits = self._recommender.similar(sku, limit)
        return tuple(hit.sku for hit in hits)

    def _current(self) -> _Search:
        with self._lock:
            now = time.monotonic()
            if self._search is None or now - self._looked_at > LOOK_AGAIN_SECONDS:
                self._search = self._look(self._search)
                self._looked_at = now
            return self._search

    def _look(self, known: _Search | None) -> _Search:
        with self._open_shop() as uow:
            products = uow.products.all()
        version = self._newest_version()
        if known is None or version != self._version:
            return self._open(version, products)
        known.see(products)
        if self._recommender is not None:
            self._recommender.see(products)
        return known

    def _newest_version(self) -> str | None:
        try:
            return self._store.version()
        except CatalogIndexError:
            return None

    def _open(self, version: str | None, products: Sequence[Product]) -> _Search:
        try:
            index = self._store.open()
            search = ProductSearch(self._embedder(), index, products, self._types)
        except CatalogIndexError as error:
            log.warning("searching by words alone: %s", error)
            self._version, self._recommender = None, None
            return WordSearch(products, self._types)
        self._version = version
        self._recommender = Recommender(index, products)
        return search
