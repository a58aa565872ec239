# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `month.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    CellInput,
    CellInputBool,
    CellInputDate,
    CellInputEmpty,
    CellInputFault,
    CellInputNumber,
    CellInputText,
    Field,
)

__all__ = [
    "CellInput",
    "CellInputBool",
    "CellInputDate",
    "CellInputEmpty",
    "CellInputFault",
    "CellInputNumber",
    "CellInputText",
    "Field",
    "MonthValue",
    "read",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MonthValue(_Record):
    """What the cell says."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"day", "month"})

    month: str
    """The month, `yyyy-MM`."""

    day: str | None
    """The day, if the cell tells it; `None` otherwise. Masked in a column of days unless revealed."""


def read(
    cell: CellInput,
    *,
    field: Field = Field.JOIN_MONTH,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[MonthValue]:
    """Reads a cell that should hold a month (读取年月单元格).

    Helps with the questions of the FAQ 14, 16, 20.

    Args:
        cell: The cell.
        field: The column; 入团年月 if not given.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What the cell says.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "month.read",
        {"cell": cell, **_some({"field": field})},
        today,
        region,
        policy,
        lang,
        reveal,
        MonthValue,
    )
