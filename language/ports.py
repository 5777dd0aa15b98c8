"""What this package promises to others, and how it fails."""

from __future__ import annotations

from typing import Protocol


class LanguageError(Exception):
    """Whatever goes wrong in this package."""


class UnknownLanguage(LanguageError):
    """A language code that `data/languages.yml` does not have."""

    def __init__(self, code: str) -> None:
        super().__init__(f"no language has the code {code!r}")
        self.code = code


class PhraseMissing(LanguageError):
    """No file along the fallback chain, English included, has the phrase."""

    def __init__(self, key: str, languages: tuple[str, ...]) -> None:
        super().__init__(f"phrase {key!r} is missing in {', '.join(languages)}")
        self.key = key
        self.languages = languages


class PhraseIncomplete(LanguageError):
    """The phrase could not be said with the values given; `reasons` names what it lacked."""

    def __init__(self, key: str, language: str, reasons: tuple[str, ...]) -> None:
        super().__init__(f"phrase {key!r} in {language}: {'; '.join(reasons)}")
        self.key = key
        self.language = language
        self.reasons = reasons


class TranslationUnavailable(LanguageError):
    """No engine gave a translation in time; `reasons` has a line for each, never the text."""

    def __init__(self, source: str, target: str, reasons: tuple[str, ...]) -> None:
        super().__init__(f"no translation from {source} to {target}: {'; '.join(reasons)}")
        self.source = source
        self.target = target
        self.reasons = reasons


class Translator(Protocol):
    """Turns a person's text into another language."""

    def translate(self, text: str, source: str | None, target: str) -> str:
        """The text in the target language.

        Args:
            text: as the person wrote it; plain text, any length.
            source: our code of its language, or None to let the engine tell.
            target: our code of the reader's language.

        Raises:
            TranslationUnavailable: no engine answered; show the original instead.
        """
        ...
