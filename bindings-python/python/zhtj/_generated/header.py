# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `header.*`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence as _Sequence
from dataclasses import dataclass as _dataclass

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    Field,
    SheetKind,
)

__all__ = [
    "Field",
    "HeaderColumnValue",
    "HeaderValue",
    "SheetKind",
    "check",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeaderColumnValue(_Record):
    """A column."""

    index: int
    """Its place, from 0."""

    field: Field | None
    """What it is about; `None` if it is not checked."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeaderValue(_Record):
    """The header."""

    row: int
    """The row it stands in, from 1."""

    kind: SheetKind
    """Which of the two sheets it is."""

    columns: tuple[HeaderColumnValue, ...]
    """What each column is about, in the order of the sheet."""


def check(
    rows: _Sequence[_Sequence[str]],
    *,
    kind: SheetKind | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[HeaderValue]:
    """Finds the header and checks the columns (检查表头和模板).

    Helps with the questions of the FAQ 14, 20, 26.

    Args:
        rows: The rows, each a list of its cells; an empty text is an empty cell.
        kind: Which of the two sheets it should be; found out from the columns if not given.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The header.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "header.check",
        {"rows": rows, **_some({"kind": kind})},
        today,
        region,
        policy,
        lang,
        reveal,
        HeaderValue,
    )
