"""Which of deep-translator's engines can be used, how each is opened and what it can take.

One place for the library's differences: keys, addresses, codes, length limits, and the errors that
some engines hand out as if they were translations. The library itself is imported when an engine
is opened, never before.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from language.languages import language
from language.ports import LanguageError

# Our codes, where an engine of that name wants others than data/languages.yml says.
_LIBRE = {"zh-Hans": "zh", "zh-Hant": "zt"}
_MICROSOFT = {"tl": "fil", "sr": "sr-cyrl", "mn": "mn-cyrl", "zh-Hans": "zh-hans"}
_MICROSOFT |= {"zh-Hant": "zh-hant"}
_AUTO = "auto"


class UnknownEngine(LanguageError):
    """A name in `LAPAK_TRANSLATOR` that is no usable engine; `known` holds those that are."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.known = tuple(sorted(ENGINES))
        super().__init__(f"no translator is called {name!r}: choose among {', '.join(self.known)}")


class Engine(Protocol):
    """An opened engine of deep-translator; good for one call, by one thread."""

    def translate(self, text: str) -> str | None:
        """The translation; None when the library found nothing to translate in the text."""
        ...


@dataclass(frozen=True, slots=True)
class EngineKind:
    """What is particular to one engine.

    Args:
        class_name: of deep-translator 1.11.
        longest_bytes: a text may have, as UTF-8; the library sends it inside a URL.
        tells_source: whether it finds out the source language by itself.
        codes: our code to its own, before `data/languages.yml` is asked.
        codes_like: another engine whose codes it shares.
        refusals: how an answer starts that is no translation but an error.
        arguments: constructor arguments from (url, key), beside source and target.
        set_codes: codes are set after opening, since the library's list of them is too short.
    """

    class_name: str
    longest_bytes: int = 4_900
    tells_source: bool = False
    codes: Mapping[str, str] = field(default_factory=dict)
    codes_like: str = ""
    refusals: tuple[str, ...] = ()
    arguments: Callable[[str, str], dict[str, Any]] = lambda _url, _key: {}
    set_codes: bool = False


def _keyed(_url: str, key: str) -> dict[str, Any]:
    return {"api_key": key}


def _deepl(_url: str, key: str) -> dict[str, Any]:
    return {"api_key": key, "use_free_api": key.endswith(":fx")}  # DeepL marks its free keys so


def _libre(url: str, key: str) -> dict[str, Any]:
    # The library insists on some key, a server without keys ignores it; it appends "translate".
    custom = {"custom_url": url.rstrip("/") + "/"} if url else {}
    return {"api_key": key or "none", **custom}


# Not here: pons and linguee translate single words; baidu, qcri and papago need two keys or have
# code tables that do not fit their servers.
ENGINES: Mapping[str, EngineKind] = {
    "google": EngineKind("GoogleTranslator", tells_source=True),
    # https://mymemory.translated.net/doc/spec.php: 500 bytes; its errors come with status 200.
    "mymemory": EngineKind(
        "MyMemoryTranslator",
        longest_bytes=480,
        refusals=("MYMEMORY WARNING", "INVALID ", "QUERY LENGTH LIMIT", "NO QUERY SPECIFIED"),
    ),
    "libre": EngineKind(
        "LibreTranslator", tells_source=True, codes=_LIBRE, arguments=_libre, set_codes=True
    ),
    "deepl": EngineKind("DeeplTranslator", arguments=_deepl),
    "microsoft": EngineKind("MicrosoftTranslator", codes=_MICROSOFT, arguments=_keyed),
    "yandex": EngineKind("YandexTranslator", arguments=_keyed),
    "chatgpt": EngineKind("ChatGptTranslator", codes_like="google", arguments=_keyed),
}


def engine_kind(name: str) -> EngineKind:
    """What is particular to the engine of that name.

    Raises:
        UnknownEngine: deep-translator has it not, or not for whole sentences.
    """
    try:
        return ENGINES[name]
    except KeyError:
        raise UnknownEngine(name) from None


def engine_code(name: str, code: str | None) -> str | None:
    """The engine's code for our language code; `auto` for None; None where it cannot do it."""
    kind = engine_kind(name)
    if code is None:
        return _AUTO if kind.tells_source else None
    return kind.codes.get(code) or language(code).engine_code(kind.codes_like or name)


def open_engine(name: str, source: str, target: str, url: str, key: str) -> Engine:
    """A fresh engine: its parameters change with every call, so none is ever shared.

    Args:
        name: one of `ENGINES`.
        source: the engine's own code, or `auto`.
        target: the engine's own code.
        url: another address for it; empty for its own.
        key: empty where it needs none.

    Raises:
        Exception: whatever deep-translator raises, its own classes and those of requests.
    """
    import deep_translator

    kind = engine_kind(name)
    opened = getattr(deep_translator, kind.class_name)
    arguments = kind.arguments(url, key)
    if kind.set_codes:
        engine = opened(source="en", target="id", **arguments)
        engine.source, engine.target = source, target
    else:
        engine = opened(source=source, target=target, **arguments)
    if url and "custom_url" not in arguments:
        engine._base_url = url  # the library has no argument for it
    return engine  # type: ignore[no-any-return]  # deep-translator is untyped


def answer_of(name: str, answer: object) -> str | None:
    """The translation in an engine's answer; None when it holds none."""
    if not isinstance(answer, str) or not answer.strip():
        return None
    if answer.startswith(engine_kind(name).refusals or ("\0",)):
        return None
    return html.unescape(answer) if name == "mymemory" else answer
