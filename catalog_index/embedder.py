"""The encoder as the index and the search see it: texts in, unit vectors out.

e5 was trained with `query: ` and `passage: ` before its texts; those prefixes belong here and
nowhere else. The file that is served is the 8-bit ONNX one that `encoder_export` wrote, which
Rasa's environment reads too. It runs on onnxruntime alone: through sentence-transformers a query
takes a quarter more, a batch twice as long, and loading it brings torch along.
"""

import json
import os
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from catalog_index.encoder_export import SERVING_FILE, SERVING_FORMAT
from catalog_index.ports import EncoderIsMissing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession
    from tokenizers import Encoding, Tokenizer

    Vectors = NDArray[np.float32]

MAX_CHARACTERS = 2000  # 512 tokens at about four characters each; the encoder reads no further
REMEMBERED_QUERIES = 4096  # 1.5 kB each
_TEXTS_A_TIME = 16  # short ones together take two thirds of the time
_TEXTS_SORTED = 4096  # so many are put together by their lengths in tokens
_BATCHES_WORTH_THREADS = 4
_PADDINGS = ("<pad>", "[PAD]")

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Embedder:
    """A prepared encoder folder, loaded. Safe to share between threads."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Loads the encoder, in a second or less.

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
        self._pool = _POOLINGS[serving["pooling"]]
        self._normalize = bool(serving["normalize"])
        self._session, self._tokenizer = _load(folder / "onnx", serving, threads)
        self._inputs = {given.name for given in self._session.get_inputs()}
        self._padding = _padding_of(self._tokenizer)
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

        Several lean a little on each other, as `passages` do; one alone has the vector that
        Rasa's side gives it.

        Returns:
            float32, shape (n, d), rows of length 1.
        """
        return self._together("intent", texts)

    def passages(self, texts: Sequence[str]) -> "Vectors":
        """Vectors of what is to be found; texts are treated as by `queries`.

        Unlike a query's, a passage's 8-bit vector leans a little on the passages embedded with it
        (cosine 0.997 to the one it has alone): activations are scaled over what runs together.

        Returns:
            float32, shape (n, d), rows of length 1.
        """
        return self._together("passage", texts)

    def _embed_query(self, text: str) -> "Vectors":
        row: Vectors = self._run(self._tokens("query", [text]))[0]
        return row

    def _together(self, kind: str, texts: Sequence[str]) -> "Vectors":
        import numpy as np

        rows = np.empty((len(texts), self._dimension), np.float32)
        for start in range(0, len(texts), _TEXTS_SORTED):
            readable = [clean(text) for text in texts[start : start + _TEXTS_SORTED]]
            self._fill(rows[start:], self._tokens(kind, readable))
        return rows

    def _fill(self, rows: "Vectors", texts: "list[Encoding]") -> None:
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        batches = [order[at : at + _TEXTS_A_TIME] for at in range(0, len(order), _TEXTS_A_TIME)]

        def embed(places: list[int]) -> None:
            rows[places] = self._run([texts[place] for place in places])

        if len(batches) < _BATCHES_WORTH_THREADS:
            for places in batches:
                embed(places)
        else:  # onnxruntime lets other threads run meanwhile: one batch a core
            with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
                list(workers.map(embed, batches))

    def _tokens(self, kind: str, texts: Sequence[str]) -> "list[Encoding]":
        prompt = self._prompts[kind]
        encoded: list[Encoding] = self._tokenizer.encode_batch([prompt + text for text in texts])
        return encoded

    def _run(self, texts: "Sequence[Encoding]") -> "Vectors":
        import numpy as np

        width = max(map(len, texts))
        ids = np.full((len(texts), width), self._padding, np.int64)
        mask = np.zeros_like(ids)
        for place, each in enumerate(texts):
            ids[place, : len(each)] = each.ids
            mask[place, : len(each)] = 1
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(mask)}
        wanted = {name: array for name, array in feed.items() if name in self._inputs}
        rows: Vectors = self._pool(self._session.run(None, wanted)[0], mask)
        if self._normalize:
            rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return rows.astype(np.float32)


def _mean(tokens: "Vectors", mask: "NDArray[np.int64]") -> "Vectors":
    weights = mask[:, :, None].astype(tokens.dtype)
    means: Vectors = (tokens * weights).sum(axis=1) / weights.sum(axis=1)
    return means


def _first(tokens: "Vectors", _mask: "NDArray[np.int64]") -> "Vectors":
    return tokens[:, 0]


_POOLINGS = {"mean": _mean, "cls": _first}


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


def _load(
    folder: Path, serving: dict[str, Any], threads: int
) -> "tuple[InferenceSession, Tokenizer]":
    import onnxruntime
    from tokenizers import Tokenizer

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    try:
        session = onnxruntime.InferenceSession(
            str(folder / serving["model"]), options, providers=["CPUExecutionProvider"]
        )
        tokenizer = Tokenizer.from_file(str(folder / serving["tokenizer"]))
    except Exception as error:  # both libraries raise plain exceptions of their own
        raise EncoderIsMissing(folder.parent, str(error).splitlines()[0]) from error
    tokenizer.enable_truncation(serving["max_tokens"])
    tokenizer.no_padding()
    return session, tokenizer


def _padding_of(tokenizer: "Tokenizer") -> int:
    known = (tokenizer.token_to_id(padding) for padding in _PADDINGS)
    return next((number for number in known if number is not None), 0)
