"""Motifs of models: the temple's stupa, an early skull, motorbikes of wood."""

from cli.pictures.art import Art
from cli.pictures.canvas import FALL, ROUND, Paint, arc_points, curve
from cli.pictures.palette import Colour, dark, light
from cli.pictures.timber import timber
from cli.pictures.weaves import speckled, wood

GOLD: Colour = (222, 178, 76)


def stupa(art: Art) -> None:
    """A bell-shaped stupa, or the whole temple in terraces."""
    sheet, stone = art.sheet, speckled(art.main if art.colours else (130, 130, 128), art.lot, 7)
    if art.says("maket", "candi"):
        for k in range(6):
            half, y = 240 - 36 * k, 500 - 44 * k
            sheet.box(320 - half, y, 320 + half, y + 46, stone)
            sheet.box(320 - half, y, 320 + half, y + 46, FALL)
            for j in range(max(1, 9 - k)):
                x = 320 - half + 2 * half * (j + 0.5) / max(1, 9 - k)
                with sheet.at(x, y, 0.11):
                    _bell(art, stone)
        with sheet.at(320, 250, 0.5):
            _bell(art, stone)
        return
    with sheet.at(320, 400, 1.1):
        _bell(art, stone)


def _bell(art: Art, stone: Paint) -> None:
    sheet, ink = art.sheet, dark(art.main if art.colours else (130, 130, 128), 0.55)
    for y, half in ((90, 180), (54, 160)):
        sheet.box(-half, y, half, y + 40, stone, 8)
    right = curve([(54, -150), (110, -110), (136, 0), (150, 60)], 8)
    rim = [*right, *((-x, y) for x, y in reversed(right))]
    sheet.poly(rim, stone)
    sheet.poly(rim, ROUND)
    with sheet.within(rim):
        for row in range(3):
            for k in range(-3, 4):
                x, y = k * (40 + 5 * row) + 20 * (row % 2), -80 + 52 * row
                sheet.poly([(x, y - 20), (x + 15, y), (x, y + 20), (x - 15, y)], ink)
    sheet.box(-50, -196, 50, -146, stone, 4)
    sheet.poly([(-32, -196), (32, -196), (12, -310), (-12, -310)], stone)
    sheet.poly([(-32, -196), (32, -196), (12, -310), (-12, -310)], ROUND)


def skull(art: Art) -> None:
    """A replica of an early human's skull."""
    sheet, bone = art.sheet, speckled((222, 202, 164), art.lot, 4)
    sheet.box(190, 510, 450, 556, wood((110, 68, 42), art.lot), 8)
    rim = curve(
        [
            (200, 250),
            (240, 150),
            (350, 116),
            (460, 160),
            (490, 270),
            (450, 350),
            (420, 470),
            (330, 500),
            (236, 470),
            (230, 370),
        ],
        8,
        True,
    )
    sheet.poly(rim, bone)
    sheet.poly(rim, ROUND)
    sheet.line(
        curve([(214, 286), (280, 262), (330, 284), (380, 262), (446, 286)], 8), 20, (200, 176, 134)
    )
    for x in (276, 386):
        sheet.oval(x, 322, 38, 34, (74, 54, 40))
    sheet.poly([(330, 350), (352, 398), (308, 398)], (74, 54, 40))
    for k in range(7):
        sheet.box(262 + 20 * k, 420, 278 + 20 * k, 450, (246, 234, 204), 4)


def motorbike(art: Art) -> None:
    """A motorbike or car built of wood."""
    sheet, tone = art.sheet, timber(art)
    car = art.says("mobil")
    big = art.says("chopper", "gede", "sespan", "trail")
    for x in (170, 470):
        for r, shade in ((86, dark(tone, 0.55)), (66, light(tone, 0.2)), (20, dark(tone, 0.3))):
            sheet.oval(x, 440, r, r, shade)
        for k in range(8):
            with sheet.at(x, 440, 1, 45 * k):
                sheet.line([(18, 0), (62, 0)], 4, dark(tone, 0.2))
    body = wood(tone, art.lot)
    if car:
        rim = curve(
            [
                (80, 420),
                (96, 340),
                (180, 320),
                (240, 220),
                (390, 216),
                (460, 310),
                (556, 340),
                (566, 420),
            ],
            6,
        )
        sheet.poly(rim, body)
        sheet.poly(rim, FALL)
        for x0, x1 in ((246, 318), (332, 404)):
            sheet.box(x0, 246, x1, 316, light(tone, 0.6), 14)
        return
    sheet.line([(470, 440), (410, 230 if big else 250)], 18, dark(tone, 0.2))
    sheet.line(
        curve([(410, 232), (370, 190 if big else 216), (330, 206)], 6), 15, dark(tone, 0.35)
    )
    sheet.poly(
        curve([(170, 440), (200, 380), (380, 384), (400, 430), (300, 456)], 6, True),
        dark(tone, 0.15),
    )
    for k in range(4):
        sheet.box(270, 386 + 14 * k, 350, 394 + 14 * k, light(tone, 0.3), 4)
    sheet.poly(curve([(270, 330), (300, 262), (390, 256), (420, 300), (380, 344)], 6, True), body)
    sheet.poly(
        curve([(110, 330), (160, 290), (280, 310), (280, 344), (150, 350)], 6, True), (74, 46, 36)
    )
    sheet.line(arc_points(170, 440, 100, 100, 190, 320), 18, light(tone, 0.1))
    sheet.line(arc_points(470, 440, 98, 98, 220, 340), 16, light(tone, 0.1))
    if art.says("skuter", "bebek"):
        sheet.poly(
            curve(
                [(386, 256), (420, 260), (436, 420), (330, 440), (330, 416), (400, 400)], 6, True
            ),
            body,
        )
    sheet.oval(430, 262, 30, 30, (250, 236, 190))
    sheet.ring(430, 262, 30, 30, 7, dark(tone, 0.4))
    sheet.line([(150, 470), (330, 462)], 14, light(tone, 0.35))
