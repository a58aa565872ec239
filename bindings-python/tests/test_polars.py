"""The namespace of Polars: the same answers as the plain call, lazily, in pieces and in parallel."""

from __future__ import annotations

import datetime
import random

import polars as pl
import pytest
import zhtj
import zhtj.polars
from polars.testing import assert_frame_equal
from zhtj import check_ids

GOOD, BAD = "11010519491231002X", "110105194912310021"


def column(rows: int) -> pl.Series:
    """Numbers, right and wrong, written in several ways, and holes."""
    draw = random.Random(1)
    kinds = [
        GOOD,
        BAD,
        None,
        "",
        "１1010519491231002x",
        " 11010519491231002X",
        "110105491231002",
        "张三",
        GOOD[:17],
    ]
    return pl.Series("id", [draw.choice(kinds) for _ in range(rows)], dtype=pl.String)


@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
@pytest.mark.parametrize("options", [{}, {"names": True, "suggest": True, "reveal": True}, {"region": "65"}])
def test_every_engine_gives_the_plain_answer(engine: str, options: dict[str, object], today: datetime.date) -> None:
    ids = column(200_000)
    lazy = ids.to_frame().lazy().select(pl.col("id").zhtj.check(today=today, **options).alias("c")).unnest("c")
    plain = check_ids(ids, today=today, **options).to_polars()
    answer = lazy.collect(engine=engine)
    assert lazy.collect_schema() == answer.schema
    assert_frame_equal(answer, plain, categorical_as_str=True)


def test_pieces_of_a_file_give_the_plain_answer(tmp_path: object, today: datetime.date) -> None:
    ids = column(150_000)
    path = f"{tmp_path}/ids.parquet"
    ids.to_frame().write_parquet(path, row_group_size=10_000)
    scanned = pl.scan_parquet(path).select("id", code=pl.col("id").zhtj.code(today=today))
    scanned.sink_csv(f"{tmp_path}/codes.csv")
    codes = pl.read_csv(f"{tmp_path}/codes.csv", infer_schema=False)["code"].to_list()
    assert codes == check_ids(ids, today=today).to_pydict()["code"]


def test_pushed_down_and_grouped(today: datetime.date) -> None:
    frame = pl.LazyFrame({"id": [GOOD, BAD, GOOD, None], "branch": ["a", "a", "b", "b"]})
    valid = pl.col("id").zhtj.is_valid(today=today)
    assert frame.filter(valid).collect().height == 2
    counted = frame.group_by("branch").agg(valid.sum().alias("valid")).sort("branch").collect()
    assert counted["valid"].to_list() == [1, 1]
    assert frame.with_columns(valid.over("branch").alias("v")).collect()["v"].to_list() == [
        True,
        False,
        True,
        False,
    ]


def test_fields(today: datetime.date) -> None:
    ids = pl.Series("id", [GOOD, BAD, None])
    assert ids.zhtj.is_valid(today=today).to_list() == [True, False, False]
    assert ids.zhtj.code(today=today).to_list() == [None, "resident_id.check_character", "resident_id.empty"]
    assert ids.zhtj.birth_date(today=today).to_list() == [datetime.date(1949, 12, 31), None, None]
    assert ids.zhtj.sex(today=today).to_list() == ["female", None, None]
    assert ids.zhtj.division(today=today).to_list() == ["110105", None, None]
    assert ids.zhtj.masked().to_list() == ["110*************2X", "110*************21", None]
    assert pl.Series(["13800138000"]).zhtj.masked("phone").item() == "138****8000"
    assert ids.zhtj.check(today=today).name == "id"


@pytest.mark.parametrize(
    "ids",
    [
        pl.Series("id", [GOOD, BAD], dtype=pl.Categorical),
        pl.Series("id", [GOOD, BAD], dtype=pl.Enum([GOOD, BAD])),
        pl.Series("id", [GOOD.encode(), BAD.encode()], dtype=pl.Binary),
        pl.Series("id", [GOOD, BAD], dtype=pl.Object),
        pl.concat([pl.Series("id", [GOOD]), pl.Series("id", [BAD])], rechunk=False),
    ],
    ids=lambda ids: str(ids.dtype),
)
def test_text_of_every_type(ids: pl.Series, today: datetime.date) -> None:
    assert ids.zhtj.code(today=today).to_list() == [None, "resident_id.check_character"]


def test_empty(today: datetime.date) -> None:
    empty = pl.Series("id", [], dtype=pl.String)
    assert empty.zhtj.check(today=today).len() == 0
    assert empty.zhtj.masked().len() == 0


def test_refused(today: datetime.date) -> None:
    with pytest.raises(TypeError, match="today must be a datetime.date"):
        pl.Series([GOOD]).zhtj.check(today="2026-11-22")
    with pytest.raises(TypeError, match="has no texts"):
        pl.Series([[GOOD]]).zhtj.check(today=today)


def test_whole_frames(today: datetime.date, data: object) -> None:
    frame = pl.read_csv(f"{data}/roster.csv", encoding="gb18030", infer_schema=False)
    eager, lazy = frame.zhtj.check(today=today), frame.lazy().zhtj.check(today=today)
    assert_frame_equal(eager.findings.to_polars(), lazy.findings.to_polars(), categorical_as_str=True)
    taken = lazy.to_fix.frame
    assert isinstance(taken, pl.LazyFrame)
    assert_frame_equal(taken.collect(), eager.to_fix.frame)
    assert eager.summary() == lazy.summary() == zhtj.check_roster(f"{data}/roster.csv", today=today).summary()
