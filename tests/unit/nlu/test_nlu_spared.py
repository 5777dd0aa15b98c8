"""One example in eight is kept from the encoder's tuning, always the same one."""

from nlu.spared import is_spared


def test_about_one_in_eight_is_spared():
    spared = sum(is_spared(f"berapa harga lumpia nomor {number}") for number in range(4000))
    assert 400 < spared < 600


def test_case_changes_nothing():
    texts = [f"Halo kak {number}" for number in range(200)]
    assert [is_spared(text) for text in texts] == [is_spared(text.upper()) for text in texts]
