"""Motifs of carved panels: reliefs and calligraphy."""

from cli.pictures.art import Art
from cli.pictures.canvas import Paint, curve
from cli.pictures.palette import MATERIALS, Colour, dark, light, mix
from cli.pictures.timber import carving, timber
from cli.pictures.weaves import wood

GOLD: Colour = (222, 178, 76)


def relief(art: Art) -> None:
    """A carved panel with a landscape of hills, palms and sun."""
    sheet, tone = art.sheet, timber(art)
    sheet.box(74, 140, 566, 500, wood(dark(tone, 0.2), art.lot), 8)
    sheet.box(100, 166, 540, 474, light(tone, 0.2))
    with sheet.within([(100, 166), (540, 166), (540, 474), (100, 474)]):
        if art.says("ikan"):
            for x, y, way in ((230, 300, 1), (420, 350, -1)):
                sheet.poly(
                    curve(
                        [
                            (x - 90 * way, y),
                            (x, y - 44),
                            (x + 70 * way, y - 10),
                            (x + 120 * way, y - 40),
                            (x + 116 * way, y + 44),
                            (x + 70 * way, y + 10),
                            (x, y + 40),
                        ],
                        6,
                        True,
                    ),
                    dark(tone, 0.1),
                )
            for x in (180, 330, 480):
                for k in range(7):
                    with sheet.at(x, 450, 1, -150 + 20 * k):
                        sheet.oval(40, 0, 34, 13, light(tone, 0.36) if k % 2 else tone)
        else:
            sheet.oval(420, 250, 46, 46, light(tone, 0.5))
            for k, (x, r) in enumerate(((200, 150), (380, 190), (520, 130))):
                sheet.poly([(x - r, 474), (x, 474 - r), (x + r, 474)], dark(tone, 0.05 + 0.12 * k))
            for row in range(4):
                sheet.line(
                    curve(
                        [
                            (90, 400 + 22 * row),
                            (250, 384 + 22 * row),
                            (400, 410 + 22 * row),
                            (560, 394 + 22 * row),
                        ],
                        8,
                    ),
                    7,
                    dark(tone, 0.4),
                )
            for x in (170, 490):
                sheet.line(curve([(x, 474), (x + 8, 380), (x - 4, 290)], 6), 12, dark(tone, 0.5))
                for k in range(7):
                    with sheet.at(x - 4, 290, 1, -200 + 34 * k):
                        sheet.poly(
                            curve([(0, 0), (40, -14), (80, 6), (40, 8)], 5, True), dark(tone, 0.34)
                        )
    for x in (87, 553):
        carving(art, x, 320, 11, 100)


def calligraphy(art: Art) -> None:
    """A calligraphy panel, its ornament standing for the writing."""
    sheet = art.sheet
    metal = bool({"copper", "brass"} & set(art.materials))
    ink = MATERIALS["brass"] if not metal or "brass" in art.materials else MATERIALS["copper"]
    round_ = art.says("bulat")
    frame: Paint = wood(timber(art) if not metal else (92, 54, 36), art.lot)
    field = mix(dark(art.main, 0.55), (20, 26, 22), 0.4) if not metal else (44, 36, 34)
    if round_:
        sheet.oval(320, 320, 236, 236, frame)
        sheet.oval(320, 320, 206, 206, field)
        sheet.ring(320, 320, 196, 196, 5, ink)
    else:
        sheet.box(60, 190, 580, 450, frame, 10)
        sheet.box(86, 216, 554, 424, field, 6)
        sheet.line([(96, 226), (544, 226), (544, 414), (96, 414), (96, 226)], 4, ink)
    with sheet.at(320, 320):
        _medallion(art, 92 if round_ else 66, ink)
        for k in range(8 if round_ else 2):
            with sheet.at(0, 0, 1, 45 * k if round_ else 180 * k):
                carving(art, 148, 0, 58 if not round_ else 40, 46 if not round_ else 34, ink)


def _medallion(art: Art, r: float, ink: Colour) -> None:
    # Ornament only: strokes like letters could be taken for holy words miswritten.
    for turn in (0, 45):
        with art.sheet.at(0, 0, 1, turn):
            art.sheet.line([(-r, -r), (r, -r), (r, r), (-r, r), (-r, -r)], r * 0.09, ink)
    turned = art.lot.choice((0, 22.5))
    for k in range(8):
        with art.sheet.at(0, 0, 1, 45 * k + turned):
            art.sheet.oval(r * 0.52, 0, r * 0.3, r * 0.12, ink)
    art.sheet.oval(0, 0, r * 0.24, r * 0.24, light(ink, 0.3))
