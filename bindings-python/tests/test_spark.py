"""Spark: a real local session, several partitions, the findings of one machine."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal
from pyspark.errors import PythonException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F  # noqa: N812 - the name all of Spark's documentation has for it
from zhtj import FileError, RequestError
from zhtj import check_roster as on_one_machine
from zhtj.spark import check_roster

Generate = Callable[..., Path]
ROWS = 1_000_000


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    session = (
        SparkSession.builder.master("local[2]")
        .appName("tests of zhtj")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "3g")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "8")
        .config("spark.sql.files.maxPartitionBytes", "16m")
        .config("spark.local.dir", str(tmp_path_factory.mktemp("spark")))
        .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
        .getOrCreate()
    )
    yield session
    session.stop()


def read(spark: SparkSession, path: Path) -> DataFrame:
    return spark.read.csv(str(path), header=True, inferSchema=False)


def listed(findings: Any) -> pl.DataFrame:
    """The findings in one order and with plain types, whoever made them."""
    frame = pl.DataFrame(findings.toArrow() if isinstance(findings, DataFrame) else findings)
    plain = frame.with_columns(pl.col(pl.Categorical).cast(pl.String), pl.col("row").cast(pl.Int64))
    return plain.sort(plain.columns, nulls_last=True)


def test_a_million_rows_give_the_findings_of_one_machine(
    spark: SparkSession, generate: Generate, today: datetime.date
) -> None:
    path = generate(ROWS, errors=0.02)
    roster = read(spark, path)
    assert roster.rdd.getNumPartitions() >= 2
    spread = listed(check_roster(roster, today=today, lang="en"))
    whole = listed(on_one_machine(path, today=today, lang="en").findings)
    assert_frame_equal(spread, whole)
    assert spread.height > 10_000
    assert spread["row"].max() > ROWS // 2
    repeated = spread.filter(pl.col("code") == "roster.duplicate_id")
    assert repeated.height > 100
    firsts = repeated["params"].str.json_path_match("$.first_row").cast(pl.Int64)
    # Numbers that stand twice are found across partitions.
    assert (repeated["row"] - firsts).max() > ROWS // 4


@pytest.fixture(scope="module")
def small(spark: SparkSession, generate: Generate) -> DataFrame:
    return read(spark, generate(3_000, errors=0.3))


def test_rows_can_be_named(spark: SparkSession, small: DataFrame, generate: Generate, today: datetime.date) -> None:
    named = small.withColumn("id", F.monotonically_increasing_id().cast("int") * 10 + 7)
    # However the rows are spread, each keeps its name.
    spread = listed(check_roster(named.repartition(5, "身份证号码"), today=today, row_column="id"))
    whole = listed(on_one_machine(generate(3_000, errors=0.3), today=today).findings)
    renamed = whole.with_columns((pl.col("row") - 2) * 10 + 7)
    unnamed = [name for name in whole.columns if name not in {"params", "message"}]
    assert small.rdd.getNumPartitions() == 1
    assert_frame_equal(spread.select(unnamed).sort(unnamed), renamed.select(unnamed).sort(unnamed))


def test_people_already_in_the_system(spark: SparkSession, data: Path, today: datetime.date) -> None:
    frame = pl.read_csv(data / "roster.csv", encoding="gb18030", infer_schema=False)
    roster = spark.createDataFrame(frame.to_pandas()).coalesce(1).persist()
    existing = frame.head(3).select("姓名", "身份证号码")
    spread = listed(check_roster(roster, today=today, existing=existing, own_branch="一班团支部"))
    assert_frame_equal(
        spread,
        listed(on_one_machine(frame, today=today, existing=existing, own_branch="一班团支部").findings),
    )
    assert spread["code"].str.contains("roster.exists_").sum() >= 2
    roster.unpersist()


@pytest.mark.parametrize("options", [{"lang": "en"}, {"reveal": True}, {"region": "44"}, {"kind": "cadres"}])
def test_options(small: DataFrame, generate: Generate, today: datetime.date, options: dict[str, Any]) -> None:
    spread = listed(check_roster(small, today=today, **options))
    reveal = options.pop("reveal", False)
    whole = on_one_machine(generate(3_000, errors=0.3), today=today, **options)
    assert_frame_equal(spread, listed(whole.findings_table(reveal=reveal)))


def test_results_are_masked(small: DataFrame, generate: Generate, today: datetime.date) -> None:
    numbers = set(pl.read_csv(generate(3_000, errors=0.3), infer_schema=False)["身份证号码"].drop_nulls())
    masked = set(listed(check_roster(small, today=today))["found"].drop_nulls())
    shown = set(listed(check_roster(small, today=today, reveal=True))["found"].drop_nulls())
    assert not masked & numbers
    assert shown & numbers


def test_a_roster_of_nobody(spark: SparkSession, today: datetime.date) -> None:
    nobody = spark.createDataFrame([], "`姓名` string, `身份证号码` string")
    assert listed(check_roster(nobody, today=today))["code"].to_list().count("roster.no_people") == 1


def test_columns_by_hand(spark: SparkSession, today: datetime.date) -> None:
    roster = spark.createDataFrame([("张三", "110105194912310021")], "a string, b string").coalesce(1)
    with pytest.raises(FileError):
        check_roster(roster, today=today)
    columns = {"a": "name", "b": "resident_id"}
    assert "resident_id.check_character" in listed(check_roster(roster, today=today, columns=columns))["code"].to_list()


def test_types_of_spark(spark: SparkSession, today: datetime.date) -> None:
    schema = "`姓名` string, `身份证号码` bigint, `出生日期` date, `年龄` int, `备注` boolean"
    rows = [("张三", 110105194912310021, datetime.date(2019, 9, 1), 20, None)]
    codes = listed(check_roster(spark.createDataFrame(rows, schema), today=today))["code"].to_list()
    assert "resident_id.check_character" in codes


def test_names_of_rows_are_looked_at(spark: SparkSession, today: datetime.date) -> None:
    rows = [(0, "张三", "11010519491231002X")]
    roster = spark.createDataFrame(rows, "id int, `姓名` string, `身份证号码` string")
    for column in ("姓名", "none"):
        with pytest.raises(ValueError, match="row_column must be a column of whole numbers"):
            check_roster(roster, today=today, row_column=column)
    for wrong in ("id", "null"):
        named = roster.withColumn("null", F.lit(None).cast("int")).select("姓名", "身份证号码", wrong)
        with pytest.raises(PythonException, match="must lie between 1 and"):
            check_roster(named, today=today, row_column=wrong).collect()


def test_rows_that_move_are_noticed(spark: SparkSession, tmp_path: Path, today: datetime.date) -> None:
    path = tmp_path / "roster.parquet"
    roster = pl.DataFrame({"姓名": ["张三"] * 10, "身份证号码": ["11010519491231002X"] * 10})
    roster.write_parquet(path)
    findings = check_roster(spark.read.parquet(str(path)), today=today)
    # One row less than was counted: the file is another one when the findings are asked for.
    roster.head(9).write_parquet(path)
    with pytest.raises(PythonException, match="divided otherwise than when its rows were counted"):
        findings.collect()


def test_arguments_are_refused_at_once(small: DataFrame, today: datetime.date) -> None:
    with pytest.raises(RequestError):
        check_roster(small, today=today, region="Atlantis")
    with pytest.raises(RequestError):
        check_roster(small, today=today, lang="fr")
