"""Motifs of small things for the house and to wear: rings, boxes, trays, combs, stamps, clocks."""

from cli.pictures.art import Art
from cli.pictures.bites import heap
from cli.pictures.blooms import cloth_pattern
from cli.pictures.canvas import FALL, ROUND, Paint, arc_points, curve, oval_points
from cli.pictures.palette import Colour, dark, light
from cli.pictures.timber import carving, timber
from cli.pictures.weaves import beaten, wood

SILVER: Colour = (206, 212, 220)


def jewellery(art: Art) -> None:
    """Rings, a necklace, a bracelet or a brooch on a cushion."""
    sheet, metal = art.sheet, SILVER
    sheet.box(120, 150, 520, 520, (60, 56, 78), 40)
    sheet.box(120, 150, 520, 520, FALL, 40)
    sheet.box(150, 180, 490, 490, (78, 74, 100), 30)
    if art.says("kalung"):
        sheet.line(arc_points(320, 220, 120, 150, 0, 180), 9, metal)
        _jewel(art, 320, 386)
    elif art.says("gelang"):
        for k in range(18):
            with sheet.at(320, 335, 1, 20 * k):
                sheet.oval(112, 0, 22, 17, dark(metal, 0.25))
                sheet.oval(111, -2, 16, 11, light(metal, 0.3))
    elif art.says("bros"):
        for way in (-1, 1):
            for y, size in ((-50, 1.0), (40, 0.72)):
                wing = curve(
                    [
                        (320, 330),
                        (320 + way * 60 * size, 330 + y * 1.6),
                        (320 + way * 130 * size, 330 + y * 1.3),
                        (320 + way * 100 * size, 330 + y * 0.2),
                    ],
                    6,
                    True,
                )
                sheet.poly(wing, metal)
                sheet.poly(
                    [(320 + (x - 320) * 0.7 + way * 14, 330 + (v - 330) * 0.7) for x, v in wing],
                    art.lot.choice(((120, 180, 210), (220, 130, 160), (150, 120, 200))),
                )
        sheet.box(312, 260, 328, 400, dark(metal, 0.2), 8)
    else:
        for x, y, r in (
            ((270, 350, 74), (384, 330, 66)) if art.says("sepasang") else ((320, 350, 92),)
        ):
            sheet.ring(x, y, r, r, 25, dark(metal, 0.3))
            sheet.ring(x - 2, y - 2, r, r, 17, metal)
            sheet.line(arc_points(x - 2, y - 2, r + 4, r + 4, 200, 280), 6, (255, 255, 255))
            _jewel(art, x, y - r)


def _jewel(art: Art, x: float, y: float) -> None:
    tone = art.lot.choice(((190, 60, 60), (60, 130, 110), (70, 110, 190), (240, 240, 250)))
    for k in range(6):
        with art.sheet.at(x, y, 1, 60 * k):
            art.sheet.oval(22, 0, 15, 10, light(SILVER, 0.2))
    art.sheet.oval(x, y, 19, 19, tone)
    art.sheet.oval(x - 6, y - 6, 6, 5, light(tone, 0.7))


def _skin(art: Art) -> Paint:
    if art.variant == "batik":
        return cloth_pattern(
            art.words, "parang", ((228, 190, 130), (120, 66, 36), (60, 36, 26)), art.lot, 130
        )
    if art.variant == "shell":
        return cloth_pattern(
            "", "scales", ((244, 228, 204), (206, 170, 140), (255, 248, 236)), art.lot, 110
        )
    return wood(timber(art), art.lot)


def tissue_box(art: Art) -> None:
    """A box for tissues, one drawn up."""
    sheet, skin = art.sheet, _skin(art)
    with sheet.at(320, 360, 1.1):
        sheet.poly([(-170, -60), (110, -60), (180, -110), (-90, -110)], skin)
        sheet.poly([(-170, -60), (110, -60), (180, -110), (-90, -110)], (255, 255, 255), 0.2)
        sheet.poly([(110, -60), (180, -110), (180, 30), (110, 100)], skin)
        sheet.poly([(110, -60), (180, -110), (180, 30), (110, 100)], (30, 14, 8), 0.35)
        sheet.box(-170, -60, 110, 100, skin)
        sheet.box(-170, -60, 110, 100, FALL)
        if art.variant != "batik":
            carving(art, -30, 20, 104, 50)
        sheet.oval(4, -86, 70, 13, dark(timber(art), 0.6))
        sheet.poly(
            curve(
                [
                    (-44, -84),
                    (-56, -150),
                    (-10, -190),
                    (30, -160),
                    (66, -200),
                    (60, -110),
                    (48, -84),
                ],
                6,
                True,
            ),
            (252, 252, 252),
        )
        sheet.line(curve([(0, -90), (6, -130), (-4, -170)], 5), 3, (220, 224, 230))


