"""Number expressions in a message: where each stands, what it is worth, what it seems to count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from language.numerals import number
from language.quantity_words import Lexicon, Word

NOTHING = Word()
_AND = "\u0648\u05d5"  # it clings to the tens, Arabic ones after the units
HALF, TEN, HUNDRED = Decimal("0.5"), Decimal(10), Decimal(100)
# From here on a bare number is an amount of rupiah rather than a count.
LEAST_MONEY = 1000
# Beyond these it is an account number or a joke, and no longer exact.
_MOST_MONEY = 10**15
_LONGEST = 20


@dataclass(frozen=True, slots=True)
class Token:
    """A number or a known word, and where it stands."""

    start: int
    end: int
    text: str
    value: Decimal | None
    word: Word


@dataclass(frozen=True, slots=True)
class Amount:
    """A whole number expression (`1,5 juta`), and what the words beside it make of it."""

    first: int  # index of its first token, its currency included
    last: int
    value: Decimal
    scale: Decimal  # of its last multiplier: `rb` in "100-150rb" is meant for both
    currency: str | None
    pieces: bool
    money: bool
    trusted: bool


def tokens_of(text: str, words: Lexicon) -> Iterator[Token]:
    """The numbers and known words of a folded text, in order."""
    end_of_last = 0
    for found in words.pattern.finditer(text):
        digits, start = found["digits"], found.start()
        if digits is None:
            word = words.words[found["word"]]
            if word.times is not None and start != end_of_last and _clings(text, start):
                continue
            yield Token(start, found.end(), found[0], word.number or word.money, word)
        elif len(digits) > _LONGEST or _ends_a_code(text, start, end_of_last):
            continue
        else:
            yield Token(start, found.end(), digits, number(digits), NOTHING)
        end_of_last = found.end()


def _ends_a_code(text: str, start: int, end_of_last: int) -> bool:
    """Whether digits hang on letters that are no word of ours: A4, batik12."""
    before = text[start - 1 : start]
    if not before.isascii() or not before.isalpha():
        return False
    single = before != "x" and not text[max(0, start - 2) : start - 1].isalpha()
    return single or start != end_of_last


def _clings(text: str, start: int) -> bool:
    """Whether a Hangul syllable ends a word of its own: 만 is also "only", as in 가방만."""
    return (
        all("\uac00" <= letter <= "\ud7a3" for letter in text[start - 1 : start + 1]) and start > 0
    )


def amounts_of(tokens: Sequence[Token]) -> Iterator[Amount]:
    """The amounts among the tokens: of pieces, of money, or of either."""
    at = 0
    while at < len(tokens):
        end = _end_of_number(tokens, at)
        if end == at:
            at += 1
            continue
        amount = _amount(tokens, at, end)
        if amount is not None and amount.value < _MOST_MONEY:
            yield amount
        at = end


def values_of(tokens: Sequence[Token]) -> Iterator[Decimal]:
    """What each number expression among the tokens is worth, whatever it counts."""
    at = 0
    while at < len(tokens):
        end = _end_of_number(tokens, at)
        if end > at and (value := _value(tokens[at:end])[0]) < _MOST_MONEY:
            yield value
        at = max(end, at + 1)


def _end_of_number(tokens: Sequence[Token], at: int) -> int:
    """The index after the number expression that begins at `at`; `at` itself when none does."""
    end = at
    while end < len(tokens):
        if end > at and _joins(tokens, end):
            end += 1
        elif not is_number(tokens[end]) or (end > at and _ends_before(tokens, end)):
            break
        end += 1
    bare = tokens[at:end]
    said = any(token.value is not None for token in bare)
    return end if said or (bare and _stands_alone(bare[0])) else at


def _ends_before(tokens: Sequence[Token], at: int) -> bool:
    return not _continues(tokens[at - 1], tokens[at]) or _begins_anew(tokens, at)


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word for "and" stands within a number: a hundred and fifty, veinte y cinco."""
    if "joins" not in tokens[at].word.roles or at + 1 >= len(tokens):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    near = tokens[at].start - before.end <= 1 and after.start - tokens[at].end <= 1
    size, more = before.word.times or before.word.number, after.word.number
    if not near or size is None or more is None:
        return False
    return more == HALF or (size >= 2 * TEN and more < (TEN if size < HUNDRED else HUNDRED))


def _begins_anew(tokens: Sequence[Token], at: int) -> bool:
    """Whether digits after a multiplier count something else: 25rb 3 hari, not 2 juta 500 ribu."""
    before, digits = tokens[at - 1], tokens[at]
    if before.word.times is None or digits.word is not NOTHING or digits.start == before.end:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is None or after.word.times is None or after.start - digits.end > 1


