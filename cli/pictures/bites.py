"""Single pieces of food, drawn about the origin some 40 units wide, and heaps of them."""

import math
import random
from collections.abc import Callable

from cli.pictures.art import Art
from cli.pictures.canvas import FALL, Point, Sweep, arc_points, curve, oval_points
from cli.pictures.palette import Colour, dark, light, mix
from cli.pictures.weaves import grazed

GOLDEN: Colour = (224, 164, 78)
_GLOSS = Sweep(((0, (255, 255, 255, 90)), (0.4, (255, 255, 255, 0)), (1, (60, 24, 8, 90))), True)


def _uneven(lot: random.Random, rx: float, ry: float, wobble: float = 0.12) -> list[Point]:
    spots = []
    for k in range(9):
        far, a = 1 + lot.uniform(-wobble, wobble), math.radians(40 * k)
        spots.append((rx * far * math.cos(a), ry * far * math.sin(a)))
    return curve(spots, 4, True)


def _blob(art: Art, rim: list[Point], colour: Colour) -> None:
    art.sheet.poly([(x, y + 3) for x, y in rim], dark(colour, 0.4))
    art.sheet.poly(rim, colour)
    art.sheet.poly(rim, _GLOSS)


def chip(art: Art) -> None:
    """A thin fried slice."""
    colour = mix(light(GOLDEN, art.lot.uniform(0, 0.25)), art.taste, 0.12)
    _blob(art, _uneven(art.lot, 27, 20), colour)
    for _ in range(3):
        art.sheet.oval(art.lot.uniform(-14, 14), art.lot.uniform(-9, 9), 3, 2, dark(colour, 0.2))


