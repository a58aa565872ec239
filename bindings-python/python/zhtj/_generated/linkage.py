# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `linkage.*`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence as _Sequence
from dataclasses import dataclass as _dataclass

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    DestinationKind,
    MemberMark,
    TransferReason,
)

__all__ = [
    "DestinationKind",
    "Graduate",
    "Indicator",
    "LinkageStage",
    "LinkageValue",
    "MemberMark",
    "RateValue",
    "TransferReason",
    "progress",
]


class Indicator(_Word):
    """An indicator."""

    UNIT_RATE = "unit_rate"
    """单位团组织转接率"""

    LINKAGE_RATE = "linkage_rate"
    """学社衔接率"""

    COMPLETION_RATE = "completion_rate"
    """Guangdong's 转接完成率"""


class LinkageStage(_Word):
    """How far a member has come."""

    NONE = "none"
    """Nothing was initiated."""

    INITIATED = "initiated"
    """Initiated, nobody has approved."""

    APPROVED = "approved"
    """One side has approved."""

    RETURNED = "returned"
    """Returned, refused or withdrawn, and not initiated again."""

    DONE = "done"
    """Done."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Graduate(_Record):
    """A graduate as the figures need them."""

    mark: MemberMark | None = None
    """The mark, if there is one."""

    reason: TransferReason | None = None
    """The reason of the transfer, if it is known."""

    destination: DestinationKind | None = None
    """Where to, if it is known."""

    stage: LinkageStage
    """How far."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LinkageValue(_Record):
    """The figures."""

    counted: int
    """Graduates that count."""

    outside: int
    """Graduates that stand outside."""

    none: int
    """Not initiated."""

    initiated: int
    """Initiated."""

    approved: int
    """One side has approved."""

    returned: int
    """Returned."""

    done: int
    """Done."""

    overdue: int
    """Not done although the last day is over."""

    rate: RateValue | None
    """The rate asked for; `None` if none was or it is not computed."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RateValue(_Record):
    """A rate."""

    numerator: int
    """Above the line."""

    denominator: int
    """Below the line."""

    basis_points: int
    """Hundredths of a per cent, rounded down."""


def progress(
    graduates: _Sequence[Graduate],
    *,
    due: _dt.date | None = None,
    indicator: Indicator | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[LinkageValue]:
    """Counts the progress of graduates and computes indicators (学社衔接进度和指标).

    Helps with the questions of the FAQ 51.

    Args:
        graduates: The graduates.
        due: The last day by which all should be done.
        indicator: The indicator to compute.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The figures.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "linkage.progress",
        {"graduates": graduates, **_some({"due": due, "indicator": indicator})},
        today,
        region,
        policy,
        lang,
        reveal,
        LinkageValue,
    )
