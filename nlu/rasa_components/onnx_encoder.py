"""The shop's sentence encoder on onnxruntime and tokenizers, without torch.

Gives the vectors that `catalog_index.embedder` gives for messages. A test holds the two together.
"""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from nlu.encoder_files import read_encoder_files

_WORTH_THREADS = 16


class OnnxEncoder:
    """The encoder of a folder that `onnx/serving.json` describes.

    One message runs on one core: a short one gains less than a millisecond from a second, and
    loses ten where something else wants it. Many messages run on all cores.

    Args:
        folder: The encoder's folder.
    """

    def __init__(self, folder: Path) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        self._files = read_encoder_files(folder)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(self._files.model), options, providers=["CPUExecutionProvider"]
        )
        self._inputs = {given.name for given in self._session.get_inputs()}
        self._tokenizer = Tokenizer.from_file(str(self._files.tokenizer))
        self._tokenizer.enable_truncation(self._files.max_tokens)
        self._tokenizer.no_padding()

    @property
    def fingerprint(self) -> str:
        """Changes when the encoder's weights do."""
        return self._files.fingerprint

    def messages(self, texts: list[str]) -> np.ndarray:
        """Vectors of messages: float32, shape (n, d), rows of length 1."""
        # One text a call: 8-bit activations are scaled by all that run together, so a batch
        # would give a sentence another vector in training than it has later.
        if len(texts) < _WORTH_THREADS:
            rows = [self._encode(text) for text in texts]
        else:  # onnxruntime lets other threads run meanwhile
            with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
                rows = list(workers.map(self._encode, texts))
        return np.stack(rows) if rows else np.empty((0, 0), dtype=np.float32)

    def _encode(self, message: str) -> np.ndarray:
        text = self._files.prompt + message
        ids = np.array([self._tokenizer.encode(text).ids], dtype=np.int64)
        feed = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        wanted = {name: array for name, array in feed.items() if name in self._inputs}
        mean = self._session.run(None, wanted)[0][0].mean(axis=0)
        if self._files.normalize:
            mean = mean / np.linalg.norm(mean)
        return mean.astype(np.float32)
