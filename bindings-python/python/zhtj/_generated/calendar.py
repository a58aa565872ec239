# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `calendar.*`."""

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
    RetentionKind,
    Word,
)

__all__ = [
    "CalendarDueValue",
    "CalendarParty",
    "CalendarSystem",
    "CalendarTask",
    "DeadlineValue",
    "Retention",
    "RetentionKind",
    "Scope",
    "Word",
    "deadlines",
    "next",
]


class CalendarParty(_Word):
    """Who has something to do."""

    SCHOOL = "school"
    """The school's organizations."""

    MEMBER = "member"
    """The member."""

    RECEIVER = "receiver"
    """The receiving organization."""

    MACHINE = "machine"
    """The system itself."""


class CalendarSystem(_Word):
    """Whose terms they are."""

    NATIONAL = "national"
    """The national system."""

    GUANGDONG = "guangdong"
    """Guangdong's own system."""

    BEIJING = "beijing"
    """Beijing's own system."""


class CalendarTask(_Word):
    """What is due."""

    MARK_BRANCHES = "mark_branches"
    """Branches are marked with their time of graduation."""

    CATEGORY_CHANGE = "category_change"
    """Marked branches become 毕业生团组织."""

    MOBILE_MARK = "mobile_mark"
    """The marking of mobile members opens."""

    INITIATE = "initiate"
    """Transfers are to be initiated."""

    INITIATE_STUDY = "initiate_study"
    """Transfers of those who go on to study are to be initiated."""

    REVIEW = "review"
    """Received applications are to be reviewed."""

    RETURNS_BEGIN = "returns_begin"
    """Applications without a review are returned from now on."""

    FINISH = "finish"
    """All is to be basically complete."""

    INTAKE = "intake"
    """Freshmen are to be taken in."""

    RETENTION_ENDS = "retention_ends"
    """A retention at the school ends."""


class Scope(_Word):
    """Whether a term holds for all or shows what one school asked for."""

    SYSTEM = "system"
    """For all in the system."""

    SCHOOL = "school"
    """For one school."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CalendarDueValue(_Record):
    """Something that is due."""

    task: Word
    """What."""

    party: Word
    """By whom."""

    last: _dt.date
    """The last day."""

    days_left: int
    """Days from today to it; negative once it is over."""

    carried_from: int | None
    """The year it was taken over from; `None` if it is of its own."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DeadlineValue(_Record):
    """A term."""

    task: CalendarTask
    """What is due."""

    party: CalendarParty
    """Who has to do it."""

    scope: Scope
    """For all or for one school."""

    from_: _dt.date | None
    """The first day, if it is told."""

    last: _dt.date
    """The last day; for what happens by itself, its day."""

    percent: int | None
    """The share asked for, in per cent."""

    carried_from: int | None
    """The year it was taken over from; `None` if it is of its own."""

    source: str
    """The id of the source."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Retention(_Record):
    """A retention."""

    kind: RetentionKind
    """Why."""

    since: _dt.date
    """The day on which it begins, such as that of graduation."""

    until: _dt.date | None = None
    """The day up to which it is asked for; judged as of today if left out."""

    application: bool
    """Whether there is a written application."""

    returned_on: _dt.date | None = None
    """The day of the return from abroad, if it has come."""


def deadlines(
    *,
    year: int,
    system: CalendarSystem,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[tuple[DeadlineValue, ...]]:
    """Gives the terms of a year (某年的时间安排).

    Helps with the questions of the FAQ 51.

    Args:
        year: The year.
        system: Whose terms.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A list. A term.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "calendar.deadlines",
        {"year": year, "system": system},
        today,
        region,
        policy,
        lang,
        reveal,
        tuple[DeadlineValue, ...],
    )


def next(
    *,
    party: CalendarParty | None = None,
    enrolled_on: _Sequence[_dt.date] | None = None,
    retentions: _Sequence[Retention] | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[tuple[CalendarDueValue, ...]]:
    """Tells what is due next (接下来要办什么).

    Helps with the questions of the FAQ 51.

    Args:
        party: Who asks; all if left out.
        enrolled_on: The days of enrolment of freshmen who are not taken in yet, each `yyyy-MM-dd`.
        retentions: Retentions at the school that have not ended.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A list. Something that is due.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "calendar.next",
        {**_some({"party": party, "enrolled_on": enrolled_on, "retentions": retentions})},
        today,
        region,
        policy,
        lang,
        reveal,
        tuple[CalendarDueValue, ...],
    )
