"""Colours for the pictures: the taxonomy's colour ids, materials as they look, and mixing."""

import colorsys
import random
from collections.abc import Sequence

Colour = tuple[int, int, int]

WHITE: Colour = (255, 255, 255)
BLACK: Colour = (34, 30, 32)

COLOURS: dict[str, Colour] = {
    "black": (42, 39, 43), "white": (250, 248, 243), "grey": (150, 150, 152),
    "silver": (196, 200, 206), "charcoal": (70, 72, 78), "cream": (244, 230, 200),
    "ivory": (248, 241, 222), "beige": (225, 205, 172), "brown": (131, 84, 50),
    "dark-brown": (84, 51, 32), "light-brown": (183, 134, 88), "natural": (208, 168, 114),
    "tan": (204, 160, 112), "khaki": (176, 160, 112), "red": (200, 44, 46),
    "maroon": (126, 32, 44), "pink": (238, 158, 178), "peach": (250, 196, 160),
    "coral": (242, 122, 102), "orange": (240, 142, 48), "terracotta": (196, 100, 66),
    "yellow": (246, 204, 70), "mustard": (210, 160, 44), "gold": (212, 168, 68),
    "bronze": (160, 112, 62), "copper": (196, 112, 70), "green": (70, 142, 84),
    "light-green": (156, 204, 128), "dark-green": (32, 82, 60), "olive": (118, 122, 62),
    "sage": (160, 180, 148), "mint": (168, 220, 194), "turquoise": (60, 182, 180),
    "teal": (28, 122, 128), "blue": (52, 106, 184), "light-blue": (146, 194, 230),
    "navy": (34, 50, 96), "indigo": (52, 62, 130), "purple": (122, 72, 150),
    "lilac": (196, 168, 216), "magenta": (196, 50, 120), "soga-brown": (146, 88, 38),
}  # fmt: skip

# What stands for "multicolour": one lively set is drawn by lot.
MIXTURES: tuple[tuple[str, ...], ...] = (
    ("red", "yellow", "teal"),
    ("magenta", "turquoise", "mustard"),
    ("blue", "orange", "cream"),
    ("purple", "yellow", "green"),
    ("coral", "navy", "mint"),
)

MATERIALS: dict[str, Colour] = {
    "teak": (176, 116, 66), "teak-root": (158, 104, 62), "mahogany": (142, 70, 48),
    "trembesi": (120, 76, 48), "acacia": (150, 96, 58), "pine": (226, 184, 128),
    "jackfruit-wood": (204, 150, 70), "rosewood": (92, 50, 40), "sengon": (222, 194, 150),
    "plywood": (216, 172, 116), "mdf": (196, 158, 112), "rattan": (212, 166, 104),
    "bamboo": (218, 186, 114), "pandan": (206, 190, 126), "mendong": (196, 182, 112),
    "seagrass": (180, 168, 110), "water-hyacinth": (186, 146, 96), "banana-fibre": (214, 188, 140),
    "abaca": (222, 200, 156), "jute": (196, 162, 110), "palm-leaf": (206, 186, 120),
    "coconut-shell": (96, 62, 40), "coconut-wood": (136, 90, 56), "clay": (190, 108, 72),
    "terracotta": (198, 102, 66), "ceramic": (226, 218, 202), "porcelain": (240, 240, 238),
    "stone": (126, 126, 124), "andesite": (104, 106, 108), "limestone": (214, 204, 180),
    "marble": (232, 230, 226), "cement": (168, 168, 166), "brass": (212, 168, 70),
    "copper": (200, 114, 70), "bronze": (168, 120, 66), "iron": (84, 84, 88),
    "steel": (176, 182, 188), "stainless-steel": (200, 206, 212), "aluminium": (204, 208, 212),
    "silver": (206, 210, 216), "horn": (70, 58, 52), "shell": (240, 226, 206),
    "bone": (238, 226, 200), "leather": (158, 100, 60), "buffalo-leather": (170, 112, 66),
    "goat-leather": (190, 140, 94), "synthetic-leather": (96, 62, 46), "glass": (200, 226, 230),
    "mirror-glass": (206, 224, 232), "resin": (226, 196, 140), "paper": (240, 226, 196),
    "rubber": (60, 58, 60), "felt": (150, 60, 60), "velvet": (126, 32, 44),
    "cotton": (240, 230, 210), "linen": (226, 214, 188), "canvas": (226, 212, 180),
    "rayon": (200, 90, 90), "silk": (236, 212, 160), "polyester": (140, 150, 170),
}  # fmt: skip

