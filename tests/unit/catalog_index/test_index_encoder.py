"""Reading the packed weights, cleaning texts, naming folders: what needs no model."""

import json
import struct
from pathlib import Path

import numpy as np
import pytest

from catalog_index.bundled_encoder import PackedWeights, bert_name
from catalog_index.confidence import Evidence, is_sure
from catalog_index.embedder import MAX_CHARACTERS, Embedder, clean
from catalog_index.encoder_export import SERVING_FORMAT, has_wide_integer_dot
from catalog_index.encoder_folder import encoder_folder, encoder_is_ready, prepare_encoder
from catalog_index.fusion import Channel, fuse
from catalog_index.ports import EncoderIsDamaged, EncoderIsMissing
from nlu.encoder_files import FORMAT


def packed_file(block: int = 32) -> bytes:
    """A packed file of two tensors: 32 4-bit weights of scale 0.5, and three floats."""
    head = b"E5S1" + struct.pack("<I7ifi", 1, 32, 1, 1, 64, 1, 8, 2, 1e-12, block)
    words = "▁batik".encode()
    tokenizer = struct.pack("<5iQ", 1, 0, 2, 1, 3, len(words)) + struct.pack("<2If", 0, 8, -1.5)
    rules = struct.pack("<iI", 0, 0)
    blocks = np.float16(0.5).tobytes() + bytes([0x80 + low for low in range(16)])
    floats = np.array([1, 2, 3], "<f4").tobytes()
    directory = [(b"emb.word", 1, 32, blocks), (b"emb.ln.b", 0, 3, floats)]
    size = sum(2 + len(name) + 21 for name, *_ in directory)
    offset = len(head) + len(tokenizer) + len(words) + len(rules) + 4 + size
    listed = struct.pack("<i", len(directory))
    for name, kind, count, data in directory:
        listed += struct.pack("<H", len(name)) + name
        listed += struct.pack("<BIQQ", kind, count, offset, len(data))
        offset += len(data)
    return head + tokenizer + words + rules + listed + blocks + floats


def test_unpacks_four_bit_blocks_low_halves_first():
    tensors = dict(PackedWeights(packed_file()).tensors())
    words = tensors["embeddings.word_embeddings.weight"]
    assert (words.shape, words.dtype) == ((1, 32), np.float32)
    assert words[0, :16].tolist() == [(low - 8) * 0.5 for low in range(16)]
    assert words[0, 16:].tolist() == [0.0] * 16
    assert tensors["embeddings.LayerNorm.bias"].tolist() == [1, 2, 3]


def test_reads_the_encoders_sizes():
    shape = PackedWeights(packed_file()).shape
    assert (shape.hidden, shape.feed_forward, shape.positions) == (32, 64, 8)


@pytest.mark.parametrize("data", [b"", b"GGUF" + bytes(100), packed_file()[:90], packed_file(64)])
def test_refuses_what_is_not_such_a_file(data):
    with pytest.raises(EncoderIsDamaged):
        PackedWeights(data)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("l11.fo.w", "encoder.layer.11.output.dense.weight"),
        ("l0.aln.b", "encoder.layer.0.attention.output.LayerNorm.bias"),
        ("emb.ln.w", "embeddings.LayerNorm.weight"),
    ],
)
def test_names_tensors_as_bert_does(name, expected):
    assert bert_name(name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  kursi\trotan\n", "kursi rotan"),
        ("\ud800batik", "?batik"),
        ("a\x00b\x9fc\u2028d", "a b c d"),
        ("👨‍👩‍👧 कुर्सी", "👨‍👩‍👧 कुर्सी"),
        ("", ""),
    ],
)
def test_cleaning_leaves_what_the_encoder_can_read(text, expected):
    assert clean(text) == expected


def test_very_long_texts_are_cut():
    assert len(clean("x" * 100_000)) == MAX_CHARACTERS


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        ("flags : fpu avx2 avx512f avx512_vnni", True),
        ("flags : fpu avx2 avx_vnni", True),
        ("flags : fpu avx2 avx512f", False),
    ],
)
def test_knows_processors_that_multiply_without_overflow(tmp_path, monkeypatch, flags, expected):
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    facts = tmp_path / "cpuinfo"
    facts.write_text(flags)
    assert has_wide_integer_dot(facts) is expected
    assert has_wide_integer_dot(tmp_path / "none") is False


