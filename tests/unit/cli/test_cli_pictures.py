"""The sample catalogue's pictures: every product gets one, small, its own, and only when due."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from PIL import Image

from cli.catalog import read_folder
from cli.pictures import drawing
from cli.pictures.bites import BITES
from cli.pictures.drawing import MOST_BYTES, draw_missing, encode, picture, stamp
from cli.pictures.kind_cues import CATEGORY_CUES, TYPE_CUES
from cli.pictures.kind_tables import KINDS, OTHERS
from cli.pictures.kinds import kind_of, motifs_by_name
from cli.pictures.packs import PACKS
from shop.catalog import Category, Product
from shop.catalog_files import write_products, write_vendors
from shop.vendor import Vendor

PROJECT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def catalogue() -> list[Product]:
    _, products, problems = read_folder(PROJECT / "data" / "catalog")
    assert not problems
    return products


def a_product(**facts: object) -> Product:
    product = Product(
        sku="V900-01", vendor_id="V900", name="Kemeja Batik Kawung Laut", description="Adem.",
        category=Category.FESYEN, type="batik-shirt-men", price_idr=185000, stock=3,
        colours=("navy", "cream"), materials=("cotton",),
    )  # fmt: skip
    return replace(product, **facts)  # type: ignore[arg-type]  # the tests name real fields


def _all_kinds() -> Iterator[str]:
    yield from KINDS.values()
    yield from OTHERS.values()
    for cues in (*TYPE_CUES.values(), *CATEGORY_CUES.values()):
        yield from (kind for _, kind in cues)


def test_every_type_of_the_catalogue_and_the_taxonomy_has_a_kind(
    catalogue: list[Product],
) -> None:
    taxonomy = yaml.safe_load((PROJECT / "data/taxonomy/product_types.yml").read_text())
    types = {product.type for product in catalogue} | {entry["id"] for entry in taxonomy}
    assert types - set(KINDS) == set()
    assert set(TYPE_CUES) - types == set()


def test_every_kind_names_a_motif_that_exists_and_every_motif_is_used() -> None:
    named = {kind.partition(" ")[0] for kind in _all_kinds()}
    assert named - set(motifs_by_name()) == set()
    assert set(motifs_by_name()) - named == set()


def test_every_packed_food_names_a_piece_and_a_pack_that_exist() -> None:
    for kind in _all_kinds():
        motif, _, variant = kind.partition(" ")
        if motif == "packed":
            piece, _, pack = variant.partition("@")
            assert piece in BITES, kind
            assert pack.rstrip("!") in PACKS, kind


def test_every_motif_draws_something_within_the_limit(catalogue: list[Product]) -> None:
    seen: dict[str, Product] = {}
    for product in catalogue:
        seen.setdefault(kind_of(product)[0].__name__, product)
    for name, product in seen.items():
        image = picture(product)
        assert image.size == (640, 640), name
        assert len({image.getpixel((x, 330)) for x in range(0, 640, 5)}) > 12, name
        assert len(encode(image)) <= MOST_BYTES, name


def test_busy_pictures_are_pressed_below_the_limit() -> None:
    noise = Image.effect_noise((640, 640), 60).convert("RGB")
    best = io.BytesIO()
    noise.save(best, "JPEG", quality=84)
    assert best.tell() > MOST_BYTES
    assert len(encode(noise)) < best.tell()


def test_a_product_always_looks_the_same_and_no_two_alike() -> None:
    one, other = a_product(), a_product(sku="V900-02")
    assert picture(one).tobytes() == picture(one).tobytes()
    assert picture(one).tobytes() != picture(other).tobytes()


def test_the_colours_of_the_row_are_seen() -> None:
    red, green = (
        picture(a_product(name="Surjan", colours=(colour,))).getpixel((320, 420))
        for colour in ("red", "green")
    )
    assert isinstance(red, tuple)
    assert isinstance(green, tuple)
    assert red[0] > green[0]
    assert red != green


def test_a_type_unknown_to_the_table_is_drawn_by_its_category() -> None:
    motif, _ = kind_of(a_product(type="kain-misterius", name="Kain"))
    assert motif.__name__ == "cloth"


def test_words_of_the_name_call_for_their_motif() -> None:
    def motif(**facts: object) -> str:
        return kind_of(a_product(**facts))[0].__name__

    food = Category.MAKANAN_MINUMAN
    assert motif(type="batik-salem", name="Selendang Salem") == "shawl"
    assert motif(type="carica-jar", category=food, name="Selai Carica") == "sauce_jar"
    assert motif(type="rempeyek", category=food, name="Rempeyek Teri") == "packed"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "catalog"
    folder.mkdir()
    _write(folder, [a_product(sku=f"V900-0{k}") for k in range(1, 4)])
    return folder


def _write(folder: Path, products: list[Product]) -> None:
    write_products(folder / "products.csv", products)
    write_vendors(folder / "vendors.csv", [_vendor()])


def _vendor() -> Vendor:
    return Vendor(
        vendor_id="V900", name="Batik Uji Laut", regency="Kota Pekalongan", address="Jl. Sampel 1",
        phone="+628000000900", languages=("id",), opening_hours="Senin-Jumat 08.00-16.00",
        couriers=("JNE",), payment_methods=("transfer",), about="Contoh.",
    )  # fmt: skip


def test_only_missing_and_changed_pictures_are_drawn(shelf: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    said: list[str] = []
    assert draw_missing(shelf, folder, said.append) == 3
    assert said
    assert draw_missing(shelf, folder, said.append) == 0
    (folder / "V900-01.jpg").unlink()
    _write(shelf, [a_product(sku="V900-01"), a_product(sku="V900-02", colours=("maroon",)),
                   a_product(sku="V900-03", price_idr=99000)])  # fmt: skip
    assert draw_missing(shelf, folder, said.append) == 2
    assert sorted(file.name for file in folder.glob("*.jpg")) == [
        "V900-01.jpg", "V900-02.jpg", "V900-03.jpg",
    ]  # fmt: skip
    assert not list(folder.glob(".*"))


def test_a_torn_stamp_file_costs_only_drawing_again(shelf: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    draw_missing(shelf, folder, lambda _: None)
    (folder / drawing.STAMPS).write_text('{"V900-01": ')
    assert draw_missing(shelf, folder, lambda _: None) == 3


def test_the_stamp_changes_with_what_is_shown_and_with_nothing_else() -> None:
    assert stamp(a_product()) == stamp(a_product(price_idr=1, stock=None, description="Lain."))
    for change in ({"colours": ("red",)}, {"type": "lurik-shirt"}, {"materials": ("silk",)}):
        assert stamp(a_product(**change)) != stamp(a_product())


def test_many_pictures_are_drawn_by_several_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = tmp_path / "catalog"
    shelf.mkdir()
    _write(shelf, [a_product(sku=f"V900-{k:02}") for k in range(8)])
    monkeypatch.setattr(drawing, "BATCH", 2)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert draw_missing(shelf, tmp_path / "pictures", lambda _: None) == 8
    assert len(list((tmp_path / "pictures").glob("*.jpg"))) == 8


def test_the_command_draws_and_draws_again_when_told(
    shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cli.pictures import command

    monkeypatch.setenv("LAPAK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LAPAK_CATALOG", str(shelf))
    run = CliRunner()
    assert "3 pictures drawn" in run.invoke(command).output
    assert "0 pictures drawn" in run.invoke(command).output
    assert "3 pictures drawn" in run.invoke(command, ["--again"]).output


def test_a_missing_catalogue_is_one_line_and_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cli.pictures import command

    monkeypatch.setenv("LAPAK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LAPAK_CATALOG", str(tmp_path / "nowhere"))
    result = CliRunner().invoke(command)
    assert result.exit_code == 2
    assert result.output.count("\n") == 1
