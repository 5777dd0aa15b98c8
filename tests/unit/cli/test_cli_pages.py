"""Pages of an evaluation: well formed, escaped, and saying what was measured."""

from html.parser import HTMLParser

import pytest

from cli import pages
from cli.nlu_page import as_page
from nlu.evaluation import Verdict, score
from nlu.examples import Example
from nlu.ports import RankedIntent, Understanding


class Nesting(HTMLParser):
    """Fails on a tag that closes what is not open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        """Opens and closes at once."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def words_of(document: str) -> str:
    parser = Nesting()
    parser.feed(document)
    parser.close()
    assert parser.open == []
    return " ".join(parser.words)


def verdict(meant: str, taken: str, confidence: float, language: str = "id") -> Verdict:
    other = RankedIntent("help", 1 - confidence)
    understanding = Understanding.from_ranking((RankedIntent(taken, confidence), other))
    return Verdict(Example(language, meant, "x"), understanding, 3.0)


@pytest.fixture
def verdicts() -> list[Verdict]:
    return [
        verdict("greet", "greet", 0.95),
        verdict("greet", "thank", 0.55, "jv"),
        verdict("thank", "thank", 0.91, "jv"),
        verdict("out_of_scope", "out_of_scope", 0.7),
    ]


def test_the_page_of_an_understanding_says_what_was_measured(verdicts):
    said = words_of(as_page("v<1>", score(verdicts), verdicts))
    for expected in ("How well v<1> understands", "75.0%", "out_of_scope", "jv", "100.0%"):
        assert expected in said


def test_a_confusion_stands_in_its_row_and_column(verdicts):
    said = words_of(as_page("v1", score(verdicts), verdicts)).split("in per cent of the row")[1]
    rows = "greet out_of_scope thank greet 50 50 out_of_scope 100 thank 100"
    assert said.split()[:10] == rows.split()


def test_what_a_page_shows_is_escaped():
    parts = [pages.table([["<a>"], ["<b>"]]), pages.bars([("<c>", 1)])]
    document = pages.page("<t>", "<h>", parts)
    assert words_of(document).split()[-5:] == ["<h>", "<a>", "<b>", "<c>", "1.00"]


def test_a_plot_of_nothing_is_still_a_plot():
    assert words_of(pages.reliability([])).split()
