"""Motifs of fish as it is sold: whole milkfish on leaf or in a box, crisps of fish, jerky."""

from cli.pictures.art import Art
from cli.pictures.canvas import FALL, Sweep, arc_points, curve
from cli.pictures.palette import Colour, dark, light
from cli.pictures.patterns import batik

_BACK = Sweep(
    (
        (0, (30, 40, 50, 150)),
        (0.4, (0, 0, 0, 0)),
        (0.75, (255, 255, 255, 110)),
        (1, (60, 40, 20, 60)),
    ),
    True,
)


def fish(art: Art, colour: Colour, length: float = 1) -> None:
    """One fish about the origin, 300 units long."""
    sheet = art.sheet
    body = curve(
        [
            (-150, 0),
            (-100, -40),
            (0, -56),
            (90, -30),
            (130, -8),
            (130, 10),
            (90, 32),
            (0, 54),
            (-100, 40),
        ],
        6,
        True,
    )
    with sheet.at(0, 0, length):
        sheet.poly([(120, 0), (186, -54), (168, 0), (186, 56)], dark(colour, 0.2))
        sheet.poly([(-10, -52), (40, -84), (70, -34)], dark(colour, 0.25))
        sheet.poly([(-20, 50), (20, 76), (40, 44)], dark(colour, 0.25))
        sheet.poly(
            body, batik("scales", (colour, dark(colour, 0.16), light(colour, 0.2)), art.lot, 120)
        )
        sheet.poly(body, _BACK)
        sheet.poly(
            curve([(-150, 0), (-110, -38), (-88, -30), (-80, 0), (-88, 30), (-110, 38)], 6, True),
            dark(colour, 0.08),
        )
        sheet.line(arc_points(-92, 0, 14, 34, -70, 70), 4, dark(colour, 0.4))
        sheet.oval(-118, -10, 9, 9, (252, 248, 236))
        sheet.oval(-119, -10, 5, 5, (30, 28, 30))


def milkfish(art: Art) -> None:
    """Two or three milkfish on leaf in an open box."""
    sheet = art.sheet
    colour = (196, 140, 72) if not art.says("beku", "polos", "cabut") else (176, 190, 198)
    if art.says("asap"):
        colour = (150, 98, 54)
    if art.says("pedas", "rujak", "bali"):
        colour = (190, 104, 58)
    with sheet.at(320, 330, 1, art.lot.choice((-6, 0, 6))):
        sheet.box(-236, -150, 236, 176, (226, 184, 120), 14)
        sheet.box(-236, -150, 236, 176, FALL, 14)
        sheet.box(-214, -128, 214, 154, (164, 122, 72), 8)
        sheet.box(-206, -120, 206, 146, (96, 152, 84), 8)
        for k in range(9):
            sheet.line([(-190 + 48 * k, -118), (-210 + 48 * k, 144)], 2, (126, 178, 108))
        count = 2 if art.says("2 ekor", "utuh") else 3
        for k in range(count):
            with sheet.at(
                -8,
                -74 + (176 if count == 2 else 88) * k - (0 if count == 3 else 6),
                1.08 if count == 2 else 0.98,
                0,
                k % 2 == 1,
            ):
                fish(art, colour)
        for x, y in ((-178, 120), (176, -96), (180, 118)):
            sheet.oval(x, y, 20, 18, (236, 214, 96))
            sheet.oval(x, y, 15, 13, (250, 240, 160))
        for x, y in ((-170, -98), (-150, -106)):
            sheet.line(curve([(x, y), (x + 16, y + 5), (x + 34, y)], 4), 8, (208, 48, 40))


def small_fish(art: Art) -> None:
    """A plate of small crisp fish."""
    sheet = art.sheet
    sheet.oval(320, 412, 244, 96, (214, 206, 190))
    sheet.oval(320, 400, 244, 94, (250, 247, 240))
    sheet.oval(320, 402, 200, 70, (236, 230, 218))
    for row in range(4):
        for k in range(4 - row // 2):
            with sheet.at(
                210 + 72 * k + 26 * (row % 2),
                430 - 40 * row,
                0.46,
                art.lot.uniform(-35, 35),
                art.lot.random() < 0.5,
            ):
                fish(art, art.lot.choice(((222, 164, 84), (206, 146, 70), (232, 180, 104))))
    for turn in (0, 40):
        with sheet.at(150, 500, 1.3, turn):
            sheet.poly(curve([(0, 0), (20, -12), (46, 0), (20, 12)], 5, True), (84, 150, 74))
