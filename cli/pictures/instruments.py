"""Motifs of things that sound: gongs, metallophones, drums, guitars."""

from cli.pictures.art import Art
from cli.pictures.canvas import FALL, ROUND, Paint, curve
from cli.pictures.palette import Colour, dark, light
from cli.pictures.timber import carving, timber
from cli.pictures.weaves import beaten, speckled, wood

BRONZE: Colour = (190, 142, 70)


def gamelan(art: Art) -> None:
    """A gong in its stand, a metallophone or a drum, as the name says."""
    if art.says("kendang"):
        kendang(art)
    elif art.says("saron", "gender"):
        _bars(art, 320, 340, 1.15)
    else:
        _gong(art)
        if not art.says("gong"):
            _bars(art, 330, 500, 0.66)


def _gong(art: Art) -> None:
    sheet, frame = art.sheet, wood((130, 52, 40), art.lot, True)
    with sheet.at(320, 290):
        for way in (-1, 1):
            sheet.box(way * 206 - 14, -160, way * 206 + 14, 200, frame, 5)
            sheet.box(way * 206 - 54, 186, way * 206 + 54, 216, frame, 8)
        sheet.poly(
            curve(
                [
                    (-250, -150),
                    (-226, -200),
                    (-120, -178),
                    (0, -214),
                    (120, -178),
                    (226, -200),
                    (250, -150),
                ],
                8,
            ),
            frame,
        )
        for x in (-120, 0, 120):
            carving(art, x, -166, 46, 20, (226, 182, 90))
        for way in (-1, 1):
            sheet.line([(way * 70, -150), (way * 84, -84)], 6, (226, 206, 160))
        for r, tone in (
            (140, dark(BRONZE, 0.35)),
            (132, BRONZE),
            (96, light(BRONZE, 0.12)),
            (40, dark(BRONZE, 0.2)),
            (34, light(BRONZE, 0.3)),
        ):
            sheet.oval(0, 20, r, r, beaten(tone, 60) if r == 132 else tone)
        sheet.oval(0, 20, 132, 132, ROUND, 0.7)
    with sheet.at(470, 440, 1, -40):
        sheet.line([(0, 0), (0, 90)], 12, (150, 98, 58))
        sheet.oval(0, -8, 28, 28, (176, 50, 44))


def _bars(art: Art, x: float, y: float, size: float) -> None:
    sheet = art.sheet
    with sheet.at(x, y, size):
        case = [(-230, 0), (230, 0), (210, 90), (-210, 90)]
        sheet.poly(
            curve(
                [
                    (-250, -40),
                    (-226, 20),
                    (-210, 90),
                    (210, 90),
                    (226, 20),
                    (250, -40),
                    (200, 0),
                    (-200, 0),
                ],
                5,
                True,
            ),
            wood((138, 56, 42), art.lot),
        )
        sheet.poly(case, wood((138, 56, 42), art.lot))
        sheet.poly(case, FALL)
        carving(art, 0, 46, 120, 26, (226, 182, 90))
        for k in range(7):
            left = -206 + 59 * k
            sheet.box(
                left,
                -64 + k * 3,
                left + 50,
                22 - k * 3,
                beaten(light(BRONZE, 0.06 * (k % 2)), 30),
                8,
            )
            sheet.box(left, -64 + k * 3, left + 50, 22 - k * 3, FALL, 8)
            for spot in (-48 + k * 3, 8 - k * 3):
                sheet.oval(left + 25, spot, 4, 4, dark(BRONZE, 0.6))


def kendang(art: Art) -> None:
    """A two-headed drum on its stand."""
    sheet = art.sheet
    with sheet.at(320, 320):
        for way in (-1, 1):
            sheet.line([(way * 140, 210), (way * 60, 40)], 24, (120, 70, 42))
        rim = [
            (-200, -86),
            *curve([(-200, -86), (-60, -128), (80, -110), (200, -66)], 8),
            (200, 70),
            *curve([(200, 70), (80, 118), (-60, 134), (-200, 92)], 8),
        ]
        sheet.poly(rim, wood((164, 104, 56), art.lot))
        sheet.poly(rim, FALL)
        for k in range(6):
            x = -190 + 64 * k
            sheet.line(
                [(x, -92 - 16 * (0 < k < 4)), (x + 34, 112), (x + 64, -90)], 5, (238, 222, 180)
            )
        sheet.oval(200, 2, 28, 68, (240, 226, 196))
        sheet.oval(-200, 3, 34, 90, (236, 220, 186))
        sheet.ring(-200, 3, 34, 90, 7, (120, 70, 42))


