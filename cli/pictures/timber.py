"""Pieces that furniture is put together from: boards, legs, panels with carving, seats."""

from PIL import Image

from cli.pictures.art import Art
from cli.pictures.canvas import FALL, Paint, Point, Sweep, arc_points, curve
from cli.pictures.palette import COLOURS, MATERIALS, Colour, dark, light
from cli.pictures.weaves import braid, cane, plait, wood

WOODS = (
    "teak", "teak-root", "mahogany", "pine", "trembesi", "rosewood", "jackfruit-wood", "sengon",
    "plywood", "rattan", "bamboo",
)  # fmt: skip
_PLAIN = {COLOURS[name] for name in ("natural", "brown", "light-brown")}


def timber(art: Art) -> Colour:
    """The wood's colour: stained as the product's colour says, else the wood's own."""
    own = next((MATERIALS[each] for each in art.materials if each in WOODS), MATERIALS["teak"])
    if not art.colours or art.main in _PLAIN:
        return own if not art.colours or art.main != COLOURS["brown"] else dark(own, 0.18)
    return art.main


def cover(art: Art) -> Colour:
    """The colour of a cushion: the product's second colour if it is no wood's."""
    return art.second if len(art.colours) > 1 else (226, 208, 176)


def woven(art: Art, colour: Colour) -> Image.Image:
    """The weave of a seat, by material."""
    if "water-hyacinth" in art.materials:
        return braid(colour)
    return plait(colour, None, 16)


def grain(art: Art, upright: bool = False) -> Image.Image:
    """The wood, with its grain."""
    return wood(timber(art), art.lot, upright)


def board(
    art: Art, x0: float, y0: float, x1: float, y1: float, paint: Paint, radius: float = 4
) -> None:
    """A board, lit from above, with a dark lower edge."""
    art.sheet.box(x0, y0, x1, y1, paint, radius)
    art.sheet.box(x0, y0, x1, y1, FALL, radius)
    art.sheet.line([(x0 + radius, y1), (x1 - radius, y1)], 2.5, dark(timber(art), 0.55))


def leg(art: Art, x: float, y0: float, y1: float, wide: float, turned: bool = False) -> None:
    """A leg from y0 down to y1; `turned` on a lathe."""
    sheet, colour = art.sheet, timber(art)
    side = Sweep(((0, (30, 14, 6, 60)), (0.3, (255, 255, 255, 60)), (1, (30, 14, 6, 120))))
    shape: list[Point] = [
        (x - wide / 2, y0),
        (x + wide / 2, y0),
        (x + wide * 0.36, y1),
        (x - wide * 0.36, y1),
    ]
    if turned:
        high = y1 - y0
        half = [
            (0.5, 0.0),
            (0.5, 0.16),
            (0.26, 0.22),
            (0.56, 0.4),
            (0.3, 0.62),
            (0.24, 0.84),
            (0.44, 0.92),
            (0.3, 1.0),
        ]
        right = curve([(x + wide * w, y0 + high * t) for w, t in half], 5)
        shape = [*right, *((2 * x - px, py) for px, py in reversed(right))]
    sheet.poly(shape, colour)
    sheet.poly(shape, side)


def carving(art: Art, x: float, y: float, rx: float, ry: float, ink: Colour | None = None) -> None:
    """A carved ornament: a rosette between mirrored curls."""
    sheet, colour = art.sheet, timber(art)
    deep, high = ink or dark(colour, 0.42), light(colour, 0.28)
    thick = max(2.0, min(rx, ry) * 0.13)
    for flip in (False, True):
        with sheet.at(x, y, 1, 0, flip):
            for way in (-1, 1):
                curl = curve(
                    [
                        (rx * 0.16, 0),
                        (rx * 0.45, way * ry * 0.66),
                        (rx * 0.92, way * ry * 0.5),
                        (rx * 0.86, way * ry * 0.1),
                        (rx * 0.6, way * ry * 0.2),
                        (rx * 0.7, way * ry * 0.38),
                    ],
                    6,
                )
                sheet.line(curl, thick, deep)
                sheet.line([(px - 1, py - 1.4) for px, py in curl], thick * 0.4, high)
    for k in range(6):
        with sheet.at(x, y, 1, 60 * k):
            sheet.oval(min(rx, ry) * 0.24, 0, min(rx, ry) * 0.2, min(rx, ry) * 0.12, high)
    sheet.oval(x, y, min(rx, ry) * 0.14, min(rx, ry) * 0.14, deep)


