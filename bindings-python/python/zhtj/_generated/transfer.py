# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `transfer.*`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar
from typing import TypeAlias as _TypeAlias

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Tagged as _Tagged
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    DestinationKind,
    TransferReason,
    WireCell,
    Word,
)

__all__ = [
    "AdviceValue",
    "AuditStatus",
    "BatchPerson",
    "BatchValue",
    "ChoiceValue",
    "ClassListValue",
    "DestinationKind",
    "Direction",
    "Directory",
    "Fate",
    "Figures",
    "FormField",
    "Goal",
    "GoalOrganization",
    "GoalSeparate",
    "GoalSpecialPool",
    "GraphValue",
    "GuangdongAct",
    "GuangdongApplication",
    "GuangdongChange",
    "GuangdongChangeAppealGranted",
    "GuangdongChangeAppealRefused",
    "GuangdongChangeAppealed",
    "GuangdongChangeApproved",
    "GuangdongChangeConfirmed",
    "GuangdongChangeFiledByBranch",
    "GuangdongChangeFiledByMember",
    "GuangdongChangeReleased",
    "GuangdongChangeReturned",
    "GuangdongChangeWithdrawn",
    "GuangdongCommand",
    "GuangdongCommandAppeal",
    "GuangdongCommandApprove",
    "GuangdongCommandConfirm",
    "GuangdongCommandFile",
    "GuangdongCommandReturn",
    "GuangdongCommandWithdraw",
    "GuangdongDecided",
    "GuangdongEvent",
    "GuangdongEvolved",
    "GuangdongFiling",
    "GuangdongRecord",
    "GuangdongReplayed",
    "GuangdongStage",
    "Heading",
    "HeadingBackToOrigin",
    "HeadingOutside",
    "HeadingWithinProvince",
    "Initiator",
    "Line",
    "LogEntry",
    "LogEvent",
    "Member",
    "Mode",
    "NationalAct",
    "NationalApplication",
    "NationalChange",
    "NationalChangeAccepted",
    "NationalChangeAutoReturned",
    "NationalChangeCompleted",
    "NationalChangeFiledIn",
    "NationalChangeFiledOut",
    "NationalChangeFiledProvince",
    "NationalChangeFiledSeparate",
    "NationalChangeHandedOver",
    "NationalChangePassedIn",
    "NationalChangePassedSeparate",
    "NationalChangePooled",
    "NationalChangeReturned",
    "NationalChangeWithdrawn",
    "NationalCommand",
    "NationalCommandApprove",
    "NationalCommandAssign",
    "NationalCommandFile",
    "NationalCommandReceive",
    "NationalCommandReject",
    "NationalCommandTick",
    "NationalCommandWithdraw",
    "NationalDecided",
    "NationalEvent",
    "NationalEvolved",
    "NationalFiling",
    "NationalRecord",
    "NationalReplayed",
    "NationalStage",
    "Organization",
    "OrganizationKind",
    "PendingValue",
    "Place",
    "PlaceBranch",
    "PlaceOutside",
    "PlaceSeparate",
    "PlaceSpecialPool",
    "Plan",
    "ReasonForm",
    "ReasonRow",
    "ReasonValue",
    "SeparateSystem",
    "TransferActor",
    "TransferActorAdministrator",
    "TransferActorClock",
    "TransferActorMember",
    "TransferActorSeparate",
    "TransferCounts",
    "TransferDestination",
    "TransferDestinationOrganization",
    "TransferDestinationSeparate",
    "TransferDestinationSpecialPool",
    "TransferReason",
    "WireCell",
    "Word",
    "WorkflowName",
    "advise",
    "batch",
    "check_reason",
    "class_list",
    "decide_guangdong",
    "decide_national",
    "evolve_guangdong",
    "evolve_national",
    "graph",
    "pending_branch",
    "reasons",
    "replay_guangdong",
    "replay_national",
    "statistics",
]


class AuditStatus(_Word):
    """The fourteen values of `auditStatus` in the front end of Guangdong's system (2019)."""

    WITHDRAWN = "withdrawn"
    """撤回"""

    OUT_BRANCH = "out_branch"
    """转出团支部待审核"""

    OUT_SUPERIOR = "out_superior"
    """转出团支部的上级待审核"""

    IN_BRANCH = "in_branch"
    """转入团支部待审核"""

    IN_SUPERIOR = "in_superior"
    """转入团支部的上级待审核"""

    SUCCEEDED = "succeeded"
    """接转成功"""

    OUT_BRANCH_RETURNED = "out_branch_returned"
    """转出团支部退回"""

    OUT_SUPERIOR_RETURNED = "out_superior_returned"
    """转出团支部的上级退回"""

    IN_BRANCH_RETURNED = "in_branch_returned"
    """转入团支部退回"""

    IN_SUPERIOR_RETURNED = "in_superior_returned"
    """转入团支部的上级退回"""

    OUT_BRANCH_AGREED = "out_branch_agreed"
    """转出团支部同意"""

    OUT_SUPERIOR_AGREED = "out_superior_agreed"
    """转出团支部的上级同意"""

    IN_BRANCH_AGREED = "in_branch_agreed"
    """转入团支部同意"""

    IN_SUPERIOR_AGREED = "in_superior_agreed"
    """转入团支部的上级同意"""


class Direction(_Word):
    """Which of the two forms an administrator fills in; a member's own form is `out`."""

    IN = "in"
    """A transfer in (办理转入): the receiving side starts."""

    OUT = "out"
    """A transfer out (办理转出): the losing side or the member starts."""


