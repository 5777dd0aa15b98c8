"""In which language a chat message is written, and whether that is sure enough to answer in it.

Scripts decide first, then three voters together: the commonest words and letters (`clues`), CLD2
(its quadgrams know 160 languages, Javanese and Sundanese among them), and a small leaning towards
Indonesian, the shop's own. Messages of two to six words are the rule here, so "not sure" is a
normal answer: the conversation then goes by what it knows of the person.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from language import clues
from language.languages import resolve
from language.scripts import HAN, ONE_LANGUAGE, han_variety, scripts

# More of a message says nothing new, and keeps a pasted book from costing time.
_READ = 1000
# Links, mentions, commands, order numbers: nobody's language.
_NOISE = re.compile(r"https?://\S{1,300}|[@/#]\w{1,64}|\bLPK-[\w-]{1,20}", re.IGNORECASE)
_HOME, _HOME_LEANING = "id", 0.25
_CLD2_VOTE, _CLD2_RELIABLE_VOTE = 1.0, 1.5
# Among the archipelago's languages CLD2 errs most: it calls much standard Indonesian Malay, and
# Indonesian slang Javanese. There it counts for less, and words decide.
_SHARES: dict[str, dict[str, float]] = {
    "id": {"id": 0.8, "ms": 0.6},
    "ms": {"id": 0.8, "ms": 0.6},
    "jv": {"jv": 0.8, "id": 0.3},
    "su": {"su": 0.8, "id": 0.3},
}
# Sure means: this many votes, and this far ahead of the next language.
_ENOUGH, _AHEAD = 1.75, 0.7
_ENOUGH_FOR_ONE_WORD = 2.0


@dataclass(frozen=True, slots=True)
class Detected:
    """What a message's language seems to be.

    Args:
        language: our code of the likeliest, or None when the message has no words that tell.
        sure: whether to answer in it without knowing the person.
        candidates: the likeliest first, at most four.
    """

    language: str | None
    sure: bool
    candidates: tuple[str, ...] = ()


class Detector:
    """Tells languages apart; stateless and safe to share between threads."""

    def detect(self, text: str) -> Detected:
        """The language of a message; any string is accepted, hostile ones included."""
        words = clues.words(_folded(text[:_READ]))
        telling = clues.telling(words)
        found = scripts("".join(telling))
        if not found:
            return Detected(None, False)
        script, _ = found.most_common(1)[0]
        if script == HAN or script in ONE_LANGUAGE:
            return _by_script(found, "".join(words))
        return _by_votes([word for word in telling if script in scripts(word)])


def _folded(text: str) -> str:
    clean = _NOISE.sub(" ", text)
    composed = unicodedata.normalize("NFKC", clean).casefold()
    return composed.replace("i\u0307", "i")  # what casefold makes of the Turkish capital dotted I


def _by_script(found: Counter[str], text: str) -> Detected:
    """Scripts of one language are sure even for one word; Han alone may be anybody's of three."""
    if found["HIRAGANA"] or found["KATAKANA"]:
        return Detected("ja", True, ("ja",))
    owned = [script for script, _ in found.most_common() if script in ONE_LANGUAGE]
    if owned:
        codes = tuple(ONE_LANGUAGE[script] for script in owned[:4])
        return Detected(codes[0], found[owned[0]] * 2 > found.total(), codes)
    best, told = han_variety(text)
    others = (code for code in ("zh-Hans", "zh-Hant", "ja") if code != best)
    return Detected(best, told, (best, *others))


def _by_votes(words: list[str]) -> Detected:
    votes = _votes(words)
    ranked = [code for code in sorted(votes, key=lambda code: -votes[code]) if votes[code] > 0][:4]
    if not ranked:
        return Detected(None, False)
    most = votes[ranked[0]]
    ahead = most - (votes[ranked[1]] if len(ranked) > 1 else 0)
    enough = _ENOUGH if len(words) > 1 else _ENOUGH_FOR_ONE_WORD
    return Detected(ranked[0], most >= enough and ahead >= _AHEAD, tuple(ranked))


def _votes(words: list[str]) -> clues.Votes:
    text = " ".join(words)
    votes = clues.word_votes(words)
    voters: list[Mapping[str, float]] = [clues.letter_votes(text), _cld2(text)]
    if any(code in votes or code in voters[1] for code in clues.ARCHIPELAGO):
        voters += [clues.ending_votes(text), {_HOME: _HOME_LEANING}]
    for voter in voters:
        for code, vote in voter.items():
            votes[code] += vote
    return votes


def _cld2(text: str) -> Mapping[str, float]:
    """CLD2's votes, for languages of ours; it may abstain."""
    import pycld2  # 6 MB of tables, opened with the first message

    try:
        reliable, _, guesses = pycld2.detect(text, bestEffort=True)
    except pycld2.error:  # it refuses some control characters
        return {}
    code = resolve(guesses[0][1])
    vote = _CLD2_RELIABLE_VOTE if reliable else _CLD2_VOTE
    shares = _SHARES.get(code or "", {code: 1.0} if code else {})
    return {likely: vote * share for likely, share in shares.items()}
