"""Patterns drawn by pen rather than computed: bouquets, leaves, vines, animals, patchwork."""

import math
import random
from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageDraw

from cli.pictures.canvas import Point, arc_points, curve, oval_points
from cli.pictures.palette import Colour, dark, light
from cli.pictures.patterns import FIELDS, Field, batik, grid, paint

Inks = Sequence[Colour]


class Tile:
    """A tile whose figures go on at the other side where they run over its edge."""

    def __init__(self, side: int, ground: Colour) -> None:
        self.side = side
        self.image = Image.new("RGB", (side, side), ground)
        self._pen = ImageDraw.Draw(self.image)

    def poly(self, points: Sequence[Point], fill: Colour, rim: Colour | None = None) -> None:
        """A filled figure."""
        for moved in self._everywhere(points):
            self._pen.polygon(moved, fill=fill, outline=rim, width=2 if rim else 0)

    def line(self, points: Sequence[Point], fill: Colour, width: int = 3) -> None:
        """A line."""
        for moved in self._everywhere(points):
            self._pen.line(moved, fill=fill, width=width, joint="curve")

    def _everywhere(self, points: Sequence[Point]) -> list[list[Point]]:
        steps = (-self.side, 0, self.side)
        return [[(x + dx, y + dy) for x, y in points] for dx in steps for dy in steps]


def flower(tile: Tile, x: float, y: float, size: float, inks: Inks, turned: float = 0) -> None:
    """A flower of five to eight petals."""
    petals = 5 + int(size) % 4
    for k in range(petals):
        a = turned + 2 * math.pi * k / petals
        cx, cy = x + math.cos(a) * size * 0.6, y + math.sin(a) * size * 0.6
        tile.poly(
            _turned(oval_points(0, 0, size * 0.48, size * 0.3, 14), cx, cy, a), inks[1], inks[0]
        )
    tile.poly(oval_points(x, y, size * 0.28, size * 0.28, 14), inks[2], inks[0])


def leaf(tile: Tile, x: float, y: float, size: float, angle: float, inks: Inks) -> None:
    """A leaf with its middle rib."""
    rim = curve([(-size, 0), (0, -size * 0.42), (size, 0), (0, size * 0.42)], 5, closed=True)
    tile.poly(_turned(rim, x, y, angle), inks[1], inks[0])
    tile.line(_turned([(-size * 0.9, 0), (size * 0.8, 0)], x, y, angle), inks[0], 2)


def _turned(points: Sequence[Point], x: float, y: float, angle: float) -> list[Point]:
    cos, sin = math.cos(angle), math.sin(angle)
    return [(x + px * cos - py * sin, y + px * sin + py * cos) for px, py in points]


def bouquet(inks: Inks, lot: random.Random, side: int) -> Image.Image:
    """Big flowers on curling stems with leaves (buketan)."""
    tile, s = Tile(side, inks[0]), side / 320
    for x, y in ((90, 90), (250, 250)):
        turned = lot.uniform(0, 6)
        for k in range(4):
            a = turned + k * 1.57 + lot.uniform(-0.3, 0.3)
            stem = [
                (x * s, y * s),
                ((x + 50 * math.cos(a)) * s, (y + 50 * math.sin(a)) * s),
                ((x + 86 * math.cos(a + 0.5)) * s, (y + 86 * math.sin(a + 0.5)) * s),
            ]
            tile.line(curve(stem, 6), inks[1], 3)
            leaf(tile, *stem[1], 22 * s, a + 0.9, (inks[0], inks[1]))
            leaf(tile, *stem[2], 19 * s, a + 0.3, (inks[0], inks[2]))
        flower(tile, x * s, y * s, 46 * s, inks, turned)
    for x, y in ((250, 80), (90, 250)):
        flower(tile, x * s, y * s, 22 * s, (inks[0], inks[2], inks[1]), lot.random())
    return tile.image


