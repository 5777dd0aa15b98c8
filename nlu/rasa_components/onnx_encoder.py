"""The shop's sentence encoder on onnxruntime and tokenizers, without torch.

Gives the vectors that `catalog_index.embedder` gives for queries, so that intents and products
share one space. A test holds the two together.
"""

from pathlib import Path

import numpy as np

from nlu.encoder_files import read_encoder_files

BATCH = 16


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
        self._tokenizer.enable_padding(pad_id=self._tokenizer.token_to_id("<pad>") or 0)

    @property
    def fingerprint(self) -> str:
        """Changes when the encoder's weights do."""
        return self._files.fingerprint

    def queries(self, texts: list[str]) -> np.ndarray:
        """Vectors of texts as queries: float32, shape (n, d), rows of length 1."""
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        rows = [np.empty(0, dtype=np.float32)] * len(texts)
        for start in range(0, len(order), BATCH):
            places = order[start : start + BATCH]
            vectors = self._encode([texts[place] for place in places])
            for place, row in zip(places, vectors, strict=True):
                rows[place] = row
        return np.stack(rows) if rows else np.empty((0, 0), dtype=np.float32)

    def _encode(self, texts: list[str]) -> np.ndarray:
        prompt = self._files.query_prompt
        encoded = self._tokenizer.encode_batch([prompt + text for text in texts])
        ids = np.array([one.ids for one in encoded], dtype=np.int64)
        mask = np.array([one.attention_mask for one in encoded], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        wanted = {name: array for name, array in feed.items() if name in self._inputs}
        tokens = self._session.run(None, wanted)[0]
        return self._pooled(tokens, mask[:, :, None].astype(np.float32))

    def _pooled(self, tokens: np.ndarray, weights: np.ndarray) -> np.ndarray:
        means = (tokens * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1e-9)
        if self._files.normalize:
            means = means / np.linalg.norm(means, axis=1, keepdims=True)
        return means.astype(np.float32)
