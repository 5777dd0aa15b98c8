"""Textures of made things, as tiles: woven cloth, plaited fibre, wood, beaten metal, stone."""

import random
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from cli.pictures.palette import Colour, brightness, dark, light
from cli.pictures.patterns import Field, cells, grid, paint, soft


def lurik(inks: Sequence[Colour], lot: random.Random) -> Image.Image:
    """Narrow stripes along the cloth."""
    tile = Image.new("RGB", (260, 4), inks[0])
    pen, x = ImageDraw.Draw(tile), 0
    while x < 260:
        wide = lot.choice((3, 3, 5, 8, 14))
        ink = lot.choice((*inks[:3], inks[0], dark(inks[0], 0.35), light(inks[0], 0.3)))
        pen.rectangle((x, 0, x + wide - 1, 3), fill=ink)
        x += wide + lot.choice((3, 6, 10, 16))
    return tile


def plaid(inks: Sequence[Colour], lot: random.Random) -> Image.Image:
    """Crossing stripes (kotak), darker where they cross."""
    side = lot.choice((120, 160, 200))
    x, y = grid(side)
    width = lot.uniform(0.16, 0.3)
    across, along = np.abs(x - 0.5) < width, np.abs(y - 0.5) < width
    fine = (np.abs(x - 0.08) < 0.022) | (np.abs(y - 0.08) < 0.022)
    return paint(((across * 0.5 + along * 0.5) * 1.0, fine * 1.0), inks)


def ikat(inks: Sequence[Colour], lot: random.Random) -> Image.Image:
    """Stepped, feathered diamonds in rows, as tied yarn gives them."""
    side = 300
    x, y = grid(side)
    u, v = cells(x, y, 2, shift=True)
    fray = 0.03 * np.sin(np.floor(y * 90) * 12.9)
    far = np.floor((np.abs(u) + fray + np.abs(v) * 0.9) * 18) / 18
    rings = ((far > 0.36) & (far < 0.43)) | ((far > 0.13) & (far < 0.26))
    cross = (far < 0.1) | ((np.abs(np.abs(v) - 0.46) < 0.03) & (np.floor(x * 30) % 2 > 0))
    return paint((rings * 1.0, cross * 1.0), inks)


def songket(inks: Sequence[Colour], lot: random.Random) -> Image.Image:
    """Small golden stars and zigzags on a plain ground (perada)."""
    x, y = grid(260)
    u, v = cells(x, y, 3, shift=True)
    star = soft(np.minimum(np.abs(u) * 2.4 + np.abs(v), np.abs(u) + np.abs(v) * 2.4) - 0.3, 0.06)
    zigzag = soft(np.abs(np.abs(x * 6 % 1 - 0.5) * 0.14 + 0.02 - np.abs(y - 0.5)) - 0.012, 0.02)
    gold = light(inks[2], 0.1) if brightness(inks[2]) > 120 else (222, 182, 92)
    return paint((np.maximum(star, zigzag), soft(np.hypot(u, v) - 0.06)), (inks[0], gold, inks[0]))


def plait(colour: Colour, second: Colour | None = None, size: int = 28) -> Image.Image:
    """Strips over and under each other; a second colour runs along one way."""
    x, y = grid(size * 2)
    across = (np.floor(x * 2) + np.floor(y * 2)) % 2
    u, v = x * 2 % 1 - 0.5, y * 2 % 1 - 0.5
    bulge = 1.1 - 1.1 * np.where(across > 0, u, v) ** 2 * 1.6
    gap = np.where(across > 0, np.abs(v), np.abs(u)) > 0.44
    one, other = np.array(colour, float), np.array(second or dark(colour, 0.1), float)
    shade = np.where((across > 0)[..., None], one, other) * (bulge - 0.3 * gap)[..., None]
    return Image.fromarray(np.clip(shade, 0, 255).astype(np.uint8))


def braid(colour: Colour, size: int = 40) -> Image.Image:
    """Thick braids side by side, as of water hyacinth."""
    x, y = grid(size)
    u = np.abs(x - 0.5)
    rib = (y * 2 + u * 1.3) % 1
    shade = 1.1 - 0.34 * soft(np.abs(rib - 0.5) - 0.12, 0.2) - 0.7 * np.clip(u - 0.36, 0, 1) * 3
    return _shaded(colour, shade)


def cane(colour: Colour, behind: Colour, size: int = 36) -> Image.Image:
    """Open cane webbing: strands straight and aslant with holes between."""
    x, y = grid(size)
    strands = np.minimum.reduce(
        [np.abs(x - 0.5), np.abs(y - 0.5), np.abs((x + y) % 1 - 0.5), np.abs((x - y) % 1 - 0.5)]
    )
    return paint((soft(strands - 0.09, 0.06), np.zeros_like(x)), (behind, colour, colour))


def wood(colour: Colour, lot: random.Random, upright: bool = False) -> Image.Image:
    """Grain: waving lines, lighter and darker; one of eight boards of this wood."""
    return _plank(colour, lot.randrange(8), upright)


@lru_cache(maxsize=96)
def _plank(colour: Colour, which: int, upright: bool) -> Image.Image:
    x, y = grid(320)
    if upright:
        x, y = y, x
    twist = 0.02 * np.sin(2 * np.pi * (x + which / 8)) + 0.014 * np.sin(4 * np.pi * x + 1)
    lines = np.sin(2 * np.pi * ((y + twist) * 13))
    lines += 0.6 * np.sin(2 * np.pi * ((y - twist) * 29 + 0.3))
    return _shaded(colour, 1 + 0.05 * lines)


def beaten(colour: Colour, size: int = 44) -> Image.Image:
    """Metal with the marks of the hammer."""
    x, y = grid(size)
    u, v = cells(x, y, 2, shift=True)
    return _shaded(colour, 1 + 0.22 * (-u - v) * soft(np.hypot(u, v) - 0.42, 0.2))


def speckled(colour: Colour, lot: random.Random, strength: float = 9) -> Image.Image:
    """Stone or clay: soft spots."""
    noise = Image.frombytes("L", (160, 160), lot.randbytes(160 * 160))
    spots = np.asarray(noise.filter(ImageFilter.GaussianBlur(1.6)), float) - 127
    return _shaded(colour, 1 + spots / 127 * strength / 10)


def grazed(colour: Colour, lot: random.Random) -> Image.Image:
    """Fried or baked: golden with darker blisters; one of eight such crusts."""
    return _crust(colour, lot.randrange(8))


@lru_cache(maxsize=96)
def _crust(colour: Colour, which: int) -> Image.Image:
    lot = random.Random(which)
    x, y = grid(120)
    spots = np.ones_like(x)
    for _ in range(16):
        u, v = (x - lot.random() + 0.5) % 1 - 0.5, (y - lot.random() + 0.5) % 1 - 0.5
        spots -= lot.uniform(0.05, 0.16) * soft(np.hypot(u, v) - lot.uniform(0.03, 0.08), 0.08)
    return _shaded(colour, spots)


def _shaded(colour: Colour, shade: Field) -> Image.Image:
    pixels = np.array(colour, float) * shade[..., None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
