"""One measurement of `lapak bench --sizes`, in a process of its own so that its memory is its own.

`python -m cli.bench_worker build FOLDER SIZE URL` makes a synthetic catalogue and indexes it;
`... ask FOLDER SIZE URL` opens that index as the bot would, and asks. Each prints one JSON object.
"""

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from catalog_index.stored_index import StoredPart

    Vectors = NDArray[np.float32]

ASKED_FOR = 100  # as deep as the product search looks
_JUDGED = 10


def build(folder: Path, size: int, url: str) -> dict[str, Any]:
    """Index a catalogue; writes the true nearest products beside it."""
    import numpy as np

    from catalog_index.index_store import NewPart
    from catalog_index.manifest import Manifest
    from catalog_index.stored_index import PRODUCTS, TYPES
    from catalog_index.synthetic import ExactNearest, SyntheticCatalogue
    from runtime.wiring import index_store_at

    catalogue = SyntheticCatalogue(np.load(folder / "real.npy"))
    exact = ExactNearest(np.load(folder / "questions.npy"), _JUDGED)
    blocks = []
    for block in catalogue.blocks(size):
        exact.look_at(block)
        blocks.append(block)
    np.save(folder / "truth.npy", exact.places)
    rows = np.concatenate(blocks)
    del blocks
    skus = tuple(f"SKU-{number:07d}" for number in range(size))
    products = NewPart(PRODUCTS, skus, tuple(range(size)), ("",) * size, rows)
    types = NewPart(TYPES, (), (), (), rows[:0])
    manifest = Manifest("synthetic", "synthetic", rows.shape[1], size, 0, size)
    started = time.perf_counter()
    index_store_at(url, _place(folder, size)).replace(manifest, [products, types])
    return {"build_seconds": time.perf_counter() - started}


def ask(folder: Path, size: int, url: str) -> dict[str, Any]:
    """Open the index and ask every question twice, the second time by the clock."""
    import numpy as np

    from runtime.wiring import index_store_at

    questions, truth = np.load(folder / "questions.npy"), np.load(folder / "truth.npy")
    before = _memory_mb()
    part = index_store_at(url, _place(folder, size)).open().products
    took, shares = [], []
    for question in questions:
        part.nearest_owners(question, ASKED_FOR)
    for question, places in zip(questions, truth, strict=True):
        started = time.perf_counter()
        found = part.nearest_owners(question, ASKED_FOR)
        took.append((time.perf_counter() - started) * 1000)
        wanted = {part.owners[place] for place in places}
        shares.append(len(wanted & {owner for owner, _ in found[:_JUDGED]}) / len(wanted))
    return {
        "products": size,
        "index_mb": _index_mb(_place(folder, size), url),
        "memory_mb": _memory_mb(),
        "growth_mb": _memory_mb() - before,
        "p50_ms": float(np.percentile(took, 50)),
        "p95_ms": float(np.percentile(took, 95)),
        "recall_at_10": float(np.mean(shares)),
        **_changed(part, questions[0], size),
    }


def _changed(part: "StoredPart", vector: "Vectors", size: int) -> dict[str, float]:
    started = time.perf_counter()
    part.vectors.add([size], vector[None, :])
    added = time.perf_counter()
    part.vectors.remove([size])
    removed = time.perf_counter()
    return {"add_ms": (added - started) * 1000, "remove_ms": (removed - added) * 1000}


def _place(folder: Path, size: int) -> Path:
    return folder / f"index-{size}"


def _index_mb(place: Path, url: str) -> float | None:
    if url.startswith("http"):
        return None  # only its server knows
    files = Path(url).rglob("*") if url else place.rglob("products.faiss")
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


def _memory_mb() -> float:
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024 / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # macOS: bytes, at most


if __name__ == "__main__":
    step = {"build": build, "ask": ask}[sys.argv[1]]
    print(json.dumps(step(Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])))
