"""How exactly a message's numbers and names are read, on held-out messages of many languages.

data/entity_tests/<language>.yml holds messages as buyers type them, each with all that should be
read out of it, in the fields of docs/batch-formats.md. A field that is left out must stay empty.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog_index.ports import CatalogIndexError
from catalog_index.taxonomy import Taxonomy

LISTS = ("colours", "sizes", "materials", "places")
FIELDS = ("quantity", "max_price", "min_price", "currency", *LISTS)

Reads = Callable[[str], Mapping[str, Any]]
"""The entities of a text, every field of `FIELDS`."""


class BadEntityTest(CatalogIndexError):
    """A held-out message that cannot be used."""

    def __init__(self, file: Path, entry: object, reason: str) -> None:
        super().__init__(f"{file}: {entry!r} {reason}")


@dataclass(frozen=True, slots=True)
class HeldOutMessage:
    """One held-out message.

    Attributes:
        language: Of the file it stands in.
        text: As typed.
        expected: Each field of `FIELDS`; lists as sets, since their order says nothing.
    """

    language: str
    text: str
    expected: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Miss:
    """A message read otherwise than expected: by field, what was expected and what was read."""

    message: HeldOutMessage
    fields: Mapping[str, tuple[Any, Any]]


def read_entity_tests(folder: Path, taxonomy: Taxonomy) -> list[HeldOutMessage]:
    """Every held-out message under a folder, by language.

    Raises:
        BadEntityTest: An entry is not as this module says.
    """
    from catalog_index.taxonomy_names import load_yaml

    messages = []
    for file in sorted(folder.glob("*.yml")):
        entries = load_yaml(file)
        if not isinstance(entries, list):
            raise BadEntityTest(file, entries, "must be a list of messages")
        messages += [_message(file, each, taxonomy) for each in entries]
    return messages


def _message(file: Path, each: Any, taxonomy: Taxonomy) -> HeldOutMessage:
    if not isinstance(each, dict) or not {"text"} <= each.keys() <= {"text", *FIELDS}:
        raise BadEntityTest(file, each, f"must have a text and no fields but {FIELDS}")
    if not isinstance(each["text"], str) or not each["text"].strip():
        raise BadEntityTest(file, each, "has no text")
    for name, value in each.items():
        if name != "text" and not _fits(name, value):
            raise BadEntityTest(file, each, f"cannot expect {value!r} for {name}")
    for section in ("colours", "materials"):
        unknown = set(each.get(section, ())) - set(taxonomy.ids[section])
        if unknown:
            raise BadEntityTest(file, each, f"names {section} that are not: {sorted(unknown)}")
    return HeldOutMessage(file.stem, each["text"], _as_sets(each))


def _fits(name: str, value: object) -> bool:
    if name in LISTS:
        strings = isinstance(value, list) and all(isinstance(one, str) for one in value)
        return strings and bool(value)
    if name == "currency":
        return isinstance(value, str) and len(value) == 3 and value.isupper()
    number = int if name == "quantity" else (int, float)
    return isinstance(value, number) and not isinstance(value, bool) and value > 0


def _as_sets(entities: Mapping[str, Any]) -> dict[str, Any]:
    single = {name: entities.get(name) for name in FIELDS if name not in LISTS}
    return single | {name: frozenset(entities.get(name, ())) for name in LISTS}


def misses(messages: Iterable[HeldOutMessage], reads: Reads) -> list[Miss]:
    """The messages of which at least one field is read wrongly."""
    judged = (_judge(each, _as_sets(reads(each.text))) for each in messages)
    return [each for each in judged if each.fields]


def _judge(message: HeldOutMessage, read: Mapping[str, Any]) -> Miss:
    wrong = {
        name: (expected, read[name])
        for name, expected in message.expected.items()
        if read[name] != expected
    }
    return Miss(message, wrong)
