"""HTML pages of an evaluation that need nothing else: tables, bars, and plots of calibration."""

import html
import math
from collections.abc import Iterable, Sequence

_BAR, _ROW, _LEFT = 300, 18, 150  # pixels: full bar, height of a row, room for its label
_SQUARE, _MARGIN = 320, 40  # pixels: side of a calibration plot, room for its axes
_INK = "#8a5a2b"
_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;"
    "color:#2b2620;background:#fffdf9}"
    "table{border-collapse:collapse}td,th{padding:.2rem .6rem;text-align:right}"
    "td:first-child,th:first-child{text-align:left}tr:nth-child(even){background:#f4f1ea}"
    ".matrix{overflow-x:auto}.matrix td,.matrix th{padding:.1rem .3rem;font-size:11px}"
    ".matrix tr:nth-child(even){background:none}"
    ".matrix thead th:not(:first-child){writing-mode:vertical-rl;transform:rotate(180deg)}"
    "svg text{font:12px system-ui,sans-serif;fill:#2b2620}"
)


def page(title: str, heading: str, parts: Iterable[str]) -> str:
    """A whole document.

    Args:
        title: Of the window.
        heading: Above everything.
        parts: HTML, one after another.
    """
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title><style>{_STYLE}</style>"
        f"<h1>{html.escape(heading)}</h1>{''.join(parts)}</html>\n"
    )


def section(heading: str, content: str) -> str:
    """A heading and what stands below it."""
    return f"<h2>{html.escape(heading)}</h2>{content}"


def table(rows: Sequence[Sequence[str]]) -> str:
    """A table of texts; the first row is its head."""
    head, *body = rows
    below = "".join(_row(row, "td") for row in body)
    return f"<table><thead>{_row(head, 'th')}</thead>{below}</table>"


def bars(shares: Sequence[tuple[str, float]]) -> str:
    """Named shares, 0 to 1, as bars from the top down."""
    drawn = "".join(
        f'<text x="0" y="{place * _ROW + 13}">{html.escape(name)}</text>'
        f'<rect x="{_LEFT}" y="{place * _ROW + 3}" width="{_BAR * share:.1f}" height="12" '
        f'fill="{_INK}"/><text x="{_LEFT + _BAR + 8}" y="{place * _ROW + 13}">{share:.2f}</text>'
        for place, (name, share) in enumerate(shares)
    )
    return f'<svg width="{_LEFT + _BAR + 50}" height="{len(shares) * _ROW + 6}">{drawn}</svg>'


def matrix(names: Sequence[str], shares: Sequence[Sequence[float]]) -> str:
    """A square of shares, 0 to 1: a row what was meant, a column what it was taken for."""
    head = "".join(f"<th>{html.escape(name)}</th>" for name in ("", *names))
    body = "".join(
        f"<tr><td>{html.escape(name)}</td>{''.join(map(_shade, row))}</tr>"
        for name, row in zip(names, shares, strict=True)
    )
    return f'<div class="matrix"><table><thead><tr>{head}</tr></thead>{body}</table></div>'


def reliability(bins: Sequence[tuple[float, float, int]]) -> str:
    """How often a guess was right, over how sure it was; on the dotted line the two agree.

    Args:
        bins: Mean confidence, share of right guesses, number of guesses; the number is the area
            of a dot.
    """
    most = max((count for _, _, count in bins), default=1)
    dots = "".join(
        f'<circle cx="{_x(sure):.1f}" cy="{_y(right):.1f}" r="{_dot(count / most):.1f}" '
        f'fill="{_INK}" fill-opacity="0.7">'
        f"<title>{count} guesses: confidence {sure:.2f}, right {right:.2f}</title></circle>"
        for sure, right, count in bins
    )
    ticks = "".join(
        f'<text x="{_x(tick / 4) - 8:.0f}" y="{_y(0) + 18:.0f}">{tick / 4:.2g}</text>'
        f'<text x="8" y="{_y(tick / 4) + 4:.0f}">{tick / 4:.2g}</text>'
        for tick in range(5)
    )
    frame = (
        f'<rect x="{_x(0)}" y="{_y(1)}" width="{_SQUARE}" height="{_SQUARE}" fill="none" '
        f'stroke="#cbbfae"/><line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" '
        'stroke="#cbbfae" stroke-dasharray="4 4"/>'
    )
    side = _SQUARE + 2 * _MARGIN
    return f'<svg width="{side}" height="{side}">{frame}{ticks}{dots}</svg>'


def _dot(share: float) -> float:
    return 3 + 11 * math.sqrt(share)


def _x(share: float) -> float:
    return _MARGIN + _SQUARE * share


def _y(share: float) -> float:
    return _MARGIN + _SQUARE * (1 - share)


def _row(cells: Sequence[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def _shade(share: float) -> str:
    if not share:
        return "<td></td>"
    ink = "#fff" if share > 0.5 else "inherit"
    return (
        f'<td style="background:rgba(138,90,43,{share:.2f});color:{ink}">{round(100 * share)}</td>'
    )
