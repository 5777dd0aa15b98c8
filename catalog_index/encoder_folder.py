"""Lays an encoder out as an ordinary sentence-transformers folder, whole or not at all.

Everything is written into a folder beside the final one and moved there in one rename, so that a
process killed half-way leaves nothing that looks like an encoder.
"""

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from catalog_index.adapter import COMMITTED, adapter_fingerprint, read_adapter
from catalog_index.bundled_encoder import (
    NAME,
    SOURCE,
    PackedWeights,
    Shape,
    official_tokenizer,
    packed_weights,
)
from catalog_index.encoder_export import SERVING_FILE, SERVING_FORMAT, export
from catalog_index.ports import EncoderIsDamaged, EncoderIsMissing

if TYPE_CHECKING:
    from catalog_index.adapter import Matrix

Say = Callable[[str], None]

MAX_TOKENS = 512  # e5's own limit, its number of positions
_SPECIAL = {
    "bos_token": "<s>",
    "cls_token": "<s>",
    "eos_token": "</s>",
    "sep_token": "</s>",
    "unk_token": "<unk>",
    "pad_token": "<pad>",
    "mask_token": "<mask>",
}


def encoder_folder(source: str, home: Path, adapter: Path = COMMITTED) -> Path:
    """Where the encoder named by `source` lies once prepared; empty is the bundled one.

    A folder that was prepared before is used where it is. The bundled encoder lies in a folder
    named by its adapter, so that another adapter makes another encoder.
    """
    if not source:
        tuned = adapter_fingerprint(adapter)[:8]
        return home / "encoder" / (f"{NAME}-{tuned}" if tuned else NAME)
    if _is_ready(Path(source)):
        return Path(source)
    digest = hashlib.sha256(source.encode()).hexdigest()[:8]  # two sources may end in one name
    return home / "encoder" / f"{Path(source).name}-{digest}"


def encoder_is_ready(source: str, home: Path) -> bool:
    """Whether `prepare_encoder` would have nothing to do."""
    return _is_ready(encoder_folder(source, home))


