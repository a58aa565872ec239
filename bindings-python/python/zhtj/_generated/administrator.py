# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `administrator.*`."""

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
    ActionStep,
)

__all__ = [
    "ActionStep",
    "AdministratorTask",
    "AdministratorWayValue",
    "AppointmentValue",
    "check",
]


class AdministratorTask(_Word):
    """What is to be done with the candidate."""

    APPOINT = "appoint"
    """To make him administrator. The default."""

    CANCEL = "cancel"
    """To take it from him."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AdministratorWayValue(_Record):
    """A way and its steps."""

    way: str
    """Its stable name."""

    steps: tuple[ActionStep, ...]
    """What is done, in order."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentValue(_Record):
    """How the candidate becomes administrator."""

    first: ActionStep | None
    """What comes first; `None` if nothing does."""

    ways: tuple[AdministratorWayValue, ...]
    """The ways that are open then."""


def check(
    *,
    task: AdministratorTask = AdministratorTask.APPOINT,
    cadres: int | None = None,
    is_cadre: bool | None = None,
    is_administrator: bool = False,
    administrator_elsewhere: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[AppointmentValue]:
    """Checks a candidate for administrator (检查管理员人选).

    Helps with the questions of the FAQ 11, 12, 25.

    Args:
        task: What is to be done.
        cadres: The number of cadres of the organization, if known.
        is_cadre: Whether the candidate is a cadre of this very organization.
        is_administrator: Whether the candidate is an administrator of it already.
        administrator_elsewhere: Whether the candidate is an administrator of another organization.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: How the candidate becomes administrator.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "administrator.check",
        {**_some({"task": task, "cadres": cadres, "is_cadre": is_cadre, "is_administrator": is_administrator, "administrator_elsewhere": administrator_elsewhere})},
        today,
        region,
        policy,
        lang,
        reveal,
        AppointmentValue,
    )
