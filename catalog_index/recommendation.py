"""A recommendation in plain values: what is asked for, what must hold, what comes back and why.

The conversation reads and writes these; the recommender fills them. Standard library only.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Way(StrEnum):
    """How a person asks for a proposal; the ids of data/taxonomy/recommendation_words.yml."""

    SIMILAR = "similar"
    CHEAPER = "cheaper"
    GOES_WITH = "goes-with"
    SAME_VENDOR = "same-vendor"
    POPULAR = "popular"
    GIFT = "gift"
    FOR_ME = "for-me"


@dataclass(frozen=True, slots=True)
class Request:
    """What a text asks for, by the taxonomy's ids; all empty where it names nothing.

    Attributes:
        ways: How a proposal is asked for.
        receivers: For whom, as in receivers.yml.
        occasions: For what.
        regencies: Regencies of Central Java it names, as the catalogue writes them.
        types: Product types it names, those of a generic kind included.
        colours: Colours it names.
        materials: Materials it names.
    """

    ways: frozenset[Way] = frozenset()
    receivers: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()
    regencies: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    colours: frozenset[str] = frozenset()
    materials: frozenset[str] = frozenset()

    @property
    def is_for_somebody(self) -> bool:
        """Whether it is a gift or meant for an occasion."""
        return bool(self.receivers or self.occasions) or Way.GIFT in self.ways


class Why(StrEnum):
    """Why a product is proposed; what `Reason.about` then holds."""

    LIKE = "like"  # the sku it resembles
    GOES_WITH = "goes-with"  # the sku it suits
    GOES_WITH_KIND = "goes-with-kind"  # the product type it suits
    WISH = "wish"  # it is what the words describe
    POPULAR = "popular"
    DISCOVER = "discover"  # nothing sold yet tells more
    BUDGET = "budget"
    GIFT = "gift"  # the receiver's id, or nothing
    OCCASION = "occasion"  # the occasion's id
    VENDOR = "vendor"  # the vendor's id
    PLACE = "place"  # the regency, as the catalogue writes it
    VIEWED = "viewed"  # the sku that was looked at
    BOUGHT = "bought"  # the sku that was bought


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason and the thing it refers to."""

    why: Why
    about: str = ""


@dataclass(frozen=True, slots=True)
class Recommended:
    """A proposed product and at least one true reason for it, the strongest first."""

    sku: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What every proposal keeps to.

    Prices and `without` always hold. Colours, materials and regencies hold where anything is
    left with them; a regency that had to give way is not among the reasons.

    Attributes:
        limit: How many at most.
        without: Skus never proposed: what is in the cart, what was bought.
        max_price_idr: Highest unit price in whole rupiah, inclusive.
        min_price_idr: Lowest unit price in whole rupiah, inclusive.
        types: The only product types; none means any.
        colours: Ids of which the product has at least one; none means any.
        materials: Likewise.
        regencies: The vendor's, as the catalogue writes them; none means any.
        popularity: How well what sells sells now, by sku, against the best: above 0, up to 1.
    """

    limit: int = 5
    without: Collection[str] = ()
    max_price_idr: int | None = None
    min_price_idr: int | None = None
    types: Collection[str] = ()
    colours: Collection[str] = ()
    materials: Collection[str] = ()
    regencies: Collection[str] = ()
    popularity: Mapping[str, float] = field(default_factory=dict)
