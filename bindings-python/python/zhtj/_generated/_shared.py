# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The types that calls of several topics share."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar
from typing import TypeAlias as _TypeAlias

from .._codec import Bare as _Bare
from .._codec import Keyed as _Keyed
from .._codec import KeyedValue as _KeyedValue
from .._codec import Record as _Record
from .._codec import Tagged as _Tagged
from .._codec import Word as _Word

__all__ = [
    "ActionStep",
    "Approver",
    "Category",
    "CellInput",
    "CellInputBool",
    "CellInputDate",
    "CellInputEmpty",
    "CellInputFault",
    "CellInputNumber",
    "CellInputText",
    "Condition",
    "DecisionValue",
    "DeletionReason",
    "Depends",
    "DestinationKind",
    "DivisionValue",
    "Field",
    "Grade",
    "Holds",
    "Issuer",
    "IssuerRelation",
    "MemberMark",
    "On",
    "OrganizationAction",
    "OrganizationActor",
    "Outcome",
    "ParameterText",
    "Position",
    "QuestionText",
    "ReadAt",
    "RegistrationTarget",
    "RetentionKind",
    "Role",
    "RuleText",
    "Sealed",
    "SheetKind",
    "Source",
    "SourceGrade",
    "StepText",
    "StepsValue",
    "Target",
    "TargetDeeper",
    "TargetDirectSubordinate",
    "TargetOwn",
    "TargetSuperior",
    "TargetUnrelated",
    "TermValue",
    "Tier",
    "TransferReason",
    "WireCell",
    "Word",
]


class Approver(_Word):
    """Whose consent is needed."""

    DIRECT_SUPERIOR = "direct_superior"
    """The administrator of the direct superior."""

    TARGET_ORGANIZATION = "target_organization"
    """The administrator of the organization to which another moves."""

    TRANSFER_PARTIES = "transfer_parties"
    """The organizations on both sides of a transfer."""

    SUPERIOR_COMMITTEE = "superior_committee"
    """The superior committee (上级团委)."""

    BRANCH_MEETING = "branch_meeting"
    """The branch meeting (支部大会)."""

    BASIC_COMMITTEE = "basic_committee"
    """The basic committee (基层委员会)."""

    PARTY_ORGANIZATION = "party_organization"
    """The Party organization of the same level (同级党组织)."""

    COUNTY_OR_ABOVE = "county_or_above"
    """A committee at county level or above."""

    PROVINCIAL_COMMITTEE = "provincial_committee"
    """The provincial committee (团省委)."""

    BACK_OFFICE = "back_office"
    """The back office of the central committee."""


class Category(_Word):
    """The category of an organization. A request may also give its Chinese name or its code."""

    LEADING_BODY = "leading_body"
    """领导机关 (leading body)."""

    COMMITTEE = "committee"
    """基层团委 (basic committee)."""

    WORK_COMMITTEE = "work_committee"
    """团工委 (work committee)."""

    GENERAL_BRANCH = "general_branch"
    """团总支 (general branch)."""

    BRANCH = "branch"
    """团支部 (branch)."""

    GRADUATING_BRANCH = "graduating_branch"
    """毕业生团组织 (branch of graduates)."""

    HOLDING_BRANCH = "holding_branch"
    """待接转团支部 (holding branch)."""


class Condition(_Word):
    """What an answer depends on."""

    EMPTY = "empty"
    """The target has no subordinates, members or cadres."""

    GRADUATED_OUT = "graduated_out"
    """The target is a graduating branch all of whose members were transferred out."""

    TARGET_BRANCH = "target_branch"
    """The target is a branch."""

    SCHOOL_BRANCH = "school_branch"
    """The target is a branch of a school."""

    OF_COMMITTEE = "of_committee"
    """The actor's organization is a committee, work committee or general branch."""

    OF_LEADING_BODY = "of_leading_body"
    """The actor's organization is a leading body."""

    OF_GENERAL_BRANCH = "of_general_branch"
    """The actor's organization is a general branch."""

    OF_COUNTY = "of_county"
    """The actor's organization is a leading body at county level or above."""

    OF_PROVINCE = "of_province"
    """The actor's organization is the provincial or the central committee."""

    BELOW_PROVINCE = "below_province"
    """The actor's organization stands below the provincial committee."""

    WITHIN_PROVINCE = "within_province"
    """It stays within one province."""

    ACROSS_PROVINCES = "across_provinces"
    """It leaves the province."""

    RECEIVING = "receiving"
    """The actor's organization is the one that receives."""

    BRANCH_OFFICER = "branch_officer"
    """The code is for the administrator or the secretary of the branch."""


