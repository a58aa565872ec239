# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `member.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    ActionStep,
    DeletionReason,
)

__all__ = [
    "ActionStep",
    "DeletionReason",
    "MemberRouteValue",
    "MemberWay",
    "delete",
]


class MemberWay(_Word):
    """How somebody is deleted."""

    REPORT_UPWARDS = "report_upwards"
    """Reported upwards, deleted centrally."""

    TWO_STEPS = "two_steps"
    """Filed by the branch, approved by the direct superior, as in Guangdong."""

    CADRE_LIST = "cadre_list"
    """In the list of cadres."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MemberRouteValue(_Record):
    """How somebody is deleted."""

    way: MemberWay
    """The way."""

    steps: tuple[ActionStep, ...]
    """What is done, in order."""


def delete(
    reason: DeletionReason,
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[MemberRouteValue]:
    """Tells how a member or cadre is deleted (删除团员、团干部的办法).

    Helps with the questions of the FAQ 39.

    Args:
        reason: The reason.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: How somebody is deleted.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "member.delete",
        {"reason": reason},
        today,
        region,
        policy,
        lang,
        reveal,
        MemberRouteValue,
    )