class Fate(_Word):
    """What became of a person."""

    APPLIED = "applied"
    """The events were applied."""

    REFUSED = "refused"
    """A finding refuses it."""

    HELD_BACK = "held_back"
    """Nothing refuses it, but another person of the batch was refused."""


class FormField(_Word):
    """A field of the form."""

    TARGET = "target"
    """转入组织; a receiving organization that initiates does not fill it in."""

    SEPARATE_SYSTEM = "separate_system"
    """转入组织是否属于北京/广东/福建"""

    STUDY_DESTINATION = "study_destination"
    """毕业去向: the kind of school."""

    SCHOOL_NAME = "school_name"
    """转入学校名称"""

    SCHOOL_ADDRESS = "school_address"
    """转入学校所在地详细地址"""

    UNIT_NAME = "unit_name"
    """工作单位名称"""

    UNIT_ADDRESS = "unit_address"
    """工作单位所在地详细地址"""

    DOMESTIC_CONTACT = "domestic_contact"
    """国内常用联系人"""

    GUANGDONG_UNIT = "guangdong_unit"
    """学习/工作单位 of Guangdong's form."""

    REASON_TEXT = "reason_text"
    """The text of 其他原因 in Guangdong's form."""


class GuangdongStage(_Word):
    """Where an application stands."""

    NEW = "new"
    """Nothing has been filed."""

    AWAITING_MEMBER = "awaiting_member"
    """The branch filed; the member has to confirm with a code sent to the phone."""

    OUT_BRANCH = "out_branch"
    """转出团支部待审核"""

    OUT_SUPERIOR = "out_superior"
    """转出团支部的上级待审核"""

    IN_BRANCH = "in_branch"
    """转入团支部待审核"""

    IN_SUPERIOR = "in_superior"
    """转入团支部的上级待审核"""

    SUCCEEDED = "succeeded"
    """接转成功"""

    OUT_BRANCH_RETURNED = "out_branch_returned"
    """转出团支部退回"""

    OUT_SUPERIOR_RETURNED = "out_superior_returned"
    """转出团支部的上级退回"""

    IN_BRANCH_RETURNED = "in_branch_returned"
    """转入团支部退回; an appeal is possible."""

    IN_SUPERIOR_RETURNED = "in_superior_returned"
    """转入团支部的上级退回; an appeal is possible."""

    WITHDRAWN = "withdrawn"
    """撤回"""

    APPEAL_PENDING = "appeal_pending"
    """申诉待审核"""

    APPEAL_FAILED = "appeal_failed"
    """申诉失败"""


class Initiator(_Word):
    """Who started."""

    MEMBER = "member"
    """The member (团员发起)."""

    LOSING = "losing"
    """The losing side (转出组织发起)."""

    RECEIVING = "receiving"
    """The receiving side (转入组织发起)."""

    SEPARATE = "separate"
    """A separate system."""


class Line(_Word):
    """The line an organization is led along: by place, or by one of the five system committees (系统团委)."""

    LOCAL = "local"
    """By province, city, county."""

    RAILWAY = "railway"
    """The railways (全国铁道团委)."""

    CIVIL_AVIATION = "civil_aviation"
    """Civil aviation (全国民航团委)."""

    CENTRAL_FINANCE = "central_finance"
    """Central financial institutions (中央金融团工委)."""

    CENTRAL_ENTERPRISES = "central_enterprises"
    """Central enterprises (中央企业团工委)."""

    CENTRAL_ORGANS = "central_organs"
    """Central Party and state organs (中央和国家机关团工委)."""


class LogEvent(_Word):
    """What happened, as an organization's log tells it."""

    APPLIED_OUT = "applied_out"
    """A transfer out was applied for."""

    APPLIED_IN = "applied_in"
    """A transfer in was applied for."""

    LOSING_APPROVED = "losing_approved"
    """The losing side approved."""

    RECEIVING_APPROVED = "receiving_approved"
    """The receiving side approved; a branch may still have to be assigned."""

    COMPLETED = "completed"
    """It is done."""

    REFUSED = "refused"
    """A side refused."""

    AUTO_RETURNED = "auto_returned"
    """The system returned it."""

    WITHDRAWN = "withdrawn"
    """The initiator withdrew it."""


class Mode(_Word):
    """How a batch is applied."""

    ALL_OR_NOTHING = "all_or_nothing"
    """Nobody, unless everybody can be."""

    BEST_EFFORT = "best_effort"
    """Everybody who can be."""


class NationalStage(_Word):
    """Where an application stands."""

    NEW = "new"
    """Nothing has been filed."""

    PENDING_OUT = "pending_out"
    """Waits for the losing side."""

    PENDING_IN = "pending_in"
    """Waits for the receiving side."""

    PENDING_ASSIGN = "pending_assign"
    """Waits for a branch to be assigned."""

    PENDING_PROVINCE = "pending_province"
    """Waits for the provincial committee."""

    PENDING_SEPARATE = "pending_separate"
    """Waits for a separate system."""

    COMPLETED = "completed"
    """The member is in the new branch."""

    IN_SPECIAL_POOL = "in_special_pool"
    """The member is in the pool of special units."""

    HANDED_OVER = "handed_over"
    """The member is in a separate system."""

    RETURNED = "returned"
    """Somebody refused."""

    AUTO_RETURNED = "auto_returned"
    """Nobody reviewed in time."""

    WITHDRAWN = "withdrawn"
    """The initiator took it back."""


