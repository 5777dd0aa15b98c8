"""The batch form: every line answered in its place, whatever it is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.batch import MAX_CHARACTERS, answer_file, answer_lines, as_line


class AwayError(Exception):
    """Something expected went wrong with one text."""


def echo(text: str) -> dict[str, str]:
    if text == "gagal":
        raise AwayError("server away")
    return {"said": text}


def answers(*lines: bytes | str) -> list[dict]:
    return [json.loads(as_line(each)) for each in answer_lines(lines, echo, (AwayError,))]


def test_answers_in_order_under_the_same_id():
    found = answers('{"id": 7, "text": "春卷"}', b'{"id": "b", "text": "\\u0643\\u0631"}\r\n')
    assert found == [{"id": 7, "said": "春卷"}, {"id": "b", "said": "كر"}]


@pytest.mark.parametrize(
    ("line", "identity", "error"),
    [
        (b'{"id": 1, "text": "kursi', None, "not JSON"),
        (b"", None, "not JSON"),
        (b"\n", None, "not JSON"),
        (b"[" * 100_000, None, "not JSON"),
        (b'{"id": NaN, "text": "kursi"}', None, "not JSON"),
        (b'{"id": 1, "text": "a\x00b"}', None, "not JSON"),
        (b'["kursi"]', None, "not a JSON object"),
        (b'{"id": 1, "text": "\xff"}', None, "not UTF-8"),
        (b'{"text": "kursi"}', None, "no id"),
        (b'{"id": 1}', 1, "no text"),
        (b'{"id": 1, "text": 5}', 1, "no text"),
        (b'{"id": 1, "text": ""}', 1, "empty"),
        ('{"id": 1, "text": " \\u3000\\n"}', 1, "empty"),
        (b'{"id": "x", "text": "%s"}' % (b"a" * 100_000), "x", "100000 characters"),
        (b'{"id": 2, "text": "kursi \\ud83e"}', 2, "surrogates"),
        (b'{"id": 3, "text": "kursi\\u0000"}', 3, "control"),
        (b'{"id": 4, "text": "\\u009bkursi"}', 4, "control"),
        (b'{"id": 5, "text": "gagal"}', 5, "server away"),
    ],
)
def test_a_bad_line_gets_one_error_and_the_rest_go_on(line, identity, error):
    good = '{"id": "next", "text": "batik"}'
    bad, after = answers(line, good)
    assert list(bad) == ["id", "error"]
    assert bad["id"] == identity
    assert error in bad["error"]
    assert after == {"id": "next", "said": "batik"}


def test_line_breaks_and_joiners_within_a_message_are_no_mistake():
    text = "kursi\trotan\r\n👨‍👩‍👧 می‌خواهم"
    assert answers(json.dumps({"id": 1, "text": text})) == [{"id": 1, "said": text}]


def test_the_longest_message_is_still_read():
    assert "said" in answers(json.dumps({"id": 1, "text": "a" * MAX_CHARACTERS}))[0]


def test_an_unexpected_error_is_not_hidden():
    with pytest.raises(ZeroDivisionError):
        list(answer_lines(['{"id": 1, "text": "a"}'], lambda text: {"n": 1 // 0}))


def test_what_utf8_cannot_hold_is_escaped():
    assert as_line({"id": "\ud800"}) == b'{"id": "\\ud800"}\n'
    assert as_line({"id": "春"}) == '{"id": "春"}\n'.encode()


@given(st.binary())
def test_any_bytes_get_one_valid_line(line):
    assert len(answers(line)) == 1


def test_reads_a_file_to_the_standard_output(tmp_path, capfdbinary):
    file = tmp_path / "questions.jsonl"
    # A line separator of Unicode inside a text ends no line; a byte order mark is no letter.
    file.write_bytes('\ufeff{"id": 1, "text": "a\u2028b"}\n{"id": 2, "text": ""}'.encode())
    answer_file(file, echo)
    first, second = capfdbinary.readouterr().out.splitlines()
    assert json.loads(first) == {"id": 1, "said": "a\u2028b"}
    assert json.loads(second)["id"] == 2
