"""What goes well with what, and what makes a good gift for whom: read from data/taxonomy/."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from catalog_index.ports import TaxonomyIsBroken
from catalog_index.taxonomy import ProductType
from catalog_index.taxonomy_names import load_yaml

ANYONE = "anyone"


@dataclass(frozen=True, slots=True)
class GiftIdea:
    """What pleases somebody.

    Attributes:
        kinds: Kinds and types, best first.
        unfit: Kinds, types and categories never offered to them.
        groups: Those of `Pairings.made_for` they belong to; empty where that is not known.
    """

    kinds: tuple[str, ...]
    unfit: frozenset[str]
    groups: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pairings:
    """Tastes by ids of product types, generic kinds and categories.

    Attributes:
        types: Every product type.
        companions: What suits a type or kind, best first.
        receivers: Gift ideas by receiver, `ANYONE` among them.
        occasions: Gift ideas by occasion.
        made_for: Groups of people by the words that product names have for them.
    """

    types: Mapping[str, ProductType] = field(default_factory=dict)
    companions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    receivers: Mapping[str, GiftIdea] = field(default_factory=dict)
    occasions: Mapping[str, GiftIdea] = field(default_factory=dict)
    made_for: Mapping[str, str] = field(default_factory=dict)

    def kinds_of(self, type_id: str) -> tuple[str, ...]:
        """The names a type goes by in the lists: its own id, its generic kind, its category."""
        known = self.types.get(type_id)
        return (type_id, known.parent, known.category) if known else (type_id,)

    def goes_with(self, type_id: str) -> tuple[str, ...]:
        """Kinds and types that suit a type, best first; its generic kind's where it has none."""
        return next(
            (self.companions[kind] for kind in self.kinds_of(type_id) if kind in self.companions),
            (),
        )

    def groups_of(self, name: str) -> frozenset[str]:
        """The groups of people that a product is made for, by its name; empty for anybody."""
        words = re.findall(r"\w+", name.casefold())
        return frozenset(self.made_for[word] for word in words if word in self.made_for)

    def place_of(self, type_id: str, kinds: Iterable[str]) -> tuple[int, str] | None:
        """Where a type first stands in a list of kinds, and as what; None where it does not."""
        names = self.kinds_of(type_id)
        for place, kind in enumerate(kinds):
            if kind in names:
                return place, kind
        return None


def read_pairings(folder: Path, types: Mapping[str, ProductType]) -> Pairings:
    """The lists goes_with.yml and gifts.yml of a folder such as data/taxonomy.

    Raises:
        TaxonomyIsBroken: A list is missing, cannot be read, or names an unknown kind.
    """
    known = {*types, *(each.category for each in types.values())}
    file = folder / "goes_with.yml"
    companions = _rows(file, load_yaml(file), known, ("with",))
    file = folder / "gifts.yml"
    gifts = load_yaml(file)
    if not isinstance(gifts, dict) or set(gifts) != {"made_for", "receivers", "occasions"}:
        raise TaxonomyIsBroken(file, "must hold made_for, receivers and occasions")
    groups = _rows(file, gifts["made_for"], known, ("words",))
    return Pairings(
        types,
        {item_id: tuple(row["with"]) for item_id, row in companions.items()},
        _ideas(file, gifts["receivers"], known),
        _ideas(file, gifts["occasions"], known),
        {word: group for group, row in groups.items() for word in row["words"]},
    )


def _ideas(file: Path, content: Any, known: set[str]) -> dict[str, GiftIdea]:
    return {
        item_id: GiftIdea(
            tuple(row["kinds"]), frozenset(row["unfit"]), frozenset(row.get("are", ()))
        )
        for item_id, row in _rows(file, content, known, ("kinds", "unfit")).items()
    }


def _rows(
    file: Path, content: Any, known: set[str], lists: Sequence[str]
) -> dict[str, dict[str, Any]]:
    if not isinstance(content, list):
        raise TaxonomyIsBroken(file, "must be a list of rows with an id")
    rows: dict[str, dict[str, Any]] = {}
    for row in content:
        item_id = row.get("id") if isinstance(row, dict) else None
        if not isinstance(item_id, str) or item_id in rows:
            raise TaxonomyIsBroken(file, f"has a row without an id of its own: {row!r}")
        rows[item_id] = row
        for name in lists:
            if not isinstance(row.get(name), list):
                raise TaxonomyIsBroken(file, f"{item_id} needs the list {name}")
            unknown = [kind for kind in row[name] if name != "words" and kind not in known]
            if unknown:
                raise TaxonomyIsBroken(file, f"{item_id} names the unknown {', '.join(unknown)}")
    return rows
