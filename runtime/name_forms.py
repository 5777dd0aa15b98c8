"""A name as it stands in a sentence: `зелёных` and `grünen` name what `зелёный` and `grün` name.

The tables of data/name_forms.yml overdo it: a form that nobody says is never looked up.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

TABLE = Path(__file__).resolve().parents[1] / "data" / "name_forms.yml"
_SHORTEST_STEM, _SHORTEST_LAST_PART = 2, 4


class NameForms:
    """What words of one language may be forms of.

    Args:
        endings: An ending of a name, and what may stand instead; "" is added where none fits.
        beginnings: What clings to a name from before.
        first_parts: First parts of compounds, and the name each comes from.
        not_names: Words that are no form of a name, or in which a name is none.
    """

    def __init__(
        self,
        endings: Mapping[str, list[str]] | None = None,
        beginnings: tuple[str, ...] = (),
        not_names: tuple[str, ...] = (),
        first_parts: Mapping[str, str] | None = None,
    ) -> None:
        self.not_names = not_names
        self._beginnings = beginnings
        self._first_parts = first_parts or {}
        self._endings = sorted(endings or {}, key=len, reverse=True)
        self._replaced: dict[str, list[str]] = defaultdict(list)
        for ending, others in (endings or {}).items():
            for other in others:
                self._replaced[other].append(ending)
        self._longest = max(map(len, self._replaced), default=-1)

    def bases(self, word: str) -> Iterator[str]:
        """The word itself, then whatever names it may be a form of."""
        yield word
        if word in self.not_names:
            return
        for length in range(min(self._longest, len(word) - _SHORTEST_STEM) + 1):
            stem, said = word[: len(word) - length], word[len(word) - length :]
            for ending in self._replaced.get(said, ()):
                if self._ending_of(stem + ending) == ending:
                    yield stem + ending
        for beginning in self._beginnings:
            if word.startswith(beginning):
                yield word.removeprefix(beginning)
        for part, name in self._first_parts.items():
            if word.startswith(part) and len(word) - len(part) >= _SHORTEST_LAST_PART:
                yield name

    def _ending_of(self, name: str) -> str | None:
        return next((each for each in self._endings if name.endswith(each)), None)


@cache
def name_forms(language: str | None) -> NameForms:
    """The forms of a language; of one without a table, names stay as they are."""
    return _table().get(language or "", NameForms())


@cache
def _table() -> Mapping[str, NameForms]:
    from catalog_index.taxonomy_names import load_yaml

    return {language: _read(row) for language, row in load_yaml(TABLE).items()}


def _read(row: Mapping[str, Any]) -> NameForms:
    # As the text is folded, in which a final Greek sigma is any sigma.
    endings = {
        ending.casefold(): [other.casefold() for other in others]
        for ending, others in row.get("endings", {}).items()
    }
    beginnings, not_names = (tuple(row.get(key, ())) for key in ("beginnings", "not_names"))
    return NameForms(endings, beginnings, not_names, row.get("first_parts"))
