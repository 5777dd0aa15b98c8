"""Motifs of carved and paper animals, and of roots that look like them."""

from cli.pictures.art import Art
from cli.pictures.canvas import FALL, ROUND, Point, curve
from cli.pictures.figures import stuff_of
from cli.pictures.palette import Colour, dark, light
from cli.pictures.timber import timber
from cli.pictures.weaves import wood

GOLD: Colour = (222, 178, 76)


# A horse on its hind legs, from the tail round by the back to the head and down the belly.
_REARING: list[Point] = [
    (-170, 150), (-196, 60), (-170, -10), (-120, -34), (-60, -30), (10, -80), (40, -150),
    (70, -216), (84, -256), (102, -222), (140, -206), (196, -160), (186, -132), (140, -148),
    (106, -130), (104, -70), (150, -60), (208, -84), (216, -60), (156, -26), (104, -20),
    (150, 10), (196, 40), (180, 60), (110, 34), (60, 40), (10, 70), (-8, 110), (20, 186),
    (-24, 186), (-50, 110), (-60, 90), (-84, 130), (-76, 186), (-120, 186), (-128, 110),
    (-126, 40), (-150, 70),
]  # fmt: skip


def animal(art: Art) -> None:
    """A carved horse, elephant, fish or bird, on its base."""
    sheet, stuff, tone = art.sheet, stuff_of(art), timber(art)
    sheet.box(150, 520, 490, 560, wood(dark(tone, 0.35), art.lot), 10)
    with sheet.at(320, 330, 1.05):
        if art.says("gajah"):
            rim = curve(
                [
                    (-170, 20),
                    (-150, -110),
                    (-40, -150),
                    (80, -130),
                    (120, -170),
                    (190, -150),
                    (206, -60),
                    (196, 60),
                    (226, 120),
                    (190, 116),
                    (160, 40),
                    (140, -10),
                    (130, 60),
                    (126, 180),
                    (70, 180),
                    (60, 80),
                    (-50, 84),
                    (-60, 180),
                    (-120, 180),
                    (-130, 80),
                ],
                5,
                True,
            )
            eye = (160, -110)
        elif art.says("ikan", "arwana"):
            rim = curve(
                [
                    (-220, -30),
                    (-120, -90),
                    (20, -110),
                    (130, -60),
                    (220, -120),
                    (196, -20),
                    (214, 90),
                    (120, 20),
                    (20, 60),
                    (-110, 50),
                ],
                6,
                True,
            )
            eye = (-160, -34)
            sheet.line([(0, 50), (0, 180)], 26, dark(tone, 0.3))
        elif art.says("burung", "bangau", "garuda"):
            rim = curve(
                [
                    (-20, 180),
                    (-40, 60),
                    (-210, 60),
                    (-230, -90),
                    (-160, -40),
                    (-90, -60),
                    (-40, -110),
                    (0, -190),
                    (50, -190),
                    (90, -168),
                    (46, -150),
                    (40, -110),
                    (90, -60),
                    (160, -40),
                    (230, -90),
                    (210, 60),
                    (40, 60),
                    (20, 180),
                ],
                5,
                True,
            )
            eye = (26, -172)
        else:
            rim = curve(_REARING, 5, True)
            eye = (122, -196)
        sheet.poly(rim, stuff)
        sheet.poly(rim, FALL)
        sheet.line([*rim, rim[0]], 4, dark(tone, 0.4))
        sheet.oval(*eye, 8, 8, (40, 26, 20))
        with sheet.within(rim):
            for k in range(7):
                x = -180 + 56 * k
                sheet.line(curve([(x, 60), (x + 30, -20), (x + 16, -100)], 6), 3, dark(tone, 0.28))


def root(art: Art) -> None:
    """A twisting root on its base."""
    sheet, tone = art.sheet, timber(art)
    if art.says("kuda"):
        animal(art)
        return
    sheet.box(180, 524, 460, 560, dark(tone, 0.4), 14)
    for k in range(7):
        x, lot = 230 + 30 * k, art.lot
        way = curve(
            [
                (x, 530),
                (320 + lot.uniform(-40, 40), 400),
                (260 + 20 * k + lot.uniform(-50, 50), 260),
                (190 + 44 * k, 130 + lot.uniform(-30, 60)),
            ],
            8,
        )
        sheet.line(way, 40 - 3 * abs(k - 3), dark(tone, 0.3))
        sheet.line(
            [(px - 4, py) for px, py in way], 30 - 3 * abs(k - 3), light(tone, 0.06 * (k % 3))
        )
        sheet.line([(px - 9, py) for px, py in way], 4, light(tone, 0.35))