class OrganizationKind(_Word):
    """The kind of an organization, as far as transfers tell kinds apart."""

    BRANCH = "branch"
    """A branch (团支部), also one of graduates."""

    PENDING_BRANCH = "pending_branch"
    """A pending-transfer branch (待接转团支部)."""

    GENERAL_BRANCH = "general_branch"
    """A general branch (团总支)."""

    COMMITTEE = "committee"
    """A committee (团委) below the province, basic or leading."""

    WORK_COMMITTEE = "work_committee"
    """A work committee (团工委)."""

    PROVINCIAL_COMMITTEE = "provincial_committee"
    """The committee of a province (省级团委), or one of the five system committees (系统团委) of the same rank."""


class Plan(_Word):
    """What a member does next."""

    STUDY = "study"
    """Goes on to study."""

    EMPLOYED = "employed"
    """Has a job, or is self-employed."""

    ABROAD_OFFICIAL = "abroad_official"
    """Works abroad for a unit at home."""

    ABROAD_PRIVATE = "abroad_private"
    """Abroad on private matters, not for study."""

    ABROAD_STUDY = "abroad_study"
    """Abroad for study or research."""

    NO_JOB = "no_job"
    """Neither study nor a job yet."""

    SPECIAL_UNIT = "special_unit"
    """Enlists, or goes to a unit under secrecy."""

    DELAYED = "delayed"
    """Graduates late."""

    TEACHER = "teacher"
    """A teacher in a branch of students."""

    AWAY = "away"
    """Away from the branch for some months, without graduating."""


class SeparateSystem(_Word):
    """A province with a system of its own."""

    BEIJING = "beijing"
    """Beijing (北京)."""

    GUANGDONG = "guangdong"
    """Guangdong (广东)."""

    FUJIAN = "fujian"
    """Fujian (福建)."""


class WorkflowName(_Word):
    """The name of a workflow."""

    NATIONAL = "national"
    """The national system's."""

    GUANGDONG = "guangdong"
    """Guangdong's own."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AdviceValue(_Record):
    """The advice."""

    required: bool
    """Whether there is something to transfer, now or later."""

    now: bool
    """Whether a transfer can start today."""

    choices: tuple[ChoiceValue, ...]
    """The destinations, best first."""

    fields: tuple[Word, ...]
    """The fields of the form for the best choice."""

    documents: tuple[Word, ...]
    """Documents beside the form."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BatchPerson(_Record):
    """Somebody of a batch."""

    key: str
    """The host's own key of the person; it is not printed."""

    form: ReasonForm
    """The form."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BatchValue(_Record):
    """What became of a batch."""

    fates: tuple[Fate, ...]
    """One for each person, in their order."""

    applied: int
    """How many can be initiated."""

    refused: int
    """How many are refused."""

    held_back: int
    """How many are held back because of others."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChoiceValue(_Record):
    """A destination."""

    destination: Word
    """Where to."""

    reason: Word | None
    """The reason to choose; `None` where no form is filled in."""

    source: str
    """The id of the source that says so."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClassListValue(_Record):
    """What was found out of the list as a whole. The findings point into `rows` of the request."""

    header: int
    """The place of the header in `rows`."""

    people: int
    """Rows with people in them."""

    ready: int
    """Of these, rows that can be started as they are."""

    to_look_at: int
    """Rows with a warning."""

    undecided: int
    """Rows for which a rule that would decide is not known."""

    to_fix: int
    """Rows that will be refused."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Directory(_Record):
    """A world held in two maps."""

    organizations: _Mapping[str, Organization] | None = None
    """The organizations."""

    members: _Mapping[str, Member] | None = None
    """The members."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Figures(_Record):
    """The figures of an organization."""

    out: TransferCounts
    """Out of the organization."""

    into: TransferCounts
    """Into the organization."""


@_dataclass(frozen=True, slots=True, repr=False)
class GoalOrganization(_Tagged):
    """To an organization of the national system."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "organization"

    organization: str
    """The organization: a branch, or one that will assign a branch."""


