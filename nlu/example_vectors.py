"""Vectors of the labelled examples in a file: made once, read by the fallback and by training.

Shared by both Pythons: standard library and numpy only.
"""

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]


def read_vectors(file: Path | None, encoder: str) -> dict[str, Vectors]:
    """Text -> vector, as far as the file has vectors of this encoder; nothing without a file."""
    if file is None or not file.is_file():
        return {}
    with np.load(file) as kept:
        if str(kept["encoder"]) != encoder:
            return {}
        return dict(zip(kept["texts"].tolist(), kept["vectors"], strict=True))


def write_vectors(file: Path, encoder: str, texts: Sequence[str], vectors: Vectors) -> None:
    """Replace the file whole.

    Args:
        file: Where to; its folder is made.
        encoder: The fingerprint of the encoder.
        texts: As the examples have them.
        vectors: float32, shape (n, d), a row for each text.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(f".{os.getpid()}.draft")
    with draft.open("wb") as stream:
        np.savez(stream, encoder=np.array(encoder), texts=np.array(texts), vectors=vectors)
    draft.replace(file)
