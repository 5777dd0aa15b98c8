"""What food comes in: pouches, jars, bamboo and paper boxes, plates, tins; contents showing."""

from cli.pictures.art import Art
from cli.pictures.bites import bite, heap
from cli.pictures.blooms import cloth_pattern
from cli.pictures.canvas import FALL, ROUND, Point, Sweep, arc_points, curve
from cli.pictures.palette import Colour, dark, light, mix
from cli.pictures.weaves import plait

_FOIL = Sweep(
    (
        (0, (255, 255, 255, 90)),
        (0.08, (0, 0, 0, 30)),
        (0.3, (255, 255, 255, 50)),
        (0.55, (0, 0, 0, 0)),
        (0.9, (0, 0, 0, 50)),
        (1, (255, 255, 255, 60)),
    )
)
_BAMBOO: Colour = (222, 192, 126)


def packed(art: Art) -> None:
    """Food in what it is sold in; the variant is "piece" or "piece@pack"."""
    piece, _, pack = art.variant.partition("@")
    for words, kind in (
        (("toples", "stoples"), "jar"),
        (("besek",), "besek"),
        (("kaleng",), "tin"),
        (("kotak", "dus", "kado", "karton", "loyang", "hajatan"), "box"),
        (("mentah", "pouch", "saku", "vakum", "1 kg", "500 g"), "pouch"),
    ):
        if art.says(*words) and pack != "plate!":
            pack = kind if not (kind == "pouch" and pack in ("box", "besek")) else pack
            break
    PACKS[pack.rstrip("!") or "plate"](art, piece)


def pouch(art: Art, piece: str) -> None:
    """A standing pouch with a window, some of its contents before it."""
    sheet, colour = art.sheet, _wrap(art)
    kraft = art.lot.random() < 0.35
    with sheet.at(320 + art.lot.uniform(-40, 10), 296, 1, art.lot.uniform(-5, 5)):
        rim = [
            *curve([(-142, -206), (-136, -60), (-150, 120), (-146, 226)], 6),
            *curve([(-146, 226), (0, 240), (146, 226)], 6),
            *curve([(146, 226), (150, 120), (136, -60), (142, -206)], 6),
        ]
        ground = (206, 164, 112) if kraft else colour
        sheet.poly(rim, ground)
        with sheet.within(rim):
            _label(art, ground, colour)
            window = curve(
                [
                    (0, 4),
                    (74, 28),
                    (86, 110),
                    (60, 186),
                    (0, 200),
                    (-60, 186),
                    (-86, 110),
                    (-74, 28),
                ],
                6,
                True,
            )
            sheet.poly([(x * 1.07, y * 1.05 - 5) for x, y in window], (252, 246, 230))
            sheet.poly(window, dark(mix((210, 160, 100), art.taste, 0.3), 0.55))
            with sheet.within(window):
                heap(art, piece, 0, 190, 190, 150, 0.74)
        sheet.poly(rim, _FOIL)
        sheet.box(-142, -212, 142, -182, dark(ground, 0.2), 3)
        sheet.line([(-138, -176), (138, -176)], 2, light(ground, 0.4))
    _spill(art, piece)


def _wrap(art: Art) -> Colour:
    return mix(art.taste, (250, 220, 170), 0.1)


def _label(art: Art, ground: Colour, colour: Colour) -> None:
    band = cloth_pattern(
        "",
        art.lot.choice(("kawung", "ceplok", "jlamprang", "parang", "lereng")),
        (dark(colour, 0.15), light(colour, 0.35), (246, 226, 170)),
        art.lot,
        130,
    )
    art.sheet.box(-160, -180, 160, -128, band)
    art.sheet.box(-92, -104, 92, -26, (253, 248, 234), 38)
    art.sheet.box(-62, -84, 62, -70, colour, 7)
    art.sheet.box(-42, -58, 42, -48, light(colour, 0.5), 5)


def _spill(art: Art, piece: str) -> None:
    for k in range(5):
        bite(art, piece, 360 + 46 * k - 20 * (k % 2), 536 + 14 * (k % 2), 1.0)
    bite(art, piece, 462, 512, 1.0)


def jar(art: Art, piece: str) -> None:
    """A clear jar with a coloured lid."""
    sheet, colour = art.sheet, _wrap(art)
    with sheet.at(300, 310):
        rim = curve(
            [
                (-130, -130),
                (-150, -90),
                (-150, 180),
                (-120, 214),
                (120, 214),
                (150, 180),
                (150, -90),
                (130, -130),
            ],
            6,
        )
        sheet.poly(rim, (236, 240, 236))
        with sheet.within(rim):
            heap(art, piece, 0, 204, 310, 330, 0.95)
        sheet.poly(rim, (255, 255, 255), 0.14)
        sheet.poly(rim, ROUND, 0.8)
        sheet.box(-112, 10, 112, 96, (253, 248, 234), 14)
        sheet.box(-84, 32, 84, 50, colour, 8)
        sheet.box(-54, 64, 54, 76, light(colour, 0.4), 6)
        sheet.box(-140, -190, 140, -128, dark(colour, 0.1), 14)
        sheet.box(-140, -190, 140, -128, ROUND, 14)
    _spill(art, piece)


