"""Looks through a CSV that is larger than memory with Polars: python big_csv_polars.py people.csv wrong.csv

The file is read, checked and written piece by piece, on all cores. What is written is masked.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

import polars as pl
import zhtj
import zhtj.polars


def wrong_numbers(source: Path, into: Path, *, today: datetime.date, column: str) -> pl.DataFrame:
    """Writes the rows with a wrong ID number, masked, and gives how many there are of each kind."""
    ids = pl.col(column)
    checked = (
        # No types are guessed: a number of 18 digits would lose its last ones.
        pl.scan_csv(source, infer_schema=False)
        .with_row_index("row", offset=2)
        .select("row", ids.zhtj.masked().alias("number"), ids.zhtj.check(today=today).alias("checked"))
        .unnest("checked")
    )
    wrong = checked.filter(pl.col("verdict") == "fail").select("row", "number", "code")
    wrong.sink_csv(into)
    return pl.scan_csv(into).group_by("code").len().sort("len", "code", descending=[True, False]).collect()


def main() -> int:
    """Ends with 1 if a number is wrong."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("source", type=Path)
    options.add_argument("into", type=Path)
    options.add_argument("--column", default="身份证号码")
    options.add_argument("--today", type=datetime.date.fromisoformat, default=zhtj.today_in_shanghai())
    given = options.parse_args()
    kinds = wrong_numbers(given.source, given.into, today=given.today, column=given.column)
    with pl.Config(tbl_rows=50):
        print(kinds)
    return int(kinds.height > 0)


if __name__ == "__main__":
    sys.exit(main())