def caged_tiger(art: Art) -> None:
    """A tiger carved within a cage out of one block."""
    sheet, tone = art.sheet, timber(art)
    with sheet.at(320, 320):
        for y in (-200, 170):
            sheet.box(-150, y, 150, y + 40, wood(tone, art.lot), 10)
        sheet.poly([(-130, -200), (0, -262), (130, -200)], wood(tone, art.lot))
        sheet.box(-136, -160, 136, 170, dark(tone, 0.62))
        body = curve(
            [
                (-90, 160),
                (-80, 60),
                (-40, 20),
                (-70, -40),
                (-50, -80),
                (-30, -60),
                (30, -60),
                (50, -80),
                (70, -40),
                (40, 20),
                (80, 60),
                (90, 160),
            ],
            6,
            True,
        )
        sheet.poly(body, (226, 150, 62))
        for y in (60, 90, 120):
            for way in (-1, 1):
                sheet.line(
                    curve([(way * 76, y), (way * 46, y + 6), (way * 26, y - 4)], 5),
                    8,
                    (56, 34, 24),
                )
        for way in (-1, 1):
            sheet.oval(way * 24, -30, 9, 9, (250, 226, 110))
            sheet.oval(way * 24, -30, 4, 6, (20, 16, 16))
        sheet.oval(0, -4, 14, 9, (70, 40, 32))
        for k in range(6):
            x = -120 + 48 * k
            sheet.box(x - 8, -166, x + 8, 176, wood(light(tone, 0.1), art.lot, True), 6)
            sheet.box(x - 8, -166, x + 8, 176, ROUND, 6)


def rooster_head(art: Art) -> None:
    """A rooster's head and neck about the origin."""
    sheet = art.sheet
    sheet.poly(
        curve([(-60, 150), (-40, 0), (-20, -70), (40, -80), (70, -20), (70, 150)], 8, True),
        (204, 122, 48),
    )
    for k in range(5):
        sheet.line(
            curve([(-40 + 24 * k, 150), (-24 + 18 * k, 40), (0 + 9 * k, -20)], 6),
            7,
            (150, 72, 34) if k % 2 else (236, 176, 76),
        )
    sheet.poly(
        curve(
            [(-26, -66), (-40, -120), (-6, -104), (8, -144), (30, -108), (60, -126), (52, -70)],
            5,
            True,
        ),
        (206, 44, 40),
    )
    sheet.poly([(58, -56), (112, -38), (62, -24)], (240, 184, 70))
    sheet.oval(56, 6, 16, 30, (206, 44, 40))
    sheet.oval(36, -50, 9, 9, (30, 22, 20))


def warak(art: Art) -> None:
    """Warak ngendog: Semarang's dragon-goat of fringed paper, an egg beneath."""
    sheet, shades = (
        art.sheet,
        [(206, 50, 56), (244, 190, 60), (60, 140, 92), (52, 110, 180), (250, 246, 236)],
    )
    art.lot.shuffle(shades)
    with sheet.at(310, 350, 1.05):
        for x in (-110, -70, 70, 110):
            sheet.line([(x, 60), (x, 170)], 28, shades[0])
            if art.says("roda"):
                sheet.oval(x, 184, 24, 24, (96, 60, 40))
        sheet.oval(0, 156, 40, 50, (250, 244, 232))
        body = curve(
            [
                (-180, -20),
                (-150, -90),
                (0, -110),
                (120, -100),
                (160, -190),
                (230, -200),
                (250, -130),
                (200, -60),
                (150, 50),
                (0, 90),
                (-150, 70),
            ],
            6,
            True,
        )
        sheet.poly(body, shades[1])
        with sheet.within(body):
            for row in range(9):
                for k in range(17):
                    x, y = -190 + 28 * k + 14 * (row % 2), -200 + 34 * row
                    sheet.poly([(x - 15, y), (x + 15, y), (x, y + 40)], shades[(row + k // 6) % 5])
        sheet.line(curve([(-170, -20), (-220, -60), (-210, -130)], 6), 22, shades[2])
        sheet.poly([(214, -150), (274, -140), (274, -104), (210, -100)], shades[0])
        sheet.line([(222, -122), (272, -120)], 5, (250, 250, 244))
        sheet.oval(212, -172, 16, 16, (252, 252, 248))
        sheet.oval(215, -172, 8, 8, (20, 20, 24))
        for x in (176, 206):
            sheet.poly([(x - 12, -190), (x + 12, -192), (x - 8, -246)], shades[3])
