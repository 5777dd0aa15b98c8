"""Messages in Latin letters, on Rasa's side: both ways to type a word come near to each other."""

import json
import subprocess

import pytest

from runtime.settings import PROJECT, load_settings
from runtime.workplace import nlu_workplace

pytestmark = pytest.mark.rasa

RASAS_SIDE = """
import json, sys
from nlu.rasa_components import latin
function = getattr(latin, sys.argv[1])
print(json.dumps([function(text) for text in json.load(sys.stdin)]))
"""


def latin(texts: list[str], function: str = "latin") -> list[str]:
    python = nlu_workplace(load_settings()).rasa_python
    if not python.exists():
        pytest.skip("no Rasa environment here; make setup builds it")
    answer = subprocess.run(
        [python, "-c", RASAS_SIDE, function],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        cwd=PROJECT,
    )
    written: list[str] = json.loads(answer.stdout)
    return written


def test_scripts_accents_and_stretched_letters_become_plain_latin():
    assert latin(["Καλημέρα!!", "Größe  XXL", "đẹp quáaaa", "буду брать", "春卷"]) == [
        "kalimera",
        "grose xl",
        "dep qua",
        "budu brat",
        "chunjuan",
    ]


def test_the_same_word_typed_in_two_scripts_shares_most_of_its_letters():
    from rapidfuzz import fuzz

    pairs = [("στάμνα", "stamna"), ("कितना", "kitna"), ("ቡና", "buna"), ("சீக்கிரம்", "sikkiram")]
    written = latin([text for pair in pairs for text in pair])
    likeness = [fuzz.ratio(a, b) for a, b in zip(written[::2], written[1::2], strict=True)]
    assert min(likeness) >= 70


def test_text_without_letters_becomes_nothing():
    assert latin(["", "?!", " \n "]) == ["", "", ""]


def test_only_what_latin_letters_lose_is_read_as_written_too():
    texts = ["Berapa HARGANYA? 😊", "Größe XXL", "ΠΟΣΟ κάνει", "5000!!"]
    assert latin(texts, "own_script") == ["", "größe xxl", "ποσο κάνει", ""]
