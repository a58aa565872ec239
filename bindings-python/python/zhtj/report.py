"""Whole rosters: checked from a file or a table, to a report that can be read, filtered, shown and written.

Example:
    >>> import datetime, zhtj
    >>> report = zhtj.check_roster("examples/data/roster.xlsx", today=datetime.date(2026, 11, 22), lang="en")
    >>> report
    <RosterReport fail: 39 people, 13 to fix>
    >>> problem = report.summary().problems[0]
    >>> problem.code, problem.severity, problem.count, problem.title
    ('cell.number_not_text', Severity.ERROR, 2, 'the cell is not text')
    >>> report.to_fix
    <13 rows: 6, 9, 11, 15, 17, …>
"""

from __future__ import annotations

import functools
import html
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, overload

from . import _native
from ._generated._frame import Severity, Verdict
from ._options import lang_of, policy_of
from ._progress import following
from ._source import Source

if TYPE_CHECKING:
    import datetime

    from ._options import Kind, Language, PolicyLike
    from ._progress import Progress
    from ._source import RosterSource

__all__ = ["Problem", "RosterReport", "RowSelection", "Summary", "check_roster"]

#: The header of a table counts as row 1, as in a sheet.
FIRST_ROW = 2
#: How many of something are shown in a notebook or in one line.
SHOWN = 12
FEW = 5


