"""The encoder as the index and the search see it: texts in, unit vectors out.

e5 was trained with `query: ` and `passage: ` before its texts; those prefixes belong here and
nowhere else. The file that is served is the 8-bit ONNX one, which Rasa's environment reads too.
"""

import json
import re
import threading
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from catalog_index.encoder_export import SERVING_FILE, SERVING_FORMAT
from catalog_index.ports import EncoderIsMissing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

    Vectors = NDArray[np.float32]

MAX_CHARACTERS = 2000  # 512 tokens at about four characters each; the encoder reads no further
REMEMBERED_QUERIES = 4096  # 1.5 kB each
_PASSAGES_A_TIME = 32  # short ones together take a third of the time

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Embedder:
    """A prepared encoder folder, loaded. Safe to share between threads."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Loads the encoder, in one to three seconds.

        Args:
            folder: What `encoder_folder.prepare_encoder` gave.
            threads: How many threads one text may use. A short one gains less than a millisecond
                from a second thread, and loses ten where something else wants the core.

        Raises:
            EncoderIsMissing: Nothing in `folder` can be served.
        """
        serving = _serving(folder)
        self._prompts: dict[str, str] = serving["prompts"]
        self._name = _name(serving)
        self._dimension = int(serving["dimension"])
        self._model = _load(folder, serving["model"], threads)
        self._lock = threading.Lock()  # the tokenizer keeps its padding as state
        self._query = lru_cache(maxsize=REMEMBERED_QUERIES)(self._embed_query)

    @property
    def name(self) -> str:
        """The encoder's name and the fingerprint of the served file."""
        return self._name

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self._dimension

    def queries(self, texts: Sequence[str]) -> "Vectors":
        """Vectors of what people type, each run alone; repeated texts are remembered.

        Any string will do: control characters count as spaces, unpaired surrogates as question
        marks, and what is beyond `MAX_CHARACTERS` is not read.

        Returns:
            float32, shape (n, d), rows of length 1.
        """
        import numpy as np

        rows = [self._query(clean(text)) for text in texts]
        return np.stack(rows) if rows else np.empty((0, self._dimension), np.float32)

    def messages(self, texts: Sequence[str]) -> "Vectors":
        """Vectors of messages whose intent is asked for; texts are treated as by `queries`.

        Returns:
            float32, shape (n, d), rows of length 1.
        """
        import numpy as np

        rows = [self._encode("intent", [clean(text)])[0] for text in texts]
        return np.stack(rows) if rows else np.empty((0, self._dimension), np.float32)

    def passages(self, texts: Sequence[str]) -> "Vectors":
        """Vectors of what is to be found; texts are treated as by `queries`.

        Unlike a query's, a passage's 8-bit vector leans a little on the passages embedded with it
        (cosine 0.997 to the one it has alone): activations are scaled over what runs together.

        Returns:
            float32, shape (n, d), rows of length 1.
        """
        import numpy as np

        readable = [clean(text) for text in texts]
        rows = np.empty((len(texts), self._dimension), np.float32)
        order = sorted(range(len(texts)), key=lambda place: len(readable[place]))
        for start in range(0, len(order), _PASSAGES_A_TIME):
            places = order[start : start + _PASSAGES_A_TIME]
            rows[places] = self._encode("passage", [readable[place] for place in places])
        return rows

    def _embed_query(self, text: str) -> "Vectors":
        row: Vectors = self._encode("query", [text])[0]
        return row

    def _encode(self, kind: str, texts: list[str]) -> "Vectors":
        with self._lock:
            return self._model.encode(
                texts,
                prompt=self._prompts[kind] or None,
                batch_size=len(texts),
                convert_to_numpy=True,
                normalize_embeddings=True,
                show_progress_bar=False,
            )


def clean(text: str) -> str:
    """The text as the encoder can read it: valid, one line, no longer than it looks at."""
    readable = text[:MAX_CHARACTERS].encode("utf-8", "replace").decode("utf-8")
    return _CONTROL.sub(" ", readable).strip()


def encoder_name(folder: Path) -> str:
    """The name that an `Embedder` of this folder has, without loading the encoder.

    Raises:
        EncoderIsMissing: Nothing in `folder` can be served.
    """
    return _name(_serving(folder))


def _name(serving: dict[str, Any]) -> str:
    return f"{serving['name']}@{serving['fingerprint'][:12]}"


def _serving(folder: Path) -> dict[str, Any]:
    try:
        serving = json.loads((folder / "onnx" / SERVING_FILE).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise EncoderIsMissing(folder, "it was not prepared; run: make setup") from error
    if serving.get("format") != SERVING_FORMAT:
        raise EncoderIsMissing(folder, "another version prepared it; delete the folder")
    return dict(serving)


def _load(folder: Path, file: str, threads: int) -> "SentenceTransformer":
    import onnxruntime
    from sentence_transformers import SentenceTransformer

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    kwargs = {
        "file_name": file,
        "provider": "CPUExecutionProvider",
        "session_options": options,
    }
    try:
        model: SentenceTransformer = SentenceTransformer(
            str(folder), backend="onnx", device="cpu", local_files_only=True, model_kwargs=kwargs
        )
    except (OSError, ValueError, RuntimeError) as error:
        raise EncoderIsMissing(folder, str(error).splitlines()[0]) from error
    return model
