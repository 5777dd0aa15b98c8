"""Motifs of cloth as it is sold: folded, hung, rolled; sarongs, shawls, mats and coverings."""

from PIL import Image

from cli.pictures.art import Art
from cli.pictures.blooms import cloth_pattern
from cli.pictures.canvas import FALL, Paint, Point, Sweep, curve
from cli.pictures.palette import Colour, brightness, dark, light, mix
from cli.pictures.weaves import ikat, lurik, plaid, songket, wood

_FOLD = Sweep(
    ((0, (40, 20, 10, 90)), (0.12, (0, 0, 0, 0)), (0.9, (0, 0, 0, 0)), (1, (40, 20, 10, 70)))
)


def fabric(art: Art) -> Image.Image:
    """The cloth of this product: the variant names its weave, else it is batik."""
    inks = inks_of(art)
    if art.variant == "lurik":
        return lurik(inks, art.lot)
    if art.variant == "plaid" or art.says("kotak halus", "belah ketupat"):
        return plaid(inks, art.lot)
    if art.variant == "ikat":
        plain = art.says("polos")
        return Image.new("RGB", (40, 40), art.main) if plain else ikat(inks, art.lot)
    if art.variant == "songket":
        return songket(inks, art.lot)
    return cloth_pattern(art.words, art.variant, inks, art.lot)


def inks_of(art: Art) -> tuple[Colour, Colour, Colour]:
    """The product's three colours, moved apart where they are too alike."""
    # A figure must be seen on its ground.
    ground, figure, accent = art.inks
    if abs(brightness(ground) - brightness(figure)) < 45:
        figure = light(figure, 0.5) if brightness(ground) < 140 else dark(figure, 0.45)
    if abs(brightness(ground) - brightness(accent)) < 22:
        accent = light(accent, 0.4) if brightness(ground) < 140 else dark(accent, 0.35)
    return ground, figure, accent


def cloth(art: Art) -> None:
    """Cloth in one of several ways of showing it."""
    art.lot.choice((_stack, _hung, _rolled, _fan, _stack))(art)


def _stack(art: Art) -> None:
    sheet, cover = art.sheet, fabric(art)
    with sheet.at(320, 322, 1, art.lot.uniform(-7, 7)):
        for k in range(3):
            y = 150 - 34 * k
            sheet.box(-214 + 4 * k, y - 8, 214 - 4 * k, y + 34, light(art.main, 0.1 * k), 18)
            sheet.box(-214 + 4 * k, y - 8, 214 - 4 * k, y + 34, cover, 18, 0.75)
            sheet.box(-214 + 4 * k, y + 20, 214 - 4 * k, y + 34, (40, 20, 10), 12, 0.3)
        sheet.box(-212, -190, 212, 96, cover, 16)
        sheet.box(-212, -190, 212, 96, FALL, 16)
        flap: list[Point] = [(212, -174), (212, 96), (60, 96), (-30, -190), (196, -190)]
        sheet.poly(flap, _border(art))
        sheet.poly(flap, _FOLD)
        sheet.line([(60, 96), (-30, -190)], 3, dark(art.main, 0.4))


def _border(art: Art) -> Paint:
    return cloth_pattern("", "tumpal", (art.second, art.main, art.third), art.lot, 200)


def _hung(art: Art) -> None:
    sheet, cover, lot = art.sheet, fabric(art), art.lot
    left, right = 130 + lot.uniform(-14, 14), 510 + lot.uniform(-14, 14)
    low = lot.uniform(500, 560)
    rim = [
        (left, 110),
        (right, 110),
        (right + 8, low - 40),
        *_hem(right, left, low),
        (left - 8, low - 30),
    ]
    sheet.poly(rim, cover)
    sheet.poly(
        [
            (left - 4, low - 96),
            (right + 4, low - 96),
            (right + 8, low - 40),
            *_hem(right, left, low),
        ],
        _border(art),
    )
    with sheet.within(rim):
        for k in range(6):
            x = left + (right - left) * (k + 0.5 + lot.uniform(-0.2, 0.2)) / 6
            sheet.box(x - 30, 100, x + 30, 600, _pleat(0.7 + 0.5 * lot.random()))
    sheet.box(70, 92, 570, 116, wood((150, 98, 58), lot), 12)
    for x in (70, 570):
        sheet.oval(x, 104, 17, 17, (118, 72, 42))


