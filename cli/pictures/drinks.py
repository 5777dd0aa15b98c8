"""Motifs of drinks and of what is cooked with: coffee, tea, syrup, milk, sauces, sugar, salt."""

from cli.pictures.art import Art
from cli.pictures.blooms import cloth_pattern
from cli.pictures.canvas import FALL, ROUND, Point, arc_points, curve, oval_points
from cli.pictures.palette import Colour, dark, light, mix
from cli.pictures.weaves import speckled

_PAPER: Colour = (253, 248, 234)


def _pack(art: Art, x: float, y: float, colour: Colour, high: float = 300) -> None:
    sheet = art.sheet
    band = cloth_pattern(
        "",
        art.lot.choice(("kawung", "truntum", "parang", "ceplok", "clouds")),
        (dark(colour, 0.25), light(colour, 0.25), (236, 200, 130)),
        art.lot,
        150,
    )
    with sheet.at(x, y, 1, art.lot.uniform(-4, 2)):
        rim: list[Point] = [(-104, -high / 2), (104, -high / 2), (116, high / 2), (-116, high / 2)]
        sheet.poly(rim, colour)
        sheet.poly(
            [(-112, high / 2 - 74), (112, high / 2 - 74), (116, high / 2), (-116, high / 2)], band
        )
        sheet.box(-76, -high / 2 + 66, 76, 56, _PAPER, 12)
        sheet.oval(0, -high / 2 + 110, 30, 30, mix(colour, art.taste, 0.5))
        sheet.box(-50, 4, 50, 18, colour, 7)
        sheet.box(-34, 30, 34, 40, light(colour, 0.5), 5)
        sheet.box(-108, -high / 2 - 24, 108, -high / 2 + 22, dark(colour, 0.2), 6)
        sheet.poly(rim, ROUND, 0.7)


def _cup(art: Art, x: float, y: float, drink: Colour, cup: Colour = (250, 246, 238)) -> None:
    sheet = art.sheet
    with sheet.at(x, y):
        sheet.oval(0, 62, 104, 26, dark(cup, 0.12))
        sheet.oval(0, 57, 104, 26, cup)
        sheet.line(arc_points(72, 4, 30, 28, -80, 100), 13, cup)
        bowl = [
            (-74, -30),
            *curve([(-74, -30), (-62, 30), (-30, 60)], 6),
            *curve([(30, 60), (62, 30), (74, -30)], 6),
        ]
        sheet.poly(bowl, cup)
        sheet.poly(bowl, ROUND, 0.7)
        sheet.oval(0, -30, 74, 20, light(cup, 0.4))
        sheet.oval(0, -27, 64, 15, drink)
        for k in (-1, 1):
            sheet.line(
                curve(
                    [(k * 18, -56), (k * 18 + 12, -84), (k * 18 - 8, -106), (k * 18 + 6, -132)], 6
                ),
                6,
                (255, 255, 255),
            )


def coffee(art: Art) -> None:
    """A bag of coffee, a cup, and beans; sachets or a tin where the name says so."""
    colour = mix(
        art.lot.choice(((92, 58, 40), (58, 44, 42), (150, 96, 56), (44, 74, 62))), art.taste, 0.1
    )
    _pack(art, 250, 290, colour, 330)
    _cup(art, 440, 420, (66, 38, 24))
    for _ in range(16):
        x, y = art.lot.uniform(110, 400), art.lot.uniform(500, 552)
        with art.sheet.at(x, y, 1, art.lot.uniform(0, 180)):
            art.sheet.oval(0, 0, 17, 12, (84, 50, 32))
            art.sheet.line(curve([(-14, 0), (-4, 3), (4, -3), (14, 0)], 4), 3, (48, 26, 16))


def tea(art: Art) -> None:
    """A pack of tea, a cup and leaves."""
    brew = (214, 176, 70) if art.says("hijau", "putih") else (182, 88, 34)
    colour = art.lot.choice(((74, 116, 66), (196, 62, 48), (222, 172, 62), (52, 92, 92)))
    _pack(art, 250, 290, colour, 320)
    _cup(art, 440, 420, brew, art.lot.choice(((250, 246, 238), (170, 96, 62))))
    for _ in range(9):
        with art.sheet.at(
            art.lot.uniform(110, 390), art.lot.uniform(500, 550), 1.1, art.lot.uniform(0, 360)
        ):
            art.sheet.poly(curve([(-22, 0), (0, -9), (24, 0), (0, 9)], 5, True), (82, 128, 60))
            art.sheet.line([(-18, 0), (18, 0)], 2, (150, 186, 110))
    if art.says("melati"):
        for x, y in ((150, 520), (230, 538), (320, 524)):
            for k in range(5):
                with art.sheet.at(x, y, 1, 72 * k):
                    art.sheet.oval(11, 0, 11, 6, (255, 255, 252))
            art.sheet.oval(x, y, 5, 5, (240, 206, 90))


