"""Motifs of the shadow play and the mask dance."""

from cli.pictures.art import Art
from cli.pictures.blooms import cloth_pattern
from cli.pictures.canvas import ROUND, curve
from cli.pictures.palette import Colour, dark
from cli.pictures.weaves import wood

GOLD: Colour = (222, 178, 76)


def wayang(art: Art) -> None:
    """Shadow puppets; a gunungan, a frame or a small set where the name says so."""
    if art.says("gunungan", "kayon"):
        with art.sheet.at(320, 320):
            gunungan(art)
        return
    count = 3 if art.says("set", "isi", "punakawan", "pandawa") else 2 if art.says("pigura") else 1
    if count == 2:
        art.sheet.box(84, 74, 556, 566, wood((110, 66, 40), art.lot), 8)
        art.sheet.box(114, 104, 526, 536, (250, 240, 214))
    for k in range(count):
        x = 320 + (k - (count - 1) / 2) * (170 if count == 3 else 190)
        with art.sheet.at(
            x, 330, {1: 1.0, 2: 0.74, 3: 0.7}[count], art.lot.uniform(-4, 4), k % 2 == 1
        ):
            _puppet(art, art.says("semar", "punakawan"))


def _puppet(art: Art, stout: bool) -> None:
    sheet, skin = art.sheet, art.lot.choice((GOLD, (60, 40, 36), (236, 206, 160), (176, 60, 46)))
    robe = cloth_pattern(
        "",
        art.lot.choice(("parang", "kawung", "ceplok", "scales")),
        ((120, 44, 40), GOLD, (40, 60, 90)),
        art.lot,
        90,
    )
    sheet.line(curve([(0, -150), (6, 60), (-4, 270)], 8), 8, (226, 190, 130))
    wide = 1.5 if stout else 1
    skirt = curve(
        [
            (-34 * wide, 20),
            (34 * wide, 20),
            (80 * wide, 150),
            (40, 168),
            (10, 140),
            (-50 * wide, 172),
            (-74 * wide, 150),
        ],
        6,
        True,
    )
    sheet.poly(skirt, robe)
    sheet.line([*skirt, skirt[0]], 3, dark(GOLD, 0.5))
    for side in (-1, 1):
        sheet.line(curve([(side * 30, 150), (side * 34, 196), (side * 70, 204)], 5), 14, skin)
    sheet.poly(curve([(-44, -86), (40, -92), (30 * wide, 30), (-30 * wide, 30)], 6, True), skin)
    sheet.line([(-36, -74), (30, 10)], 8, GOLD)
    for hand in (
        [(-38, -74), (-110, -10), (-60, 70), (-120, 118)],
        [(36, -78), (100, -10), (140, 60), (110, 110)],
    ):
        sheet.line(curve(hand, 8), 11, skin)
        sheet.line([hand[-1], (hand[-1][0] + 10, 250)], 4, (226, 190, 130))
        sheet.oval(*hand[1], 12, 12, GOLD)
    face = curve(
        [
            (-18, -110),
            (-20, -160),
            (10, -178),
            (26, -160),
            (64, -138),
            (30, -128),
            (34, -108),
            (10, -92),
        ],
        5,
        True,
    )
    sheet.poly(face, skin)
    sheet.line(curve([(6, -150), (18, -154), (30, -148)], 4), 3, (30, 20, 20))
    crown = curve(
        [
            (-22, -150),
            (-50, -130),
            (-84, -170),
            (-70, -230),
            (-30, -246),
            (-10, -222),
            (-34, -206),
            (-30, -184),
            (20, -176),
        ],
        6,
        True,
    )
    sheet.poly(crown, GOLD if not stout else (40, 34, 36))
    for spot in ((-56, -180), (-52, -206), (-36, -226)):
        sheet.oval(*spot, 6, 6, (176, 50, 46))
    for rim in (crown, face):
        sheet.line([*rim, rim[0]], 2.5, (64, 36, 24))


def gunungan(art: Art) -> None:
    """The tree of life of the shadow play, about the origin."""
    sheet = art.sheet
    half = [(0, -250), (40, -150), (130, -20), (150, 90), (96, 160), (60, 190)]
    right = curve(half, 8)
    rim = [*right, *((-x, y) for x, y in reversed(right))]
    sheet.line([(0, 150), (0, 280)], 9, (226, 190, 130))
    sheet.poly(rim, (176, 52, 42))
    sheet.poly(
        [(x * 0.9, y * 0.93) for x, y in rim],
        cloth_pattern("", "vines", ((120, 40, 36), GOLD, (70, 120, 90)), art.lot, 130),
    )
    sheet.box(-14, -150, 14, 110, (110, 70, 40), 6)
    for k in range(5):
        for way in (-1, 1):
            sheet.line(
                curve(
                    [
                        (0, -110 + 40 * k),
                        (way * 30, -140 + 44 * k),
                        (way * (44 + 10 * k), -120 + 44 * k),
                    ],
                    6,
                ),
                8,
                (110, 70, 40),
            )
            sheet.oval(way * (46 + 10 * k), -122 + 44 * k, 13, 11, (84, 140, 84))
    sheet.poly([(-60, 110), (0, 66), (60, 110)], GOLD)
    sheet.box(-50, 108, 50, 164, (232, 202, 130))
    sheet.box(-16, 118, 16, 164, (140, 50, 40))
    sheet.line([*rim, rim[0]], 6, GOLD)


def mask(art: Art) -> None:
    """A dancer's mask in batik on wood."""
    sheet = art.sheet
    rim = curve(
        [
            (320, 96),
            (440, 130),
            (476, 270),
            (430, 440),
            (320, 548),
            (210, 440),
            (164, 270),
            (200, 130),
        ],
        8,
        True,
    )
    sheet.poly(
        rim, cloth_pattern(art.words, "kawung", (art.main, art.second, art.third), art.lot, 150)
    )
    sheet.poly(
        curve([(320, 190), (420, 230), (416, 380), (320, 500), (224, 380), (220, 230)], 8, True),
        (244, 226, 194),
    )
    sheet.poly(rim, ROUND, 0.7)
    for way in (-1, 1):
        x = 320 + way * 56
        sheet.line(curve([(x - 36, 262), (x, 244), (x + 36, 262)], 6), 8, (60, 34, 26))
        sheet.poly(
            curve([(x - 34, 296), (x, 284), (x + 34, 296), (x, 308)], 5, True), (60, 34, 26)
        )
    sheet.line(curve([(322, 290), (312, 370), (334, 384)], 6), 6, (190, 150, 110))
    sheet.poly(curve([(272, 426), (320, 412), (368, 426), (320, 448)], 6, True), (186, 54, 48))
    sheet.poly(
        curve([(190, 180), (260, 120), (320, 160), (380, 120), (450, 180), (320, 200)], 6, True),
        GOLD,
    )
