"""Asks questions about a roster in SQL: python duckdb_query.py people.csv"""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

import duckdb
import zhtj
import zhtj.duckdb

QUERY = """
SELECT coalesce(zhtj_code("身份证号码"), 'right') AS outcome,
       count(*) AS people,
       min(zhtj_mask("身份证号码")) AS example
FROM read_csv(?, all_varchar = true)
GROUP BY outcome
ORDER BY people DESC, outcome
"""


def outcomes(source: Path, *, today: datetime.date) -> list[tuple[str, int, str]]:
    """What is said of the ID numbers, how often, and one of them, masked."""
    with duckdb.connect() as con:
        zhtj.duckdb.register(con, today=today)
        return con.execute(QUERY, [str(source)]).fetchall()


def main() -> int:
    """Prints a line for each outcome."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("source", type=Path)
    options.add_argument("--today", type=datetime.date.fromisoformat, default=zhtj.today_in_shanghai())
    given = options.parse_args()
    for outcome, people, example in outcomes(given.source, today=given.today):
        print(f"{people:>10}  {outcome:<32}  {example}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
