"""Buyers' queries by the product type they mean: data/search_examples/<language>.yml.

They teach the encoder and, unless they are questions, stand in the index beside the types' names:
a few whole questions among bare names would be nearest to every question, whatever it asks for.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path

from catalog_index.ports import TaxonomyIsBroken
from catalog_index.taxonomy_names import load_yaml

SearchExamples = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Queries by type id, then by language."""

_ENDS_OF_QUESTIONS = (
    *("?", "？", "؟", "፧", ";"),  # the last is Greek
    # Where people write no mark, a word ends the question.
    *("吗", "嗎", "ますか", "나요", "ไหม", "มั้ย", "ບໍ", "ບໍ່", "ទេ", "လား", "လားဗျ", "လားရှင့်"),
)


def is_question(query: str) -> bool:
    """Whether a query is a whole question, "do you have chairs?" and not "chairs"."""
    return query.rstrip().endswith(_ENDS_OF_QUESTIONS)


def read_search_examples(folder: Path, types: Collection[str]) -> SearchExamples:
    """Every query under a folder; none where there is no such folder.

    Args:
        folder: Such as data/search_examples.
        types: Ids that may be named.

    Raises:
        TaxonomyIsBroken: A file is not type ids with lists of queries.
    """
    found: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for file in sorted(folder.glob("*.yml")):
        content = load_yaml(file)
        if not isinstance(content, dict):
            raise TaxonomyIsBroken(file, "must hold type ids with lists of queries")
        for type_id, queries in content.items():
            if type_id not in types:
                raise TaxonomyIsBroken(file, f"{type_id} is no product type")
            if not isinstance(queries, list) or not all(_is_said(each) for each in queries):
                raise TaxonomyIsBroken(file, f"{type_id} must be a list of texts")
            found[type_id][file.stem] = tuple(queries)
    return found


def _is_said(query: object) -> bool:
    return isinstance(query, str) and bool(query.strip())
