"""The benchmark's table, and what it refuses."""

import pytest
from click.testing import CliRunner

from cli.bench import command
from cli.bench_scale import table

SMALL = {
    "products": 910,
    "build_seconds": 0.2,
    "index_mb": 1.4,
    "memory_mb": 100.0,
    "growth_mb": 2.0,
    "p50_ms": 0.5,
    "p95_ms": 1.0,
    "recall_at_10": 1.0,
    "add_ms": 0.1,
    "remove_ms": 0.2,
}
LARGE = {**SMALL, "products": 100_000, "build_seconds": 8.0, "index_mb": None, "p95_ms": 3.0}


def test_the_table_has_a_line_a_size_and_says_how_it_grew():
    lines = list(table([SMALL, LARGE]))
    assert lines[0].startswith("| products | build s |")
    assert lines[3].startswith("| 100,000 | 8.0 |  |")  # a server alone knows its size
    assert all(line.count("|") == lines[0].count("|") for line in lines[:4])
    assert "910 -> 100,000 products" in lines[4]
    assert "build s x40.0" in lines[4]
    assert "p95 ms x3.0" in lines[4]


@pytest.mark.parametrize("sizes", ["many", "910,", "0", "-5", "1e6"])
def test_sizes_that_are_no_numbers_are_refused_in_a_line(sizes):
    refused = CliRunner().invoke(command, ["--sizes", sizes])
    assert refused.exit_code == 2
    assert "--sizes" in refused.output
    assert "Traceback" not in refused.output


def test_figures_go_to_a_file_only_with_sizes(tmp_path):
    refused = CliRunner().invoke(command, ["--json", str(tmp_path / "f.json")])
    assert refused.exit_code == 2
    assert "--sizes" in refused.output
