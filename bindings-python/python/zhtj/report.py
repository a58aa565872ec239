"""Whole rosters: checked from a file or a table, to a report that can be read, filtered, shown and written."""

from __future__ import annotations

import datetime
import html as _html
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, overload

from . import _native
from ._progress import Progress, following
from ._source import RosterSource, Source

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Problem", "RosterReport", "RowSelection", "Summary", "check_roster"]


@dataclass(frozen=True, slots=True)
class Problem:
    """A kind of finding and how often it was made.

    Attributes:
        code: The code of the finding, which never changes.
        severity: `error`, `undecided`, `warning` or `note`.
        count: How often it was found.
        title: What it is, in the language of the report.
    """

    code: str
    severity: Literal["error", "undecided", "warning", "note"]
    count: int
    title: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a report. A row counts once, by its gravest finding.

    Attributes:
        verdict: `fail` if something refuses the roster, `undecided` if a rule is not known, else `pass`.
        people: Rows with people in them.
        ready: Rows that can be imported as they are.
        to_look_at: Rows that can be imported but have a warning.
        undecided: Rows for which a rule that would decide is not known.
        to_fix: Rows that will be refused.
        problems: The kinds of findings, the gravest and most frequent first.
    """

    verdict: Literal["pass", "fail", "undecided"]
    people: int
    ready: int
    to_look_at: int
    undecided: int
    to_fix: int
    problems: tuple[Problem, ...]


class RowSelection(Sequence[int]):
    """Some rows of a roster: their numbers as Excel shows them, and the rows themselves if the roster was a table.

    The header of a table counts as row 1, so that its first row is row 2.
    """

    __slots__ = ("_numbers", "_source")

    def __init__(self, numbers: Sequence[int], source: Source) -> None:
        self._numbers = tuple(numbers)
        self._source = source

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        """The number of a row."""
        return self._numbers[index]

    def __len__(self) -> int:
        """The number of rows."""
        return len(self._numbers)

    def __iter__(self) -> Iterator[int]:
        """The numbers of the rows, in the order of the roster."""
        return iter(self._numbers)

    def __eq__(self, other: object) -> bool:
        """Whether the numbers are the same."""
        return list(self) == list(other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """The number of rows and the first few of them."""
        first = ", ".join(str(number) for number in self._numbers[:5])
        return f"<{len(self)} rows: {first}{', …' if len(self) > 5 else ''}>"  # noqa: PLR2004 - as said above

    @property
    def frame(self) -> Any:
        """The rows as a table of the kind that was checked: pandas, Polars (also lazily), pyarrow; pyarrow for DuckDB.

        Raises:
            ValueError: If the roster was a file.
        """
        return self._source.take([number - 2 for number in self._numbers])


class RosterReport:
    """What was found in a roster. Personal data is masked wherever it is shown, unless `reveal=True` is given."""

    __slots__ = ("_lang", "_native", "_source")

    def __init__(self, native: _native.NativeReport, source: Source, lang: str) -> None:
        self._native = native
        self._source = source
        self._lang = lang

    @property
    def verdict(self) -> Literal["pass", "fail", "undecided"]:
        """`fail` if something refuses the roster, `undecided` if a rule is not known, else `pass`."""
        return self._native.verdict

    @property
    def findings(self) -> _native.Table:
        """Every finding as an Arrow table, a row for each, in the order of the roster; personal data masked."""
        return self._native.findings_table(self._lang, False)  # noqa: FBT003 - the native module names it

    def findings_table(self, *, lang: str | None = None, reveal: bool = False) -> _native.Table:
        """Every finding as an Arrow table.

        Args:
            lang: The language of the sentences, `zh` or `en`; that of the report if not given.
            reveal: Whether personal data is shown in full.
        """
        return self._native.findings_table(lang or self._lang, reveal)

    def summary(self) -> Summary:
        """The figures of the report."""
        data = json.loads(self._native.summary_json(self._lang))
        problems = tuple(
            Problem(problem["code"], problem["severity"], problem["count"], problem["title"])
            for problem in data["by_problem"]
        )
        return Summary(verdict=data["verdict"], problems=problems, **data["rows"])

    @property
    def clean(self) -> RowSelection:
        """The rows that the import takes: people without an error and without an undecided finding."""
        return self._rows("ready", "to_look_at")

    @property
    def to_fix(self) -> RowSelection:
        """The rows that the import refuses."""
        return self._rows("to_fix")

    def _rows(self, *states: str) -> RowSelection:
        rows = [row for row, state in self._native.rows_state() if state in states]
        return RowSelection(rows, self._source)
