"""Rosters from files, bytes and tables: the same findings from each, and clear errors for what is no roster."""

from __future__ import annotations

import datetime
import io
import json
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from reference import EXAMPLE, TODAY, many
from zhtj import _native as native
from zhtj._errors import FileError, RequestError

HEADER = ["姓名", "身份证号码", "手机号码"]


@pytest.fixture(scope="module")
def roster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("roster") / "roster.csv"
    native.generate_roster(path, rows=3000, today=TODAY, errors=0.2, seed=7)
    return path


@pytest.fixture(scope="module")
def frame(roster: Path) -> pd.DataFrame:
    return pd.read_csv(roster, dtype=str)


def findings(source: object, **keywords: Any) -> list[tuple[Any, ...]]:
    report = native.check_roster(source, today=TODAY, **keywords)
    table = report.findings_table(columns=["row", "column", "field", "code", "severity", "params", "found", "fix"])
    return list(zip(*table.to_pydict().values(), strict=True))


def test_a_path_bytes_a_file_and_every_table_give_the_same(roster: Path, frame: pd.DataFrame) -> None:
    expected = findings(roster)
    assert len(expected) > 300
    table = pa.table(pl.from_pandas(frame))
    sources = {
        "str": str(roster),
        "bytes": roster.read_bytes(),
        "bytearray": bytearray(roster.read_bytes()),
        "memoryview": memoryview(roster.read_bytes()),
        "file": io.BytesIO(roster.read_bytes()),
        "pandas": frame,
        "pandas objects": frame.astype(object),
        "polars": pl.from_pandas(frame),
        "polars lazy chunks": pl.concat([pl.from_pandas(frame[:1000]), pl.from_pandas(frame[1000:])], rechunk=False),
        "pyarrow": table,
        "small batches": pa.Table.from_batches(table.to_batches(max_chunksize=7)),
        "large strings": table.cast(pa.schema([(name, pa.large_string()) for name in table.column_names])),
        "dictionaries": pa.table(
            {name: table[name].combine_chunks().dictionary_encode() for name in table.column_names}
        ),
        "record batch": table.combine_chunks().to_batches()[0],
        "reader": table.to_reader(),
        "dict": {name: table[name].to_pylist() for name in table.column_names},
        "dict of arrays": {name: frame[name].to_numpy() for name in frame.columns},
    }
    for name, source in sources.items():
        assert findings(source) == expected, name


def test_a_workbook_gives_the_same_as_the_table_in_it(tmp_path: Path) -> None:
    book = tmp_path / "roster.xlsx"
    native.generate_roster(book, rows=800, today=TODAY, errors=0.3, seed=3)
    report = native.check_roster(book, today=TODAY)
    assert (report.verdict, report.people) == ("fail", native.check_roster(book, today=TODAY, sheet=0).people)
    fixed = tmp_path / "fixed.xlsx"
    changes = report.fix(fixed)
    again = native.check_roster(fixed, today=TODAY, sheet="团员信息")
    assert changes.num_rows > 0 and again.findings_count == report.findings_count - changes.num_rows


def test_states_follow_the_rows_of_a_table(frame: pd.DataFrame) -> None:
    report = native.check_roster(frame, today=TODAY)
    states = report.rows_state().to_pydict()
    assert states["row"] == list(range(2, len(frame) + 2))
    counts = {state: states["state"].count(state) for state in ("ready", "to_look_at", "undecided", "to_fix")}
    assert counts == {
        "ready": report.ready,
        "to_look_at": report.to_look_at,
        "undecided": report.undecided,
        "to_fix": report.to_fix,
    }
    assert sum(counts.values()) == report.people
    table = report.findings_table(columns=["row", "severity"]).to_pydict()
    errors = {row for row, severity in zip(*table.values(), strict=True) if severity == "error" and row}
    assert errors == {row for row, state in zip(states["row"], states["state"], strict=True) if state == "to_fix"}


def test_states_of_rows_without_people_are_null() -> None:
    table = {"姓名": ["张三", None, "合计", "李四", None], "身份证号码": [EXAMPLE, None, None, "x", None]}
    states = native.check_roster(table, today=TODAY).rows_state().to_pydict()
    assert states == {"sheet": [""] * 5, "row": [2, 3, 4, 5, 6], "state": ["ready", None, None, "to_fix", None]}


