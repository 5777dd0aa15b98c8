import threading
import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.chunks import chunks
from language.engines import ENGINES, UnknownEngine, answer_of, engine_code, open_engine
from language.languages import languages
from language.ports import TranslationUnavailable
from language.translate import DeepTranslator, NoTranslator, build_translator

Answer = Callable[[str], str | None]


class FakeEngines:
    """Stands for deep-translator: answers by engine name, and keeps what was asked."""

    def __init__(self, **answers: Answer) -> None:
        self._answers = answers
        self.asked: list[tuple[str, str, str, str]] = []
        self.urls: dict[str, str] = {}
        self.opened = 0

    def __call__(self, name: str, source: str, target: str, url: str, key: str) -> "FakeEngine":
        self.opened += 1
        self.urls[name] = url
        return FakeEngine(self, name, source, target)

    def answer(self, name: str, text: str) -> str | None:
        return self._answers[name](text)


class FakeEngine:
    def __init__(self, engines: FakeEngines, name: str, source: str, target: str) -> None:
        self._engines, self._name, self._codes = engines, name, (source, target)

    def translate(self, text: str) -> str | None:
        self._engines.asked.append((self._name, *self._codes, text))
        return self._engines.answer(self._name, text)


class TooManyRequests(Exception):
    pass


def too_many(_text: str) -> str:
    raise TooManyRequests("key SECRET, text RAHASIA")


def shouting(text: str) -> str:
    return text.upper().strip()


@pytest.fixture
def release() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def test_the_text_comes_back_translated_with_the_engines_own_codes() -> None:
    engines = FakeEngines(google=shouting)
    said = DeepTranslator("google", open_engine=engines).translate("apa kabar", "jv", "zh-Hant")
    assert said == "APA KABAR"
    assert engines.asked == [("google", "jw", "zh-TW", "apa kabar")]


def test_a_writer_of_unknown_language_is_left_to_the_engine() -> None:
    engines = FakeEngines(google=shouting)
    DeepTranslator("google", open_engine=engines).translate("halo", None, "en")
    assert engines.asked[0][1] == "auto"


@pytest.mark.parametrize("text", ["😀👍", "", "150.000", "?!", "  "])
def test_a_text_without_letters_is_nobodys_work(text: str) -> None:
    engines = FakeEngines(google=shouting)
    assert DeepTranslator("google", open_engine=engines).translate(text, "id", "en") == text
    assert engines.opened == 0


def test_the_same_language_needs_no_engine() -> None:
    engines = FakeEngines(google=shouting)
    assert DeepTranslator("google", open_engine=engines).translate("halo", "id", "id") == "halo"
    assert engines.opened == 0


def test_after_too_many_requests_the_next_engine_answers_and_the_first_rests() -> None:
    engines = FakeEngines(google=too_many, mymemory=shouting)
    translator = DeepTranslator("google, mymemory", open_engine=engines)
    assert translator.translate("halo", "id", "en") == "HALO"
    assert translator.translate("dunia", "id", "en") == "DUNIA"
    assert [name for name, *_ in engines.asked] == ["google", "mymemory", "mymemory"]


def test_when_all_fail_the_reasons_hold_neither_text_nor_key() -> None:
    engines = FakeEngines(google=too_many, mymemory=lambda _: None)
    translator = DeepTranslator(["google", "mymemory"], key="SECRET", open_engine=engines)
    with pytest.raises(TranslationUnavailable) as failed:
        translator.translate("RAHASIA sekali", "id", "en")
    assert failed.value.reasons == ("google: TooManyRequests", "mymemory: gave no translation")
    assert "SECRET" not in str(failed.value)
    assert "RAHASIA" not in str(failed.value)


def test_a_hanging_engine_costs_its_share_of_the_time_and_no_more(
    release: threading.Event,
) -> None:
    def hanging(_text: str) -> str:
        release.wait(30)
        return "late"

    engines = FakeEngines(google=hanging, mymemory=shouting)
    translator = DeepTranslator("google,mymemory", timeout_seconds=0.4, open_engine=engines)
    began = time.monotonic()
    assert translator.translate("halo", "id", "en") == "HALO"
    assert time.monotonic() - began < 2