def powder(art: Art) -> None:
    """An instant drink: a pack, a glass, roots and spices."""
    _pack(art, 240, 290, art.taste, 320)
    sheet, drink = art.sheet, mix(art.taste, (236, 190, 120), 0.35)
    with sheet.at(440, 410):
        rim: list[Point] = [(-66, -130), (66, -130), (54, 120), (-54, 120)]
        sheet.poly(rim, (226, 240, 242))
        sheet.poly([(-61, -84), (61, -84), (52, 110), (-52, 110)], drink)
        sheet.oval(0, -84, 61, 12, light(drink, 0.35))
        sheet.poly(rim, ROUND, 0.8)
    for x, y, turn in ((140, 516, -20), (210, 534, 16), (300, 526, -8)):
        with sheet.at(x, y, 1.1, turn):
            sheet.poly(
                curve(
                    [(-44, 4), (-20, -16), (0, -6), (22, -22), (40, 0), (16, 16), (-20, 14)],
                    6,
                    True,
                ),
                (212, 168, 104),
            )
            sheet.line([(-16, -10), (-10, 10)], 2, (160, 116, 62))
            sheet.line([(14, -12), (18, 8)], 2, (160, 116, 62))


def bottle(art: Art) -> None:
    """A bottle of syrup, sauce or milk; fruit of its colour beside it."""
    sheet = art.sheet
    dark_sauce = art.variant == "sauce" or art.says("kecap")
    liquid = (
        (52, 28, 20)
        if dark_sauce
        else (250, 246, 238)
        if art.variant == "milk"
        else dark(art.taste, 0.08)
    )
    if art.variant == "milk" and art.says("stroberi", "cokelat", "coklat"):
        liquid = light(art.taste, 0.5)
    plastic, cap = (
        art.says("plastik"),
        art.lot.choice(((206, 54, 44), (224, 176, 70), (60, 110, 80), (60, 60, 66))),
    )
    with sheet.at(280, 316, 1, art.lot.uniform(-3, 3)):
        if plastic or art.variant == "milk":
            half = [
                (26, -206),
                (26, -170),
                (86, -120),
                (92, -40),
                (84, 20),
                (92, 80),
                (90, 210),
                (74, 228),
            ]
        else:
            half = [(22, -234), (22, -120), (30, -96), (80, -46), (86, 0), (86, 210), (74, 228)]
        right = curve(half, 6)
        rim = [*right, *((-x, y) for x, y in reversed(right))]
        sheet.poly(rim, (214, 230, 226))
        with sheet.within(rim):
            sheet.box(-120, -110, 120, 240, liquid)
            sheet.box(-120, 16, 120, 152, _PAPER)
            sheet.box(-120, 16, 120, 30, cap)
            sheet.box(-120, 138, 120, 152, cap)
            sheet.box(-60, 96, 60, 108, mix(art.taste, cap, 0.3), 6)
        sheet.oval(0, 62, 30, 24, mix(art.taste, (250, 220, 160), 0.1))
        sheet.poly(rim, ROUND)
        top = half[0][1]
        sheet.box(-30, top - 30, 30, top + 16, cap, 8)
        sheet.box(-30, top - 30, 30, top + 16, ROUND, 8)
    _beside(art, dark_sauce)