def rebana(art: Art) -> None:
    """Frame drums with jingles; a set, a goblet drum or a bass one as the name says."""
    sheet = art.sheet
    if art.says("darbuka"):
        with sheet.at(320, 330, 1.1):
            right = curve([(120, -190), (124, -90), (56, 0), (50, 90), (104, 200)], 8)
            rim = [*right, *((-x, y) for x, y in reversed(right))]
            sheet.poly(rim, beaten((196, 202, 208)) if "aluminium" in art.materials else art.main)
            sheet.poly(rim, ROUND)
            sheet.oval(0, -190, 122, 34, (246, 238, 218))
            sheet.ring(0, -190, 122, 34, 9, dark(art.main, 0.3))
        return
    spots = (
        ((230, 250, 0.8), (430, 260, 0.64), (330, 420, 0.86))
        if art.says("set")
        else ((320, 320, 1.24 if not art.says("mini") else 0.95),)
    )
    for x, y, size in spots:
        with sheet.at(x, y, size, art.lot.uniform(-16, 16)):
            _frame_drum(art, wood(timber(art), art.lot))


def _frame_drum(art: Art, shell: Paint) -> None:
    sheet = art.sheet
    sheet.oval(12, 16, 174, 174, dark(timber(art), 0.4))
    sheet.oval(0, 0, 174, 174, shell)
    sheet.oval(0, 0, 154, 154, speckled((242, 228, 196), art.lot, 3))
    for k in range(16):
        with sheet.at(0, 0, 1, 22.5 * k):
            sheet.oval(164, 0, 6, 6, (222, 182, 90))
    if art.says("lukis", "mini"):
        for k in range(8):
            with sheet.at(0, 0, 1, 45 * k):
                sheet.oval(60, 0, 34, 15, art.second)
        sheet.oval(0, 0, 26, 26, (222, 182, 90))
    for a in (20, 140, 260):
        with sheet.at(0, 0, 1, a):
            sheet.box(158, -30, 186, 30, dark(timber(art), 0.5), 5)
            for way in (-1, 1):
                sheet.oval(172 + way * 5, 0, 9, 24, (226, 190, 96))


def guitar(art: Art) -> None:
    """A guitar; a ukulele is smaller with four strings, a cello has no round hole."""
    sheet = art.sheet
    uku, cello = art.variant == "ukulele", art.says("cello")
    body = (
        art.main
        if art.colours and art.main[0] + art.main[1] + art.main[2] < 700
        else (206, 146, 84)
    )
    with sheet.at(
        320, 320, 0.9 if uku else 1, art.lot.choice((-32, 30, 36)), art.lot.random() < 0.5
    ):
        long = 214 if uku else 268
        sheet.box(-17, -long, 17, 40, (76, 48, 36), 3)
        sheet.poly(
            [(-24, -long), (24, -long), (30, -long - 58), (0, -long - 66), (-30, -long - 58)],
            dark(body, 0.3),
        )
        for k in range(2 if uku else 3):
            for way in (-1, 1):
                sheet.oval(way * 36, -long - 12 - 18 * k, 8, 6, (222, 214, 196))
        half = [
            (0, -58),
            (62, -56),
            (94, -8),
            (76, 46),
            (84, 82),
            (132, 138),
            (124, 214),
            (60, 252),
            (0, 256),
        ]
        right = curve(half, 8)
        rim = [*right, *((-x, y) for x, y in reversed(right))]
        sheet.poly([(x * 1.05, y * 1.02 + 4) for x, y in rim], dark(body, 0.5))
        sheet.poly(rim, wood(body, art.lot, True))
        sheet.poly(rim, ROUND, 0.6)
        if art.says("sunburst"):
            sheet.line([*rim, rim[0]], 22, (72, 36, 24))
        if cello:
            for way in (-1, 1):
                sheet.line(
                    curve([(way * 42, 40), (way * 54, 80), (way * 40, 120), (way * 52, 150)], 6),
                    7,
                    (40, 24, 18),
                )
        else:
            for r, tone in ((46, (226, 190, 120)), (40, (70, 44, 30)), (34, (36, 24, 20))):
                sheet.oval(0, 70, r, r, tone)
        sheet.box(-52, 172, 52, 192, (66, 40, 30), 5)
        for k in range(4 if uku else 6):
            x = -13 + 26 * k / (3 if uku else 5)
            sheet.line([(x, -long), (x, 182)], 1.6, (240, 234, 220))
        for k in range(10):
            y = -long + 22 * k
            sheet.line([(-17, y), (17, y)], 2, (206, 200, 180))
