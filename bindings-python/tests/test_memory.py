"""Memory does not grow with the number of calls."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pytest
from reference import EXAMPLE, TODAY, many
from zhtj import _native as native
from zhtj._errors import ZhtjError

MEGABYTE = 1 << 20


def resident() -> int:
    """Bytes of the process that lie in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def grows_by(work: Callable[[], object], times: int) -> int:
    for _ in range(max(times // 10, 1)):
        work()
    gc.collect()
    before = resident()
    for _ in range(times):
        work()
    gc.collect()
    return resident() - before


def test_ten_million_identifiers_leave_nothing() -> None:
    def work() -> None:
        for _ in range(1000):
            native.ResidentId(EXAMPLE)

    assert grows_by(work, 10_000) < 8 * MEGABYTE


def test_errors_leave_nothing() -> None:
    def work() -> None:
        for _ in range(100):
            with pytest.raises(ZhtjError):
                native.ResidentId("110105194912310021")

    assert grows_by(work, 100) < 8 * MEGABYTE


def test_attributes_and_calls_leave_nothing() -> None:
    value = native.ResidentId(EXAMPLE)
    request = json.dumps({"today": TODAY.isoformat(), "input": {"text": EXAMPLE}})

    def work() -> None:
        for _ in range(100):
            _ = (value.birth_date, value.sex, value.division, value.document, str(value), hash(value))
            native.call("resident_id.check", request)

    assert grows_by(work, 200) < 8 * MEGABYTE


def test_tables_leave_nothing() -> None:
    column = pa.array(many(100_000))

    def work() -> None:
        table = native.check_ids(column, today=TODAY)
        pa.table(table)
        table.__arrow_c_stream__()  # an export that nobody takes
        table.__arrow_c_schema__()

    assert grows_by(work, 50) < 24 * MEGABYTE


def test_reports_leave_nothing() -> None:
    column = many(5_000)
    table = pa.table({"姓名": ["张三"] * len(column), "身份证号码": column})

    def work() -> None:
        report = native.check_roster(table, today=TODAY, progress=lambda rows: None)
        report.findings_table()
        report.rows_state()

    assert grows_by(work, 60) < 24 * MEGABYTE
