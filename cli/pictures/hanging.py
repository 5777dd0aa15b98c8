"""Motifs that hang or are held up: umbrellas, lamps, chimes."""

import math

from PIL import Image

from cli.pictures.art import Art
from cli.pictures.blooms import cloth_pattern
from cli.pictures.canvas import ROUND, Paint, Sweep, arc_points, curve
from cli.pictures.palette import Colour, dark, light
from cli.pictures.weaves import beaten, plait


def umbrella(art: Art) -> None:
    """An open umbrella: of batik, of painted paper, or a tall ceremonial one."""
    sheet = art.sheet
    skin_: Image.Image = cloth_pattern(
        art.words, "bouquet", (art.main, light(art.second, 0.1), art.third), art.lot, 240
    )
    tiers = 3 if art.says("susun tiga", "songsong") else 1
    with sheet.at(320, 330, 1, 0 if tiers == 3 else art.lot.choice((-20, -14, 14, 20))):
        sheet.line([(0, -200), (0, 240)], 11, (122, 78, 48))
        if tiers == 1 and "paper" not in art.materials:
            sheet.line(arc_points(26, 236, 26, 26, 0, 180), 13, (122, 78, 48))
        for tier in range(tiers):
            wide, y = (
                (230 - 62 * tier) if tiers == 1 else 200 - 54 * tier,
                -100 * (tiers > 1) * tier + (90 if tiers > 1 else 40),
            )
            _canopy(art, wide, y, skin_)
        sheet.poly([(-9, -182), (9, -182), (0, -232)], (222, 182, 90))


def _canopy(art: Art, wide: float, y: float, cover: Paint) -> None:
    sheet, high = art.sheet, wide * 0.86
    top = arc_points(0, y, wide, high, 180, 360, 32)
    hem = [
        p
        for k in range(6)
        for p in arc_points(wide - wide / 6 - k * wide / 3, y, wide / 6, 26, 0, -180, 8)
    ]
    rim = [*top, *hem]
    sheet.poly(rim, cover)
    sheet.poly(rim, ROUND, 0.8)
    for k in range(7):
        x = -wide + k * wide / 3
        sheet.line(
            curve([(0, y - high), (x * 0.7, y - high * 0.6), (x, y)], 8), 3, dark(art.main, 0.4)
        )
    sheet.line(arc_points(0, y, wide, high, 180, 360), 4, light(art.third, 0.1))


def lamp(art: Art) -> None:
    """A hanging or standing lamp, of shell, metal, bamboo or clay."""
    sheet, glow = art.sheet, (255, 236, 170)
    skin_ = _lampskin(art)
    sheet.oval(
        320,
        340,
        230,
        230,
        Sweep(((0, (255, 240, 180, 0)), (0.5, (255, 240, 180, 110)), (1, (255, 240, 180, 0)))),
    )
    stands = art.says("meja", "taman", "teplok") and not art.says("gantung", "makan")
    with sheet.at(320, 330):
        if stands:
            sheet.line([(0, 20), (0, 200)], 20, dark(art.main, 0.2))
            sheet.oval(0, 212, 100, 26, dark(art.main, 0.3))
            sheet.oval(0, 204, 100, 26, art.main)
            rim = curve([(-60, -160), (-170, 40), (170, 40), (60, -160)], 4)
            sheet.poly([(-70, -150), (70, -150), (160, 40), (-160, 40)], skin_)
            sheet.poly([(-70, -150), (70, -150), (160, 40), (-160, 40)], ROUND, 0.7)
            sheet.line([rim[0], (70, -150)], 8, dark(art.main, 0.3))
            return
        sheet.line([(0, -300), (0, -150)], 7, (96, 80, 66))
        if art.says("robyong", "cabang", "masjid"):
            _chandelier(art, glow)
        elif art.says("tirai", "memanjang"):
            for row in range(5):
                half = 170 - 26 * row
                for k in range(9 - row):
                    x = -half + 2 * half * k / max(1, 8 - row)
                    sheet.oval(x, -90 + 64 * row, 25, 32, light(art.main, 0.12 * ((k + row) % 3)))
                    sheet.ring(x, -90 + 64 * row, 25, 32, 2.5, dark(art.main, 0.2))
            sheet.box(-180, -150, 180, -126, dark(art.main, 0.5), 8)
        else:
            rim = curve(
                [
                    (-30, -150),
                    (-130, -80),
                    (-160, 20),
                    (-120, 120),
                    (-50, 160),
                    (50, 160),
                    (120, 120),
                    (160, 20),
                    (130, -80),
                    (30, -150),
                ],
                8,
            )
            if art.says("kubah", "dinding"):
                rim = [*arc_points(0, 60, 170, 200, 180, 360, 32), (170, 80), (-170, 80)]
            sheet.poly(rim, skin_)
            sheet.poly(
                rim,
                Sweep(((0, (60, 30, 0, 110)), (0.5, (255, 244, 190, 130)), (1, (60, 30, 0, 120)))),
            )
            sheet.line([*rim, rim[0]], 5, dark(art.main, 0.35))
            sheet.oval(0, -150, 36, 14, dark(art.main, 0.4))


def _lampskin(art: Art) -> Paint:
    if {"copper", "brass"} & set(art.materials):
        return (
            cloth_pattern(
                "", "jlamprang", (art.main, (255, 236, 170), dark(art.main, 0.3)), art.lot, 110
            )
            if art.says("tembus", "arabesque", "masjid")
            else beaten(art.main)
        )
    if "shell" in art.materials:
        return cloth_pattern(
            "", "scales", ((250, 240, 220), (206, 180, 140), (255, 250, 236)), art.lot, 150
        )
    return plait(light(art.main, 0.15), (255, 232, 170), 26)


def _chandelier(art: Art, glow: Colour) -> None:
    sheet = art.sheet
    sheet.poly(
        curve([(-30, -150), (-46, -60), (-20, 40), (0, 110), (20, 40), (46, -60), (30, -150)], 8),
        beaten(art.main),
    )
    for way in (-1, 1):
        for reach, drop in ((90, 10), (170, -10), (226, -50)):
            sheet.line(
                curve([(0, 30), (way * reach * 0.6, 70 + drop), (way * reach, drop)], 8),
                9,
                dark(art.main, 0.1),
            )
            sheet.oval(way * reach, drop - 34, 20, 32, glow)
            sheet.poly(
                [
                    (way * reach - 24, drop - 8),
                    (way * reach + 24, drop - 8),
                    (way * reach + 12, drop + 12),
                    (way * reach - 12, drop + 12),
                ],
                art.main,
            )


def chime(art: Art) -> None:
    """Shells on strings under a ring."""
    sheet = art.sheet
    sheet.oval(320, 150, 150, 30, dark(art.main, 0.3))
    for k in range(9):
        x = 190 + 32.5 * k
        sheet.line([(x, 150), (x, 480 - 40 * abs(k - 4))], 3, (190, 170, 140))
        for row in range(5 - abs(k - 4) // 2):
            y = 220 + 66 * row + 16 * (k % 2)
            art_ = light(art.main, 0.15 * ((row + k) % 3))
            sheet.poly([*arc_points(x, y, 23, 28, 180, 360), (x, y + 26)], art_)
            for a in (-60, -30, 0, 30, 60):
                sheet.line(
                    [
                        (x, y + 22),
                        (x + 20 * math.sin(math.radians(a)), y - 22 * math.cos(math.radians(a))),
                    ],
                    1.5,
                    dark(art_, 0.2),
                )
