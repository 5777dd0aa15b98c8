"""How well the search finds what buyers ask for, on held-out queries of many languages.

data/search_tests/<language>.yml holds, per query, every product type that a sensible buyer would
accept, and what else the product must be. A query is answered at rank k when the k-th product is
of such a type and is all that.
"""

import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog_index.ports import CatalogIndexError
from catalog_index.taxonomy import Taxonomy
from shop.catalog import Product
from shop.vendor import Vendor

UNSOLD = "unsold"
KINDS = ("name", "need", "typo", "slang", "constraint", UNSOLD)
DEPTH = 10  # a product further down was not found
_FIELDS = {"kind", "text", "types", "colour", "material", "max_price_idr", "min_price_idr"}
_FIELDS |= {"category", "place"}


class BadSearchTest(CatalogIndexError):
    """A held-out query that cannot be used."""

    def __init__(self, file: Path, entry: object, reason: str) -> None:
        super().__init__(f"{file}: {entry!r} {reason}")


@dataclass(frozen=True, slots=True)
class HeldOut:
    """One held-out query.

    Attributes:
        language: Of the file it stands in.
        kind: One of `KINDS`.
        text: As typed.
        types: Types of which a right product is; empty for what the shop does not sell.
        wanted: What else it must be: colour, material, category, place, min/max_price_idr.
    """

    language: str
    kind: str
    text: str
    types: frozenset[str]
    wanted: Mapping[str, Any]

    def accepts(self, product: Product, vendor: Vendor | None, taxonomy: Taxonomy) -> bool:
        """Whether a product is what was asked for; navy is blue, and buffalo's is leather."""
        wanted, price = self.wanted, product.price_idr
        return (
            product.type in self.types
            and _has(product.colours, wanted.get("colour"), taxonomy.shades)
            and _has(product.materials, wanted.get("material"), taxonomy.kinds_of_material)
            and wanted.get("category") in (None, product.category.value)
            and ("place" not in wanted or _is_in(vendor, wanted["place"]))
            and wanted.get("min_price_idr", price) <= price <= wanted.get("max_price_idr", price)
        )


def _has(facts: Iterable[str], asked: str | None, wider: Callable[[str], frozenset[str]]) -> bool:
    return asked is None or not wider(asked).isdisjoint(facts)


def _is_in(vendor: Vendor | None, place: str) -> bool:
    return vendor is not None and vendor.regency.endswith(place)  # Kota Tegal is in Tegal


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search gave for one query: the rank of the first right product (1 is best).

    Attributes:
        asked: The query.
        rank: None where none of the first `DEPTH` is right.
        confident: Whether the search said that the shop has it.
        first: What came first, for the list of mistakes.
    """

    asked: HeldOut
    rank: int | None
    confident: bool
    first: str


@dataclass(frozen=True, slots=True)
class Score:
    """Of some queries for things that are sold: recall@1, recall@5 and MRR@10, each 0..1."""

    asked: int
    recall_1: float
    recall_5: float
    mrr: float

    @classmethod
    def of(cls, answers: Sequence[Answer]) -> "Score":
        """The score of answers, of which there is at least one."""
        ranks = [answer.rank for answer in answers]
        return cls(
            len(ranks),
            statistics.fmean(rank == 1 for rank in ranks),
            statistics.fmean(rank is not None and rank <= 5 for rank in ranks),
            statistics.fmean(1 / rank if rank else 0.0 for rank in ranks),
        )


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores of one search.

    Attributes:
        total: The mean over languages, so that each counts the same.
        languages: By language.
        kinds: By kind, over all languages.
        unsold: How many things were asked for that are not sold.
        precision: Of the queries that were doubted, the share that is not sold, if as many
            were asked for what is sold as for what is not (how often people ask for the latter
            is not known, and the sets are of different sizes).
        recall: Of what is not sold, the share that was doubted.
    """

    total: Score
    languages: Mapping[str, Score]
    kinds: Mapping[str, Score]
    unsold: int
    precision: float
    recall: float


Finds = Callable[[HeldOut], tuple[Sequence[str], bool]]
"""Skus for a query, best first, and whether the search is confident."""


def read_held_out(folder: Path) -> list[HeldOut]:
    """Every held-out query under a folder, by language.

    Raises:
        BadSearchTest: An entry is not as this module says.
    """
    from catalog_index.taxonomy_names import load_yaml

    files = sorted(folder.glob("*.yml"))
    return [_entry(file, each) for file in files for each in load_yaml(file)]


def _entry(file: Path, each: Any) -> HeldOut:
    if not isinstance(each, dict) or each.keys() - _FIELDS or each.get("kind") not in KINDS:
        raise BadSearchTest(file, each, f"must have a kind of {KINDS} and known fields")
    if not isinstance(each.get("text"), str) or not each["text"].strip():
        raise BadSearchTest(file, each, "has no text")
    if bool(each.get("types")) == (each["kind"] == UNSOLD):
        raise BadSearchTest(file, each, "must name types, unless it is unsold")
    wanted = {name: value for name, value in each.items() if name not in ("kind", "text", "types")}
    types = frozenset(each.get("types", ()))
    return HeldOut(file.stem, each["kind"], each["text"], types, wanted)


def ask_all(
    queries: Iterable[HeldOut],
    finds: Finds,
    products: Mapping[str, Product],
    vendors: Mapping[str, Vendor],
    taxonomy: Taxonomy,
) -> list[Answer]:
    """Ask a search every query."""
    return [_ask(each, finds, products, vendors, taxonomy) for each in queries]


def _ask(
    asked: HeldOut,
    finds: Finds,
    products: Mapping[str, Product],
    vendors: Mapping[str, Vendor],
    taxonomy: Taxonomy,
) -> Answer:
    skus, confident = finds(asked)
    found = [products[sku] for sku in skus[:DEPTH]]
    right = (
        place
        for place, product in enumerate(found, start=1)
        if asked.accepts(product, vendors.get(product.vendor_id), taxonomy)
    )
    first = f"{found[0].name} ({found[0].type})" if found else "nothing"
    return Answer(asked, next(right, None), confident, first)


def evaluate(answers: Sequence[Answer]) -> Evaluation:
    """The scores of answers; there must be some of things sold and some of things not sold."""
    sold = [answer for answer in answers if answer.asked.kind != UNSOLD]
    languages = _scores(sold, lambda answer: answer.asked.language)
    unsold = [answer for answer in answers if answer.asked.kind == UNSOLD]
    caught, wrongly = _share_doubted(unsold), _share_doubted(sold)
    return Evaluation(
        total=_mean(list(languages.values())),
        languages=languages,
        kinds=_scores(sold, lambda answer: answer.asked.kind),
        unsold=len(unsold),
        precision=caught / (caught + wrongly) if caught else 0.0,
        recall=caught,
    )


def _share_doubted(answers: Sequence[Answer]) -> float:
    return sum(not answer.confident for answer in answers) / len(answers) if answers else 0.0


def _scores(answers: Sequence[Answer], name: Callable[[Answer], str]) -> dict[str, Score]:
    groups: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        groups[name(answer)].append(answer)
    return {each: Score.of(groups[each]) for each in sorted(groups)}


def _mean(scores: Sequence[Score]) -> Score:
    return Score(
        sum(score.asked for score in scores),
        statistics.fmean(score.recall_1 for score in scores),
        statistics.fmean(score.recall_5 for score in scores),
        statistics.fmean(score.mrr for score in scores),
    )
