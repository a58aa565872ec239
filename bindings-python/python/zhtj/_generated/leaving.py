# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `leaving.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar
from typing import TypeAlias as _TypeAlias

from .._call import asked as _asked
from .._codec import Keyed as _Keyed
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy

__all__ = [
    "Absence",
    "LeavingAction",
    "LeavingActionApprove",
    "LeavingActionExcuse",
    "LeavingActionFile",
    "LeavingActionFindAbsent",
    "LeavingActionLeaveOverAge",
    "LeavingActionRefuse",
    "LeavingActionRemove",
    "LeavingActionReport",
    "LeavingActionWithdraw",
    "LeavingCase",
    "LeavingCommand",
    "LeavingDecided",
    "LeavingEvent",
    "LeavingEventKind",
    "LeavingState",
    "decide",
]


class Absence(_Word):
    """How a member stays away."""

    DUES = "dues"
    """Pays no dues."""

    BRANCH_LIFE = "branch_life"
    """Does not take part in the life of the branch."""

    WORK = "work"
    """Does none of the work given."""


class LeavingEventKind(_Word):
    """What happens on the way out."""

    REPORTED = "reported"
    """The written report is handed in."""

    WITHDRAWN = "withdrawn"
    """The report is taken back."""

    FOUND_ABSENT = "found_absent"
    """The branch finds that the member stays away."""

    EXCUSED = "excused"
    """A good reason is shown, or the member comes back."""

    REMOVED = "removed"
    """The branch meeting decides the removal."""

    FILED = "filed"
    """The superior committee files it."""

    APPROVED = "approved"
    """The superior committee approves it."""

    REFUSED = "refused"
    """The superior committee refuses it."""

    LEFT_OVER_AGE = "left_over_age"
    """Leaving over age is carried out."""


class LeavingState(_Word):
    """Where a member stands on the way out."""

    MEMBER = "member"
    """A member; nothing is under way."""

    REPORTED = "reported"
    """The written report was handed in."""

    REMOVED_AT_WISH = "removed_at_wish"
    """Removed at one's own wish; to be filed with the superior."""

    LEFT_AT_WISH = "left_at_wish"
    """Left at one's own wish."""

    ABSENT = "absent"
    """Found to have stayed away."""

    REMOVED_FOR_ABSENCE = "removed_for_absence"
    """Removed for staying away; to be approved by the superior."""

    LEFT_BY_ABSENCE = "left_by_absence"
    """Left by staying away."""

    LEFT_OVER_AGE = "left_over_age"
    """Left over age."""


@_dataclass(frozen=True, slots=True, repr=False)
class LeavingActionReport(_Keyed):
    """The member hands in a report."""

    _word_: _ClassVar[str] = "report"

    written: bool
    """Whether it is in writing."""


@_dataclass(frozen=True, slots=True, repr=False)
class LeavingActionWithdraw(_Keyed):
    """The member takes the report back."""

    _word_: _ClassVar[str] = "withdraw"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeavingActionFindAbsent(_Keyed):
    """The branch finds that the member stays away."""

    _word_: _ClassVar[str] = "find_absent"

    absence: Absence
    """From what."""

    since: _dt.date
    """Since when without a break."""

    good_reason: bool
    """Whether there is a good reason (正当理由)."""


@_dataclass(frozen=True, slots=True, repr=False)
class LeavingActionExcuse(_Keyed):
    """A good reason is shown."""

    _word_: _ClassVar[str] = "excuse"


@_dataclass(frozen=True, slots=True, repr=False)
class LeavingActionRemove(_Keyed):
    """The branch meeting decides the removal."""

    _word_: _ClassVar[str] = "remove"


@_dataclass(frozen=True, slots=True, repr=False)
class LeavingActionFile(_Keyed):
    """The superior committee files it."""

    _word_: _ClassVar[str] = "file"


@_dataclass(frozen=True, slots=True, repr=False)
class LeavingActionApprove(_Keyed):
    """The superior committee approves it."""

    _word_: _ClassVar[str] = "approve"


@_dataclass(frozen=True, slots=True, repr=False)
class LeavingActionRefuse(_Keyed):
    """The superior committee refuses it."""

    _word_: _ClassVar[str] = "refuse"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeavingActionLeaveOverAge(_Keyed):
    """The branch carries out leaving over age."""

    _word_: _ClassVar[str] = "leave_over_age"

    birth_date: _dt.date
    """The birth date."""

    has_post: bool
    """Whether the member holds a post in the League."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeavingCase(_Record):
    """A case: the state, and the day of the last step."""

    state: LeavingState
    """Where it stands."""

    last: _dt.date | None = None
    """The day of the last step."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeavingCommand(_Record):
    """What somebody wants to do."""

    on: _dt.date
    """The day on which it happens."""

    action: LeavingAction
    """What happens."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeavingDecided(_Record):
    """What follows; `None` if the step is refused."""

    events: tuple[LeavingEvent, ...]
    """What happened, to be kept."""

    case: LeavingCase
    """The case after it."""

    member: bool
    """Whether the person is still a member."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeavingEvent(_Record):
    """What happened, and when. A portal keeps these."""

    event: LeavingEventKind
    """What happened."""

    on: _dt.date
    """The day."""


LeavingAction: _TypeAlias = (
    LeavingActionReport
    | LeavingActionWithdraw
    | LeavingActionFindAbsent
    | LeavingActionExcuse
    | LeavingActionRemove
    | LeavingActionFile
    | LeavingActionApprove
    | LeavingActionRefuse
    | LeavingActionLeaveOverAge
)
"""What a command asks for."""


def decide(
    command: LeavingCommand,
    *,
    case: LeavingCase | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[LeavingDecided]:
    """Takes a step on the way out of the League (办理离团、退团、自行脱团的一个步骤).

    Args:
        command: What is to happen.
        case: The case; a new one if not given.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows; `None` if the step is refused.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "leaving.decide",
        {"command": command, **_some({"case": case})},
        today,
        region,
        policy,
        lang,
        reveal,
        LeavingDecided,
    )
