# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `dues.*`."""

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
    "DuesValue",
    "Livelihood",
    "compute",
]


class Livelihood(_Word):
    """What a member lives on."""

    WAGE = "wage"
    """A wage."""

    STUDENT = "student"
    """A student without a wage."""

    NO_WAGE = "no_wage"
    """A farmer, or somebody else without a wage."""

    SELF_EMPLOYED = "self_employed"
    """A business of one's own."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DuesValue(_Record):
    """What is to be paid, in fen; `None` where it cannot be computed."""

    monthly_fen: int
    """A month."""

    total_fen: int
    """For all months, at the rate of the first."""


def compute(
    *,
    month: str,
    months: int = 1,
    livelihood: Livelihood,
    income_fen: int | None = None,
    party_member: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[DuesValue]:
    """Computes dues (计算团费).

    Args:
        month: The first month paid for, `yyyy-MM`.
        months: How many months are paid for; 1 if not given.
        livelihood: What the member lives on.
        income_fen: The monthly income after tax, in fen.
        party_member: Whether the member has joined the Party, probation included.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What is to be paid, in fen; `None` where it cannot be
            computed.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "dues.compute",
        {"month": month, "livelihood": livelihood, **_some({"months": months, "income_fen": income_fen, "party_member": party_member})},
        today,
        region,
        policy,
        lang,
        reveal,
        DuesValue,
    )