def _pleat(depth: float) -> Sweep:
    return Sweep(
        (
            (0, (20, 10, 10, 0)),
            (0.45, (20, 10, 10, round(80 * depth))),
            (0.55, (20, 10, 10, 0)),
            (0.7, (255, 255, 255, round(60 * depth))),
            (1, (255, 255, 255, 0)),
        )
    )


def _hem(right: float, left: float, y: float) -> list[Point]:
    return curve(
        [(right + (left - right) * k / 6, y + (10 if k % 2 else -8)) for k in range(7)], 6
    )


def _rolled(art: Art) -> None:
    sheet, cover = art.sheet, fabric(art)
    round_bar = Sweep(
        (
            (0, (20, 10, 8, 110)),
            (0.3, (255, 255, 255, 90)),
            (0.55, (0, 0, 0, 0)),
            (1, (20, 10, 8, 150)),
        ),
        True,
    )
    with sheet.at(320, 320, 1, art.lot.choice((-24, -18, 18, 24))):
        sheet.poly([(-190, -40), (190, -40), (214, 196), (-170, 196)], cover)
        sheet.poly([(-190, -40), (190, -40), (214, 196), (-170, 196)], FALL)
        sheet.poly([(-175, 150), (209, 150), (214, 196), (-170, 196)], _border(art))
        for y in (-60, -128):
            sheet.box(-212, y - 42, 212, y + 42, cover if y < -100 else _other(art), 20)
            sheet.box(-212, y - 42, 212, y + 42, round_bar, 20)
            sheet.oval(212, y, 15, 42, light(art.main, 0.35))
            for r in (0.72, 0.45, 0.2):
                sheet.ring(212, y, 15 * r, 42 * r, 2, dark(art.main, 0.2))
        sheet.box(-30, -172, 4, -18, light(art.third, 0.2), 4)


def _other(art: Art) -> Image.Image:
    return cloth_pattern(art.words, art.variant, (art.second, art.main, art.third), art.lot)


def _fan(art: Art) -> None:
    sheet, cover = art.sheet, fabric(art)
    with sheet.at(320, 350, 0.74):
        for k in range(7):
            angle = -54 + 18 * k
            with sheet.at(0, 190, 1, angle):
                blade: list[Point] = [(-10, 0), (-74, -390), (0, -410), (74, -390), (10, 0)]
                sheet.poly(blade, cover)
                sheet.poly(
                    [(-66, -344), (-74, -390), (0, -410), (74, -390), (66, -344)], _border(art)
                )
                sheet.poly(blade, _FOLD)
        sheet.box(-56, 150, 56, 214, light(art.third, 0.1), 20)
        sheet.box(-56, 150, 56, 214, FALL, 20)


def sarong(art: Art) -> None:
    """A sarong folded lengthwise, its head panel across."""
    sheet, cover, lot = art.sheet, fabric(art), art.lot
    with sheet.at(320, 320, 1, lot.choice((-12, -6, 5, 10))):
        for k in range(3):
            sheet.box(
                -190 + k * 5,
                -220 + 14 * (2 - k),
                190 + k * 5,
                214 + 12 * (2 - k),
                dark(art.main, 0.12 * (2 - k)),
                10,
            )
        sheet.box(-180, -224, 200, 214, cover, 10)
        head = lot.choice((-60, -20, 20))
        sheet.box(-180, head - 58, 200, head + 62, light(art.second, 0.1))
        for y, way in ((head - 50, 1), (head + 54, -1)):
            for k in range(9):
                x = -176 + k * 42
                sheet.poly([(x, y), (x + 40, y), (x + 20, y + way * 44)], dark(art.main, 0.1))
                sheet.poly([(x + 11, y), (x + 29, y), (x + 20, y + way * 22)], art.third)
        sheet.box(
            -180,
            -224,
            200,
            214,
            Sweep(
                (
                    (0, (0, 0, 0, 60)),
                    (0.08, (255, 255, 255, 50)),
                    (0.5, (0, 0, 0, 0)),
                    (0.52, (0, 0, 0, 70)),
                    (0.56, (0, 0, 0, 0)),
                    (1, (0, 0, 0, 60)),
                )
            ),
            10,
        )
        sheet.box(110, 150, 180, 196, (250, 244, 226), 4)
        sheet.box(118, 168, 172, 176, art.third)


