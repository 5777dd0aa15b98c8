"""`lapak bench --sizes`: how the product index grows, on made-up catalogues near the real one."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from runtime.wiring import Parts

    Vectors = NDArray[np.float32]

Figures = dict[str, Any]

_QUESTIONS = 200
_SECONDS = 1800.0  # one step of one size
_COLUMNS = {
    "products": ("products", "{:,}"),
    "build_seconds": ("build s", "{:,.1f}"),
    "index_mb": ("index MB", "{:,.1f}"),
    "memory_mb": ("memory MB", "{:,.0f}"),
    "growth_mb": ("of it index", "{:,.0f}"),
    "p50_ms": ("p50 ms", "{:.2f}"),
    "p95_ms": ("p95 ms", "{:.2f}"),
    "recall_at_10": ("recall@10", "{:.3f}"),
    "add_ms": ("add ms", "{:.1f}"),
    "remove_ms": ("remove ms", "{:.1f}"),
}
_GROWING = ("build_seconds", "memory_mb", "p50_ms", "p95_ms")


class StepFailed(Exception):
    """A measurement ended without figures; its text is one line."""


def scaled(
    parts: "Parts", sizes: Sequence[int], engine: str, questions: Sequence[str]
) -> Iterator[Figures]:
    """Figures of one size after another, smallest first.

    Args:
        parts: Of this installation, whose index must be built.
        sizes: Numbers of products.
        engine: `faiss`, or `milvus` for Milvus Lite in a temporary file.
        questions: Real ones; names of product types make them two hundred.

    Yields:
        A dict with the keys of the table's columns; memory in 10^6 bytes.

    Raises:
        StepFailed: A step failed, or took more than half an hour.
    """
    import numpy as np

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        np.save(folder / "real.npy", _real(parts))
        np.save(folder / "questions.npy", parts.embedder.queries(_asked(parts, questions)))
        for size in sorted(sizes):
            url = str(folder / f"{size}.db") if engine == "milvus" else ""
            yield {**_step("build", folder, size, url), **_step("ask", folder, size, url)}


def table(rows: Sequence[Figures]) -> Iterator[str]:
    """The figures as lines of a Markdown table, then how each grew from size to size."""
    titles = [title for title, _ in _COLUMNS.values()]
    yield f"| {' | '.join(titles)} |"
    yield f"|{' ---: |' * len(titles)}"
    for row in rows:
        yield f"| {' | '.join(_cell(row, key) for key in _COLUMNS)} |"
    for less, more in pairwise(rows):
        factors = ", ".join(
            f"{_COLUMNS[key][0]} x{more[key] / max(less[key], 1e-9):.1f}" for key in _GROWING
        )
        yield f"{less['products']:,} -> {more['products']:,} products: {factors}"


def _cell(row: Mapping[str, Any], key: str) -> str:
    value = row[key]
    return "" if value is None else _COLUMNS[key][1].format(value)


def _real(parts: "Parts") -> "Vectors":
    import numpy as np

    stored = parts.index_store.open()
    if stored.manifest.encoder != parts.embedder.name:
        # Questions of one encoder among vectors of another lie nowhere near them.
        raise StepFailed("the index is another encoder's; build it with: lapak index build")
    return np.concatenate([stored.products.vectors.rows(), stored.types.vectors.rows()])


def _asked(parts: "Parts", questions: Sequence[str]) -> list[str]:
    import random

    taxonomy = parts.taxonomy
    names = sorted({name for each in taxonomy.types for name in taxonomy.all_type_names(each)})
    random.Random(1).shuffle(names)
    return [*questions, *names][:_QUESTIONS]


def _step(step: str, folder: Path, size: int, url: str) -> Figures:
    command = [sys.executable, "-m", "cli.bench_worker", step, str(folder), str(size), url]
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise StepFailed(f"{step} of {size} products took over {_SECONDS:.0f} s") from None
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no word why"])[-1]
        raise StepFailed(f"{step} of {size} products failed: {last}")
    figures: Figures = json.loads(done.stdout)
    return figures
