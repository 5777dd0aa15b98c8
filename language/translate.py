"""A person's text in another's language, by deep-translator, without ever holding up a chat.

The library has no time limit, shares state between calls and fails in many ways: here every call
runs in a thread of its own with a deadline, on an engine of its own, and every failure ends as
`TranslationUnavailable`. Texts and keys never reach the log nor the error.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence

from language.chunks import chunks
from language.deadline import Asked, Refused
from language.engines import Engine, answer_of, engine_code, engine_kind, open_engine
from language.ports import TranslationUnavailable, Translator

OpenEngine = Callable[[str, str, str, str, str], Engine]
log = logging.getLogger(__name__)

# Threads that may wait for engines at once. A dead connection keeps its thread, so this bounds the
# leak; with all of them waiting, further texts go untranslated at once.
_AT_ONCE = 4
_REMEMBERED = 1024
# Google's page often answers 429 for minutes: asking again for each message would only delay it.
_REST_SECONDS = 60.0


class NoTranslator:
    """Stands where no translator is set: texts are shown as they were written."""

    def translate(self, text: str, source: str | None, target: str) -> str:
        """Nothing but the text itself, when it needs no translation.

        Raises:
            TranslationUnavailable: always, unless both languages are the same.
        """
        if source == target or not _has_letters(text):
            return text
        raise TranslationUnavailable(source or "auto", target, ("no translator is set",))


class DeepTranslator:
    """deep-translator's engines, tried one after the other.

    Args:
        names: engines, the preferred first; a comma list does as well (`google,mymemory`).
        url: address of a self-hosted engine; `libre`'s if it is among them, else the first's.
        key: for the engines that need one.
        timeout_seconds: for a whole text, shared among the engines that have to be tried.
        open_engine: opens an engine by (name, source, target, url, key); tests pass a fake.

    Raises:
        UnknownEngine: a name is none of `ENGINES`.
    """

    def __init__(
        self,
        names: str | Sequence[str],
        url: str = "",
        key: str = "",
        timeout_seconds: float = 5.0,
        open_engine: OpenEngine = open_engine,
    ) -> None:
        self._names = _listed(names)
        for name in self._names:
            engine_kind(name)
        self._addressed = "libre" if "libre" in self._names else self._names[0]
        self._url, self._key = url, key
        self._timeout_seconds = timeout_seconds
        self._open_engine = open_engine
        self._slots = threading.BoundedSemaphore(_AT_ONCE)
        self._resting_until: dict[str, float] = {}
        self._remembered: OrderedDict[tuple[str, str | None, str], str] = OrderedDict()
        self._lock = threading.Lock()

    def translate(self, text: str, source: str | None, target: str) -> str:
        """The text in the target language, within the time limit.

        Args:
            text: plain, any length; one without letters (emoji, numbers) comes back as it is.
            source: our code, or None where the writer's language is not known.
            target: our code.

        Raises:
            TranslationUnavailable: no engine gave a translation in time.
            UnknownLanguage: a code is not ours.
        """
        if source == target or not _has_letters(text):
            return text
        wanted = (text, source, target)
        with self._lock:
            if wanted in self._remembered:
                self._remembered.move_to_end(wanted)
                return self._remembered[wanted]
        translated = self._ask_all(text, source, target)
        with self._lock:
            self._remembered[wanted] = translated
            if len(self._remembered) > _REMEMBERED:
                self._remembered.popitem(last=False)
        return translated

    def _ask_all(self, text: str, source: str | None, target: str) -> str:
        deadline = time.monotonic() + self._timeout_seconds
        reasons: list[str] = []
        for at, name in enumerate(self._names):
            share = (deadline - time.monotonic()) / (len(self._names) - at)
            try:
                return self._ask(name, text, source, target, share)
            except Refused as refused:
                reasons.append(f"{name}: {refused}")
        log.warning("no translation from %s to %s: %s", source, target, "; ".join(reasons))
        raise TranslationUnavailable(source or "auto", target, tuple(reasons))

    def _ask(self, name: str, text: str, source: str | None, target: str, seconds: float) -> str:
        if time.monotonic() < self._resting_until.get(name, 0.0):
            raise Refused("rests after too many requests or a time-out")
        its_source, its_target = engine_code(name, source), engine_code(name, target)
        if its_source is None or its_target is None:
            raise Refused("has not got the language")
        if not self._slots.acquire(blocking=False):
            raise Refused("all threads are waiting")
        url = self._url if name == self._addressed else ""
        asked = Asked(
            lambda: self._translated(name, text, its_source, its_target, url), self._slots
        )
        try:
            return asked.answer(seconds)
        except Refused as refused:
            if refused.rests:
                self._resting_until[name] = time.monotonic() + _REST_SECONDS
            raise

    def _translated(self, name: str, text: str, source: str, target: str, url: str) -> str:
        """Runs in the worker thread; the library's errors become reasons without text or key."""
        translated: list[str] = []
        for piece in chunks(text, engine_kind(name).longest_bytes):
            if not _has_letters(piece):  # the library returns None for those
                translated.append(piece)
                continue
            answer = self._open_engine(name, source, target, url, self._key).translate(piece)
            found = answer_of(name, answer)
            if found is None:
                raise Refused("gave no translation")
            translated.append(_spaced_like(piece, found))
        return "".join(translated)


def build_translator(
    names: str | Sequence[str], url: str = "", key: str = "", timeout_seconds: float = 5.0
) -> Translator:
    """The translator of the settings: `none`, or nothing, means there is none.

    Raises:
        UnknownEngine: a name is none of `ENGINES`.
    """
    listed = tuple(name for name in _listed(names) if name != "none")
    return DeepTranslator(listed, url, key, timeout_seconds) if listed else NoTranslator()


def _listed(names: str | Sequence[str]) -> tuple[str, ...]:
    each = names.split(",") if isinstance(names, str) else names
    return tuple(name.strip().lower() for name in each if name.strip())


def _has_letters(text: str) -> bool:
    return any(each.isalpha() for each in text)


def _spaced_like(piece: str, translated: str) -> str:
    """The translation with the spaces around it that the engine stripped from its piece."""
    before = piece[: len(piece) - len(piece.lstrip())]
    after = piece[len(piece.rstrip()) :]
    return f"{before}{translated.strip()}{after}"