def leaves(inks: Inks, lot: random.Random, side: int) -> Image.Image:
    """Leaves of two sizes in rows, with dots between (daun jati, pakis, tembakau)."""
    tile, s = Tile(side, inks[0]), side / 320
    for k, (x, y) in enumerate(((80.0, 70.0), (240, 90), (70, 230), (230, 245))):
        angle = lot.uniform(0, 6.2)
        leaf(tile, x * s, y * s, (66 - 12 * (k % 2)) * s, angle, (inks[0], inks[1 + k % 2]))
        for side_angle in (-0.9, 0.9):
            end = _turned([(30 * s, 0)], x * s, y * s, angle)[0]
            tile.line(
                [(x * s, y * s), _turned([(22 * s, 0)], *end, angle + side_angle)[0]], inks[0], 2
            )
    for _ in range(26):
        x, y, r = lot.uniform(0, side), lot.uniform(0, side), lot.uniform(3, 6) * s
        tile.poly(oval_points(x, y, r, r, 8), inks[lot.choice((1, 2))])
    return tile.image


def vines(inks: Inks, lot: random.Random, side: int) -> Image.Image:
    """Waving stems with curls and berries (lung-lungan, ukel)."""
    tile, s = Tile(side, inks[0]), side / 320
    for row, y in enumerate((80.0, 240.0)):
        wave = [
            (x * s, (y + 34 * math.sin(x / 320 * 4 * math.pi + row)) * s)
            for x in range(0, 321, 10)
        ]
        tile.line(wave, inks[1], 4)
        for k in range(4):
            x, up = 40 + 80 * k, -1 if k % 2 else 1
            curl = arc_points(x * s, (y + up * 28) * s, 24 * s, 24 * s, 90 * up, 90 * up + 290, 16)
            tile.line(curl, inks[1], 4)
            flower(tile, x * s, (y + up * 28) * s, 13 * s, inks)
            leaf(
                tile,
                (x + 38) * s,
                (y - up * 30) * s,
                18 * s,
                lot.uniform(0, 3),
                (inks[0], inks[2]),
            )
    return tile.image


def birds(inks: Inks, lot: random.Random, side: int) -> Image.Image:
    """Long-tailed birds among leaves (hong, merak, blekok)."""
    tile, s = Tile(side, inks[0]), side / 320
    for x, y, way in ((100, 90, 1), (240, 240, -1)):

        def at(points: list[Point], x: float = x, y: float = y, way: int = way) -> list[Point]:
            return [((x + px * way) * s, (y + py) * s) for px, py in points]

        for k in range(4):
            tail = curve([(-20, 6), (-60, 10 + 16 * k - 20), (-92, -22 + 26 * k)], 6)
            tile.line(at(tail), inks[1 + k % 2], 5)
            tile.poly(at(oval_points(-92, -22 + 26 * k, 8, 8, 10)), inks[2], inks[0])
        tile.poly(at(curve([(-28, 4), (0, -26), (34, -20), (26, 12), (0, 22)], 5, True)), inks[1])
        tile.poly(at(curve([(-34, -34), (0, -18), (16, 4), (-14, 6)], 5, True)), inks[2], inks[0])
        tile.line(at(curve([(26, -10), (44, -34), (54, -42)], 5)), inks[1], 9)
        tile.poly(at([(50, -48), (76, -40), (52, -34)]), inks[2])
    for x, y in ((240, 70), (90, 250), (170, 165)):
        flower(tile, x * s, y * s, 24 * s, inks, lot.random())
    return tile.image


def places(inks: Inks, lot: random.Random, side: int) -> Image.Image:
    """Sekar jagad: islands, each with a pattern of its own."""
    x, y = grid(side)
    near, second, which = np.full(x.shape, 9.0), np.full(x.shape, 9.0), np.zeros(x.shape, int)
    for k in range(9):
        u = (x - lot.random() + 0.5) % 1 - 0.5
        v = (y - lot.random() + 0.5) % 1 - 0.5
        far = np.hypot(u, v)
        second = np.minimum(second, np.maximum(near, far))
        which = np.where(far < near, k, which)
        near = np.minimum(near, far)
    shades = [
        (inks[0], inks[1], inks[2]),
        (inks[1], inks[0], inks[2]),
        (inks[2], inks[0], inks[1]),
    ]
    tiles = [
        np.asarray(
            batik(
                lot.choice(("kawung", "ceplok", "truntum", "grains", "scales", "lereng")),
                shades[k % 3],
                lot,
                side,
            )
        )
        for k in range(5)
    ]
    shade = np.choose((which % 5)[..., None], tiles)
    border: Field = np.clip(1.2 - (second - near) / 0.022, 0, 1)[..., None]
    rim = np.array(light(max(inks, key=sum), 0.3))
    return Image.fromarray((shade * (1 - border) + rim * border).astype(np.uint8))


