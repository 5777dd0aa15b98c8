"""`lapak bench`: how long the encoder and the search take here, and how much memory."""

import time
from collections.abc import Callable, Iterator, Sequence
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
def command(rounds: int, rebuild: bool) -> None:
    """Time the encoder and the search with new, short texts, warm."""
    from cli.refusal import one_line_errors
    from runtime.settings import load_settings

    with one_line_errors():
        for line in measured(load_settings(), rounds, rebuild):
            click.echo(line)


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
    from pathlib import Path

    from catalog_index.build import build_index
    from catalog_index.faiss_store import FaissStore

    with tempfile.TemporaryDirectory() as folder:
        contents = parts.finder.contents()
        report = build_index(FaissStore(Path(folder)), contents, parts.embedder, lambda _: None)
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
