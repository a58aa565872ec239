"""The Python package beside its peers: each figure is the best of several runs in one process, so compare the ratios.

    python benches/bench.py [--ids 1000000] [--rows 100000] [--peer-ids 20000]

Peers that take long are given fewer numbers; their figures are per second all the same.
"""

from __future__ import annotations

import argparse
import datetime
import random
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Any

import openpyxl
import polars as pl
import pyarrow as pa
import python_calamine
from cid import is_valid_cid
from id_validator import validator
from pydantic import AfterValidator, BaseModel, ValidationError
from pymod112 import mod112
from stdnum.cn import ric
from zhtj import _native as native

TODAY = datetime.date(2026, 11, 22)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def numbers(count: int) -> list[str]:
    """Numbers of people who do not exist, a quarter of them wrong in one of four ways, in a fixed order."""
    chance = random.Random(20261122)
    divisions = ("110105", "310104", "320102", "330106", "420106", "440106", "510104", "610103", "130102", "650102")
    made = []
    for _ in range(count):
        birth = datetime.date(1950, 1, 1) + datetime.timedelta(days=chance.randrange(22_000))
        body = f"{chance.choice(divisions)}{birth:%Y%m%d}{chance.randrange(1000):03}"
        slip = chance.randrange(16)
        if slip == 0:
            body = f"{body[:10]}0230{body[14:]}"
        elif slip == 1:
            body = f"99{body[2:]}"
        check = "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True)) % 11]
        if slip == 2:
            check = "2" if check == "1" else "1"
        elif slip == 3:
            body = f"{body[:8]}O{body[9:]}"
        made.append(body + check)
    return made


