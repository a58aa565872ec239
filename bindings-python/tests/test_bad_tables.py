"""Tables as they should not be: clear errors or findings, nothing lost, every row accounted for."""

from __future__ import annotations

import datetime
import decimal
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from zhtj import FileError, check_ids, check_roster

GOOD, BAD = "11010519491231002X", "110105194912310021"
HEADERS = ["姓名", "身份证号码", "手机号码"]


def codes(column: Any, today: datetime.date) -> list[str | None]:
    table = check_ids(column, today=today)
    found: list[str | None] = table.to_pydict()["code"]
    assert table.num_rows == len(found)
    return found


WRONG = "resident_id.check_character"
TEXTS = [GOOD, None, BAD]
EXPECTED = [None, "resident_id.empty", WRONG]


@pytest.mark.parametrize(
    "column",
    [
        pa.array(TEXTS, pa.string()),
        pa.array(TEXTS, pa.large_string()),
        pa.array(TEXTS, pa.string_view()),
        pa.array(TEXTS, pa.binary()),
        pa.array(TEXTS, pa.large_binary()),
        pa.array(TEXTS).dictionary_encode(),
        pa.array(TEXTS, pa.large_string()).dictionary_encode(),
        pa.DictionaryArray.from_arrays(pa.array([0, 1, 2], pa.uint16()), pa.array(TEXTS)),
        pa.chunked_array([[GOOD], [], [None, BAD]]),
        pa.chunked_array([pa.array(TEXTS).dictionary_encode(), pa.array([], pa.string()).dictionary_encode()]),
        pa.array([GOOD, "x", None, BAD, "x"], pa.string()).slice(2, 2).take(pa.array([0, 0, 1])),
        pa.array(["x", *TEXTS, "x"]).slice(1, 3),
        pa.table({"id": TEXTS}),
        pl.Series(TEXTS),
        pd.Series(TEXTS, dtype=object),
        np.array(TEXTS, dtype=object),
        tuple(TEXTS),
        iter(TEXTS),
    ],
    ids=lambda column: f"{type(column).__name__} {getattr(column, 'type', '')}",
)
def test_text_in_every_memory_layout(column: Any, today: datetime.date) -> None:
    found = codes(column, today)
    assert found in (EXPECTED, ["resident_id.empty", "resident_id.empty", WRONG])
    assert len(found) == 3


def test_numpy_texts(today: datetime.date) -> None:
    assert codes(np.array([GOOD, "", BAD]), today) == EXPECTED


def test_bytes_that_are_no_utf8(today: datetime.date) -> None:
    broken = pa.array([GOOD.encode(), b"\xff\xfe" + GOOD[2:].encode(), "张三".encode("gb18030")], pa.binary())
    first, *others = codes(broken, today)
    assert first is None
    assert all(code and code.startswith("resident_id.") for code in others)


def test_a_million_nulls(today: datetime.date) -> None:
    table = check_ids(pa.nulls(1_000_000), today=today)
    assert table.num_rows == 1_000_000
    assert pl.DataFrame(table)["code"].unique().to_list() == ["resident_id.empty"]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ([1.1010519491231e17], "resident_id.precision_lost"),
        ([110105491231002], "cell.number_not_text"),
        ([110105194912310021], WRONG),
        ([True], "cell.boolean"),
        ([float("nan")], "resident_id.empty"),
        ([float("inf")], "resident_id.precision_lost"),
        ([datetime.date(2020, 1, 1)], "cell.number_not_text"),
        ([decimal.Decimal(110105194912310021)], WRONG),
        ([np.float64(1.1010519491231e17)], "resident_id.precision_lost"),
        ([np.int64(5)], "cell.number_not_text"),
        ([pd.NA], "resident_id.empty"),
        ([pd.NaT], "resident_id.empty"),
        (["\ud800"], "resident_id.length"),
    ],
    ids=str,
)
def test_objects_that_are_no_text(column: list[object], expected: str, today: datetime.date) -> None:
    mixed = [GOOD, *column, GOOD]
    found = codes(pd.Series(mixed, dtype=object), today)
    assert found == [None, expected, None]


@pytest.mark.parametrize(
    "column",
    [
        pa.array([[GOOD]]),
        pa.array([{"a": GOOD, "b": GOOD}]),
        pa.array([datetime.timedelta(1)]),
        pa.table({"a": [GOOD], "b": [GOOD]}),
        [object()],
        [[GOOD]],
        GOOD,
        GOOD.encode(),
        {"id": [GOOD]},
        5,
        None,
    ],
    ids=lambda column: type(column).__name__,
)
def test_what_is_no_column_is_refused(column: Any, today: datetime.date) -> None:
    with pytest.raises(TypeError):
        check_ids(column, today=today)


@pytest.mark.parametrize("empty", [[], pa.array([], pa.string()), pa.nulls(0), pl.Series([], dtype=pl.String)])
def test_empty_columns(empty: Any, today: datetime.date) -> None:
    table = check_ids(empty, today=today)
    assert (table.num_rows, len(table.column_names)) == (0, 7)
    assert table.to_polars().height == len(table.to_pandas()) == 0


def frame(**columns: list[object]) -> pd.DataFrame:
    return pd.DataFrame({"姓名": ["张三", "李四"], "身份证号码": [GOOD, BAD], **columns}, dtype=object)


def found(source: Any, today: datetime.date) -> set[tuple[int | None, str]]:
    listed = check_roster(source, today=today).findings_table(columns=["row", "code"]).to_pydict()
    return set(zip(listed["row"], listed["code"], strict=True))


