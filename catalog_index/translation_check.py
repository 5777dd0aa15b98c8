"""A general check of an encoder: does a sentence lie nearest to its translation?

Tuning on the shop's words must not cost what the encoder knows of languages. The check is the one
published with LASER: pairs of files `<name>.<language>-eng.<language>` and `... .eng`, line by
line translations. The data is not part of the project.

Source: Artetxe and Schwenk, "Massively Multilingual Sentence Embeddings for Zero-Shot
Cross-Lingual Transfer and Beyond", TACL 2019, section 4.3 (Tatoeba).
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from catalog_index.ports import CatalogIndexError, TextEmbedder


class NoTranslations(CatalogIndexError):
    """A folder without pairs of files to check by."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: holds no pairs of files like tatoeba.ind-eng.ind and .eng")


def translations(folder: Path, lines: int) -> Iterator[tuple[str, list[str], list[str]]]:
    """Each language with its sentences and their English translations.

    Args:
        folder: Holds the pairs of files.
        lines: At most so many of each, from the start.

    Raises:
        NoTranslations: There are none.
    """
    found = False
    for english in sorted(folder.glob("*-eng.eng")):
        language = english.name.removesuffix("-eng.eng").rsplit(".", 1)[-1]
        other = english.with_name(english.name.removesuffix("eng") + language)
        if other.is_file():
            found = True
            yield language, _lines(other, lines), _lines(english, lines)
    if not found:
        raise NoTranslations(folder)


def accuracy(embedder: TextEmbedder, ours: Sequence[str], english: Sequence[str]) -> float:
    """The share of sentences nearest to their own translation, both directions averaged (0..1)."""
    import numpy as np

    scores = embedder.queries(ours) @ embedder.queries(english).T
    places = np.arange(len(ours))
    there = float((scores.argmax(axis=1) == places).mean())
    back = float((scores.argmax(axis=0) == places).mean())
    return (there + back) / 2


def _lines(file: Path, most: int) -> list[str]:
    return file.read_text("utf-8").splitlines()[:most]
