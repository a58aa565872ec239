"""The functions of DuckDB: the plain answers, in SQL."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import duckdb
import pytest
import zhtj.duckdb
from zhtj import ZhtjError, check_ids

GOOD, BAD = "11010519491231002X", "110105194912310021"


@pytest.fixture
def con(today: datetime.date) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as con:
        zhtj.duckdb.register(con, today=today)
        yield con


def test_fields(con: duckdb.DuckDBPyConnection) -> None:
    query = """SELECT zhtj_is_valid(id), zhtj_code(id), zhtj_birth_date(id), zhtj_sex(id), zhtj_division(id), zhtj_mask(id)
        FROM (VALUES (1, ?), (2, ?), (3, NULL)) AS t(place, id) ORDER BY place"""
    assert con.execute(query, [GOOD, BAD]).fetchall() == [
        (True, None, datetime.date(1949, 12, 31), "female", "110105", "110*************2X"),
        (False, "resident_id.check_character", None, None, None, "110*************21"),
        (False, "resident_id.empty", None, None, None, None),
    ]


def test_the_struct_is_the_plain_answer(con: duckdb.DuckDBPyConnection, today: datetime.date) -> None:
    con.execute(
        "CREATE TABLE t AS SELECT i, CASE i % 4 WHEN 0 THEN ? WHEN 1 THEN ? WHEN 2 THEN '' END AS id FROM range(50000) r(i)",
        [GOOD, BAD],
    )
    ids = con.sql("SELECT id FROM t ORDER BY i")
    plain = check_ids(ids.to_arrow_table()["id"], today=today).to_pydict()
    for name in ("verdict", "code", "severity", "document", "birth_date", "sex", "division"):
        rows = con.sql(f"SELECT zhtj_check(id).{name} FROM t ORDER BY i").fetchall()
        assert [row[0] for row in rows] == plain[name], name


def test_filters_and_groups(con: duckdb.DuckDBPyConnection) -> None:
    query = (
        "SELECT zhtj_code(id) AS code, count(*) FROM (SELECT unnest(?) AS id) GROUP BY code ORDER BY code NULLS FIRST"
    )
    assert con.execute(query, [[GOOD, GOOD, BAD]]).fetchall() == [
        (None, 2),
        ("resident_id.check_character", 1),
    ]


def test_registered_again_for_another_day(con: duckdb.DuckDBPyConnection) -> None:
    child = "11010520250101001"
    number = next(child + last for last in "0123456789X" if _reads(child + last))
    assert con.execute("SELECT zhtj_is_valid(?)", [number]).fetchall() == [(True,)]
    zhtj.duckdb.register(con, today=datetime.date(2024, 1, 1))
    assert con.execute("SELECT zhtj_is_valid(?)", [number]).fetchall() == [(False,)]
    zhtj.duckdb.register(con, today=datetime.date(2026, 1, 1), prefix="later_")
    assert con.execute("SELECT zhtj_is_valid(?), later_is_valid(?)", [number] * 2).fetchall() == [(False, True)]


def _reads(text: str) -> bool:
    try:
        zhtj.ResidentId(text)
    except ZhtjError:
        return False
    return True


def test_refused_before_any_query(today: datetime.date) -> None:
    with duckdb.connect() as con, pytest.raises(ZhtjError) as caught:
        zhtj.duckdb.register(con, today=today, region="Atlantis")
    assert caught.value.path == "/region"
