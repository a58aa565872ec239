# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `account.*`."""

from __future__ import annotations

import datetime as _dt

from .._call import asked as _asked
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    StepsValue,
    TermValue,
)

__all__ = [
    "StepsValue",
    "TermValue",
    "Whereabouts",
    "diagnose",
]


class Whereabouts(_Word):
    """Where the person was found."""

    UNKNOWN = "unknown"
    """Nobody looked yet, or the person is in no list that can be seen. The default."""

    HERE = "here"
    """In this organization."""

    ADMINISTRATOR = "administrator"
    """The person is this organization's administrator."""

    OTHER_BRANCH = "other_branch"
    """In another branch."""

    OTHER_ORGANIZATION = "other_organization"
    """In another organization that is no branch: a superior, a former school's committee."""


def diagnose(
    *,
    found: Whereabouts | None = None,
    id_verified: bool = False,
    can_log_in: bool | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[StepsValue]:
    """Diagnoses “ID number already registered” (诊断“身份证已注册”).

    Helps with the questions of the FAQ 18, 32.

    Args:
        found: Where the person was found.
        id_verified: Whether the number was compared with the card.
        can_log_in: Whether the person can log in: `False` if it was tried in vain, `None` if it was not
            tried.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What to do.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "account.diagnose",
        {**_some({"found": found, "id_verified": id_verified, "can_log_in": can_log_in})},
        today,
        region,
        policy,
        lang,
        reveal,
        StepsValue,
    )
