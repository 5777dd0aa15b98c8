"""The low-rank adapter (LoRA) that tunes the bundled encoder to the shop's own words.

Kept in PEFT's file format, so that PEFT can load it too. Here it is added to the weights once, at
unpacking, by numpy: what is served afterwards is an ordinary encoder of the same size and speed.

Source: Hu et al., "LoRA: Low-Rank Adaptation of Large Language Models", ICLR 2022.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_index.ports import EncoderIsDamaged

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

COMMITTED = Path(__file__).resolve().parent.parent / "data" / "encoder"
"""The adapter that comes with the project."""
NO_ADAPTER = Path(os.devnull)
"""In place of an adapter's folder: the encoder as its authors published it."""

WEIGHTS_FILE = "adapter_model.safetensors"
CONFIG_FILE = "adapter_config.json"
_PREFIX = "base_model.model."  # what PEFT puts before the names of the model it wraps
DOWN, UP = ".lora_A.weight", ".lora_B.weight"
"""How the names of the two matrices end whose product, up times down, is added."""


def adapter_fingerprint(folder: Path) -> str:
    """Changes when the adapter does; empty where there is none."""
    digest = hashlib.sha256()
    for name in (CONFIG_FILE, WEIGHTS_FILE):
        file = folder / name
        if not file.is_file():
            return ""
        digest.update(file.read_bytes())
    return digest.hexdigest()


def read_adapter(folder: Path) -> "Mapping[str, Matrix]":
    """What the adapter adds to each weight matrix, by the tensor's name in the model.

    Returns:
        float32, shapes as the model's own.

    Raises:
        EncoderIsDamaged: A file is missing, or is not such an adapter.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        config = json.loads((folder / CONFIG_FILE).read_text("utf-8"))
        tensors = load_file(str(folder / WEIGHTS_FILE))
        scale = float(config["lora_alpha"]) / int(config["r"])
        return dict(_added(tensors, scale))
    except (OSError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise EncoderIsDamaged(f"adapter in {folder}", "cannot be read") from error
    except SafetensorError as error:
        raise EncoderIsDamaged(f"adapter in {folder}", "cannot be read") from error


def _added(tensors: "Mapping[str, Matrix]", scale: float) -> "Iterator[tuple[str, Matrix]]":
    import numpy as np

    for name, down in tensors.items():
        if not name.endswith(DOWN):
            continue
        stem = name.removesuffix(DOWN)
        up = tensors[stem + UP].astype(np.float32)
        product: Matrix = scale * (up @ down.astype(np.float32))
        yield f"{stem.removeprefix(_PREFIX)}.weight", product
