"""`lapak encoder`: tune the bundled encoder on the shop's own words, and check what that cost."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from runtime.settings import Settings


@click.group("encoder")
def command() -> None:
    """Tune the sentence encoder on the shop's own words."""


@command.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Folder of the adapter; default: the project's own.",
)
@click.option(
    "--pairs", type=click.IntRange(1), default=400, show_default=True, help="Of the search lesson."
)
@click.option(
    "--messages",
    type=click.IntRange(1),
    default=1200,
    show_default=True,
    help="Of the intent lesson.",
)
@click.option(
    "--translations",
    type=click.IntRange(1),
    default=450,
    show_default=True,
    help="Of the lesson that keeps the encoder general.",
)
@click.option(
    "--start",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder of an adapter to go on from, instead of the bundled weights.",
)
@click.option(
    "--strength",
    type=click.FloatRange(0, 1),
    default=1.0,
    show_default=True,
    help="Share of what that adapter adds to begin with.",
)
@click.option("--seed", type=int, default=20, show_default=True)
def tune(
    out: Path | None,
    pairs: int,
    messages: int,
    translations: int,
    start: Path | None,
    strength: float,
    seed: int,
) -> None:
    """Tune the encoder on names, queries, intent examples and translations; writes an adapter.

    Each lesson's length is told in batches of 64.
    """
    from catalog_index.adapter import COMMITTED
    from catalog_index.encoder_tuning import Recipe
    from catalog_index.encoder_tuning import tune as tune_encoder
    from catalog_index.translations import read_translations
    from cli.catalog import read_folder
    from cli.refusal import one_line_errors
    from nlu.examples import read_examples
    from runtime.settings import load_settings
    from runtime.tuning_lessons import Amounts, SearchLesson, lessons
    from runtime.wiring import DATA, Parts

    recipe = Recipe(seed=seed, start=start, strength=strength)
    amounts = Amounts(pairs, messages, translations, recipe.batch)
    with one_line_errors():
        parts = Parts(load_settings())
        _, products, _ = read_folder(parts.settings.catalog)
        search = SearchLesson(parts.taxonomy, DATA / "search_examples", products, seed)
        examples = read_examples(parts.workplace.examples)
        sentences = read_translations(DATA / "translations")
        given = lessons(search, examples, sentences, amounts, seed)
        click.echo(
            f"{len(given.pairs)} pairs, {len(given.messages)} messages, "
            f"{len(given.translations)} translations"
        )
        tune_encoder(given, recipe, out or COMMITTED, click.echo)


@command.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--lines", type=click.IntRange(1), default=1000, show_default=True)
def check(folder: Path, lines: int) -> None:
    """Compare the tuned encoder with the untuned one on translations in FOLDER (Tatoeba's form).

    The share of sentences that lie nearest to their own translation, before and after.
    """
    from cli.refusal import one_line_errors
    from runtime.settings import load_settings

    with one_line_errors():
        _check(load_settings(), folder, lines)


def _check(settings: "Settings", folder: Path, lines: int) -> None:
    from catalog_index.adapter import NO_ADAPTER
    from catalog_index.encoder_folder import prepare_encoder
    from catalog_index.translation_check import accuracy, translations
    from runtime.wiring import Parts

    untuned = prepare_encoder("", settings.home, click.echo, NO_ADAPTER)
    tuned = prepare_encoder(settings.encoder, settings.home, click.echo)
    before = Parts(settings.changed(encoder=str(untuned))).embedder
    after = Parts(settings.changed(encoder=str(tuned))).embedder
    changes = []
    for language, ours, english in translations(folder, lines):
        was, now = accuracy(before, ours, english), accuracy(after, ours, english)
        changes.append(now - was)
        click.echo(f"{language}  before {was:.3f}  after {now:.3f}  {now - was:+.3f}")
    click.echo(f"{len(changes)} languages, mean change {sum(changes) / len(changes):+.3f}")
