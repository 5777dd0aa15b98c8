"""Every language by our code: names, locale, script, engine codes and the fallback of phrases.

Reads `data/languages.yml` once, at the first question asked. Others' codes (Telegram's
`language_code`, BCP 47 tags, retired ISO codes) become ours in `resolve`, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from language.ports import UnknownLanguage

TABLE = Path(__file__).resolve().parents[1] / "data" / "languages.yml"
LAST_RESORT = "en"
# Scripts written from right to left among those of the table (Unicode bidi class R or AL).
_RIGHT_TO_LEFT = {"Arab", "Hebr"}
_ABSENT = "-"


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    Args:
        code: ours, as used in file names and stored with a person.
        locale: CLDR's, as Babel spells it (`zh_Hans`).
        also: other codes for it, lower case with hyphens.
        scripts: ISO 15924, the usual one first.
        engines: translation engine to that engine's code; None where it lacks the language.
        falls_back: languages tried for a missing phrase, before English.
    """

    code: str
    name: str
    own_name: str
    locale: str
    also: tuple[str, ...]
    scripts: tuple[str, ...]
    engines: Mapping[str, str | None]
    falls_back: tuple[str, ...]

    @property
    def rtl(self) -> bool:
        """Whether its usual script runs from right to left."""
        return self.scripts[0] in _RIGHT_TO_LEFT

    @property
    def chain(self) -> tuple[str, ...]:
        """The codes whose phrases may be used, best first: itself, its fallbacks, English."""
        return tuple(dict.fromkeys((self.code, *self.falls_back, LAST_RESORT)))

    def engine_code(self, engine: str) -> str | None:
        """The code a translation engine wants, or None when it has not got the language."""
        return self.engines.get(engine, self.code)


def language(code: str) -> Language:
    """The language of our code.

    Raises:
        UnknownLanguage: not one of our codes; `resolve` turns others' codes into ours.
    """
    try:
        return languages()[code]
    except KeyError:
        raise UnknownLanguage(code) from None


@lru_cache(maxsize=1)
def languages() -> Mapping[str, Language]:
    """Every language, by code, in the order of the table."""
    import yaml  # here, to keep the import of this module light

    rows = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return {code: _read(code, row) for code, row in rows.items()}


@lru_cache(maxsize=512)
def resolve(code: str | None) -> str | None:
    """Our code for anybody's: `pt-BR` -> `pt`, `in` -> `id`, `zh_TW` -> `zh-Hant`, `fil` -> `tl`.

    Returns:
        None when the code is empty or names a language we do not know.
    """
    subtags = (code or "").strip().lower().replace("_", "-").split("-")
    if subtags[0] == "zh" and not {"hant", "tw", "hk", "mo"}.isdisjoint(subtags):
        return "zh-Hans" if "hans" in subtags else "zh-Hant"
    while subtags:
        known = _aliases().get("-".join(subtags))
        if known:
            return known
        subtags.pop()
    return None


@lru_cache(maxsize=1)
def _aliases() -> Mapping[str, str]:
    named = {alias: each.code for each in languages().values() for alias in each.also}
    return named | {code.lower(): code for code in languages()}


def _read(code: str, row: Mapping[str, Any]) -> Language:
    engines = {name: row[name] for name in ("google", "mymemory", "deepl") if name in row}
    return Language(
        code=code,
        name=row["name"],
        own_name=row["own_name"],
        locale=row["locale"],
        also=tuple(row["also"]),
        scripts=tuple(row["script"]),
        engines={name: None if its == _ABSENT else its for name, its in engines.items()},
        falls_back=tuple(row.get("falls_back", ())),
    )
