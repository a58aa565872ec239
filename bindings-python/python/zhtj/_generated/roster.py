# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `roster.*`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    Field,
    SheetKind,
    WireCell,
)

__all__ = [
    "Existing",
    "Field",
    "RosterValue",
    "SheetKind",
    "WireCell",
    "check",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Existing(_Record):
    """A list of people already in the system."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"rows"})

    rows: _Sequence[_Sequence[WireCell]]
    """Its rows, the header among them."""

    own_branch: str | None = None
    """The branch that the roster is for."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RosterValue(_Record):
    """What was found out of the roster as a whole. The findings point into `rows` of the request."""

    kind: SheetKind
    """Which of the two sheets it was taken for."""

    header: int
    """The place of the header in `rows`."""

    columns: _Mapping[str, Field | None]
    """What each column was taken for."""

    people: int
    """Rows with people in them."""

    ready: int
    """Of these, rows that can be imported as they are."""

    to_look_at: int
    """Rows with a warning."""

    undecided: int
    """Rows for which a rule that would decide is not known."""

    to_fix: int
    """Rows that will be refused."""


def check(
    rows: _Sequence[_Sequence[WireCell]],
    *,
    kind: SheetKind | None = None,
    existing: Existing | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[RosterValue]:
    """Checks a roster (检查一张名册).

    Helps with the questions of the FAQ 13, 14, 15, 16, 17, 18, 19, 20, 22, 26, 27, 32, 36.

    Args:
        rows: The rows: text, numbers, `True`, `False` or `None`.
        kind: Which of the two sheets it is; found out from its columns if not given.
        existing: People already in the system.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What was found out of the roster as a whole. The findings
            point into `rows` of the request.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "roster.check",
        {"rows": rows, **_some({"kind": kind, "existing": existing})},
        today,
        region,
        policy,
        lang,
        reveal,
        RosterValue,
    )
