"""The accessors of pandas: every type of text, the index kept, numbers out of Excel told apart."""

from __future__ import annotations

import datetime
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
import zhtj
import zhtj.pandas

GOOD, BAD = "11010519491231002X", "110105194912310021"
TYPES: list[Any] = [
    "object",
    "str",
    "string",
    "string[pyarrow]",
    "category",
    pd.ArrowDtype(pa.large_string()),
]
TYPES.append(pd.ArrowDtype(pa.string_view()))


@pytest.mark.parametrize("dtype", TYPES, ids=str)
def test_text_of_every_type(dtype: Any, today: datetime.date) -> None:
    ids = pd.Series([GOOD, BAD, GOOD], index=[7, 3, 5], name="id").astype(dtype)
    checked = ids.zhtj.check(today=today)
    assert checked.index.tolist() == [7, 3, 5]
    assert checked["verdict"].tolist() == ["pass", "fail", "pass"]
    assert checked["code"].astype(object).where(checked["code"].notna(), None).tolist() == [
        None,
        "resident_id.check_character",
        None,
    ]
    assert ids.zhtj.masked().tolist() == ["110*************2X", "110*************21", "110*************2X"]


@pytest.mark.parametrize("dtype", ["object", "string", pd.ArrowDtype(pa.string())], ids=str)
def test_missing_cells_stay_missing(dtype: Any, today: datetime.date) -> None:
    ids = pd.Series([GOOD, None, pd.NA], dtype=dtype)
    assert ids.zhtj.is_valid(today=today).tolist() == [True, False, False]
    assert ids.zhtj.code(today=today).tolist()[1:] == ["resident_id.empty"] * 2
    assert ids.zhtj.masked().isna().tolist() == [False, True, True]


def test_what_excel_makes_of_numbers(today: datetime.date) -> None:
    ids = pd.Series([GOOD, 1.1010519491231e17, 110105491231002, 110105491231002.0, float("nan"), True, None])
    assert ids.dtype == object
    codes = ids.zhtj.check(today=today)["code"].astype(object)
    assert codes.where(codes.notna(), None).tolist() == [
        None,
        "resident_id.precision_lost",
        "cell.number_not_text",
        "cell.number_not_text",
        "resident_id.empty",
        "cell.boolean",
        "resident_id.empty",
    ]


def test_columns_of_numbers(today: datetime.date) -> None:
    floats = pd.Series([1.1010519491231e17, float("nan")])
    assert floats.zhtj.code(today=today).tolist() == ["resident_id.precision_lost", "resident_id.empty"]
    # 18 digits fit into 64 bits: all of them are there, and they are judged.
    whole = pd.Series([110105194912310021], dtype="int64")
    assert whole.zhtj.code(today=today).tolist() == ["resident_id.check_character"]


def test_fields(today: datetime.date) -> None:
    ids = pd.Series([GOOD, BAD], name="id")
    assert ids.zhtj.is_valid(today=today).name == "id"
    assert ids.zhtj.birth_date(today=today).tolist() == [pd.Timestamp(1949, 12, 31), pd.NaT]
    assert ids.zhtj.sex(today=today).tolist()[0] == "female"
    assert ids.zhtj.division(today=today).tolist()[0] == "110105"
    named = ids.zhtj.check(today=today, names=True, suggest=True)
    assert named["division_name"].tolist()[0] == "北京市朝阳区"
    assert "*" in named["suggestion"].tolist()[1]


def test_frames_keep_their_rows(today: datetime.date, data: object) -> None:
    frame = pd.read_csv(f"{data}/roster.csv", encoding="gb18030", dtype=str).set_index("姓名", drop=False)
    report = frame.zhtj.check(today=today)
    file = zhtj.check_roster(f"{data}/roster.csv", today=today)
    assert report.summary() == file.summary()
    assert list(report.to_fix) == list(file.to_fix)
    fixed = report.to_fix.frame
    assert isinstance(fixed, pd.DataFrame)
    assert fixed.index.tolist() == fixed["姓名"].tolist()
    assert len(report.clean.frame) + len(fixed) == len(frame)


def test_empty(today: datetime.date) -> None:
    assert pd.Series([], dtype=object).zhtj.check(today=today).empty
    assert pd.Series([], dtype=str).zhtj.masked().empty
