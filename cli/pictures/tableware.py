"""Motifs for the table and the kitchen: cups, plates, teapots, mortars, basins, pans."""

from cli.pictures.art import Art
from cli.pictures.canvas import ROUND, arc_points, curve
from cli.pictures.palette import Colour, dark, light, mix
from cli.pictures.vessels import METALS, ink_of, ornament, planter, skin, turned, vase
from cli.pictures.weaves import beaten, speckled


def mug(art: Art) -> None:
    """Two or three mugs or cups."""
    places = (
        ((206, 350), (430, 372))
        if art.lot.random() < 0.6
        else ((320, 300), (210, 410), (436, 420))
    )
    for k, (x, y) in enumerate(places):
        with art.sheet.at(x, y, 1 if len(places) == 2 else 0.8):
            _mug(art, art.main if k % 2 == 0 else mix(art.main, art.second, 0.5))


def _mug(art: Art, colour: Colour) -> None:
    sheet = art.sheet
    if not art.says("tanpa gagang"):
        sheet.line(arc_points(92, 0, 50, 54, -90, 90), 20, dark(colour, 0.12))
    metal = METALS & set(art.materials)
    rim = turned(
        art,
        [(92, -104), (94, -40), (92, 60), (78, 104), (70, 112)],
        beaten(colour) if metal else speckled(colour, art.lot, 3),
        colour,
    )
    if not metal:
        with sheet.within(rim):
            sheet.box(-110, -120, 110, -40, mix(ink_of(art), colour, 0.35), 0, 0.75)
            sheet.poly(
                curve(
                    [
                        (-110, -44),
                        (-60, -24),
                        (-20, -44),
                        (30, -20),
                        (70, -40),
                        (110, -30),
                        (110, -60),
                        (-110, -60),
                    ],
                    6,
                    True,
                ),
                mix(ink_of(art), colour, 0.35),
            )
    sheet.oval(0, -102, 80, 13, (92, 56, 38))


def tableware(art: Art) -> None:
    """Plates stacked behind, one upright, and a bowl."""
    sheet = art.sheet
    rx, ry = (190, 130) if art.says("lonjong") else (168, 168)
    with sheet.at(270, 270):
        sheet.oval(0, 8, rx, ry, dark(art.main, 0.35))
        sheet.oval(0, 0, rx, ry, speckled(art.main, art.lot, 3))
        sheet.ring(0, 0, rx - 10, ry - 10, 6, ink_of(art))
        sheet.oval(0, 0, rx * 0.66, ry * 0.66, speckled(light(art.main, 0.14), art.lot, 3))
        for k in range(12):
            with sheet.at(0, 0, 1, 30 * k):
                sheet.oval(
                    rx * 0.8 if rx == ry else 132, 0, 12, 6, mix(ink_of(art), art.main, 0.3)
                )
    with sheet.at(420, 440):
        turned(
            art,
            [(124, -64), (116, -10), (70, 50), (48, 62), (54, 74)],
            speckled(art.main, art.lot, 3),
            light(art.main, 0.3),
        )
    with sheet.at(200, 490):
        for k in range(3):
            sheet.oval(0, 20 - 16 * k, 110, 26, dark(art.main, 0.24))
            sheet.oval(0, 14 - 16 * k, 110, 26, light(art.main, 0.05 * k))


def teapot_set(art: Art) -> None:
    """A teapot with cups on a tray."""
    sheet = art.sheet
    sheet.oval(320, 470, 256, 84, (120, 78, 48))
    sheet.oval(320, 458, 256, 82, (166, 112, 68))
    with sheet.at(290, 310):
        sheet.line(
            curve([(-110, -40), (-190, -30), (-180, 50), (-110, 70)], 8), 20, dark(art.main, 0.15)
        )
        sheet.poly(
            curve(
                [(90, 60), (150, 20), (176, -70), (214, -78), (206, -50), (180, 40), (110, 100)],
                8,
                True,
            ),
            art.main,
        )
        rim = turned(
            art, [(70, -92), (100, -70), (136, 10), (116, 100), (84, 130)], skin(art), art.main
        )
        ornament(art, rim, -10, 60)
        sheet.poly(
            [*arc_points(0, -86, 76, 44, 180, 360), (70, -78), (-70, -78)], dark(art.main, 0.06)
        )
        sheet.oval(0, -138, 20, 18, ink_of(art))
    for x, y in ((150, 486), (300, 510), (444, 486), (500, 420)):
        with sheet.at(x, y, 0.62):
            turned(art, [(70, -56), (68, 0), (48, 50), (40, 56)], skin(art), art.main)
            sheet.oval(0, -55, 58, 10, (170, 92, 36))


