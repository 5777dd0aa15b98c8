"""Set up both environments, from nothing to ready; what is there already is left alone.

Standard library only, since it runs before anything of ours is installed:

    python3 scripts/set_up.py            both environments
    python3 scripts/set_up.py --browser  and, where it may, Chromium for the browser tests
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV = ROOT / ".venv-uv" / "bin" / "uv"
MAIN = ROOT / ".venv"
RASA = ROOT / "nlu" / ".venv"
REQUIREMENTS = ROOT / "requirements"
OLDEST = (3, 11)
# Compiled now: where Python may not write bytecode, each start would compile torch anew.
INSTALL = ("pip", "install", "--compile-bytecode")
RASA_PYTHON = "3.10"  # Rasa 3.6 runs on nothing newer
BROWSER_PACKAGES = ("chromium", "fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji")
BROWSER_COMMAND = f"apt-get install --no-install-recommends {' '.join(BROWSER_PACKAGES)}"


class SetUpFailed(Exception):
    """One line that says what is missing and what to do."""


def main(arguments: Sequence[str]) -> int:
    """Run the steps; 0 when all is there, 2 with one line when something is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--browser", action="store_true", help="Chromium for the browser tests")
    options = parser.parse_args(arguments)
    steps: list[tuple[str, Callable[[], str]]] = [
        ("uv, the installer", install_uv),
        ("Lapak's environment (.venv)", install_main),
        ("Rasa's environment (nlu/.venv)", install_rasa),
    ]
    if options.browser:
        steps.append(("Chromium for the browser tests", install_browser))
    try:
        run_all(steps)
    except SetUpFailed as problem:
        print(f"set-up: {problem}", file=sys.stderr)
        return 2
    return 0


def run_all(steps: list[tuple[str, Callable[[], str]]]) -> None:
    """Run the steps in order, each with a line that says how it went and how long it took."""
    for place, (title, step) in enumerate(steps, start=1):
        print(f"[{place}/{len(steps)}] {title} …", end=" ", flush=True)
        started = time.monotonic()
        try:
            outcome = step()
        except BaseException:
            print()
            raise
        print(f"{outcome} ({time.monotonic() - started:.1f} s)", flush=True)


def install_uv() -> str:
    """Put uv into an environment of its own, by pip."""
    if sys.version_info < OLDEST:
        raise SetUpFailed("Python 3.11 or newer is needed; run make with PYTHON=python3.11")
    wanted = fingerprint(REQUIREMENTS / "uv.txt")
    if is_done(UV.parent.parent, wanted):
        return "is there"
    folder = UV.parent.parent
    shutil.rmtree(folder, ignore_errors=True)
    # Without ensurepip, which Debian keeps in a package of its own: pip can install into another
    # environment.
    call([sys.executable, "-m", "venv", "--without-pip", str(folder)])
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python")]
    call([*pip, "install", "--quiet", "--require-hashes", "-r", str(REQUIREMENTS / "uv.txt")])
    return done(folder, wanted)


def install_main() -> str:
    """Lapak's environment: torch by find-links where they have it, the rest pinned and hashed."""
    files = [REQUIREMENTS / "torch.txt", REQUIREMENTS / "main.txt", ROOT / "pyproject.toml"]
    wanted = fingerprint(*files)
    if is_done(MAIN, wanted):
        return "is there"
    links = [part for link in find_links() for part in ("--find-links", link)]
    uv("venv", "--clear", "--python", sys.executable, str(MAIN))
    install = [*INSTALL, "--python", str(MAIN / "bin" / "python")]
    uv(*install, *links, "-r", str(REQUIREMENTS / "torch.txt"))
    uv(*install, "--no-deps", "--require-hashes", "-r", str(REQUIREMENTS / "main.txt"))
    uv(*install, "--no-deps", "--editable", str(ROOT))
    return done(MAIN, wanted)


def install_rasa() -> str:
    """Rasa's environment, on its own Python."""
    wanted = fingerprint(REQUIREMENTS / "nlu.txt")
    if is_done(RASA, wanted):
        return "is there"
    uv("venv", "--clear", "--python", find_rasa_python(), str(RASA))
    install = [*INSTALL, "--python", str(RASA / "bin" / "python")]
    uv(*install, "--no-deps", "--require-hashes", "-r", str(REQUIREMENTS / "nlu.txt"))
    return done(RASA, wanted)


def install_browser() -> str:
    """Debian's Chromium and fonts, where this user may install packages."""
    if shutil.which("chromium"):
        return "is there"
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return f"left out: its tests are skipped until you run `{BROWSER_COMMAND}`"
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (["apt-get", "update"], [*BROWSER_COMMAND.split(), "--yes"])
    for command in commands:
        if subprocess.run(command, env=environment, capture_output=True, check=False).returncode:
            return f"could not be installed: its tests are skipped until `{BROWSER_COMMAND}` works"
    return "installed"


def find_rasa_python() -> str:
    """A Python 3.10: on PATH, among pyenv's versions even when none is active, or uv's own."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    on_path = shutil.which(f"python{RASA_PYTHON}")
    installed = sorted(pyenv.glob(f"versions/{RASA_PYTHON}.*/bin/python"), reverse=True)
    for candidate in ([on_path] if on_path else []) + [str(path) for path in installed]:
        # A shim of pyenv stands on PATH even where it leads nowhere, so ask it.
        asked = subprocess.run(
            [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
            capture_output=True,
            text=True,
            check=False,
        )
        if asked.stdout.strip() == RASA_PYTHON:
            return candidate
    fetched = subprocess.run(
        [UV, "python", "install", RASA_PYTHON], capture_output=True, check=False
    )
    if fetched.returncode == 0:
        return RASA_PYTHON
    raise SetUpFailed(
        f"no Python {RASA_PYTHON} for Rasa: install it (pyenv install {RASA_PYTHON}, or your"
        " system's python3.10 with its venv package) and run this again"
    )


def find_links() -> list[str]:
    """Where pip is told to look for wheels besides its index; uv does not read pip's settings."""
    listed = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"],
        capture_output=True,
        text=True,
        check=False,
    )
    links = os.environ.get("PIP_FIND_LINKS", "").split()
    for line in listed.stdout.splitlines():
        name, _, value = line.partition("=")
        if name.endswith(".find-links"):
            links += value.strip("'\"").replace("\\n", " ").split()
    return list(dict.fromkeys(link for link in links if "://" in link or Path(link).is_dir()))


def uv(*arguments: str) -> None:
    """Run uv, quietly."""
    call([str(UV), "--quiet", *arguments])


def call(command: list[str]) -> None:
    """Run a command; its last lines become the error when it fails."""
    environment = {key: value for key, value in os.environ.items() if key != "VIRTUAL_ENV"}
    finished = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if finished.returncode:
        last = [line for line in (finished.stderr or finished.stdout).splitlines() if line.strip()]
        raise SetUpFailed(f"`{' '.join(command)}` failed: {' / '.join(last[-3:])}")


def fingerprint(*files: Path) -> str:
    """What an environment was made from: the SHA-256 of these files and of the Python."""
    digest = hashlib.sha256(sys.version.encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def is_done(folder: Path, wanted: str) -> bool:
    """Whether the environment was finished from just this."""
    stamp = folder / "lapak-stamp"
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted


def done(folder: Path, wanted: str) -> str:
    """Note that the environment is finished."""
    (folder / "lapak-stamp").write_text(wanted, encoding="utf-8")
    return "ready"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
