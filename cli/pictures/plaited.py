"""Motifs of plaited and sewn things: bags, pouches, baskets, brooms, shuttlecocks."""

from cli.pictures.art import Art
from cli.pictures.blooms import cloth_pattern
from cli.pictures.canvas import FALL, ROUND, Paint, Sweep, arc_points, curve
from cli.pictures.cloth import fabric
from cli.pictures.palette import brightness, dark, light, mix
from cli.pictures.weaves import braid, plait


def _hide(art: Art) -> Paint:
    if art.variant in ("batik", "patches"):
        return fabric(art)
    if "water-hyacinth" in art.materials:
        return braid(art.main)
    return plait(art.main, art.second if len(art.colours) > 1 else None, 18)


def bag(art: Art) -> None:
    """A bag with handles; round, small or on a strap where the name says so."""
    if art.says("dompet", "pouch", "clutch", "tempat"):
        pouch(art)
        return
    sheet, hide, trim = art.sheet, _hide(art), (120, 74, 44)
    with sheet.at(320, 360, 1.04, art.lot.uniform(-4, 4)):
        if art.says("selempang", "bulat"):
            sheet.line(curve([(-130, -60), (-90, -230), (90, -230), (130, -60)], 8), 10, trim)
        else:
            for y in (-30, -6):
                sheet.line(
                    arc_points(0, -110 - y, 84, 130, 180, 360), 15, dark(trim, 0.3) if y else trim
                )
        if art.says("bulat"):
            rim = arc_points(0, 20, 170, 170, 0, 360, 48)
        else:
            rim = curve(
                [
                    (-150, -120),
                    (-176, 60),
                    (-166, 170),
                    (-120, 190),
                    (120, 190),
                    (166, 170),
                    (176, 60),
                    (150, -120),
                ],
                6,
            )
        sheet.poly(rim, hide)
        sheet.poly(rim, ROUND, 0.7)
        if art.says("batik", "bordir") and art.variant not in ("batik", "patches"):
            with sheet.within(rim):
                sheet.box(
                    -190,
                    -10,
                    190,
                    90,
                    cloth_pattern(
                        art.words,
                        "kawung",
                        ((110, 62, 34), (240, 220, 180), (200, 140, 60)),
                        art.lot,
                        150,
                    ),
                )
        sheet.line(rim if art.says("bulat") else [rim[-1], rim[0]], 12, dark(art.main, 0.25))
        if art.says("ransel", "selempang"):
            flap = curve([(-154, -120), (-150, -10), (0, 40), (150, -10), (154, -120)], 8)
            sheet.poly(flap, dark(art.main, 0.1) if art.variant != "batik" else fabric(art))
            sheet.line(flap, 7, trim)
            sheet.oval(0, 26, 16, 16, (224, 186, 92))


def pouch(art: Art) -> None:
    """A flat pouch or clutch, with a small one before it."""
    sheet, hide = art.sheet, _hide(art)
    for x, y, size in ((300, 290, 1.0), (400, 450, 0.56)):
        with sheet.at(x, y, size, art.lot.uniform(-8, 4)):
            sheet.box(-190, -110, 190, 130, hide, 20)
            sheet.box(-190, -110, 190, 130, FALL, 20)
            if art.says("kancing", "clutch"):
                sheet.poly(
                    [(-190, -100), (190, -100), (150, 10), (0, 50), (-150, 10)],
                    dark(art.main, 0.18),
                )
                sheet.oval(0, 22, 20, 20, (96, 62, 40))
                sheet.oval(-4, 18, 6, 6, (200, 170, 130))
            else:
                sheet.line([(-176, -84), (176, -84)], 9, dark(art.main, 0.5))
                sheet.line([(-170, -84), (170, -84)], 3, (222, 190, 110))
                sheet.line([(150, -84), (168, -40)], 7, (222, 190, 110))


def basket(art: Art) -> None:
    """A basket with a lid, a handle or a set of three."""
    sheet, weave = art.sheet, _hide(art)
    if art.says("set 3", "susun", "seserahan"):
        for x, y, size in ((244, 240, 0.78), (420, 320, 0.68), (280, 440, 0.8)):
            with sheet.at(x, y, size):
                _boxy(art, weave)
        return
    with sheet.at(320, 350, 1.02):
        if art.says("pegangan", "piknik", "jinjing", "buah"):
            sheet.line(arc_points(0, -60, 150, 190, 180, 360), 18, dark(art.main, 0.15))
        if art.says("gantung"):
            for way in (-1, 0, 1):
                sheet.line([(way * 140, -60), (0, -280)], 6, (200, 176, 130))
        rim = curve([(-176, -70), (-150, 90), (-130, 176), (130, 176), (150, 90), (176, -70)], 6)
        sheet.oval(0, -70, 178, 48, dark(art.main, 0.5))
        if art.says("buah", "keranjang buah"):
            for x, colour in (
                (-90, (232, 150, 54)),
                (-20, (206, 62, 48)),
                (50, (240, 196, 70)),
                (104, (130, 170, 70)),
            ):
                sheet.oval(x, -86, 46, 46, colour)
                sheet.oval(x, -86, 46, 46, ROUND)
        elif art.says("pot"):
            for k in range(7):
                with sheet.at(0, -50, 1, -66 + 22 * k):
                    sheet.poly(
                        curve([(0, 0), (-18, -70), (0, -150), (18, -70)], 6, True),
                        (84, 146 + 5 * k, 92),
                    )
        sheet.poly(rim, weave)
        sheet.poly([*rim, *arc_points(0, -70, 176, 46, 0, 180)], weave)
        sheet.poly(rim, ROUND, 0.8)
        sheet.line(arc_points(0, -70, 177, 47, 0, 180), 14, light(art.main, 0.15))
        if art.says("tutup") and not art.says("buah"):
            sheet.poly(
                [*arc_points(0, -80, 186, 96, 180, 360), *arc_points(0, -80, 186, 40, 0, 180)],
                weave,
            )
            sheet.poly(
                [*arc_points(0, -80, 186, 96, 180, 360), *arc_points(0, -80, 186, 40, 0, 180)],
                FALL,
            )
            sheet.oval(0, -178, 24, 18, dark(art.main, 0.3))


