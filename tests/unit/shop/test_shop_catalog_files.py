"""Catalogue files: what is read, what is refused and why."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from shop.catalog import Category, Product
from shop.catalog_files import (
    PRODUCT_COLUMNS,
    VENDOR_COLUMNS,
    read_products,
    read_vendors,
    write_products,
    write_vendors,
)
from shop.catalog_report import Severity
from shop.catalog_text import one_line, plain
from shop.ports import CatalogUnreadable
from tests.fakes.shop_builders import a_product, a_vendor

GOOD = {
    "sku": "BATIK-1",
    "vendor_id": "batik-lasem",
    "name": "Kain batik tulis Lasem",
    "description": "Batik tulis, warna merah getih pithik.",
    "category": "fesyen",
    "type": "batik-lasem",
    "price_idr": "450000",
    "stock": "3",
    "made_to_order": "no",
    "size": "S;M; L ;M",
    "colours": "red;cream",
    "halal": "",
    "weight_g": "",
    "min_order": "",
    "active": "",
}


def write_csv(path: Path, *rows: dict[str, str], delimiter: str = ",") -> Path:
    columns = list(rows[0])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return path


def problems_of(tmp_path: Path, **changes: str) -> list[tuple[str, str, str]]:
    path = write_csv(tmp_path / "products.csv", {**GOOD, **changes})
    products, problems = read_products(path)
    assert bool(problems) == (not products)
    return [(each.column, each.value, each.reason) for each in problems]


def test_a_row_becomes_a_product(tmp_path: Path) -> None:
    (product,), problems = read_products(write_csv(tmp_path / "products.csv", GOOD))
    assert problems == []
    assert product == Product(
        sku="BATIK-1",
        vendor_id="batik-lasem",
        name="Kain batik tulis Lasem",
        description="Batik tulis, warna merah getih pithik.",
        category=Category.FESYEN,
        type="batik-lasem",
        price_idr=450_000,
        stock=3,
        sizes=("S", "M", "L"),
        colours=("red", "cream"),
    )


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("sku", "", "must not be empty"),
        ("sku", "BATIK:1", "may hold only letters, digits"),
        ("sku", "B" * 33, "may hold only letters, digits"),
        ("vendor_id", "", "must not be empty"),
        ("name", "", "must not be empty"),
        ("name", "x" * 201, "is longer than 200 characters"),
        ("type", "", "must not be empty"),
        ("category", "elektronik", "must be one of fesyen, makanan-minuman"),
        ("category", "", "must be one of fesyen"),
        ("price_idr", "", "must not be empty"),
        ("price_idr", "hubungi kami", "names no price"),
        ("price_idr", "450000.5", "is no whole number of rupiah"),
        ("price_idr", "USD 45", "is in another currency"),
        ("price_idr", "-1", "is negative"),
        ("price_idr", "0", "is zero"),
        ("price_idr", "9" * 15, "must be from 1 to"),
        ("stock", "banyak", "must be a whole number"),
        ("stock", "-2", "must be a whole number"),
        ("weight_g", "ringan", "must be a weight"),
        ("weight_g", "0", "must be from 1 to"),
        ("stock", "", "must not be empty unless made_to_order is yes"),
        ("made_to_order", "mungkin", "must be yes, no or empty"),
        ("halal", "?", "must be yes, no or empty"),
        ("min_order", "0", "must be from 1 to"),
        ("active", "maybe", "must be yes, no or empty"),
    ],
)
def test_a_wrong_cell_is_named(tmp_path: Path, column: str, value: str, reason: str) -> None:
    ((where, _, why),) = problems_of(tmp_path, **{column: value})
    assert where == column
    assert why.startswith(reason)


@pytest.mark.parametrize("photo", ["/etc/passwd", "../rahasia.jpg", "C:\\foto.jpg", "file:///x"])
def test_a_photo_stays_in_its_folder(tmp_path: Path, photo: str) -> None:
    path = write_csv(tmp_path / "products.csv", {**GOOD, "photo": photo})
    assert [problem.column for problem in read_products(path)[1]] == ["photo"]


def test_every_wrong_cell_of_a_row_is_named(tmp_path: Path) -> None:
    wrong = problems_of(tmp_path, price_idr="murah", stock="banyak", category="mobil")
    assert [column for column, _, _ in wrong] == ["category", "stock", "price_idr"]


def test_a_bad_row_never_stops_the_good_ones(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "products.csv",
        GOOD,
        {**GOOD, "sku": "BATIK-2", "price_idr": "murah"},
        dict.fromkeys(GOOD, ""),
        {**GOOD, "sku": "BATIK-3", "name": "Selendang Lasem"},
    )
    products, problems = read_products(path)
    assert [product.sku for product in products] == ["BATIK-1", "BATIK-3"]
    assert str(problems[0]) == (
        "products.csv, row 3, price_idr: 'murah' "
        "names no price; write it in digits, such as 150000"
    )
    assert [(each.file, each.row, each.column) for each in problems] == [
        ("products.csv", 3, "price_idr")
    ]


def test_a_sku_stands_once(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "products.csv", GOOD, {**GOOD, "name": "Kain lain"})
    products, problems = read_products(path)
    assert [product.name for product in products] == ["Kain batik tulis Lasem"]
    assert [(each.row, each.column) for each in problems] == [(3, "sku")]
    assert problems[0].reason.endswith("row 2")


def test_goods_made_to_order_need_no_stock(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "products.csv", {**GOOD, "stock": "", "made_to_order": "ya"})
    (product,), problems = read_products(path)
    assert (product.stock, product.made_to_order, problems) == (None, True, [])


def test_vendors_and_types_are_held_against_what_is_known(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "products.csv", GOOD)
    assert read_products(path, {"batik-lasem"}, {"batik-lasem"})[1] == []
    problems = read_products(path, {"batik-solo"}, {"batik-solo"})[1]
    assert [(each.column, each.value, each.severity) for each in problems] == [
        ("vendor_id", "batik-lasem", Severity.REFUSED),
        ("type", "batik-lasem", Severity.WARNING),
    ]


def test_a_comma_too_many_is_named(tmp_path: Path) -> None:
    path = tmp_path / "vendors.csv"
    path.write_text("vendor_id,name,regency\nbatik-lasem,Batik Lasem,Rembang,Jawa Tengah\n")
    vendors, problems = read_vendors(path)
    assert vendors == []
    assert "put text with commas between" in problems[0].reason


def test_an_unknown_column_is_named_and_left_alone(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "products.csv", {**GOOD, "prise": "1"})
    products, problems = read_products(path)
    assert len(products) == 1
    assert [(each.row, each.column) for each in problems] == [(1, "prise")]
    assert problems[0].severity is Severity.WARNING


def test_spreadsheets_semicolons_and_byte_order_mark_are_read(tmp_path: Path) -> None:
    row = {**GOOD, "size": "", "colours": ""}
    path = write_csv(tmp_path / "products.csv", row, delimiter=";")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    products, problems = read_products(path)
    assert (len(products), problems) == (1, [])


def test_a_cell_may_hold_lines_and_quotes(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "products.csv", {**GOOD, "description": 'Baris "satu",\nbaris dua'}
    )
    assert read_products(path)[0][0].description == 'Baris "satu",\nbaris dua'


def test_a_workbooks_numbers_are_read_as_whole(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["SKU ", "vendor_id", "name", "category", "type", "price_idr", "stock"])
    sheet.append(["A-1", "v", "Kendi", "kerajinan-tangan", "kendi", 15000.0, 3])
    sheet.append(["A-2", "v", "Kendi", "kerajinan-tangan", "kendi", 15000.5, 3])
    sheet.append([None] * 7)
    book.save(tmp_path / "products.xlsx")
    products, problems = read_products(tmp_path / "products.xlsx")
    assert [(each.sku, each.price_idr, each.stock) for each in products] == [("A-1", 15_000, 3)]
    assert [(each.row, each.column, each.value) for each in problems] == [
        (3, "price_idr", "15000.5")
    ]


def unreadable(path: Path) -> str:
    with pytest.raises(CatalogUnreadable) as refused:
        read_products(path)
    assert refused.value.file == path
    return refused.value.reason


def test_files_that_cannot_be_read_are_one_clear_refusal(tmp_path: Path) -> None:
    def made(name: str, content: bytes) -> Path:
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    assert unreadable(tmp_path / "tidak-ada.csv") == "No such file or directory"
    assert unreadable(tmp_path / "tidak-ada.xlsx") == "No such file or directory"
    assert "must end in .csv or .xlsx" in unreadable(made("produk.txt", b"sku"))
    assert "it is empty" in unreadable(made("kosong.csv", b""))
    assert "must end in .xlsx" in unreadable(made("buku.csv", b"PK\x03\x04 buku"))
    assert "old workbook" in unreadable(made("lama.csv", b"\xd0\xcf\x11\xe0 lama"))
    assert "no readable XLSX" in unreadable(made("rusak.xlsx", b"PK\x03\x04 rusak"))
    assert "names no column 'sku'" in unreadable(made("lain.csv", b"judul,nama\n1,2\n"))
    assert "'sku' appears twice" in unreadable(made("dua.csv", b"sku,name,sku\n"))
    assert unreadable(tmp_path) != ""


# What an import leaves in the shop: plain text, in one line where the column is one line.
words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).map(one_line).filter(bool)
entries = words.map(lambda text: one_line(text.replace(";", " "))).filter(bool)
lists = st.lists(entries, max_size=3, unique=True).map(tuple)
products = st.builds(
    Product,
    sku=st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}", fullmatch=True),
    vendor_id=st.just("klampok-jaya"),
    name=words,
    description=st.text(max_size=40).map(plain),
    category=st.sampled_from(Category),
    type=words,
    price_idr=st.integers(1, 10**11),
    stock=st.integers(0, 10**6),
    made_to_order=st.booleans(),
    lead_time_days=st.none() | st.integers(0, 3650),
    weight_g=st.none() | st.integers(1, 10**9),
    sizes=lists,
    colours=lists,
    materials=lists,
    ingredients=lists,
    halal=st.none() | st.booleans(),
    shelf_life_days=st.none() | st.integers(1, 3650),
    min_order=st.integers(1, 10**6),
    photo=st.just("") | st.just("gambar/poci.jpg"),
    active=st.booleans(),
)


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, suffix: str
) -> None:
    path = tmp_path_factory.mktemp("catalog") / f"products.{suffix}"

    @settings(max_examples=20, deadline=None)
    @given(st.lists(products, max_size=4, unique_by=lambda product: product.sku))
    def check(wares: list[Product]) -> None:
        write_products(path, wares)
        read, problems = read_products(path)
        assert read == wares
        assert all(each.severity is Severity.WARNING for each in problems)

    check()


@pytest.mark.parametrize("name", ["=1+1", "#N/A", "007", "+62", "12345678901234567", "_x0041_"])
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_text_that_looks_like_something_else_stays_text(
    tmp_path: Path, suffix: str, name: str
) -> None:
    path = tmp_path / f"products.{suffix}"
    write_products(path, [a_product(name=name)])
    assert read_products(path)[0][0].name == name


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_vendors_are_read_back(tmp_path: Path, suffix: str) -> None:
    vendors = [
        a_vendor(phone="0800000001", languages=("jv", "id"), payment_methods=("cod", "transfer")),
        a_vendor("batik-lasem", about='Batik "tulis", sejak 1950'),
    ]
    write_vendors(tmp_path / f"vendors.{suffix}", vendors)
    assert read_vendors(tmp_path / f"vendors.{suffix}") == (vendors, [])


def test_files_hold_the_promised_columns(tmp_path: Path) -> None:
    write_products(tmp_path / "products.csv", [a_product()])
    write_vendors(tmp_path / "vendors.csv", [a_vendor()])
    header = (tmp_path / "products.csv").read_text().splitlines()[0]
    assert header == ",".join(PRODUCT_COLUMNS)
    assert header == (
        "sku,vendor_id,name,description,category,type,price_idr,stock,made_to_order,"
        "lead_time_days,weight_g,size,colours,materials,ingredients,halal,shelf_life_days,"
        "min_order,photo,active"
    )
    header = (tmp_path / "vendors.csv").read_text().splitlines()[0]
    assert (
        header
        == ",".join(VENDOR_COLUMNS)
        == (
            "vendor_id,name,regency,address,phone,languages,opening_hours,couriers,"
            "payment_methods,about"
        )
    )


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_rules_for_bargaining_are_written_where_there_are_any(tmp_path: Path, suffix: str) -> None:
    vendors = [a_vendor(floor_percent=90), a_vendor("batik-lasem")]
    write_vendors(tmp_path / f"vendors.{suffix}", vendors)
    assert read_vendors(tmp_path / f"vendors.{suffix}") == (vendors, [])
    products = [a_product(price_idr=120_000, floor_price_idr=100_000)]
    write_products(tmp_path / f"products.{suffix}", products)
    assert read_products(tmp_path / f"products.{suffix}") == (products, [])


def test_a_file_that_cannot_be_written_is_a_refusal(tmp_path: Path) -> None:
    for path in (tmp_path / "tidak-ada" / "products.csv", tmp_path / "products.txt"):
        with pytest.raises(CatalogUnreadable):
            write_products(path, [])