class DeletionReason(_Word):
    """Why somebody is to be deleted."""

    WRONG_IDENTITY = "wrong_identity"
    """The name or the ID number is wrong."""

    LEFT_LEAGUE = "left_league"
    """The member has left the League (退团)."""

    WRONG_BRANCH = "wrong_branch"
    """Taken into the wrong branch and approved by mistake (reason 1 in Guangdong)."""

    WRONG_JOINING_DATE = "wrong_joining_date"
    """Approved with a wrong joining date (reason 2 in Guangdong)."""

    DEPARTED_CADRE = "departed_cadre"
    """A cadre has left his post."""


class DestinationKind(_Word):
    """What kind of organization a member goes to."""

    SCHOOL = "school"
    """An organization of the admitting school (录取学校团组织)."""

    EMPLOYER = "employer"
    """The employer's organization, in a system committee (系统团委) or in the place."""

    WORK_TOWNSHIP = "work_township"
    """The township or street of the place of work."""

    RESIDENCE_TOWNSHIP = "residence_township"
    """The township or street of habitual residence."""

    REGISTRATION_TOWNSHIP = "registration_township"
    """The township or street of the household registration."""

    ORIGIN_TOWNSHIP = "origin_township"
    """The township or street that the student came from (生源地)."""

    FAMILY_TOWNSHIP = "family_township"
    """The township or street where the member or the parents live."""

    COUNTY_BRANCH = "county_branch"
    """The branch that a county committee keeps for those whom no township can take."""

    DISPATCHING_UNIT = "dispatching_unit"
    """The organization of the unit that sends the member abroad."""

    ABROAD_BRANCH = "abroad_branch"
    """The branch of the own school for those who study abroad."""

    RETENTION_BRANCH = "retention_branch"
    """The branch of the own school in which members without a job are retained."""

    DELAYED_BRANCH = "delayed_branch"
    """The branch of the own school for those who graduate late."""

    SPECIAL_POOL = "special_pool"
    """The pool of special units (特殊单位专属库)."""

    GUANGDONG_COMMUNITY = "guangdong_community"
    """A village or community of Guangdong."""

    GUANGDONG_TRANSIT = "guangdong_transit"
    """Guangdong's organization for enlisted members."""

    ELSEWHERE = "elsewhere"
    """Any other organization."""


class Field(_Word):
    """What a column is about, whatever its header says."""

    NAME = "name"
    """姓名"""

    RESIDENT_ID = "resident_id"
    """身份证号码"""

    ETHNICITY = "ethnicity"
    """民族"""

    POLITICAL_STATUS = "political_status"
    """政治面貌"""

    EDUCATION = "education"
    """文化程度"""

    JOIN_MONTH = "join_month"
    """入团年月"""

    IS_CADRE = "is_cadre"
    """是否团干部"""

    MOBILE = "mobile"
    """手机号码"""

    WEIBO = "weibo"
    """微博"""

    QQ = "qq"
    """QQ"""

    WE_CHAT = "we_chat"
    """微信号"""

    EMAIL = "email"
    """邮箱"""

    DEVELOPMENT_NUMBER = "development_number"
    """发展团员编号"""

    POST = "post"
    """现任团内职务"""

    POST_SINCE = "post_since"
    """任现职年月"""

    CADRE_NATURE = "cadre_nature"
    """团干部性质"""

    PARTY_COMMITTEE_MEMBER = "party_committee_member"
    """是否同级党委（支部）成员"""

    PARTY_JOIN_MONTH = "party_join_month"
    """入党年月"""

    VOLUNTEER_SINCE = "volunteer_since"
    """注册志愿者时间"""

    MEMBER_CARD_NUMBER = "member_card_number"
    """团员证编号"""

    TELEPHONE = "telephone"
    """固定电话"""

    SEX = "sex"
    """性别"""

    BIRTH_DATE = "birth_date"
    """出生日期"""

    AGE = "age"
    """年龄"""

    BRANCH = "branch"
    """所在团支部"""

    WORK_UNIT = "work_unit"
    """学习工作单位"""

    OCCUPATION = "occupation"
    """职业"""

    ADDRESS = "address"
    """住址"""

    REMARK = "remark"
    """备注"""

    ROW_NUMBER = "row_number"
    """序号"""

    IS_ADMINISTRATOR = "is_administrator"
    """是否管理员, in lists exported from the system."""


