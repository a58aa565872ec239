# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `registration.*`."""

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
    Grade,
    RegistrationTarget,
)

__all__ = [
    "Grade",
    "RegistrationTarget",
    "RegistrationValue",
    "RegistrationWay",
    "RegistrationWayValue",
    "WaysValue",
    "annual",
    "ways",
]


class RegistrationWay(_Word):
    """A way into the system."""

    ADMINISTRATOR_REGISTRATION = "administrator_registration"
    """管理员注册"""

    SELF_REGISTRATION = "self_registration"
    """团员团干部注册"""

    ADMINISTRATOR_ENTRY = "administrator_entry"
    """组织管理员添加"""

    SECRETARY_ENTRY = "secretary_entry"
    """书记随完善组织信息自动创建"""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RegistrationValue(_Record):
    """The terms of a registration; `None` where no rule is known for the day."""

    deadline: _dt.date
    """The last day in time."""

    void_from: _dt.date
    """The first day on which an unregistered card is void."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RegistrationWayValue(_Record):
    """A way."""

    way: RegistrationWay
    """Which."""

    makes_account: bool
    """Whether the account is made by somebody else, so that nobody has to register."""

    source: str
    """Who says that there is this way."""


@_dataclass(frozen=True, slots=True, repr=False)
class WaysValue(_Record):
    """The ways of the day."""

    ways: tuple[RegistrationWayValue, ...]
    """Those that are known."""


def ways(
    *,
    way: RegistrationWay | None = None,
    birth_date: _dt.date | None = None,
    joined: str | _dt.date | None = None,
    cadre: bool | None = None,
    has_code: bool | None = None,
    target: RegistrationTarget | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[WaysValue]:
    """Tells the ways of registration and who may use one (有哪几种注册方式，谁可以使用).

    Helps with the questions of the FAQ 3, 5.

    Args:
        way: The way to be judged; without one, all ways of the day are listed.
        birth_date: The birth date.
        joined: When the person joined.
        cadre: Whether the person is a cadre.
        has_code: Whether the person has a registration code.
        target: Where the person registers into.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The ways of the day.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "registration.ways",
        {**_some({"way": way, "birth_date": birth_date, "joined": joined, "cadre": cadre, "has_code": has_code, "target": target})},
        today,
        region,
        policy,
        lang,
        reveal,
        WaysValue,
    )


def annual(
    term_begins: _dt.date,
    *,
    registered_on: _dt.date | None = None,
    grade: Grade | None = None,
    party_member: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[RegistrationValue]:
    """Checks a yearly registration (检查年度团籍注册).

    Args:
        term_begins: The first day of the autumn term.
        registered_on: The day of the registration; if not given, it has not happened.
        grade: The grade of the evaluation; not judged if not given.
        party_member: Whether the member has joined the Party.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The terms of a registration; `None` where no rule is known
            for the day.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "registration.annual",
        {"term_begins": term_begins, **_some({"registered_on": registered_on, "grade": grade, "party_member": party_member})},
        today,
        region,
        policy,
        lang,
        reveal,
        RegistrationValue,
    )
