# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `invitation.*`."""

from __future__ import annotations

import datetime as _dt

from .._call import asked as _asked
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    Category,
)

__all__ = [
    "Category",
    "InvitationEntry",
    "check",
]


class InvitationEntry(_Word):
    """How the person is added."""

    INVITE = "invite"
    """By the invitation function."""

    ENTER_OR_REGISTER = "enter_or_register"
    """As a new cadre, singly or by import, or by registering himself."""


def check(
    category: Category | str,
    *,
    registered: bool | None = None,
    already_here: bool = False,
    cadre_elsewhere: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[InvitationEntry]:
    """Tells how somebody is added to an organization (已注册或未注册人员怎样加入组织).

    Helps with the questions of the FAQ 23, 24.

    Args:
        category: The category of the organization, whose administrator invites.
        registered: Whether the person is registered.
        already_here: Whether the person is in the organization already.
        cadre_elsewhere: Whether the person is a cadre of another organization.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: How the person is added.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "invitation.check",
        {"category": category, **_some({"registered": registered, "already_here": already_here, "cadre_elsewhere": cadre_elsewhere})},
        today,
        region,
        policy,
        lang,
        reveal,
        InvitationEntry,
    )