def test_cells_of_tables_keep_their_type() -> None:
    table = pa.table(
        {
            "姓名": ["张三", "李四", "王五"],
            "身份证号码": pa.array([110_105_194_912_310_021] * 3),
            "手机号码": pa.array([13_800_138_000.0, None, float("nan")]),
            "入团年月": pa.array([datetime.date(2018, 5, 4), None, datetime.date(2018, 5, 4)]),
            "是否团干部": pa.array([True, None, False]),
        }
    )
    found = {(row, column, code) for row, column, _, code, *_ in findings(table)}
    assert {
        (2, "B", "resident_id.check_character"),
        (2, "C", "cell.number_not_text"),
        (2, "E", "cell.boolean"),
    } <= found
    assert not any(column == "D" and code.startswith("cell.") for _, column, code in found)
    times = [datetime.datetime(2018, 5, 4, 12)] * 2
    for column in (
        pa.array(times),
        pa.array(times, pa.timestamp("ns", "Asia/Shanghai")),
        pa.array(times, pa.timestamp("s", "+08:00")),
    ):
        assert findings(pa.table({"姓名": ["张三", "李四"], "入团年月": column})) != []
    with pytest.raises(TypeError, match="column 入团年月"):
        findings(pa.table({"姓名": ["张三"], "入团年月": pa.array(times[:1], pa.timestamp("s", "America/New_York"))}))


def test_mixed_objects_of_a_frame_are_findings() -> None:
    frame = pd.DataFrame(
        {"姓名": ["张三", "李四", None], "身份证号码": [EXAMPLE, 1.10105194912310e17, np.nan]}, dtype=object
    )
    assert (3, "B", "resident_id.precision_lost") in {
        (row, column, code) for row, column, _, code, *_ in findings(frame)
    }


def test_columns_of_nothing() -> None:
    for table in (
        pa.table({"姓名": ["张三"], "身份证号码": pa.nulls(1)}),
        pl.DataFrame({"姓名": ["张三"], "身份证号码": [None]}),
        pd.DataFrame({"姓名": ["张三"], "身份证号码": [None]}),
    ):
        assert any(code == "value.missing_required" for *_, code, _, _, _, _ in findings(table))


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "file.empty"),
        (b"a,b\nc,d\n", "file.no_known_column"),
        (b"%PDF-1.7 x", "file.not_a_table"),
        (b"PK\x03\x04" + b"\0" * 60, "file.broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 600, "file.broken"),
        ("姓名,身份证号码\n张三,x\n".encode() + b"\0", "file.binary"),
        ('姓名,身份证号码\n"张三,x\n'.encode(), "file.unclosed_quote"),
        (pa.table({}), "file.no_known_column"),
        (pa.table({"a": ["b"]}), "file.no_known_column"),
        ({}, "file.no_known_column"),
        ("/no/such/file.xlsx", "file.io"),
        ("/", "file.io"),
    ],
)
def test_what_is_no_roster_is_refused_with_its_code(source: object, code: str) -> None:
    with pytest.raises(FileError) as error:
        native.check_roster(source, today=TODAY)
    assert error.value.code in {code, "file.truncated" if code == "file.broken" else code}


def test_text_that_is_no_utf8_names_its_row() -> None:
    table = pa.table({"姓名": pa.array(["张三".encode(), b"\xff"]), "身份证号码": [EXAMPLE, EXAMPLE]})
    with pytest.raises(FileError) as error:
        native.check_roster(table, today=TODAY)
    assert (error.value.code, error.value.params["row"]) == ("file.encoding", 3)


def test_limits_hold(roster: Path, frame: pd.DataFrame) -> None:
    for source in (roster, frame, roster.read_bytes()):
        for limits, code in [({"rows": 100}, "file.too_many_rows"), ({"columns": 3}, "file.too_many_columns")]:
            with pytest.raises(FileError) as error:
                native.check_roster(source, today=TODAY, limits=limits)
            assert error.value.code == code
        report = native.check_roster(source, today=TODAY, limits={"findings": 5})
        assert report.not_kept > 0 and report.findings_count < 10
    for source in (roster, io.BytesIO(roster.read_bytes())):
        with pytest.raises(FileError) as error:
            native.check_roster(source, today=TODAY, limits={"file_bytes": 10})
        assert (error.value.code, error.value.params) == ("file.too_large", {"limit": 10})
    with pytest.raises(RequestError) as wrong:
        native.check_roster(roster, today=TODAY, limits={"no": 1})
    assert wrong.value.path == "/limits"