# Words of names and ingredients that say how food and its wrapping are coloured.
TASTES: tuple[tuple[str, Colour], ...] = (
    ("cokelat", (112, 66, 40)), ("coklat", (112, 66, 40)), ("meses", (112, 66, 40)),
    ("pedas", (206, 52, 40)), ("cabai", (206, 52, 40)), ("balado", (206, 52, 40)),
    ("rawit", (206, 52, 40)), ("pandan", (112, 168, 82)), ("daun jeruk", (92, 150, 74)),
    ("hijau", (104, 152, 80)), ("keju", (244, 190, 62)), ("nangka", (240, 186, 60)),
    ("durian", (232, 206, 112)), ("nanas", (242, 194, 58)), ("jahe merah", (186, 62, 50)),
    ("jahe", (206, 146, 70)), ("kunyit", (236, 164, 40)), ("ubi ungu", (122, 74, 146)),
    ("ungu", (122, 74, 146)), ("stroberi", (226, 80, 98)), ("jambu", (226, 96, 108)),
    ("tomat", (212, 62, 46)), ("rumput laut", (62, 96, 66)), ("jagung", (246, 196, 70)),
    ("gula aren", (140, 84, 44)), ("gula jawa", (150, 88, 44)), ("gula kelapa", (160, 96, 48)),
    ("kopi", (82, 52, 36)), ("melati", (120, 152, 92)), ("teh", (92, 122, 62)),
    ("madu", (226, 152, 42)),
    ("kawis", (104, 60, 42)), ("parijoto", (196, 66, 118)),
    ("belimbing", (214, 194, 60)), ("carica", (246, 178, 54)),
    ("susu", (124, 170, 214)), ("bawang", (196, 110, 92)), ("wijen", (222, 196, 142)),
    ("kacang", (196, 146, 86)), ("udang", (232, 130, 96)), ("ikan", (82, 140, 172)),
    ("bandeng", (82, 140, 172)), ("sapi", (150, 66, 50)), ("garam", (120, 160, 190)),
)  # fmt: skip


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """`one` with a `share` (0 to 1) of `other` in it."""
    red, green, blue = (
        round(a + (b - a) * share) for a, b in zip(one, other, strict=True)
    )  # fmt: skip
    return (red, green, blue)


def light(colour: Colour, share: float = 0.3) -> Colour:
    """The colour, lighter."""
    return mix(colour, WHITE, share)


def dark(colour: Colour, share: float = 0.3) -> Colour:
    """The colour, darker and a little warmer."""
    return mix(colour, (30, 16, 14), share)


def turn(colour: Colour, degrees: float) -> Colour:
    """The colour with its hue turned."""
    hue, lightness, strength = colorsys.rgb_to_hls(*(part / 255 for part in colour))
    red, green, blue = colorsys.hls_to_rgb((hue + degrees / 360) % 1, lightness, strength)
    return (round(red * 255), round(green * 255), round(blue * 255))


def brightness(colour: Colour) -> float:
    """How bright it looks, 0 to 255."""
    return 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]


def colours_of(names: Sequence[str], lot: random.Random) -> list[Colour]:
    """The colours of these ids; "multicolour" becomes a lively set, an unknown id nothing."""
    found: list[Colour] = []
    for name in names:
        if name == "multicolour":
            found.extend(COLOURS[each] for each in lot.choice(MIXTURES))
        elif name in COLOURS:
            found.append(COLOURS[name])
    return found


def taste(words: str, lot: random.Random) -> Colour:
    """The first taste that these words name; else a warm colour drawn by lot."""
    for word, colour in TASTES:
        if word in words:
            return colour
    return lot.choice(((200, 70, 50), (224, 150, 50), (90, 140, 80), (60, 120, 140)))