def _stands_alone(token: Token) -> bool:
    """Whether a multiplier means once itself: `mil`, `พัน`, `十`, but no short form such as `k`."""
    return token.word.times is not None and (token.word.glued or len(token.text) > 2)


def is_number(token: Token) -> bool:
    """Whether the token says a number or part of one."""
    word = token.word
    return token.value is not None or word.times is not None or word.pieces is not None


def _continues(before: Token, after: Token) -> bool:
    if after.start - before.end > 1:
        return False
    multiplies = after.word.times is not None or after.word.pieces is not None
    return multiplies or before.word.times is not None or _same_number(before, after)


def _same_number(before: Token, after: Token) -> bool:
    """Two counting words in a row (`twenty five`), never digits beside digits or two of a size."""
    first, second = before.word.number, after.word.number
    if first is None or second is None:
        return False
    units_first = after.text[0] in _AND and first < TEN <= second
    return HALF in (first, second) or first >= TEN > second or units_first or _adds(first, second)


def _adds(first: Decimal, second: Decimal) -> bool:
    return first >= HUNDRED and second < first


def _amount(tokens: Sequence[Token], first: int, end: int) -> Amount | None:
    """The expression with its neighbours considered; None when it counts nothing of ours."""
    run = tokens[first:end]
    before = _neighbour(tokens, first - 1, tokens[first].start, before=True)
    named = "label" in before.roles or ("copula" in before.roles and _is_labelled(tokens, first))
    after = _neighbour(tokens, end, tokens[end - 1].end, before=False)
    currency = before.currency or after.currency
    dozens = any(token.word.pieces is not None for token in run)
    counted = dozens or any("counted" in token.word.roles for token in run)
    pieces = counted or "unit" in after.roles or _is_times_sign(tokens, first - 1, before)
    if currency is None and not pieces and ("measure" in after.roles or named):
        return None
    value, scale = _value(run)
    slang = any(token.word.money is not None for token in run)
    alone = len(run) == 1 and (run[0].word.article or run[0].word.glued)
    return Amount(
        first=first - 1 if before.currency else first,
        last=end if after.currency and not before.currency else end - 1,
        value=value,
        scale=scale,
        currency=currency,
        pieces=pieces and currency is None,
        money=currency is not None or slang or scale >= LEAST_MONEY or value >= LEAST_MONEY,
        trusted=not alone or pieces or currency is not None or "wish" in before.roles,
    )


def _neighbour(tokens: Sequence[Token], at: int, edge: int, before: bool) -> Word:
    """The word next to a number, with no more than a space or a colon between; else nothing."""
    if not 0 <= at < len(tokens):
        return NOTHING
    gap = edge - tokens[at].end if before else tokens[at].start - edge
    return tokens[at].word if 0 <= gap <= (2 if before else 1) else NOTHING


def _is_labelled(tokens: Sequence[Token], first: int) -> bool:
    """Whether a label stands before the word before a number: `my order number is 48`."""
    label = _neighbour(tokens, first - 2, tokens[first - 1].start, before=True)
    return "label" in label.roles


def _is_times_sign(tokens: Sequence[Token], at: int, neighbour: Word) -> bool:
    return neighbour is not NOTHING and tokens[at].text == "x"


def _value(run: Sequence[Token]) -> tuple[Decimal, Decimal]:
    """The number said by a run, and its last multiplier (1 without one)."""
    total, current, latest, scale = Decimal(0), Decimal(0), Decimal(0), Decimal(1)
    said = False
    for token, before in zip(run, (None, *run), strict=False):
        word = token.word
        if word.pieces is not None:
            current, latest, said = (
                (current if said else Decimal(1)) * word.pieces,
                Decimal(0),
                True,
            )
        elif word.times is not None and word.times < 0:
            current, latest = current - word.times, Decimal(0)
        elif word.times is not None and word.times < LEAST_MONEY:
            current += (latest if said and latest else Decimal(1)) * word.times - latest
            latest, scale, said = Decimal(0), word.times, True
        elif word.times is not None:
            total, current = total + (current if said else Decimal(1)) * word.times, Decimal(0)
            latest, scale, said = Decimal(0), word.times, True
        elif token.value is not None and before is not None and before.word.pieces is not None:
            current *= token.value  # Swahili counts after the dozen
        elif token.value is not None:
            current += _more(token, before, scale)
            latest, said = token.value, True
    return total + current, scale


def _more(token: Token, before: Token | None, scale: Decimal) -> Decimal:
    """What a number adds: a half is of an article (`half a`), or of a thousand, or of one."""
    value = token.value or Decimal(0)
    if value != HALF or before is None:
        return value
    if token.word.article and before.word.article and before.value is not None:
        return value - before.value
    return value * scale if scale >= HUNDRED else value
