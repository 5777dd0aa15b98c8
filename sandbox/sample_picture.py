"""A small drawn picture for people who send a photo without choosing one."""

from __future__ import annotations

import io

from sandbox.files import Upload


def sample_picture() -> Upload:
    """A batik-like pattern as PNG, the same every time."""
    from PIL import Image, ImageDraw  # a heavy library, needed only when a sample is sent

    picture = Image.new("RGB", (640, 480), "#f3e7d3")
    draw = ImageDraw.Draw(picture)
    for row, top in enumerate(range(-40, 520, 80)):
        for left in range(-80 + 40 * (row % 2), 720, 80):
            draw.ellipse((left, top, left + 72, top + 72), outline="#7a4a2b", width=4)
            draw.ellipse((left + 22, top + 22, left + 50, top + 50), fill="#2f4b6e")
    out = io.BytesIO()
    picture.save(out, "PNG")
    return Upload("sample.png", "image/png", out.getvalue())
