"""A person's mistake on the command line: one clear line, exit code 2, no traceback."""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from runtime.settings import PROJECT


def lapak(*arguments: str, home: Path, **settings: str) -> "subprocess.CompletedProcess[str]":
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LAPAK_")}
    return subprocess.run(
        [sys.executable, "-m", "cli.main", *arguments],
        cwd=PROJECT,
        env={**kept, "LAPAK_HOME": str(home), **settings},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def refused(finished: "subprocess.CompletedProcess[str]", *words: str) -> None:
    assert finished.returncode == 2, finished.stderr + finished.stdout
    lines = [line for line in finished.stderr.splitlines() if line.strip()]
    assert len(lines) == 1, finished.stderr
    for word in words:
        assert word in lines[0]


def test_running_without_a_token(tmp_path: Path) -> None:
    refused(lapak("run", home=tmp_path), "LAPAK_TELEGRAM_TOKEN", "@BotFather")


def test_a_bad_setting(tmp_path: Path) -> None:
    finished = lapak("doctor", home=tmp_path, LAPAK_ADMINS="siti")
    refused(finished, "LAPAK_ADMINS", "docs/settings.md")


def test_a_setting_that_does_not_exist(tmp_path: Path) -> None:
    refused(lapak("doctor", home=tmp_path, LAPAK_TELEGRAM_TOKN="1:a"), "LAPAK_TELEGRAM_TOKN")


def test_a_translator_that_does_not_exist(tmp_path: Path) -> None:
    finished = lapak("doctor", home=tmp_path, LAPAK_TRANSLATOR="babelfish")
    refused(finished, "babelfish")


def test_an_occupied_port(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        refused(lapak("demo", "--port", port, home=tmp_path), port, "--port")


@pytest.mark.parametrize("content", [None, b"\x00\xff\xfe not a table", b""])
def test_an_unreadable_catalogue(tmp_path: Path, content: bytes | None) -> None:
    folder = tmp_path / "goods"
    folder.mkdir()
    if content is not None:
        (folder / "products.csv").write_bytes(content)
    refused(lapak("catalog", "import", str(folder), home=tmp_path), "products.csv")


def test_a_database_that_is_none(tmp_path: Path) -> None:
    finished = lapak("migrate", home=tmp_path, LAPAK_DATABASE_URL="mysql://localhost/shop")
    refused(finished, "mysql")


def test_a_vendor_who_does_not_exist(tmp_path: Path) -> None:
    refused(lapak("vendor", "invite", "V999", home=tmp_path), "V999")


def test_a_batch_file_that_does_not_exist(tmp_path: Path) -> None:
    refused(lapak("search", "--batch", "nothing.jsonl", home=tmp_path), "nothing.jsonl")


def test_no_text_and_no_batch(tmp_path: Path) -> None:
    refused(lapak("understand", home=tmp_path), "--batch")


def test_an_unknown_command(tmp_path: Path) -> None:
    assert lapak("sing", home=tmp_path).returncode == 2


def test_doctor_says_what_to_do_about_each_missing_thing(tmp_path: Path) -> None:
    finished = lapak("doctor", home=tmp_path)
    assert finished.returncode == 2
    lines = finished.stdout.splitlines()
    assert all(line.startswith(("ok ", "NO ")) for line in lines)
    wrong = [line for line in lines if line.startswith("NO ")]
    assert any("lapak prepare" in line for line in wrong)
    assert any("lapak migrate" in line for line in wrong)
    assert any("LAPAK_TELEGRAM_TOKEN" in line for line in wrong)


def test_help_comes_at_once_and_names_every_command(tmp_path: Path) -> None:
    from cli.main import COMMANDS

    started = time.monotonic()
    finished = lapak("--help", home=tmp_path)
    took = time.monotonic() - started
    assert finished.returncode == 0
    assert all(name in finished.stdout for name in COMMANDS)
    assert took < 2.0  # half a second on an idle machine; tests share theirs


def test_every_command_has_help(tmp_path: Path) -> None:
    from cli.main import COMMANDS

    for name in COMMANDS:
        assert lapak(name, "--help", home=tmp_path).returncode == 0, name


def set_up(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    program = (
        "import sys; sys.path.insert(0, 'scripts'); import set_up; "
        "from pathlib import Path; set_up.UV = Path('/bin/false'); "
        "import json; print(json.dumps(set_up.find_rasa_python()))"
    )
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=PROJECT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def fake_python(path: Path, version: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(f"#!/bin/sh\necho {version}\n")
    path.chmod(0o755)


def test_without_python_3_10_the_set_up_says_what_to_install(tmp_path: Path) -> None:
    finished = set_up(PATH=str(tmp_path), PYENV_ROOT=str(tmp_path))
    assert finished.returncode != 0
    assert "no Python 3.10 for Rasa: install it" in finished.stderr


def test_python_3_10_is_found_among_pyenvs_versions_though_none_is_active(
    tmp_path: Path,
) -> None:
    inactive = tmp_path / "versions" / "3.10.99" / "bin" / "python"
    fake_python(inactive, "3.10")
    # On PATH stands pyenv's shim, which leads nowhere while no version is active.
    shim = tmp_path / "shims" / "python3.10"
    shim.parent.mkdir()
    shim.write_text("#!/bin/sh\necho 'pyenv: python3.10: command not found' >&2\nexit 127\n")
    shim.chmod(0o755)
    finished = set_up(PATH=f"{shim.parent}:/usr/bin:/bin", PYENV_ROOT=str(tmp_path))
    assert json.loads(finished.stdout) == str(inactive)
