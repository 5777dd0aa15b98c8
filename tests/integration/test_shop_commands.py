"""`lapak migrate`, `vendor` and `catalog` on a SQLite file, as a person types them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import lapak

VENDORS = "vendor_id,name,regency\nbatik-lasem,Batik Lasem,Rembang\n"
HEADER = "sku,vendor_id,name,category,type,price_idr,stock\n"
GOOD = "BATIK-1,batik-lasem,Batik tulis Lasem,fesyen,batik-lasem,450000,3\n"
ALSO_GOOD = "BATIK-2,batik-lasem,Selendang Lasem,fesyen,batik-lasem,150000,0\n"
BAD = "BATIK-3,batik-lasem,Sarung Lasem,fesyen,batik-lasem,murah,3\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder in which a shop of its own lives."""
    monkeypatch.setenv("LAPAK_HOME", str(tmp_path / "var"))
    monkeypatch.setenv("LAPAK_DATABASE_URL", f"sqlite:///{tmp_path / 'shop.db'}")
    (tmp_path / "vendors.csv").write_text(VENDORS)
    (tmp_path / "products.csv").write_text(HEADER + GOOD + ALSO_GOOD)
    return tmp_path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(lapak, [str(each) for each in arguments])


def refused(result: Result) -> str:
    """Check that it ended as a person's mistake does; gives the one line."""
    assert result.exit_code == 2
    (line,) = result.stderr.splitlines()
    return line


def test_migrating_twice_is_fine(home: Path) -> None:
    assert run("migrate").exit_code == 0
    assert run("migrate").exit_code == 0
    assert (home / "shop.db").is_file()


def test_import_reports_and_can_be_repeated(home: Path) -> None:
    run("migrate")
    result = run("catalog", "import", "--no-index", home)
    assert result.stdout == ("new 2, changed 0, unchanged 0, withdrawn 0, refused 0, warnings 2\n")
    (home / "products.csv").write_text(HEADER + GOOD)
    result = run("catalog", "import", "--no-index", home / "products.csv")
    assert result.stdout == ("new 0, changed 0, unchanged 1, withdrawn 1, refused 0, warnings 1\n")


def test_a_bad_row_is_named_and_the_rest_imported(home: Path) -> None:
    (home / "products.csv").write_text(HEADER + GOOD + BAD)
    result = run("catalog", "import", home)
    assert result.exit_code == 0
    assert result.stdout == ("new 1, changed 0, unchanged 0, withdrawn 0, refused 1, warnings 2\n")
    assert result.stderr.startswith("products.csv, row 3, price_idr: 'murah' names no price")


def test_a_product_with_a_bad_row_is_not_withdrawn(home: Path) -> None:
    run("catalog", "import", home)
    (home / "products.csv").write_text(HEADER + GOOD + BAD)
    assert "withdrawn 0" in run("catalog", "import", home).stdout


def test_strict_imports_nothing_unless_all_is_good(home: Path) -> None:
    (home / "products.csv").write_text(HEADER + GOOD + BAD)
    result = run("catalog", "import", "--strict", home)
    assert result.exit_code == 2
    assert "nothing imported: 1 rows refused" in result.stderr
    assert "unchanged 0" in run("catalog", "import", home).stdout


def test_products_of_nobody_are_problems_not_crashes(home: Path) -> None:
    (home / "vendors.csv").unlink()
    result = run("catalog", "import", home)
    assert result.exit_code == 0
    assert "is no vendor's id" in result.stderr
    assert "new 0" in result.stdout


def test_check_names_problems_and_touches_no_shop(home: Path) -> None:
    result = run("catalog", "check", home)
    assert (result.exit_code, result.stdout) == (
        0,
        "good: 1 vendors, 2 products; refused 0, warnings 2\n",
    )
    (home / "products.csv").write_text(HEADER + GOOD + BAD)
    result = run("catalog", "check", home)
    assert result.exit_code == 2
    assert result.stdout == "good: 1 vendors, 1 products; refused 1, warnings 2\n"
    assert not (home / "shop.db").exists()


@pytest.mark.parametrize("as_xlsx", [False, True])
def test_an_export_can_be_imported_again(home: Path, as_xlsx: bool) -> None:
    run("catalog", "import", home)
    out = home / "ekspor"
    result = run("catalog", "export", out, *(["--xlsx"] if as_xlsx else []))
    assert result.exit_code == 0
    assert "unchanged 2" in run("catalog", "import", out).stdout


def test_unreadable_catalogues_are_one_line(home: Path) -> None:
    assert "No such file" in refused(run("catalog", "check", home / "tidak-ada.csv"))
    (home / "products.csv").write_bytes(b"sku\xff")
    assert "names no column 'sku'" in refused(run("catalog", "check", home))
    (home / "products.csv").unlink()
    assert "neither products.csv nor products.xlsx" in refused(run("catalog", "import", home))


def test_an_invitation_is_printed_once_for_a_known_vendor(home: Path) -> None:
    run("catalog", "import", home)
    result = run("vendor", "invite", "batik-lasem", "--bot", "@LapakBot")
    assert result.exit_code == 0
    assert result.output.startswith("https://t.me/LapakBot?start=")
    assert run("vendor", "invite", "batik-lasem").output.startswith("/start ")


def test_an_unknown_vendor_is_one_line(home: Path) -> None:
    assert "no vendor has the id 'batik-solo'" in refused(run("vendor", "invite", "batik-solo"))


def test_a_bad_database_address_is_one_line(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAPAK_DATABASE_URL", "mysql://root@localhost/lapak")
    assert "mysql is not a database Lapak knows" in refused(run("migrate"))
