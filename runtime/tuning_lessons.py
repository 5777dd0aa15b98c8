"""What the encoder is tuned on: names, buyers' queries, goods, intent examples, translations.

Everything is the project's own training data; held-out queries and sentences are never read here.
"""

import random
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeVar

from catalog_index.contents import product_texts
from catalog_index.encoder_tuning import Lessons, Pair
from catalog_index.search_examples import read_search_examples
from catalog_index.taxonomy import Taxonomy
from catalog_index.translations import Translation
from nlu.examples import Example
from nlu.spared import is_spared
from shop.catalog import Product

# Shares of what a pair's two sides are drawn from.
_FROM_QUERIES = 0.5  # the buyer's side: a query, else a name
_MISTYPED = 0.15
_MISTYPED_MESSAGES = 0.1
_BATCHES_SORTED = 16  # batches whose texts are sorted by length together
_PASSAGE = {"name": 0.6, "product": 0.12, "description": 0.08, "query": 0.2}
_SHORTEST_MISTYPED = 5

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class _Type:
    """What stands for a product type: names and queries by language, and its products' texts."""

    names: Mapping[str, Sequence[str]]
    queries: Mapping[str, Sequence[str]]
    products: Sequence[str]
    descriptions: Sequence[str]


class SearchLesson:
    """Draws pairs of a buyer's words and what they mean, all types and languages alike.

    Args:
        taxonomy: Names of types.
        examples: Folder of buyers' queries, data/search_examples.
        products: The sample catalogue.
        seed: Of what is drawn.
    """

    def __init__(
        self, taxonomy: Taxonomy, examples: Path, products: Sequence[Product], seed: int
    ) -> None:
        self._draw = random.Random(seed)
        self._types = _read_types(taxonomy, examples, products)
        self._clashing = _clashing(self._types)

    def pairs(self, batches: int, size: int) -> Iterator[Pair]:
        """`batches` times `size` pairs; no two of a batch are of types that share a name."""
        for _ in range(batches):
            # One kind for the whole batch: a single long text would make all as long.
            (kind,) = self._draw.choices(list(_PASSAGE), list(_PASSAGE.values()))
            for type_id in self._apart(size):
                yield self._pair(self._types[type_id], kind)

    def _apart(self, size: int) -> list[str]:
        taken: list[str] = []
        barred: set[str] = set()
        for type_id in self._draw.sample(sorted(self._types), len(self._types)):
            if type_id not in barred:
                taken.append(type_id)
                barred |= self._clashing[type_id]
        # Fewer kinds than places: the rest is filled again, where a clash costs little.
        while len(taken) < size:
            taken.append(self._draw.choice(sorted(self._types)))
        return taken[:size]

    def _pair(self, of: _Type, kind: str) -> Pair:
        told = of.queries if of.queries and self._draw.random() < _FROM_QUERIES else of.names
        query = self._one(told)
        if self._draw.random() < _MISTYPED:
            query = mistyped(query, self._draw)
        return Pair(query, self._passage(of, kind))

    def _passage(self, of: _Type, kind: str) -> str:
        if kind == "product" and of.products:
            return self._draw.choice(of.products)
        if kind == "description" and of.descriptions:
            return self._draw.choice(of.descriptions)
        if kind == "query" and of.queries:
            return self._one(of.queries)
        return self._one(of.names)

    def _one(self, told: Mapping[str, Sequence[str]]) -> str:
        return self._draw.choice(told[self._draw.choice(sorted(told))])


@dataclass(frozen=True, slots=True)
class Amounts:
    """How many batches of each lesson are shown.

    Attributes:
        pairs: Of the search lesson.
        messages: Of the intent lesson.
        translations: Of the third.
        size: Pairs, messages or translations a batch.
    """

    pairs: int
    messages: int
    translations: int
    size: int