def test_people_already_in_the_system_are_found(tmp_path: Path) -> None:
    roster = pa.table({"姓名": ["张三"], "身份证号码": [EXAMPLE]})
    existing = {"姓名": ["张三", "x"], "身份证号码": [EXAMPLE, "x"], "所属团组织": ["甲支部", "甲支部"]}
    path = tmp_path / "existing.csv"
    pl.DataFrame(existing).write_csv(path)
    for source in (path, path.read_bytes(), pl.DataFrame(existing), existing):
        report = native.check_roster(roster, today=TODAY, existing=source, own_branch="甲支部")
        codes = report.findings_table(columns=["code"]).to_pydict()["code"]
        assert [code for code in codes if code.startswith("roster.")] in (
            ["roster.exists_here"],
            ["roster.exists_somewhere"],
        )
        assert report.passed_over == 1
    with pytest.raises(FileError):
        native.check_roster(roster, today=TODAY, existing=b"a,b\n")


def test_columns_are_assigned_by_hand(tmp_path: Path) -> None:
    table = {"甲": ["张三"], "乙": ["110105194912310021"], "姓名": ["x"]}
    for columns in ({"乙": "resident_id"}, {1: "resident_id"}):
        assert "resident_id.check_character" in {code for _, _, _, code, *_ in findings(table, columns=columns)}
    path = tmp_path / "roster.csv"
    pl.DataFrame(table).write_csv(path)
    assert "resident_id.check_character" in {code for _, _, _, code, *_ in findings(path, columns={"B": "resident_id"})}
    for columns in ({"丁": "resident_id"}, {"乙": "no_field"}, {-1: "resident_id"}):
        with pytest.raises(RequestError) as error:
            findings(table, columns=columns)
        assert error.value.path.startswith("/columns/")


def test_a_sheet_is_chosen_by_name_or_place(tmp_path: Path) -> None:
    book = tmp_path / "roster.xlsx"
    native.generate_roster(book, rows=5, today=TODAY)
    for sheet in ("no", 1, 99):
        with pytest.raises(FileError) as error:
            native.check_roster(book, today=TODAY, sheet=sheet)
        assert error.value.code == "file.no_sheet"


def test_reports_are_masked_in_every_format_unless_revealed(roster: Path, frame: pd.DataFrame) -> None:
    report = native.check_roster(roster, today=TODAY)
    wrong = report.findings_table(reveal=True, columns=["found", "field"]).to_pydict()
    ids = {
        found
        for field, found in zip(*wrong.values(), strict=True)
        if field == "resident_id" and found and len(found) == 18
    }
    assert ids
    for format in ("html", "markdown", "text", "json", "ndjson", "csv"):
        masked = report.render(format)
        assert not any(text in masked for text in ids), format
    assert any(text in report.render("json", reveal=True) for text in ids)
    assert "people" in report.render("text", lang="en") and "人" in report.render("text")
    for format, keywords in [("pdf", {}), ("html", {"lang": "fr"})]:
        with pytest.raises(RequestError):
            report.render(format, **keywords)
    summary = json.loads(report.summary_json(lang="en"))
    assert summary["rows"]["people"] == report.people <= len(frame)
    assert sum(problem["count"] for problem in summary["by_problem"]) == report.findings_count
    with pytest.raises(RequestError) as error:
        report.findings_table(columns=["no"])
    assert error.value.path == "/columns"


def test_copies_of_files_and_tables(roster: Path, frame: pd.DataFrame, tmp_path: Path) -> None:
    fixes = {}
    for name, source in {
        "path": roster,
        "bytes": roster.read_bytes(),
        "pandas": frame,
        "pyarrow": pa.table(frame),
    }.items():
        report = native.check_roster(source, today=TODAY)
        fixes[name] = report.fix(tmp_path / f"{name}.xlsx").to_pydict()
        report.annotate(tmp_path / f"{name}-annotated.xlsx", lang="en")
        copy = native.check_roster(tmp_path / f"{name}.xlsx", today=TODAY, sheet=0)
        assert copy.people == report.people and copy.findings_count < report.findings_count
    assert fixes["path"] == fixes["bytes"] == fixes["pandas"] == fixes["pyarrow"]
    assert not list(tmp_path.glob(".zhtj-*"))