def tin(art: Art, piece: str) -> None:
    """A round tin."""
    sheet, colour = art.sheet, _wrap(art)
    band = cloth_pattern(
        art.words, "bouquet", (colour, light(colour, 0.6), (240, 206, 120)), art.lot, 200
    )
    with sheet.at(290, 310):
        sheet.poly([(-140, -150), (140, -150), *arc_points(0, 200, 140, 34, 0, 180)], band)
        sheet.box(-140, -20, 140, 110, (252, 246, 228))
        sheet.box(-90, 20, 90, 40, colour, 8)
        sheet.box(-60, 58, 60, 70, light(colour, 0.4), 6)
        sheet.poly([(-140, -150), (140, -150), *arc_points(0, 200, 140, 34, 0, 180)], ROUND)
        sheet.oval(0, -150, 146, 36, (196, 170, 110))
        sheet.oval(0, -158, 146, 36, (232, 206, 140))
        sheet.oval(0, -158, 118, 26, (216, 186, 116))
    _spill(art, piece)


def box(art: Art, piece: str) -> None:
    """An open carton, its lid behind."""
    sheet, colour = art.sheet, _wrap(art)
    band = cloth_pattern(
        "",
        art.lot.choice(("kawung", "ceplok", "vines", "parang", "truntum")),
        (colour, light(colour, 0.55), (246, 214, 130)),
        art.lot,
        170,
    )
    with sheet.at(320, 330):
        lid: list[Point] = [(-190, -60), (190, -60), (216, -236), (-164, -236)]
        sheet.poly(lid, band)
        sheet.poly(lid, FALL)
        sheet.box(-60, -196, 100, -108, (253, 248, 234), 44)
        sheet.box(-30, -162, 70, -146, colour, 8)
        inside: list[Point] = [(-190, -60), (190, -60), (234, 100), (-234, 100)]
        sheet.poly(inside, dark(colour, 0.55))
        for row in range(3):
            for k in range(5):
                x = (-152 + 76 * k) * (1 + 0.1 * row)
                bite(
                    art,
                    piece,
                    x,
                    -26 + 50 * row,
                    1.04 + 0.08 * row,
                    loose=piece in ("peanut", "cashew", "shreds", "cracker"),
                )
        front: list[Point] = [(-234, 100), (234, 100), (226, 204), (-226, 204)]
        sheet.poly(front, colour)
        sheet.poly([(-233, 112), (233, 112), (228, 166), (-228, 166)], band)
        sheet.poly(front, FALL)


def besek(art: Art, piece: str) -> None:
    """A box of plaited bamboo, its lid leaning beside it."""
    sheet, weave = art.sheet, plait(_BAMBOO, (206, 172, 100), 17)
    with sheet.at(446, 236, 0.94, 16):
        sheet.box(-120, -112, 120, 112, weave, 8)
        sheet.box(-120, -112, 120, 112, FALL, 8)
        sheet.box(-70, -60, 70, 60, (252, 246, 228), 30)
        sheet.box(-44, -18, 44, 0, art.taste, 8)
    with sheet.at(290, 380):
        sheet.poly([(-176, -90), (176, -90), (206, 30), (-206, 30)], (168, 128, 70))
        sheet.poly([(-166, -84), (166, -84), (192, 26), (-192, 26)], (126, 168, 92))
        heap(art, piece, 0, 26, 370, 84, 1.15)
        sheet.poly([(-208, 34), (208, 34), (196, 140), (-196, 140)], weave)
        sheet.poly([(-208, 34), (208, 34), (196, 140), (-196, 140)], FALL)
        sheet.box(-212, 26, 212, 46, light(_BAMBOO, 0.25), 8)


def plate(art: Art, piece: str) -> None:
    """A heap on a plate lined with banana leaf."""
    sheet = art.sheet
    clay = art.lot.choice(((250, 248, 242), (190, 108, 72), (214, 226, 222), (224, 190, 130)))
    with sheet.at(320, 400):
        sheet.oval(0, 12, 240, 92, dark(clay, 0.3))
        sheet.oval(0, 0, 240, 90, clay)
        sheet.oval(0, 2, 196, 68, dark(clay, 0.08))
        for turn in (-8, 14):
            with sheet.at(0, -2, 1, turn):
                sheet.poly(
                    curve(
                        [(-190, 0), (-80, -56), (90, -54), (192, 4), (80, 50), (-90, 52)], 8, True
                    ),
                    (94 + turn, 152 + turn, 78),
                )
        sheet.line([(-180, 8), (180, -14)], 3, (140, 186, 110))
        heap(art, piece, 0, 30, 300, 190, 1.36)
    _garnish(art)


def _garnish(art: Art) -> None:
    sheet = art.sheet
    if art.says("pedas", "cabai", "rawit", "balado"):
        for x, y, turn in ((130, 500, 20), (166, 516, -14)):
            with sheet.at(x, y, 1.2, turn):
                sheet.poly(curve([(-30, 0), (0, -10), (34, -2), (0, 8)], 5, True), (212, 44, 36))
                sheet.line([(-30, 0), (-46, -8)], 5, (90, 140, 60))
    elif art.says("daun jeruk", "pandan"):
        for turn in (0, 40):
            with sheet.at(130, 520, 1.3, turn):
                sheet.poly(curve([(0, 0), (20, -12), (46, 0), (20, 12)], 5, True), (84, 150, 74))
    else:
        sheet.oval(132, 520, 18, 11, art.taste)
        sheet.oval(164, 530, 14, 9, light(art.taste, 0.2))


PACKS = {"pouch": pouch, "jar": jar, "tin": tin, "box": box, "besek": besek, "plate": plate}
