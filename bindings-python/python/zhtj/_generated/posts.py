# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `posts.*`."""

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
from ._shared import (
    RegistrationTarget,
)

__all__ = [
    "Membership",
    "PostsValue",
    "RegistrationTarget",
    "check",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Membership(_Record):
    """An organization in which a person is a member."""

    organization: str
    """The organization."""

    sort: RegistrationTarget
    """Whether it is a branch."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PostsValue(_Record):
    """How many places there are."""

    accounts: int
    """Accounts that the person has: one, however many places there are."""

    can_switch: bool
    """Whether the person can switch between organizations after the login."""


def check(
    *,
    memberships: _Sequence[Membership] | None = None,
    posts: _Sequence[str] = (),
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[PostsValue]:
    """Checks where somebody is a member and holds posts (检查团员关系和任职所在组织).

    Helps with the questions of the FAQ 31.

    Args:
        memberships: Memberships.
        posts: Organizations in which the person holds a post.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: How many places there are.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "posts.check",
        {**_some({"memberships": memberships, "posts": posts})},
        today,
        region,
        policy,
        lang,
        reveal,
        PostsValue,
    )
