"""Motifs of furniture to sit on: chairs, benches, stools, sofa and dining sets."""

import math

from cli.pictures.art import Art
from cli.pictures.canvas import FALL, ROUND, Point, Sweep, arc_points, curve, oval_points
from cli.pictures.palette import Colour, dark, light
from cli.pictures.timber import (
    board,
    carving,
    cover,
    crest,
    cushion,
    glass,
    grain,
    leg,
    timber,
    webbing,
    woven,
)  # fmt: skip


def chair(art: Art) -> None:
    """One chair; words of the name choose its shape."""
    with art.sheet.at(320, 330, 1.12, 0, art.lot.random() < 0.5):
        _chair(art)


def _chair(art: Art) -> None:
    if art.variant == "rattan":
        _peacock(art) if art.says("merak", "bulat") else _woven_chair(art)
    elif art.variant == "hyacinth":
        _woven_chair(art)
    elif art.says("goyang"):
        _rocker(art)
    else:
        _carved_chair(art)


def _carved_chair(art: Art) -> None:
    sheet, tall = art.sheet, 212 if art.says("raja", "mahkota") else 180
    for x in (-88, 88):
        leg(art, x * 0.86, 60, 196, 20)
        leg(art, x, -tall + 30, 70, 22)
    board(art, -92, -tall + 20, 92, -tall + 50, grain(art))
    crest(art, 0, -tall + 26, 98, 44)
    back: list[Point] = [(-66, -tall + 50), (66, -tall + 50), (58, 26), (-58, 26)]
    kind = art.lot.randrange(3)
    if art.says("kipas", "jeruji", "ruji", "bilah") or kind == 0:
        for k in range(5):
            sheet.line(
                [(0 + (k - 2) * 12, 26), ((k - 2) * 28, -tall + 48)], 10, light(timber(art), 0.06)
            )
    elif art.says("rotan") or kind == 1:
        webbing(art, back)
    else:
        sheet.poly(back, dark(timber(art), 0.18))
        carving(art, 0, -tall / 2 + 36, 54, 66)
    _seat(art, 112)


def _seat(art: Art, half: float) -> None:
    sheet = art.sheet
    seat: list[Point] = [(-half + 20, 18), (half - 20, 18), (half, 70), (-half, 70)]
    sheet.poly(seat, grain(art))
    if len(art.colours) > 1 or art.says("jok"):
        cushion(
            art,
            -half + 14,
            10,
            half - 14,
            66,
            cover(art) if not art.says("beludru") else (150, 34, 48),
        )
    board(art, -half, 66, half, 88, grain(art))
    for way in (-1, 1):
        leg(art, way * (half - 14), 86, 236, 26, turned=not art.says("minimalis"))
    sheet.line([(-half + 18, 168), (half - 18, 168)], 9, dark(timber(art), 0.12))


def _rocker(art: Art) -> None:
    sheet = art.sheet
    sheet.line(
        curve([(-176, 160), (-90, 214), (20, 226), (120, 206), (190, 150)], 10), 20, timber(art)
    )
    back: list[Point] = [(-128, -212), (-84, -222), (-10, 50), (-62, 62)]
    sheet.poly(back, grain(art, True))
    inner: list[Point] = [(-112, -180), (-84, -186), (-28, 24), (-56, 30)]
    webbing(art, inner)
    sheet.line([(-60, 60), (-84, 210)], 18, dark(timber(art), 0.1))
    sheet.line([(96, 40), (112, 208)], 18, dark(timber(art), 0.1))
    sheet.poly([(-70, 34), (120, 16), (126, 52), (-66, 72)], grain(art))
    webbing(art, [(-56, 40), (110, 24), (112, 36), (-54, 54)])
    sheet.line(curve([(-84, -60), (10, -66), (104, -62), (136, -48)], 8), 20, timber(art))
    sheet.line([(108, -54), (104, 36)], 14, timber(art))
    sheet.line(curve([(-136, -206), (-106, -234), (-78, -222)], 6), 16, light(timber(art), 0.1))


