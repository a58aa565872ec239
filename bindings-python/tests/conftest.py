"""What all tests share: the installed package, the sample data, generated rosters."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest
import zhtj

ROOT = Path(__file__).resolve().parents[2]
TODAY = datetime.date(2026, 11, 22)


def pytest_configure() -> None:
    """Refuses to test anything but an installed wheel, here and in the processes that Spark starts."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    installed = Path(sysconfig.get_path("platlib")).resolve()
    if not Path(zhtj.__file__).resolve().is_relative_to(installed):
        raise pytest.UsageError(f"zhtj comes from {zhtj.__file__}, not from an installed wheel; use run_tests.py")


@pytest.fixture(scope="session")
def today() -> datetime.date:
    """The day for which the sample data is right."""
    return TODAY


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of the sample data."""
    return ROOT / "examples" / "data"


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of the examples."""
    return ROOT / "examples" / "python"


Generate = Callable[..., Path]


@pytest.fixture(scope="session")
def generate(tmp_path_factory: pytest.TempPathFactory) -> Generate:
    """Makes a roster with known mistakes: `generate(rows, suffix=".csv", seed=1)`; the same one is made once."""
    made: dict[tuple[int, str, int, float], Path] = {}

    def make(rows: int, suffix: str = ".csv", seed: int = 1, errors: float = 0.1) -> Path:
        key = (rows, suffix, seed, errors)
        if key not in made:
            path = tmp_path_factory.mktemp("rosters") / f"{rows}-{seed}{suffix}"
            options = {"--rows": rows, "--seed": seed, "--errors": errors, "--out": path, "--today": TODAY}
            command = [str(word) for option in options.items() for word in option]
            subprocess.run([sys.executable, "-m", "zhtj", "generate", *command], check=True)
            made[key] = path
        return made[key]

    return make