def lessons(
    search: SearchLesson,
    examples: Sequence[Example],
    translations: Sequence[Translation],
    amounts: Amounts,
    seed: int,
) -> Lessons:
    """All lessons, put together.

    Args:
        search: Draws the pairs.
        examples: Labelled messages; those that `nlu.spared` keeps back are left out. Now and then
            one is shown with a slip of the fingers.
        translations: Shown in turn, in another order each time.
        amounts: How much of each.
        seed: Of the order of messages and translations.
    """
    shown = [example for example in examples if not is_spared(example.text)]
    draw = random.Random(seed)
    size = amounts.size
    messages = _over_and_over(shown, lambda each: len(each.text), size, draw)
    order = tuple(islice(messages, amounts.messages * size))
    sentences = _over_and_over(translations, lambda each: len(each.english), size, draw)
    return Lessons(
        pairs=tuple(search.pairs(amounts.pairs, size)),
        messages=tuple(
            mistyped(each.text, draw) if draw.random() < _MISTYPED_MESSAGES else each.text
            for each in order
        ),
        intents=tuple(each.intent for each in order),
        translations=tuple(islice(sentences, amounts.translations * size)),
    )


def _over_and_over(
    items: Sequence[_Item], length: Callable[[_Item], int], size: int, draw: random.Random
) -> Iterator[_Item]:
    """All in random batches, each of like lengths: its longest text sets what it costs.

    What is left over when the last batch is not full is left out, another part each time.
    """
    while len(items) >= size:
        shuffled = draw.sample(items, len(items) // size * size)
        for start in range(0, len(shuffled), size * _BATCHES_SORTED):
            together = sorted(shuffled[start : start + size * _BATCHES_SORTED], key=length)
            batches = [together[at : at + size] for at in range(0, len(together), size)]
            for batch in draw.sample(batches, len(batches)):
                yield from batch


def mistyped(text: str, draw: random.Random) -> str:
    """The text with one mistake that fingers make, such as a letter lost, doubled or swapped."""
    mistake = draw.choice((_lost, _doubled, _swapped, _unaccented, _run_together))
    if len(text) < _SHORTEST_MISTYPED:
        return text
    return mistake(text, draw.randrange(1, len(text) - 1))


def _lost(text: str, place: int) -> str:
    return text[:place] + text[place + 1 :]


def _doubled(text: str, place: int) -> str:
    return text[:place] + text[place] + text[place:]


def _swapped(text: str, place: int) -> str:
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]


def _unaccented(text: str, _place: int) -> str:
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not "\u0300" <= c <= "\u036f"))


def _run_together(text: str, _place: int) -> str:
    return text.replace(" ", "", 1)


def _read_types(
    taxonomy: Taxonomy, examples: Path, products: Sequence[Product]
) -> dict[str, _Type]:
    queries = read_search_examples(examples, taxonomy.types)
    goods: dict[str, list[str]] = defaultdict(list)
    said: dict[str, list[str]] = defaultdict(list)
    for product in products:
        goods[product.type].append(product.name)
        said[product.type].extend(product_texts(product, None)[1:])
    types = {
        type_id: _Type(
            {
                code: names
                for code in taxonomy.languages
                if (names := _own(taxonomy, type_id, code))
            },
            queries.get(type_id, {}),
            goods[type_id],
            said[type_id],
        )
        for type_id in sorted(taxonomy.types)
    }
    sold = {type_id: each for type_id, each in types.items() if each.names}
    return {**sold, **_unsold(taxonomy)}


def _unsold(taxonomy: Taxonomy) -> dict[str, _Type]:
    """What is not sold, as kinds of its own: near its own names, far from all that is sold."""
    names: dict[str, dict[str, Sequence[str]]] = defaultdict(dict)
    for language in taxonomy.languages_of_unsold:
        for item_id, spoken in taxonomy.unsold_in(language).items():
            names[f"unsold {item_id}"][language] = spoken
    return {item_id: _Type(spoken, {}, (), ()) for item_id, spoken in names.items()}


def _own(taxonomy: Taxonomy, type_id: str, language: str) -> tuple[str, ...]:
    names = taxonomy.names(language)
    return names.of("types").get(type_id) or names.of("parents").get(type_id, ())


def _clashing(types: Mapping[str, _Type]) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = defaultdict(set)
    for type_id, each in types.items():
        for names in each.names.values():
            for name in names:
                owners[name].add(type_id)
    clashing: dict[str, set[str]] = {type_id: {type_id} for type_id in types}
    for together in owners.values():
        for type_id in together:
            clashing[type_id] |= together
    return clashing