@_dataclass(frozen=True, slots=True, repr=False)
class GoalSpecialPool(_Tagged):
    """To the pool of special units (特殊单位专属库)."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "special_pool"

    province: str
    """The provincial committee that decides."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalSeparate(_Tagged):
    """To a separate system."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "separate"

    system: SeparateSystem
    """That system."""

    full_name: str
    """The exact full name (组织全称) of the target there."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GraphValue(_Record):
    """The chart."""

    id: str
    """Its id."""

    title: str
    """Its title."""

    mermaid: str
    """A Mermaid state diagram."""

    table: str
    """A Markdown table of all states and events."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuangdongAct(_Record):
    """Somebody wants to do something."""

    actor: TransferActor
    """Who; the portal has established it."""

    command: GuangdongCommand
    """What."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuangdongApplication(_Record):
    """The state of an application. The default is one that has not been filed."""

    stage: GuangdongStage = GuangdongStage.NEW
    """Where it stands."""

    filing: GuangdongFiling | None = None
    """What was filed; none only while it is new."""

    since: _dt.date | None = None
    """The day on which it came to its stage."""

    consents: _Sequence[AuditStatus] = ()
    """The consents given so far, as the front end lists them (codes 10 to 13)."""


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongChangeFiledByMember(_Tagged):
    """The member filed it."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "filed_by_member"

    filing: GuangdongFiling
    """What was filed."""


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongChangeFiledByBranch(_Tagged):
    """The branch filed it."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "filed_by_branch"

    filing: GuangdongFiling
    """What was filed."""


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongChangeConfirmed(_Tagged):
    """The member confirmed it."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "confirmed"


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongChangeApproved(_Tagged):
    """The one it waited for agreed."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "approved"


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongChangeReleased(_Tagged):
    """The losing superior let the member leave the system."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "released"


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongChangeReturned(_Tagged):
    """Refused."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "returned"


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongChangeWithdrawn(_Tagged):
    """Taken back."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "withdrawn"


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongChangeAppealed(_Tagged):
    """Appealed."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "appealed"


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongChangeAppealGranted(_Tagged):
    """The appeal was granted."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "appeal_granted"


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongChangeAppealRefused(_Tagged):
    """The appeal was refused."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "appeal_refused"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuangdongCommandFile(_Tagged):
    """Files the application."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "file"

    member: str
    """Whom it is about."""

    heading: Heading
    """Where to."""

    place: _Sequence[str] | None = None
    """Province, city and county of a place outside."""

    form: ReasonForm
    """The reason and the fields it asks for. Its day and target are filled in from the command."""

    dues_settled: bool | None = None
    """Whether dues are paid and the annual registration is done, if known."""


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongCommandConfirm(_Tagged):
    """The member confirms what the branch filed."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "confirm"


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongCommandApprove(_Tagged):
    """Agrees; on an appeal, grants it."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "approve"


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongCommandReturn(_Tagged):
    """Refuses; on an appeal, refuses it."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "return"

    reason: str = ""
    """Why."""


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongCommandWithdraw(_Tagged):
    """Takes it back."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "withdraw"

    reason: str = ""
    """Why."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuangdongCommandAppeal(_Tagged):
    """Appeals against a return by the receiving side."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "appeal"

    text: str
    """The explanation."""

    images: int = 0
    """The number of images."""

    documents: int = 0
    """The number of PDFs."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuangdongDecided(_Record):
    """What follows."""

    events: tuple[GuangdongEvent, ...]
    """The events, to be stored in this order; empty if nothing follows."""

    application: GuangdongApplication
    """The state after them."""

    due: _dt.date | None
    """The first day on which the clock acts by itself; `None` if it never does."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuangdongEvent(_Record):
    """What happened."""

    on: _dt.date
    """The day."""

    by: TransferActor
    """Who did it."""

    change: GuangdongChange
    """What changed."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuangdongEvolved(_Record):
    """The state after them."""

    application: GuangdongApplication
    """The state; an event that cannot happen changes nothing."""

    applied: int
    """How many of the events could happen."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuangdongFiling(_Record):
    """What was filed."""

    member: str
    """Whom it is about."""

    by: TransferActor
    """Who started: the member or the branch."""

    from_: str
    """The losing branch."""

    heading: Heading
    """Where to."""

    reason: TransferReason
    """The reason (`cause`)."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuangdongRecord(_Record):
    """One line of a log."""

    sequence: int
    """Its number, from 1 without a gap."""

    application: str
    """The application it is about."""

    event: GuangdongEvent
    """What happened."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GuangdongReplayed(_Record):
    """What follows from the log; `None` if it is damaged."""

    read: int
    """The number of records."""

    applications: _Mapping[str, GuangdongApplication]
    """The state of every application by its key."""

    places: _Mapping[str, Place]
    """Where every member is whom the log knows."""


@_dataclass(frozen=True, slots=True, repr=False)
class HeadingWithinProvince(_Tagged):
    """1 转至省内"""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "within_province"

    branch: str
    """The receiving branch."""


@_dataclass(frozen=True, slots=True, repr=False)
class HeadingOutside(_Tagged):
    """2 转至非共青团广东省委所辖的团组织"""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "outside"


@_dataclass(frozen=True, slots=True, repr=False)
class HeadingBackToOrigin(_Tagged):
    """3 退回原籍"""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "back_to_origin"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LogEntry(_Record):
    """A line of the log."""

    organization: str
    """The organization in whose figures it counts, by the host's own key."""

    person: str
    """The person, by the host's own key; it is not printed."""

    event: LogEvent
    """What happened."""

    on: _dt.date
    """When."""

    within_school: bool = False
    """Whether both sides lie in the same school."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Member(_Record):
    """What a decision has to know about a member."""

    place: Place
    """Where the member is."""

    open: _Sequence[str] = ()
    """The applications of this member that have not ended."""

    holds_post: bool = False
    """Whether the member holds a post or administers an organization."""

    left: bool = False
    """Whether the member has left the League (离团)."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalAct(_Record):
    """Somebody wants to do something."""

    actor: TransferActor
    """Who; the portal has established it."""

    command: NationalCommand
    """What."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalApplication(_Record):
    """The state of an application. The default is one that has not been filed."""

    stage: NationalStage = NationalStage.NEW
    """Where it stands."""

    filing: NationalFiling | None = None
    """What was filed; none only while it is new."""

    since: _dt.date | None = None
    """The day on which it came to its stage."""


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangeFiledOut(_Tagged):
    """Filed; the losing side is asked first."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "filed_out"

    filing: NationalFiling
    """What was filed."""


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangeFiledIn(_Tagged):
    """Filed; the receiving side is asked."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "filed_in"

    filing: NationalFiling
    """What was filed."""


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangeFiledProvince(_Tagged):
    """Filed; the provincial committee is asked."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "filed_province"

    filing: NationalFiling
    """What was filed."""


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangeFiledSeparate(_Tagged):
    """Filed; a separate system is asked."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "filed_separate"

    filing: NationalFiling
    """What was filed."""


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangePassedIn(_Tagged):
    """The losing side agreed; the receiving side is asked."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "passed_in"


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangePassedSeparate(_Tagged):
    """The losing side agreed; a separate system is asked."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "passed_separate"


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangeAccepted(_Tagged):
    """A committee agreed and has to assign a branch."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "accepted"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalChangeCompleted(_Tagged):
    """The member is in the new branch."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "completed"

    branch: str
    """The new branch."""

    account: bool = False
    """Whether an account is to be made for somebody who comes from a separate system: the user name is the ID
    number, the password its last 8 characters.
    """


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangePooled(_Tagged):
    """The member is in the pool of special units."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "pooled"

    province: str
    """The province that keeps it."""


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangeHandedOver(_Tagged):
    """A separate system took the member over."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "handed_over"

    system: SeparateSystem
    """That system."""


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangeReturned(_Tagged):
    """Refused."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "returned"


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangeAutoReturned(_Tagged):
    """Nobody reviewed in time."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "auto_returned"


@_dataclass(frozen=True, slots=True, repr=False)
class NationalChangeWithdrawn(_Tagged):
    """Taken back."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "withdrawn"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalCommandFile(_Tagged):
    """Files the application (关系转接、办理转入、办理转出)."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "file"

    member: str
    """Whom it is about."""

    direction: Direction | None = None
    """In or out."""

    to: TransferDestination
    """Where to."""

    form: ReasonForm
    """The reason and the fields it asks for. Its day, its target and who initiates are filled in from the
    command.
    """

    line: Line | None = None
    """The line of the employer, where a system committee (系统团委) may be the right tree."""

    confirmed: bool = False
    """Whether enlistment, or the secrecy of the unit, is confirmed."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalCommandReceive(_Tagged):
    """Takes an application over from a separate system."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "receive"

    member: str
    """The key under which the member is to be known here."""

    full_name: str
    """The exact full name (组织全称) of the target."""


@_dataclass(frozen=True, slots=True, repr=False)
class NationalCommandApprove(_Tagged):
    """Agrees (审批通过)."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "approve"


