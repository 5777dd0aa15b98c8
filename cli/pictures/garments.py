"""Motifs of clothes: shirts, dresses, kebaya, trousers, jackets."""

import math

from PIL import Image

from cli.pictures.art import Art
from cli.pictures.canvas import Paint, Point, Sweep, arc_points, curve
from cli.pictures.cloth import fabric
from cli.pictures.palette import Colour, brightness, dark, light, mix

_BODY = Sweep(
    (
        (0, (20, 10, 10, 80)),
        (0.3, (255, 255, 255, 40)),
        (0.5, (0, 0, 0, 0)),
        (0.52, (20, 10, 10, 36)),
        (0.7, (255, 255, 255, 20)),
        (1, (20, 10, 10, 90)),
    )
)


def shirt(art: Art) -> None:
    """A shirt with collar and buttons; long sleeves where the name says so."""
    with art.sheet.at(320, 340, 1.08, art.lot.uniform(-4, 4)):
        _shirt(art, fabric(art))


def _sleeves(art: Art, cover: Paint, length: float, wide: float, drop: float) -> None:
    for flip in (False, True):
        with art.sheet.at(0, 0, 1, 0, flip):
            arm: list[Point] = [
                (70, -176),
                (126, -150),
                (126 + drop, -150 + length),
                (126 + drop - wide, -136 + length),
                (96, -60),
            ]
            art.sheet.poly(arm, cover)
            art.sheet.poly(arm, _BODY)
            art.sheet.line(arm[2:4], 5, dark(art.main, 0.35))


def _hanger(art: Art) -> None:
    hook = [*arc_points(0, -222, 16, 16, 180, 420, 12), (0, -190)]
    art.sheet.line(hook, 5, (120, 110, 104))
    art.sheet.line([(-110, -158), (0, -192), (110, -158)], 12, (170, 118, 72))


def _shirt(art: Art, cover: Image.Image) -> None:
    sheet, long = art.sheet, art.says("panjang", "surjan", "tiga perempat")
    _hanger(art)
    _sleeves(art, cover, 300 if long else 130, 64 if long else 92, 54 if long else 74)
    body: list[Point] = [
        (-72, -178),
        (72, -178),
        (124, -148),
        (118, 210),
        (-118, 210),
        (-124, -148),
    ]
    sheet.poly(body, cover)
    sheet.poly(body, _BODY)
    sheet.poly([(-40, -184), (40, -184), (0, -120)], dark(art.main, 0.55))
    for way in (-1, 1):
        wing: list[Point] = [
            (way * 8, -196),
            (way * 50, -186),
            (way * 56, -140),
            (way * 2, -118),
            (way * 36, -170),
        ]
        sheet.poly(wing, mix(art.main, art.second, 0.25))
        sheet.poly(wing, (0, 0, 0), 0.12)
    sheet.line([(0, -118), (0, 208)], 3, dark(art.main, 0.45))
    for k in range(6):
        sheet.oval(6, -92 + 54 * k, 6, 6, light(art.third, 0.4))
    sheet.box(-92, -80, -34, -14, cover, 4)
    sheet.line([(-92, -78), (-34, -78)], 4, dark(art.main, 0.4))


def couple(art: Art) -> None:
    """A man's shirt and a woman's dress of one cloth."""
    cover = fabric(art)
    with art.sheet.at(440, 320, 0.74, 3):
        _dress(art, cover, 150, 250)
    with art.sheet.at(214, 344, 0.8, -4):
        _shirt(art, cover)


def dress(art: Art) -> None:
    """A dress, tunic or blouse; the variant says how long."""
    low, wide = {"blouse": (150, 150), "tunic": (214, 168)}.get(art.variant, (258, 190))
    with art.sheet.at(320, 330, 1.02, art.lot.uniform(-4, 4)):
        _dress(art, fabric(art), low, wide)


def _dress(art: Art, cover: Image.Image, low: float, wide: float) -> None:
    sheet, long = art.sheet, art.lot.random() < 0.5
    _hanger(art)
    _sleeves(art, cover, 230 if long else 120, 80, 70)
    hem = curve(
        [(wide * 0.78, low), (wide * 0.3, low + 14), (-wide * 0.3, low + 2), (-wide * 0.78, low)],
        6,
    )
    body = [
        (-66, -178),
        (66, -178),
        (112, -146),
        *curve([(98, -90), (84, -20), (112, 70), (wide * 0.78, low)], 6),
        *hem,
        *curve([(-wide * 0.78, low), (-112, 70), (-84, -20), (-98, -90)], 6),
        (-112, -146),
    ]
    sheet.poly(body, cover)
    sheet.poly(body, _BODY)
    sheet.line(hem, 9, art.second)
    sheet.poly(
        curve([(-44, -180), (0, -132), (44, -180), (0, -190)], 6, True), dark(art.main, 0.5)
    )
    sheet.line(curve([(-46, -180), (0, -130), (46, -180)], 8), 6, art.second)
    if art.lot.random() < 0.6:
        sheet.line(
            curve([(-86, -22), (0, -10), (86, -22)], 6), 10, mix(art.second, art.third, 0.5)
        )
    for k in range(3):
        sheet.oval(0, -104 + 28 * k, 5, 5, light(art.third, 0.4))


