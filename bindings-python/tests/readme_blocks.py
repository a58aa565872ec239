"""The examples of the README, and a way to run them with no package but `zhtj` installed.

A block that begins with ```python is run as it stands, in an empty folder with the sample data in `examples/data`. A
block of ```text right below it is what it prints. Words after `python` name the packages that it needs besides zhtj.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
README = HERE.parent / "README.md"
ROOT_README = HERE.parent.parent / "README.md"
DATA = HERE.parent.parent / "examples" / "data"

BLOCK = re.compile(
    r"^```python(?P<needs>[^\n]*)\n(?P<code>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```\n)?",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Block:
    """An example: where it stands, what it needs, what it does, what it prints."""

    line: int
    needs: tuple[str, ...]
    code: str
    output: str | None

    def run(self) -> None:
        """Runs it and compares what it prints."""
        printed = io.StringIO()
        with sample_folder(), contextlib.redirect_stdout(printed):
            exec(compile(self.code, f"{README}:{self.line}", "exec"), {"__name__": "readme"})  # noqa: S102
        if self.output is not None and printed.getvalue() != self.output:
            message = f"line {self.line} prints\n{printed.getvalue()}instead of\n{self.output}"
            raise AssertionError(message)
        if self.output is None and printed.getvalue():
            message = f"line {self.line} prints what the README does not show:\n{printed.getvalue()}"
            raise AssertionError(message)


@contextlib.contextmanager
def sample_folder() -> Iterator[Path]:
    """An empty working folder with the sample data in it."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(DATA, Path(folder) / "examples" / "data")
        os.chdir(folder)
        try:
            yield Path(folder)
        finally:
            os.chdir(before)


def blocks(path: Path = README) -> list[Block]:
    """All examples in order."""
    text = path.read_text(encoding="utf-8")
    return [
        Block(
            text.count("\n", 0, found.start()) + 1,
            tuple(found["needs"].split()),
            found["code"],
            found["output"],
        )
        for found in BLOCK.finditer(text)
    ]


def main() -> int:
    """Runs the examples that need no other package, and makes sure that none is there."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--without-packages", action="store_true", required=True)
    options.parse_args()
    here = {name for name in ("pandas", "polars", "pyarrow", "numpy") if _is_installed(name)}
    if here:
        print(f"these should not be installed: {sorted(here)}", file=sys.stderr)
        return 2
    alone = [block for block in blocks() if not block.needs]
    if not alone:
        print("the README has no example that needs nothing", file=sys.stderr)
        return 2
    for block in alone:
        block.run()
    print(f"{len(alone)} examples of the README run without any other package")
    return 0


def _is_installed(name: str) -> bool:
    import importlib.util

    return importlib.util.find_spec(name) is not None


if __name__ == "__main__":
    sys.exit(main())
