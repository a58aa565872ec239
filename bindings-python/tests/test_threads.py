"""Many threads at once, in the same process."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pyarrow as pa
from reference import TODAY, code_of, many
from zhtj import _native as native
from zhtj._errors import ZhtjError


def test_threads_do_not_disturb_each_other() -> None:
    columns = [many(20_000, seed=seed) for seed in range(8)]
    expected = [native.check_ids(column, today=TODAY, threads=1).to_pydict() for column in columns]
    barrier = threading.Barrier(8)

    def work(index: int) -> bool:
        barrier.wait()
        array = pa.array(columns[index])
        return all(native.check_ids(array, today=TODAY).to_pydict() == expected[index] for _ in range(3))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(8)))


def test_one_table_is_read_by_many_threads() -> None:
    table = native.check_ids(many(50_000), today=TODAY)
    with ThreadPoolExecutor(8) as pool:
        copies = list(pool.map(lambda _: pa.table(table), range(16)))
    assert all(copy.equals(copies[0]) for copy in copies)


def test_identifiers_are_made_on_many_threads() -> None:
    column = many(5_000, wrong=0.3)

    def work(text: str) -> str | None:
        try:
            return None if native.ResidentId(text).reveal() == text else "differs"
        except ZhtjError as error:
            return error.code

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, column)) == [code_of(text) for text in column]


def test_rosters_are_checked_on_many_threads() -> None:
    column = many(5_000)
    table = pa.table({"姓名": ["张三"] * len(column), "身份证号码": column})
    expected = native.check_roster(table, today=TODAY).summary_json()
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: native.check_roster(table, today=TODAY).summary_json(), range(16))) == {expected}
