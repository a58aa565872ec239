"""The report of a roster, from files and from every kind of table."""

from __future__ import annotations

import dataclasses
import datetime
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
import zhtj
from tqdm import tqdm
from zhtj import FileError, RequestError, Severity, Verdict, check_roster

Generate = Callable[..., Path]


def test_figures(data: Path, today: datetime.date) -> None:
    report = check_roster(data / "roster.xlsx", today=today, lang="en")
    summary = report.summary()
    assert report.verdict is summary.verdict is Verdict.FAIL
    figures = (summary.people, summary.ready, summary.to_look_at, summary.undecided, summary.to_fix)
    assert figures == (39, 24, 2, 0, 13)
    first = summary.problems[0]
    assert (first.code, first.severity, first.count) == ("cell.number_not_text", Severity.ERROR, 2)
    assert first.title == "the cell is not text"
    assert report.summary(lang="zh").problems[0].title != first.title
    with pytest.raises(dataclasses.FrozenInstanceError):
        summary.people = 0  # type: ignore[misc]


def test_findings_agree_with_the_figures(data: Path, today: datetime.date) -> None:
    report = check_roster(data / "roster.xlsx", today=today)
    table = report.findings
    assert table.num_rows == sum(problem.count for problem in report.summary().problems)
    listed = table.to_pydict()
    errors = {row for row, severity in zip(listed["row"], listed["severity"], strict=True) if severity == "error"}
    assert errors == set(report.to_fix)
    assert len(report.clean) + len(report.to_fix) == report.summary().people
    assert not set(report.clean) & set(report.to_fix)
    assert table.to_pandas().shape == table.to_polars().shape == table.to_pyarrow().shape == (table.num_rows, 15)


def tables(path: Path) -> dict[str, Any]:
    frame = pd.read_csv(path, encoding="utf-8-sig", dtype=str)
    polars = pl.read_csv(path, infer_schema=False)
    arrow = polars.to_arrow()
    return {
        "pandas": frame,
        "pandas objects": frame.astype(object),
        "pandas arrow": frame.convert_dtypes(dtype_backend="pyarrow"),
        "polars": polars,
        "polars lazy": polars.lazy(),
        "pyarrow": arrow,
        "pyarrow reader": arrow.to_reader(max_chunksize=3),
        "batch": arrow.combine_chunks().to_batches()[0],
        "duckdb": duckdb.from_arrow(arrow),
        "mapping": arrow.to_pydict(),
    }


