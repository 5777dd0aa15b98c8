"""Catalogue files as sellers really send them."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from shop.catalog import Category, Product
from shop.catalog_files import read_product_file, read_products, read_vendors, write_vendors
from shop.catalog_report import (
    CatalogProblem,
    Severity,
    refused_rows,
    warnings,
    write_report,
)
from shop.catalog_rows import KnownThings
from shop.catalog_sheets import read_sheet, write_sheet
from shop.ports import CatalogUnreadable
from tests.fakes.shop_builders import a_vendor

HEADER = "sku,vendor_id,name,category,type,price_idr,stock"
GOOD = "A-1,V001,Kopi Temanggung,kuliner,coffee,45rb,10"


def written(tmp_path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "products.csv"
    path.write_bytes("\n".join(lines).encode(encoding) + "\n".encode(encoding))
    return path


def one(path: Path) -> Product:
    (product,), problems = read_products(path)
    assert all(each.severity is Severity.WARNING for each in problems), problems
    return product


def said(path: Path, **known: object) -> list[tuple[int, str, str, str]]:
    problems = read_products(path, **known)[1]  # type: ignore[arg-type]
    return [(each.row, each.column, each.severity.value, each.reason) for each in problems]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_delimiter_and_encoding_is_read(tmp_path: Path, delimiter: str, encoding: str) -> None:
    lines = [
        line.replace(",", delimiter) for line in (HEADER, GOOD.replace("Kopi", "Kopí “asli”"))
    ]
    assert one(written(tmp_path, *lines, encoding=encoding)).name == "Kopí “asli” Temanggung"


def test_a_windows_file_is_read_with_a_warning(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER, GOOD.replace("Kopi", "Café"), encoding="cp1252")
    assert one(path).name == "Café Temanggung"
    assert said(path) == [
        (1, "", "warning", "1 characters are not UTF-8 and were read as Windows-1252")
    ]


def test_a_spreadsheets_sep_line_and_tsv_are_read(tmp_path: Path) -> None:
    path = written(tmp_path, "sep=|", HEADER.replace(",", "|"), GOOD.replace(",", "|"))
    assert one(path).price_idr == 45_000
    tsv = tmp_path / "products.tsv"
    tsv.write_text(f"{HEADER}\n{GOOD}\n".replace(",", "\t"))
    assert one(tsv).price_idr == 45_000


def test_headers_are_known_by_many_words(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "\ufeffKode Produk;ID Toko; NAMA  BARANG ;Kategori;Jenis;Harga (Rp);Stok;Berat (kg);"
        "Ukuran;Warna;Bahan;Keterangan;Foto Produk;Minimal Order;Halal;Pre-Order;Status",
        "A-1;V001;Kemeja lurik;Fashion;lurik-shirt;Rp 185.000,-;12 pcs;0,3;S, M, L;biru/putih;"
        "katun, rayon;Tenun ATBM;https://x.id/a.jpg;3 pcs;-;tidak;Aktif",
    )
    assert one(path) == Product(
        "A-1", "V001", "Kemeja lurik", "Tenun ATBM", Category.FESYEN, "lurik-shirt", 185_000,
        stock=12, weight_g=300, sizes=("S", "M", "L"), colours=("biru", "putih"),
        materials=("katun", "rayon"), min_order=3, photo="https://x.id/a.jpg",
    )  # fmt: skip


def test_a_column_of_ours_goes_before_another_word_for_it(tmp_path: Path) -> None:
    path = written(tmp_path, f"harga,{HEADER},catatan", f"1,{GOOD},x")
    assert one(path).price_idr == 45_000
    assert [(row, column) for row, column, *_ in said(path)] == [(1, "harga"), (1, "catatan")]


def test_a_missing_column_is_one_clear_line(tmp_path: Path) -> None:
    path = written(tmp_path, "kode,toko,nama,kategori,jenis", "A-1,V001,Kopi,kuliner,coffee")
    with pytest.raises(CatalogUnreadable, match=r"no column 'price_idr' \(read too: harga, "):
        read_products(path)


@pytest.mark.parametrize(
    ("word", "category"),
    [
        ("Fashion", Category.FESYEN),
        ("PAKAIAN", Category.FESYEN),
        ("Kuliner", Category.MAKANAN_MINUMAN),
        ("Makanan & Minuman", Category.MAKANAN_MINUMAN),
        ("Makanan & Minuman > Camilan Kering", Category.MAKANAN_MINUMAN),
        ("kerajinan", Category.KERAJINAN_TANGAN),
        ("Kriya / Anyaman", Category.KERAJINAN_TANGAN),
        ("mebel", Category.FURNITUR),
        ("Furniture", Category.FURNITUR),
    ],
)
def test_categories_are_known_by_many_words(tmp_path: Path, word: str, category: Category) -> None:
    assert one(written(tmp_path, HEADER, GOOD.replace("kuliner", word))).category is category


@pytest.mark.parametrize(
    ("column", "word", "answer"),
    [
        ("halal", "Ya", True), ("halal", "ADA", True), ("halal", "✓", True), ("halal", "1", True),
        ("halal", "Halal MUI", True), ("halal", "tidak ada", False), ("halal", "non-halal", False),
        ("halal", "belum", False), ("halal", "-", None), ("halal", "", None),
        ("made_to_order", "PO", True), ("made_to_order", "ready", False),
        ("active", "nonaktif", False), ("active", "Ready", True), ("active", "❌", False),
    ],
)  # fmt: skip
def test_yes_and_no_in_two_languages(
    tmp_path: Path, column: str, word: str, answer: bool | None
) -> None:
    product = one(written(tmp_path, f"{HEADER},{column}", f"{GOOD},{word}"))
    assert getattr(product, column) is answer


@pytest.mark.parametrize(
    ("column", "cell", "entries"),
    [
        ("colours", "merah; biru ;merah", ("merah", "biru")),
        ("colours", "merah, biru", ("merah", "biru")),
        ("colours", "merah/putih", ("merah", "putih")),
        ("colours", "merah\nbiru", ("merah", "biru")),
        ("materials", "jati (kuning, tua), rotan", ("jati (kuning, tua)", "rotan")),
        ("ingredients", "garam 1,5%, gula", ("garam 1,5%", "gula")),
        ("size", "S, M, L", ("S", "M", "L")),
        ("size", "38,39,40", ("38", "39", "40")),
        ("size", "S/M/L/XL", ("S", "M", "L", "XL")),
        ("size", "60,5 x 40 cm", ("60,5 x 40 cm",)),
        ("size", "5 wayang, 28-34 cm", ("5 wayang, 28-34 cm",)),
        ("size", "S/M", ("S/M",)),
    ],
)
def test_lists_are_separated_where_it_is_sure(
    tmp_path: Path, column: str, cell: str, entries: tuple[str, ...]
) -> None:
    product = one(written(tmp_path, f"{HEADER},{column}", f'{GOOD},"{cell}"'))
    assert getattr(product, "sizes" if column == "size" else column) == entries


def test_a_long_description_with_its_size_chart_is_kept_whole(tmp_path: Path) -> None:
    chart = "\n".join(f"{size} : LD {width} PB 70" for size, width in {"S": 96, "M": 100}.items())
    long = "🔥 PROMO #batik\n" + "Kain halus nyaman. " * 97 + "\n" + chart
    assert len(long) > 1850
    path = written(tmp_path, f"{HEADER},description", f'{GOOD},"{long}"')
    assert one(path).description == "\n".join(line.strip() for line in long.split("\n"))


def test_a_text_longer_than_a_message_is_cut_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, f"{HEADER},description", f"{GOOD},{'kain ' * 1000}")
    assert len(one(path).description) <= 4000
    assert "the rest is left out" in said(path)[0][3]


def test_of_several_prices_and_vendors_one_counts_with_a_warning(tmp_path: Path) -> None:
    row = GOOD.replace("45rb", '"S 80rb, L 95rb"').replace("V001", "V009 / V001;V002")
    path = written(tmp_path, HEADER, row)
    ((product,), problems) = read_products(path, {"V001", "V002"})
    assert (product.vendor_id, product.price_idr) == ("V001", 80_000)
    assert [(each.column, each.severity) for each in problems] == [
        ("vendor_id", Severity.WARNING),
        ("price_idr", Severity.WARNING),
    ]
    assert said(path, vendor_ids={"V003"})[0][2:] == ("refused", "is no vendor's id")


def test_a_name_twice_is_a_warning_and_a_sku_twice_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER, GOOD, GOOD.replace("A-1", "A-2"), GOOD)
    assert [product.sku for product in read_products(path)[0]] == ["A-1", "A-2"]
    assert [remark[:3] for remark in said(path) if remark[1] == "sku"] == [(4, "sku", "refused")]
    assert (3, "name", "warning", "is the name of another product of this vendor: row 2") in said(
        path
    )


def test_an_empty_type_is_guessed_and_told(tmp_path: Path) -> None:
    def guess(name: str, description: str, category: Category) -> str | None:
        return "coffee" if "Kopi" in name and category is Category.MAKANAN_MINUMAN else None

    path = written(tmp_path, HEADER, GOOD.replace("coffee", ""))
    (product,) = read_products(path, guess_type=guess)[0]
    assert product.type == "coffee"
    assert said(path, guess_type=guess)[0][1:] == ("type", "warning", "type guessed: coffee")
    path = written(tmp_path, HEADER, GOOD.replace("coffee", "").replace("Kopi", "Teh"))
    assert "none could be guessed" in said(path, guess_type=guess)[0][3]
    path = written(tmp_path, HEADER.replace("type,", ""), GOOD.replace("coffee,", ""))
    assert read_products(path, guess_type=guess)[0][0].type == "coffee"


def test_damaged_and_marked_up_names_are_mended_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER, GOOD.replace("Kopi", "<b>CafÃ©</b>&nbsp;&amp; Kopi"))
    assert one(path).name == "Café & Kopi Temanggung"
    assert said(path) == [(2, "name", "warning", "had damaged characters, which were repaired")]


def test_an_open_quotation_mark_costs_its_row_alone(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER, GOOD, 'A-2,V001,"Kopi,kuliner,coffee,45rb,1',
                   GOOD.replace("A-1", "A-3").replace("Kopi", "Teh"))  # fmt: skip
    assert [product.sku for product in read_products(path)[0]] == ["A-1", "A-3"]
    assert [remark[:3] for remark in said(path)] == [(3, "", "refused")]
    assert "never closed" in said(path)[0][3]


def test_a_row_that_runs_on_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER, 'A-2,V001,"Kopi,kuliner,coffee,45rb,1',
                   'A-3,V001,Teh "hijau,kuliner,coffee,45rb,1', GOOD)  # fmt: skip
    assert [product.sku for product in read_products(path)[0]] == ["A-1"]
    assert said(path)[0][:3] == (2, "", "refused")


def test_a_workbooks_formulas_errors_and_dates_are_told(tmp_path: Path) -> None:
    import datetime

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append([*HEADER.split(","), "size"])
    row = GOOD.split(",")
    sheet.append([*row[:5], "=40000+5000", 10, "M"])
    sheet.append(["A-2", *row[1:5], 45000.0, 10.0, datetime.datetime(2024, 3, 2)])  # noqa: DTZ001
    sheet.append(["A-3", *row[1:5], "#REF!", 10, "M"])
    sheet["F4"].data_type = "e"
    path = tmp_path / "products.xlsx"
    book.save(path)
    products = read_products(path)[0]
    assert [(each.sku, each.price_idr, each.sizes) for each in products] == [
        ("A-2", 45_000, ("2024-03-02",))
    ]
    remarks = said(path)
    assert remarks[0][:3] == (2, "price_idr", "refused")
    assert "formula without a result" in remarks[0][3]
    assert remarks[1][:3] == (3, "size", "warning")
    assert remarks[2][:2] == (4, "price_idr")
    assert "error #REF!" in remarks[2][3]


def test_a_formulas_last_result_counts(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEADER.split(","))
    sheet.append([*GOOD.split(",")[:5], "=40000+5000", '=IF(1=1,"","")'])
    path = tmp_path / "products.xlsx"
    book.save(path)
    computed(path, "<f>40000+5000</f><v></v>", "<f>40000+5000</f><v>45000</v>")
    (remark,) = said(path)
    assert remark[1:3] == ("stock", "refused")
    assert "must not be empty" in remark[3]


def computed(path: Path, formula: str, with_result: str) -> None:
    """Put a formula's result into a workbook, as a spreadsheet does when it saves."""
    import zipfile

    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    text = parts[sheet].decode().replace("<v />", "<v></v>").replace("<v/>", "<v></v>")
    assert formula in text
    parts[sheet] = text.replace(formula, with_result).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