def shawl(art: Art) -> None:
    """A long shawl laid in a loop, with fringes."""
    sheet, cover = art.sheet, fabric(art)
    for flip in (True, False):
        with sheet.at(320, 320, 1, art.lot.uniform(-4, 4), flip):
            rim: list[Point] = [
                *curve([(-20, -210), (60, -226), (128, -160), (40, 20), (-60, 220)]),
                *curve([(-190, 186), (-60, -20), (10, -120), (-20, -150), (-40, -170)]),
            ]
            sheet.poly(rim, cover)
            sheet.poly(
                rim, Sweep(((0, (255, 255, 255, 60)), (0.5, (0, 0, 0, 0)), (1, (30, 10, 10, 90))))
            )
            for k in range(14):
                x, y = -190 + 10 * k, 186 + 2.6 * k
                sheet.line([(x, y), (x - 16, y + 34)], 4, light(art.main, 0.15))


def prayer_mat(art: Art) -> None:
    """A prayer mat with its arch."""
    sheet = art.sheet
    field = cloth_pattern("", "vines", (art.main, art.second, art.third), art.lot)
    with sheet.at(320, 320, 1, art.lot.uniform(-6, 6)):
        sheet.box(-160, -240, 160, 240, art.main)
        sheet.box(-148, -228, 148, 228, field)
        sheet.box(-112, -192, 112, 192, dark(art.main, 0.2))
        arch = [
            (-100, 182),
            (-100, -60),
            *curve([(-100, -60), (-70, -130), (0, -184), (70, -130), (100, -60)]),
            (100, 182),
        ]
        sheet.poly(arch, light(art.second, 0.1))
        sheet.poly([(x * 0.86, y * 0.9 + 14) for x, y in arch], mix(art.main, art.second, 0.2))
        sheet.line([(0, -120), (0, -70)], 3, art.third)
        sheet.poly(
            curve([(-22, -66), (22, -66), (14, -20), (0, -4), (-14, -20)], 6, True), art.third
        )
        for x in range(-156, 160, 12):
            for y, way in ((-240, -1), (240, 1)):
                sheet.line([(x, y), (x, y + 18 * way)], 4, light(art.main, 0.4))


def hijab(art: Art) -> None:
    """A headscarf draped on a stand."""
    sheet = art.sheet
    drape = curve(
        [
            (320, 96),
            (410, 130),
            (444, 250),
            (500, 430),
            (470, 540),
            (320, 566),
            (170, 540),
            (140, 430),
            (196, 250),
            (230, 130),
        ],
        8,
        True,
    )
    sheet.poly(drape, art.main)
    with sheet.within(drape):
        for x, tilt in ((180, 40), (250, 10), (390, -10), (460, -40)):
            with sheet.at(x, 330, 1, tilt * 0.35):
                sheet.box(-36, -60, 36, 300, _pleat(0.5))
        sheet.box(
            130, 470, 520, 580, cloth_pattern(art.words, "vines", inks_of(art), art.lot), 0, 0.9
        )
    sheet.poly(
        curve([(320, 140), (382, 186), (384, 262), (320, 326), (256, 262), (258, 186)], 8, True),
        dark(art.main, 0.35),
    )
    sheet.poly(
        curve([(320, 152), (370, 192), (374, 256), (320, 312), (266, 256), (270, 192)], 8, True),
        (226, 190, 160),
    )
    sheet.poly(
        curve([(258, 262), (320, 330), (390, 262), (420, 350), (320, 440), (220, 350)], 8, True),
        light(art.main, 0.12),
    )
    sheet.oval(356, 366, 12, 12, art.third)


