"""Motifs worn on head and feet: the blangkon, hair, shoes and sandals."""

from cli.pictures.art import Art
from cli.pictures.canvas import Sweep, arc_points, curve
from cli.pictures.cloth import fabric
from cli.pictures.palette import dark, light

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


def blangkon(art: Art) -> None:
    """A Javanese head cloth, tied and sewn, with its knot behind."""
    sheet, cover = art.sheet, fabric(art)
    dome = curve(
        [
            (140, 400),
            (146, 290),
            (220, 200),
            (320, 176),
            (420, 200),
            (494, 290),
            (500, 400),
            (320, 440),
        ],
        8,
        True,
    )
    sheet.oval(506, 350, 48, 40, dark(art.main, 0.15))
    sheet.poly(dome, cover)
    sheet.poly(
        dome,
        Sweep(
            (
                (0, (20, 10, 10, 120)),
                (0.35, (255, 255, 255, 70)),
                (0.6, (0, 0, 0, 0)),
                (1, (20, 10, 10, 140)),
            )
        ),
    )
    for k in range(5):
        y = 396 - 34 * k
        sheet.line(
            curve([(142 + 6 * k, y - 6), (320, y + 44 - 22 * k), (498 - 6 * k, y - 6)], 10),
            3,
            dark(art.main, 0.5),
        )
    for way in (-1, 1):
        band = curve(
            [(320, 330), (320 + way * 90, 316), (320 + way * 178, 388), (320 + way * 90, 424)],
            8,
            True,
        )
        sheet.poly(band, cover)
        sheet.poly(band, (20, 10, 10), 0.25)
    sheet.poly([(292, 330), (348, 330), (320, 424)], light(art.third, 0.1))


def shoes(art: Art) -> None:
    """A pair of shoes, or of plaited sandals if the variant says so."""
    for x, y, turn in ((236, 300, -14), (404, 348, -6)):
        with art.sheet.at(x, y, 1.05, turn):
            (_sandal if art.variant == "sandals" else _shoe)(art)


def _shoe(art: Art) -> None:
    sheet, cover = art.sheet, fabric(art)
    sole = curve(
        [
            (0, -196),
            (62, -150),
            (66, -40),
            (48, 60),
            (58, 150),
            (0, 196),
            (-58, 150),
            (-48, 60),
            (-66, -40),
            (-62, -150),
        ],
        8,
        True,
    )
    sheet.poly([(x * 1.1, y * 1.05) for x, y in sole], (244, 238, 226))
    sheet.poly(sole, cover)
    sheet.poly(sole, _BODY)
    sheet.poly(
        curve([(0, -56), (40, -10), (36, 100), (0, 168), (-36, 100), (-40, -10)], 8, True),
        dark(art.main, 0.55),
    )
    sheet.poly(
        curve([(0, -20), (30, 20), (28, 100), (0, 156), (-28, 100), (-30, 20)], 8, True),
        (222, 196, 160),
    )
    if art.says("pita", "wanita"):
        for way in (-1, 1):
            sheet.poly([(0, -78), (way * 44, -104), (way * 44, -54)], art.second)
        sheet.oval(0, -78, 10, 10, art.third)


def _sandal(art: Art) -> None:
    from cli.pictures.weaves import plait

    sheet = art.sheet
    sole = curve(
        [
            (0, -190),
            (66, -150),
            (66, -40),
            (50, 60),
            (56, 150),
            (0, 192),
            (-56, 150),
            (-50, 60),
            (-66, -40),
            (-66, -150),
        ],
        8,
        True,
    )
    sheet.poly([(x * 1.08, y * 1.04) for x, y in sole], dark(art.main, 0.45))
    sheet.poly(sole, plait(light(art.main, 0.1), None, 14))
    strap = curve(
        [
            (-78, -20),
            (-50, -110),
            (0, -130),
            (50, -110),
            (78, -20),
            (40, -44),
            (0, -58),
            (-40, -44),
        ],
        8,
        True,
    )
    sheet.poly(strap, plait(art.main, art.second, 12))
    sheet.poly(strap, _BODY)


def hair(art: Art) -> None:
    """A wig on a stand; a bun or lashes where the name says so."""
    sheet, ink = art.sheet, art.main
    if art.says("bulu mata"):
        _lashes(art)
        return
    long, bun = art.says("panjang", "gelombang"), art.says("sanggul", "cemara")
    low = 540 if long else 390
    sheet.box(280, 400, 360, 560, (214, 180, 150), 20)
    sheet.box(220, 540, 420, 570, (180, 140, 104), 12)
    sheet.oval(320, 290, 96, 128, (228, 196, 168))
    mane = [
        *curve([(320, 120), (440, 160), (470, 290), (450 + 20 * long, low)], 8),
        *curve([(400, low - 10), (410, 300), (380, 220), (320, 196)], 8),
        *curve(
            [
                (260, 220),
                (230, 300),
                (240, low - 10),
                (190 - 20 * long, low),
                (170, 290),
                (200, 160),
                (320, 120),
            ],
            8,
        ),
    ]
    sheet.poly(mane, ink)
    for k in range(7):
        for way in (-1, 1):
            strand = [
                (320 + way * (10 + 14 * k), 130 + 5 * k),
                (320 + way * (84 + 9 * k), 250),
                (320 + way * (92 + 6 * k), low - 18),
            ]
            sheet.line(curve(strand, 8), 3, light(ink, 0.18 if k % 2 else 0.3))
    if bun:
        sheet.oval(320, 118, 92, 64, ink)
        for r in (0.8, 0.55, 0.3):
            sheet.ring(320, 118, 92 * r, 64 * r, 4, light(ink, 0.25))


def _lashes(art: Art) -> None:
    sheet = art.sheet
    sheet.box(110, 170, 530, 480, (248, 226, 230), 26)
    for y in (260, 400):
        for x in (215, 425):
            lid = arc_points(x, y - 30, 78, 54, 20, 160, 16)
            sheet.line(lid, 7, art.main)
            for k, (px, py) in enumerate(lid):
                sheet.line([(px, py), (px + (px - x) * 0.3, py + 30 + (k % 3) * 7)], 3, art.main)
