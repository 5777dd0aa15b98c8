"""The file that says how an encoder is served, without the encoder."""

import json

from nlu.encoder_files import FORMAT
from nlu.workplace import Workplace

SERVING = {
    "format": FORMAT, "model": "m.onnx", "tokenizer": "../tokenizer.json", "fingerprint": "f1",
    "max_tokens": 512, "pooling": "mean", "normalize": True, "prompts": {"intent": "intent: "},
}  # fmt: skip


def write_serving(workplace: Workplace, **changes: object) -> None:
    """Puts it where the workplace's encoder is."""
    file = workplace.encoder / "onnx" / "serving.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({**SERVING, **changes}))
