"""Rosters beyond one machine: the check of a Spark DataFrame, with the findings that one machine would make.

Spark carries the work: each partition is handed to the native module as Arrow batches (`mapInArrow`), and Spark's own
grouping brings equal numbers together, so that a number that stands twice is found wherever its rows lie. It takes one
pass over the data and one shuffle. Nothing here sends data anywhere by itself.

The package has to be installed where the workers run, in the version of the driver.

Example:
    >>> import datetime, zhtj.spark
    >>> from pyspark.sql import SparkSession
    >>> spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    >>> people = [("张三", "11010519491231002X"), ("李四", "110105194912310021"), ("张三", "11010519491231002x")]
    >>> roster = spark.createDataFrame(people, "`姓名` string, `身份证号码` string").persist()
    >>> findings = zhtj.spark.check_roster(roster, today=datetime.date(2026, 11, 22), lang="en")
    >>> for row in findings.where("severity = 'error' and row is not null").orderBy("row").collect():
    ...     print(row.row, row.code)
    3 resident_id.check_character
    4 roster.duplicate_id
    >>> spark.stop()
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

try:
    import pyarrow as pa
    from pyspark.sql import functions as F  # noqa: N812 - the name all of Spark's documentation has for it
    from pyspark.sql.window import Window
except ImportError as error:
    message = "zhtj.spark needs PySpark and pyarrow: pip install 'zhtj[spark]'"
    raise ImportError(message) from error

from . import _native
from ._options import policy_of
from ._source import Source

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterator, Mapping

    from pyspark.sql import DataFrame

    from ._options import PolicyLike
    from ._source import RosterSource

    Batches = Iterator[pa.RecordBatch]

__all__ = ["check_roster"]

#: What a record between the two steps is: a finding, a number that must be unique (1 to 3), or a count of people.
FINDING, PEOPLE = 0, 4
#: Numbers of rows are kept in 32 bits, which is more than there are people.
LAST_ROW = 2**32 - 1


def check_roster(
    df: DataFrame,
    *,
    today: datetime.date,
    row_column: str | None = None,
    existing: RosterSource | None = None,
    own_branch: str | None = None,
    policy: PolicyLike | None = None,
    region: str | None = None,
    kind: str | None = None,
    columns: Mapping[str, str] | None = None,
    lang: str = "zh",
    reveal: bool = False,
) -> DataFrame:
    """Checks a roster that is spread over a cluster.

    Args:
        df: The roster; its column names are the headers.
        today: The day of the check.
        row_column: A column of whole numbers, 1 or more and different in every row, that names the rows. Without it,
            rows are numbered in the order in which Spark reads them, the header being row 1; Spark counts them first,
            which is one more job, and the order must be the same each time it reads: that is so for files and for a
            DataFrame that is persisted, but not after a shuffle.
        existing: People already in the system: a path, bytes, or a table on the driver. Every worker gets a copy.
        own_branch: The name of the branch that the roster is for.
        policy: Choices that the rules leave to the caller.
        region: The organization's province.
        kind: Which of the two import sheets it is, `members` or `cadres`; found out from the columns if not given.
        columns: What columns are about, where their headers do not tell: header to field.
        lang: The language of the sentences, `zh` or `en`.
        reveal: Whether personal data is shown in full.

    Returns:
        A DataFrame with a row for each finding and the columns of `RosterReport.findings`, in no particular order:
        sort by `row`. Nothing is computed before it is asked for, but for the count of the rows.

    Raises:
        zhtj.ZhtjError: If no column is one of a roster, or an argument cannot be used.
        ValueError: If `row_column` is not a column of whole numbers.
    """
    names = [name for name in df.columns if name != row_column]
    if row_column is not None:
        _require_whole_numbers(df, row_column)
    settings: dict[str, Any] = {
        "today": today,
        "existing": None if existing is None else _portable(existing),
        "own_branch": own_branch,
        "policy": policy_of(policy),
        "region": region,
        "kind": kind,
        "columns": None if columns is None else dict(columns),
        "lang": lang,
        "reveal": reveal,
    }
    # Made here too, so that what cannot be checked is told at once and not by a worker.
    schema = _arrow_schema(_native.PartCheck(names, **settings))
    finding = _ddl(schema)
    packed = f"which tinyint, key bigint, row bigint, people bigint, finding struct<{finding}>"
    offsets = None if row_column is not None else _offsets(df)
    checked = df.mapInArrow(_checking(names, settings, row_column, offsets), packed)
    # Someone has to say that there is nobody in a roster without rows.
    nobody = df.sparkSession.createDataFrame([(PEOPLE, 0, 0, 0, None)], packed)
    same = Window.partitionBy("which", "key")
    grouped = (
        checked.unionByName(nobody)
        .withColumn("first_row", F.min("row").over(same))
        .withColumn("people", F.sum("people").over(same))
        .withColumn("place", F.row_number().over(same.orderBy("row")))
    )
    later = F.col("which").between(FINDING + 1, PEOPLE - 1) & (F.col("place") > 1)
    told = (F.col("which") == FINDING) | later | ((F.col("which") == PEOPLE) & (F.col("place") == 1))
    return grouped.where(told).drop("key", "place").mapInArrow(_telling(names, settings), finding)


def _require_whole_numbers(df: DataFrame, column: str) -> None:
    from pyspark.sql.types import IntegralType

    if column not in df.columns or not isinstance(df.schema[column].dataType, IntegralType):
        message = f"row_column must be a column of whole numbers, and {column!r} is none of this DataFrame"
        raise ValueError(message)


def _portable(existing: RosterSource) -> bytes | pa.Table:
    """The list of people as something that can be sent to the workers."""
    native = Source(existing).native
    if isinstance(native, str):
        from pathlib import Path

        return Path(native).read_bytes()
    return native if isinstance(native, bytes) else pa.table(native)


def _offsets(df: DataFrame) -> dict[int, int]:
    """How many rows lie before each partition, the header among them."""
    part = F.spark_partition_id().alias("part")
    counts = {row["part"]: row["rows"] for row in df.groupBy(part).agg(F.count(F.lit(1)).alias("rows")).collect()}
    before, offsets = 1, {}
    for number in range(max(counts, default=-1) + 2):
        offsets[number] = before
        before += counts.get(number, 0)
    return offsets


def _arrow_schema(check: _native.PartCheck) -> pa.Schema:
    """The columns of a finding, as Arrow types that Spark knows."""
    schema = pa.schema(check.compare([], [], []))
    return pa.schema([pa.field(field.name, _known_to_spark(field.type)) for field in schema])


def _known_to_spark(kind: pa.DataType) -> pa.DataType:
    if pa.types.is_dictionary(kind):
        return _known_to_spark(kind.value_type)
    if pa.types.is_large_string(kind) or pa.types.is_string_view(kind):
        return pa.string()
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return pa.list_(_known_to_spark(kind.value_type))
    if pa.types.is_unsigned_integer(kind):
        return pa.int64() if kind.bit_width > 16 else pa.int32()
    return kind


def _ddl(schema: pa.Schema) -> str:
    from pyspark.sql.pandas.types import from_arrow_type

    return ", ".join(f"`{field.name}` {from_arrow_type(field.type).simpleString()}" for field in schema)


def _checking(
    names: list[str], settings: dict[str, Any], row_column: str | None, offsets: dict[int, int] | None
) -> Callable[[Batches], Batches]:
    """The first step, on a worker: findings of each row by itself, numbers that must be unique, people."""

    def check(batches: Batches) -> Batches:
        from pyspark import TaskContext

        native = _native.PartCheck(names, **settings)
        schema = _arrow_schema(native)
        context = TaskContext.get()
        part = 0 if context is None else context.partitionId()
        done = 0
        for batch in batches:
            if not batch.num_rows:
                continue
            if row_column is None:
                before = _before(offsets or {}, part) + done
                rows = pa.array(range(before + 1, before + 1 + batch.num_rows), pa.int64())
            else:
                rows = _rows_of(batch, row_column)
            done += batch.num_rows
            yield from _packed(native, schema, batch.select(names), rows)
        if offsets is not None and done != _before(offsets, part + 1) - _before(offsets, part):
            message = (
                "the data is divided otherwise than when its rows were counted; "
                "persist() the DataFrame before the check, or name its rows with row_column"
            )
            raise RuntimeError(message)

    return check


def _before(offsets: dict[int, int], part: int) -> int:
    last = max(offsets)
    return offsets[min(part, last)]


def _rows_of(batch: pa.RecordBatch, row_column: str) -> pa.Array:
    import pyarrow.compute as pc

    rows = batch.column(row_column).cast(pa.int64())
    span = pc.min_max(rows)
    if rows.null_count or not 1 <= span["min"].as_py() <= span["max"].as_py() <= LAST_ROW:
        message = f"the numbers in {row_column!r} must lie between 1 and {LAST_ROW}, without gaps of null"
        raise ValueError(message)
    return rows


def _packed(native: _native.PartCheck, schema: pa.Schema, batch: pa.RecordBatch, rows: pa.Array) -> Batches:
    """What came out of a batch. Its first row counts as row 2 there; here each gets its own number."""
    findings, numbers, people = native.check(pa.Table.from_batches([batch]))
    found = pa.table(findings)
    if found.num_rows:
        found = found.set_column(
            found.schema.get_field_index("row"), "row", rows.take(_places(found["row"]).combine_chunks())
        )
        found = found.cast(schema).combine_chunks()
        count = found.num_rows
        structs = found.to_struct_array().combine_chunks()
        yield _record(_same(FINDING, count), found["row"].combine_chunks(), found["row"].combine_chunks(), 0, structs)
    unique = pa.table(numbers).combine_chunks()
    if unique.num_rows:
        at = rows.take(_places(unique["row"]).combine_chunks())
        which, key = unique["which"].combine_chunks(), unique["key"].combine_chunks()
        yield _record(which, key, at, 0, pa.nulls(unique.num_rows, pa.struct(schema)))
    first = rows.slice(0, 1)
    yield _record(_same(PEOPLE, 1), pa.array([0], pa.int64()), first, people, pa.nulls(1, pa.struct(schema)))


def _places(rows: pa.ChunkedArray) -> pa.ChunkedArray:
    import pyarrow.compute as pc

    return pc.subtract(rows.cast(pa.int64()), 2)


def _same(value: int, count: int) -> pa.Array:
    return pa.array([value] * count, pa.int8())


def _record(which: pa.Array, key: pa.Array, row: pa.Array, people: int, finding: pa.Array) -> pa.RecordBatch:
    counts = pa.array([people] * len(which), pa.int64())
    names = ["which", "key", "row", "people", "finding"]
    return pa.RecordBatch.from_arrays([which, key, row, counts, finding], names)


def _telling(names: list[str], settings: dict[str, Any]) -> Callable[[Batches], Batches]:
    """The second step, on a worker: findings about numbers that stand twice and about the roster as a whole."""

    def tell(batches: Batches) -> Batches:
        import pyarrow.compute as pc

        native = _native.PartCheck(names, **{**settings, "existing": None})
        schema = _arrow_schema(native)
        for batch in batches:
            which = batch.column("which")
            found = batch.filter(pc.equal(which, FINDING))
            if found.num_rows:
                yield pa.RecordBatch.from_struct_array(found.column("finding").cast(pa.struct(schema)))
            twice = batch.filter(pc.and_(pc.greater(which, FINDING), pc.less(which, PEOPLE)))
            if twice.num_rows:
                lists = [twice.column(name).to_pylist() for name in ("which", "row", "first_row")]
                yield from pa.table(native.compare(*lists)).cast(schema).to_batches()
            for people in batch.filter(pc.equal(which, PEOPLE)).column("people").to_pylist():
                yield from pa.table(native.whole(people)).cast(schema).to_batches()

    return tell
