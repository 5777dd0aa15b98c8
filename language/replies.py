"""Phrases become text: the last step of a reply, in the reader's language.

Reads `data/replies/<language>.ftl` (Project Fluent) when a language is first needed. It knows
neither Telegram nor the shop; its HTML is the small set that Telegram accepts.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from language.languages import LAST_RESORT, language, resolve
from language.locale_style import LocaleStyle, locale_style
from language.phrase import Keyword, Money, Phrase, Series, Value
from language.ports import PhraseIncomplete, PhraseMissing

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle
    from fluent.runtime.resolver import Pattern

_TAG = re.compile(r"<[^<>]*>")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Phrases:
    """All phrases of a folder, by key and language.

    Args:
        folder: holds one `<language>.ftl` per language, UTF-8, named by our codes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bundles: dict[str, FluentBundle | None] = {}

    def languages(self) -> tuple[str, ...]:
        """The languages that have a file, in alphabetical order."""
        return tuple(sorted(file.stem for file in self._folder.glob("*.ftl")))

    def render(self, phrase: Phrase, language: str) -> str:
        """The phrase as Telegram HTML.

        String values are escaped; phrases within it are rendered in turn, a tuple of them one per
        line. A phrase the language lacks is taken from its fallback chain, then from English, and
        then written wholly in that language's style.

        Args:
            phrase: what to say.
            language: a code, ours or anybody's; one that nobody knows is answered in English.

        Raises:
            PhraseMissing: no language along the chain has it.
            PhraseIncomplete: a value the phrase needs was not given, or has the wrong type.
        """
        code, bundle, pattern = self._find(phrase.key, language)
        style = locale_style(code)
        values = {
            name: self._argument(value, language, style) for name, value in phrase.values.items()
        }
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise PhraseIncomplete(phrase.key, code, tuple(str(error) for error in errors))
        return str(text)

    def plain(self, phrase: Phrase, language: str) -> str:
        """The phrase without markup, for what Telegram shows as it stands: buttons, commands.

        Raises:
            PhraseMissing: as in `render`.
            PhraseIncomplete: as in `render`.
        """
        return html.unescape(_TAG.sub("", self.render(phrase, language)))

    def _find(self, key: str, wanted: str) -> tuple[str, FluentBundle, Pattern]:
        chain = language(resolve(wanted) or LAST_RESORT).chain
        for code, bundle in self._bundles_of(chain):
            pattern = bundle.get_message(key).value if bundle.has_message(key) else None
            if pattern is not None:
                return code, bundle, pattern
        raise PhraseMissing(key, chain)

    def _bundles_of(self, chain: tuple[str, ...]) -> Iterator[tuple[str, FluentBundle]]:
        for code in chain:
            if code not in self._bundles:
                self._bundles[code] = self._load(code)
            bundle = self._bundles[code]
            if bundle is not None:
                yield code, bundle

    def _load(self, code: str) -> FluentBundle | None:
        from fluent.runtime import FluentBundle, FluentResource

        file = self._folder / f"{code}.ftl"
        if not file.exists():
            return None
        # Fluent would isolate every value in every language; LocaleStyle does it where it matters,
        # since the marks are copied along with an order number.
        bundle = FluentBundle([language(code).locale], use_isolating=False)
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
        return bundle

    def _argument(self, value: Value, wanted: str, style: LocaleStyle) -> Any:
        """What Fluent gets: numbers stay numbers, for its plural rules; the rest is text."""
        match value:
            case str():
                return style.isolated(_escaped(value))
            case Money():
                return style.isolated(style.money(value))
            case Phrase():
                return self.render(value, wanted)
            case Series():
                items = [str(self._argument(item, wanted, style)) for item in value.items]
                return style.series(items, value.style) if items else ""
            case tuple():
                return "\n".join(self.render(line, wanted) for line in value)
        return value.name if isinstance(value, Keyword) else value


def _escaped(text: str) -> str:
    clean = _LONE_SURROGATE.sub("\ufffd", text)
    # Only the four named entities that Telegram knows.
    return html.escape(clean, quote=False).replace('"', "&quot;")
