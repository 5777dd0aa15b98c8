"""Motifs of statues of stone and wood."""

from cli.pictures.art import Art
from cli.pictures.canvas import ROUND, Paint, arc_points, curve, oval_points
from cli.pictures.palette import Colour, dark
from cli.pictures.timber import timber
from cli.pictures.weaves import speckled, wood

GOLD: Colour = (222, 178, 76)


def stuff_of(art: Art) -> Paint:
    """What it is made of: stone with its specks, or wood with its grain."""
    if {"andesite", "stone", "limestone", "cement"} & set(art.materials):
        return speckled(art.main if art.colours else art.material, art.lot, 8)
    return wood(timber(art), art.lot, True)


def statue(art: Art) -> None:
    """A seated figure, or a fountain of lotus bowls."""
    sheet, stone = art.sheet, stuff_of(art)
    if art.says("air mancur"):
        for y, wide in ((470, 210), (330, 140), (220, 80)):
            sheet.poly(
                [
                    (320 - wide, y - 60),
                    (320 + wide, y - 60),
                    *arc_points(320, y - 60, wide, 80, 0, 180),
                ],
                stone,
            )
            sheet.poly(
                [
                    (320 - wide, y - 60),
                    (320 + wide, y - 60),
                    *arc_points(320, y - 60, wide, 80, 0, 180),
                ],
                ROUND,
            )
            sheet.oval(320, y - 60, wide, wide * 0.2, (150, 206, 222))
            sheet.box(296, y + 10, 344, y + 70, stone)
        for way in (-1, 1):
            sheet.line(
                curve([(320, 130), (320 + way * 40, 120), (320 + way * 66, 156)], 6),
                5,
                (190, 228, 238),
            )
        return
    for x, size in ((212, 0.76), (434, 0.76)) if art.says("sepasang") else ((320, 1.08),):
        with sheet.at(x, 340, size):
            _seated(art, stone)


def _seated(art: Art, stone: Paint) -> None:
    sheet, ink = art.sheet, dark(art.main if art.colours else art.material, 0.4)
    for y, half in ((170, 170), (200, 190)):
        sheet.box(-half, y, half, y + 34, stone, 10)
    shapes = [
        curve([(-150, 170), (-166, 110), (-80, 80), (80, 80), (166, 110), (150, 170)], 6, True),
        curve([(-90, 120), (-110, -20), (-70, -80), (70, -80), (110, -20), (90, 120)], 6, True),
        oval_points(0, -130, 66, 70),
        curve([(-60, -170), (-40, -226), (0, -262), (40, -226), (60, -170)], 6, True),
    ]
    for rim in shapes:
        sheet.poly(rim, stone)
        sheet.poly(rim, ROUND)
        sheet.line([*rim, rim[0]], 3, ink)
    for way in (-1, 1):
        sheet.line(
            curve([(way * 96, -40), (way * 130, 40), (way * 60, 90)], 8),
            32,
            dark(art.main if art.colours else art.material, 0.08),
        )
        sheet.line([(way * 14, -136), (way * 38, -138)], 5, ink)
        if art.says("ganesha"):
            ear = oval_points(way * 88, -136, 40, 56)
            sheet.poly(ear, stone)
            sheet.line(ear, 3, ink)
    if art.says("ganesha"):
        trunk = curve([(0, -120), (4, -60), (-30, -10), (-56, 20), (-30, 34)], 8)
        sheet.line(trunk, 36, dark(art.main if art.colours else art.material, 0.12))
    else:
        sheet.line(curve([(-22, -94), (0, -86), (22, -94)], 5), 5, ink)
    sheet.oval(0, -70, 60, 14, ink, 0.5)
