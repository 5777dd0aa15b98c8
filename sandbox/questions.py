"""Questions the bot must answer soon: pressed buttons, shipping and last checks before paying."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass, field

from sandbox.bells import Bell
from sandbox.ports import Json, Refused, bad_request

BUTTON_SECONDS = 15 * 60.0
PAYMENT_SECONDS = 10.0
_KEPT = 2_000


@dataclass(slots=True)
class Question:
    """One question; `answer` is None until the bot answered."""

    query_id: str
    kind: str
    person_id: int
    asked_at: float
    answer: Json | None = None


@dataclass(slots=True)
class Questions:
    """The last questions by id; ids count up."""

    bell: Bell = field(default_factory=Bell)
    _asked: OrderedDict[str, Question] = field(default_factory=OrderedDict)
    _invoices: OrderedDict[int, Json] = field(default_factory=OrderedDict)
    _count: int = 0

    def remember_invoice(self, message_id: int, terms: Json) -> None:
        """Keeps what sendInvoice was given, for the payment to come."""
        self._invoices[message_id] = terms
        while len(self._invoices) > _KEPT:
            self._invoices.popitem(last=False)

    def invoice(self, message_id: int) -> Json | None:
        """What sendInvoice was given for that message."""
        return self._invoices.get(message_id)

    def ask(self, kind: str, person_id: int) -> Question:
        """A new question: `button`, `shipping` or `payment`."""
        self._count += 1
        question = Question(
            str(3_000_000_000_000_000_000 + self._count), kind, person_id, time.monotonic()
        )
        self._asked[question.query_id] = question
        while len(self._asked) > _KEPT:
            self._asked.popitem(last=False)
        return question

    def answer(self, kind: str, query_id: str, answer: Json) -> Question:
        """Takes the bot's answer.

        Raises:
            Refused: No such question, answered already, or asked too long ago (400).
        """
        question = self._asked.get(query_id)
        late = BUTTON_SECONDS if kind == "button" else PAYMENT_SECONDS
        if (
            question is None
            or question.kind != kind
            or question.answer is not None
            or time.monotonic() - question.asked_at > late
        ):
            raise _too_old()
        question.answer = answer
        self.bell.ring()
        return question

    async def wait_for(self, question: Question, seconds: float) -> Json | None:
        """The bot's answer, or None when it does not come within `seconds`."""
        until = time.monotonic() + seconds
        while question.answer is None and time.monotonic() < until:
            await self.bell.wait(until - time.monotonic())
        return question.answer


def _too_old() -> Refused:
    return bad_request("query is too old and response timeout expired or query ID is invalid")