class Grade(_Word):
    """The grade of a member, best first."""

    EXCELLENT = "excellent"
    """Excellent."""

    QUALIFIED = "qualified"
    """Qualified."""

    BARELY_QUALIFIED = "barely_qualified"
    """Barely qualified."""

    UNQUALIFIED = "unqualified"
    """Unqualified."""


class Holds(_Word):
    """Whether a condition holds."""

    MET = "met"
    """It does."""

    UNMET = "unmet"
    """It does not."""

    OPEN = "open"
    """It was not stated."""


class IssuerRelation(_Word):
    """How the issuer's organization stands to the one that the code is for (or that the person belongs to)."""

    OWN = "own"
    """It is the same organization (本级)."""

    DIRECT_SUPERIOR = "direct_superior"
    """It is the direct superior (直属上级)."""

    HIGHER_SUPERIOR = "higher_superior"
    """It is a superior further up."""

    UNRELATED = "unrelated"
    """It is none of these."""


class MemberMark(_Word):
    """The mark of a member."""

    DELAYED = "delayed"
    """延迟毕业团员: moves to a branch for delayed graduates."""

    TEACHER = "teacher"
    """教师: nothing has to be done."""

    MOBILE = "mobile"
    """毕业学生流动团员: no job yet, the tie stays at the school for the time being."""


class OrganizationAction(_Word):
    """A row of the matrix. The target is the organization on which the action works, or to which the person
    belongs.
    """

    EDIT_ORGANIZATION = "edit_organization"
    """Change an organization's information (Q9, Q10)."""

    CHANGE_ADMINISTRATOR = "change_administrator"
    """Change an organization's administrator (Q12)."""

    ISSUE_REGISTRATION_CODE = "issue_registration_code"
    """Generate the registration code of an organization (Q4, Q6)."""

    CREATE_ORGANIZATION = "create_organization"
    """Create an organization; the target is the new one."""

    DELETE_ORGANIZATION = "delete_organization"
    """Delete an organization (Q38)."""

    MIGRATE_ORGANIZATION = "migrate_organization"
    """Migrate an organization (Q43); the target is the one that moves."""

    ENTER_MEMBERS = "enter_members"
    """Enter or import members (Q21)."""

    ENTER_CADRES = "enter_cadres"
    """Enter or import cadres (Q21, Q23)."""

    INVITE_REGISTERED = "invite_registered"
    """Invite somebody who is registered already (Q24); the target is the inviting organization."""

    EDIT_PROFILE = "edit_profile"
    """Edit a person's record, the name and the ID number aside."""

    DELETE_MISIDENTIFIED = "delete_misidentified"
    """Delete the account of a member with a wrong name or ID number (Q39)."""

    DELETE_MISPLACED = "delete_misplaced"
    """Delete a member who was taken into the wrong branch, or with a wrong joining date (Guangdong)."""

    MARK_GRADUATION = "mark_graduation"
    """Mark the graduation time of a branch of a school."""

    ALLOCATE_TRANSFERRED = "allocate_transferred"
    """Allocate a member transferred to a committee, work committee or general branch."""

    START_TRANSFER = "start_transfer"
    """Start a transfer."""

    APPROVE_TRANSFER = "approve_transfer"
    """Approve a transfer."""

    ISSUE_RESET_CODE = "issue_reset_code"
    """Generate a password reset code."""

    UPLOAD_ARCHIVE = "upload_archive"
    """Upload the application form (入团志愿书) of a new member."""

    DISCIPLINE = "discipline"
    """Impose a disciplinary measure short of expulsion."""

    EXPEL = "expel"
    """Expel a member (开除团籍)."""

    LEAVE_VOLUNTARILY = "leave_voluntarily"
    """Leave voluntarily (退团)."""

    REMOVE_INACTIVE = "remove_inactive"
    """Remove a member who has left in fact (自行脱团)."""

    MOVE_ELECTION = "move_election"
    """Postpone or advance an election."""


