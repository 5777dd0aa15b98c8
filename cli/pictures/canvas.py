"""A sheet to draw on: shapes in picture units, filled with colours, textures or sweeps of light.

Everything is a polygon, so that a whole drawing can be moved, turned and made smaller. The sheet
is twice as fine as the finished picture, which smooths its edges.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from cli.pictures.palette import Colour

SIDE = 640
SCALE = 2

Point = tuple[float, float]
Stop = tuple[float, tuple[int, int, int, int]]


class Sweep(NamedTuple):
    """Colours, each with its opacity, changing from left to right or from top to bottom."""

    stops: tuple[Stop, ...]
    down: bool = False


Paint = Colour | Image.Image | Sweep

# Light from the upper left on something round; on something flat that stands.
ROUND = Sweep(
    (
        (0.0, (30, 14, 6, 105)),
        (0.22, (60, 30, 10, 0)),
        (0.34, (255, 255, 255, 70)),
        (0.48, (255, 255, 255, 0)),
        (0.7, (40, 20, 10, 30)),
        (1.0, (30, 14, 6, 130)),
    )
)
FALL = Sweep(((0.0, (255, 255, 255, 46)), (0.4, (255, 255, 255, 0)), (1.0, (30, 16, 8, 70))), True)


def oval_points(x: float, y: float, rx: float, ry: float, count: int = 48) -> list[Point]:
    """The rim of an oval."""
    return arc_points(x, y, rx, ry, 0, 360, count)


def arc_points(
    x: float, y: float, rx: float, ry: float, start: float, end: float, count: int = 24
) -> list[Point]:
    """Points along an arc; degrees, 0 is right, 90 is down."""
    angles = (math.radians(start + (end - start) * i / count) for i in range(count + 1))
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in angles]


def box_points(x0: float, y0: float, x1: float, y1: float, radius: float = 0) -> list[Point]:
    """The rim of a rectangle with round corners."""
    r = min(radius, abs(x1 - x0) / 2, abs(y1 - y0) / 2)
    if r <= 0:
        return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    corners = (
        (x1 - r, y0 + r, -90),
        (x1 - r, y1 - r, 0),
        (x0 + r, y1 - r, 90),
        (x0 + r, y0 + r, 180),
    )
    return [p for x, y, start in corners for p in arc_points(x, y, r, r, start, start + 90, 8)]


def curve(points: Sequence[Point], steps: int = 10, closed: bool = False) -> list[Point]:
    """A smooth line through the points (Catmull-Rom)."""
    ends = (
        [points[-1], *points, points[0], points[1]] if closed else [points[0], *points, points[-1]]
    )
    smooth: list[Point] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for i in range(steps):
            smooth.append(_between(a, b, c, d, i / steps))
    return smooth if closed else [*smooth, points[-1]]


def _between(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    def one(k: int) -> float:
        return 0.5 * (
            2 * b[k]
            + (c[k] - a[k]) * t
            + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t
            + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t**3
        )

    return one(0), one(1)


class Sheet:
    """A transparent sheet of SIDE x SIDE units; (0, 0) is the upper left corner."""

    def __init__(self) -> None:
        self.image = Image.new("RGBA", (SIDE * SCALE, SIDE * SCALE))
        self._move = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)

    @contextmanager
    def at(
        self, x: float, y: float, size: float = 1, angle: float = 0, flip: bool = False
    ) -> Iterator[None]:
        """Draw with the origin at (x, y), `size` times as big, turned by degrees clockwise."""
        before = a, b, c, d, e, f = self._move
        cos, sin = math.cos(math.radians(angle)) * size, math.sin(math.radians(angle)) * size
        side = -1 if flip else 1
        self._move = (
            (a * cos + b * sin) * side, b * cos - a * sin, a * x + b * y + c,
            (d * cos + e * sin) * side, e * cos - d * sin, d * x + e * y + f,
        )  # fmt: skip
        yield
        self._move = before

    @contextmanager
    def within(self, points: Iterable[Point]) -> Iterator[None]:
        """What is drawn inside the block shows only inside the shape."""
        under, spots = self.image, self._place(points)
        self.image = Image.new("RGBA", under.size)
        yield
        mask = Image.new("L", under.size)
        ImageDraw.Draw(mask).polygon(spots, fill=255)
        box = mask.getbbox()
        drawn, self.image = self.image, under
        if box:
            layer = drawn.crop(box)
            layer.putalpha(ImageChops.multiply(layer.getchannel("A"), mask.crop(box)))
            under.alpha_composite(layer, box[:2])

    def poly(self, points: Iterable[Point], paint: Paint, alpha: float = 1) -> None:
        """A filled shape."""
        spots = self._place(points)
        if isinstance(paint, tuple) and not isinstance(paint, Sweep) and alpha >= 1:
            ImageDraw.Draw(self.image).polygon(spots, fill=paint)
            return
        box = _frame(spots)
        if box is None:
            return
        mask = Image.new("L", (box[2] - box[0], box[3] - box[1]))
        moved = [(x - box[0], y - box[1]) for x, y in spots]
        ImageDraw.Draw(mask).polygon(moved, fill=round(255 * alpha))
        layer = _fill(paint, mask.size)
        if isinstance(paint, Image.Image) and alpha >= 1:
            self.image.paste(layer, box[:2], mask)  # exact where the mask is all or nothing
            return
        layer.putalpha(ImageChops.multiply(layer.getchannel("A"), mask))
        self.image.alpha_composite(layer, box[:2])

    def oval(
        self, x: float, y: float, rx: float, ry: float, paint: Paint, alpha: float = 1
    ) -> None:
        """A filled oval about (x, y)."""
        self.poly(oval_points(x, y, rx, ry), paint, alpha)

    def box(
        self, x0: float, y0: float, x1: float, y1: float, paint: Paint, radius: float = 0,
        alpha: float = 1,
    ) -> None:  # fmt: skip
        """A filled rectangle, with round corners if `radius` says so."""
        self.poly(box_points(x0, y0, x1, y1, radius), paint, alpha)

    def line(self, points: Iterable[Point], width: float, colour: Colour) -> None:
        """A line with round ends and joints."""
        spots = self._place(points)
        a, _, _, d, _, _ = self._move
        wide = max(1, round(width * SCALE * math.hypot(a, d)))
        pen = ImageDraw.Draw(self.image)
        pen.line(spots, fill=colour, width=wide, joint="curve")
        if wide > 2:
            r = wide / 2 - 0.5
            for x, y in (spots[0], spots[-1]):
                pen.ellipse((x - r, y - r, x + r, y + r), fill=colour)

    def ring(self, x: float, y: float, rx: float, ry: float, width: float, colour: Colour) -> None:
        """The rim of an oval."""
        self.line(oval_points(x, y, rx, ry), width, colour)

    def _place(self, points: Iterable[Point]) -> list[Point]:
        a, b, c, d, e, f = self._move
        return [((a * x + b * y + c) * SCALE, (d * x + e * y + f) * SCALE) for x, y in points]


def _frame(spots: list[Point]) -> tuple[int, int, int, int] | None:
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    side = SIDE * SCALE
    x0, y0 = max(0, int(min(xs))), max(0, int(min(ys)))
    x1, y1 = min(side, int(max(xs)) + 2), min(side, int(max(ys)) + 2)
    return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None


def _fill(paint: Paint, size: tuple[int, int]) -> Image.Image:
    if isinstance(paint, Sweep):
        return _swept(paint, size)
    if isinstance(paint, Image.Image):
        return _tiled(paint, size)
    return Image.new("RGBA", size, (*paint, 255))


def _swept(sweep: Sweep, size: tuple[int, int]) -> Image.Image:
    wide, high = size
    places = np.linspace(0, 1, high if sweep.down else wide)
    at = [place for place, _ in sweep.stops]
    bands = [np.interp(places, at, [colour[k] for _, colour in sweep.stops]) for k in range(4)]
    row = np.stack(bands, axis=-1).astype(np.uint8)
    pixels = np.broadcast_to(row[:, None] if sweep.down else row[None], (high, wide, 4))
    return Image.fromarray(np.ascontiguousarray(pixels))


def _tiled(texture: Image.Image, size: tuple[int, int]) -> Image.Image:
    wide, high = texture.size
    pixels = np.asarray(texture)
    times = (-(-size[1] // high), -(-size[0] // wide), 1)
    return Image.fromarray(np.tile(pixels, times)[: size[1], : size[0]]).convert("RGBA")
