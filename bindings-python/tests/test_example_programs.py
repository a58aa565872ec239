"""The examples run as they stand: the scripts as people start them, the notebook from its first cell to its last."""

from __future__ import annotations

import datetime
import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import nbformat
import polars as pl
import pytest
from fastapi.testclient import TestClient
from nbclient import NotebookClient

Generate = Callable[..., Path]
TODAY = "2026-11-22"


def run(script: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(script), *map(str, arguments), "--today", TODAY]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def loaded(script: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(script.stem, script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[script.stem] = module
    spec.loader.exec_module(module)
    return module


def test_clean_folder(examples: Path, generate: Generate, tmp_path: Path) -> None:
    rosters = tmp_path / "rosters"
    rosters.mkdir()
    for name, path in {"一班.csv": generate(40, seed=1), "二班.xlsx": generate(30, ".xlsx", seed=2)}.items():
        shutil.copy(path, rosters / name)
    done = run(examples / "clean_folder.py", rosters, tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert "一班.csv" in done.stdout
    ready = pl.read_csv(tmp_path / "out" / "ready.csv", infer_schema=False)
    problems = pl.read_csv(tmp_path / "out" / "problems.csv", infer_schema=False)
    assert 0 < ready.height < 70
    assert set(ready["文件"]) == set(problems["file"]) == {"一班.csv", "二班.xlsx"}
    assert sorted(path.name for path in (tmp_path / "out").glob("*.xlsx")) == [
        "一班-annotated.xlsx",
        "二班-annotated.xlsx",
    ]


def test_big_csv(examples: Path, generate: Generate, tmp_path: Path) -> None:
    source = generate(20_000)
    done = run(examples / "big_csv_polars.py", source, tmp_path / "wrong.csv")
    assert done.returncode == 1, done.stderr
    assert "resident_id.check_character" in done.stdout
    wrong = pl.read_csv(tmp_path / "wrong.csv", infer_schema=False)
    written = set(pl.read_csv(source, infer_schema=False)["身份证号码"])
    assert wrong.height > 50
    assert not set(wrong["number"].drop_nulls()) & {text for text in written if text and len(text) > 5}


def test_duckdb(examples: Path, generate: Generate) -> None:
    done = run(examples / "duckdb_query.py", generate(5_000))
    assert done.returncode == 0, done.stderr
    first = done.stdout.splitlines()[0].split()
    assert first[1] == "right"
    assert int(first[0]) > 4_000


def test_spark(examples: Path, generate: Generate, tmp_path: Path) -> None:
    done = run(examples / "spark_job.py", generate(2_000), tmp_path / "findings")
    assert done.returncode == 1, done.stderr
    assert "resident_id.check_character" in done.stdout
    assert pl.read_parquet(tmp_path / "findings" / "*.parquet").height > 100


def test_fastapi(examples: Path) -> None:
    app = loaded(examples / "fastapi_app.py")
    app.TODAY = lambda: datetime.date.fromisoformat(TODAY)
    client = TestClient(app.app)
    person = {"name": "张 三", "resident_id": "１1010519491231002x", "mobile": "13800138000"}
    answer = client.post("/members", json=person)
    assert answer.status_code == 200, answer.text
    assert answer.json() == {"resident_id": "110*************2X", "birth_date": "1949-12-31"}
    refused = client.post("/members", json={**person, "resident_id": "110105194912310021", "mobile": "1380013800"})
    assert refused.status_code == 422
    detail: list[dict[str, Any]] = refused.json()["detail"]
    assert [(one["loc"], one["type"]) for one in detail] == [
        (["body", "resident_id"], "resident_id.check_character"),
        (["body", "mobile"], "mobile.length"),
    ]
    assert "110105194912310021" not in refused.text
    schema = client.get("/openapi.json").json()["components"]["schemas"]["Member"]["properties"]["resident_id"]
    assert schema["pattern"] == "^([0-9]{15}|[0-9]{17}[0-9Xx])$"


@pytest.fixture
def notebook(examples: Path) -> Any:
    return nbformat.read(examples / "roster_report.ipynb", as_version=4)


def test_the_notebook_is_kept_without_outputs(notebook: Any) -> None:
    nbformat.validate(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert cell.outputs == []
            assert cell.execution_count is None


def test_the_notebook_runs(notebook: Any, examples: Path) -> None:
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(examples)}}).execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    shown = "".join(str(output.get("data", {})) for output in outputs)
    assert "vega" in shown.lower()
    assert "resident_id.check_character" in shown
    assert not any(output.output_type == "error" for output in outputs)