class Outcome(_Word):
    """What is decided."""

    AT_ONCE = "at_once"
    """Effective at once."""

    NEEDS_APPROVAL = "needs_approval"
    """May be filed, and takes effect when others have approved."""

    DECIDES = "decides"
    """May approve or return what others have filed."""

    REFUSED = "refused"
    """Refused."""

    UNDECIDED = "undecided"
    """Not known, or it depends on something that was not stated."""


class Position(_Word):
    """A column of the matrix: where the actor stands, seen from the target."""

    PERSON = "person"
    """A member or a cadre without administrator's rights, in his own organization."""

    BRANCH_ADMINISTRATOR = "branch_administrator"
    """The administrator of the branch concerned."""

    OWN_ADMINISTRATOR = "own_administrator"
    """The administrator of the organization concerned, which is no branch."""

    DIRECT_SUPERIOR = "direct_superior"
    """The administrator of the direct superior."""

    HIGHER = "higher"
    """An administrator further up."""

    BACK_OFFICE = "back_office"
    """The back office of the central committee."""

    OUTSIDE = "outside"
    """Anybody else: below the target, or beside it."""


class ReadAt(_Word):
    """On which day a rule reads its dated parameters."""

    EVENT_DAY = "event_day"
    """On the day of the event that is judged, such as the joining."""

    TODAY = "today"
    """On the day of the check."""

    TIMELESS = "timeless"
    """On no day: the rule has not changed over time."""


class RegistrationTarget(_Word):
    """Where somebody registers into."""

    BRANCH = "branch"
    """团支部"""

    OTHER = "other"
    """团总支、团委、团工委、领导机关"""


class RetentionKind(_Word):
    """Why a member is kept."""

    NO_JOB = "no_job"
    """Neither study nor a job yet."""

    ABROAD = "abroad"
    """Study or research abroad."""


class Role(_Word):
    """In which capacity somebody acts."""

    MEMBER = "member"
    """A member (团员) acting for himself."""

    CADRE = "cadre"
    """A cadre (团干部) who is no administrator; in Guangdong's system such cadres only look."""

    ADMINISTRATOR = "administrator"
    """An administrator (管理员) of his organization."""

    BACK_OFFICE = "back_office"
    """The back office of the central committee (团中央后台)."""


class SheetKind(_Word):
    """Which of the two sheets a roster is. Their templates must not be mixed up (FAQ question 14)."""

    MEMBERS = "members"
    """导入下级团支部团员团干部: members and cadres of branches."""

    CADRES = "cadres"
    """导入本级团干部: cadres of a committee's own level."""


class SourceGrade(_Word):
    """How far a source can be trusted, best first."""

    OFFICIAL = "official"
    """The text of an issuing body."""

    REPOSTED = "reposted"
    """A copy of an official text."""

    OBSERVED = "observed"
    """The behaviour of the real system's own front end."""

    ANALOGOUS = "analogous"
    """A comparable system, such as Guangdong's."""

    INFERRED = "inferred"
    """A deduction, or a page of low authority."""


class Tier(_Word):
    """The level of a leading body."""

    CENTRAL = "central"
    """The central committee (团中央)."""

    PROVINCIAL = "provincial"
    """A province, or a system committee beside the provinces."""

    MUNICIPAL = "municipal"
    """A city divided into districts, a prefecture."""

    COUNTY = "county"
    """A county, a district, a city without districts."""


