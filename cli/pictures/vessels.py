"""Motifs turned on a wheel or beaten from metal: vases, jars, pots, bowls, bells, tiles."""

from cli.pictures.art import Art
from cli.pictures.blooms import cloth_pattern
from cli.pictures.canvas import FALL, ROUND, Paint, Point, arc_points, curve
from cli.pictures.palette import Colour, brightness, dark, light
from cli.pictures.weaves import beaten, speckled

METALS = {"copper", "brass", "bronze", "aluminium"}
Profile = list[tuple[float, float]]

# Half outlines from the mouth down to the foot, as (half width, height).
VASES: tuple[Profile, ...] = (
    [(56, -200), (40, -160), (44, -110), (120, -20), (132, 60), (96, 160), (64, 200), (74, 210)],
    [(70, -200), (34, -140), (30, -60), (60, 10), (126, 90), (120, 160), (70, 206), (80, 212)],
    [(90, -190), (72, -150), (110, -80), (124, 20), (96, 130), (66, 196), (72, 206)],
    [(44, -214), (32, -190), (32, -60), (84, 20), (104, 100), (84, 180), (60, 206), (70, 212)],
)
JARS: tuple[Profile, ...] = (
    [(84, -190), (70, -160), (140, -100), (172, 0), (146, 120), (96, 196), (102, 208)],
    [(100, -180), (88, -160), (160, -80), (166, 40), (120, 150), (84, 200), (90, 210)],
)
POT: Profile = [(124, -110), (110, -90), (166, -30), (172, 50), (130, 130), (70, 156)]
PLANTER: Profile = [(150, -150), (152, -118), (136, -112), (124, 60), (100, 170)]


def turned(art: Art, profile: Profile, skin: Paint, inside: Colour) -> list[Point]:
    """A vessel of this half outline about the origin; gives its rim line."""
    right = curve(profile, 8)
    rim = [*right, *((-x, y) for x, y in reversed(right))]
    mouth, top = profile[0]
    art.sheet.poly(rim, skin)
    art.sheet.poly(rim, ROUND)
    art.sheet.oval(0, top, mouth, mouth * 0.2, light(inside, 0.25))
    art.sheet.oval(0, top + 2, mouth * 0.86, mouth * 0.15, dark(inside, 0.5))
    return rim


def skin(art: Art) -> Paint:
    """The surface: beaten metal, speckled stone or clay, or a smooth glaze."""
    if METALS & set(art.materials):
        return beaten(art.main)
    if {"andesite", "stone", "limestone"} & set(art.materials):
        return speckled(art.main, art.lot, 8)
    return speckled(art.main, art.lot, 2.5)


def ink_of(art: Art) -> Colour:
    """What a pattern on the vessel is painted in."""
    if len(art.colours) > 1:
        return art.second
    return light(art.main, 0.55) if brightness(art.main) < 150 else dark(art.main, 0.4)


def ornament(art: Art, rim: list[Point], y0: float, y1: float) -> None:
    """A band of pattern round the vessel whose rim line this is."""
    with art.sheet.within(rim):
        name = art.lot.choice(("vines", "bouquet", "leaves", "tumpal", "waves", "ceplok"))
        art.sheet.box(
            -240,
            y0,
            240,
            y1,
            cloth_pattern(art.words, name, (art.main, ink_of(art), art.third), art.lot, 170),
        )
        art.sheet.box(-240, y0 - 7, 240, y0, dark(art.main, 0.3))
        art.sheet.box(-240, y1, 240, y1 + 7, dark(art.main, 0.3))
        art.sheet.poly(rim, ROUND, 0.8)


def vase(art: Art) -> None:
    """A vase, some with stems in them."""
    with art.sheet.at(320, 340, 1.02):
        if art.says("bunga", "mini", "meja") or art.lot.random() < 0.4:
            _stems(art)
        profile = VASES[3] if art.says("leher panjang") else art.lot.choice(VASES)
        rim = turned(art, profile, skin(art), art.main)
        if not art.says("polos") and not METALS & set(art.materials):
            ornament(art, rim, 10, 110)


def _stems(art: Art) -> None:
    for k in range(5):
        x = -90 + 45 * k
        art.sheet.line(
            curve([(0, -190), (x * 0.4, -240), (x, -270 - 14 * (k % 2))], 5), 4, (112, 128, 74)
        )
        for a in range(0, 360, 60):
            with art.sheet.at(x, -270 - 14 * (k % 2), 0.9, a):
                art.sheet.oval(
                    11,
                    0,
                    11,
                    7,
                    art.lot.choice(((246, 190, 96), (240, 140, 120), (250, 230, 180))),
                )


def jar(art: Art) -> None:
    """A big jar, with a lid or a spout where the name says so."""
    with art.sheet.at(320, 330, 1.08):
        rim = turned(art, art.lot.choice(JARS), skin(art), art.main)
        ornament(art, rim, -40, 70)
        if art.says("tutup", "padasan", "gentong"):
            art.sheet.oval(0, -196, 110, 26, dark(art.main, 0.15))
            art.sheet.oval(0, -218, 24, 20, art.main)


