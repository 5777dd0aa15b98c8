"""The encoder as it lies on disk for both environments: `onnx/serving.json` and what it names.

catalog_index writes these files; Rasa's featurizer reads them. Shared by both Pythons, so
standard library only.
"""

import json
from dataclasses import dataclass
from pathlib import Path

SERVING = Path("onnx", "serving.json")
FORMAT = 3


class EncoderNotServable(Exception):
    """A folder holds no encoder that Rasa's environment can read; the text says what to do."""


@dataclass(frozen=True)
class EncoderFiles:
    """What is needed to turn a message into its vector.

    Attributes:
        model: The ONNX file.
        tokenizer: The tokenizer, in the format of the `tokenizers` package.
        fingerprint: Changes when the weights do.
        max_tokens: Longer texts are cut.
        prompt: Put before every message whose intent is asked for.
        pooling: How token vectors become one; only `mean` is served.
        normalize: Whether vectors have length 1.
    """

    model: Path
    tokenizer: Path
    fingerprint: str
    max_tokens: int
    prompt: str
    pooling: str
    normalize: bool


def read_encoder_files(folder: Path) -> EncoderFiles:
    """The files of the encoder in a folder.

    Raises:
        EncoderNotServable: They are missing, or written in a way this project does not read.
    """
    file = folder / SERVING
    try:
        serving = json.loads(file.read_text("utf-8"))
        files = EncoderFiles(
            model=file.parent / serving["model"],
            tokenizer=file.parent / serving["tokenizer"],
            fingerprint=serving["fingerprint"],
            max_tokens=int(serving["max_tokens"]),
            prompt=serving["prompts"]["intent"],
            pooling=serving["pooling"],
            normalize=bool(serving["normalize"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EncoderNotServable(f"no encoder at {folder}; prepare it with: make setup") from error
    if serving.get("format") != FORMAT or files.pooling != "mean":
        raise EncoderNotServable(f"{file} describes an encoder that Rasa's side cannot read")
    return files