def _beside(art: Art, sauce: bool) -> None:
    sheet = art.sheet
    if sauce:
        for k in range(14):
            sheet.oval(
                400 + 22 * (k % 5) + 8 * (k // 5), 540 - 18 * (k // 5), 13, 10, (46, 32, 30)
            )
            sheet.oval(
                397 + 22 * (k % 5) + 8 * (k // 5), 537 - 18 * (k // 5), 3, 2, (220, 206, 190)
            )
        return
    if art.variant == "milk":
        _glass(art, (252, 249, 242))
        return
    if art.says("belimbing"):
        for x, y in ((420, 500), (490, 520)):
            star = [
                (x + (44 if k % 2 else 22) * c, y + (44 if k % 2 else 22) * s)
                for k, (c, s) in enumerate(_spokes(10))
            ]
            sheet.poly(star, (226, 196, 60))
            sheet.poly(
                [(x + (px - x) * 0.72, y + (py - y) * 0.72) for px, py in star], (246, 226, 120)
            )
        return
    for x, y, r in ((410, 510, 40), (478, 524, 32), (446, 466, 30)):
        sheet.oval(x, y, r, r * 0.94, dark(art.taste, 0.05))
        sheet.oval(x, y, r, r * 0.94, ROUND)
        sheet.line([(x, y - r * 0.9), (x + 6, y - r * 1.25)], 5, (110, 96, 54))
        with sheet.at(x + 6, y - r * 1.1, 0.8, -20):
            sheet.poly(curve([(0, 0), (18, -10), (40, 0), (18, 9)], 5, True), (84, 146, 74))


def _spokes(count: int) -> list[Point]:
    return oval_points(0, 0, 1, 1, count)[:count]


def _glass(art: Art, drink: Colour) -> None:
    with art.sheet.at(450, 440):
        rim: list[Point] = [(-58, -110), (58, -110), (48, 110), (-48, 110)]
        art.sheet.poly(rim, (222, 236, 240))
        art.sheet.poly([(-54, -70), (54, -70), (46, 102), (-46, 102)], drink)
        art.sheet.poly(rim, ROUND, 0.7)


def cups(art: Art) -> None:
    """Sealed cups of fruit in syrup, stacked before their carton."""
    sheet, fruit = art.sheet, (250, 190, 70)
    if art.says("botol", "toples"):
        art.taste = fruit
        bottle(art)
        return
    band = cloth_pattern(
        "", "leaves", ((88, 146, 80), (220, 226, 140), (246, 196, 70)), art.lot, 200
    )
    sheet.box(130, 130, 470, 420, (246, 206, 92), 8)
    sheet.box(130, 130, 470, 210, band)
    sheet.box(190, 236, 410, 330, _PAPER, 40)
    sheet.box(240, 270, 360, 288, (210, 110, 44), 8)
    sheet.box(130, 130, 470, 420, FALL, 8)
    for x, y in ((210, 456), (342, 470), (474, 456)):
        with sheet.at(x, y):
            rim: list[Point] = [(-66, -70), (66, -70), (50, 84), (-50, 84)]
            sheet.poly(rim, (252, 226, 150))
            for k in range(5):
                with sheet.at(-34 + 17 * k, -20 + 26 * (k % 3), 1, 40 * k):
                    sheet.poly(arc_points(0, 0, 26, 16, 10, 190), (246, 168, 48))
            sheet.poly(rim, ROUND, 0.8)
            sheet.oval(0, -70, 70, 15, (226, 234, 232))
            sheet.oval(0, -72, 62, 11, (98, 156, 84))


def sugar(art: Art) -> None:
    """Palm sugar: half shells and rounds; crystals in a bowl where it is granulated."""
    sheet = art.sheet
    colour = mix((172, 108, 56), art.taste, 0.15)
    if art.says("semut", "halus", "seduh", "saset"):
        _pack(art, 240, 280, colour, 300)
        _bowl_of(art, 430, 440, light(colour, 0.25))
        return
    for x, y, size in ((200, 300, 1.0), (400, 290, 1.1), (300, 410, 1.3), (470, 430, 0.9)):
        with sheet.at(x, y, size):
            sheet.poly(
                [*arc_points(0, 30, 96, 90, 180, 360), *arc_points(0, 30, 96, 26, 0, 180)],
                speckled(colour, art.lot, 4),
            )
            sheet.poly(
                [*arc_points(0, 30, 96, 90, 180, 360), *arc_points(0, 30, 96, 26, 0, 180)], ROUND
            )
            sheet.oval(0, -54, 20, 7, light(colour, 0.3))
    sheet.poly(curve([(120, 520), (200, 490), (330, 520), (240, 550)], 6, True), (98, 150, 80))
    sheet.line([(126, 520), (320, 522)], 3, (150, 190, 116))


def _bowl_of(art: Art, x: float, y: float, filling: Colour) -> None:
    sheet = art.sheet
    with sheet.at(x, y):
        sheet.poly(
            curve([(-110, 0), (-70, -60), (0, -92), (70, -60), (110, 0)], 8),
            speckled(filling, art.lot, 8),
        )
        sheet.poly(
            [
                (-124, 0),
                (124, 0),
                *curve([(124, 0), (90, 70), (40, 96), (-40, 96), (-90, 70), (-124, 0)], 6),
            ],
            (110, 72, 46),
        )
        sheet.poly(
            [
                (-124, 0),
                (124, 0),
                *curve([(124, 0), (90, 70), (40, 96), (-40, 96), (-90, 70), (-124, 0)], 6),
            ],
            ROUND,
        )
        sheet.line([(60, -40), (140, -120)], 12, (190, 140, 84))


def salt(art: Art) -> None:
    """A cloth sack of salt and a bowl of it."""
    grain_sack(art, (250, 250, 250))


def flour(art: Art) -> None:
    """A pack of dry food to cook, with a bowl of it."""
    _pack(art, 240, 280, mix(art.taste, (224, 170, 90), 0.3), 310)
    _bowl_of(art, 440, 440, light(mix(art.taste, (226, 190, 130), 0.6), 0.3))


def grain_sack(art: Art, filling: Colour) -> None:
    """A tied sack, open, with its contents heaped."""
    sheet, jute = art.sheet, (206, 172, 120)
    with sheet.at(270, 330):
        rim = curve(
            [
                (-96, -110),
                (-150, 20),
                (-150, 170),
                (-90, 214),
                (90, 214),
                (150, 170),
                (150, 20),
                (96, -110),
            ],
            8,
        )
        sheet.poly(rim, speckled(jute, art.lot, 4))
        sheet.poly(rim, ROUND)
        sheet.poly(
            curve([(-92, -110), (-50, -160), (0, -176), (50, -160), (92, -110)], 6),
            speckled(filling, art.lot, 3),
        )
        sheet.oval(0, -108, 104, 26, dark(jute, 0.2))
        sheet.poly(
            curve([(-86, -108), (-40, -150), (0, -160), (40, -150), (86, -108)], 6),
            speckled(filling, art.lot, 3),
        )
        sheet.box(-70, 0, 70, 110, _PAPER, 10)
        sheet.box(-44, 34, 44, 50, art.taste, 8)
    _bowl_of(art, 450, 460, filling)


def sauce_jar(art: Art) -> None:
    """A jar of paste, seasoning or jam, with a spoon."""
    sheet, colour = art.sheet, mix(art.taste, (150, 70, 36), 0.25)
    with sheet.at(290, 330):
        rim = curve(
            [
                (-96, -110),
                (-124, -70),
                (-124, 160),
                (-96, 196),
                (96, 196),
                (124, 160),
                (124, -70),
                (96, -110),
            ],
            6,
        )
        sheet.poly(rim, (232, 238, 234))
        with sheet.within(rim):
            sheet.box(-140, -72, 140, 210, speckled(colour, art.lot, 6))
            sheet.box(-140, 0, 140, 118, _PAPER)
            sheet.box(-70, 40, 70, 58, art.taste, 8)
            sheet.box(-44, 74, 44, 86, light(art.taste, 0.4), 6)
        sheet.poly(rim, ROUND)
        sheet.box(
            -106,
            -164,
            106,
            -108,
            art.lot.choice(((206, 60, 46), (226, 180, 84), (86, 130, 80))),
            12,
        )
        sheet.box(-106, -164, 106, -108, ROUND, 12)
    with sheet.at(452, 500):
        sheet.oval(0, 0, 92, 34, (250, 246, 238))
        sheet.poly(
            curve([(-58, 0), (-20, -30), (30, -26), (60, 0), (20, 12), (-30, 12)], 6, True), colour
        )
        sheet.line([(20, -14), (120, -120)], 11, (196, 190, 184))


def paste_blocks(art: Art) -> None:
    """Blocks of shrimp paste on a leaf, one wrapped."""
    sheet, colour = art.sheet, (122, 66, 58)
    sheet.poly(
        curve([(90, 420), (220, 330), (430, 330), (560, 430), (420, 520), (210, 520)], 8, True),
        (96, 150, 80),
    )
    for x, y, size in ((230, 350, 1.0), (400, 370, 1.1), (310, 440, 1.1)):
        with sheet.at(x, y, size):
            sheet.poly([(-80, -40), (0, -76), (80, -40), (0, -4)], light(colour, 0.2))
            sheet.poly([(-80, -40), (0, -4), (0, 70), (-80, 34)], speckled(colour, art.lot, 8))
            sheet.poly(
                [(80, -40), (0, -4), (0, 70), (80, 34)], speckled(dark(colour, 0.25), art.lot, 8)
            )
    for k in range(5):
        with sheet.at(150 + 30 * k, 250 - 14 * (k % 2), 1, 20 * k):
            sheet.line(arc_points(0, 0, 18, 14, 150, 390), 9, (240, 150, 120))