def wood_tray(art: Art) -> None:
    """A tray with handles and a cup on it."""
    sheet, skin = art.sheet, _skin(art)
    with sheet.at(320, 350, 1.05, art.lot.uniform(-5, 5)):
        sheet.poly([(-210, -90), (210, -90), (240, 100), (-240, 100)], dark(timber(art), 0.35))
        sheet.poly([(-190, -76), (190, -76), (214, 80), (-214, 80)], skin)
        sheet.poly(
            [(-240, 100), (240, 100), (236, 134), (-236, 134)],
            wood(dark(timber(art), 0.1), art.lot),
        )
        for way in (-1, 1):
            sheet.line(
                [(way * 216, -40), (way * 230, 50)],
                16,
                (214, 172, 84) if art.says("kuningan") else dark(timber(art), 0.5),
            )
        sheet.oval(-60, -4, 62, 24, (236, 230, 220))
        sheet.poly([(-100, -70), (-20, -70), (-34, 0), (-86, 0)], (250, 246, 238))
        sheet.oval(-60, -70, 40, 10, (100, 62, 40))
        heap(art, "disc", 90, 30, 150, 56, 1.0)


def board_and_spoons(art: Art) -> None:
    """Kitchen things of wood or horn: a serving board, spoons, chopsticks."""
    sheet, tone = art.sheet, timber(art) if "horn" not in art.materials else (84, 66, 56)
    if art.says("sumpit"):
        for k in range(4):
            with sheet.at(250 + 46 * k, 320, 1, 22):
                sheet.poly([(-9, -230), (9, -230), (4, 230), (-4, 230)], tone)
                sheet.box(-9, -230, 9, -150, art.lot.choice(((206, 168, 90), (230, 214, 180))))
        return
    if art.says("talenan"):
        with sheet.at(320, 320, 1.05, -20):
            sheet.box(-120, -200, 120, 130, wood(tone, art.lot, True), 40)
            sheet.box(-26, 100, 26, 240, wood(tone, art.lot, True), 22)
            sheet.oval(0, 210, 11, 11, (236, 232, 220))
            carving(art, 0, -30, 84, 70)
        return
    for k, turn in enumerate((-18, 16)):
        with sheet.at(250 + 140 * k, 330, 1.05, turn):
            sheet.line([(0, 10), (0, 230)], 22, dark(tone, 0.2))
            sheet.line([(-4, 20), (-4, 220)], 5, light(tone, 0.3))
            if k and art.says("garpu"):
                sheet.box(-44, -90, 44, 20, tone, 26)
                for x in (-34, -11, 11, 34):
                    sheet.box(x - 8, -190, x + 8, -60, tone, 8)
            else:
                sheet.oval(0, -90, 64, 104, dark(tone, 0.25))
                sheet.oval(-3, -94, 60, 98, light(tone, 0.1))
                sheet.oval(2, -84, 42, 76, dark(tone, 0.12))


def comb(art: Art) -> None:
    """A comb of horn, or a small scraper."""
    sheet, horn = art.sheet, (74, 58, 50)
    with sheet.at(320, 320, 1.1, -16):
        sheet.poly(curve([(-210, 0), (-180, -70), (0, -110), (180, -70), (210, 0)], 8), horn)
        sheet.poly(
            curve([(-200, -6), (-160, -66), (0, -96), (160, -66), (200, -6)], 8), light(horn, 0.16)
        )
        if art.says("sisir"):
            for k in range(30):
                sheet.box(-204 + 14 * k, -4, -195 + 14 * k, 120, horn, 4)
        for k in range(5):
            sheet.line(
                curve([(-120 + 50 * k, -20), (-100 + 50 * k, -50), (-70 + 50 * k, -60)], 5),
                5,
                (206, 176, 130),
            )
        sheet.box(-210, -10, 210, 6, dark(horn, 0.2), 6)


