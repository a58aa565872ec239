# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `value.*`."""

from __future__ import annotations

import datetime as _dt

from .._call import asked as _asked
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
    "check",
]


def check(
    *,
    field: Field,
    cell: CellInput,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[str]:
    """Checks the type of a cell and a chosen value (检查单元格的格式和可选值).

    Helps with the questions of the FAQ 14, 17, 20, 26.

    Args:
        field: The column.
        cell: The cell.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A text.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "value.check",
        {"field": field, "cell": cell},
        today,
        region,
        policy,
        lang,
        reveal,
        str,
    )
