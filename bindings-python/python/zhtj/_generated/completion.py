# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `completion.*`."""

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
from .._result import (
    Finding,
)
from ._shared import (
    Category,
    Field,
    SheetKind,
)

__all__ = [
    "Category",
    "CompletionGiven",
    "Facts",
    "Field",
    "OrganizationValue",
    "People",
    "PersonValue",
    "Progress",
    "Share",
    "SheetKind",
    "StandingValue",
    "TaskValue",
    "TreeValue",
    "organization",
    "person",
    "tree",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CompletionGiven(_Record):
    """Completion given."""

    id: str
    """Its id, any text."""

    parent: str | None = None
    """The id of its direct superior; `None` at the top."""

    facts: Facts
    """What is known of it."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Facts(_Record):
    """What is known of an organization."""

    category: Category | str
    """Its category."""

    information: bool | None = None
    """Whether all its required fields are filled in (`organization.fields` tells); `None` if not known."""

    secretary_registered: bool | None = None
    """Whether its secretary is registered; `None` if not known."""

    secretary_mobile: bool | None = None
    """Whether its secretary has a mobile number; `None` if not known."""

    cadres: People | None = None
    """Its own cadres."""

    members: People | None = None
    """Its own members; only a branch has any."""

    people_unseen: bool = False
    """Whether nobody looked at the fields of its people, so that only their number is known; `complete` says
    nothing then.
    """


@_dataclass(frozen=True, slots=True, repr=False)
class OrganizationValue(_Record):
    """Whether an organization is complete."""

    complete: bool | None
    """`None` if nobody can tell."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class People(_Record):
    """Some people, and how many of them are complete."""

    total: int
    """All of them."""

    complete: int
    """Those whose required fields are filled in."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PersonValue(_Record):
    """What a person lacks."""

    complete: bool
    """Whether nothing is lacking under the policy."""

    certain: tuple[Field, ...]
    """Fields that are certainly required and lacking, in the order of the import sheet."""

    likely: tuple[Field, ...]
    """Fields that are likely required and lacking."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Progress(_Record):
    """Progress of an organization, or of it and all below it."""

    organizations: Share
    """Organizations, branches among them."""

    branches: Share
    """Branches."""

    undecided: int
    """Organizations of which nobody can tell whether they are complete."""

    cadres: Share
    """Cadres. Somebody with several posts counts in each organization."""

    members: Share
    """Members."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Share(_Record):
    """Some things, and how many of them are complete; as exact as numbers can be."""

    total: int
    """All of them."""

    complete: int
    """Those that are certainly complete."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StandingValue(_Record):
    """How far an organization has come."""

    id: str
    """Its id."""

    complete: bool | None
    """Whether it is complete; `None` if nobody can tell."""

    cadres: Share
    """Its own cadres."""

    members: Share
    """Its own members."""

    total: Progress
    """Its own numbers and those of all below it."""

    percent: int | None
    """The part of the organizations in it that is complete, in whole percent, rounded down."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskValue(_Record):
    """What is to be done at an organization."""

    id: str
    """Its id."""

    unblocks: int
    """How many organizations, itself included, become complete with everything below them; 0 where nobody can
    tell.
    """

    findings: tuple[Finding, ...]
    """What is lacking, as findings below the facts of the organization."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TreeValue(_Record):
    """Progress over the list."""

    total: Progress
    """The whole list."""

    percent: int | None
    """The part of all organizations that is complete, in whole percent, rounded down; `None` of none."""

    organizations: tuple[StandingValue, ...]
    """Each organization, in the order of the list."""

    tasks: tuple[TaskValue, ...]
    """What to do, what completes most first."""

    task_count: int
    """How many tasks there are in all."""


def person(
    filled: _Sequence[Field],
    *,
    kind: SheetKind = SheetKind.MEMBERS,
    is_cadre: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[PersonValue]:
    """Tells which required fields a person lacks (某人缺少哪些必填项).

    Helps with the questions of the FAQ 29, 30.

    Args:
        filled: The fields that are filled in.
        kind: `members` for somebody of a branch, `cadres` for a cadre of a committee or leading body.
        is_cadre: Whether the person is a cadre.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What a person lacks.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "completion.person",
        {"filled": filled, **_some({"kind": kind, "is_cadre": is_cadre})},
        today,
        region,
        policy,
        lang,
        reveal,
        PersonValue,
    )


def organization(
    category: Category | str,
    *,
    information: bool | None = None,
    secretary_registered: bool | None = None,
    secretary_mobile: bool | None = None,
    cadres: People | None = None,
    members: People | None = None,
    people_unseen: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[OrganizationValue]:
    """Tells whether an organization is complete (组织是否达到完成录入标准).

    Helps with the questions of the FAQ 17, 29, 42.

    Args:
        category: Its category.
        information: Whether all its required fields are filled in (`organization.fields` tells); `None` if
            not known.
        secretary_registered: Whether its secretary is registered; `None` if not known.
        secretary_mobile: Whether its secretary has a mobile number; `None` if not known.
        cadres: Its own cadres.
        members: Its own members; only a branch has any.
        people_unseen: Whether nobody looked at the fields of its people, so that only their number is known;
            `complete` says nothing then.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: Whether an organization is complete.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "completion.organization",
        {"category": category, **_some({"information": information, "secretary_registered": secretary_registered, "secretary_mobile": secretary_mobile, "cadres": cadres, "members": members, "people_unseen": people_unseen})},
        today,
        region,
        policy,
        lang,
        reveal,
        OrganizationValue,
    )


def tree(
    organizations: _Sequence[CompletionGiven],
    *,
    tasks: int = 100,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[TreeValue]:
    """Rolls up progress over a tree and tells what to do first (汇总完成情况，并列出先做什么).

    Helps with the questions of the FAQ 29, 30, 42.

    Args:
        organizations: The organizations.
        tasks: The most tasks to be told; 100 if not given.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: Progress over the list.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "completion.tree",
        {"organizations": organizations, **_some({"tasks": tasks})},
        today,
        region,
        policy,
        lang,
        reveal,
        TreeValue,
    )
