"""Twenty thousand hostile texts through the readers that every message goes through."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from catalog_index.taxonomy import read_taxonomy
from language.detect import Detector
from runtime.entities import EntityReader
from runtime.reading import read_entities

TAXONOMY = Path(__file__).resolve().parents[3] / "data" / "taxonomy"
MANY = 20_000
# Of a text of any length; a hundred times what a message takes, since machines are busy.
MOST_SECONDS = 1.0
LANGUAGES = ("id", "en", "ru", "ar", "ja", "th", "tr")
PIECES = (
    *(
        "1",
        "99",
        "0",
        "1.250.000,50",
        "१५",
        "٣",
        "十五",
        "rb",
        "jt",
        "lusin",
        "max",
        "antara",
        "-",
    ),
    *("Rp", "$", "€", "<b>", "</b>", "&amp;", "'; DROP TABLE orders; --", "{{7*7}}", "%s%n", "\\"),
    *("\u0301", "\u200d", "\u202e", "\ufeff", "\x00", "\ud800", "\U0001f469\u200d\U0001f373"),
    *("size", "XL", "ukuran", "merah", "зелёных", "الأحمر", "赤い", "ke Jepang", "\n", "\t", " "),
    *(
        "${jndi:ldap://x}",
        "../../etc/passwd",
        "<script>",
        "[INST]",
        "٪",
        "½",
        "Ⅷ",
        "①",
        "²",
        "+62",
    ),
)


@pytest.fixture(scope="module")
def reader() -> EntityReader:
    reader = EntityReader(read_taxonomy(TAXONOMY))
    for language in LANGUAGES:
        reader.read("", language)
    return reader


def _hostile(chance: random.Random) -> Iterator[str]:
    """Heaps of pieces with and without spaces between, and code points of every kind."""
    for number in range(MANY):
        if number % 2:
            yield chance.choice(("", " ")).join(chance.choices(PIECES, k=chance.randint(1, 12)))
        else:
            points = (chance.randrange(0x110000) for _ in range(chance.randint(1, 30)))
            yield "".join(map(chr, points))


def test_no_hostile_text_stops_the_readers(reader):
    detector = Detector()
    for text in _hostile(random.Random(20)):
        found = read_entities(text, detector.detect(text), reader)
        assert found["quantity"] is None or found["quantity"] > 0, ascii(text)
        assert found["max_price"] is None or found["max_price"] >= 0, ascii(text)


LONG = (
    *("a", "1", "1 ", "1,", "9-", "x", "<b>", "\u0301", "e\u0301", "十", "ा", "ك", "\U0001f600"),
    *("dua ", "lusin ", "merah ", "antara 1 dan ", "size ", "solo ", "ke ", "12 345 ", "+0 "),
    *("twenty and ", "из ", "'; --", "\ud800", "\x00"),
)


@pytest.mark.parametrize("part", LONG, ids=ascii)
def test_a_megabyte_is_read_as_quickly_as_a_message(reader, part):
    text = part * (1_000_000 // len(part))
    heard = Detector().detect(text)
    read_entities(part, heard, reader)
    began = time.process_time()
    read_entities(text, heard, reader)
    assert time.process_time() - began < MOST_SECONDS