@pytest.mark.parametrize(
    "empty",
    [pd.DataFrame(), pl.DataFrame(), pa.table({}), {}, pd.DataFrame(index=range(3))],
    ids=["pandas", "polars", "pyarrow", "mapping", "rows without columns"],
)
def test_tables_without_columns(empty: Any, today: datetime.date) -> None:
    with pytest.raises(FileError) as caught:
        check_roster(empty, today=today)
    assert caught.value.code in {"file.no_known_column", "file.empty"}


@pytest.mark.parametrize(
    "empty",
    [
        pd.DataFrame({name: [] for name in HEADERS}),
        pl.DataFrame(schema=dict.fromkeys(HEADERS, pl.String)),
        pa.table({name: pa.array([], pa.string()) for name in HEADERS}),
        {name: [] for name in HEADERS},
    ],
    ids=["pandas", "polars", "pyarrow", "mapping"],
)
def test_tables_without_rows(empty: Any, today: datetime.date) -> None:
    report = check_roster(empty, today=today)
    assert (None, "roster.no_people") in found(empty, today)
    assert (report.summary().people, len(report.clean)) == (0, 0)


def test_columns_of_nulls(today: datetime.date) -> None:
    table = pa.table({"姓名": pa.nulls(3), "身份证号码": pa.array([None] * 3, pa.string())})
    assert check_roster(table, today=today).summary().people == 0


def test_names_that_stand_twice(today: datetime.date) -> None:
    twice = pd.DataFrame([["张三", GOOD, "李四"]], columns=["姓名", "身份证号码", "姓名"])
    assert (None, "column.duplicate") in found(twice, today)
    arrow = pa.Table.from_arrays([pa.array(["张三"]), pa.array([GOOD]), pa.array(["李四"])], names=list(twice.columns))
    assert found(arrow, today) == found(twice, today)


def test_names_that_are_no_text(today: datetime.date) -> None:
    numbered = frame().assign().rename(columns={"姓名": 0, "身份证号码": 1})
    with pytest.raises(FileError):
        check_roster(numbered, today=today)
    assert (3, WRONG) in found(numbered.rename(columns={0: "姓名", 1: "身份证号码"}), today)


def test_several_levels_of_headers(today: datetime.date) -> None:
    levels = frame()
    levels.columns = pd.MultiIndex.from_tuples([("姓名", "Unnamed: 0_level_1"), ("身份证号码", "Unnamed: 1_level_1")])
    assert found(levels, today) == found(frame(), today)


def test_the_excel_disaster(today: datetime.date) -> None:
    table = frame(手机号码=["13800138000", 13800138000.0], 入团年月=[datetime.datetime(2019, 9, 1), 43709])
    table["身份证号码"] = [GOOD, 1.1010519491231e17]
    all_found = found(table, today)
    assert (3, "resident_id.precision_lost") in all_found
    assert (3, "cell.number_not_text") in all_found
    assert check_roster(table, today=today).summary().people == 2
    # Apart from what a cell is, the same is said of the same roster where pandas keeps numbers apart.
    assert {code for row, code in all_found if row == 2} <= {code for _, code in all_found}


def test_types_of_columns(today: datetime.date) -> None:
    days = [datetime.datetime(2019, 9, 1)] * 2
    base = pl.DataFrame({"姓名": ["张三", "李四"], "身份证号码": [GOOD, BAD]})
    dates = [
        pl.Series("出生日期", days, dtype=pl.Datetime(unit)).dt.replace_time_zone(zone)
        for unit in ("ms", "us", "ns")
        for zone in (None, "Asia/Shanghai")
    ]
    expected = found(base.with_columns(pl.Series("出生日期", [datetime.date(2019, 9, 1)] * 2)), today)
    assert (2, "roster.birth_mismatch") in expected
    for column in dates:
        assert found(base.with_columns(column), today) == expected
    others = [
        pl.Series("年龄", [20, 21], dtype=pl.Int8),
        pl.Series("年龄", [20.0, 21.0], dtype=pl.Float32),
        pl.Series("年龄", [decimal.Decimal(20), decimal.Decimal(21)]),
        pl.Series("备注", [True, None]),
        pl.Series("备注", ["a", "a"], dtype=pl.Categorical),
    ]
    for column in others:
        report = check_roster(base.with_columns(column), today=today)
        assert (report.summary().people, list(report.to_fix)) == (2, [3])


@pytest.mark.parametrize("kind", [pl.List(pl.String), pl.Struct({"a": pl.String}), pl.Duration()], ids=str)
def test_columns_that_no_sheet_has(kind: Any, today: datetime.date) -> None:
    table = pl.DataFrame({"姓名": ["张三"], "身份证号码": [GOOD], "备注": pl.Series([None], dtype=kind)})
    with pytest.raises(TypeError, match="备注"):
        check_roster(table, today=today)


def test_text_that_is_no_utf8_names_its_row(today: datetime.date) -> None:
    table = pa.table({"姓名": pa.array(["张三".encode(), "李四".encode("gb18030")]), "身份证号码": [GOOD, GOOD]})
    with pytest.raises(FileError) as caught:
        check_roster(table, today=today)
    assert caught.value.code == "file.encoding"
    assert caught.value.params["row"] == 3


def test_columns_of_different_length(today: datetime.date) -> None:
    with pytest.raises(ValueError, match="same length"):
        check_roster({"姓名": ["张三"], "身份证号码": [GOOD, BAD]}, today=today)


def test_blank_rows_are_kept_in_the_count(today: datetime.date) -> None:
    table = pl.DataFrame({"姓名": ["张三", None, " ", "李四"], "身份证号码": [GOOD, None, "", BAD]})
    report = check_roster(table, today=today)
    assert report.summary().people == 2
    assert list(report.to_fix) == [5]
    assert report.to_fix.frame["姓名"].to_list() == ["李四"]
