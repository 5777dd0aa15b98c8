"""One language's file of names in the taxonomy: read, or refused naming the mistake."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from catalog_index.ports import TaxonomyIsBroken

Names = Mapping[str, tuple[str, ...]]

SECTIONS: Final = ("types", "parents", "colours", "materials", "occasions", "places")
"""What a language's file may hold; `places`, by a regency's `place`, where written otherwise."""


@dataclass(frozen=True, slots=True)
class LanguageNames:
    """Names in one language by section, then by id, best first."""

    sections: Mapping[str, Names]

    def of(self, section: str) -> Names:
        """The names of one section; empty where the file has none."""
        return self.sections.get(section, {})


def read_names(file: Path) -> LanguageNames:
    """Read one language's file.

    Raises:
        TaxonomyIsBroken: It is not YAML, or not sections of ids with lists of names.
    """
    content = load_yaml(file)
    if not isinstance(content, dict):
        raise TaxonomyIsBroken(file, f"must hold the sections {', '.join(SECTIONS)}")
    for section in content:
        if section not in SECTIONS:
            raise TaxonomyIsBroken(file, f"has the unknown section {section}")
    return LanguageNames({name: _section(file, name, ids) for name, ids in content.items()})


def read_list_of_names(file: Path) -> Names:
    """Read a file of ids with lists of names.

    Raises:
        TaxonomyIsBroken: It is not YAML, or not that.
    """
    return _section(file, "the file", load_yaml(file))


def load_yaml(file: Path) -> Any:
    """What a YAML file of the taxonomy holds.

    Raises:
        TaxonomyIsBroken: The file is missing or is not YAML.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C one is ten times as fast
    try:
        return yaml.load(file.read_text("utf-8"), Loader=loader)  # noqa: S506  # both are safe
    except OSError as error:
        raise TaxonomyIsBroken(file, "is missing or cannot be read") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        what = " ".join(str(error).split())
        raise TaxonomyIsBroken(file, f"is not valid YAML: {what}") from error


def _section(file: Path, section: str, ids: Any) -> Names:
    if not isinstance(ids, dict):
        raise TaxonomyIsBroken(file, f"{section} must be ids with lists of names")
    return {item_id: _names(file, section, item_id, names) for item_id, names in ids.items()}


def _names(file: Path, section: str, item_id: object, names: Any) -> tuple[str, ...]:
    where = f"{section}.{item_id}"
    if not isinstance(names, list) or not names:
        raise TaxonomyIsBroken(file, f"{where} must be a list of at least one name")
    for name in names:
        if not isinstance(name, str) or not name.strip():
            raise TaxonomyIsBroken(file, f"{where} has a name that is no text: {name!r}")
    return tuple(names)
