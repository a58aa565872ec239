# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `division.*`."""

from __future__ import annotations

import datetime as _dt

from .._call import asked as _asked
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    DivisionValue,
)

__all__ = [
    "DivisionValue",
    "find",
]


def find(
    code: str,
    *,
    year: int | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[DivisionValue]:
    """Finds an administrative division (查行政区划代码).

    Helps with the questions of the FAQ 17, 26.

    Args:
        code: Its six digits.
        year: The year whose names are wanted; the last year of the code if left out.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A division.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "division.find",
        {"code": code, **_some({"year": year})},
        today,
        region,
        policy,
        lang,
        reveal,
        DivisionValue,
    )