@_dataclass(frozen=True, slots=True, repr=False)
class NationalCommandReject(_Tagged):
    """Refuses (审批不通过)."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "reject"


@_dataclass(frozen=True, slots=True, repr=False)
class NationalCommandAssign(_Tagged):
    """Assigns a branch (分配团支部)."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "assign"

    branch: str
    """The branch."""


@_dataclass(frozen=True, slots=True, repr=False)
class NationalCommandWithdraw(_Tagged):
    """Takes the application back (撤销)."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "withdraw"


@_dataclass(frozen=True, slots=True, repr=False)
class NationalCommandTick(_Tagged):
    """Lets the system do what is due today. Nothing happens before it is due, so it can be called every day."""

    _tag_: _ClassVar[str] = "do"
    _word_: _ClassVar[str] = "tick"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalDecided(_Record):
    """What follows."""

    events: tuple[NationalEvent, ...]
    """The events, to be stored in this order; empty if nothing follows."""

    application: NationalApplication
    """The state after them."""

    due: _dt.date | None
    """The first day on which the clock acts by itself; `None` if it never does."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalEvent(_Record):
    """What happened."""

    on: _dt.date
    """The day on which it takes effect. What the clock does bears the day on which it was due, however late it
    was asked.
    """

    by: TransferActor
    """Who did it."""

    change: NationalChange
    """What changed."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalEvolved(_Record):
    """The state after them."""

    application: NationalApplication
    """The state; an event that cannot happen changes nothing."""

    applied: int
    """How many of the events could happen."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalFiling(_Record):
    """What was filed."""

    member: str
    """Whom it is about."""

    initiator: Initiator
    """Which side started."""

    by: TransferActor
    """Who started; only this one can take it back."""

    from_: Place
    """Where the member was."""

    goal: Goal
    """Where the member is to go."""

    reason: TransferReason | None = None
    """The reason; none where a separate system gave it."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalRecord(_Record):
    """One line of a log."""

    sequence: int
    """Its number, from 1 without a gap."""

    application: str
    """The application it is about."""

    event: NationalEvent
    """What happened."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalReplayed(_Record):
    """What follows from the log; `None` if it is damaged."""

    read: int
    """The number of records."""

    applications: _Mapping[str, NationalApplication]
    """The state of every application by its key."""

    places: _Mapping[str, Place]
    """Where every member is whom the log knows."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Organization(_Record):
    """An organization."""

    kind: OrganizationKind
    """Its kind."""

    superior: str | None = None
    """Its direct superior; none at the top."""

    full_name: str = ""
    """Its full name (组织全称), by which the separate systems name it."""

    line: Line = Line.LOCAL
    """The line it is led along; subordinates follow the topmost organization that does not say `local`."""


@_dataclass(frozen=True, slots=True, repr=False)
class PendingValue(_Record):
    """Whether it can be deleted."""

    deletable: bool
    """Whether nothing speaks against it."""


@_dataclass(frozen=True, slots=True, repr=False)
class PlaceBranch(_Tagged):
    """In a branch."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "branch"

    branch: str
    """The branch."""


@_dataclass(frozen=True, slots=True, repr=False)
class PlaceSpecialPool(_Tagged):
    """In the pool of special units (特殊单位专属库) of a province."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "special_pool"

    province: str
    """The provincial committee that keeps the pool."""


@_dataclass(frozen=True, slots=True, repr=False)
class PlaceSeparate(_Tagged):
    """In a separate system."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "separate"

    system: SeparateSystem
    """That system."""


