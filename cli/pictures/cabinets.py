"""Motifs of furniture that holds, hides or reflects: cupboards, shelves, desks, beds, doors."""

from cli.pictures.art import Art
from cli.pictures.canvas import FALL, Point, Sweep, box_points, curve, oval_points
from cli.pictures.palette import dark, light
from cli.pictures.timber import (
    arch_points,
    board,
    carving,
    cover,
    crest,
    cushion,
    glass,
    grain,
    knob,
    leg,
    panel,
    timber,
)
from cli.pictures.weaves import lurik, plaid

_BOOKS = (
    (178, 62, 52),
    (52, 92, 128),
    (222, 176, 76),
    (84, 128, 92),
    (120, 72, 110),
    (232, 222, 200),
)


def wardrobe(art: Art) -> None:
    """A cupboard of two to four doors."""
    doors = 4 if art.says("4 pintu") else 3 if art.says("3 pintu", "tiga pintu") else 2
    half, sheet = 78 + 44 * doors, art.sheet
    carved = not art.says("geser", "gantung", "minimalis")
    with sheet.at(320, 320):
        for way in (-1, 1):
            leg(art, way * (half - 22), 200, 236, 30, True)
        board(art, -half, -190, half, 210, grain(art, True), 6)
        board(art, -half - 14, -206, half + 14, -184, grain(art))
        if carved:
            crest(art, 0, -204, half * 0.6, 46)
        wide = (2 * half - 28) / doors
        for k in range(doors):
            x, low = -half + 14 + wide * k, 130 if art.says("laci") else 192
            if art.says("kaca", "cermin") and (doors != 3 or k == 1):
                glass(art, box_points(x + 8, -166, x + wide - 8, low, 4))
            elif art.says("krepyak"):
                for y in range(-164, int(low), 15):
                    board(art, x + 8, y, x + wide - 8, y + 11, light(timber(art), 0.06), 1)
            else:
                panel(art, x + 5, -168, x + wide - 5, -20, carved)
                panel(art, x + 5, -8, x + wide - 5, low, carved)
            knob(art, x + (wide - 12 if k % 2 == 0 else 12), -12)
            if low == 130:
                panel(art, x + 5, 140, x + wide - 5, 196, False)
                knob(art, x + wide / 2, 168)


def sideboard(art: Art) -> None:
    """A low cupboard with drawers and doors, something standing on it."""
    sheet = art.sheet
    with sheet.at(320, 350):
        for way in (-1, 1):
            leg(art, way * 200, 110, 170, 26)
        board(art, -226, -80, 226, 116, grain(art), 6)
        board(art, -240, -98, 240, -74, grain(art))
        for k, x in enumerate((-214, -70, 74)):
            panel(art, x, -62, x + 136, -10, False)
            knob(art, x + 68, -36)
            panel(art, x, 0, x + 136, 104, art.says("ukir") or k == 1)
            knob(art, x + 122, 50)
        if art.says("tv"):
            sheet.box(-130, -250, 130, -110, (38, 40, 46), 8)
            sheet.box(
                -122, -242, 122, -118, Sweep(((0, (70, 90, 110, 255)), (1, (40, 50, 64, 255)))), 4
            )
            sheet.box(-40, -112, 40, -98, (38, 40, 46))
        else:
            _plant(art, -150, -98)
            sheet.box(60, -172, 160, -98, light(timber(art), 0.3), 4)
            sheet.box(70, -162, 150, -108, (208, 222, 224))


def _plant(art: Art, x: float, y: float) -> None:
    for k in range(7):
        with art.sheet.at(x, y - 40, 1, -60 + 20 * k):
            art.sheet.poly(
                curve([(0, 0), (-11, -40), (0, -86), (11, -40)], 6, True), (84 + 6 * k, 140, 92)
            )
    art.sheet.poly([(x - 30, y - 50), (x + 30, y - 50), (x + 22, y), (x - 22, y)], (236, 228, 214))