class TransferReason(_Word):
    """A reason that the form of a system offers."""

    STUDY = "study"
    """「升学」: goes on to study at another school."""

    EMPLOYED_WITH_ORGANIZATION = "employed_with_organization"
    """「已落实工作单位（工作单位有团组织）」, being self-employed among them."""

    EMPLOYED_WITHOUT_ORGANIZATION = "employed_without_organization"
    """「已落实工作单位（工作单位无团组织）」"""

    ABROAD_OFFICIAL = "abroad_official"
    """「出国（因公出国/境）」"""

    ABROAD_PRIVATE = "abroad_private"
    """A private journey abroad that is not for study (因私出国/境); the label is inferred from its pair."""

    ABROAD_STUDY = "abroad_study"
    """「出国(境)学习研究」"""

    NO_JOB = "no_job"
    """Neither study nor a job yet (未升学或未落实就业去向); the label of the option is not recovered."""

    SPECIAL_UNIT = "special_unit"
    """Enlistment or a unit that works in secret (参军入伍、涉密单位)."""

    WORK = "work"
    """「工作」 of the older general list."""

    MOVE = "move"
    """「搬迁」 of the older general list."""

    OTHER = "other"
    """「其它」 of the older general list."""

    GUANGDONG_WORK = "guangdong_work"
    """Guangdong's own list: 就业/工作调动."""

    GUANGDONG_STUDY = "guangdong_study"
    """Guangdong's own list: 升学/转学."""

    GUANGDONG_OTHER = "guangdong_other"
    """Guangdong's own list: 其他原因, with a text."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionStep(_Record):
    """One thing to be done."""

    code: str
    """A stable code."""

    zh: str
    """In Chinese."""

    en: str
    """In English."""


@_dataclass(frozen=True, slots=True, repr=False)
class CellInputEmpty(_Bare):
    """Nothing."""

    _word_: _ClassVar[str] = "empty"


@_dataclass(frozen=True, slots=True, repr=False)
class CellInputText(_KeyedValue):
    """Text."""

    _word_: _ClassVar[str] = "text"
    _personal_: _ClassVar[frozenset[str]] = frozenset({"value"})

    value: str


@_dataclass(frozen=True, slots=True, repr=False)
class CellInputNumber(_KeyedValue):
    """A number."""

    _word_: _ClassVar[str] = "number"
    _personal_: _ClassVar[frozenset[str]] = frozenset({"value"})

    value: float


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CellInputDate(_Keyed):
    """A date of the spreadsheet."""

    _word_: _ClassVar[str] = "date"

    serial: float
    """Days and their fraction, as the spreadsheet counts."""

    is_1904: bool = False
    """Whether day 0 is 1904-01-01."""


@_dataclass(frozen=True, slots=True, repr=False)
class CellInputBool(_KeyedValue):
    """True or false."""

    _word_: _ClassVar[str] = "bool"

    value: bool


@_dataclass(frozen=True, slots=True, repr=False)
class CellInputFault(_KeyedValue):
    """A formula whose value is an error, such as `#N/A`."""

    _word_: _ClassVar[str] = "fault"

    value: str


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DecisionValue(_Record):
    """What was decided."""

    action: OrganizationAction
    """What is to be done."""

    position: Position
    """Where the actor stands, seen from the target."""

    outcome: Outcome
    """What is decided."""

    by: tuple[Approver, ...]
    """Whose approval is needed, in order."""

    conditions: tuple[Depends, ...]
    """What the answer depends on."""

    grade: SourceGrade
    """How far the answer can be trusted."""

    sources: tuple[str, ...]
    """The ids of its sources, best first."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Depends(_Record):
    """A condition of an answer and whether it holds."""

    condition: Condition
    """The condition."""

    holds: Holds
    """Whether it holds."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DivisionValue(_Record):
    """A division."""

    code: str
    """Its six digits."""

    name: tuple[str, ...]
    """Its names in the year asked for (of an ID number: the year of birth), from the province down."""

    first_year: int
    """First year in which the code is known."""

    last_year: int | None
    """Last year in which it was in force; `None` if it still is."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Issuer(_Record):
    """Who issues a code."""

    relation: IssuerRelation
    """How the issuer's organization stands to the holder's."""

    administrator: bool
    """Whether the issuer is an administrator of that organization."""


