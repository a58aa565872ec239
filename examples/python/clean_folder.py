"""Cleans a folder of rosters with pandas: python clean_folder.py rosters cleaned

Every sheet is checked. Rows that the import takes are collected into one table, the others stay in annotated copies for
whoever filled them in, and a table of all problems is written beside them. Nothing leaves the machine.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

import pandas as pd
import zhtj
import zhtj.pandas

KINDS = {".xlsx", ".csv"}


def clean(folder: Path, into: Path, *, today: datetime.date) -> pd.DataFrame:
    """Writes `ready.csv`, `problems.csv` and the annotated copies; gives a line for each file."""
    into.mkdir(parents=True, exist_ok=True)
    ready, problems, lines = [], [], []
    for path in sorted(path for path in folder.iterdir() if path.suffix in KINDS):
        # As text: pandas would make numbers of ID numbers, and lose their last digits.
        read = pd.read_excel if path.suffix == ".xlsx" else pd.read_csv
        roster = read(path, dtype=str)
        report: zhtj.RosterReport = roster.zhtj.check(today=today)
        ready.append(report.clean.frame.assign(文件=path.name))
        problems.append(report.findings.to_pandas().assign(file=path.name))
        if report.to_fix:
            zhtj.check_roster(path, today=today).annotate(into / f"{path.stem}-annotated.xlsx")
        summary = report.summary()
        figures = {"people": summary.people, "ready": len(report.clean), "to fix": summary.to_fix}
        lines.append({"file": path.name, **figures})
    pd.concat(ready).to_csv(into / "ready.csv", index=False, encoding="utf-8-sig")
    pd.concat(problems).to_csv(into / "problems.csv", index=False, encoding="utf-8-sig")
    table: pd.DataFrame = pd.DataFrame(lines)
    return table


def main() -> int:
    """Ends with 1 if something has to be fixed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("into", type=Path)
    options.add_argument("--today", type=datetime.date.fromisoformat, default=zhtj.today_in_shanghai())
    given = options.parse_args()
    lines = clean(given.folder, given.into, today=given.today)
    print(lines.to_string(index=False))
    return int(bool(lines["to fix"].sum()))


if __name__ == "__main__":
    sys.exit(main())
