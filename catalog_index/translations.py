"""Everyday sentences and what they say in English: data/translations/<language>.tsv.

They keep the encoder general while it is tuned. A line is the English sentence, a tab and the
other language's, the form in which parallel sentences are commonly kept.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from catalog_index.ports import CatalogIndexError


class TranslationsAreBroken(CatalogIndexError):
    """A line that is not two sentences with a tab between them."""

    def __init__(self, file: Path, line: int) -> None:
        super().__init__(f"{file}:{line}: is not an English sentence, a tab and another sentence")


@dataclass(frozen=True, slots=True)
class Translation:
    """A sentence in English and in another language."""

    english: str
    other: str


def read_translations(folder: Path) -> tuple[Translation, ...]:
    """All sentences under a folder, file by file; none where there is no such folder.

    Raises:
        TranslationsAreBroken: A line holds anything else.
    """
    return tuple(each for file in sorted(folder.glob("*.tsv")) for each in _read(file))


def _read(file: Path) -> Iterator[Translation]:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
        sides = [side.strip() for side in line.split("\t")]
        if len(sides) != 2 or not all(sides):
            raise TranslationsAreBroken(file, number)
        yield Translation(*sides)