KINDS = [
    "pandas",
    "pandas objects",
    "pandas arrow",
    "polars",
    "polars lazy",
    "pyarrow",
    "pyarrow reader",
    "batch",
]
KINDS += ["duckdb", "mapping"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_table_gives_the_findings_of_the_file(
    kind: str, generate: Generate, today: datetime.date
) -> None:
    path = generate(300, errors=0.4)
    file = check_roster(path, today=today).findings.to_pydict()
    table = check_roster(tables(path)[kind], today=today).findings.to_pydict()
    assert table == file
    assert len(file["row"]) > 100


@pytest.mark.parametrize(
    ("kind", "taken"),
    [
        ("pandas", pd.DataFrame),
        ("polars", pl.DataFrame),
        ("polars lazy", pl.LazyFrame),
        ("pyarrow", pa.Table),
        ("duckdb", pa.Table),
    ],
)
def test_rows_are_taken_in_the_kind_that_was_given(
    kind: str, taken: type, generate: Generate, today: datetime.date
) -> None:
    path = generate(300, errors=0.4)
    report = check_roster(tables(path)[kind], today=today)
    rows = report.to_fix.frame
    assert isinstance(rows, taken)
    expected = pl.read_csv(path, infer_schema=False)[[row - 2 for row in report.to_fix]]
    collected: Any = rows.collect() if isinstance(rows, pl.LazyFrame) else rows
    names = collected["姓名"].to_pylist() if isinstance(rows, pa.Table) else list(collected["姓名"])
    assert [None if name != name else name for name in names] == expected["姓名"].to_list()
    assert 50 < len(names) < 250


def test_rows_of_a_file_cannot_be_taken(data: Path, today: datetime.date) -> None:
    report = check_roster(data / "roster.csv", today=today)
    with pytest.raises(ValueError, match="the rows of a file cannot be taken again"):
        _ = report.clean.frame


@pytest.mark.parametrize("wrap", [bytes, bytearray, memoryview, io.BytesIO], ids=lambda wrap: wrap.__name__)
def test_bytes_are_files(wrap: Callable[[bytes], Any], data: Path, today: datetime.date) -> None:
    path = data / "roster.xlsx"
    given = check_roster(wrap(path.read_bytes()), today=today)
    assert given.findings.to_pydict() == check_roster(str(path), today=today).findings.to_pydict()


def test_files_open_for_text_are_refused(data: Path, today: datetime.date) -> None:
    with (data / "existing.csv").open(encoding="utf-8-sig") as file, pytest.raises(TypeError, match="binary"):
        check_roster(file, today=today)


@pytest.mark.parametrize("source", [None, 5, ["a"], pd.Series(["a"])], ids=lambda source: type(source).__name__)
def test_what_is_no_roster_is_refused(source: Any, today: datetime.date) -> None:
    with pytest.raises(TypeError):
        check_roster(source, today=today)


def test_errors_have_codes(tmp_path: Path, today: datetime.date, data: Path) -> None:
    with pytest.raises(FileError) as caught:
        check_roster(tmp_path / "none.xlsx", today=today)
    assert caught.value.code.startswith("file.")
    with pytest.raises(FileError) as caught:
        check_roster(pd.DataFrame({"品名": ["苹果"], "单价": ["3"]}), today=today)
    assert caught.value.code == "file.no_known_column"
    for options, path in [({"region": "Atlantis"}, "/region"), ({"kind": "teachers"}, "/kind")]:
        with pytest.raises(RequestError) as refused:
            check_roster(data / "roster.csv", today=today, **options)  # type: ignore[arg-type]
        assert refused.value.path == path


def test_existing_people(data: Path, today: datetime.date) -> None:
    def codes(existing: Any) -> set[str]:
        report = check_roster(data / "roster.xlsx", today=today, existing=existing, own_branch="2024级（3）班团支部")
        return {code for code in report.findings.to_pydict()["code"] if code.startswith("roster.")}

    path = data / "existing.csv"
    from_file = codes(path)
    assert {"roster.exists_here", "roster.exists_elsewhere", "roster.is_administrator"} <= from_file
    assert codes(pd.read_csv(path, dtype=str)) == codes(pl.read_csv(path, infer_schema=False)) == from_file


def test_policies(data: Path, today: datetime.date) -> None:
    strict = check_roster(data / "roster.xlsx", today=today, policy={"roster": {"duplicate_mobile": "error"}})
    assert strict.verdict is Verdict.FAIL
    lax = check_roster(data / "roster.xlsx", today=today, policy=zhtj.Policy())
    assert lax.summary() == check_roster(data / "roster.xlsx", today=today).summary()


def test_columns_by_hand(today: datetime.date) -> None:
    frame = pl.DataFrame({"a": ["张三"], "b": ["110105194912310021"]})
    report = check_roster(frame, today=today, columns={"a": "name", "b": "resident_id"})
    assert "resident_id.check_character" in report.findings.to_pydict()["code"]
    # The names of the columns are nobody.
    assert (report.summary().people, list(report.to_fix)) == (1, [2])
    file = check_roster(b"a,b\n", today=today, columns={"A": "name", "B": "resident_id"})
    assert file.summary().people == 1


def test_copies(data: Path, today: datetime.date, tmp_path: Path) -> None:
    report = check_roster(data / "roster.xlsx", today=today)
    report.annotate(tmp_path / "annotated.xlsx")
    changes = report.fix(tmp_path / "fixed.xlsx").to_pydict()
    assert len(changes["row"]) > 5
    assert not any("19491231" in text for text in changes["after"])
    annotated = openpyxl.load_workbook(tmp_path / "annotated.xlsx")
    comments = [cell for sheet in annotated for row in sheet.iter_rows() for cell in row if cell.comment]
    assert len(comments) > 10
    again = check_roster(tmp_path / "fixed.xlsx", today=today)
    assert again.summary().to_fix < report.summary().to_fix


def test_copies_of_tables(data: Path, today: datetime.date, tmp_path: Path) -> None:
    frame = pl.read_csv(data / "roster.csv", encoding="gb18030", infer_schema=False)
    for source in (frame, frame.lazy(), frame.to_pandas()):
        report = check_roster(source, today=today)
        report.annotate(tmp_path / "annotated.xlsx")
        report.fix(tmp_path / "fixed.xlsx")
        for name in ("annotated", "fixed"):
            sheets = openpyxl.load_workbook(tmp_path / f"{name}.xlsx").worksheets
            assert any(cell.value == frame["姓名"][0] for sheet in sheets for row in sheet.iter_rows() for cell in row)


def test_nothing_personal_is_shown(data: Path, today: datetime.date) -> None:
    frame = pd.read_excel(data / "roster.xlsx", header=1, dtype=str, engine="openpyxl")
    numbers = [
        text for text in frame.to_numpy().ravel() if isinstance(text, str) and len(text) >= 15 and text[:6].isdigit()
    ]
    assert len(numbers) > 30
    report = check_roster(data / "roster.xlsx", today=today)
    shown = [repr(report), report._repr_html_(), report.to_html(), report.to_markdown(), report.to_text()]
    shown += [repr(report.findings), str(report.findings.to_pydict()), report.summary().__repr__()]
    for number in numbers:
        assert not any(number in text for text in shown)
    revealed = report.to_html(reveal=True) + str(report.findings_table(reveal=True).to_pydict())
    assert any(number in revealed for number in numbers)


def test_languages(data: Path, today: datetime.date) -> None:
    report = check_roster(data / "roster.csv", today=today, lang=zhtj.Lang.EN)
    assert '<html lang="en">' in report.to_html()
    assert '<html lang="zh-CN">' in report.to_html(lang="zh")
    english, chinese = (
        report.findings_table(lang=lang, columns=["code", "message"]).to_pydict() for lang in ("en", "zh")
    )
    assert english["code"] == chinese["code"]
    assert english["message"] != chinese["message"]
    with pytest.raises(RequestError):
        report.to_html(lang="fr")


def test_notebooks(data: Path, today: datetime.date) -> None:
    page = check_roster(data / "roster.xlsx", today=today, lang="en")._repr_html_()
    assert page.startswith("<div>")
    assert "<td>39</td><td>24</td>" in page
    assert "cell.number_not_text" in page


def test_progress(generate: Generate, today: datetime.date) -> None:
    path = generate(20_000)
    told: list[int] = []
    people = check_roster(path, today=today, progress=told.append).summary().people
    assert sum(told) >= people > 19_000
    bar = tqdm(file=io.StringIO())
    check_roster(path, today=today, progress=bar)
    assert bar.n == sum(told)
    check_roster(path, today=today, progress=True)
    check_roster(path, today=today, progress=tqdm)
    with pytest.raises(TypeError, match="progress must be"):
        check_roster(path, today=today, progress=5)  # type: ignore[arg-type]


def test_what_progress_raises_ends_the_check(generate: Generate, today: datetime.date) -> None:
    class Enough(Exception):
        pass

    def stop(rows: int) -> None:
        raise Enough(rows)

    with pytest.raises(Enough):
        check_roster(generate(20_000), today=today, progress=stop)


def test_limits(generate: Generate, today: datetime.date) -> None:
    with pytest.raises(FileError) as caught:
        check_roster(generate(20_000), today=today, limits={"rows": 100})
    assert caught.value.code == "file.too_many_rows"
    report = check_roster(generate(20_000), today=today, limits={"findings": 10})
    assert report.findings.num_rows <= 10 + 5
    assert report.summary().not_kept > 0
