"""The bundled encoder as it is served: its tokenizer, its vectors, its manners."""

import hashlib
import threading
import unicodedata
from pathlib import Path

import numpy as np
import pytest

from catalog_index.bundled_encoder import official_tokenizer
from catalog_index.embedder import Embedder
from catalog_index.encoder_folder import encoder_folder, encoder_is_ready
from runtime.settings import load_settings

pytestmark = pytest.mark.model

TEXTS = [
    "kursi rotan untuk teras",
    "kursi rotan kanggo teras",
    "a rattan chair for the terrace",
    "藤椅 露台",
    "藤椅 陽台",
    "テラス用の籐の椅子",
    "테라스용 라탄 의자",
    "كرسي من الروطان للشرفة",
    "صندلی حصیری برای تراس",
    "برآمدے کے لیے بید کی کرسی",
    "छत के लिए बेंत की कुर्सी",
    "বারান্দার জন্য বেতের চেয়ার",
    "மொட்டை மாடிக்கு பிரம்பு நாற்காலி",
    "เก้าอี้หวายสำหรับระเบียง",
    "ghế mây cho sân hiên",
    "upuang yantok para sa terasa",
    "កៅអីផ្តៅ",
    "ကြိမ်ကုလားထိုင်",
    "silla de mimbre para la terraza",
    "cadeira de vime para a varanda",
    "chaise en rotin pour la terrasse",
    "Rattanstuhl für die Terrasse",
    "rieten stoel voor het terras",
    "sedia in rattan per la terrazza",
    "ротанговое кресло для террасы",
    "крісло з ротангу на терасу",
    "teras için hasır sandalye",
    "krzesło rattanowe na taras",
    "ꦧꦠꦶꦏ꧀ ꦠꦸꦭꦶꦱ꧀",
]
HARD = [
    "ＦＵＬＬ　ｗｉｄｔｈ ｶﾞﾗｽ ﾊﾟ",
    "🧺👍🏽 keranjang 👨‍👩‍👧",
    "ﬁne ① ㎏ ½ ™ Ⅷ ﷺ",
    "が パ 각",
    "\u200bzero\u200dwidth\ufeff \u202eRTL",
    "tab\tnew\nline   spaces ▁▁",
    "<s> </s> <mask> <unk>",
    "ำ ก็ क्षत्रिय שּׁ ẞ ſt 𝔣𝔯𝔞𝔨𝔱𝔲𝔯",
]


@pytest.fixture(scope="module")
def folder() -> Path:
    settings = load_settings()
    if not encoder_is_ready("", settings.home):
        pytest.skip("the encoder is not unpacked; run: make setup")
    return encoder_folder("", settings.home)


@pytest.fixture(scope="module")
def embedder(folder: Path) -> Embedder:
    return Embedder(folder)


@pytest.fixture(scope="module")
def exact(folder: Path):
    from sentence_transformers import SentenceTransformer

    return SentenceTransformer(str(folder), device="cpu", local_files_only=True)


def test_loads_as_any_sentence_transformers_model(exact):
    assert exact.get_embedding_dimension() == 384
    assert exact.max_seq_length == 512
    assert exact.prompts["query"] == "query: "


def test_tokenizes_as_the_official_tokenizer_does(exact, tmp_path):
    from tokenizers import Tokenizer

    (tmp_path / "tokenizer.json").write_bytes(official_tokenizer())
    official = Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    decomposed = [unicodedata.normalize("NFD", text) for text in TEXTS]
    for text in [*TEXTS, *HARD, *decomposed]:
        assert exact.tokenizer(text)["input_ids"] == official.encode(text).ids, text


def test_translations_lie_nearer_than_other_goods(exact):
    near = exact.encode(["a rattan chair", "kursi rotan", "durian candy"], prompt_name="query")
    assert near[0] @ near[1] > near[0] @ near[2] + 0.03


def test_the_served_vectors_are_those_of_the_float_model(embedder, exact):
    floats = exact.encode(TEXTS, prompt_name="query", batch_size=1)
    cosines = (embedder.queries(TEXTS) * floats).sum(axis=1)
    assert cosines.mean() >= 0.99
    assert cosines.min() >= 0.96  # 7-bit weights on a processor without VNNI


def test_passages_together_stay_near_the_float_ones(embedder, exact):
    floats = exact.encode(TEXTS, prompt_name="passage", batch_size=1)
    cosines = (embedder.passages(TEXTS) * floats).sum(axis=1)
    assert cosines.mean() >= 0.99
    assert cosines.min() >= 0.98


def test_prefixes_tell_queries_from_passages(embedder):
    query, passage = embedder.queries(["kursi"])[0], embedder.passages(["kursi"])[0]
    assert query @ passage < 0.995


def test_vectors_are_unit_rows_and_repeat(embedder):
    rows = embedder.queries([*TEXTS, TEXTS[0]])
    assert (rows.dtype, rows.shape) == (np.float32, (len(TEXTS) + 1, 384))
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert (rows[0] == rows[-1]).all()


def test_a_query_does_not_depend_on_those_beside_it(embedder, folder):
    alone = Embedder(folder).queries(["sarung batik"])[0]
    beside = Embedder(folder).queries(["x " * 400, "sarung batik"])[1]
    assert np.allclose(alone, beside, atol=1e-5)


@pytest.mark.parametrize("text", ["", " ", "\x00\x1b", "\ud800", "🧺" * 5000, "x" * 100_000])
def test_any_text_has_a_vector(embedder, text):
    assert np.isfinite(embedder.queries([text])).all()
    assert np.isfinite(embedder.passages([text])).all()


def test_no_texts_have_no_vectors(embedder):
    assert embedder.queries([]).shape == embedder.passages([]).shape == (0, 384)


def test_several_threads_may_ask_at_once(embedder):
    expected = embedder.queries(TEXTS)
    wrong: list[int] = []

    def ask(number: int) -> None:
        texts = [f"{text} {number}" for text in TEXTS[:5]] + TEXTS
        if not (embedder.queries(texts)[5:] == expected).all():
            wrong.append(number)

    askers = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    assert wrong == []


def test_the_name_holds_the_served_files_fingerprint(embedder, folder):
    digest = hashlib.sha256((folder / "onnx" / "model_int8.onnx").read_bytes()).hexdigest()
    assert embedder.name == f"{folder.name}@{digest[:12]}"