def _is_ready(folder: Path) -> bool:
    try:
        serving = json.loads((folder / "onnx" / SERVING_FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(serving, dict) and serving.get("format") == SERVING_FORMAT


def prepare_encoder(source: str, home: Path, say: Say, adapter: Path = COMMITTED) -> Path:
    """The folder of an encoder ready to serve, unpacked and exported if that was not done yet.

    Args:
        source: A sentence-transformers name or folder; empty for the bundled encoder. Only a name
            that is not a folder is looked for on the network.
        home: Folder of everything made at run time.
        say: Told of each step, one line a call.
        adapter: Folder of what tunes the bundled encoder; one that is not there tunes nothing.

    Raises:
        EncoderIsDamaged: The bundled weights or the adapter are missing or not the expected ones.
        EncoderIsMissing: `source` names nothing that sentence-transformers can load.
    """
    folder = encoder_folder(source, home, adapter)
    if _is_ready(folder):
        return folder
    started = time.monotonic()
    with _new_folder(folder) as unfinished:
        if source:
            _copy(source, unfinished, say)
        else:
            unpack(unfinished, say, adapter)
        export(unfinished, name=folder.name, say=say)
    say(f"encoder ready at {folder} after {time.monotonic() - started:.0f} s")
    return folder


def unpack(folder: Path, say: Say, adapter: Path = COMMITTED) -> None:
    """Write the bundled encoder into `folder`, which exists and is empty.

    Args:
        folder: Where to.
        say: Told of the progress.
        adapter: Added to the weights, if it is there.

    Raises:
        EncoderIsDamaged: The carried weights, tokenizer or adapter are not the expected ones.
    """
    packed = PackedWeights(packed_weights())
    added = read_adapter(adapter) if adapter_fingerprint(adapter) else {}
    _write_configs(folder, packed.shape, tuned=bool(added))
    (folder / "tokenizer.json").write_bytes(official_tokenizer())
    _write_weights(folder / "model.safetensors", packed, added, say)


def _write_weights(
    file: Path, packed: PackedWeights, added: "Mapping[str, Matrix]", say: Say
) -> None:
    import numpy as np
    from safetensors.numpy import save_file

    tensors = {}
    for done, (name, values) in enumerate(packed.tensors(), start=1):
        tensors[name] = values + added[name] if name in added else values
        if done % 40 == 0 or done == len(packed):
            say(f"encoder: unpacked {done} of {len(packed)} tensors")
    if unknown := added.keys() - tensors.keys():
        raise EncoderIsDamaged("adapter", f"changes {min(unknown)}, which the encoder lacks")
    hidden = packed.shape.hidden
    # BertModel has a pooler; mean pooling never reads it, but a missing one is warned about.
    tensors["pooler.dense.weight"] = np.zeros((hidden, hidden), np.float32)
    tensors["pooler.dense.bias"] = np.zeros(hidden, np.float32)
    save_file(tensors, str(file), metadata={"format": "pt"})
    file.chmod(0o644)  # safetensors makes it private; the other environment's user reads it too


def _write_configs(folder: Path, shape: Shape, tuned: bool) -> None:
    for name, content in _configs(shape, tuned).items():
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    (folder / "2_Normalize").mkdir()
    (folder / "README.md").write_text(f"# {NAME}\n\n{SOURCE}.\n", encoding="utf-8")


def _configs(shape: Shape, tuned: bool) -> dict[str, Any]:
    kinds = [("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize")]
    return {
        "config.json": _bert_config(shape),
        "tokenizer_config.json": {
            # The generic class reads tokenizer.json as it is; XLM-R's own would rebuild it.
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": MAX_TOKENS,
            "clean_up_tokenization_spaces": False,
            **_SPECIAL,
        },
        "special_tokens_map.json": _SPECIAL,
        "sentence_bert_config.json": {"max_seq_length": MAX_TOKENS, "do_lower_case": False},
        "config_sentence_transformers.json": {
            "model_type": "SentenceTransformer",
            "prompts": _prompts(tuned),
            "default_prompt_name": None,
            "similarity_fn_name": "cosine",
        },
        "modules.json": [
            {
                "idx": number,
                "name": str(number),
                "path": path,
                "type": f"sentence_transformers.models.{kind}",
            }
            for number, (path, kind) in enumerate(kinds)
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": shape.hidden,
            "pooling_mode_mean_tokens": True,
            "pooling_mode_cls_token": False,
        },
    }


def _prompts(tuned: bool) -> dict[str, str]:
    # The third prompt is the adapter's own: what a message wants, not what it is about.
    prompts = {"query": "query: ", "passage": "passage: "}
    return {**prompts, "intent": "intent: "} if tuned else prompts


def _bert_config(shape: Shape) -> dict[str, Any]:
    return {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_act": "gelu",
        "hidden_size": shape.hidden,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "intermediate_size": shape.feed_forward,
        "vocab_size": shape.words,
        "max_position_embeddings": shape.positions,
        "type_vocab_size": shape.token_types,
        "layer_norm_eps": shape.epsilon,
        "pad_token_id": 1,
        # transformers 4.57 suspects big vocabularies saved by later versions of a Mistral fault.
        "transformers_version": "4.57.0",
    }


def _copy(source: str, folder: Path, say: Say) -> None:
    from sentence_transformers import SentenceTransformer

    say(f"encoder: loading {source}")
    local = Path(source).is_dir()
    try:
        model = SentenceTransformer(source, device="cpu", local_files_only=local)
    except (OSError, ValueError) as error:
        raise EncoderIsMissing(source, str(error).splitlines()[0]) from error
    model.save_pretrained(str(folder), create_model_card=False)


@contextmanager
def _new_folder(folder: Path) -> Iterator[Path]:
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        yield unfinished
        if folder.exists():  # one that is not ready: an older layout, or a person's own folder
            shutil.rmtree(folder)
        unfinished.chmod(0o755)
        os.replace(unfinished, folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
