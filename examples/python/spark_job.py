"""Checks a roster that is spread over a cluster: spark-submit spark_job.py people.parquet findings

With `--row` a column names the rows. Without, they are numbered in the order of the files.
"""

from __future__ import annotations

import argparse
import datetime
import sys

import zhtj
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F  # noqa: N812 - the name all of Spark's documentation has for it
from zhtj.spark import check_roster


def read(spark: SparkSession, source: str) -> DataFrame:
    """A folder of Parquet or CSV; nothing of a CSV is taken for a number."""
    if source.endswith(".csv"):
        return spark.read.csv(source, header=True, inferSchema=False)
    return spark.read.parquet(source)


def main() -> int:
    """Writes the findings as Parquet and prints how many there are of each kind. Ends with 1 if there is an error."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("source")
    options.add_argument("into")
    options.add_argument("--row", help="a column of whole numbers that names the rows")
    options.add_argument("--existing", help="people already in the system, a file on the driver")
    options.add_argument("--today", type=datetime.date.fromisoformat, default=zhtj.today_in_shanghai())
    given = options.parse_args()
    spark = SparkSession.builder.appName("zhtj").getOrCreate()
    roster = read(spark, given.source)
    findings = check_roster(roster, today=given.today, row_column=given.row, existing=given.existing)
    findings.write.mode("overwrite").parquet(given.into)
    # Read back, so that nothing is checked twice.
    written = spark.read.parquet(given.into)
    written.groupBy("severity", "code").count().orderBy(F.desc("count"), "code").show(50, truncate=False)
    return int(bool(written.where("severity = 'error'").head(1)))


if __name__ == "__main__":
    sys.exit(main())