def bookshelf(art: Art) -> None:
    """Open shelves with books and a plant."""
    sheet, lot = art.sheet, art.lot
    rows = 5 if art.says("5 susun", "lima") else 4
    if art.says("dinding"):
        rows = 3
    with sheet.at(320, 320):
        high = 420 / rows
        if not art.says("dinding"):
            sheet.box(-150, -220, 150, 220, dark(timber(art), 0.42), 4)
        for row in range(rows):
            y = -220 + high * (row + 1)
            _things(art, y - 10, high - 22, row)
            board(art, -158, y - 12, 158, y + 8, grain(art))
        if art.says("dinding"):
            return
        for way in (-1, 1):
            sheet.box(way * 156 - 10, -228, way * 156 + 10, 228, grain(art, True), 3)
        board(art, -168, -234, 168, -214, grain(art))
        if art.says("kaca"):
            glass(art, box_points(-146, -210, -4, 190))
            sheet.box(-8, -214, 8, 208, grain(art, True))
    lot.random()


def _things(art: Art, y: float, high: float, row: int) -> None:
    if art.says("tanaman"):
        _plant(art, -80 + 70 * (row % 3), y)
        return
    x = -140.0
    while x < 60 + 30 * (row % 3):
        wide, tall = art.lot.uniform(14, 26), high * art.lot.uniform(0.62, 0.95)
        art.sheet.box(x, y - tall, x + wide, y, art.lot.choice(_BOOKS), 2)
        art.sheet.box(x + 3, y - tall * 0.8, x + wide - 3, y - tall * 0.72, (246, 236, 210))
        x += wide + 2
    if row % 2:
        _plant(art, 116, y)


def desk(art: Art) -> None:
    """A desk or console table with drawers; a mirror above if it is a dressing table."""
    sheet, console = art.sheet, art.says("konsol", "kopi")
    with sheet.at(320, 360):
        if art.says("rias"):
            sheet.oval(0, -196, 108, 128, grain(art))
            glass(art, oval_points(0, -196, 92, 112))
        elif not console:
            sheet.line([(130, -80), (130, -160), (80, -206)], 9, (70, 76, 84))
            sheet.poly([(40, -190), (92, -230), (110, -190), (70, -160)], (222, 168, 62))
            for k, colour in enumerate(_BOOKS[:3]):
                sheet.box(-170 + 4 * k, -100 - 18 * k, -70 - 6 * k, -82 - 18 * k, colour, 3)
        else:
            _plant(art, -110, -82)
        for x in (-206, 206):
            leg(art, x, -40, 190, 24, console)
        board(art, -232, -84, 232, -58, grain(art))
        for k in range(2 if console or not art.says("tujuh") else 3):
            wide = 400 / (2 if not art.says("tujuh") else 3)
            panel(art, -200 + wide * k, -56, -204 + wide * (k + 1), -6, art.says("ukir"))
            knob(art, -200 + wide * (k + 0.5), -30)
        if not console and not art.says("rias", "lawas"):
            for k in range(3):
                panel(art, 96, -2 + 58 * k, 206, 54 + 58 * k, False)
                knob(art, 151, 26 + 58 * k)


def low_table(art: Art) -> None:
    """A coffee table."""
    sheet = art.sheet
    with sheet.at(320, 330):
        for way in (-1, 1):
            sheet.line([(way * 150, 20), (way * 190, 170)], 22, timber(art))
            sheet.line([(way * 110, -10), (way * 130, 100)], 18, dark(timber(art), 0.2))
        sheet.poly([(-170, -60), (170, -60), (230, 20), (-230, 20)], grain(art))
        board(art, -230, 20, 230, 42, grain(art))
        sheet.oval(-40, -26, 34, 12, (244, 240, 230))
        sheet.box(-62, -66, -18, -28, (244, 240, 230), 10)
        sheet.box(40, -40, 130, -24, _BOOKS[1], 3)