@_dataclass(frozen=True, slots=True, repr=False)
class PlaceOutside(_Tagged):
    """Outside the province whose system this is; only in Guangdong's own workflow."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "outside"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReasonForm(_Record):
    """A form as it was filled in. Blank text counts as not filled in."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"domestic_contact", "reason_text"})

    reason: TransferReason
    """The reason."""

    on: _dt.date | None = None
    """The day of the application; today if left out."""

    destination: DestinationKind | None = None
    """What kind of organization the member is to go to, if known; then it is judged."""

    by_receiver: bool = False
    """Whether the receiving organization initiates; then it is not asked for the receiving organization."""

    target: str | None = None
    """The receiving organization (转入组织)."""

    study_destination: str | None = None
    """The kind of school (毕业去向)."""

    school_name: str | None = None
    """The name of the school (转入学校名称)."""

    school_address: str | None = None
    """The address of the school (转入学校所在地详细地址)."""

    unit_name: str | None = None
    """The name of the unit (工作单位名称)."""

    unit_address: str | None = None
    """The address of the unit (工作单位所在地详细地址)."""

    domestic_contact: str | None = None
    """The contact in China (国内常用联系人)."""

    guangdong_unit: str | None = None
    """The school or unit in Guangdong's form (学习/工作单位)."""

    reason_text: str | None = None
    """The explanation of another reason in Guangdong's form."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReasonRow(_Record):
    """A reason with what it asks for."""

    reason: Word
    """The reason."""

    fields: tuple[Word, ...]
    """The fields that must be filled in, as far as they are known."""

    fields_known: bool
    """Whether these are all."""

    destinations: tuple[Word, ...]
    """Where it may lead, best first; empty if the facts alone decide."""

    source: str
    """The id of the source of this wording."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReasonValue(_Record):
    """What the reason of a form asks for; `None` fields where no table is known."""

    fields: tuple[FormField, ...]
    """The fields that must be filled in, as far as they are known."""

    fields_known: bool
    """Whether these are all."""

    destinations: tuple[DestinationKind, ...]
    """Where the reason may lead, best first; empty if the facts alone decide."""


@_dataclass(frozen=True, slots=True, repr=False)
class TransferActorMember(_Tagged):
    """A member for himself."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "member"

    member: str
    """The member."""


@_dataclass(frozen=True, slots=True, repr=False)
class TransferActorAdministrator(_Tagged):
    """The administrator (管理员) of an organization, in its name."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "administrator"

    organization: str
    """The organization."""


@_dataclass(frozen=True, slots=True, repr=False)
class TransferActorClock(_Tagged):
    """The system itself, by its clock."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "clock"


@_dataclass(frozen=True, slots=True, repr=False)
class TransferActorSeparate(_Tagged):
    """A separate system (北京、广东、福建) across its border."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "separate"

    system: SeparateSystem
    """That system."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TransferCounts(_Record):
    """The figures in one direction."""

    applied: int
    """Applied for."""

    within_school: int
    """Of these, with both sides in the same school."""

    losing_approved: int
    """Approved by the losing side."""

    receiving_approved: int
    """Approved by the receiving side."""

    completed: int
    """Done."""

    refused: int
    """Refused."""

    auto_returned: int
    """Returned by the system."""

    withdrawn: int
    """Withdrawn."""

    open: int
    """Applied for and not ended: the sum of the ends and this is what was applied for."""


@_dataclass(frozen=True, slots=True, repr=False)
class TransferDestinationOrganization(_Tagged):
    """To an organization of the national system."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "organization"

    organization: str
    """The organization."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TransferDestinationSeparate(_Tagged):
    """To a separate system; there the organization is named by its full name, not picked."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "separate"

    system: SeparateSystem
    """That system."""

    full_name: str
    """The exact full name (组织全称) in that system."""


@_dataclass(frozen=True, slots=True, repr=False)
class TransferDestinationSpecialPool(_Tagged):
    """To the pool of special units (特殊单位专属库)."""

    _tag_: _ClassVar[str] = "kind"
    _word_: _ClassVar[str] = "special_pool"


Goal: _TypeAlias = (
    GoalOrganization
    | GoalSpecialPool
    | GoalSeparate
)
"""Where an application leads."""

GuangdongChange: _TypeAlias = (
    GuangdongChangeFiledByMember
    | GuangdongChangeFiledByBranch
    | GuangdongChangeConfirmed
    | GuangdongChangeApproved
    | GuangdongChangeReleased
    | GuangdongChangeReturned
    | GuangdongChangeWithdrawn
    | GuangdongChangeAppealed
    | GuangdongChangeAppealGranted
    | GuangdongChangeAppealRefused
)
"""What changed."""

GuangdongCommand: _TypeAlias = (
    GuangdongCommandFile
    | GuangdongCommandConfirm
    | GuangdongCommandApprove
    | GuangdongCommandReturn
    | GuangdongCommandWithdraw
    | GuangdongCommandAppeal
)
"""What is to be done."""

Heading: _TypeAlias = (
    HeadingWithinProvince
    | HeadingOutside
    | HeadingBackToOrigin
)
"""Where an application leads (`headfor`)."""