def test_hanging_threads_are_bounded(release: threading.Event) -> None:
    def hanging(_text: str) -> str:
        release.wait(30)
        return "late"

    engines = FakeEngines(google=hanging)
    translator = DeepTranslator("google", timeout_seconds=0.01, open_engine=engines)
    for number in range(8):
        translator._resting_until.clear()
        with pytest.raises(TranslationUnavailable):
            translator.translate(f"halo {number}", "id", "en")
    assert engines.opened == 4


def test_the_same_text_is_asked_once() -> None:
    engines = FakeEngines(google=shouting)
    translator = DeepTranslator("google", open_engine=engines)
    assert {translator.translate("halo", "id", "en") for _ in range(3)} == {"HALO"}
    assert engines.opened == 1


def test_a_long_text_goes_in_pieces_each_to_an_engine_of_its_own() -> None:
    engines = FakeEngines(mymemory=shouting)
    text = "Kain ini bagus sekali. " * 100 + "\n\n🙏"
    said = DeepTranslator("mymemory", open_engine=engines).translate(text, "id", "en")
    assert said == text.upper()
    assert engines.opened == len(engines.asked) > 1
    assert all(len(piece.encode()) <= 480 for *_, piece in engines.asked)


def test_an_error_dressed_as_a_translation_is_refused() -> None:
    engines = FakeEngines(mymemory=lambda _: "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE")
    with pytest.raises(TranslationUnavailable):
        DeepTranslator("mymemory", open_engine=engines).translate("halo", "id", "en")
    assert answer_of("mymemory", "it&#39;s") == "it's"


def test_an_engine_without_the_language_is_passed_over() -> None:
    engines = FakeEngines(google=shouting, mymemory=shouting)
    DeepTranslator("google,mymemory", open_engine=engines).translate("ajak", "ban", "id")
    assert [name for name, *_ in engines.asked] == ["mymemory"]


def test_the_address_is_libres_or_else_the_firsts() -> None:
    engines = FakeEngines(google=too_many, libre=shouting)
    translator = DeepTranslator("google,libre", url="http://127.0.0.1:1", open_engine=engines)
    translator.translate("halo", "id", "en")
    assert engines.urls == {"google": "", "libre": "http://127.0.0.1:1"}


def test_without_a_translator_texts_stay_as_they_are() -> None:
    with pytest.raises(TranslationUnavailable) as failed:
        NoTranslator().translate("halo", "id", "en")
    assert failed.value.reasons == ("no translator is set",)
    assert NoTranslator().translate("halo", "id", "id") == "halo"


@pytest.mark.parametrize("names", ["none", "", (), ("none",)])
def test_none_means_no_translator(names: str | tuple[str, ...]) -> None:
    assert isinstance(build_translator(names), NoTranslator)


def test_a_wrong_name_is_refused_at_once_and_told_what_there_is() -> None:
    with pytest.raises(UnknownEngine, match="google"):
        build_translator("gogle")


@pytest.mark.parametrize("name", ["google", "mymemory"])
@pytest.mark.parametrize("code", sorted(languages()))
def test_deep_translator_takes_every_code_we_give_it(name: str, code: str) -> None:
    theirs = engine_code(name, code)
    if theirs is not None:
        assert open_engine(name, theirs, theirs, "", "")


@pytest.mark.parametrize("name", ["libre", "deepl"])
def test_engines_with_keys_open_offline(name: str) -> None:
    source, target = engine_code(name, "id"), engine_code(name, "zh-Hans")
    assert source is not None
    assert target is not None
    engine = open_engine(name, source, target, "http://127.0.0.1:9/x", "secret")
    assert vars(engine)["_target"] == target
    assert str(vars(engine)["_base_url"]).startswith("http://127.0.0.1:9/x")


def test_every_engine_is_a_class_of_deep_translator() -> None:
    import deep_translator

    assert all(hasattr(deep_translator, kind.class_name) for kind in ENGINES.values())


@given(st.text(max_size=400), st.integers(min_value=8, max_value=60))
def test_chunks_join_to_the_text_and_keep_the_limit(text: str, longest: int) -> None:
    pieces = list(chunks(text, longest))
    assert "".join(pieces) == text
    assert all(len(piece.encode("utf-8", "replace")) <= longest for piece in pieces)


def test_chunks_end_with_sentences_where_they_can() -> None:
    text = "Satu kain. Dua kain! Tiga kain? Empat."
    assert list(chunks(text, 22)) == ["Satu kain. Dua kain! ", "Tiga kain? Empat."]