def bed(art: Art) -> None:
    """A bed with a carved head, pillows and a blanket; posts if it has a canopy."""
    sheet = art.sheet
    tall = art.says("kanopi")
    with sheet.at(320, 330):
        board(art, -216, -150, 216, 40, grain(art), 10)
        crest(art, 0, -144, 170, 64)
        if not art.says("kisi"):
            carving(art, 0, -84, 150, 46)
        else:
            for k in range(14):
                sheet.box(-196 + 29 * k, -130, -184 + 29 * k, 20, dark(timber(art), 0.35))
        for way in (-1, 1):
            leg(art, way * 224, -230 if tall else -170, 180, 26, True)
        sheet.poly([(-206, -10), (206, -10), (232, 110), (-232, 110)], (250, 246, 238))
        for x in (-112, 112):
            cushion(art, x - 86, -44, x + 86, 22, (255, 252, 246))
        tint = (
            cover(art)
            if len(art.colours) > 1
            else art.lot.choice(((124, 152, 168), (186, 120, 96), (140, 156, 122)))
        )
        sheet.poly([(-212, 30), (212, 30), (234, 116), (-234, 116)], tint)
        sheet.poly([(-212, 30), (212, 30), (214, 44), (-214, 44)], light(tint, 0.5))
        sheet.box(-234, 112, 234, 146, tint)
        board(art, -240, 140, 240, 178, grain(art))
        if art.says("laci"):
            for way in (-1, 1):
                knob(art, way * 120, 158)
        for way in (-1, 1):
            leg(art, way * 228, 176, 214, 30, True)
        if tall:
            board(art, -244, -246, 244, -222, grain(art))
            for way in (-1, 1):
                sheet.poly(
                    curve(
                        [
                            (way * 236, -222),
                            (way * 150, -222),
                            (way * 196, -90),
                            (way * 210, 0),
                            (way * 234, 0),
                        ],
                        6,
                        True,
                    ),
                    (250, 246, 240),
                    0.75,
                )


def mattress(art: Art) -> None:
    """A kapok mattress in striped ticking; rolled or folded, with its pillows."""
    sheet = art.sheet
    tick = (
        lurik((light(art.main, 0.35), (248, 242, 232), art.second), art.lot)
        if art.lot.random() < 0.6
        else plaid((light(art.main, 0.2), (248, 242, 232), art.second), art.lot)
    )
    with sheet.at(320, 340):
        if art.says("bantal"):
            for x, y, turn in ((-60, 30, -8), (50, -60, 8)):
                with sheet.at(x, y, 1, turn):
                    sheet.poly(
                        curve(
                            [
                                (-170, -84),
                                (0, -74),
                                (170, -84),
                                (160, 0),
                                (170, 84),
                                (0, 76),
                                (-170, 84),
                                (-160, 0),
                            ],
                            8,
                            True,
                        ),
                        tick,
                    )
                    sheet.poly(
                        curve(
                            [
                                (-170, -84),
                                (0, -74),
                                (170, -84),
                                (160, 0),
                                (170, 84),
                                (0, 76),
                                (-170, 84),
                                (-160, 0),
                            ],
                            8,
                            True,
                        ),
                        FALL,
                    )
            return
        layers = 3 if art.says("lipat") else 1
        for k in range(layers):
            y = 60 - 74 * k
            sheet.box(-236, y, 236, y + 84, tick, 34)
            sheet.box(-236, y, 236, y + 84, FALL, 34)
        top = 60 - 74 * (layers - 1)
        sheet.poly([(-170, top - 110), (170, top - 110), (226, top + 16), (-226, top + 16)], tick)
        sheet.poly(
            [(-170, top - 110), (170, top - 110), (226, top + 16), (-226, top + 16)],
            (255, 255, 255),
            0.28,
        )
        for row, y in enumerate((-84, -52, -16)):
            for k in range(5):
                sheet.oval((-116 + 58 * k) * (1 + 0.14 * row), top + y, 5, 3, dark(art.main, 0.3))
        cushion(art, -130, top - 142, 20, top - 78, light(art.second, 0.3))
        cushion(art, 10, top - 136, 150, top - 74, light(art.main, 0.3))