def keyring(art: Art) -> None:
    """Key rings and other small keepsakes."""
    sheet, tone = art.sheet, art.main
    for x, y, turn in ((220, 250, -10), (420, 270, 12), (320, 400, 0)):
        with sheet.at(x, y, 1, turn):
            sheet.ring(0, -100, 34, 34, 8, (186, 190, 198))
            sheet.line([(0, -66), (0, -30)], 6, (186, 190, 198))
            shape = art.lot.choice(
                (
                    oval_points(0, 40, 66, 72),
                    curve([(-60, -20), (60, -20), (44, 90), (0, 124), (-44, 90)], 6, True),
                )
            )
            sheet.poly(shape, wood(tone, art.lot) if art.variant != "shell" else light(tone, 0.2))
            sheet.poly(shape, FALL)
            carving(art, 0, 40, 44, 34)


def wood_box(art: Art) -> None:
    """A fine box with a lid, half open; a chessboard where the name says so."""
    sheet, tone = art.sheet, timber(art)
    with sheet.at(320, 350, 1.08):
        if art.says("catur"):
            sheet.poly(
                [(-200, -120), (200, -120), (240, 120), (-240, 120)],
                wood(dark(tone, 0.2), art.lot),
            )
            for row in range(8):
                for k in range(8):
                    y0, y1 = -100 + 25 * row, -75 + 25 * row
                    w0, w1 = 180 + 5.2 * row, 185 + 5.2 * row
                    left, right = k / 4 - 1, (k + 1) / 4 - 1
                    shade = (236, 208, 160) if (row + k) % 2 else dark(tone, 0.3)
                    sheet.poly(
                        [(left * w0, y0), (right * w0, y0), (right * w1, y1), (left * w1, y1)],
                        shade,
                    )
            return
        sheet.poly(
            [(-190, -40), (190, -40), (160, -170), (-160, -170)], wood(light(tone, 0.08), art.lot)
        )
        carving(art, 0, -104, 110, 44)
        sheet.poly([(-190, -40), (190, -40), (176, 10), (-176, 10)], (140, 40, 52))
        sheet.box(-196, 0, 196, 130, wood(tone, art.lot), 8)
        sheet.box(-196, 0, 196, 130, FALL, 8)
        sheet.box(-22, -10, 22, 40, (214, 172, 84), 6)


def clock(art: Art) -> None:
    """A wall clock on a slice of trunk."""
    import math

    sheet, tone = art.sheet, timber(art)
    rim = curve(
        [
            (
                320 + 226 * (1 + 0.04 * (k % 3 - 1)) * math.cos(k * 0.449),
                320 + 220 * math.sin(k * 0.449),
            )
            for k in range(14)
        ],
        5,
        True,
    )
    sheet.poly(rim, dark(tone, 0.5))
    for r in (0.94, 0.78, 0.6, 0.42, 0.24):
        sheet.poly(
            [(320 + (x - 320) * r, 320 + (y - 320) * r) for x, y in rim],
            light(tone, 0.3 if round(r * 50) % 2 else 0.18),
        )
    for k in range(12):
        with sheet.at(320, 320, 1, 30 * k):
            sheet.box(150, -5, 182, 5, dark(tone, 0.6), 3)
    sheet.line([(320, 320), (250, 250)], 12, (50, 34, 26))
    sheet.line([(320, 320), (420, 270)], 8, (50, 34, 26))
    sheet.oval(320, 320, 14, 14, (214, 172, 84))


def radio(art: Art) -> None:
    """A radio in a wooden case."""
    sheet, tone = art.sheet, timber(art)
    radius = 90 if art.says("lengkung") else 18
    with sheet.at(320, 340, 1.1):
        sheet.line([(120, -110), (200, -240)], 7, (170, 174, 180))
        sheet.box(-200, -120, 200, 120, wood(tone, art.lot), radius)
        sheet.box(-200, -120, 200, 120, FALL, radius)
        for k in range(9):
            sheet.box(-160, -80 + 18 * k, 20, -71 + 18 * k, dark(tone, 0.55), 4)
        sheet.box(50, -80, 170, -20, (250, 236, 196), 8)
        sheet.line([(110, -74), (110, -26)], 4, (206, 56, 46))
        for x in (80, 140):
            sheet.oval(x, 40, 26, 26, dark(tone, 0.5))
            sheet.oval(x - 2, 38, 20, 20, light(tone, 0.3))