NationalChange: _TypeAlias = (
    NationalChangeFiledOut
    | NationalChangeFiledIn
    | NationalChangeFiledProvince
    | NationalChangeFiledSeparate
    | NationalChangePassedIn
    | NationalChangePassedSeparate
    | NationalChangeAccepted
    | NationalChangeCompleted
    | NationalChangePooled
    | NationalChangeHandedOver
    | NationalChangeReturned
    | NationalChangeAutoReturned
    | NationalChangeWithdrawn
)
"""What changed."""

NationalCommand: _TypeAlias = (
    NationalCommandFile
    | NationalCommandReceive
    | NationalCommandApprove
    | NationalCommandReject
    | NationalCommandAssign
    | NationalCommandWithdraw
    | NationalCommandTick
)
"""What is to be done."""

Place: _TypeAlias = (
    PlaceBranch
    | PlaceSpecialPool
    | PlaceSeparate
    | PlaceOutside
)
"""Where a member is: in exactly one of these at any time."""

TransferActor: _TypeAlias = (
    TransferActorMember
    | TransferActorAdministrator
    | TransferActorClock
    | TransferActorSeparate
)
"""Who acts."""

TransferDestination: _TypeAlias = (
    TransferDestinationOrganization
    | TransferDestinationSeparate
    | TransferDestinationSpecialPool
)
"""Where the member is to go."""


def decide_national(
    act: NationalAct,
    *,
    application: NationalApplication | None = None,
    world: Directory | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[NationalDecided]:
    """Decides one step of a transfer and gives its events (判断转接申请的一步能否办理，给出事件).

    In the national system.

    Helps with the questions of the FAQ 33, 34, 51.

    Args:
        act: Who does what.
        application: The state of the application; left out for a new one.
        world: The organizations and members the step is about, with those above them.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.decide",
        {"workflow": "national", "act": act, **_some({"application": application, "world": world})},
        today,
        region,
        policy,
        lang,
        reveal,
        NationalDecided,
    )


def decide_guangdong(
    act: GuangdongAct,
    *,
    application: GuangdongApplication | None = None,
    world: Directory | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[GuangdongDecided]:
    """Decides one step of a transfer and gives its events (判断转接申请的一步能否办理，给出事件).

    In Guangdong's own system.

    Helps with the questions of the FAQ 33, 34, 51.

    Args:
        act: Who does what.
        application: The state of the application; left out for a new one.
        world: The organizations and members the step is about, with those above them.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.decide",
        {"workflow": "guangdong", "act": act, **_some({"application": application, "world": world})},
        today,
        region,
        policy,
        lang,
        reveal,
        GuangdongDecided,
    )


def evolve_national(
    events: _Sequence[NationalEvent],
    *,
    application: NationalApplication | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[NationalEvolved]:
    """Takes events over into the state of a transfer (把事件并入转接申请的状态).

    In the national system.

    Helps with the questions of the FAQ 33, 34.

    Args:
        events: The events, in order.
        application: The state before them; left out for a new one.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The state after them.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.evolve",
        {"workflow": "national", "events": events, **_some({"application": application})},
        today,
        region,
        policy,
        lang,
        reveal,
        NationalEvolved,
    )


def evolve_guangdong(
    events: _Sequence[GuangdongEvent],
    *,
    application: GuangdongApplication | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[GuangdongEvolved]:
    """Takes events over into the state of a transfer (把事件并入转接申请的状态).

    In Guangdong's own system.

    Helps with the questions of the FAQ 33, 34.

    Args:
        events: The events, in order.
        application: The state before them; left out for a new one.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The state after them.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.evolve",
        {"workflow": "guangdong", "events": events, **_some({"application": application})},
        today,
        region,
        policy,
        lang,
        reveal,
        GuangdongEvolved,
    )


def replay_national(
    log: _Sequence[NationalRecord],
    *,
    places: _Mapping[str, Place] | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[NationalReplayed]:
    """Rebuilds all transfers from the log of their events (由事件记录重新生成全部转接申请).

    Of the national system.

    Helps with the questions of the FAQ 33, 34.

    Args:
        log: The records.
        places: Where members were before it, as far as known.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows from the log; `None` if it is damaged.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.replay",
        {"workflow": "national", "log": log, **_some({"places": places})},
        today,
        region,
        policy,
        lang,
        reveal,
        NationalReplayed,
    )


def replay_guangdong(
    log: _Sequence[GuangdongRecord],
    *,
    places: _Mapping[str, Place] | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[GuangdongReplayed]:
    """Rebuilds all transfers from the log of their events (由事件记录重新生成全部转接申请).

    Of Guangdong's own system.

    Helps with the questions of the FAQ 33, 34.

    Args:
        log: The records.
        places: Where members were before it, as far as known.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows from the log; `None` if it is damaged.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.replay",
        {"workflow": "guangdong", "log": log, **_some({"places": places})},
        today,
        region,
        policy,
        lang,
        reveal,
        GuangdongReplayed,
    )


def graph(
    workflow: WorkflowName,
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[GraphValue]:
    """Draws the chart of a transfer (画出转接申请的状态图).

    Helps with the questions of the FAQ 33, 34.

    Args:
        workflow: Whose workflow.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The chart.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.graph",
        {"workflow": workflow},
        today,
        region,
        policy,
        lang,
        reveal,
        GraphValue,
    )


def pending_branch(
    *,
    members: int = 0,
    applications: int = 0,
    by_direct_superior: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[PendingValue]:
    """Whether a pending-transfer branch can be deleted (待接转团支部能否删除).

    Helps with the questions of the FAQ 41, 44.

    Args:
        members: Members in it.
        applications: Open applications into it or out of it.
        by_direct_superior: Whether its direct superior wants to delete it.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: Whether it can be deleted.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.pending_branch",
        {**_some({"members": members, "applications": applications, "by_direct_superior": by_direct_superior})},
        today,
        region,
        policy,
        lang,
        reveal,
        PendingValue,
    )


