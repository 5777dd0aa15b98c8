"""Both environments read one encoder: the same text has the same vector on either side."""

import json
import os
import subprocess

import numpy as np
import pytest

from runtime.settings import PROJECT, load_settings
from runtime.workplace import nlu_workplace

pytestmark = [pytest.mark.rasa, pytest.mark.model]

TEXTS = [
    "brp harganya kak?",
    "regane pinten nggih",
    "Do you ship batik tulis to Kuala Lumpur? 🙏",
    "这个多少钱",
    "このかごはいくらですか",
    "คุกกี้ยังมีไหมคะ",
    "بكم هذا الكرسي؟",
    "P",
    "lumpia " * 150,
]
RASAS_SIDE = """
import json, sys
from pathlib import Path
from nlu.rasa_components.onnx_encoder import OnnxEncoder
print(json.dumps(OnnxEncoder(Path(sys.argv[1])).messages(json.load(sys.stdin)).tolist()))
"""


def test_vectors_are_the_same_on_both_sides():
    from catalog_index.embedder import Embedder

    workplace = nlu_workplace(load_settings())
    if not workplace.rasa_python.exists() or not workplace.encoder.exists():
        pytest.skip("no Rasa environment or no encoder here; make setup builds them")
    answer = subprocess.run(
        [workplace.rasa_python, "-c", RASAS_SIDE, workplace.encoder],
        input=json.dumps(TEXTS),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )
    theirs = np.array(json.loads(answer.stdout))
    embedder = Embedder(workplace.encoder)
    ours = np.concatenate([embedder.messages([text]) for text in TEXTS])
    assert np.linalg.norm(theirs, axis=1) == pytest.approx(1, abs=1e-5)
    assert (ours * theirs).sum(axis=1).min() >= 0.99
