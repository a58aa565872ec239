"""Runs every check of the Python package, from nothing: `python3 bindings-python/run_tests.py`.

It needs Python 3.10 or later, Rust, and network access for the pinned packages. The package is built as the wheel that
users install, and only that wheel is tested, never the source tree. Ends with 0 only if everything passed; nothing is
left out when a tool is missing.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR") or ROOT / "target")
WORK = TARGET / "python" / f"{sys.version_info.major}.{sys.version_info.minor}"
REQUIREMENTS = HERE / "requirements-dev.txt"
EXAMPLES = ROOT / "examples" / "python"
JAVA = 17
# What the stripped module may weigh: the size it has reached, rounded up, so that it can only shrink. The aim of 3 MB is not
# reached: it carries every rule, the names of all divisions, readers and a writer of workbooks, and the whole command.
LARGEST_MODULE = 9 * 1024 * 1024


def main() -> int:
    """Runs the steps in order and stops at the first that fails."""
    if sys.version_info < (3, 10):  # noqa: UP036 - this is where an older one is told
        print("zhtj needs Python 3.10 or later", file=sys.stderr)
        return 2
    started = time.monotonic()
    try:
        python = prepare(WORK / "venv")
        require_java()
        wheel = build(python)
        check(python, wheel)
        fresh(wheel)
    except subprocess.CalledProcessError as error:
        print(f"failed with {error.returncode}: {shown(error.cmd)}", file=sys.stderr)
        return 1
    except Failed as error:
        print(f"failed: {error}", file=sys.stderr)
        return 1
    print(f"the Python package passed every check in {time.monotonic() - started:.0f} s")
    return 0


class Failed(Exception):
    """What went wrong, as a sentence."""


def shown(command: list[str]) -> str:
    """The command as it could be typed."""
    return " ".join(str(part) for part in command)


def run(*command: object, cwd: Path = HERE, **variables: str) -> None:
    """Runs a command, which must end with 0."""
    words = [str(word) for word in command]
    print(f"\n$ {shown(words)}", flush=True)
    subprocess.run(words, cwd=cwd, check=True, env=environment(**variables))


def environment(**variables: str) -> dict[str, str]:
    """The caller's variables without those that could bring in another package than the installed one."""
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
    return {**kept, "CARGO_TARGET_DIR": str(TARGET), "PYTHONUTF8": "1", **variables}


def python_of(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(folder: Path) -> Path:
    """The environment of the tests, made again only when the pinned packages change."""
    python = python_of(folder)
    stamp = folder / "requirements.sha256"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if not python.exists() or not stamp.exists() or stamp.read_text() != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS)
        stamp.write_text(wanted)
    return python


def java_version() -> int | None:
    """The version of the installed Java; `None` if there is none."""
    home = os.environ.get("JAVA_HOME")
    java = shutil.which("java", path=str(Path(home) / "bin")) if home else shutil.which("java")
    if java is None:
        return None
    told = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
    found = re.search(r'version "(\d+)', told)
    return int(found.group(1)) if found else None


def require_java() -> None:
    """The tests of Spark need Java; on a machine where this may install it, it does."""
    if (java_version() or 0) < JAVA and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "default-jre-headless", DEBIAN_FRONTEND="noninteractive")
    found = java_version()
    if found is None or found < JAVA:
        have = "no Java is installed" if found is None else f"Java {found} is installed"
        raise Failed(f"the tests of Spark need Java {JAVA} or later and {have}; install it and run this again")


def build(python: Path) -> Path:
    """The wheel, built as it is released."""
    wheels = WORK / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    profile = "wheel" if "[profile.wheel]" in (ROOT / "Cargo.toml").read_text() else "release"
    run(python, "-m", "maturin", "build", "--locked", "--profile", profile, "--out", wheels)
    built = list(wheels.glob("*.whl"))
    if len(built) != 1:
        raise Failed(f"expected one wheel, got {[wheel.name for wheel in built]}")
    if "-cp310-abi3-" not in built[0].name:
        raise Failed(f"{built[0].name} is not made for every Python from 3.10 on")
    install = ("install", "--quiet", "--disable-pip-version-check", "--force-reinstall", "--no-deps")
    run(python, "-m", "pip", *install, built[0])
    return built[0]


def check(python: Path, wheel: Path) -> None:
    """Style, types and tests, all of the installed wheel."""
    run(python, "-m", "ruff", "check", ".", EXAMPLES)
    run(python, "-m", "ruff", "format", "--check", ".", EXAMPLES)
    # Away from the sources, so that only what is installed can be found.
    away = WORK / "away"
    away.mkdir(exist_ok=True)
    config = HERE / "pyproject.toml"
    run(python, "-m", "mypy", "--config-file", config, "-p", "zhtj", cwd=away)
    run(python, "-m", "mypy", "--config-file", config, *sorted(EXAMPLES.glob("*.py")), cwd=away)
    run(python, "-m", "mypy.stubtest", "--mypy-config-file", config, "zhtj._native", cwd=away)
    run(python, "-m", "pyright", "--pythonpath", python, "--project", HERE)
    run(python, "-m", "pytest", "-n", "2", "--dist", "loadfile", cwd=HERE, ZHTJ_WHEEL=str(wheel))


def fresh(wheel: Path) -> None:
    """The wheel alone, as `pip install zhtj` leaves it: no other package may be needed."""
    folder = WORK / "fresh"
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    python = python_of(folder)
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", wheel)
    roster = ROOT / "examples" / "data" / "roster.xlsx"
    command = [str(python.with_name("zhtj")), "check", str(roster), "--today", "2026-11-22", "--lang", "en"]
    told = subprocess.run(command, capture_output=True, text=True, env=environment(), check=False)
    print(f"\n$ {shown(command)}\n{told.stdout[:400]}")
    if told.returncode != 1 or "13 of 39 people must be corrected" not in told.stdout:
        raise Failed(f"zhtj check ended with {told.returncode}: {told.stderr}")
    run(python, HERE / "tests" / "readme_blocks.py", "--without-packages", cwd=WORK)
    module = next(folder.rglob("_native*.so"), None) or next(folder.rglob("_native*.pyd"))
    size = module.stat().st_size
    print(f"native module {size / 1e6:.2f} MB, wheel {wheel.stat().st_size / 1e6:.2f} MB, {platform.machine()}")
    if size > LARGEST_MODULE:
        raise Failed(f"the native module has {size} bytes, more than {LARGEST_MODULE}")


if __name__ == "__main__":
    sys.exit(main())