def _woven_chair(art: Art) -> None:
    sheet, colour = art.sheet, _fibre(art)
    weave, half = woven(art, colour), 170 if art.says("sofa", "dua") else 128
    for way in (-1, 1):
        leg(art, way * (half - 20), 150, 216, 24)
    back = curve(
        [
            (-half + 16, 60),
            (-half + 10, -120),
            (-half * 0.6, -190),
            (0, -200),
            (half * 0.6, -190),
            (half - 10, -120),
            (half - 16, 60),
        ],
        8,
    )
    sheet.poly(back, weave)
    sheet.poly(back, ROUND, 0.6)
    sheet.line(back, 12, dark(colour, 0.22))
    tint = cover(art) if len(art.colours) > 1 else (244, 236, 220)
    sheet.box(-half + 18, 96, half - 18, 170, weave, 14)
    sheet.box(-half + 18, 96, half - 18, 170, FALL, 14)
    cushion(art, -half + 26, 40, half - 26, 104, tint)
    if art.says("bantal", "santai", "sofa"):
        cushion(art, -50, -90, 50, 34, light(tint, 0.25))
    for way in (-1, 1):
        sheet.box(way * half - 26, -14, way * half + 26, 172, weave, 24)
        sheet.box(way * half - 26, -14, way * half + 26, 172, ROUND, 24)


def _fibre(art: Art) -> Colour:
    return art.main if art.colours else art.material


def _peacock(art: Art) -> None:
    sheet, colour = art.sheet, _fibre(art)
    fan = oval_points(0, -76, 150, 150)
    sheet.poly(fan, light(colour, 0.05))
    sheet.poly(oval_points(0, -76, 132, 132), dark(colour, 0.5))
    for k in range(21):
        a = math.radians(150 + 12 * k)
        sheet.line([(0, 20), (140 * math.cos(a), -76 + 140 * math.sin(a))], 5, light(colour, 0.1))
    for r in (60, 96):
        sheet.ring(0, -76, r, r, 7, colour)
    sheet.line([*fan, fan[0]], 12, dark(colour, 0.15))
    sheet.poly(
        curve([(-84, 80), (84, 80), (60, 140), (104, 226), (-104, 226), (-60, 140)], 6, True),
        woven(art, colour),
    )
    cushion(art, -104, 40, 104, 92, (244, 236, 220) if len(art.colours) < 2 else art.second)


def stool(art: Art) -> None:
    """A stool or pouffe, woven all around or of wood."""
    sheet = art.sheet
    if art.variant == "wood" or art.says("bar"):
        with sheet.at(320, 330):
            for way in (-1, 1):
                sheet.line([(way * 60, -120), (way * 104, 226)], 22, timber(art))
            for y, half in ((70, 84), (150, 94)):
                sheet.line([(-half, y), (half, y)], 14, dark(timber(art), 0.15))
            sheet.poly(
                curve(
                    [(-120, -150), (0, -128), (120, -150), (116, -108), (0, -92), (-116, -108)],
                    8,
                    True,
                ),
                grain(art),
            )
        return
    colour = _fibre(art)
    rim = curve(
        [(-150, -60), (-168, 60), (-140, 170), (0, 196), (140, 170), (168, 60), (150, -60)], 8
    )
    with sheet.at(320, 320):
        sheet.poly(rim, woven(art, colour))
        sheet.poly(rim, ROUND)
        sheet.oval(0, -62, 152, 56, woven(art, light(colour, 0.16)))
        sheet.ring(0, -62, 152, 56, 8, dark(colour, 0.2))


def bench(art: Art) -> None:
    """A long bench with a slatted back."""
    sheet = art.sheet
    with sheet.at(320, 330, 1, 0):
        for x in (-208, 208):
            leg(art, x, -120, 60, 22)
        board(art, -222, -132, 222, -100, grain(art))
        for k in range(13):
            sheet.box(-196 + 31 * k, -102, -180 + 31 * k, 36, light(timber(art), 0.05))
        for k in range(3):
            board(art, -236 - 4 * k, 36 + 17 * k, 236 + 4 * k, 52 + 17 * k, grain(art))
        for x in (-222, 222):
            leg(art, x, 86, 200, 26)
            sheet.line([(x - 10, -30), (x + 10, -30)], 22, timber(art))
            sheet.line([(x, -24), (x, 50)], 14, timber(art))
        sheet.line([(-216, 150), (216, 150)], 10, dark(timber(art), 0.15))