def test_encoders_of_one_name_have_folders_of_their_own(tmp_path):
    folders = {encoder_folder(source, tmp_path) for source in ("", "one/e5", "two/e5")}
    assert len(folders) == 3


def prepared(folder: Path, form: int) -> str:
    (folder / "onnx").mkdir(parents=True)
    (folder / "onnx" / "serving.json").write_text(json.dumps({"format": form}))
    return str(folder)


def test_a_prepared_folder_is_used_where_it_is(tmp_path):
    source = prepared(tmp_path / "mine", SERVING_FORMAT)
    assert encoder_is_ready(source, tmp_path)
    assert prepare_encoder(source, tmp_path, print) == tmp_path / "mine"


def test_a_folder_that_another_version_prepared_is_prepared_anew(tmp_path):
    source = prepared(tmp_path / "mine", SERVING_FORMAT - 1)
    assert not encoder_is_ready(source, tmp_path)
    assert encoder_folder(source, tmp_path).parent == tmp_path / "encoder"


def test_both_environments_read_one_form():
    assert SERVING_FORMAT == FORMAT


def test_an_encoder_that_fails_half_way_leaves_nothing(tmp_path, monkeypatch):
    def fall(*_: object) -> None:
        raise EncoderIsDamaged("the weights", "are gone")

    monkeypatch.setattr("catalog_index.encoder_folder.unpack", fall)
    with pytest.raises(EncoderIsDamaged):
        prepare_encoder("", tmp_path, print)
    assert list((tmp_path / "encoder").iterdir()) == []


@pytest.mark.parametrize("content", [None, "{]", json.dumps({"format": 99})])
def test_a_folder_without_an_encoder_is_refused(tmp_path, content):
    if content is not None:
        (tmp_path / "onnx").mkdir()
        (tmp_path / "onnx" / "serving.json").write_text(content)
    with pytest.raises(EncoderIsMissing):
        Embedder(tmp_path)


def test_fusion_prefers_what_several_channels_agree_on():
    fused = fuse([Channel([("A", 0.9), ("B", 0.8)]), Channel([("C", 0.9), ("B", 0.8)])])
    assert [sku for sku, _ in fused] == ["B", "A", "C"]


def test_fused_scores_are_shares_of_the_most_there_can_be():
    fused = fuse([Channel([("A", 1.0), ("B", 0.5)]), Channel([("A", 1.0)], weight=3.0)])
    assert fused == [("A", 1.0), ("B", 0.125)]


def test_what_a_cut_ranking_leaves_out_counts_as_its_last():
    fused = fuse([Channel([("A", 0.8), ("B", 0.6)], rest=0.6), Channel([("C", 0.4), ("B", 0.2)])])
    assert dict(fused) == pytest.approx({"A": 0.4, "B": 0.4, "C": 0.5})


def test_what_is_nearer_to_something_unsold_is_doubted():
    near = {"own_texts": [("A", 0.99)], "types": [("A", 0.9)], "words": []}
    assert is_sure(Evidence(**near, unsold=0.8))
    assert not is_sure(Evidence(**near, unsold=0.95))


def test_a_named_kind_outweighs_a_near_tie():
    near = {"own_texts": [], "types": [("A", 0.9)], "words": [("A", 1.0)], "unsold": 0.92}
    assert is_sure(Evidence(**near, names_a_kind=True))
    assert not is_sure(Evidence(**near))


def test_without_types_texts_and_words_decide():
    assert is_sure(Evidence(own_texts=[("A", 0.86)], types=[], words=[], unsold=0.8))
    assert is_sure(Evidence(own_texts=[("A", 0.8)], types=[], words=[("A", 1.0)], unsold=0.9))
    assert not is_sure(Evidence(own_texts=[("A", 0.8)], types=[], words=[], unsold=0.9))
    assert not is_sure(Evidence(own_texts=[], types=[], words=[], unsold=0.8))
