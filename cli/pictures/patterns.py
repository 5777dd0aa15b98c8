"""Batik patterns as small pictures that tile: each is a field computed over one tile.

A pattern gets its grid (x and y from 0 to 1 over the tile) and gives two masks from 0 to 1: where
the figure is and where its accent is. The colours are put in afterwards.
"""

import random
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cli.pictures.palette import Colour

Field = NDArray[Any]
Masks = tuple[Field, Field]


def grid(side: int) -> Masks:
    """X and y over a tile."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / np.float32(side)
    return x, y


def cells(x: Field, y: Field, count: int, shift: bool = False) -> Masks:
    """Places within cells, -0.5 to 0.5; with `shift`, every other row is moved by half a cell."""
    row = np.floor(y * count)
    moved = x * count + (0.5 * (row % 2) if shift else 0)
    return moved % 1 - 0.5, y * count % 1 - 0.5


def soft(distance: Field, edge: float = 0.04) -> Field:
    """1 where the distance is negative, 0 where it is positive, a soft step between."""
    step: Field = np.clip(0.5 - distance / edge, 0, 1)
    return step


def kawung(x: Field, y: Field, lot: random.Random) -> Masks:
    """Four palm seeds about every crossing."""
    u, v = cells(x, y, 2)
    u, v = np.abs(u), np.abs(v)
    along, across = (u + v - 0.5) / 1.414, (u - v) / 1.414
    seed = np.hypot(along / 0.3, across / 0.17)
    core = np.hypot(along / 0.17, across / 0.035)
    star = np.minimum(u + v - 0.07, (0.5 - u) + (0.5 - v) - 0.06)
    return soft(seed - 1, 0.16), np.maximum(soft(core - 1, 0.3), soft(star))


def parang(x: Field, y: Field, lot: random.Random) -> Masks:
    """Diagonal rows of blades, each row parted from the next by a row of small diamonds."""
    across, along = (x - y) * 2 % 1, (x + y) * 3 % 1
    blade = (along + 0.34 * np.sin(2 * np.pi * (across - 0.1))) % 1 - 0.5
    inside = soft(np.abs(across - 0.5) - 0.36, 0.05)
    figure = soft(np.abs(blade) - 0.3, 0.1) * inside
    core = soft(np.abs(blade) - 0.07, 0.08) * soft(np.abs(across - 0.5) - 0.26, 0.1)
    edge = np.minimum(across, 1 - across)
    diamond = soft(edge * 1.7 + np.abs((x + y) * 6 % 1 - 0.5) * 0.32 - 0.11, 0.05)
    return np.maximum(figure * (1 - core), diamond), core


def lereng(x: Field, y: Field, lot: random.Random) -> Masks:
    """Narrow diagonal stripes with dots, waves and small leaves by turns."""
    across, along = (x + y) * 3 % 1, (x - y) * 8
    dots = soft(np.hypot((across - 0.25) * 2.4, along % 1 - 0.5) - 0.26, 0.12)
    wave = soft(np.abs(across - 0.7 - 0.06 * np.sin(2 * np.pi * along / 2)) - 0.035, 0.04)
    line = soft(np.abs(np.abs(across - 0.25) - 0.21) - 0.018, 0.03)
    return np.maximum(line, dots), wave


def ceplok(x: Field, y: Field, lot: random.Random) -> Masks:
    """Rosettes in a square grid with diamonds between."""
    petals = lot.choice((6, 8, 8, 12))
    u, v = cells(x, y, 2)
    r, a = np.hypot(u, v), np.arctan2(v, u)
    flower = soft(r - 0.3 - 0.07 * np.cos(petals * a), 0.05)
    eye = soft(r - 0.16 - 0.03 * np.cos(petals * a), 0.04) * (1 - soft(r - 0.07))
    corner = (0.5 - np.abs(u)) + (0.5 - np.abs(v))
    diamond = soft(corner - 0.2) * (1 - soft(corner - 0.13))
    return np.maximum(flower * (1 - eye), diamond), np.maximum(eye * 0.9, soft(corner - 0.07))


def jlamprang(x: Field, y: Field, lot: random.Random) -> Masks:
    """Stars in circles that touch, like a tiled floor."""
    u, v = cells(x, y, 2)
    r, a = np.hypot(u, v), np.arctan2(v, u)
    ring = soft(np.abs(r - 0.44) - 0.025, 0.04)
    star = soft(r - 0.24 - 0.12 * np.abs(np.cos(2 * a)) ** 3, 0.05)
    hole = soft(r - 0.1)
    corner = np.hypot(0.5 - np.abs(u), 0.5 - np.abs(v))
    return np.maximum(ring, star * (1 - hole)), np.maximum(hole, soft(corner - 0.1))


def sido(x: Field, y: Field, lot: random.Random) -> Masks:
    """Diamond lattice with a winged figure in every diamond (sidomukti, sidoluhur)."""
    u, v = cells(x, y, 2)
    lattice = np.minimum(np.abs(u + v), np.abs(u - v))
    frame = soft(np.abs(lattice - 0.04) - 0.014, 0.03)
    wings = _wing(u, np.abs(v) - 0.5) + _wing(v, np.abs(u) - 0.5)
    body = soft(np.hypot(u, np.abs(v) - 0.5) - 0.06) + soft(np.hypot(np.abs(u) - 0.5, v) - 0.06)
    return np.clip(frame + wings, 0, 1), np.clip(body, 0, 1)


def _wing(u: Field, v: Field) -> Field:
    r, a = np.hypot(u * 0.85, v), np.arctan2(np.abs(v), np.abs(u))
    feathers = 0.22 * np.abs(np.cos(a * 3)) + 0.03
    wing: Field = soft(r - feathers, 0.05) * (1 - soft(np.abs(r - 0.12) - 0.012, 0.02))
    return wing


def truntum(x: Field, y: Field, lot: random.Random) -> Masks:
    """Small star flowers scattered over a dark ground."""
    u, v = cells(x, y, 4, shift=True)
    r, a = np.hypot(u, v), np.arctan2(v, u)
    flower = soft(r - 0.2 - 0.13 * np.cos(8 * a), 0.09)
    dots = soft(np.hypot(0.5 - np.abs(u), np.abs(v)) - 0.08, 0.1)
    return np.maximum(flower, dots), soft(r - 0.1, 0.08)


def clouds(x: Field, y: Field, lot: random.Random) -> Masks:
    """Mega mendung: clouds in several outlines one inside the other."""
    level = np.full(x.shape, 9.0)
    for cx, cy, size in ((0.28, 0.26, 1.0), (0.78, 0.76, 1.0)):
        for dx, dy, r in ((0, 0, 0.2), (0.17, 0.02, 0.14), (-0.18, 0.03, 0.13), (0.05, -0.1, 0.13),
                          (-0.08, 0.09, 0.11), (0.3, 0.05, 0.08), (-0.3, 0.06, 0.07)):  # fmt: skip
            u = (x - cx - dx + 0.5) % 1 - 0.5
            v = (y - cy - dy + 0.5) % 1 - 0.5
            level = np.minimum(level, np.hypot(u, v * 1.25) / (r * size))
    bands = np.clip((1.06 - level) * 5, 0, 5)
    figure = np.where(bands > 0, 0.35 + 0.65 * (np.floor(bands) % 2), 0)
    return figure, soft(np.abs(level - 1.0) - 0.05, 0.06)


def scales(x: Field, y: Field, lot: random.Random) -> Masks:
    """Fish or dragon scales (gringsing, sisik)."""
    figure, dots = np.zeros_like(x), np.zeros_like(x)
    for row in range(-1, 9):
        u = (x * 4 + 0.5 * (row % 2)) % 1 - 0.5
        v = y * 8 - row
        r = np.hypot(u, v * 0.62)
        inside = soft(r - 0.54, 0.06) * (v > -0.05)
        rim = soft(np.abs(r - 0.46) - 0.05, 0.06)
        figure = figure * (1 - inside) + inside * rim
        dots = dots * (1 - inside) + inside * soft(np.hypot(u, v - 0.3) - 0.12, 0.08)
    return figure, dots


def tumpal(x: Field, y: Field, lot: random.Random) -> Masks:
    """Rows of tall triangles with smaller ones inside."""
    u, v = x * 4 % 1 - 0.5, y * 2 % 1
    tall = np.abs(u) * 1.9 - v * 0.92
    figure = soft(tall, 0.05) * (1 - soft(tall + 0.12, 0.05)) + soft(tall + 0.3, 0.05)
    return np.clip(figure, 0, 1), soft(np.hypot(u, v - 0.7) - 0.09, 0.05)


def waves(x: Field, y: Field, lot: random.Random) -> Masks:
    """Water: scalloped rows with a curl in each."""
    u, v = cells(x, y, 4, shift=True)
    r = np.hypot(u, v - 0.3)
    rims = soft(np.abs(np.abs(r - 0.4) - 0.11) - 0.035, 0.05)
    return rims, soft(np.hypot(u, v - 0.25) - 0.1, 0.08)


def grains(x: Field, y: Field, lot: random.Random) -> Masks:
    """Rice grains and dots strewn in small groups (beras mawur, kopi pecah, remekan)."""
    figure, accent = np.zeros_like(x), np.zeros_like(x)
    for at in range(34):
        cx, cy, tilt = lot.random(), lot.random(), lot.uniform(0, 3.1)
        u, v = (x - cx + 0.5) % 1 - 0.5, (y - cy + 0.5) % 1 - 0.5
        along, across = u * np.cos(tilt) + v * np.sin(tilt), v * np.cos(tilt) - u * np.sin(tilt)
        spot = soft(np.hypot(along / 0.055, across / 0.024) - 1, 0.5)
        if at % 3:
            figure = np.maximum(figure, spot)
        else:
            accent = np.maximum(accent, spot)
    return figure, accent


Pattern = Callable[[Field, Field, random.Random], Masks]
FIELDS: dict[str, Pattern] = {
    "kawung": kawung, "parang": parang, "lereng": lereng, "ceplok": ceplok,
    "jlamprang": jlamprang, "sido": sido, "truntum": truntum, "clouds": clouds,
    "scales": scales, "tumpal": tumpal, "waves": waves, "grains": grains,
}  # fmt: skip


def paint(masks: Masks, inks: Sequence[Colour]) -> Image.Image:
    """The tile in its colours: ground, figure, accent."""
    figure, accent = masks[0][..., None], masks[1][..., None]
    ground, second, third = (np.array(ink, dtype=float) for ink in inks[:3])
    shade = ground + (second - ground) * figure
    shade = shade + (third - shade) * accent
    return Image.fromarray(np.clip(shade, 0, 255).astype(np.uint8))


def batik(name: str, inks: Sequence[Colour], lot: random.Random, side: int = 220) -> Image.Image:
    """A tile of the pattern of this name; RGB, `side` pixels wide (two a picture unit)."""
    x, y = grid(side)
    return paint(FIELDS[name](x, y, lot), inks)