def sofa_set(art: Art) -> None:
    """A sofa, two chairs and a table in front."""
    sheet, rattan = art.sheet, art.variant == "rattan"
    with sheet.at(320, 244, 0.98):
        _sofa(art, 186, rattan)
    for flip in (False, True):
        with sheet.at(320, 356, 0.72, 0, flip), sheet.at(-254, 30):
            _sofa(art, 96, rattan)
    with sheet.at(320, 470):
        _table_top(art, 132, rattan)


def _sofa(art: Art, half: float, rattan: bool) -> None:
    sheet, tint = art.sheet, cover(art)
    body = woven(art, _fibre(art)) if rattan else grain(art)
    for way in (-1, 1):
        leg(art, way * (half - 12), 70, 122, 22)
    sheet.box(-half, -96, half, 80, body, 22)
    sheet.box(-half, -96, half, 80, FALL, 22)
    if not rattan and not art.says("minimalis"):
        crest(art, 0, -88, half * 0.62, 38)
    seats = 1 if half < 120 else 3
    wide = (2 * half - 44) / seats
    for k in range(seats):
        x = -half + 22 + wide * k
        cushion(art, x + 3, -78, x + wide - 3, 8, light(tint, 0.08))
        cushion(art, x + 2, 0, x + wide - 2, 46, tint)
    for way in (-1, 1):
        sheet.box(way * half - 19, -28, way * half + 19, 88, body, 16)
        sheet.box(way * half - 19, -28, way * half + 19, 88, ROUND, 16)


def _table_top(art: Art, half: float, see_through: bool = False) -> None:
    sheet = art.sheet
    for way in (-1, 1):
        leg(art, way * (half - 26), 0, 84, 20)
    sheet.oval(0, 0, half, 34, dark(timber(art), 0.3))
    sheet.oval(0, -8, half, 34, (206, 228, 230) if see_through or art.says("kaca") else grain(art))
    sheet.line(arc_points(0, -8, half - 20, 25, 200, 290), 4, (255, 255, 255))


def dining_set(art: Art) -> None:
    """A dining table with chairs before and behind it; a round one where the name says so."""
    sheet, few = art.sheet, art.says("2 kursi", "kecil")
    for x in (-90, 90) if few else (-150, 0, 150):
        with sheet.at(320 + x, 232, 0.62):
            _carved_back(art)
    with sheet.at(320, 316):
        if art.says("bundar", "oval"):
            sheet.poly([(-24, 0), (24, 0), (40, 150), (-40, 150)], grain(art, True))
            sheet.oval(0, 152, 90, 20, dark(timber(art), 0.2))
            sheet.oval(0, 8, 226, 56, dark(timber(art), 0.3))
            sheet.oval(0, -4, 226, 56, grain(art))
        else:
            for way in (-1, 1):
                leg(art, way * 206, 30, 184, 30)
            sheet.poly([(-206, -48), (206, -48), (246, 24), (-246, 24)], grain(art))
            sheet.poly([(-206, -48), (206, -48), (246, 24), (-246, 24)], FALL)
            board(art, -246, 24, 246, 48, grain(art))
    for x in (-74, 74) if few else (-120, 120):
        with sheet.at(320 + x, 420, 0.74):
            if art.says("bangku") and not few:
                board(art, -110, -10, 110, 30, grain(art))
                leg(art, -90, 30, 120, 22)
                leg(art, 90, 30, 120, 22)
            else:
                _carved_back(art)
    _bowl(art)


