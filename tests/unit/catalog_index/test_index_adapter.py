"""The adapter: read in PEFT's format, and added to the weights it is for."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from catalog_index.adapter import (
    CONFIG_FILE,
    NO_ADAPTER,
    WEIGHTS_FILE,
    adapter_fingerprint,
    read_adapter,
)
from catalog_index.ports import EncoderIsDamaged

LAYER = "encoder.layer.0.attention.self.query"


def write_adapter(folder: Path, alpha: int = 4, up: float = 1.0) -> Path:
    folder.mkdir(exist_ok=True)
    down_matrix = np.arange(6, dtype=np.float16).reshape(2, 3)
    tensors = {
        f"base_model.model.{LAYER}.lora_A.weight": down_matrix,
        f"base_model.model.{LAYER}.lora_B.weight": np.full((4, 2), up, np.float16),
    }
    save_file(tensors, str(folder / WEIGHTS_FILE))
    (folder / CONFIG_FILE).write_text(json.dumps({"r": 2, "lora_alpha": alpha}))
    return folder


def test_adds_the_product_of_both_matrices_scaled(tmp_path):
    added = read_adapter(write_adapter(tmp_path / "adapter"))
    assert set(added) == {f"{LAYER}.weight"}
    assert added[f"{LAYER}.weight"] == pytest.approx(np.tile([[6.0, 10.0, 14.0]], (4, 1)))


def test_another_adapter_has_another_fingerprint(tmp_path):
    one = adapter_fingerprint(write_adapter(tmp_path / "one"))
    assert one == adapter_fingerprint(write_adapter(tmp_path / "same"))
    assert one != adapter_fingerprint(write_adapter(tmp_path / "other", up=2.0))
    assert one != adapter_fingerprint(write_adapter(tmp_path / "scaled", alpha=8))


@pytest.mark.parametrize("folder", [NO_ADAPTER, Path("nowhere")])
def test_no_adapter_has_no_fingerprint(folder):
    assert adapter_fingerprint(folder) == ""


@pytest.mark.parametrize(
    ("file", "content"),
    [
        (WEIGHTS_FILE, b"not tensors"),
        (CONFIG_FILE, b"not json"),
        (CONFIG_FILE, b'{"r": 0, "lora_alpha": 1}'),
        (CONFIG_FILE, b"{}"),
    ],
)
def test_a_damaged_adapter_is_refused_by_name(tmp_path, file, content):
    folder = write_adapter(tmp_path / "adapter")
    (folder / file).write_bytes(content)
    with pytest.raises(EncoderIsDamaged, match="adapter"):
        read_adapter(folder)
