"""Columns in every shape in which data libraries hold them."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from reference import EXAMPLE, TODAY, many
from zhtj import _native as native

COLUMN: list[str | None] = [EXAMPLE, "110105194912310021", None, "110105491231002", "", "abc", "１1010519491231002x"]
CODES = [
    None,
    "resident_id.check_character",
    "resident_id.empty",
    "resident_id.first_generation",
    "resident_id.empty",
    "resident_id.length",
    "text.tidied",
]


def codes(column: object, **keywords: object) -> list[str | None]:
    table = native.check_ids(column, today=TODAY, **keywords).to_pydict()
    assert len({len(values) for values in table.values()}) == 1
    return table["code"]


SHAPES: dict[str, Callable[[list[str | None]], object]] = {
    "list": lambda column: column,
    "tuple": tuple,
    "iterator": iter,
    "utf8": lambda column: pa.array(column, pa.string()),
    "large_utf8": lambda column: pa.array(column, pa.large_string()),
    "utf8_view": lambda column: pa.array(column, pa.string_view()),
    "binary": lambda column: pa.array([text and text.encode() for text in column], pa.binary()),
    "large_binary": lambda column: pa.array([text and text.encode() for text in column], pa.large_binary()),
    "binary_view": lambda column: pa.array([text and text.encode() for text in column], pa.binary_view()),
    "dictionary": lambda column: pa.array(column).dictionary_encode(),
    "dictionary of views": lambda column: pa.DictionaryArray.from_arrays(
        pa.array(range(len(column)), pa.uint16()), pa.array(column, pa.string_view())
    ),
    "chunked": lambda column: pa.chunked_array([[text] for text in column], pa.string()),
    "chunks without rows": lambda column: pa.chunked_array([[], column, []], pa.string()),
    "table of one column": lambda column: pa.table({"id": pa.array(column, pa.string())}),
    "polars": lambda column: pl.Series(column, dtype=pl.String),
    "polars categorical": lambda column: pl.Series(column, dtype=pl.Categorical),
    "polars frame": lambda column: pl.DataFrame({"id": pl.Series(column, dtype=pl.String)}),
    "pandas str": lambda column: pd.Series(column, dtype="str"),
    "pandas object": lambda column: pd.Series(column, dtype=object),
    "pandas string": lambda column: pd.Series(column, dtype="string"),
    "pandas category": lambda column: pd.Series(column, dtype="category"),
    "numpy object": lambda column: np.array(column, dtype=object),
    "numpy StringDType": lambda column: np.array(column, dtype=np.dtypes.StringDType(na_object=None)),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_gives_the_same(shape: str) -> None:
    assert codes(SHAPES[shape](COLUMN)) == CODES


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_gives_a_table_without_rows(shape: str) -> None:
    table = native.check_ids(SHAPES[shape]([]), today=TODAY)
    assert (table.num_rows, len(table)) == (0, 0)
    assert table.to_pyarrow().column_names == table.column_names == table.to_polars().columns


@pytest.mark.parametrize("shape", ["utf8", "large_utf8", "utf8_view", "dictionary", "binary", "chunked"])
def test_slices_with_offsets_are_read_where_they_lie(shape: str) -> None:
    column = many(300)
    array = SHAPES[shape]([None, *column, "x"])
    expected = codes(column)
    for start, length in [(1, 300), (1, 7), (64, 129), (200, 101), (130, 0)]:
        assert codes(array.slice(start, length)) == expected[start - 1 : start - 1 + length]


def test_numpy_texts_of_fixed_width() -> None:
    assert codes(np.array([EXAMPLE, "110105194912310021", ""])) == [
        None,
        "resident_id.check_character",
        "resident_id.empty",
    ]


def test_columns_of_nothing() -> None:
    for column in (
        pa.nulls(3),
        pl.Series([None] * 3),
        pd.Series([None] * 3),
        [None] * 3,
        [float("nan"), pd.NA, pd.NaT],
    ):
        assert codes(column) == ["resident_id.empty"] * 3
    every_value_missing = pa.DictionaryArray.from_arrays(pa.array([None, None], pa.int8()), pa.array([], pa.string()))
    assert codes(every_value_missing) == ["resident_id.empty"] * 2


def test_duckdb_results_are_columns() -> None:
    result = duckdb.sql(f"select * from (values ('{EXAMPLE}'), (null), ('x')) as t(id)")
    assert codes(result) == [None, "resident_id.empty", "resident_id.length"]


NUMBERS = [13_800_138_000, 110_105_491_231_002, 110_105_194_912_310_021]


@pytest.mark.parametrize(
    "column",
    [
        NUMBERS,
        pa.array(NUMBERS),
        pa.array(NUMBERS, pa.uint64()),
        pa.array([Decimal(number) for number in NUMBERS], pa.decimal128(38)),
        pl.Series(NUMBERS),
        pd.Series(NUMBERS),
        np.array(NUMBERS),
        np.array(NUMBERS, dtype=object),
    ],
)
def test_whole_numbers_are_judged_by_their_digits(column: object) -> None:
    # The last one is beyond what a spreadsheet keeps but exact here: its digits say all there is to say.
    expected = ["cell.number_not_text", "cell.number_not_text", "resident_id.check_character"]
    assert codes(column) == expected
    table = native.check_ids(column, today=TODAY).to_pydict()
    assert table["birth_date"] == [None, datetime.date(1949, 12, 31), None]
    assert table["severity"] == ["error"] * 3
    off = codes(column, policy={"roster": {"cell_type": "off"}})
    assert off == ["resident_id.length", "resident_id.first_generation", "resident_id.check_character"]


@pytest.mark.parametrize("wrap", [list, pa.array, pl.Series, pd.Series, np.array])
def test_numbers_that_lost_digits_are_told_so(wrap: Callable[[list[float]], object]) -> None:
    column = [1.10105194912310e17, 13_800_138_000.0, 0.5, -1.0, float("inf"), float("nan")]
    lost = "resident_id.precision_lost"
    assert codes(wrap(column)) == [lost, "cell.number_not_text", lost, lost, lost, "resident_id.empty"]


def test_mixed_objects_lose_no_row() -> None:
    column = [
        EXAMPLE,
        1.1e17,
        float("nan"),
        None,
        True,
        13_800_138_000,
        b"\xff\xfe",
        datetime.date(2020, 1, 1),
        np.int64(5),
        10**30,
    ]
    expected = [
        None,
        "resident_id.precision_lost",
        "resident_id.empty",
        "resident_id.empty",
        "cell.boolean",
        "cell.number_not_text",
        "resident_id.length",
        "cell.number_not_text",
        "cell.number_not_text",
        "resident_id.length",
    ]
    for shape in (list, lambda items: pd.Series(items, dtype=object), lambda items: np.array(items, dtype=object)):
        assert codes(shape(column)) == expected
    with pytest.raises(TypeError, match="row 2: expected text, a number or None, not list"):
        codes([EXAMPLE, None, ["x"]])


def test_other_types_of_columns() -> None:
    assert codes(pa.array([True, None])) == ["cell.boolean", "resident_id.empty"]
    day = datetime.date(2020, 1, 1)
    for column in (
        pa.array([day]),
        pa.array([day], pa.date64()),
        pa.array([datetime.datetime(2020, 1, 1)]),
        pl.Series([day]),
    ):
        assert codes(column) == ["cell.number_not_text"]
    for column in (pa.array([[1]]), pa.array([{"a": 1, "b": 2}]), pa.array([1], pa.duration("s")), pl.Series([[1]])):
        with pytest.raises(TypeError):
            codes(column)
    with pytest.raises(TypeError, match="not a table of several"):
        codes(pa.table({"a": ["x"], "b": ["y"]}))


def test_bytes_that_are_no_text_are_findings() -> None:
    broken = [b"11010519491231002\xff", b"\xff", EXAMPLE.encode()]
    expected = ["resident_id.character", "resident_id.length", None]
    assert codes(pa.array(broken)) == expected and codes(broken) == expected
    # A producer that calls bytes text although they are not: they are looked at without trust.
    text = pa.StringArray.from_buffers(3, *pa.array(broken).buffers()[1:])
    assert codes(text) == expected
    assert native.check_ids(text, today=TODAY, suggest=True, names=True).num_rows == 3


def test_keys_that_lead_nowhere_do_no_harm() -> None:
    wild = pa.DictionaryArray.from_arrays(pa.array([0, 7, -3], pa.int8()), pa.array([EXAMPLE]), safe=False)
    assert len(codes(wild)) == 3
    offsets = pa.py_buffer(np.array([0, 18, 5, 18], dtype=np.int32))
    wild = pa.StringArray.from_buffers(3, offsets, pa.py_buffer(EXAMPLE.encode()))
    assert codes(wild)[0] is None and len(codes(wild)) == 3


def test_tables_go_to_every_library() -> None:
    table = native.check_ids(COLUMN, today=TODAY, names=True, suggest=True)
    assert table.to_pyarrow()["code"].to_pylist() == CODES
    assert table.to_polars()["code"].to_list() == CODES
    assert table.to_pandas()["code"].astype(object).where(lambda code: code.notna(), None).tolist() == CODES
    result = table  # noqa: F841 - the query names it
    assert duckdb.sql("select code from result").fetchall() == [(code,) for code in CODES]
    assert pa.schema(table) == table.to_pyarrow().schema
    first = table.to_pydict()["birth_date"][0]
    assert first == datetime.date(1949, 12, 31) == table.to_pyarrow()["birth_date"][0].as_py()
    # The stream can be asked for again and again.
    assert pa.table(table).equals(pa.table(table))
    table.to_pyarrow().validate(full=True)


def test_nothing_is_copied_on_the_way_in() -> None:
    column = pa.array(many(50_000))
    before = pa.total_allocated_bytes()
    native.check_ids(column, today=TODAY)
    assert pa.total_allocated_bytes() == before
