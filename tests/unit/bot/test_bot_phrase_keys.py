"""Every phrase the conversation can say exists, in every language that has phrases."""

import re
from pathlib import Path

import pytest

from bot.app import MENU
from bot.dialogue.asking import payment_methods
from bot.dialogue.checkout import FIELDS
from bot.dialogue.messages import meaning
from bot.dialogue.vendor_desk import REASONS
from catalog_index.recommendation import Why
from language.replies import Phrases
from runtime.settings import PROJECT
from shop.catalog_files import read_vendors

BOT = PROJECT / "bot"
PHRASES = PROJECT / "data" / "replies"
INTENTS = re.findall(r"id: (\w+)", (PROJECT / "data" / "intents.yml").read_text(encoding="utf-8"))


def said() -> set[str]:
    """Keys written out in the code, and those put together there."""
    keys = set()
    for file in BOT.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        called = r"(?:phrase|say|order_moved|order_to_vendor)\(\s*\"([a-z0-9-]+)\""
        keys |= set(re.findall(called, text))
        keys |= {f"button-{key}" for key in re.findall(r"\bbutton\(\s*\"([a-z0-9-]+)\"", text)}
    keys |= {f"command-{name}" for name in MENU}
    keys |= {f"button-reason-{reason}" for reason in REASONS}
    keys |= {f"checkout-{name}" for name in FIELDS}
    keys |= {f"checkout-{name}-unclear" for name in FIELDS}
    keys |= {f"button-{meaning(intent)}" for intent in INTENTS}
    keys |= {f"reason-{why}" for why in Why if why is not Why.GOES_WITH_KIND}
    vendors, _ = read_vendors(PROJECT / "data" / "catalog" / "vendors.csv")
    keys |= {
        item.key
        for vendor in vendors
        for item in payment_methods(vendor).items  # type: ignore[union-attr]
    }
    return keys


def written(file: Path) -> set[str]:
    return set(re.findall(r"^([a-z][a-z0-9-]*) =", file.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("language", Phrases(PHRASES).languages())
def test_every_phrase_that_is_said_is_written(language: str) -> None:
    assert said() - written(PHRASES / f"{language}.ftl") == set()


def test_english_and_indonesian_and_at_least_eight_more_are_spoken() -> None:
    languages = set(Phrases(PHRASES).languages())
    assert {"en", "id"} <= languages
    assert len(languages) >= 10