RISKY = ["=1+1", "+62800000001", "-5", "@SUM(A1)", "'=1", "''+x", '=HYPERLINK("http://x")', "'a'"]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_no_exported_cell_is_a_formula_and_all_are_read_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"vendors.{suffix}"
    vendors = [a_vendor(f"V{n}", name=text, phone=text) for n, text in enumerate(RISKY)]
    write_vendors(path, vendors)
    assert read_vendors(path) == (vendors, [])
    if suffix == "csv":
        cells = [cell for row in path.read_text().splitlines() for cell in row.split(",")]
        assert not any(cell.lstrip('"').startswith(tuple("=+-@")) for cell in cells)


def test_a_spreadsheets_forced_text_keeps_its_zeros(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER, GOOD.replace("A-1", '="007"'))
    assert one(path).sku == "007"


def test_a_report_counts_and_is_written_whole(tmp_path: Path) -> None:
    long = "x" * 300
    problems = [
        CatalogProblem("p.csv", 2, "name", long, "is longer than 200 characters"),
        CatalogProblem("p.csv", 2, "price_idr", "=1+1", "names no price"),
        CatalogProblem("p.csv", 3, "type", "", "type guessed: coffee", Severity.WARNING),
    ]
    assert (refused_rows(problems), warnings(problems)) == (1, 1)
    assert str(problems[2]) == "p.csv, row 3, type: type guessed: coffee (warning)"
    write_report(tmp_path / "report.csv", problems)
    sheet = read_sheet(tmp_path / "report.csv")
    assert sheet.header.cells == ("file", "row", "column", "value", "reason", "severity")
    assert sheet.rows[0].cells[3] == long
    assert sheet.rows[1].cells[3] == "=1+1"
    assert [row.cells[5] for row in sheet.rows] == ["refused", "refused", "warning"]


def test_progress_is_told_to_the_end(tmp_path: Path) -> None:
    rows = [GOOD.replace("A-1", f"A-{n}").replace("Kopi", f"Kopi {n}") for n in range(250)]
    ticks: list[tuple[int, int]] = []
    file = read_product_file(
        written(tmp_path, HEADER, *rows), KnownThings(), lambda *tick: ticks.append(tick)
    )
    assert ticks == [(100, 250), (200, 250), (250, 250)]
    assert (file.rows["A-0"], file.rows["A-249"]) == (2, 251)


def test_a_file_of_a_million_commas_is_no_trouble(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER, '"' + "," * 1_000_000)
    assert read_products(path)[0] == []
    write_sheet(tmp_path / "x.csv", ["a"], [["," * 200_000]])
    assert len(read_sheet(tmp_path / "x.csv").rows[0].cells[0]) == 200_000