@_dataclass(frozen=True, slots=True, repr=False)
class On(_Record):
    """The day of an event."""

    on: _dt.date
    """`yyyy-MM-dd`."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationActor(_Record):
    """Who acts, and for which organization."""

    role: Role
    """In which capacity."""

    category: Category | str
    """The category of the organization for which he acts."""

    tier: Tier | None = None
    """The level, if that organization is a leading body."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ParameterText(_Record):
    """A dated parameter."""

    id: str
    """Its id, `topic.noun`."""

    meaning: str
    """What the value means, with its unit."""

    steps: tuple[StepText, ...]
    """Its values in order of time."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QuestionText(_Record):
    """A question of the FAQ of June 2019."""

    number: int
    """1 to 50, or 51 for the appendix."""

    text: str
    """What it asks."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RuleText(_Record):
    """A rule, in one language."""

    id: str
    """Its id, `topic.noun`."""

    title: str
    """What it decides."""

    file: str
    """The file it stands in, from the root of the repository."""

    questions: tuple[QuestionText, ...]
    """The questions of the FAQ it answers."""

    read_at: ReadAt
    """On which day it reads its parameters."""

    parameters: tuple[ParameterText, ...]
    """Its dated parameters with every value they ever had."""

    sources: tuple[Source, ...]
    """What it rests on, best first."""

    findings: tuple[str, ...]
    """The codes it can find."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sealed(_Record):
    """A code as it is kept: salt and digest. From it the code cannot be read, only tried."""

    salt: str
    """16 random bytes, different for every code."""

    digest: str
    """The digest."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Source(_Record):
    """One citable place: a document, an article of it, a version of a program."""

    id: str
    """The name under which rules and findings cite it, such as `FAQ_2019_Q4`."""

    title: str
    """The title in the language of the document."""

    issuer: str
    """Who issued or operates it."""

    date: str
    """When it was issued, as precisely as is known: `yyyy`, `yyyy-MM` or `yyyy-MM-dd`; empty if unknown."""

    article: str
    """The article, question or section."""

    url: str
    """Where a copy can be read; empty if it has no public address."""

    grade: SourceGrade
    """How far it can be trusted."""

    quote: str
    """The sentence that carries the rule, verbatim, where the text survives; empty otherwise."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StepText(_Record):
    """A value of a dated parameter."""

    from_: _dt.date
    """The first day on which it is in force."""

    value: str | None
    """The value; `None` where the rule was repealed on that day."""

    source: str
    """The id of the source that says so."""


@_dataclass(frozen=True, slots=True, repr=False)
class StepsValue(_Record):
    """What to do."""

    steps: tuple[TermValue, ...]
    """What to do, in order."""


@_dataclass(frozen=True, slots=True, repr=False)
class TargetOwn(_Tagged):
    """The actor's own organization."""

    _tag_: _ClassVar[str] = "relation"
    _word_: _ClassVar[str] = "own"


@_dataclass(frozen=True, slots=True, repr=False)
class TargetDirectSubordinate(_Tagged):
    """A direct subordinate (直属下级)."""

    _tag_: _ClassVar[str] = "relation"
    _word_: _ClassVar[str] = "direct_subordinate"

    category: Category | str | None = None
    """Its category, if known."""


@_dataclass(frozen=True, slots=True, repr=False)
class TargetDeeper(_Tagged):
    """A subordinate further down."""

    _tag_: _ClassVar[str] = "relation"
    _word_: _ClassVar[str] = "deeper"

    category: Category | str | None = None
    """Its category, if known."""


@_dataclass(frozen=True, slots=True, repr=False)
class TargetSuperior(_Tagged):
    """A superior, direct or not."""

    _tag_: _ClassVar[str] = "relation"
    _word_: _ClassVar[str] = "superior"

    category: Category | str | None = None
    """Its category, if known."""


@_dataclass(frozen=True, slots=True, repr=False)
class TargetUnrelated(_Tagged):
    """Neither above nor below."""

    _tag_: _ClassVar[str] = "relation"
    _word_: _ClassVar[str] = "unrelated"

    category: Category | str | None = None
    """Its category, if known."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TermValue(_Record):
    """A word of a fixed vocabulary."""

    code: str
    """A stable code."""

    zh: str
    """In Chinese."""

    en: str
    """In English."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Word(_Record):
    """A word of a fixed vocabulary."""

    code: str
    """The stable code."""

    zh: str
    """In Chinese."""

    en: str
    """In English."""


CellInput: _TypeAlias = (
    CellInputEmpty
    | CellInputText
    | CellInputNumber
    | CellInputDate
    | CellInputBool
    | CellInputFault
)
"""A cell as a file holds it."""

Target: _TypeAlias = (
    TargetOwn
    | TargetDirectSubordinate
    | TargetDeeper
    | TargetSuperior
    | TargetUnrelated
)
"""The organization that is acted on, seen from the actor's."""

WireCell: _TypeAlias = str | float | bool | None
