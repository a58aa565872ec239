# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `graduation.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    MemberMark,
    RetentionKind,
)

__all__ = [
    "BranchMark",
    "BranchMarkEvent",
    "IntakeValue",
    "MarkBranch",
    "MarkValue",
    "Marker",
    "MemberMark",
    "NoTime",
    "RetentionKind",
    "RetentionValue",
    "intake",
    "mark_branch",
    "mark_member",
    "retention",
]


class BranchMark(_Word):
    """What a branch is marked as."""

    UNMARKED = "unmarked"
    """Nothing yet."""

    TIME = "time"
    """With an expected time of graduation."""

    TEACHERS = "teachers"
    """教师支部"""

    MIXED = "mixed"
    """混合支部: members of several years together, such as postgraduates."""

    GRADUATES = "graduates"
    """毕业生团组织, since the day of the change."""


class BranchMarkEvent(_Word):
    """What happens to the mark of a branch."""

    MARKED_TIME = "marked_time"
    """It was marked with a time."""

    MARKED_TEACHERS = "marked_teachers"
    """It was marked as a branch of teachers."""

    MARKED_MIXED = "marked_mixed"
    """It was marked as a mixed branch."""

    DAY_CAME = "day_came"
    """The day of the change of category came."""


class Marker(_Word):
    """Who marks."""

    SCHOOL = "school"
    """An administrator of the school above the branch."""

    BRANCH = "branch"
    """The administrator of the branch."""


class NoTime(_Word):
    """Why a branch has no time of graduation."""

    TEACHERS = "teachers"
    """教师支部"""

    MIXED = "mixed"
    """混合支部"""


@_dataclass(frozen=True, slots=True, repr=False)
class IntakeValue(_Record):
    """The term of an intake."""

    last: _dt.date
    """The last day."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MarkBranch(_Record):
    """The wish to mark a branch."""

    by: Marker
    """Who marks."""

    graduates_on: _dt.date | None = None
    """The expected day of graduation."""

    no_time: NoTime | None = None
    """Why there is no such day."""

    on: _dt.date | None = None
    """The day of the marking; today if left out."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MarkValue(_Record):
    """What follows."""

    event: BranchMarkEvent | None
    """What happens to the branch; `None` for a member."""

    state: BranchMark | None
    """What the branch is marked as afterwards; `None` for a member."""

    category_change: _dt.date | None
    """The day on which the branch becomes an organization of graduates; `None` if none is known."""

    counts: bool | None
    """Whether a member with this mark counts in the statistics of linkage; `None` for a branch."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RetentionValue(_Record):
    """The terms of a retention; the last days are still in time."""

    usual: _dt.date | None
    """The last day of the usual term; `None` abroad."""

    last: _dt.date | None
    """The last day at all; `None` where no limit is known."""


def mark_branch(
    *,
    state: BranchMark,
    wish: MarkBranch,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[MarkValue]:
    """Checks the mark of a branch or member (标记团支部或团员的毕业类别).

    Of a branch.

    Helps with the questions of the FAQ 51.

    Args:
        state: What the branch is marked as now.
        wish: What is wanted.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "graduation.mark",
        {"branch": {"state": state, "wish": wish}},
        today,
        region,
        policy,
        lang,
        reveal,
        MarkValue,
    )


def mark_member(
    *,
    mark: MemberMark,
    branch: BranchMark,
    graduation_year: int | None = None,
    on: _dt.date | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[MarkValue]:
    """Checks the mark of a branch or member (标记团支部或团员的毕业类别).

    Of a member.

    Helps with the questions of the FAQ 51.

    Args:
        mark: The mark.
        branch: What the branch is marked as.
        graduation_year: The year in which the branch graduates; that of the marking if left out.
        on: The day of the marking; today if left out.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "graduation.mark",
        {"member": {"mark": mark, "branch": branch, **_some({"graduation_year": graduation_year, "on": on})}},
        today,
        region,
        policy,
        lang,
        reveal,
        MarkValue,
    )


def retention(
    *,
    kind: RetentionKind,
    since: _dt.date,
    until: _dt.date | None = None,
    application: bool,
    returned_on: _dt.date | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[RetentionValue]:
    """Checks the retention of a member at the school (检查团组织关系保留在学校的期限).

    Helps with the questions of the FAQ 51.

    Args:
        kind: Why.
        since: The day on which it begins, such as that of graduation.
        until: The day up to which it is asked for; judged as of today if left out.
        application: Whether there is a written application.
        returned_on: The day of the return from abroad, if it has come.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The terms of a retention; the last days are still in time.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "graduation.retention",
        {"kind": kind, "since": since, "application": application, **_some({"until": until, "returned_on": returned_on})},
        today,
        region,
        policy,
        lang,
        reveal,
        RetentionValue,
    )


def intake(
    *,
    enrolled_on: _dt.date,
    branch_exists: bool,
    start: bool = False,
    taken_in: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[IntakeValue]:
    """Checks the intake of a freshman (检查新生团员转入).

    Helps with the questions of the FAQ 51.

    Args:
        enrolled_on: The day of enrolment.
        branch_exists: Whether the branch of the new class exists.
        start: Whether the old school or the member wants to start the transfer.
        taken_in: Whether the member was taken in already.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The term of an intake.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "graduation.intake",
        {"enrolled_on": enrolled_on, "branch_exists": branch_exists, **_some({"start": start, "taken_in": taken_in})},
        today,
        region,
        policy,
        lang,
        reveal,
        IntakeValue,
    )
