"""The `lapak` command with an encoder that needs no model: `python -m tests.fakes.pretend_lapak`.

Says so on its standard output's first line once everything is imported, so that whoever kills it
kills it at work and not at its start.
"""

import importlib
import sys
from pathlib import Path

import catalog_index.embedder
from tests.fakes.pretend_embedder import PretendEmbedder

READY = "ready"


def pretend() -> None:
    """Put the pretending encoder in the real one's place, in this process."""
    catalog_index.embedder.Embedder = _embedder  # type: ignore[misc, assignment]
    catalog_index.embedder.encoder_name = _name


def _embedder(_folder: Path, threads: int = 1) -> PretendEmbedder:
    return PretendEmbedder()


def _name(_folder: Path) -> str:
    return PretendEmbedder().name


if __name__ == "__main__":
    from cli.main import lapak

    for slow in ("catalog_index.build", "runtime.wiring", "shop.storage.migrate", "openpyxl"):
        importlib.import_module(slow)
    pretend()
    sys.stdout.write(READY + "\n")
    sys.stdout.flush()
    lapak()
