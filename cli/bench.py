"""`lapak bench`: how long the encoder and the search take here, how much memory, how it grows."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from runtime.settings import Settings
    from runtime.wiring import Parts

# Short questions as buyers type them, in ten scripts; numbers make each one new to the caches.
QUESTIONS = (
    "kursi rotan teras",
    "batik tulis sutra",
    "klambi batik lanang",
    "rattan chair",
    "春卷",
    "籐の椅子",
    "대나무 바구니",
    "قماش باتيك",
    "बांस की टोकरी",
    "เก้าอี้หวาย",
    "silla de mimbre",
    "ротанговое кресло",
)


@click.command("bench")
@click.option("--rounds", type=click.IntRange(1, 1000), default=20, show_default=True)
@click.option("--rebuild", is_flag=True, help="Also build the whole index anew, elsewhere.")
@click.option(
    "--sizes", default="", help="Measure the index on so many products: 910,100000,1000000."
)
@click.option(
    "--engine",
    type=click.Choice(["faiss", "milvus"]),
    default="faiss",
    show_default=True,
    help="For --sizes; milvus is Milvus Lite in a temporary file.",
)
@click.option("--json", "file", type=click.Path(path_type=Path), help="Write the figures here.")
def command(rounds: int, rebuild: bool, sizes: str, engine: str, file: Path | None) -> None:
    """Time the encoder and the search with new, short texts, warm; or the index by --sizes."""
    from cli.refusal import one_line_errors, refuse
    from runtime.settings import load_settings

    if file and not sizes:
        refuse("--json goes with --sizes")
    with one_line_errors():
        if sizes:
            _scale(_counts(sizes), engine, file)
            return
        for line in measured(load_settings(), rounds, rebuild):
            click.echo(line)


def _counts(sizes: str) -> list[int]:
    from cli.refusal import refuse

    parts = [part.strip() for part in sizes.split(",")]
    if not all(part.isascii() and part.isdigit() and int(part) for part in parts):
        refuse(f"--sizes {sizes}: give numbers of products, separated by commas")
    return [int(part) for part in parts]


def _scale(sizes: list[int], engine: str, file: Path | None) -> None:
    import json

    from cli.bench_scale import StepFailed, scaled, table
    from cli.refusal import refuse
    from runtime.settings import load_settings
    from runtime.wiring import Parts

    rows: list[dict[str, object]] = []
    failure = ""
    try:
        for row in scaled(Parts(load_settings()), sizes, engine, QUESTIONS):
            rows.append(row)
            click.echo(f"measured {row['products']:,} products", err=True)
            if file:  # a later size may fail; what was measured stays
                file.write_text(json.dumps({"engine": engine, "sizes": rows}, indent=2) + "\n")
    except StepFailed as failed:
        failure = str(failed)
    for line in table(rows):
        click.echo(line)
    if failure:
        refuse(failure)


def measured(settings: "Settings", rounds: int, rebuild: bool) -> Iterator[str]:
    """One line a measurement.

    Args:
        settings: Of this installation, whose index must be built.
        rounds: How often every question is asked.
        rebuild: Whether to build an index from nothing too, in a temporary folder.
    """
    from runtime.wiring import Parts

    parts = Parts(settings)
    started = time.perf_counter()
    embedder = parts.embedder
    yield f"encoder {embedder.name}: loaded in {time.perf_counter() - started:.1f} s"
    asked = [f"{text} {turn}" for turn in range(2 * rounds) for text in QUESTIONS]
    half = len(asked) // 2
    yield _line("encoder, one query", _timed(lambda text: embedder.queries([text]), asked[:half]))
    find = parts.finder.search
    find(QUESTIONS[0])  # opens the index
    yield _line("search, encoder included", _timed(find, asked[half:]))
    if rebuild:
        yield _rebuilt(parts)
    yield f"memory at its highest: {_peak_megabytes()} MB"


def _rebuilt(parts: "Parts") -> str:
    import tempfile

    from catalog_index.build import build_index
    from runtime.wiring import index_store_at

    with tempfile.TemporaryDirectory() as folder:
        contents = parts.finder.contents()
        report = build_index(
            index_store_at("", Path(folder)), contents, parts.embedder, lambda _: None
        )
    return (
        f"index from nothing: {report.seconds:.1f} s, {report.products} products, "
        f"{report.vectors} vectors of {report.embedded} texts"
    )


def _timed(ask: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    ask(texts[0])  # the first call allocates
    took = []
    for text in texts[1:]:
        started = time.perf_counter()
        ask(text)
        took.append((time.perf_counter() - started) * 1000)
    return sorted(took)


def _line(what: str, took_ms: Sequence[float]) -> str:
    median, p95 = took_ms[len(took_ms) // 2], took_ms[int(len(took_ms) * 0.95)]
    return f"{what}: median {median:.1f} ms, p95 {p95:.1f} ms ({len(took_ms)} calls)"


def _peak_megabytes() -> int:
    import resource
    import sys

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak >> (20 if sys.platform == "darwin" else 10)  # macOS counts bytes, Linux kilobytes
