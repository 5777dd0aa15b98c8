"""`lapak search --evaluate`: judges the search on held-out queries, beside simpler searches."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from catalog_index.adapter import NO_ADAPTER
from catalog_index.encoder_folder import prepare_encoder
from catalog_index.search import WordSearch
from cli import search_report
from cli.finding_texts import TextFinder, ready_finder
from runtime.search_evaluation import DEPTH, Answer, ask_all, evaluate, read_held_out
from runtime.wiring import DATA, Parts

if TYPE_CHECKING:
    from runtime.search_evaluation import Evaluation, Finds, HeldOut
    from runtime.settings import Settings

Say = Callable[[str], None]

FULL = "hybrid, tuned"


def evaluate_search(
    settings: "Settings", compare: bool, page: Path | None, mistakes: bool, say: Say
) -> None:
    """Ask every held-out query of the present search and print how well it does.

    Args:
        settings: Of this process.
        compare: Also ask raw vectors, words alone, and the search on the untuned encoder.
        page: Where to write the same as an HTML page with plots.
        mistakes: Also list every query that went wrong.
        say: Told of the progress.
    """
    finder = ready_finder(settings, say)
    taxonomy = Parts(settings).taxonomy
    queries = read_held_out(DATA / "search_tests")
    answers: dict[str, list[Answer]] = {}
    for name, finds in searches(settings, finder, compare, say):
        say(f"asking {len(queries)} queries: {name}")
        answers[name] = ask_all(queries, finds, finder.products, finder.vendors, taxonomy)
    scores = {name: evaluate(given) for name, given in answers.items()}
    click.echo(search_report.as_text(scores, FULL))
    if mistakes:
        click.echo(search_report.mistakes(answers[FULL]))
    if page is not None:
        page.write_text(search_report.as_page(scores, FULL), encoding="utf-8")
        page.with_suffix(".json").write_text(_json(scores), encoding="utf-8")
        click.echo(f"{page} and {page.with_suffix('.json').name} written")


def _json(scores: "Mapping[str, Evaluation]") -> str:
    return json.dumps({name: asdict(score) for name, score in scores.items()}, indent=1) + "\n"


def searches(
    settings: "Settings", finder: TextFinder, compare: bool, say: Say
) -> "Sequence[tuple[str, Finds]]":
    """The searches to be judged, by name, the present one last.

    Args:
        settings: Of this process.
        finder: The present search.
        compare: Also simpler ones, for which an index of the untuned encoder is built.
        say: Told of the progress.
    """
    present = (FULL, _answers(finder))
    if not compare:
        return [present]
    untuned = _untuned(settings, say)
    taxonomy = Parts(settings).taxonomy
    names = {each: taxonomy.all_type_names(each) for each in taxonomy.types}
    return [
        ("raw vectors", _nearest_texts(Parts(untuned))),
        ("words alone", _words(WordSearch(finder.products.values(), names))),
        ("hybrid, untuned", _answers(ready_finder(untuned, say))),
        present,
    ]


def _untuned(settings: "Settings", say: Say) -> "Settings":
    """The same shop with the encoder as its authors published it, and an index of its own."""
    encoder = prepare_encoder("", settings.home, say, NO_ADAPTER)
    return settings.changed(
        home=settings.home / "untuned",
        encoder=str(encoder),
        database_url=settings.database(),
        index_url="",
    )


def _answers(finder: TextFinder) -> "Finds":
    def finds(asked: "HeldOut") -> tuple[Sequence[str], bool]:
        given = finder.answer(asked.text, DEPTH)
        return [each["sku"] for each in given["results"]], given["confident"]

    return finds


def _words(search: WordSearch) -> "Finds":
    def finds(asked: "HeldOut") -> tuple[Sequence[str], bool]:
        found = search.find(asked.text, DEPTH)
        return [hit.sku for hit in found.hits], found.confident

    return finds


def _nearest_texts(untuned: Parts) -> "Finds":
    untuned.finder.build(lambda line: None)
    products = untuned.index_store.open().products

    def finds(asked: "HeldOut") -> tuple[Sequence[str], bool]:
        vector = untuned.embedder.queries([asked.text])[0]
        return [sku for sku, _ in products.nearest_owners(vector, DEPTH)], True

    return finds
