"""The batch form that `search` and `understand` share: a JSON object a line in, one a line out.

Every line is answered in its place: one that cannot be read gets an error and the rest go on.
"""

import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO, Any, NoReturn

MAX_CHARACTERS = 10_000  # Telegram lets 4,096 through; more than this is not a message

Answer = Callable[[str], Mapping[str, Any]]

_SPACING = "\t\n\r"  # control characters that messages do have


class BadLine(Exception):
    """A line that holds no question; its text says why."""


def answer_file(file: Path, answer: Answer, refusals: tuple[type[Exception], ...] = ()) -> None:
    """Answer every line of a file (`-` is the standard input) on the standard output.

    Args:
        file: UTF-8, one JSON object a line.
        answer: See `answer_lines`.
        refusals: See `answer_lines`.

    Raises:
        OSError: The file cannot be read.
    """
    out = sys.stdout.buffer
    with _opened(file) as lines:
        for reply in answer_lines(lines, answer, refusals):
            out.write(as_line(reply))
            out.flush()  # a program may read each answer before it asks again


def _opened(file: Path) -> AbstractContextManager[IO[bytes]]:
    if str(file) == "-":
        return nullcontext(sys.stdin.buffer)
    return file.open("rb")


def answer_lines(
    lines: Iterable[bytes | str], answer: Answer, refusals: tuple[type[Exception], ...] = ()
) -> Iterator[dict[str, Any]]:
    """One answer a line, in order, under the line's own `id`.

    Args:
        lines: Each a JSON object `{"id", "text"}`.
        answer: Gives the fields of an answer to a text.
        refusals: Errors of `answer` that spoil only their own line.

    Yields:
        `{"id", ...}` with the answer's fields, or `{"id", "error"}`; an unreadable id is null.
    """
    expected: tuple[type[Exception], ...] = (BadLine, *refusals)
    for line in lines:
        identity = None
        try:
            asked = _object(line)
            identity = _identity(asked)
            reply = dict(answer(_text(asked)))
        except expected as error:
            reply = {"error": str(error)}
        yield {"id": identity, **reply}


def as_line(reply: Mapping[str, Any]) -> bytes:
    """A JSON line in UTF-8; what UTF-8 cannot hold (unpaired surrogates) is escaped."""
    try:
        return json.dumps(reply, ensure_ascii=False, allow_nan=False).encode("utf-8") + b"\n"
    except UnicodeEncodeError:
        return json.dumps(reply, allow_nan=False).encode("ascii") + b"\n"


def _object(line: bytes | str) -> dict[str, Any]:
    try:
        text = line.decode("utf-8-sig") if isinstance(line, bytes) else line
        asked = json.loads(text, parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise BadLine("the line is not UTF-8") from None
    except (ValueError, RecursionError):
        raise BadLine("the line is not JSON") from None
    if not isinstance(asked, dict):
        raise BadLine("the line is not a JSON object")
    return asked


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)  # NaN and Infinity are Python's, not JSON's


def _identity(asked: dict[str, Any]) -> Any:
    if "id" not in asked:
        raise BadLine("there is no id")
    return asked["id"]


def _text(asked: dict[str, Any]) -> str:
    text = asked.get("text")
    if not isinstance(text, str):
        raise BadLine("there is no text")
    if not text.strip():
        raise BadLine("the text is empty")
    if len(text) > MAX_CHARACTERS:
        raise BadLine(f"the text has {len(text)} characters; at most {MAX_CHARACTERS} are read")
    kinds = {unicodedata.category(each) for each in set(text) - set(_SPACING)}
    if "Cs" in kinds:
        raise BadLine("the text has unpaired surrogates")
    if "Cc" in kinds:
        raise BadLine("the text has control characters")
    return text