def scarf_square(art: Art) -> None:
    """A folded square scarf, its embroidered corner on top."""
    sheet = art.sheet
    with sheet.at(320, 330, 1, art.lot.uniform(-8, 8)):
        for k in range(3):
            sheet.box(
                -190,
                -150 + 10 * (2 - k),
                190,
                200 + 10 * (2 - k),
                dark(art.main, 0.08 * (2 - k)),
                14,
            )
        sheet.poly([(-190, -150), (190, -150), (0, 120)], light(art.main, 0.18))
        with sheet.within([(-186, -150), (186, -150), (0, 116)]):
            sheet.box(
                -190,
                -150,
                190,
                130,
                cloth_pattern(
                    "", "vines", (light(art.main, 0.18), art.second, art.third), art.lot
                ),
            )
        sheet.line([(-190, -150), (0, 120), (190, -150)], 4, dark(art.main, 0.2))


def mat(art: Art) -> None:
    """A mat or runner, half unrolled."""
    from cli.pictures.weaves import plait

    sheet = art.sheet
    weave = plait(art.main, art.second if len(art.colours) > 1 else light(art.main, 0.15), 18)
    with sheet.at(320, 330, 1, art.lot.uniform(-14, 8)):
        sheet.poly([(-200, -110), (200, -110), (230, 200), (-230, 200)], weave)
        for y in (150, 172):
            sheet.line([(-226, y), (226, y)], 8, dark(art.third, 0.1))
        sheet.box(-214, -180, 214, -84, weave, 30)
        sheet.box(
            -214,
            -180,
            214,
            -84,
            Sweep(
                (
                    (0, (0, 0, 0, 80)),
                    (0.3, (255, 255, 255, 60)),
                    (0.6, (0, 0, 0, 0)),
                    (1, (0, 0, 0, 130)),
                ),
                True,
            ),
            30,
        )
        for k in range(23):
            sheet.line([(-226 + 20.5 * k, 200), (-228 + 20.7 * k, 224)], 4, light(art.main, 0.3))


def cushion(art: Art) -> None:
    """A square cushion."""
    sheet = art.sheet
    rim = curve(
        [
            (-190, -190),
            (0, -172),
            (190, -190),
            (172, 0),
            (190, 190),
            (0, 172),
            (-190, 190),
            (-172, 0),
        ],
        8,
        True,
    )
    with sheet.at(320, 325, 1, art.lot.uniform(-12, 12)):
        sheet.poly(rim, fabric(art))
        sheet.poly(
            rim,
            Sweep(
                (
                    (0, (30, 10, 10, 70)),
                    (0.35, (255, 255, 255, 60)),
                    (0.6, (0, 0, 0, 0)),
                    (1, (30, 10, 10, 110)),
                )
            ),
        )
        sheet.line([*rim, rim[0]], 6, art.second)


def quilt(art: Art) -> None:
    """A quilt, one corner folded back."""
    sheet = art.sheet
    with sheet.at(320, 320, 1, art.lot.uniform(-8, 8)):
        sheet.box(-220, -210, 220, 210, fabric(art), 16)
        for k in range(-2, 3):
            sheet.line([(-216, k * 84), (216, k * 84)], 2, dark(art.main, 0.3))
            sheet.line([(k * 84, -206), (k * 84, 206)], 2, dark(art.main, 0.3))
        sheet.poly([(220, 210), (60, 210), (220, 40)], light(art.second, 0.3))
        sheet.poly([(60, 210), (220, 40), (88, 66)], light(art.third, 0.4))
        sheet.box(-220, -210, 220, 210, FALL, 16)
