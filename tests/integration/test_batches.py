"""The batch forms of `lapak search` and `understand`: 200 lines in one process, bad ones too."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from runtime.settings import PROJECT

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

TEXTS = (
    "ada lumpia rebung?",
    "wonten wayang kulit mboten",
    "batik shirt under 200 thousand",
    "春卷",
    "أريد قهوة مطحونة",
    "チーク材の椅子",
    "cesta de mimbre",
    "ผ้าถุงบาติก",
    "mau 2 lusin yang merah ukuran L",
    "berapa ongkir ke Semarang?",
)
BAD = {
    "broken": '{"id": "broken", "text": ',
    "no object": "[1, 2]",
    "empty": '{"id": "empty", "text": "   "}',
    "long": json.dumps({"id": "long", "text": "a" * 100_000}),
    "surrogate": '{"id": "surrogate", "text": "batik \\ud800"}',
    "control": '{"id": "control", "text": "batik \\u0000 \\u001b[2J"}',
    "no text": '{"id": "no text"}',
}
SEARCH_KEYS = {"id", "lang", "constraints", "results", "confident"}
RESULT_KEYS = {
    "sku",
    "name",
    "description",
    "type",
    "category",
    "vendor",
    "price_idr",
    "score",
}
UNDERSTAND_KEYS = {"id", "lang", "intent", "confidence", "ranking", "entities"}
ENTITY_KEYS = {
    "quantity",
    "max_price",
    "min_price",
    "currency",
    "colours",
    "sizes",
    "materials",
    "places",
}


def asked() -> tuple[list[str], list[Any]]:
    """193 good lines with the bad ones among them, and the ids expected back."""
    lines, ids = [], []
    bad = list(BAD.items())
    for number in range(193):
        text = TEXTS[number % len(TEXTS)]
        lines.append(json.dumps({"id": number, "text": text}, ensure_ascii=False))
        ids.append(number)
        if number % 25 == 7 and bad:
            name, line = bad.pop()
            lines.append(line)
            ids.append(None if name in ("broken", "no object") else name)
    assert not bad
    return lines, ids


def answers(
    command: list[str], lines: list[str], folder: Path, environment: dict[str, str]
) -> list[dict[str, Any]]:
    file = folder / "asked.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    finished = subprocess.run(
        [sys.executable, "-m", "cli.main", *command, "--batch", str(file)],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        timeout=400,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr.decode()
    return [json.loads(line) for line in finished.stdout.decode("utf-8").splitlines()]


def test_search_answers_200_lines_and_says_what_is_wrong_with_the_bad_ones(
    tmp_path: Path, house_environment: dict[str, str]
) -> None:
    lines, ids = asked()
    replies = answers(["search", "--limit", "5"], lines, tmp_path, house_environment)
    assert len(replies) == len(lines) == 200
    assert [reply["id"] for reply in replies] == ids
    good = [reply for reply in replies if "error" not in reply]
    assert len(good) == 193
    assert all(reply.keys() == SEARCH_KEYS for reply in good)
    assert all(len(reply["results"]) == 5 for reply in good)
    assert all(result.keys() == RESULT_KEYS for reply in good for result in reply["results"])
    assert good[0]["results"][0]["type"] == "lumpia-semarang"
    assert all(result["price_idr"] <= 200_000 for result in good[2]["results"])
    # The same text has the same answer, every time.
    assert {**good[0], "id": 0} == {**good[10], "id": 0}


@pytest.mark.rasa
def test_understand_answers_200_lines_and_says_what_is_wrong_with_the_bad_ones(
    tmp_path: Path, house_environment: dict[str, str]
) -> None:
    lines, ids = asked()
    replies = answers(["understand"], lines, tmp_path, house_environment)
    assert [reply["id"] for reply in replies] == ids
    good = [reply for reply in replies if "error" not in reply]
    assert len(good) == 193
    assert all(reply.keys() == UNDERSTAND_KEYS for reply in good)
    assert all(reply["entities"].keys() == ENTITY_KEYS for reply in good)
    for reply in good:
        confidences = [ranked["confidence"] for ranked in reply["ranking"]]
        assert confidences == sorted(confidences, reverse=True)
        assert len(confidences) == 27
        assert reply["intent"] == reply["ranking"][0]["intent"]
    wish = good[8]["entities"]
    assert (wish["quantity"], wish["colours"], wish["sizes"]) == (24, ["red"], ["L"])
    assert good[9]["intent"] == "ask_shipping"
    assert good[9]["entities"]["places"] == ["Semarang"]