@dataclass(frozen=True, slots=True)
class Problem:
    """A kind of finding and how often it was made.

    Attributes:
        code: The code of the finding, which never changes.
        severity: How grave it is at worst in this roster.
        count: How often it was found.
        title: What it is, in the language of the report.
    """

    code: str
    severity: Severity
    count: int
    title: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a report. A row counts once, by its gravest finding.

    Attributes:
        verdict: Whether something refuses the roster.
        people: Rows with people in them.
        ready: Rows that can be imported as they are.
        to_look_at: Rows that can be imported but have a warning.
        undecided: Rows for which a rule that would decide is not known.
        to_fix: Rows that will be refused.
        problems: The kinds of findings, the gravest and most frequent first.
        skipped: Visible sheets of the file that are no rosters and were not checked.
        not_kept: Findings that were counted but not kept, because there were more than the limit.
        passed_over: Rows of `existing` without a readable ID number, which were compared with nothing.
    """

    verdict: Verdict
    people: int
    ready: int
    to_look_at: int
    undecided: int
    to_fix: int
    problems: tuple[Problem, ...]
    skipped: tuple[str, ...] = ()
    not_kept: int = 0
    passed_over: int = 0


class RowSelection(Sequence[int]):
    """Some rows of a roster: their numbers as Excel shows them, and the rows themselves if the roster was a table.

    The header of a table counts as row 1, so that its first row is row 2.

    Attributes:
        sheets: For each row, the name of its sheet; empty for tables and text files.
    """

    __slots__ = ("_numbers", "_source", "sheets")

    def __init__(self, numbers: Sequence[int], sheets: Sequence[str], source: Source) -> None:
        self._numbers = tuple(numbers)
        self.sheets = tuple(sheets)
        self._source = source

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[int, ...]: ...
    def __getitem__(self, index: int | slice) -> int | tuple[int, ...]:
        """The number of a row."""
        return self._numbers[index]

    def __len__(self) -> int:
        """The number of rows."""
        return len(self._numbers)

    def __iter__(self) -> Iterator[int]:
        """The numbers of the rows, in the order of the roster."""
        return iter(self._numbers)

    def __repr__(self) -> str:
        """The number of rows and the first few of them."""
        first = ", ".join(str(number) for number in self._numbers[:FEW])
        more = ", …" if len(self) > FEW else ""
        return f"<{len(self)} rows: {first}{more}>" if self else "<0 rows>"

    @property
    def frame(self) -> Any:
        """The rows as a table of the kind that was checked: pandas, Polars (also lazily), pyarrow; pyarrow for DuckDB.

        Raises:
            ValueError: If the roster was a file, or something that can be read only once.
        """
        return self._source.take([number - FIRST_ROW for number in self._numbers])


class RosterReport:
    """What was found in a roster. Personal data is masked wherever it is shown, unless `reveal=True` is given."""

    __slots__ = ("_lang", "_native", "_source", "_states")

    _lang: Language

    def __init__(self, native: _native.NativeReport, source: Source, lang: Literal["zh", "en"]) -> None:
        self._native = native
        self._source = source
        self._lang = lang
        # Asked for once: a row selection is cheap only when all of them share this.
        self._states = functools.cache(lambda: native.rows_state().to_pydict())

    @property
    def verdict(self) -> Verdict:
        """`FAIL` if something refuses the roster, `UNDECIDED` if a rule that would decide is not known, else `PASS`."""
        return Verdict(self._native.verdict)

    @property
    def findings(self) -> _native.Table:
        """Every finding as an Arrow table, a row for each, in the order of the roster; personal data masked.

        Columns: `sheet`, `row` (from 1; null for a finding about a whole sheet), `column` (letters), `column_name`,
        `field`, `code`, `severity`, `title`, `message`, `rule`, `source`, `params` (JSON), `found`, `fix`, `suggestion`.
        """
        return self.findings_table()

    def findings_table(
        self, *, lang: Language | None = None, reveal: bool = False, columns: Sequence[str] | None = None
    ) -> _native.Table:
        """Every finding as an Arrow table.

        Args:
            lang: The language of the sentences; that of the report if not given.
            reveal: Whether personal data is shown in full.
            columns: The columns of `findings` that are wanted; the others are not made.

        Raises:
            zhtj.RequestError: For a language or a column that there is not.
        """
        names: list[Any] | None = None if columns is None else list(columns)
        return self._native.findings_table(lang=self._language(lang), reveal=reveal, columns=names)

    def summary(self, *, lang: Language | None = None) -> Summary:
        """The figures of the report, and the kinds of problems."""
        told = json.loads(self._native.summary_json(lang=self._language(lang)))
        problems = (
            Problem(one["code"], Severity(one["severity"]), one["count"], one["title"]) for one in told["by_problem"]
        )
        return Summary(
            verdict=Verdict(told["verdict"]),
            problems=tuple(problems),
            skipped=tuple(told["skipped"]),
            not_kept=told["not_kept"],
            passed_over=told["passed_over"],
            **told["rows"],
        )

    @property
    def clean(self) -> RowSelection:
        """The rows that the import takes: those without anything worse than a warning."""
        return self._rows("ready", "to_look_at")

    @property
    def to_fix(self) -> RowSelection:
        """The rows that the import refuses."""
        return self._rows("to_fix")

    def _rows(self, *wanted: str) -> RowSelection:
        states = self._states()
        rows = [place for place, state in enumerate(states["state"]) if state in wanted]
        return RowSelection([states["row"][at] for at in rows], [states["sheet"][at] for at in rows], self._source)

    def annotate(self, path: str | os.PathLike[str], *, lang: Language | None = None) -> None:
        """Writes an `.xlsx` copy of the roster with coloured cells, comments and a summary. It holds the data in full.

        Raises:
            zhtj.FileError: If the roster has changed since, or the copy cannot be written.
        """
        self._native.annotate(os.fspath(path), lang=self._language(lang))

    def fix(self, path: str | os.PathLike[str], *, lang: Language | None = None) -> _native.Table:
        """Writes an `.xlsx` copy in which what is safe to correct is corrected: how things are written, never what.

        Returns:
            The changes: `sheet`, `row`, `column`, `before`, `after` (masked) and `code`.

        Raises:
            zhtj.FileError: If the roster has changed since, or the copy cannot be written.
        """
        return self._native.fix(os.fspath(path), lang=self._language(lang))

    def to_html(self, *, lang: Language | None = None, reveal: bool = False) -> str:
        """One page for a browser, without scripts; it loads nothing."""
        return self._native.render("html", lang=self._language(lang), reveal=reveal)

    def to_markdown(self, *, lang: Language | None = None, reveal: bool = False) -> str:
        """The report as Markdown."""
        return self._native.render("markdown", lang=self._language(lang), reveal=reveal)

    def to_text(self, *, lang: Language | None = None, reveal: bool = False) -> str:
        """The report as plain text."""
        return self._native.render("text", lang=self._language(lang), reveal=reveal)

    def _language(self, lang: Language | None) -> Literal["zh", "en"]:
        return lang_of(self._lang if lang is None else lang)

    def __repr__(self) -> str:
        """The verdict and the two figures that matter."""
        return f"<RosterReport {self.verdict}: {self._native.people} people, {self._native.to_fix} to fix>"

    def _repr_html_(self) -> str:
        """The figures and the kinds of problems, for notebooks; nothing in it is personal."""
        summary = self.summary()
        zh = self._lang == "zh"
        heads = ("人员", "可以导入", "需留意", "无法判断", "须改正") if zh else _FIGURES
        figures = (summary.people, summary.ready, summary.to_look_at, summary.undecided, summary.to_fix)
        rows = "".join(
            f"<tr><td>{one.severity}</td><td>{html.escape(one.title)}</td><td><code>{one.code}</code></td>"
            f"<td>{one.count}</td></tr>"
            for one in summary.problems[:SHOWN]
        )
        columns = ("程度", "问题", "代码", "次数") if zh else ("severity", "problem", "code", "count")
        left = len(summary.problems) - SHOWN
        more = f"<p>+ {left}</p>" if left > 0 else ""
        return (
            f"<div><table><thead><tr>{_cells('th', heads)}</tr></thead><tbody><tr>{_cells('td', figures)}</tr></tbody>"
            f"</table><table><thead><tr>{_cells('th', columns)}</tr></thead><tbody>{rows}</tbody></table>{more}</div>"
        )


_FIGURES = ("people", "ready", "to look at", "undecided", "to fix")


def _cells(tag: str, values: Sequence[object]) -> str:
    return "".join(f"<{tag}>{value}</{tag}>" for value in values)


def check_roster(
    source: RosterSource,
    *,
    today: datetime.date,
    existing: RosterSource | None = None,
    own_branch: str | None = None,
    policy: PolicyLike | None = None,
    region: str | None = None,
    kind: Kind | None = None,
    sheet: str | int | None = None,
    columns: Mapping[str | int, str] | None = None,
    limits: Mapping[str, int] | None = None,
    lang: Language = "zh",
    progress: Progress = None,
) -> RosterReport:
    """Checks a roster (名册) before it is imported: every cell, rows against each other, people already in the system.

    Args:
        source: A path (`.xlsx .xlsm .xlsb .xls .ods .csv .txt`, known by its bytes), bytes, an open binary file, or a
            table: pandas, Polars (a LazyFrame is computed piece by piece), pyarrow, a DuckDB relation, a mapping of
            columns, anything with `__arrow_c_stream__`. The column names of a table are its row 1.
        today: The day of the check.
        existing: People already in the system, in any of these shapes.
        own_branch: The name of the branch that the roster is for.
        policy: Choices that the rules leave to the caller.
        region: The organization's province.
        kind: Which of the two import sheets it is, `members` or `cadres`; found out from the columns if not given.
        sheet: The sheet of a workbook, by its name or its place from 0; all that are rosters if not given.
        columns: What columns are about, where their headers do not tell: letters (files) or name (tables) to field,
            such as `{"C": "mobile"}`.
        limits: How much is taken, by name: `file_bytes`, `rows`, `columns`, `findings` …
        lang: The language of sentences, `zh` or `en`.
        progress: `True` for a bar of tqdm, tqdm itself or one of its bars, or a callable that is told how many more
            rows are done. What it raises ends the check.

    Returns:
        The report. Memory: 48 bytes a row for what must be unique, and the findings.

    Raises:
        zhtj.FileError: If the file cannot be used (`file.*`).
        zhtj.RequestError: If an argument cannot be used (`request.*`).
        TypeError: If the source is none of these.
    """
    given = Source(source)
    with following(progress, given.length) as tell:
        native = _native.check_roster(
            given.native,
            today=today,
            existing=None if existing is None else Source(existing).native,
            own_branch=own_branch,
            policy=policy_of(policy),
            region=region,
            kind=kind,
            sheet=sheet,
            columns=None if columns is None else dict(columns),
            limits=None if limits is None else dict(limits),
            progress=tell,
        )
    return RosterReport(native, given, lang_of(lang))
