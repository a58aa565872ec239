# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `permission.*`."""

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
    Approver,
    Category,
    Condition,
    DecisionValue,
    Depends,
    Holds,
    OrganizationAction,
    OrganizationActor,
    Outcome,
    Position,
    Role,
    SourceGrade,
    Target,
    TargetDeeper,
    TargetDirectSubordinate,
    TargetOwn,
    TargetSuperior,
    TargetUnrelated,
    Tier,
)

__all__ = [
    "AnswerValue",
    "Approver",
    "Category",
    "Circumstances",
    "Condition",
    "DecisionValue",
    "Depends",
    "Holds",
    "OrganizationAction",
    "OrganizationActor",
    "Outcome",
    "PermissionColumnValue",
    "Position",
    "Role",
    "RowValue",
    "SourceGrade",
    "Target",
    "TargetDeeper",
    "TargetDirectSubordinate",
    "TargetOwn",
    "TargetSuperior",
    "TargetUnrelated",
    "Tier",
    "may",
    "table",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnswerValue(_Record):
    """An answer of the matrix."""

    answer: str
    """`at_once`, `needs_approval`, `decides`, `for_the_record`, `refused`, `unlisted` or `unknown`."""

    by: tuple[Approver, ...]
    """Whose approval is needed, in order."""

    conditions: tuple[Condition, ...]
    """On what it depends, all of it."""

    grade: SourceGrade
    """How far it can be trusted."""

    sources: tuple[str, ...]
    """The ids of its sources, best first."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Circumstances(_Record):
    """What else is known of the case. What is not stated leaves an answer that depends on it open."""

    empty: bool | None = None
    """Whether the target has no subordinates, members or cadres."""

    graduated_out: bool | None = None
    """Whether the target is a graduating branch all of whose members were transferred out."""

    school_branch: bool | None = None
    """Whether the target is a branch of a school."""

    across_provinces: bool | None = None
    """Whether the migration crosses provinces."""

    receiving: bool | None = None
    """Whether the actor's organization is the one to which another moves."""

    branch_officer: bool | None = None
    """Whether the reset code is for the administrator or the secretary of the branch."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PermissionColumnValue(_Record):
    """A column of a row."""

    position: Position
    """Where the actor stands."""

    answers: tuple[AnswerValue, ...]
    """The answers; the first whose conditions are not excluded holds."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RowValue(_Record):
    """A row of the matrix."""

    action: OrganizationAction
    """What is done."""

    columns: tuple[PermissionColumnValue, ...]
    """The answers, column by column."""


def may(
    *,
    actor: OrganizationActor,
    action: OrganizationAction,
    target: Target,
    circumstances: Circumstances | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[DecisionValue]:
    """Decides whether somebody may do something (判断某人能否办理某事项).

    Helps with the questions of the FAQ 9, 10, 12, 21, 38, 39, 43.

    Args:
        actor: Who acts, and for which organization.
        action: What is to be done.
        target: The organization that is acted on, seen from the actor's.
        circumstances: What else is known.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What was decided.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "permission.may",
        {"actor": actor, "action": action, "target": target, **_some({"circumstances": circumstances})},
        today,
        region,
        policy,
        lang,
        reveal,
        DecisionValue,
    )


def table(
    action: OrganizationAction | None = None,
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[tuple[RowValue, ...]]:
    """Lists the whole matrix of roles and actions (列出全部角色与事项的权限).

    Helps with the questions of the FAQ 10, 12.

    Args:
        action: Only the row of this action; all rows if left out.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A list. A row of the matrix.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "permission.table",
        {**_some({"action": action})},
        today,
        region,
        policy,
        lang,
        reveal,
        tuple[RowValue, ...],
    )
