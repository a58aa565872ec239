# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `membership.*`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence as _Sequence
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy

__all__ = [
    "Introducer",
    "JoiningValue",
    "LeavingValue",
    "joining",
    "leaving",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Introducer(_Record):
    """A member who introduces an applicant."""

    member: bool
    """Whether the introducer is a member (团员)."""

    on_probation: bool = False
    """Whether the introducer is on probation within the League (留团察看)."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class JoiningValue(_Record):
    """What an admission has come to."""

    member_since: _dt.date | None
    """Since when the person is a member; `None` as long as a step is missing or something is wrong."""

    next: str | None
    """What is to be done next: `application`, `form`, `meeting` or `approval`; `None` if nothing is missing."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeavingValue(_Record):
    """When and how a member leaves; `None` where no rule is known for the day."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"turns"})

    turns: str
    """The day on which the age of leaving is reached, masked unless revealed."""

    outcome: str
    """`stays`, `stays_for_post`, `due`, `no_longer_kept` or `open`."""


def joining(
    *,
    applied_on: _dt.date | None = None,
    introducers: _Sequence[Introducer] = (),
    form_on: _dt.date | None = None,
    meeting_on: _dt.date | None = None,
    approved_on: _dt.date | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[JoiningValue]:
    """Checks the steps of joining (检查入团手续).

    Args:
        applied_on: The day of the application.
        introducers: Who introduces the applicant.
        form_on: The day on which the form was filled in.
        meeting_on: The day on which the branch meeting passed it.
        approved_on: The day on which the superior committee approved it.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What an admission has come to.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "membership.joining",
        {**_some({"applied_on": applied_on, "introducers": introducers, "form_on": form_on, "meeting_on": meeting_on, "approved_on": approved_on})},
        today,
        region,
        policy,
        lang,
        reveal,
        JoiningValue,
    )


def leaving(
    birth_date: _dt.date,
    *,
    has_post: bool | None = None,
    party_member: bool = False,
    by_system: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[LeavingValue]:
    """Tells whether leaving at 28 is due (是否应办理超龄离团).

    Args:
        birth_date: The birth date.
        has_post: Whether the member holds a post in the League (团内职务); not decided if not given.
        party_member: Whether the member has joined the Party.
        by_system: Whether the question is what the system does by itself.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: When and how a member leaves; `None` where no rule is known
            for the day.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "membership.leaving",
        {"birth_date": birth_date, **_some({"has_post": has_post, "party_member": party_member, "by_system": by_system})},
        today,
        region,
        policy,
        lang,
        reveal,
        LeavingValue,
    )