def crest(art: Art, x: float, y: float, wide: float, high: float) -> None:
    """A carved crown on top of a back, a mirror or a cupboard; y is its foot."""
    rim = curve(
        [
            (-wide, 0),
            (-wide * 0.8, -high * 0.5),
            (-wide * 0.45, -high * 0.36),
            (-wide * 0.2, -high * 0.86),
            (0, -high),
            (wide * 0.2, -high * 0.86),
            (wide * 0.45, -high * 0.36),
            (wide * 0.8, -high * 0.5),
            (wide, 0),
        ],
        6,
    )
    with art.sheet.at(x, y):
        art.sheet.poly(rim, grain(art))
        art.sheet.line(rim, 3, dark(timber(art), 0.4))
        carving(art, 0, -high * 0.42, wide * 0.52, high * 0.34)


def cushion(art: Art, x0: float, y0: float, x1: float, y1: float, colour: Colour) -> None:
    """A seat cushion."""
    soft = Sweep(((0, (255, 255, 255, 70)), (0.5, (0, 0, 0, 0)), (1, (30, 16, 8, 80))), True)
    art.sheet.box(x0, y0, x1, y1, colour, min(22, (y1 - y0) / 2))
    art.sheet.box(x0, y0, x1, y1, soft, min(22, (y1 - y0) / 2))


def panel(art: Art, x0: float, y0: float, x1: float, y1: float, carved: bool) -> None:
    """A framed panel of a door."""
    sheet, colour = art.sheet, timber(art)
    sheet.box(x0, y0, x1, y1, dark(colour, 0.3), 4)
    sheet.box(x0 + 5, y0 + 5, x1 - 3, y1 - 3, wood(light(colour, 0.08), art.lot, True), 3)
    if carved:
        carving(
            art,
            (x0 + x1) / 2,
            (y0 + y1) / 2,
            (x1 - x0) * 0.42,
            min((y1 - y0) * 0.34, (x1 - x0) * 0.5),
        )


def knob(art: Art, x: float, y: float, r: float = 7) -> None:
    """A brass knob."""
    art.sheet.oval(x, y, r, r, (150, 106, 40))
    art.sheet.oval(x - r * 0.2, y - r * 0.2, r * 0.7, r * 0.7, (232, 194, 104))


def webbing(art: Art, points: list[Point]) -> None:
    """Cane webbing within a frame."""
    art.sheet.poly(points, cane(MATERIALS["rattan"], dark(timber(art), 0.5)))


def glass(art: Art, points: list[Point]) -> None:
    """A pane or mirror with a gleam."""
    sky = Sweep(
        (
            (0, (214, 232, 240, 255)),
            (0.5, (238, 246, 248, 255)),
            (0.52, (196, 218, 230, 255)),
            (1, (222, 236, 242, 255)),
        )
    )
    art.sheet.poly(points, sky)
    with art.sheet.within(points):
        xs, ys = [x for x, _ in points], [y for _, y in points]
        x, y, high = min(xs), min(ys), max(ys) - min(ys)
        wide = max(xs) - x
        for at, thick in ((0.2, 0.16), (0.46, 0.07)):
            art.sheet.poly(
                [
                    (x + wide * at + high * 0.3, y),
                    (x + wide * (at + thick) + high * 0.3, y),
                    (x + wide * (at + thick) - high * 0.3, y + high),
                    (x + wide * at - high * 0.3, y + high),
                ],
                (255, 255, 255),
                0.4,
            )


def arch_points(x0: float, y0: float, x1: float, y1: float) -> list[Point]:
    """An opening with a round top."""
    r = (x1 - x0) / 2
    return [(x0, y1), *arc_points((x0 + x1) / 2, y0 + r, r, r, 180, 360), (x1, y1)]
