"""Product types and what people call them, from data/taxonomy/product_types.yml."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog_index.ports import LexiconIsBroken


@dataclass(frozen=True, slots=True)
class ProductType:
    """A kind of product; `names` holds per language the words people use for it, best first."""

    type_id: str
    category: str
    parent: str
    names: Mapping[str, tuple[str, ...]]

    def all_names(self) -> tuple[str, ...]:
        """Every name in every language, each once, in the order of the file."""
        return tuple(dict.fromkeys(name for names in self.names.values() for name in names))


def read_product_types(file: Path) -> dict[str, ProductType]:
    """The product types by id; none when there is no such file.

    Raises:
        LexiconIsBroken: The file is not a list of types with id and names.
    """
    import yaml

    if not file.is_file():
        return {}
    try:
        rows = yaml.load(file.read_text("utf-8"), Loader=_fast_loader())  # noqa: S506  # both are safe
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise LexiconIsBroken(file, f"is not valid YAML: {error}") from error
    if not isinstance(rows, list):
        raise LexiconIsBroken(file, "must be a list of product types")
    types = [_product_type(file, number, row) for number, row in enumerate(rows, start=1)]
    return {each.type_id: each for each in types}


def _product_type(file: Path, number: int, row: Any) -> ProductType:
    try:
        names = {language: tuple(map(str, words)) for language, words in row["names"].items()}
        return ProductType(row["id"], row.get("category", ""), row.get("parent") or "", names)
    except (AttributeError, KeyError, TypeError) as error:
        raise LexiconIsBroken(file, f"type {number} needs an id and names per language") from error


def _fast_loader() -> Any:
    import yaml

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C one is there on every wheel