def mortar(art: Art) -> None:
    """A stone mortar with its pestle."""
    sheet, stone = art.sheet, speckled(art.main if art.colours else (96, 96, 98), art.lot, 9)
    with sheet.at(320, 370, 1.1):
        rim = [
            (-190, -50),
            (190, -50),
            *curve([(190, -50), (168, 40), (110, 96), (-110, 96), (-168, 40), (-190, -50)], 8),
        ]
        sheet.poly(rim, stone)
        sheet.poly(rim, ROUND)
        sheet.oval(0, -52, 192, 62, stone)
        sheet.oval(0, -46, 162, 46, speckled(dark(art.main, 0.4), art.lot, 7))
        for x, colour in ((-70, (206, 46, 38)), (-30, (92, 148, 64)), (-52, (206, 46, 38))):
            with sheet.at(x, -34, 1, 14 + x):
                sheet.poly(curve([(-30, 0), (0, -9), (34, -2), (0, 8)], 5, True), colour)
        with sheet.at(60, -60, 1, 38):
            sheet.box(-22, -120, 22, 50, stone, 22)
            sheet.box(-22, -120, 22, 50, ROUND, 22)


def basin(art: Art) -> None:
    """A beaten basin or bathtub, with a tap."""
    sheet, tub = art.sheet, art.says("bathtub")
    rx, high = (236, 150) if tub else (190, 130)
    with sheet.at(320, 330):
        if not tub:
            sheet.line(
                curve([(-150, -40), (-150, -170), (-70, -180), (-60, -120)], 8), 22, (190, 160, 96)
            )
        rim = [
            (-rx, -20),
            (rx, -20),
            *curve(
                [
                    (rx, -20),
                    (rx * 0.88, high * 0.7),
                    (rx * 0.6, high),
                    (-rx * 0.6, high),
                    (-rx * 0.88, high * 0.7),
                    (-rx, -20),
                ],
                8,
            ),
        ]
        sheet.poly(rim, skin(art))
        sheet.poly(rim, ROUND)
        sheet.oval(0, -20, rx, 62, light(art.main, 0.25))
        sheet.oval(
            0,
            -14,
            rx - 22,
            48,
            beaten(dark(art.main, 0.3)) if METALS & set(art.materials) else dark(art.main, 0.3),
        )
        sheet.oval(0, 2, 20, 8, (70, 56, 46))
        if tub:
            sheet.box(-180, high - 6, 180, high + 24, dark(art.main, 0.3), 8)


def cookware(art: Art) -> None:
    """A pan or kettle of beaten metal."""
    if art.says("mug"):
        mug(art)
    elif art.says("vas", "pot tanaman"):
        (vase if art.says("vas") else planter)(art)
    elif art.says("teko"):
        with art.sheet.at(310, 340, 1.2):
            art.sheet.line(arc_points(0, -80, 110, 110, 195, 345), 16, (120, 78, 48))
            art.sheet.poly(
                curve(
                    [(90, 60), (150, 10), (190, -60), (206, -50), (170, 40), (110, 100)], 8, True
                ),
                art.main,
            )
            turned(
                art,
                [(60, -90), (100, -60), (140, 40), (130, 120), (110, 132)],
                skin(art),
                art.main,
            )
            art.sheet.poly(
                [*arc_points(0, -86, 66, 34, 180, 360), (60, -80), (-60, -80)], dark(art.main, 0.1)
            )
            art.sheet.oval(0, -126, 16, 14, (212, 168, 70))
    else:
        with art.sheet.at(270, 350, 1.1):
            art.sheet.line([(130, -30), (300, -90)], 24, (212, 168, 70))
            turned(art, [(146, -70), (146, 60), (128, 104), (90, 112)], skin(art), art.main)
