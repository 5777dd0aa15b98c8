"""Messages without a sentence: a bare "P", "kak?", a thumb up; their meaning needs no model."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.dialogue.scene import RankedIntent

# How Indonesians knock at a shop's door.
_KNOCKS = frozenset(
    {"p", "pp", "ppp", "ping", "kak", "kk", "kakak", "ka", "min", "mimin", "gan", "sis", "bos"}
    | {"boss", "om", "bro", "bu", "pak", "mas", "mbak", "bang", "tes", "test"}
)
_SIGNS: Mapping[str, str] = {
    **dict.fromkeys("👍👌✅🆗", "affirm"),
    **dict.fromkeys("👎❌🚫", "deny"),
    **dict.fromkeys("🙏❤🥰😍🤝💐🌹", "thank"),
    **dict.fromkeys("😡🤬😠👿", "complain"),
}


@dataclass(frozen=True, slots=True)
class SureMeaning:
    """An understanding that leaves no doubt."""

    intent: str
    ranking: Sequence[RankedIntent] = ()

    def is_doubtful(self, threshold: float, margin: float) -> bool:
        """Never."""
        return False


def sign(text: str) -> SureMeaning | None:
    """What a message without a sentence means; None for any other message."""
    letters = "".join(each for each in text if each.isalnum()).casefold()
    if letters:
        return SureMeaning("greet") if letters in _KNOCKS and len(text) <= 12 else None
    found = next((_SIGNS[each] for each in text if each in _SIGNS), "greet")
    return SureMeaning(found)
