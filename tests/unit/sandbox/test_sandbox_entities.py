"""Mark-up to entities, counted in UTF-16 units."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.entities import formatted, units
from sandbox.ports import Refused


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("Batik", "Batik", []),
        ("<b>Batik</b>", "Batik", [entity("bold", 0, 5)]),
        ("🧵 <i>lurik</i>", "🧵 lurik", [entity("italic", 3, 5)]),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("&lt;3 &amp; &quot;x&quot; &#128512;", '<3 & "x" 😀', []),
        ("AT&T &nbsp;", "AT&T &nbsp;", []),
        ("  <u> x</u>  ", "x", [entity("underline", 0, 1)]),
        ("<a href='https://a.id/x?y=1&amp;z=2'>toko</a>", "toko",
         [entity("text_link", 0, 4, url="https://a.id/x?y=1&z=2")]),
        ("<a href='tg://user?id=7'>Budi</a>", "Budi",
         [entity("text_mention", 0, 4, user={"id": 7, "is_bot": False, "first_name": ""})]),
        ("<pre><code class='language-python'>1</code></pre>", "1",
         [entity("pre", 0, 1, language="python")]),
        ("<code>/help</code>", "/help", [entity("code", 0, 5)]),
        ("<tg-spoiler>x</tg-spoiler><span class='tg-spoiler'>y</span>", "xy",
         [entity("spoiler", 0, 1), entity("spoiler", 1, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [entity("expandable_blockquote", 0, 1)]),
        ("<B>x</B>", "x", [entity("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ("tulis /help atau @lapakbot #batik https://a.id.", "tulis /help atau @lapakbot #batik https://a.id.",
         [entity("bot_command", 6, 5), entity("mention", 17, 9), entity("hashtag", 27, 6),
          entity("url", 34, 12)]),
        ("siti@contoh.id", "siti@contoh.id", [entity("email", 0, 14)]),
    ],
)  # fmt: skip
def test_html_becomes_text_and_entities(
    source: str, text: str, entities: list[dict[str, Any]]
) -> None:
    assert formatted(source, "HTML", None) == (text, entities)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("🏟<x>y</x>", 'Unsupported start tag "x" at byte offset 4'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href='x", "Unclosed start tag at byte offset 0"),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(source: str, reason: str) -> None:
    with pytest.raises(Refused) as refusal:
        formatted(source, "HTML", None)
    assert refusal.value.code == 400
    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("*tebal* _miring_ __garis__ ~coret~ ||rahasia||", "tebal miring garis coret rahasia",
         [entity("bold", 0, 5), entity("italic", 6, 6), entity("underline", 13, 5),
          entity("strikethrough", 19, 5), entity("spoiler", 25, 7)]),
        (r"Rp1\.000 \- murah\!", "Rp1.000 - murah!", []),
        ("`kode` dan ```python\nx = 1```", "kode dan x = 1",
         [entity("code", 0, 4), entity("pre", 9, 5, language="python")]),
        ("[toko](https://a.id/\\))", "toko", [entity("text_link", 0, 4, url="https://a.id/)")]),
        (">kutipan\n>dua\nbiasa", "kutipan\ndua\nbiasa", [entity("blockquote", 0, 12)]),
        ("*a _b_*", "a b", [entity("bold", 0, 3), entity("italic", 2, 1)]),
    ],
)  # fmt: skip
def test_markdown_v2_becomes_text_and_entities(
    source: str, text: str, entities: list[dict[str, Any]]
) -> None:
    assert formatted(source, "MarkdownV2", None) == (text, entities)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("Rp1.000", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("🏟_miring", "Can't find end of Italic entity at byte offset 4"),
        ("*tebal _miring*", "Can't find end of Italic entity at byte offset 7"),
        ("`x", "Can't find end of Code entity at byte offset 0"),
    ],
)
def test_broken_markdown_v2_is_refused_in_telegrams_words(source: str, reason: str) -> None:
    with pytest.raises(Refused) as refusal:
        formatted(source, "MarkdownV2", None)
    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"


def test_the_older_markdown_is_read() -> None:
    text, entities = formatted("*tebal* _miring_ [toko](a.id) \\_", "Markdown", None)
    assert text == "tebal miring toko _"
    assert [one["type"] for one in entities] == ["bold", "italic", "text_link"]


def test_given_entities_are_moved_with_the_trimmed_text() -> None:
    text, entities = formatted("\n 🧵 tebal ", None, [entity("bold", 5, 5)])
    assert text == "🧵 tebal"
    assert entities == [entity("bold", 3, 5)]


def test_an_unknown_mode_is_refused() -> None:
    with pytest.raises(Refused, match="unsupported parse_mode"):
        formatted("x", "LaTeX", None)


markup = st.text(alphabet=st.sampled_from("<>/bia =\"'&;#x1*_`[](){}~|\\!>\n🧵أ"), max_size=60)


@given(markup, st.sampled_from(["HTML", "MarkdownV2", "Markdown", None]))
def test_any_markup_is_read_or_refused(source: str, mode: str | None) -> None:
    try:
        text, entities = formatted(source, mode, None)
    except Refused:
        return
    size = units(text)
    for one in entities:
        assert one["offset"] >= 0
        assert one["length"] > 0
        assert one["offset"] + one["length"] <= size


@given(st.text(max_size=200))
def test_units_are_utf_16_units(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2