def tempeh(art: Art) -> None:
    """A crisp of tempeh with its beans."""
    _blob(art, _uneven(art.lot, 32, 22, 0.08), (222, 172, 96))
    for k in range(8):
        art.sheet.oval(-20 + 13 * (k % 4), -7 + 14 * (k // 4), 6, 4, (246, 220, 160))
    art.sheet.oval(6, 2, 4, 3, (90, 140, 70))


def peyek(art: Art) -> None:
    """A lacy cracker with nuts in it."""
    rim = _uneven(art.lot, 38, 30)
    _blob(art, rim, (236, 186, 96))
    nut = (150, 84, 50) if not art.says("hijau", "teri", "rebon") else art.taste
    for _ in range(7):
        x, y = art.lot.uniform(-24, 24), art.lot.uniform(-17, 17)
        art.sheet.oval(x, y, 6, 5, dark(nut, 0.2))
        art.sheet.oval(x - 1, y - 1, 5, 4, light(nut, 0.15))


def cracker(art: Art) -> None:
    """A puffed, curly cracker."""
    colour = mix((250, 232, 196), art.taste, 0.14)
    _blob(art, _uneven(art.lot, 30, 24, 0.2), colour)
    art.sheet.line(arc_points(0, 0, 16, 11, 20, 250), 3.5, dark(colour, 0.16))
    art.sheet.line(arc_points(3, 2, 7, 5, 60, 300), 3, dark(colour, 0.16))


def rind(art: Art) -> None:
    """A puffed piece of skin."""
    _blob(art, _uneven(art.lot, 36, 22, 0.2), (214, 150, 80))
    for k in range(4):
        art.sheet.oval(-20 + 13 * k, art.lot.uniform(-6, 6), 8, 6, (240, 196, 128))


def loop(art: Art) -> None:
    """A ring of fried cassava dough."""
    colour = mix(light(GOLDEN, 0.2), art.taste, 0.25)
    art.sheet.ring(0, 2, 20, 14, 11, dark(colour, 0.35))
    art.sheet.ring(0, 0, 20, 14, 10, colour)
    art.sheet.line(arc_points(0, -1, 20, 14, 190, 290), 3, light(colour, 0.5))


def stick(art: Art) -> None:
    """A small stick."""
    colour = mix(GOLDEN, art.taste, 0.25)
    art.sheet.line([(-28, 2), (28, 2)], 12, dark(colour, 0.4))
    art.sheet.line([(-28, 0), (28, 0)], 10, colour)
    art.sheet.line([(-24, -2), (20, -2)], 3, light(colour, 0.45))


def peanut(art: Art) -> None:
    """A peanut in its shell, or without."""
    if art.says("kupas", "bawang", "oven", "goreng", "bali"):
        _blob(art, oval_points(0, 0, 17, 12), (224, 170, 104))
        art.sheet.line([(-12, 0), (12, 0)], 2, (176, 120, 66))
        return
    rim = curve(
        [(-28, 0), (-18, -13), (-2, -8), (14, -14), (28, 0), (14, 14), (-2, 8), (-18, 13)], 5, True
    )
    _blob(art, rim, (216, 172, 112))
    for k in range(4):
        art.sheet.line([(-20 + 12 * k, -7), (-17 + 12 * k, 7)], 2, (172, 126, 74))


def cashew(art: Art) -> None:
    """A cashew kernel."""
    colour = (246, 224, 180) if art.says("mentah") else (230, 180, 108)
    art.sheet.line(arc_points(0, 2, 18, 13, 150, 395), 16, dark(colour, 0.35))
    art.sheet.line(arc_points(0, 0, 18, 13, 150, 395), 15, colour)
    art.sheet.line(arc_points(0, -2, 19, 14, 190, 280), 4, light(colour, 0.5))


def pellet(art: Art) -> None:
    """A small ball of fried dough."""
    _blob(art, oval_points(0, 0, 15, 14), mix((240, 206, 140), art.taste, 0.2))


def shreds(art: Art) -> None:
    """Fine fibres of floss or fried shallot."""
    colour = mix((176, 104, 54), art.taste, 0.2)
    for _ in range(9):
        x, y, turned = art.lot.uniform(-24, 24), art.lot.uniform(-14, 14), art.lot.uniform(0, 3.1)
        dx, dy = 15 * math.cos(turned), 15 * math.sin(turned)
        shade = art.lot.choice((light(colour, 0.3), colour, dark(colour, 0.25)))
        art.sheet.line(curve([(x - dx, y - dy), (x + 4, y - 3), (x + dx, y + dy)], 3), 4, shade)


def cube(art: Art) -> None:
    """A piece of something sweet and sticky."""
    colour = mix(art.taste, (150, 84, 44), 0.25)
    art.sheet.poly([(-26, -8), (0, -22), (26, -8), (0, 6)], light(colour, 0.28))
    art.sheet.poly([(-26, -8), (0, 6), (0, 30), (-26, 16)], colour)
    art.sheet.poly([(26, -8), (0, 6), (0, 30), (26, 16)], dark(colour, 0.25))
    if art.says("wijen", "ketan", "kacang", "wajik"):
        for _ in range(7):
            art.sheet.oval(
                art.lot.uniform(-14, 14), -8 + art.lot.uniform(-6, 6), 2.6, 1.8, (250, 236, 200)
            )


def sweet(art: Art) -> None:
    """A wrapped piece of dodol, its ends twisted."""
    colour = art.taste
    for way in (-1, 1):
        art.sheet.poly(
            [(way * 20, 0), (way * 42, -14), (way * 38, 0), (way * 42, 14)], light(colour, 0.45)
        )
    art.sheet.box(-25, -12, 25, 14, dark(colour, 0.3), 10)
    art.sheet.box(-25, -13, 25, 12, light(colour, 0.1), 10)
    art.sheet.line([(-15, -6), (10, -6)], 4, light(colour, 0.6))


def ball(art: Art) -> None:
    """A round sweet, in sesame where the name says so."""
    colour = light(mix(art.taste, (240, 214, 170), 0.5), 0.1)
    _blob(art, oval_points(0, 0, 25, 23), colour)
    for _ in range(11):
        art.sheet.oval(
            art.lot.uniform(-15, 15), art.lot.uniform(-14, 12), 3, 2, light(colour, 0.6)
        )


def disc(art: Art) -> None:
    """A flat baked cake, brown on top."""
    art.sheet.oval(0, 8, 34, 23, (176, 110, 56))
    art.sheet.oval(0, 0, 34, 23, grazed((236, 190, 118), art.lot))
    art.sheet.oval(0, -1, 20, 12, mix((196, 120, 58), art.taste, 0.2), 0.55)


def dome(art: Art) -> None:
    """A small round pastry baked against an oven wall (nopia)."""
    art.sheet.poly([*arc_points(0, 10, 30, 36, 180, 360), (30, 16), (-30, 16)], (238, 212, 168))
    art.sheet.poly([*arc_points(0, 10, 30, 36, 180, 360), (30, 16), (-30, 16)], _GLOSS)
    art.sheet.oval(0, -12, 14, 9, (190, 120, 62), 0.7)


def spring_roll(art: Art) -> None:
    """A spring roll, golden if fried."""
    colour = (240, 218, 176) if art.says("basah") else (214, 146, 66)
    bar = Sweep(((0, (255, 255, 255, 80)), (0.4, (255, 255, 255, 0)), (1, (60, 20, 8, 120))), True)
    art.sheet.box(-62, -19, 62, 21, grazed(colour, art.lot), 17)
    art.sheet.box(-62, -19, 62, 21, bar, 17)
    art.sheet.line([(20, -16), (38, 18)], 3, dark(colour, 0.25))


def pancake_roll(art: Art) -> None:
    """A serabi rolled up, or flat if the variant of the name says so."""
    top = art.taste if art.says("coklat", "cokelat", "gula merah", "warna") else (250, 242, 220)
    art.sheet.oval(0, 6, 38, 25, (206, 150, 84))
    art.sheet.oval(0, 0, 38, 25, (236, 196, 128))
    art.sheet.oval(0, -1, 30, 19, top)
    for _ in range(6):
        art.sheet.oval(art.lot.uniform(-18, 18), art.lot.uniform(-10, 9), 3, 2, dark(top, 0.16))


def leaf_parcel(art: Art) -> None:
    """Food wrapped in leaf or corn husk, tied."""
    leaf = (212, 184, 122) if art.says("klobot", "kulit jagung") else (92, 146, 74)
    art.sheet.poly(
        curve([(-44, 0), (-20, -19), (20, -19), (44, 0), (20, 19), (-20, 19)], 4, True),
        dark(leaf, 0.3),
    )
    art.sheet.poly(
        curve([(-44, -3), (-20, -21), (20, -21), (44, -3), (20, 15), (-20, 15)], 4, True), leaf
    )
    for x in (-22, 22):
        art.sheet.line([(x, -20), (x, 16)], 4, light(leaf, 0.45))
    art.sheet.line([(-38, -4), (38, -4)], 2, dark(leaf, 0.2))


def cone(art: Art) -> None:
    """A horn of palm leaf filled with rice cake (clorot)."""
    art.sheet.poly([(-14, -32), (14, -32), (2, 40)], (214, 200, 120))
    for k in range(5):
        art.sheet.line(
            [(-12 + 2.2 * k, -22 + 12 * k), (13 - 2.6 * k, -28 + 12 * k)], 3, (160, 150, 74)
        )
    art.sheet.oval(0, -32, 15, 8, mix(art.taste, (150, 90, 50), 0.3))


def tofu(art: Art) -> None:
    """A piece of fried tofu with its filling."""
    art.sheet.poly([(-30, 20), (0, -28), (30, 20)], dark(GOLDEN, 0.3))
    art.sheet.poly([(-32, 16), (0, -30), (32, 16)], grazed((222, 158, 74), art.lot))
    art.sheet.poly(
        [(-20, 15), (20, 15), (11, 0), (-11, 0)],
        (238, 220, 190) if not art.says("bakso") else (196, 150, 128),
    )


def egg(art: Art) -> None:
    """A salted duck's egg, browner if smoked."""
    colour = (196, 154, 110) if art.says("asap", "bakar") else (160, 206, 204)
    rim = curve(
        [(0, -34), (22, -14), (26, 10), (14, 30), (0, 34), (-14, 30), (-26, 10), (-22, -14)],
        5,
        True,
    )
    _blob(art, rim, colour)
    art.sheet.oval(-8, -10, 6, 10, light(colour, 0.6))


def half_egg(art: Art) -> None:
    """An egg cut open."""
    art.sheet.poly(
        curve(
            [(0, -34), (22, -14), (26, 10), (14, 30), (0, 34), (-14, 30), (-26, 10), (-22, -14)],
            5,
            True,
        ),
        (252, 250, 244),
    )
    art.sheet.oval(0, 5, 16, 17, (232, 118, 36))
    art.sheet.oval(-3, 1, 8, 8, (246, 160, 70))


def dried_fruit(art: Art) -> None:
    """A candied, wrinkled fruit."""
    colour = art.taste
    _blob(art, _uneven(art.lot, 23, 17, 0.1), dark(colour, 0.12))
    art.sheet.line(curve([(-14, 2), (0, -4), (14, 2)], 4), 2, dark(colour, 0.4))
    art.sheet.line(curve([(-10, 8), (0, 4), (12, 8)], 4), 2, light(colour, 0.35))


def strip(art: Art) -> None:
    """A strip of dried banana or meat."""
    colour = mix((150, 84, 40), art.taste, 0.2)
    rim = curve([(-36, -6), (-12, -13), (16, -10), (36, -3), (30, 9), (0, 12), (-30, 9)], 5, True)
    _blob(art, rim, colour)
    art.sheet.line(curve([(-26, 0), (0, -4), (26, 2)], 4), 2.5, light(colour, 0.3))


def slab(art: Art) -> None:
    """A bar of pressed peanut brittle."""
    art.sheet.box(-34, -12, 34, 18, (140, 84, 40), 5)
    art.sheet.box(-34, -16, 34, 12, (206, 144, 74), 5)
    art.sheet.box(-34, -16, 34, 12, FALL, 5)
    for _ in range(8):
        art.sheet.oval(art.lot.uniform(-26, 26), art.lot.uniform(-11, 7), 6, 4, (238, 204, 142))


def cake(art: Art) -> None:
    """A square of soft cake or getuk, in two or three colours."""
    tones = (
        ((246, 206, 214), (252, 246, 226), (176, 214, 150))
        if art.says("tiga warna", "trio", "gulung")
        else ((166, 102, 54), (190, 124, 68), (150, 90, 46))
    )
    for k, tone in enumerate(tones):
        art.sheet.box(-28, 4 - 13 * k, 28, 22 - 13 * k, tone, 4)
    for _ in range(6):
        art.sheet.oval(
            art.lot.uniform(-22, 22), -21 + art.lot.uniform(-2, 4), 3, 2, (252, 244, 224)
        )


BITES: dict[str, Callable[[Art], None]] = {
    each.__name__: each
    for each in (
        chip, tempeh, peyek, cracker, rind, loop, stick, peanut, cashew, pellet, shreds, cube,
        sweet, ball, disc, dome, spring_roll, pancake_roll, leaf_parcel, cone, tofu, egg, half_egg,
        dried_fruit, strip, slab, cake,
    )
}  # fmt: skip
_LYING = {"cube", "cake", "dome", "tofu", "slab", "disc", "pancake_roll"}


def bite(art: Art, name: str, x: float, y: float, size: float, loose: bool = True) -> None:
    """One piece; `loose` pieces lie at any angle."""
    turn = art.lot.uniform(-9, 9) if name in _LYING or not loose else art.lot.uniform(-75, 75)
    with art.sheet.at(x, y, size, turn):
        BITES[name](art)


def heap(
    art: Art, name: str, x: float, y: float, wide: float, high: float, size: float = 1
) -> None:
    """A heap of pieces that stands on (x, y)."""
    step = 26 * size * (1.6 if name == "spring_roll" else 1)
    rows = max(1, round(high / step))
    for row in range(rows):
        half = wide / 2 * math.sqrt(max(0.05, 1 - (row / rows) ** 1.6))
        count = max(1, round(half * 2 / (38 * size * (2.4 if name == "spring_roll" else 1))))
        for k in range(count):
            at = x - half + 2 * half * (k + 0.5) / count + art.lot.uniform(-6, 6) * size
            bite(art, name, at, y - row * step + art.lot.uniform(-4, 4), size)
