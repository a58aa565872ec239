"""The README tells the truth: every example runs, and prints what stands below it. So do those of the docstrings."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest
import zhtj
from readme_blocks import README, ROOT_README, Block, blocks, sample_folder

MODULES = [info.name for info in pkgutil.walk_packages(zhtj.__path__, "zhtj.") if not info.name.endswith("__main__")]


@pytest.mark.parametrize("block", [*blocks(), *blocks(ROOT_README)], ids=lambda block: f"line {block.line}")
def test_blocks(block: Block) -> None:
    block.run()


def test_every_block_is_seen() -> None:
    text = README.read_text(encoding="utf-8")
    assert text.count("```python") == len(blocks()) >= 8
    assert ROOT_README.read_text(encoding="utf-8").count("```python") == len(blocks(ROOT_README)) >= 1


def test_some_examples_need_nothing() -> None:
    assert sum(not block.needs for block in blocks()) >= 3


@pytest.mark.parametrize("name", ["zhtj", *MODULES])
def test_docstrings(name: str) -> None:
    with sample_folder():
        results = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert results.failed == 0


@pytest.mark.parametrize("name", ["report", "polars", "pandas", "duckdb", "pydantic", "spark"])
def test_each_layer_has_an_example(name: str) -> None:
    module = importlib.import_module(f"zhtj.{name}")
    found = doctest.DocTestFinder().find(module)
    assert sum(len(test.examples) for test in found) > 0