def mirror(art: Art) -> None:
    """A mirror in a carved frame: round, oval or tall."""
    sheet = art.sheet
    if art.says("bulat", "matahari"):
        for k in range(24):
            with sheet.at(320, 320, 1, 15 * k):
                sheet.poly(
                    curve([(-16, -150), (0, -232 if k % 2 else -206), (16, -150)], 6),
                    timber(art) if k % 2 else light(timber(art), 0.2),
                )
        outer, inner = oval_points(320, 320, 172, 172), oval_points(320, 320, 140, 140)
    elif art.says("oval"):
        outer, inner = oval_points(320, 326, 172, 224), oval_points(320, 326, 132, 180)
    else:
        outer, inner = arch_points(180, 110, 460, 560), arch_points(216, 150, 424, 524)
    sheet.poly(outer, grain(art, True))
    sheet.poly(outer, FALL)
    sheet.line([*inner, inner[0]], 12, dark(timber(art), 0.35))
    glass(art, inner)
    crest(art, 320, 150 if not art.says("bulat") else 168, 104, 66)
    for x in (198, 442):
        if not art.says("bulat", "oval"):
            carving(art, x, 380, 15, 40)
    sheet.line([*outer, outer[0]], 4, dark(timber(art), 0.4))


def gebyok(art: Art) -> None:
    """A carved wall with its door: three bays under a carved beam."""
    sheet, deep = art.sheet, dark(timber(art), 0.45)
    with sheet.at(320, 330):
        board(art, -252, -200, 252, 220, grain(art, True), 2)
        for k in range(6):
            carving(art, -210 + 84 * k, -168, 38, 20)
        sheet.box(-252, -142, 252, -132, deep)
        for x0, x1, door in ((-240, -92, False), (-80, 80, True), (92, 240, False)):
            if door:
                sheet.poly(arch_points(x0, -122, x1, 208), deep)
                for left, right in ((x0 + 8, -3), (3, x1 - 8)):
                    panel(art, left, -50, right, 60, True)
                    panel(art, left, 70, right, 200, True)
                carving(art, 0, -78, 58, 24, light(timber(art), 0.1))
                knob(art, -10, 66)
                knob(art, 10, 66)
            else:
                panel(art, x0, -122, x1, 30, True)
                panel(art, x0, 40, x1, 208, art.lot.random() < 0.6)
        for x in (-252, -86, 86, 252):
            sheet.box(x - 9, -206, x + 9, 226, grain(art, True), 2)
            sheet.box(x - 9, -206, x + 9, 226, FALL, 2)
        board(art, -268, -226, 268, -198, grain(art))
        crest(art, 0, -222, 150, 54)
        board(art, -264, 214, 264, 236, grain(art))


def partition(art: Art) -> None:
    """A folding screen of three latticed wings."""
    sheet = art.sheet
    for k, slant in enumerate((18, -18, 18)):
        x = 110 + 140 * k
        rim: list[Point] = [
            (x, 120 + slant),
            (x + 136, 120 - slant),
            (x + 136, 540 - slant),
            (x, 540 + slant),
        ]
        sheet.poly(rim, grain(art, True))
        for row in range(9):
            for column in range(3):
                left, top = (
                    x + 16 + 38 * column,
                    140 + 44 * row + slant * (1 - 2 * (0.2 + 0.3 * column)),
                )
                sheet.box(left, top, left + 30, top + 34, dark(timber(art), 0.55), 3)


def signboard(art: Art) -> None:
    """A carved board to hang on a wall, without letters."""
    sheet = art.sheet
    for x in (210, 430):
        sheet.line([(x, 250), (320, 130)], 5, (180, 156, 116))
    board(art, 90, 250, 550, 430, grain(art), 20)
    sheet.box(108, 268, 532, 412, dark(timber(art), 0.22), 14)
    for x in (180, 320, 460):
        carving(art, x, 340, 66, 44, (226, 186, 96))