def patches(inks: Inks, lot: random.Random, side: int) -> Image.Image:
    """Patchwork: squares and triangles of different cloths."""
    tile, half = Image.new("RGB", (side, side)), side // 2
    names = list(FIELDS)
    for at in range(4):
        pair = [inks[at % 3], inks[(at + 1) % 3], dark(inks[(at + 2) % 3], 0.1)]
        piece = batik(lot.choice(names), pair, lot, half)
        other = batik(lot.choice(names), pair[::-1], lot, half)
        mask = Image.new("L", (half, half))
        ImageDraw.Draw(mask).polygon([(0, 0), (half, 0), (0, half)], fill=255)
        piece.paste(other, (0, 0), mask.rotate(lot.choice((0, 90))))
        tile.paste(piece, (at % 2 * half, at // 2 * half))
    return tile


PENNED: dict[str, Callable[[Inks, random.Random, int], Image.Image]] = {
    "bouquet": bouquet,
    "leaves": leaves,
    "vines": vines,
    "birds": birds,
    "places": places,
    "patches": patches,
}

# Words of a product's name, and the pattern that comes nearest to what they name.
NAMED: tuple[tuple[str, str], ...] = (
    ("parang", "parang"),
    ("kawung", "kawung"),
    ("sekar jagad", "places"),
    ("truntum", "truntum"),
    ("jlamprang", "jlamprang"),
    ("sido", "sido"),
    ("semen", "sido"),
    ("gurda", "sido"),
    ("udan liris", "lereng"),
    ("lereng", "lereng"),
    ("liris", "lereng"),
    ("ceplok", "ceplok"),
    ("gringsing", "scales"),
    ("sisik", "scales"),
    ("naga", "scales"),
    ("liong", "clouds"),
    ("mega", "clouds"),
    ("awan", "clouds"),
    ("berkabut", "clouds"),
    ("hong", "birds"),
    ("merak", "birds"),
    ("burung", "birds"),
    ("cendrawasih", "birds"),
    ("blekok", "birds"),
    ("ayam", "birds"),
    ("tumurun", "birds"),
    ("sawunggaling", "birds"),
    ("lok can", "birds"),
    ("lokcan", "birds"),
    ("wulung", "birds"),
    ("walet", "birds"),
    ("bukt", "bouquet"),
    ("buket", "bouquet"),
    ("kembang", "bouquet"),
    ("bunga", "bouquet"),
    ("hokokai", "bouquet"),
    ("seruni", "bouquet"),
    ("sulur", "vines"),
    ("lung", "vines"),
    ("ukel", "vines"),
    ("rambat", "vines"),
    ("latohan", "vines"),
    ("daun", "leaves"),
    ("pakis", "leaves"),
    ("tembakau", "leaves"),
    ("pring", "leaves"),
    ("lumbon", "leaves"),
    ("beras", "grains"),
    ("kopi", "grains"),
    ("remek", "grains"),
    ("kricak", "grains"),
    ("tumbar", "grains"),
    ("pari", "grains"),
    ("tumpal", "tumpal"),
    ("tambal", "patches"),
    ("perca", "patches"),
    ("patchwork", "patches"),
    ("ombak", "waves"),
    ("arus", "waves"),
    ("telaga", "waves"),
    ("ikan", "scales"),
    ("belimbing", "ceplok"),
    ("lingkar", "jlamprang"),
    ("slobog", "tumpal"),
)


def cloth_pattern(
    words: str, wanted: str, inks: Inks, lot: random.Random, side: int = 290
) -> Image.Image:
    """The pattern that the words name, else the `wanted` one, else one drawn by lot."""
    name = next((each for word, each in NAMED if word in words), wanted)
    if name not in PENNED and name not in FIELDS:
        name = lot.choice((*PENNED, *FIELDS))
    if name in PENNED:
        return PENNED[name](inks, lot, round(side * 1.3))
    return paint(FIELDS[name](*grid(side), lot), inks)
