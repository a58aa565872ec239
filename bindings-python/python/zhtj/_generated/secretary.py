# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `secretary.*`."""

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

__all__ = [
    "Registered",
    "SecretaryValue",
    "check",
]


class Registered(_Word):
    """Where the person entered is registered."""

    NOWHERE = "nowhere"
    """Nowhere."""

    HERE = "here"
    """In this organization."""

    ELSEWHERE = "elsewhere"
    """In another organization."""


@_dataclass(frozen=True, slots=True, repr=False)
class SecretaryValue(_Record):
    """Nothing but the findings is told of a secretary."""

    account_created: bool | None
    """Whether an account is made on submission; `None` if it was not stated where the person is registered."""


def check(
    *,
    vacant: bool = False,
    name: str = "",
    id_number: str = "",
    mobile: str = "",
    registered: Registered | None = None,
    other_posts: int = 0,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[SecretaryValue]:
    """Checks the secretary as entered (检查所填书记信息).

    Helps with the questions of the FAQ 40, 46.

    Args:
        vacant: The organization has no secretary at present.
        name: The name.
        id_number: The ID number.
        mobile: The mobile number.
        registered: Where the person is registered, if known.
        other_posts: Of how many other organizations the person is secretary.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: Nothing but the findings is told of a secretary.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "secretary.check",
        {**_some({"vacant": vacant, "name": name, "id_number": id_number, "mobile": mobile, "registered": registered, "other_posts": other_posts})},
        today,
        region,
        policy,
        lang,
        reveal,
        SecretaryValue,
    )