def stamp(art: Art) -> None:
    """A copper stamp for batik: its face with a pattern, and the handle."""
    sheet, copper = art.sheet, (200, 116, 72)
    name = "parang" if art.says("parang") else "tumpal" if art.says("tumpal") else "jlamprang"
    with sheet.at(320, 320, 1, art.lot.choice((-14, -8, 10))):
        sheet.box(-190, -150, 190, 210, dark(copper, 0.5), 6)
        sheet.box(
            -190,
            -170,
            190,
            190,
            cloth_pattern(
                art.words, name, (dark(copper, 0.62), copper, light(copper, 0.4)), art.lot, 180
            ),
            6,
        )
        sheet.box(-190, -170, 190, 190, FALL, 6)
        for k in (0, 1):
            sheet.line([(-190 + 380 * k, -170), (-190 + 380 * k, 190)], 10, copper)
            sheet.line([(-190, -170 + 360 * k), (190, -170 + 360 * k)], 10, copper)
    with sheet.at(500, 480, 0.9, -30):
        sheet.line(arc_points(0, 0, 74, 74, 180, 360), 22, copper)
        sheet.box(-86, -6, 86, 14, dark(copper, 0.3), 6)


def hardware(art: Art) -> None:
    """Cast brass for doors: handles, knobs and hinges, or a badge."""
    sheet, brass = art.sheet, art.main if art.colours else (212, 168, 70)
    for flip in (False, True):
        with sheet.at(320, 320, 1.05, 0, flip), sheet.at(90, 0):
            rim = curve(
                [
                    (0, -230),
                    (44, -170),
                    (28, -110),
                    (50, 0),
                    (28, 110),
                    (44, 170),
                    (0, 230),
                    (-44, 170),
                    (-28, 110),
                    (-50, 0),
                    (-28, -110),
                    (-44, -170),
                ],
                6,
                True,
            )
            sheet.poly(rim, beaten(brass, 60))
            sheet.poly(rim, ROUND)
            if art.says("engsel", "gagang"):
                sheet.line(
                    curve([(0, -110), (54, -60), (54, 60), (0, 110)], 8), 26, dark(brass, 0.25)
                )
                sheet.line(
                    curve([(-4, -110), (48, -60), (48, 60), (-4, 110)], 8), 9, light(brass, 0.4)
                )
            else:
                sheet.oval(0, 0, 62, 62, dark(brass, 0.25))
                for k in range(8):
                    with sheet.at(0, 0, 1, 45 * k):
                        sheet.oval(36, 0, 26, 14, light(brass, 0.2))
                sheet.oval(0, 0, 20, 20, dark(brass, 0.3))


def frame(art: Art) -> None:
    """A picture frame with a little landscape."""
    sheet = art.sheet
    with sheet.at(320, 320, 1, -5):
        sheet.box(-180, -220, 180, 220, _skin(art), 12)
        sheet.box(-180, -220, 180, 220, FALL, 12)
        sheet.box(-120, -160, 120, 160, (190, 222, 232))
        sheet.poly(
            [(-120, 160), (-120, 60), (-30, -40), (50, 50), (80, 20), (120, 70), (120, 160)],
            (110, 158, 120),
        )
        sheet.oval(60, -90, 30, 30, (250, 220, 120))


def great_door(art: Art) -> None:
    """A golden door with ornament on black cloth, as a framed replica."""
    sheet, gold = art.sheet, (216, 172, 76)
    sheet.box(150, 70, 490, 570, wood((70, 44, 34), art.lot), 8)
    sheet.box(174, 94, 466, 546, (32, 28, 30))
    with sheet.at(320, 320):
        sheet.box(-116, -196, 116, 206, beaten(gold, 60), 4)
        sheet.line([(0, -110), (0, 200)], 5, dark(gold, 0.5))
        for k in range(3):
            sheet.box(-104, -186 + 26 * k, 104, -166 + 26 * k, dark(gold, 0.35), 8)
            for j in range(8):
                sheet.oval(-88 + 25 * j, -176 + 26 * k, 8, 5, light(gold, 0.45))
        for x in (-58, 58):
            for y in (-30, 70, 160):
                sheet.oval(x, y, 44, 36, dark(gold, 0.3))
                for k in range(8):
                    with sheet.at(x, y, 1, 45 * k):
                        sheet.oval(22, 0, 16, 7, light(gold, 0.4))
        sheet.box(-18, 10, 18, 46, light(gold, 0.4), 6)
