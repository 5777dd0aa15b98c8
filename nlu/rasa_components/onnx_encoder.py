"""The shop's sentence encoder on onnxruntime and tokenizers, without torch.

Gives the vectors that `catalog_index.embedder` gives for messages. A test holds the two together.
"""

from pathlib import Path

import numpy as np

from nlu.encoder_files import read_encoder_files


class OnnxEncoder:
    """The encoder of a folder that `onnx/serving.json` describes.

    Args:
        folder: The encoder's folder.
        threads: Processor cores that one message may use.
    """

    def __init__(self, folder: Path, threads: int = 2) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        self._files = read_encoder_files(folder)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # Spinning threads take the cores from Rasa's own work between two messages.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
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
        rows = [self._encode(self._files.prompt + text) for text in texts]
        return np.stack(rows) if rows else np.empty((0, 0), dtype=np.float32)

    def _encode(self, text: str) -> np.ndarray:
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