def kendi(art: Art) -> None:
    """A water jug with spout and slender neck."""
    with art.sheet.at(310, 350, 1.05):
        art.sheet.poly(
            curve([(110, -20), (180, -90), (214, -100), (216, -80), (190, -50), (130, 50)], 8),
            dark(art.main, 0.05),
        )
        rim = turned(
            art,
            [
                (44, -230),
                (26, -200),
                (28, -110),
                (100, -50),
                (142, 40),
                (110, 140),
                (70, 180),
                (80, 190),
            ],
            skin(art),
            art.main,
        )
        ornament(art, rim, 0, 60)


def pot(art: Art) -> None:
    """A cooking pot with a lid, or a brazier with embers."""
    with art.sheet.at(320, 350, 1.1):
        for way in (-1, 1):
            art.sheet.line(arc_points(way * 170, -10, 34, 30, 0, 360), 14, dark(art.main, 0.2))
        turned(art, POT, skin(art), art.main)
        if art.says("anglo", "tungku"):
            for k in range(7):
                art.sheet.oval(
                    -84 + 28 * k,
                    -112 - 8 * (k % 2),
                    18,
                    13,
                    (236, 96, 40) if k % 2 else (70, 50, 48),
                )
            art.sheet.box(-40, 20, 40, 84, dark(art.main, 0.6), 20)
        else:
            art.sheet.poly(
                [*arc_points(0, -108, 136, 70, 180, 360), (136, -100), (-136, -100)], skin(art)
            )
            art.sheet.poly(
                [*arc_points(0, -108, 136, 70, 180, 360), (136, -100), (-136, -100)], ROUND
            )
            art.sheet.oval(0, -184, 26, 20, dark(art.main, 0.1))


def planter(art: Art) -> None:
    """A garden pot with a plant."""
    with art.sheet.at(320, 380, 1):
        for k in range(9):
            with art.sheet.at(0, -140, 1, -72 + 18 * k):
                art.sheet.poly(
                    curve([(0, 0), (-22, -80), (0, -170), (22, -80)], 6, True),
                    (70 + 8 * (k % 3), 132 + 6 * k, 88),
                )
        rim = turned(art, PLANTER, skin(art), art.main)
        ornament(art, rim, -40, 30)


def metal_bowl(art: Art) -> None:
    """A footed bowl of brass or wood."""
    with art.sheet.at(320, 340, 1.15):
        rim = turned(
            art,
            [(176, -90), (170, -60), (120, 40), (40, 70), (30, 100), (84, 130), (90, 140)],
            skin(art),
            art.main,
        )
        with art.sheet.within(rim):
            for k in range(-8, 9):
                art.sheet.line(
                    curve([(k * 24, -86), (k * 20, -20), (k * 8, 70)], 5), 3, dark(art.main, 0.3)
                )


def bell(art: Art) -> None:
    """A bell with its clapper."""
    sheet = art.sheet
    with sheet.at(320, 320, 1.1):
        sheet.line(arc_points(0, -196, 34, 34, 120, 420), 16, dark(art.main, 0.2))
        sheet.oval(0, 176, 26, 26, dark(art.main, 0.35))
        right = curve([(0, -170), (60, -150), (84, -60), (100, 60), (160, 150)], 8)
        rim = [*right, *((-x, y) for x, y in reversed(right))]
        sheet.poly(rim, beaten(art.main, 60))
        sheet.poly(rim, ROUND)
        for y, half in ((-70, 82), (70, 104), (124, 134)):
            sheet.line(curve([(-half, y), (0, y + 16), (half, y)], 8), 6, dark(art.main, 0.3))
        sheet.oval(0, 150, 160, 26, dark(art.main, 0.45))
        sheet.ring(0, 150, 160, 26, 8, light(art.main, 0.2))


def tiles(art: Art) -> None:
    """A fired block with openings, or a roof ornament."""
    sheet = art.sheet
    clay = speckled(art.main, art.lot, 4)
    with sheet.at(320, 330, 1.05):
        if art.says("roster"):
            sheet.box(-180, -180, 180, 180, clay, 10)
            sheet.box(-180, -180, 180, 180, FALL, 10)
            for x in (-84, 84):
                for y in (-84, 84):
                    for k in range(4):
                        with sheet.at(x, y, 1, 90 * k + 45):
                            sheet.oval(36, 0, 34, 19, dark(art.main, 0.6))
            return
        for row in range(3):
            for k in range(5 - row % 2):
                x = -176 + 88 * k + 44 * (row % 2)
                sheet.poly(
                    [
                        *arc_points(x, 150 - 40 * row, 44, 40, 0, 180),
                        (x - 44, 90 - 40 * row),
                        (x + 44, 90 - 40 * row),
                    ],
                    dark(art.main, 0.08 * (k % 2)),
                )
        sheet.poly([(-200, 60), (-170, -10), (170, -10), (200, 60)], clay)
        sheet.poly([(-200, 60), (-170, -10), (170, -10), (200, 60)], FALL)
        crown = curve(
            [
                (-60, -8),
                (-80, -90),
                (-40, -120),
                (-20, -200),
                (0, -150),
                (20, -210),
                (40, -120),
                (90, -100),
                (60, -8),
            ],
            6,
        )
        sheet.poly(crown, clay)
        sheet.line(crown, 5, dark(art.main, 0.35))