def best(work: Callable[[], object], runs: int = 5) -> float:
    """The seconds of the fastest of some runs."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def rate(items: int, work: Callable[[], object], runs: int = 5) -> float:
    return items / best(work, runs)


def table(title: str, rows: Iterable[tuple[str, float]], unit: str) -> None:
    """Prints figures and their ratio to the first."""
    rows = list(rows)
    print(f"\n{title}\n")
    print(f"| | {unit} | ratio |\n|---|---|---|")
    for name, figure in rows:
        print(f"| {name} | {figure:,.0f} | {figure / rows[0][1]:.4f} |")


def quietly(check: Callable[[str], object]) -> Callable[[str], object]:
    """A peer that raises on some numbers has refused them."""

    def checked(text: str) -> object:
        try:
            return check(text)
        except Exception:  # noqa: BLE001 - whatever it is, the peer gave no answer
            return None

    return checked


def id_figures(ids: int, peer_ids: int) -> None:
    column = numbers(ids)
    few = column[:peer_ids]
    array, frame = pa.array(column), pl.Series(column)
    codes = native.check_ids(column, today=TODAY).to_pydict()["code"]
    right = [text for text, code in zip(column, codes, strict=True) if code is None][:100_000]
    parse = native.ResidentId

    def over(check: Callable[[str], object], texts: list[str]) -> Callable[[], object]:
        check = quietly(check)
        return lambda: [check(text) for text in texts]

    def check(source: object, **keywords: Any) -> Callable[[], object]:
        return lambda: native.check_ids(source, today=TODAY, **keywords)

    table(
        "ID numbers a second",
        [
            ("check_ids, Arrow column, one thread", rate(ids, check(array, threads=1))),
            ("check_ids, Arrow column, all cores", rate(ids, check(array))),
            ("check_ids, Polars column, one thread", rate(ids, check(frame, threads=1))),
            ("check_ids, list", rate(ids, check(column))),
            ("ResidentId(text), right numbers", rate(len(right), lambda: deque(map(parse, right), maxlen=0))),
            ("the same, all kept in a list", rate(len(right), lambda: [parse(text) for text in right])),
            ("ResidentId(text), a quarter wrong", rate(peer_ids, over(parse, few))),
            ("cid (check character only)", rate(peer_ids, over(is_valid_cid, few), 2)),
            ("pymod112 (no divisions)", rate(peer_ids, over(mod112, few), 2)),
            ("python-stdnum", rate(peer_ids // 4, over(ric.is_valid, few[: peer_ids // 4]), 2)),
            ("id-validator", rate(peer_ids // 400, over(validator.is_valid, few[: peer_ids // 400]), 1)),
        ],
        "ids/s",
    )


def plain_id(text: str) -> str:
    """What a careful person writes by hand: form, date, check character."""
    if len(text) != 18 or not (text[:17].isascii() and text[:17].isdigit()):
        raise ValueError("form")
    datetime.date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    if "10X98765432"[sum(int(digit) * weight for digit, weight in zip(text[:17], WEIGHTS, strict=True)) % 11] != text[17]:
        raise ValueError("check character")
    return text


def plain_mobile(text: str) -> str:
    if len(text) != 11 or not text.isdigit() or text[0] != "1":
        raise ValueError("mobile")
    return text


class Person(BaseModel):
    """The checks that a model can have without knowing the League: names of columns as in the sheet."""

    name: str
    resident_id: Annotated[str, AfterValidator(plain_id)]
    ethnicity: str
    political_status: str
    education: str
    join_month: str
    is_cadre: str
    mobile: Annotated[str, AfterValidator(plain_mobile)]


def validate(rows: Iterable[Iterable[Any]]) -> int:
    """Validates rows below the header with pydantic and compares their numbers; gives the number of wrong rows."""
    fields = list(Person.model_fields)
    wrong, seen = 0, set()
    for number, row in enumerate(rows):
        if number == 0:
            continue
        cells = ["" if cell is None else str(cell) for cell in row][: len(fields)]
        try:
            person = Person.model_validate(dict(zip(fields, cells, strict=True)))
        except ValidationError:
            wrong += 1
            continue
        wrong += person.resident_id in seen
        seen.add(person.resident_id)
    return wrong


def roster_figures(rows: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book, text = Path(folder, "roster.xlsx"), Path(folder, "roster.csv")
        native.generate_roster(book, rows=rows, today=TODAY, errors=0.02)
        native.generate_roster(text, rows=rows, today=TODAY, errors=0.02)
        frame = pl.read_csv(text, infer_schema=False)

        def with_openpyxl() -> Iterable[Iterable[Any]]:
            return openpyxl.load_workbook(book, read_only=True).worksheets[0].iter_rows(values_only=True)

        def with_calamine() -> Iterable[Iterable[Any]]:
            return python_calamine.load_workbook(str(book)).get_sheet_by_index(0).to_python()

        def with_polars() -> Iterable[Iterable[Any]]:
            return [[], *pl.read_excel(book, infer_schema_length=0).rows()]

        cells = list(with_calamine())
        table(
            "Rows a second",
            [
                ("check_roster, xlsx, every rule", rate(rows, lambda: native.check_roster(book, today=TODAY), 3)),
                ("check_roster, csv, every rule", rate(rows, lambda: native.check_roster(text, today=TODAY), 3)),
                ("check_roster, Polars frame, every rule", rate(rows, lambda: native.check_roster(frame, today=TODAY), 3)),
                ("python-calamine, reading only", rate(rows, lambda: list(with_calamine()), 2)),
                ("polars.read_excel, reading only", rate(rows, with_polars, 2)),
                ("openpyxl, reading only", rate(rows, lambda: list(with_openpyxl()), 1)),
                ("pydantic, 8 fields, rows in memory", rate(rows, lambda: validate(cells), 2)),
                ("python-calamine + pydantic", rate(rows, lambda: validate(with_calamine()), 2)),
                ("openpyxl + pydantic", rate(rows, lambda: validate(with_openpyxl()), 1)),
            ],
            "rows/s",
        )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--ids", type=int, default=1_000_000)
    arguments.add_argument("--peer-ids", type=int, default=20_000)
    arguments.add_argument("--rows", type=int, default=100_000)
    sizes = arguments.parse_args()
    print(f"zhtj {native.__version__}, {native.RULES_VERSION}")
    id_figures(sizes.ids, sizes.peer_ids)
    roster_figures(sizes.rows)


if __name__ == "__main__":
    main()
