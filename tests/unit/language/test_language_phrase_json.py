import json

import pytest

from language.phrase import Money, Phrase, Series, phrase
from language.phrase_json import pack, unpack


def test_a_packed_phrase_survives_json_with_every_kind_of_value() -> None:
    said = phrase(
        "order-summary",
        number="LPK-7F3K2",
        count=2,
        weight=1.5,
        total=Money(150_000),
        colours=Series(("merah", "biru", Phrase("soga")), "or"),
        lines=(phrase("line", name="Lumpia <b>"), phrase("line", name="บาติก")),
        thanks=Phrase("thanks"),
    )
    assert unpack(json.loads(json.dumps(pack(said)))) == said


def test_what_is_not_a_packed_phrase_is_refused() -> None:
    with pytest.raises(KeyError):
        unpack({"text": "halo"})