def _boxy(art: Art, weave: Paint) -> None:
    sheet = art.sheet
    sheet.box(-140, -50, 140, 110, weave, 14)
    sheet.box(-140, -50, 140, 110, ROUND, 14)
    sheet.box(-152, -96, 152, -36, weave, 14)
    sheet.box(-152, -96, 152, -36, FALL, 14)
    if art.says("pita", "hampers", "seserahan"):
        sheet.box(-14, -96, 14, 110, (200, 70, 76))
        for way in (-1, 1):
            sheet.poly([(0, -96), (way * 56, -130), (way * 56, -78)], (216, 88, 92))


def tray(art: Art) -> None:
    """A round winnowing tray."""
    sheet = art.sheet
    sheet.oval(320, 330, 232, 208, dark(art.main, 0.4))
    sheet.oval(320, 322, 232, 208, light(art.main, 0.12))
    sheet.oval(320, 324, 206, 182, plait(art.main, dark(art.main, 0.16), 24))
    sheet.oval(
        320,
        324,
        206,
        182,
        Sweep(((0, (40, 20, 0, 110)), (0.4, (0, 0, 0, 0)), (1, (255, 255, 255, 60)))),
    )


def rooster_basket(art: Art) -> None:
    """A carrier with a rooster's head out of it."""
    from cli.pictures.animals import rooster_head

    with art.sheet.at(390, 214, 0.9):
        rooster_head(art)
    with art.sheet.at(320, 380, 1.06):
        rim = curve(
            [
                (-190, -60),
                (-150, 80),
                (-60, 130),
                (60, 130),
                (150, 80),
                (190, -60),
                (60, -40),
                (-60, -40),
            ],
            8,
            True,
        )
        art.sheet.poly(rim, _hide(art))
        art.sheet.poly(rim, ROUND, 0.8)
        art.sheet.line(arc_points(-30, -50, 120, 150, 180, 330), 13, art.second)


def broom(art: Art) -> None:
    """A broom of grass."""
    sheet, straw = art.sheet, mix(art.main, (206, 170, 104), 0.4)
    with sheet.at(320, 320, 1, art.lot.choice((-30, 26, 32))):
        sheet.line([(0, -270), (0, 30)], 22, (196, 150, 84))
        for k in range(5):
            sheet.line([(-11, -220 + 50 * k), (11, -220 + 50 * k)], 4, (150, 108, 56))
        rim = curve(
            [(-40, 0), (-110, 150), (-150, 260), (0, 276), (150, 260), (110, 150), (40, 0)], 6
        )
        sheet.poly(rim, straw)
        for k in range(-14, 15):
            sheet.line(
                [(k * 2.6, 4), (k * 10, 262 + (k * 7) % 12)],
                3,
                light(straw, 0.3) if k % 2 else dark(straw, 0.25),
            )
        for y, half in ((16, 46), (50, 62), (84, 78)):
            sheet.line(
                [(-half, y), (half, y)],
                9,
                art.second if brightness(art.second) < 200 else (178, 60, 48),
            )


def shuttlecock(art: Art) -> None:
    """Shuttlecocks and their tube."""
    sheet, skirt = art.sheet, light(art.main, 0.5) if art.colours else (250, 250, 248)
    with sheet.at(170, 320, 1, 8):
        sheet.box(-62, -210, 62, 210, (54, 110, 84), 12)
        sheet.box(-62, -120, 62, 120, (250, 246, 232))
        sheet.box(-40, -40, 40, 20, art.second, 10)
        sheet.box(-62, -210, 62, 210, ROUND, 12)
    for x, y, turn, size in ((390, 240, 24, 1.0), (460, 440, -50, 0.84)):
        with sheet.at(x, y, size, turn):
            for k in range(9):
                x0, x1 = (k - 4) * 11, (k - 4) * 27
                sheet.poly(
                    [(x0 - 5, 60), (x0 + 5, 60), (x1 + 15, -96), (x1, -116), (x1 - 15, -96)],
                    dark(skirt, 0.05 * (k % 2)),
                )
                sheet.line([(x0, 60), (x1, -104)], 2.5, (196, 186, 168))
            for y0, half in ((10, 62), (36, 54)):
                sheet.line([(-half, y0), (half, y0)], 4, (206, 80, 70))
            sheet.poly([*arc_points(0, 70, 52, 62, 0, 180), (-52, 52), (52, 52)], (250, 246, 236))
            sheet.line([(-52, 60), (52, 60)], 13, (60, 120, 90))