def _carved_back(art: Art) -> None:
    sheet = art.sheet
    for way in (-1, 1):
        leg(art, way * 62, -116, 150, 18)
    board(art, -72, -124, 72, -96, grain(art))
    for k in range(4):
        board(art, -44 + 24 * k, -96, -30 + 24 * k, 20, grain(art, True), 2)
    seat = cover(art) if art.says("jok") else light(timber(art), 0.1)
    sheet.box(-74, 18, 74, 50, seat, 8)
    sheet.box(-74, 18, 74, 50, FALL, 8)


def _bowl(art: Art) -> None:
    art.sheet.poly(arc_points(320, 284, 44, 34, 0, 180), (238, 234, 226))
    for x, colour in ((300, (232, 150, 54)), (322, (206, 62, 48)), (342, (240, 196, 70))):
        art.sheet.oval(x, 278, 15, 14, colour)
    art.sheet.poly(arc_points(320, 286, 44, 30, 0, 180), (246, 242, 234))


def root_set(art: Art) -> None:
    """A table of a teak root with stumps around it."""
    sheet, colour = art.sheet, timber(art)
    for x, y, size in ((140, 330, 0.8), (500, 330, 0.8), (200, 456, 1.0), (448, 460, 1.0)):
        with sheet.at(x, y, size):
            if art.says("sandaran", "2 kursi", "6 kursi"):
                sheet.poly(
                    curve(
                        [(-56, 0), (-70, -110), (-20, -140), (30, -130), (66, -90), (56, 0)],
                        6,
                        True,
                    ),
                    dark(colour, 0.1),
                )
            sheet.poly(
                curve(
                    [(-60, 0), (-46, 60), (-66, 100), (0, 108), (66, 100), (46, 60), (60, 0)],
                    6,
                    True,
                ),
                grain(art, True),
            )
            _rings(art, 62, 22)
    with sheet.at(320, 300):
        for k in range(7):
            x = -90 + 30 * k
            sheet.line(
                curve(
                    [(x * 0.4, 0), (x * 0.9, 60), (x * 1.5, 120 + 14 * (k % 2)), (x * 1.8, 156)], 6
                ),
                26 - 4 * (k % 2),
                dark(colour, 0.08 * (k % 3)),
            )
        with sheet.at(0, -10):
            if art.says("kaca"):
                glass(art, oval_points(0, 0, 176, 58))
                sheet.ring(0, 0, 176, 58, 7, (170, 200, 206))
            else:
                _rings(art, 176, 58)


def _rings(art: Art, rx: float, ry: float) -> None:
    sheet, colour = art.sheet, timber(art)
    wobble = [1 + art.lot.uniform(-0.07, 0.07) for _ in range(10)]
    rim = [
        (rx * w * math.cos(math.radians(36 * k)), ry * w * math.sin(math.radians(36 * k)))
        for k, w in enumerate(wobble)
    ]
    sheet.poly([(x, y + ry * 0.2) for x, y in curve(rim, 6, True)], dark(colour, 0.4))
    for r in (1, 0.93, 0.74, 0.54, 0.34, 0.16):
        shade = dark(colour, 0.3) if r == 1 else light(colour, 0.3 - 0.12 * (round(r * 100) % 3))
        sheet.poly([(x * r, y * r) for x, y in curve(rim, 6, True)], shade)


def swing(art: Art) -> None:
    """A baby's swing of rattan hung from a spring."""
    sheet, colour = art.sheet, _fibre(art)
    spring = [(320 + (14 if k % 2 else -14), 70 + 9 * k) for k in range(11)]
    sheet.line(spring, 5, (130, 132, 138))
    for way in (-1, 1):
        sheet.line([(320, 166), (320 + way * 176, 350)], 7, (206, 186, 150))
    rim = curve([(120, 350), (160, 490), (320, 540), (480, 490), (520, 350)], 8)
    sheet.poly(rim, woven(art, colour))
    sheet.poly(rim, ROUND)
    sheet.oval(320, 350, 200, 46, dark(colour, 0.35))
    sheet.oval(320, 356, 176, 34, (248, 240, 226))
    sheet.ring(320, 350, 200, 46, 14, light(colour, 0.1))
    sheet.oval(240, 346, 60, 26, Sweep(((0, (255, 255, 255, 255)), (1, (214, 226, 240, 255)))))
