# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `meeting.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy

__all__ = [
    "Meeting",
    "MeetingValue",
    "check",
]


class Meeting(_Word):
    """A kind of meeting."""

    BRANCH = "branch"
    """The branch meeting."""

    COMMITTEE = "committee"
    """The branch committee."""

    GROUP = "group"
    """A group."""


@_dataclass(frozen=True, slots=True, repr=False)
class MeetingValue(_Record):
    """When the next meeting is due; `None` where the interval is not known."""

    due: _dt.date
    """The last day in time."""


def check(
    *,
    meeting: Meeting,
    last: _dt.date,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[MeetingValue]:
    """Tells whether a meeting is overdue (会议是否逾期).

    Args:
        meeting: The kind of meeting.
        last: When it was held last.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: When the next meeting is due; `None` where the interval is
            not known.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "meeting.check",
        {"meeting": meeting, "last": last},
        today,
        region,
        policy,
        lang,
        reveal,
        MeetingValue,
    )
