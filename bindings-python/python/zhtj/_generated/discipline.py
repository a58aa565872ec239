# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `discipline.*`."""

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
    "ApprovalValue",
    "CommitteeLevel",
    "DisciplineAction",
    "DisciplineActionApprove",
    "DisciplineActionDrop",
    "DisciplineActionForward",
    "DisciplineActionPass",
    "DisciplineActionRestore",
    "DisciplineActionSupersede",
    "DisciplineCase",
    "DisciplineCommand",
    "DisciplineDecided",
    "DisciplineEvent",
    "DisciplineEventKind",
    "DisciplineState",
    "Measure",
    "Right",
    "approval",
    "decide",
]


class CommitteeLevel(_Word):
    """The level of a committee, lowest first."""

    BASIC = "basic"
    """A basic committee (基层委员会)."""

    COUNTY = "county"
    """County level."""

    MUNICIPAL = "municipal"
    """Municipal level."""

    PROVINCIAL = "provincial"
    """Provincial level."""

    CENTRAL = "central"
    """The central committee."""


class DisciplineEventKind(_Word):
    """What happens in a case."""

    PASSED = "passed"
    """The branch meeting passes the measure."""

    DROPPED = "dropped"
    """Nothing comes of it: the meeting does not pass it, or a committee refuses."""

    FORWARDED = "forwarded"
    """The basic committee hands it on."""

    APPROVED = "approved"
    """A warning, a serious warning or a removal from post is approved."""

    PROBATION_BEGUN = "probation_begun"
    """Probation is approved."""

    EXPULSION_APPROVED = "expulsion_approved"
    """Expulsion is approved."""

    RESTORED = "restored"
    """The rights are given back."""

    SUPERSEDED = "superseded"
    """An expulsion was approved in another case."""


class DisciplineState(_Word):
    """Where a case stands."""

    OPEN = "open"
    """Raised; the branch meeting has not decided."""

    PASSED = "passed"
    """Passed by the branch meeting."""

    FORWARDED = "forwarded"
    """Handed on by the basic committee."""

    IN_FORCE = "in_force"
    """Approved: a warning, a serious warning or a removal from post is in force."""

    ON_PROBATION = "on_probation"
    """On probation."""

    RESTORED = "restored"
    """Probation is over and the rights are back."""

    SUPERSEDED = "superseded"
    """Probation ended with an expulsion decided in another case."""

    EXPELLED = "expelled"
    """Expelled."""

    DROPPED = "dropped"
    """No measure was taken."""


class Measure(_Word):
    """A measure of discipline, mildest first."""

    WARNING = "warning"
    """Warning."""

    SERIOUS_WARNING = "serious_warning"
    """Serious warning."""

    REMOVAL_FROM_POST = "removal_from_post"
    """Removal from the posts held in the League."""

    PROBATION = "probation"
    """Probation within the League."""

    EXPULSION = "expulsion"
    """Expulsion."""


class Right(_Word):
    """What a measure takes from a member."""

    VOTE = "vote"
    """To vote in elections (选举权)."""

    STAND = "stand"
    """To be elected (被选举权)."""

    DECIDE = "decide"
    """To take part in decisions (表决权)."""

    INTRODUCE = "introduce"
    """To introduce applicants (作入团介绍人)."""

    POSTS = "posts"
    """To hold the posts held so far."""

    MEMBERSHIP = "membership"
    """Membership itself."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ApprovalValue(_Record):
    """Who approves a measure."""

    approver: CommitteeLevel | None
    """The lowest level that approves it; `None` where no rule is known for the day."""

    before: tuple[str, ...]
    """Who passes it, in order, before it is approved: `branch_meeting`, `basic_committee`."""

    filed_with: str
    """Who is told for the files after it: `party_basic_committee`."""

    takes: tuple[Right, ...]
    """What it takes from the member."""


@_dataclass(frozen=True, slots=True, repr=False)
class DisciplineActionPass(_Keyed):
    """The branch meeting passes the measure."""

    _word_: _ClassVar[str] = "pass"


@_dataclass(frozen=True, slots=True, repr=False)
class DisciplineActionDrop(_Keyed):
    """The meeting does not pass it, or a committee refuses it."""

    _word_: _ClassVar[str] = "drop"


@_dataclass(frozen=True, slots=True, repr=False)
class DisciplineActionForward(_Keyed):
    """The basic committee hands it on."""

    _word_: _ClassVar[str] = "forward"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DisciplineActionApprove(_Keyed):
    """A committee approves it."""

    _word_: _ClassVar[str] = "approve"

    by: CommitteeLevel
    """The level of the committee."""

    months: int | None = None
    """The term of probation, in months; for no other measure."""


@_dataclass(frozen=True, slots=True, repr=False)
class DisciplineActionRestore(_Keyed):
    """The rights are given back after probation."""

    _word_: _ClassVar[str] = "restore"


@_dataclass(frozen=True, slots=True, repr=False)
class DisciplineActionSupersede(_Keyed):
    """An expulsion was approved in another case."""

    _word_: _ClassVar[str] = "supersede"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DisciplineCase(_Record):
    """A case: what is proposed, and where it stands."""

    measure: Measure
    """The measure."""

    grave: bool = False
    """Whether the case is important or complex."""

    state: DisciplineState
    """Where it stands."""

    last: _dt.date | None = None
    """The day of the last step."""

    until: _dt.date | None = None
    """On probation, the day on which the term is full."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DisciplineCommand(_Record):
    """What somebody wants to do."""

    on: _dt.date
    """The day on which it happens."""

    action: DisciplineAction
    """What happens."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DisciplineDecided(_Record):
    """What follows; `None` if the step is refused."""

    events: tuple[DisciplineEvent, ...]
    """What happened, to be kept."""

    case: DisciplineCase
    """The case after it."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DisciplineEvent(_Record):
    """What happened, and when. A portal keeps these."""

    event: DisciplineEventKind
    """What happened."""

    on: _dt.date
    """The day."""

    until: _dt.date | None = None
    """When probation begins, the day on which its term is full."""


DisciplineAction: _TypeAlias = (
    DisciplineActionPass
    | DisciplineActionDrop
    | DisciplineActionForward
    | DisciplineActionApprove
    | DisciplineActionRestore
    | DisciplineActionSupersede
)
"""What a command asks for."""


def approval(
    measure: Measure,
    *,
    grave: bool = False,
    on: _dt.date | None = None,
    by: CommitteeLevel | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[ApprovalValue]:
    """Tells who approves a measure of discipline (处分由谁批准).

    Args:
        measure: The measure.
        grave: Whether the case is important or complex.
        on: The day of the approval; today if not given.
        by: Who is to approve it; if given, it is judged.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: Who approves a measure.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "discipline.approval",
        {"measure": measure, **_some({"grave": grave, "on": on, "by": by})},
        today,
        region,
        policy,
        lang,
        reveal,
        ApprovalValue,
    )


def decide(
    *,
    case: DisciplineCase,
    command: DisciplineCommand,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[DisciplineDecided]:
    """Takes a step in a case of discipline (办理团纪处分的一个步骤).

    Args:
        case: The case; a new one has the state `open`.
        command: What is to happen.
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
        "discipline.decide",
        {"case": case, "command": command},
        today,
        region,
        policy,
        lang,
        reveal,
        DisciplineDecided,
    )
