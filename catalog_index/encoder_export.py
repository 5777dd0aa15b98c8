"""Exports an encoder to ONNX, fused and in 8-bit integers, which both environments serve.

Both read the file through onnxruntime and tokenizers alone; `onnx/serving.json` tells them all
they have to know. Both reading the same file is what makes their vectors the same.
"""

import hashlib
import json
import logging
import platform
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Say = Callable[[str], None]

MODEL_FILE = "model_int8.onnx"
SERVING_FILE = "serving.json"
SERVING_FORMAT = 3


def export(folder: Path, name: str, say: Say) -> None:
    """Write `onnx/model_int8.onnx` and `onnx/serving.json` into an encoder's folder.

    Args:
        folder: A sentence-transformers folder.
        name: What the encoder is called from now on.
        say: Told of each step with its time and size.
    """
    say("encoder: exporting to ONNX")
    target = folder / "onnx"
    target.mkdir(exist_ok=True)
    # The float file is four times the size and nothing reads it: it goes with its folder.
    with _quietly(), tempfile.TemporaryDirectory(dir=target) as scratch:
        started = time.monotonic()
        model, full = _exported(folder, Path(scratch))
        say(f"encoder: exported {_megabytes(full)} MB in {time.monotonic() - started:.0f} s")
        started = time.monotonic()
        fused = Path(scratch, "fused.onnx")
        fuse(full, fused)
        small = target / MODEL_FILE
        quantise(fused, small)
        say(f"encoder: quantised to {_megabytes(small)} MB in {time.monotonic() - started:.0f} s")
    contract = json.dumps(_contract(model, name, small), indent=2) + "\n"
    (target / SERVING_FILE).write_text(contract, encoding="utf-8")


def fuse(full: Path, fused: Path) -> None:
    """Join each attention, normalisation and activation into one operator of onnxruntime.

    The vectors stay what they are; a short text takes three quarters of the time. A model that is
    built in a way onnxruntime does not know is left as it is.
    """
    from onnxruntime.transformers.optimizer import optimize_model

    # The file holds the sizes; the first optimisation level would tie it to this processor.
    model = optimize_model(str(full), "bert", num_heads=0, hidden_size=0, opt_level=0)
    model.save_model_to_file(str(fused))


def quantise(full: Path, small: Path) -> None:
    """Store weights as 8-bit integers, scaled per output channel; activations as they come.

    Per channel because the bundled weights were 4-bit blocks: one scale for a whole matrix keeps
    only a cosine of 0.989 to the float vectors, a scale per channel 0.997 (0.993 at worst).

    Source: ONNX Runtime's page on quantisation: without VNNI, x86 adds pairs of 8-bit products in
    16 bits, which overflows unless the weights keep to 7 bits (`reduce_range`).
    """
    from onnx import TensorProto
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        full,
        small,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=not has_wide_integer_dot(),
        # Types behind onnxruntime's own operators are not inferred.
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )


def has_wide_integer_dot(cpu_facts: Path = Path("/proc/cpuinfo")) -> bool:
    """Whether this processor multiplies 8-bit integers without overflowing 16 bits.

    Args:
        cpu_facts: Where Linux lists the processor's flags; where it is absent, x86 counts as no.
    """
    if platform.machine().lower() not in {"x86_64", "amd64", "i686"}:
        return True  # ARM widens to 32 bits
    try:
        flags = cpu_facts.read_text(encoding="utf-8", errors="replace").split()
    except OSError:
        return False
    return not {"avx512_vnni", "avx_vnni"}.isdisjoint(flags)


@contextmanager
def _quietly() -> Iterator[None]:
    # Tracing and quantising warn of what this file does on purpose; errors still come through.
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)


def _exported(folder: Path, scratch: Path) -> tuple["SentenceTransformer", Path]:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(
        str(folder),
        backend="onnx",
        device="cpu",
        local_files_only=True,
        model_kwargs={"export": True, "provider": "CPUExecutionProvider"},
    )
    model.save_pretrained(str(scratch), create_model_card=False)
    return model, scratch / "onnx" / "model.onnx"


def _contract(model: "SentenceTransformer", name: str, file: Path) -> dict[str, Any]:
    modules = {type(module).__name__: module for module in model.children()}
    pooling: Any = modules.get("Pooling")
    return {
        "format": SERVING_FORMAT,
        "name": name,
        "fingerprint": _sha256(file),
        "model": file.name,
        "tokenizer": "../tokenizer.json",
        "max_tokens": model.max_seq_length,
        "dimension": model.get_embedding_dimension(),
        "pooling": pooling.get_config_dict()["pooling_mode"] if pooling else "mean",
        "normalize": "Normalize" in modules,
        "prompts": _prompts(model.prompts),
    }


def _prompts(given: Mapping[str, str | None]) -> dict[str, str]:
    query = given.get("query") or ""
    return {
        "query": query,
        "passage": given.get("passage") or "",
        "intent": given.get("intent") or query,  # an encoder that was not taught one reads a query
    }


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _megabytes(file: Path) -> int:
    return file.stat().st_size >> 20