def kebaya(art: Art) -> None:
    """A kebaya, open in front, embroidered along its edges."""
    sheet, lace = art.sheet, light(art.main, 0.12)
    ink = dark(art.main, 0.3) if brightness(art.main) > 170 else light(art.main, 0.55)
    if len(art.colours) > 1:
        ink = art.second
    with sheet.at(320, 330, 1.06, art.lot.uniform(-3, 3)):
        _hanger(art)
        _sleeves(art, lace, 290, 60, 50)
        sheet.box(-50, -170, 50, 170, mix(art.third, (255, 255, 255), 0.2))
        for flip in (False, True):
            with sheet.at(0, 0, 1, 0, flip):
                half = [
                    (34, -182),
                    (72, -176),
                    (122, -148),
                    (92, -20),
                    (116, 120),
                    *curve([(116, 120), (70, 196), (8, 236)], 8),
                    (10, 60),
                    (6, -70),
                ]
                sheet.poly(half, lace)
                sheet.poly(half, _BODY)
                edge = curve([(34, -182), (8, -70), (12, 60), (10, 232), (70, 194), (116, 120)], 8)
                sheet.line(edge, 14, light(ink, 0.1))
                _stitch(art, edge[3::7], ink)
                _sprig(art, 62, -50, ink)
                _sprig(art, 66, 110, ink)
        for y in (-60, -20, 20):
            sheet.oval(0, y, 9, 9, (214, 172, 80))


def _stitch(art: Art, points: list[Point], ink: Colour) -> None:
    for x, y in points:
        art.sheet.oval(x, y, 6, 6, dark(ink, 0.2))


def _sprig(art: Art, x: float, y: float, ink: Colour) -> None:
    for k in range(6):
        a = k * math.pi / 3
        art.sheet.oval(x + 15 * math.cos(a), y + 15 * math.sin(a), 9, 9, ink)
    art.sheet.oval(x, y, 8, 8, (226, 190, 100))
    art.sheet.line(curve([(x, y + 20), (x - 12, y + 44), (x + 4, y + 62)], 6), 4, ink)


def mukena(art: Art) -> None:
    """A prayer dress: upper part with a hood, skirt below."""
    sheet = art.sheet
    trim = art.second if len(art.colours) > 1 else mix(art.main, (150, 120, 190), 0.4)
    for rim, y in (
        (curve([(250, 330), (390, 330), (452, 566), (320, 580), (188, 566)], 8, True), 550),
        (
            curve(
                [
                    (320, 74),
                    (390, 112),
                    (404, 210),
                    (520, 420),
                    (430, 452),
                    (320, 462),
                    (210, 452),
                    (120, 420),
                    (236, 210),
                    (250, 112),
                ],
                8,
                True,
            ),
            438,
        ),
    ):
        sheet.poly(rim, art.main)
        sheet.poly(rim, _BODY, 0.8)
        with sheet.within(rim):
            sheet.line(curve([(110, y - 34), (320, y), (530, y - 34)], 10), 22, light(trim, 0.2))
            for k in range(16):
                x = 128 + 26 * k
                sheet.oval(x, y - abs(x - 320) * abs(x - 320) / 1350, 8, 8, dark(trim, 0.1))
    face = curve([(320, 120), (366, 152), (368, 212), (320, 256), (272, 212), (274, 152)], 8, True)
    sheet.poly(face, (228, 194, 166))
    sheet.line([*face, face[0]], 8, trim)


def trousers(art: Art) -> None:
    """Trousers with a waistband and cuffs."""
    sheet, cover = art.sheet, fabric(art)
    with sheet.at(320, 320, 1.05, art.lot.uniform(-4, 4)):
        for flip in (False, True):
            with sheet.at(0, 0, 1, 0, flip):
                leg: list[Point] = [
                    (0, -210),
                    (104, -210),
                    (128, -60),
                    (104, 190),
                    (34, 190),
                    (8, -60),
                ]
                sheet.poly(leg, cover)
                sheet.poly(leg, _BODY)
                sheet.box(30, 184, 108, 222, dark(art.main, 0.15), 8)
        sheet.box(-106, -228, 106, -190, dark(art.main, 0.15), 8)
        for way in (-1, 1):
            sheet.line([(way * 10, -200), (way * 18, -140)], 5, light(art.second, 0.3))


def outer(art: Art) -> None:
    """An open jacket or kimono coat."""
    sheet, cover = art.sheet, fabric(art)
    with sheet.at(320, 330, 1.06, art.lot.uniform(-3, 3)):
        _hanger(art)
        _sleeves(art, cover, 196, 120, 84)
        sheet.box(-70, -172, 70, 210, mix(art.second, (250, 244, 236), 0.75))
        for flip in (False, True):
            with sheet.at(0, 0, 1, 0, flip):
                half: list[Point] = [(26, -184), (70, -178), (124, -148), (134, 230), (34, 230)]
                sheet.poly(half, cover)
                sheet.poly(half, _BODY)
                sheet.line([(26, -184), (34, 230)], 18, dark(art.second, 0.1))
        sheet.box(70, 60, 112, 68, dark(art.main, 0.4))
