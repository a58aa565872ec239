# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `evaluation.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    Grade,
)

__all__ = [
    "ConsequenceValue",
    "EvaluationValue",
    "Grade",
    "check",
    "consequence",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConsequenceValue(_Record):
    """What follows from a grade; `None` where no rule is known for the day."""

    again_from: _dt.date | None
    """The first day of the next evaluation; `None` if none is due."""

    again_until: _dt.date | None
    """The last day of it; `None` if none is due."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EvaluationValue(_Record):
    """The numbers to be kept to; `None` where no rule is known for the day."""

    quorum: int
    """The fewest members who have to be present."""

    excellent: int
    """The most members who may be excellent."""


def check(
    *,
    on: _dt.date,
    due: int,
    present: int,
    excellent: int = 0,
    qualified: int = 0,
    barely_qualified: int = 0,
    unqualified: int = 0,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[EvaluationValue]:
    """Checks the numbers of a yearly evaluation (检查团员教育评议的人数和比例).

    Args:
        on: The day of the meeting.
        due: The members who should be present.
        present: The members who were.
        excellent: Members found excellent.
        qualified: Members found qualified.
        barely_qualified: Members found barely qualified.
        unqualified: Members found unqualified.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The numbers to be kept to; `None` where no rule is known for
            the day.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "evaluation.check",
        {"on": on, "due": due, "present": present, **_some({"excellent": excellent, "qualified": qualified, "barely_qualified": barely_qualified, "unqualified": unqualified})},
        today,
        region,
        policy,
        lang,
        reveal,
        EvaluationValue,
    )


def consequence(
    *,
    grade: Grade,
    on: _dt.date,
    again_on: _dt.date | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[ConsequenceValue]:
    """Tells what follows from a grade (评议等次的后续处理).

    Args:
        grade: The grade.
        on: The day on which it was given and, if it is `unqualified`, the time to change was set.
        again_on: The day of the next evaluation; if not given, it has not happened.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows from a grade; `None` where no rule is known for
            the day.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "evaluation.consequence",
        {"grade": grade, "on": on, **_some({"again_on": again_on})},
        today,
        region,
        policy,
        lang,
        reveal,
        ConsequenceValue,
    )