def reasons(
    on: _dt.date | None = None,
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[tuple[ReasonRow, ...]]:
    """Gives the table of reasons of a transfer (转接原因表).

    Helps with the questions of the FAQ 33, 34, 51.

    Args:
        on: The day of the application; today if left out.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A list. A reason with what it asks for.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.reasons",
        {**_some({"on": on})},
        today,
        region,
        policy,
        lang,
        reveal,
        tuple[ReasonRow, ...],
    )


def check_reason(
    reason: TransferReason,
    *,
    on: _dt.date | None = None,
    destination: DestinationKind | None = None,
    by_receiver: bool = False,
    target: str | None = None,
    study_destination: str | None = None,
    school_name: str | None = None,
    school_address: str | None = None,
    unit_name: str | None = None,
    unit_address: str | None = None,
    domestic_contact: str | None = None,
    guangdong_unit: str | None = None,
    reason_text: str | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[ReasonValue]:
    """Checks reason, fields and destination of a transfer (检查转接申请的原因、必填项和去向).

    Helps with the questions of the FAQ 33, 34, 51.

    Args:
        reason: The reason.
        on: The day of the application; today if left out.
        destination: What kind of organization the member is to go to, if known; then it is judged.
        by_receiver: Whether the receiving organization initiates; then it is not asked for the receiving
            organization.
        target: The receiving organization (转入组织).
        study_destination: The kind of school (毕业去向).
        school_name: The name of the school (转入学校名称).
        school_address: The address of the school (转入学校所在地详细地址).
        unit_name: The name of the unit (工作单位名称).
        unit_address: The address of the unit (工作单位所在地详细地址).
        domestic_contact: The contact in China (国内常用联系人).
        guangdong_unit: The school or unit in Guangdong's form (学习/工作单位).
        reason_text: The explanation of another reason in Guangdong's form.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What the reason of a form asks for; `None` fields where no
            table is known.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.check_reason",
        {"reason": reason, **_some({"on": on, "destination": destination, "by_receiver": by_receiver, "target": target, "study_destination": study_destination, "school_name": school_name, "school_address": school_address, "unit_name": unit_name, "unit_address": unit_address, "domestic_contact": domestic_contact, "guangdong_unit": guangdong_unit, "reason_text": reason_text})},
        today,
        region,
        policy,
        lang,
        reveal,
        ReasonValue,
    )


def advise(
    plan: Plan,
    *,
    branch_exists: bool | None = None,
    unit_has_organization: bool | None = None,
    system_unit: bool = False,
    enlistment_confirmed: bool | None = None,
    away_months: int | None = None,
    to_system: SeparateSystem | None = None,
    birth_date: _dt.date | None = None,
    has_post: bool = False,
    party_member: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[AdviceValue]:
    """Tells where a member goes and what is needed (团员应转往哪里).

    Helps with the questions of the FAQ 33, 34, 51.

    Args:
        plan: What the member does next.
        branch_exists: Study: whether the admitting school has built the branch.
        unit_has_organization: Work: whether the unit has a League organization.
        system_unit: Work: whether the unit belongs to a system committee (铁道、民航、金融、央企、中央和国家机关).
        enlistment_confirmed: Special unit: whether the enlistment is confirmed.
        away_months: Away: for how many months.
        to_system: The separate system that the receiving organization belongs to.
        birth_date: The birth date.
        has_post: Whether the member holds a post in the League.
        party_member: Whether the member is in the Party and keeps the League membership.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The advice.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.advise",
        {"plan": plan, **_some({"branch_exists": branch_exists, "unit_has_organization": unit_has_organization, "system_unit": system_unit, "enlistment_confirmed": enlistment_confirmed, "away_months": away_months, "to_system": to_system, "birth_date": birth_date, "has_post": has_post, "party_member": party_member})},
        today,
        region,
        policy,
        lang,
        reveal,
        AdviceValue,
    )


def batch(
    *,
    mode: Mode,
    people: _Sequence[BatchPerson],
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[BatchValue]:
    """Checks a batch of transfers (检查一批转接申请).

    Helps with the questions of the FAQ 33, 34.

    Args:
        mode: All or nothing, or as many as can be.
        people: The people.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What became of a batch.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.batch",
        {"mode": mode, "people": people},
        today,
        region,
        policy,
        lang,
        reveal,
        BatchValue,
    )


def statistics(
    log: _Sequence[LogEntry],
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[_Mapping[str, Figures]]:
    """Counts a log of transfers by organization (按组织统计转接日志).

    Helps with the questions of the FAQ 33, 34.

    Args:
        log: Its lines, in the order of time.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: By key. The figures of an organization.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.statistics",
        {"log": log},
        today,
        region,
        policy,
        lang,
        reveal,
        _Mapping[str, Figures],
    )


def class_list(
    rows: _Sequence[_Sequence[WireCell]],
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[ClassListValue]:
    """Checks a class list of graduates (检查毕业班转接名单).

    Helps with the questions of the FAQ 33, 34, 51.

    Args:
        rows: The rows: text, numbers, `True`, `False` or `None`.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What was found out of the list as a whole. The findings point
            into `rows` of the request.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "transfer.class_list",
        {"rows": rows},
        today,
        region,
        policy,
        lang,
        reveal,
        ClassListValue,
    )