def test_copies_that_cannot_be_made_leave_nothing(roster: Path, tmp_path: Path) -> None:
    changed = tmp_path / "roster.csv"
    changed.write_bytes(roster.read_bytes())
    report = native.check_roster(changed, today=TODAY)
    with pytest.raises(RequestError):
        report.fix(changed)
    with pytest.raises(FileError):
        report.fix(tmp_path)
    with pytest.raises(FileError):
        report.annotate(tmp_path / "no" / "such" / "folder.xlsx")
    changed.write_text("姓名,身份证号码\n张三,x\n", encoding="utf-8")
    with pytest.raises(FileError) as error:
        report.fix(tmp_path / "fixed.xlsx")
    assert error.value.code == "file.report_of_another"
    changed.unlink()
    with pytest.raises(FileError):
        report.annotate(tmp_path / "annotated.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_stream_that_can_be_read_once_cannot_be_copied(frame: pd.DataFrame, tmp_path: Path) -> None:
    report = native.check_roster(pa.table(frame).to_reader(), today=TODAY)
    assert report.people > 0
    with pytest.raises((FileError, ValueError, OSError)):
        report.fix(tmp_path / "fixed.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_progress_counts_every_row_once() -> None:
    column = many(400_000)
    told: list[int] = []
    report = native.check_roster(
        {"姓名": ["张三"] * len(column), "身份证号码": column}, today=TODAY, progress=told.append
    )
    assert report.people == len(column)
    assert sum(told) == len(column) + 1 and all(rows > 0 for rows in told)


@pytest.mark.parametrize("as_file", [False, True])
def test_what_a_callback_raises_ends_the_check(as_file: bool) -> None:
    column = many(300_000)
    source: object = {"姓名": ["张三"] * len(column), "身份证号码": column}
    if as_file:
        source = ("姓名,身份证号码\n" + "\n".join(f"张三,{text}" for text in column)).encode()

    class Enough(Exception):
        pass

    def progress(rows: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        native.check_roster(source, today=TODAY, progress=progress)


def test_a_producer_that_fails_is_heard() -> None:
    class Failing(Exception):
        pass

    class Source:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            raise Failing

    for call in (native.check_roster, native.check_ids):
        with pytest.raises(Failing):
            call(Source(), today=TODAY)

    def batches() -> Any:
        yield pa.record_batch({"姓名": ["张三"]})
        raise RuntimeError("gone")

    reader = pa.RecordBatchReader.from_batches(pa.schema([("姓名", pa.string())]), batches())
    with pytest.raises(ValueError, match="gone"):
        native.check_roster(reader, today=TODAY)


def test_generated_rosters_are_the_same_every_time(tmp_path: Path) -> None:
    made = []
    for name in ("a.csv", "b.csv"):
        native.generate_roster(tmp_path / name, rows=50, today=TODAY, seed=5, mistakes=["id_too_short"], errors=1.0)
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]
    assert {code for _, _, _, code, *_ in findings(made[0])} == {"resident_id.length"}
    for keywords in ({"errors": 2.0}, {"rows": 10**9}, {"mistakes": ["no"]}, {"kind": "no"}):
        with pytest.raises(RequestError):
            native.generate_roster(tmp_path / "c.csv", **{"rows": 1, "today": TODAY, **keywords})
    with pytest.raises(RequestError):
        native.generate_roster(tmp_path / "c.pdf", rows=1, today=TODAY)


def test_the_interpreter_is_free_meanwhile(roster: Path) -> None:
    ticks = 0
    done = threading.Event()

    def count() -> None:
        nonlocal ticks
        while not done.wait(0.001):
            ticks += 1

    counter = threading.Thread(target=count)
    counter.start()
    column = many(300_000)
    table = pa.table({"姓名": ["张三"] * len(column), "身份证号码": column})
    before = ticks
    native.check_roster(table, today=TODAY)
    during = ticks - before
    done.set()
    counter.join()
    assert during > 5
