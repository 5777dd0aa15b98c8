"""The file that says how an encoder is served, without the encoder."""

import json

from nlu.workplace import Workplace

SERVING = {
    "format": 2, "model": "m.onnx", "tokenizer": "../tokenizer.json", "fingerprint": "f1",
    "max_tokens": 512, "pooling": "mean", "normalize": True, "prompts": {"intent": "intent: "},
}  # fmt: skip


def write_serving(workplace: Workplace, **changes: object) -> None:
    """Puts it where the workplace's encoder is."""
    file = workplace.encoder / "onnx" / "serving.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({**SERVING, **changes}))
