"""Words of the taxonomy that name no product: whom gifts are for, and how proposals are asked for.

One file holds all languages, since each has only a handful of words.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from catalog_index.ports import TaxonomyIsBroken
from catalog_index.taxonomy_names import Names, load_yaml

SpokenWords = Mapping[str, Names]
"""By language, then by id: the words for it."""


def read_spoken_words(file: Path) -> SpokenWords:
    """Read receivers.yml or recommendation_words.yml of a folder such as data/taxonomy.

    Raises:
        TaxonomyIsBroken: It is not languages of ids with lists of words.
    """
    content = load_yaml(file)
    if not isinstance(content, dict):
        raise TaxonomyIsBroken(file, "must hold languages")
    for language, ids in content.items():
        if not isinstance(ids, dict):
            raise TaxonomyIsBroken(file, f"{language} must be ids with lists of words")
        for item_id, words in ids.items():
            if not _are_words(words):
                raise TaxonomyIsBroken(file, f"{language}.{item_id} must be a list of words")
    return {
        language: {item_id: tuple(words) for item_id, words in ids.items()}
        for language, ids in content.items()
    }


def words_in(spoken: SpokenWords, languages: Iterable[str]) -> dict[str, list[str]]:
    """The words of some languages together, by id; a language without words adds none."""
    words: dict[str, list[str]] = {}
    for language in dict.fromkeys(languages):
        for item_id, own in spoken.get(language, {}).items():
            words.setdefault(item_id, []).extend(own)
    return words


def _are_words(words: object) -> bool:
    return (
        isinstance(words, list)
        and bool(words)
        and all(isinstance(word, str) and word.strip() for word in words)
    )
