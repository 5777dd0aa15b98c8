"""Photos of a catalogue: copied and downloaded when asked for, and shown before drawn pictures."""

import io
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from bot.pictures import PictureFolder
from cli.catalog_reading import CatalogRead
from cli.main import lapak
from cli.photo_download import MOST_BYTES, PhotoUnavailable, download
from cli.photo_encoding import LONGEST_SIDE, as_jpeg
from cli.photos import import_photos
from shop.catalog_files import write_products, write_vendors
from tests.fakes.shop_builders import a_product, a_vendor


def picture(size: tuple[int, int] = (60, 40), form: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    mode = "RGBA" if form == "PNG" else "RGB"
    Image.new(mode, size, "red").save(out, form, **options)
    return out.getvalue()


class Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
            self.end_headers()
            return
        answers = {"/mug.png": picture(), "/page": b"<html>", "/big": b"x" * (MOST_BYTES + 1)}
        content = answers.get(self.path)
        self.send_response(200 if content else 404)
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}"
        listening.shutdown()
        thread.join()


def brought(tmp_path: Path, *photos: str, allow_loopback: bool = True) -> list[str]:
    """Bring products' photos in; gives what is said of each that failed."""
    wares = [a_product(f"MUG-{number}", photo=photo) for number, photo in enumerate(photos)]
    rows = {each.sku: number for number, each in enumerate(wares, start=2)}
    read = CatalogRead(tmp_path / "catalog" / "products.csv", [], wares, rows, [])
    folder = tmp_path / "photos"
    failed = import_photos(read, folder, lambda _done, _all: None, allow_loopback)
    assert not list(folder.glob(".*")), "a draft was left"
    return [f"{each.row} {each.severity} {each.reason}" for each in failed]


def test_files_and_addresses_become_jpegs(tmp_path: Path, server: str) -> None:
    beside = tmp_path / "catalog" / "foto"
    beside.mkdir(parents=True)
    (beside / "kursi.png").write_bytes(picture())
    assert brought(tmp_path, "foto/kursi.png", f"{server}/mug.png", f"{server}/to//mug.png") == []
    for number in range(3):
        with Image.open(tmp_path / "photos" / f"MUG-{number}.jpg") as image:
            assert (image.format, image.size) == ("JPEG", (60, 40))


def test_what_fails_is_a_warning_with_its_reason(tmp_path: Path, server: str) -> None:
    (tmp_path / "catalog").mkdir()
    (tmp_path / "rahasia.png").write_bytes(picture())
    (tmp_path / "catalog" / "luar.png").symlink_to(tmp_path / "rahasia.png")
    (tmp_path / "catalog" / "rusak.jpg").write_bytes(picture(form="JPEG")[:200])
    assert brought(
        tmp_path, "hilang.jpg", "luar.png", "rusak.jpg", f"{server}/page", f"{server}/tidak",
        f"{server}/big", f"{server}/to/file:///etc/passwd",
    ) == [
        "2 warning cannot be read: No such file or directory",
        "3 warning lies outside the catalogue's folder",
        "4 warning is a damaged picture",
        "5 warning is no picture (JPEG, PNG, WebP, GIF, BMP or TIFF)",
        "6 warning cannot be downloaded: HTTP 404",
        "7 warning is larger than 10 MB",
        "8 warning must be an http or https address",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "10.0.0.1", "192.168.1.1", "169.254.169.254", "[::1]", "0.0.0.0",
     "[::ffff:127.0.0.1]", "100.64.0.1", "2130706433"],
)  # fmt: skip
def test_no_address_inside_a_private_network_is_asked(host: str) -> None:
    with pytest.raises(PhotoUnavailable, match=r"private network|no host"):
        download(f"http://{host}:9/x.jpg")


def test_a_redirect_into_the_private_network_is_not_followed(server: str) -> None:
    with pytest.raises(PhotoUnavailable, match="private network"):
        download(f"{server}/to/http://10.0.0.1/x.jpg", allow_loopback=True)
    with pytest.raises(PhotoUnavailable, match="redirects too often"):
        download(f"{server}/to//to//to//to//to//to//to//mug.png", allow_loopback=True)


def test_a_photo_keeps_neither_notes_nor_a_phones_tilt() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lay the camera on its side
    exif[0x010E] = "rumah saya"
    with Image.open(io.BytesIO(as_jpeg(picture((80, 40), "JPEG", exif=exif)))) as image:
        assert image.size == (40, 80)
        assert len(image.getexif()) == 0
        assert "exif" not in image.info


def test_large_photos_are_made_smaller_and_strips_refused() -> None:
    with Image.open(io.BytesIO(as_jpeg(picture((6000, 3000), "JPEG")))) as image:
        assert max(image.size) == LONGEST_SIDE
    with pytest.raises(PhotoUnavailable, match="too long and narrow"):
        as_jpeg(picture((2100, 100)))


@pytest.mark.parametrize("form", ["JPEG", "WEBP", "GIF", "BMP", "TIFF"])
def test_other_formats_are_read(form: str) -> None:
    with Image.open(io.BytesIO(as_jpeg(picture(form=form)))) as image:
        assert (image.format, image.size) == ("JPEG", (60, 40))


def test_what_shines_through_becomes_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(out, "PNG")
    with Image.open(io.BytesIO(as_jpeg(out.getvalue()))) as image:
        assert image.getpixel((10, 10)) == (255, 255, 255)


def test_an_imported_photo_goes_before_a_drawn_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, folder = tmp_path / "var", tmp_path / "catalog"
    monkeypatch.setenv("LAPAK_HOME", str(home))
    monkeypatch.setenv("LAPAK_DATABASE_URL", f"sqlite:///{tmp_path / 'shop.db'}")
    (home / "pictures").mkdir(parents=True)
    (home / "pictures" / "MUG-1.jpg").write_bytes(b"drawn")
    folder.mkdir()
    (folder / "mug.png").write_bytes(picture())
    write_vendors(folder / "vendors.csv", [a_vendor()])
    write_products(
        folder / "products.csv",
        [
            a_product("MUG-1", name="Mug satu", photo="mug.png"),
            a_product("MUG-2", name="Mug dua", photo="hilang.png"),
        ],
    )
    find = PictureFolder(home / "photos", home / "pictures")
    command = ["catalog", "import", "--no-index", str(folder)]
    assert CliRunner().invoke(lapak, command).exit_code == 0
    drawn = find("MUG-1")
    assert drawn is not None
    assert drawn.content == b"drawn"
    report = tmp_path / "report.csv"
    result = CliRunner().invoke(lapak, [*command, "--photos", "--report", str(report)])
    assert (result.exit_code, result.stderr) == (
        0,
        "products.csv, row 3, photo: 'hilang.png' cannot be read: No such file or directory "
        "(warning)\n",
    )
    assert "unchanged 2, withdrawn 0, refused 0, warnings 1" in result.stdout
    assert "hilang.png,cannot be read" in report.read_text()
    photo = find("MUG-1")
    assert photo is not None
    assert photo.content.startswith(b"\xff\xd8")
    assert find("MUG-2") is None
