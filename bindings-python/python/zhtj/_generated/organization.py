# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `organization.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    Approver,
    Category,
    Condition,
    DecisionValue,
    Depends,
    Holds,
    OrganizationAction,
    OrganizationActor,
    Outcome,
    Position,
    Role,
    SourceGrade,
    Target,
    TargetDeeper,
    TargetDirectSubordinate,
    TargetOwn,
    TargetSuperior,
    TargetUnrelated,
    Tier,
)

__all__ = [
    "Approver",
    "Body",
    "CardValue",
    "Category",
    "ChangedField",
    "Condition",
    "DecisionValue",
    "Depends",
    "EstablishValue",
    "Holds",
    "KindValue",
    "OrganizationAction",
    "OrganizationActor",
    "OrganizationDueValue",
    "Outcome",
    "Position",
    "RatingValue",
    "RelationValue",
    "Role",
    "SecretaryEntry",
    "Shift",
    "SourceGrade",
    "SpecialKind",
    "Standing",
    "Target",
    "TargetDeeper",
    "TargetDirectSubordinate",
    "TargetOwn",
    "TargetSuperior",
    "TargetUnrelated",
    "Tier",
    "WordValue",
    "change",
    "check",
    "committee",
    "create",
    "delete",
    "establish",
    "kind",
    "rating",
    "rating_shares",
    "relation",
    "size",
    "term",
]


class Body(_Word):
    """A body that is elected for a term."""

    STUDENT_BRANCH = "student_branch"
    """A branch of students at a university or secondary school."""

    BRANCH = "branch"
    """Any other branch."""

    GENERAL_BRANCH = "general_branch"
    """A general branch."""

    COMMITTEE = "committee"
    """A basic committee."""

    LOCAL_CONGRESS = "local_congress"
    """A local congress (省、市、县代表大会)."""

    NATIONAL_CONGRESS = "national_congress"
    """The national congress."""


class ChangedField(_Word):
    """A field of an organization that may be fixed."""

    SHORT_NAME = "short_name"
    """The short name (组织简称)."""

    FULL_NAME = "full_name"
    """The full name (组织全称)."""

    CATEGORY = "category"
    """The category (组织类别)."""

    INDUSTRY = "industry"
    """The industry (行业类别)."""

    OTHER = "other"
    """Anything else."""


class SpecialKind(_Word):
    """A special kind of branch that notices name. All of them are entered as ordinary branches, as far as is
    known.
    """

    DELAYED_GRADUATION = "delayed_graduation"
    """Students whose graduation is delayed (延迟毕业团支部)."""

    ABROAD = "abroad"
    """Members studying abroad (出国（境）学习研究团员团支部)."""

    FLOATING_GRADUATES = "floating_graduates"
    """Graduates on the move (毕业学生流动团员团支部), known for 2020 and 2021."""

    FLOATING = "floating"
    """Members on the move (流动团员团支部)."""

    GRADUATE_LINKAGE = "graduate_linkage"
    """A township's temporary branch for graduates (学社衔接临时团支部)."""

    TEMPORARY = "temporary"
    """A temporary branch (临时团支部)."""

    JOINT = "joint"
    """A joint branch (联合团支部) of units with fewer than three members."""

    TRANSIT = "transit"
    """A temporary organization for transit (临时中转团组织)."""

    FRESHMEN = "freshmen"
    """New students (新生团支部)."""


class Standing(_Word):
    """What is known about a pair of categories."""

    ALLOWED = "allowed"
    """The child may stand there."""

    BELOW_BRANCH = "below_branch"
    """It may not: a branch ends the tree."""

    BELOW_GENERAL_BRANCH = "below_general_branch"
    """It may not: only branches stand below a general branch."""

    WORK_COMMITTEE_PARENT = "work_committee_parent"
    """It may not: only leading bodies set up work committees."""

    UNKNOWN = "unknown"
    """No source speaks of the pair."""


@_dataclass(frozen=True, slots=True, repr=False)
class CardValue(_Record):
    """Which fields are asked for."""

    required: tuple[WordValue, ...] | None
    """The fields that the manual requires of the category; `None` where it does not list the category."""


@_dataclass(frozen=True, slots=True, repr=False)
class EstablishValue(_Record):
    """When the superior replies."""

    reply_by: _dt.date | None
    """The last day of the reply; `None` where nothing was requested or no term is known."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class KindValue(_Record):
    """What a category is."""

    category: WordValue
    """The category."""

    special: WordValue | None
    """The special kind, if one was given."""

    system_code: str | None
    """The code that unverified programs use; `None` if not known."""

    guangdong: int | None
    """The number in Guangdong's system; `None` if it has none."""

    branch: bool
    """Whether it holds members and ends the tree."""

    source: str
    """The id of the source that knows it as a category or kind."""

    children: tuple[str, ...]
    """The categories that may stand directly below it."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationDueValue(_Record):
    """When the next election is due."""

    earliest: _dt.date
    """The first day on which the shortest term is served."""

    latest: _dt.date
    """The day on which the longest term ends."""

    reminders: tuple[_dt.date, ...]
    """The days on which to remind, in order."""

    source: str
    """The id of the source of the term."""


@_dataclass(frozen=True, slots=True, repr=False)
class RatingValue(_Record):
    """The rating."""

    stars: WordValue
    """The stars as that year calls them."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RelationValue(_Record):
    """What is known about a pair."""

    standing: Standing
    """What is known."""

    grade: str
    """The grade of the source."""

    source: str
    """The id of the source."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SecretaryEntry(_Record):
    """The secretary as the form asks for one."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"id_number", "mobile", "name"})

    name: str | None = None
    """The name (书记姓名)."""

    id_number: str | None = None
    """The ID number (书记身份证号码)."""

    mobile: str | None = None
    """The mobile number (书记手机号码)."""

    registered: bool | None = None
    """Whether the person is registered in the system; `None` if not known."""

    vacant: bool = False
    """Whether there is no secretary yet."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Shift(_Record):
    """An election that is postponed or advanced."""

    months: int
    """By how many months; negative if it is advanced. Larger than ten years is taken as ten years."""

    decided_on: _dt.date | None = None
    """The day on which that is decided; if not given, the day of the check."""

    party_agreed: bool = False
    """Whether the Party organization of the same level agreed."""

    superior_approved: bool = False
    """Whether the superior League organization approved."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WordValue(_Record):
    """A word with its stable code."""

    code: str
    """A stable code."""

    zh: str
    """In Chinese."""

    en: str
    """In English."""


def kind(
    category: Category | str,
    *,
    special: SpecialKind | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[KindValue]:
    """Tells what a category is and what may stand below it (组织类别及其代码、下级类别).

    Helps with the questions of the FAQ 48.

    Args:
        category: The category.
        special: The special kind, if it is one.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What a category is.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.kind",
        {"category": category, **_some({"special": special})},
        today,
        region,
        policy,
        lang,
        reveal,
        KindValue,
    )


def relation(
    *,
    parent: Category | str,
    child: Category | str,
    parent_tier: Tier | None = None,
    child_tier: Tier | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[RelationValue]:
    """Checks a superior and a subordinate (检查上下级组织类别).

    Helps with the questions of the FAQ 48.

    Args:
        parent: The category of the superior.
        child: The category of the direct subordinate.
        parent_tier: The level of the superior, if it is a leading body.
        child_tier: The level of the subordinate, if it is a leading body.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What is known about a pair.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.relation",
        {"parent": parent, "child": child, **_some({"parent_tier": parent_tier, "child_tier": child_tier})},
        today,
        region,
        policy,
        lang,
        reveal,
        RelationValue,
    )


def create(
    actor: Category | str,
    *,
    levels_below: int = 1,
    short_name: str | None = None,
    category: Category | str | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[tuple[WordValue, ...]]:
    """Checks the creation of a subordinate organization (检查下级组织的创建).

    Args:
        actor: The category of the organization whose administrator creates it.
        levels_below: How many levels below the actor it is to stand; 1 is a direct subordinate.
        short_name: The short name (组织简称).
        category: The category (组织类别).
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A list. A word with its stable code.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.create",
        {"actor": actor, **_some({"levels_below": levels_below, "short_name": short_name, "category": category})},
        today,
        region,
        policy,
        lang,
        reveal,
        tuple[WordValue, ...],
    )


def check(
    category: Category | str,
    *,
    short_name: str | None = None,
    full_name: str | None = None,
    telephone: str | None = None,
    email: str | None = None,
    industry: str | None = None,
    administrative_quota: int | None = None,
    administrative_staff: int | None = None,
    institution_quota: int | None = None,
    institution_staff: int | None = None,
    school_number: str | None = None,
    secretary: SecretaryEntry | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[CardValue]:
    """Checks the information of an organization (检查组织信息是否完善).

    Helps with the questions of the FAQ 40, 42, 46.

    Args:
        category: The category (组织类别).
        short_name: The short name (组织简称).
        full_name: The full name (组织全称).
        telephone: The telephone number (联系电话).
        email: The e-mail address (电子邮箱).
        industry: The industry (单位所属行业类别); the national list is not known, any text is taken.
        administrative_quota: Administrative posts (行政编制数).
        administrative_staff: Administrative posts filled (行政编制实际配备数).
        institution_quota: Posts of a public institution (事业编制数).
        institution_staff: Posts of a public institution filled (事业编制实际配备数).
        school_number: The number of the school (学校机构编号), for independent schools.
        secretary: The secretary (书记).
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: Which fields are asked for.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.check",
        {"category": category, **_some({"short_name": short_name, "full_name": full_name, "telephone": telephone, "email": email, "industry": industry, "administrative_quota": administrative_quota, "administrative_staff": administrative_staff, "institution_quota": institution_quota, "institution_staff": institution_staff, "school_number": school_number, "secretary": secretary})},
        today,
        region,
        policy,
        lang,
        reveal,
        CardValue,
    )


def change(
    field: ChangedField,
    *,
    to_category: Category | str | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[None]:
    """Checks whether a field can be changed (检查已填组织信息能否修改).

    Helps with the questions of the FAQ 9, 45.

    Args:
        field: The field.
        to_category: The new category, if it is the category that changes.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict and the findings; the value is `None`.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.change",
        {"field": field, **_some({"to_category": to_category})},
        today,
        region,
        policy,
        lang,
        reveal,
        None,
    )


def size(
    *,
    category: Category | str,
    members: int,
    on: _dt.date | None = None,
    larger_approved: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[None]:
    """Checks the number of members (检查团组织人数).

    Helps with the questions of the FAQ 35.

    Args:
        category: The category.
        members: The members, with those of all subordinates.
        on: The day for which the number is judged; if not given, the day of the check.
        larger_approved: Whether the superior approved a larger branch.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict and the findings; the value is `None`.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.size",
        {"category": category, "members": members, **_some({"on": on, "larger_approved": larger_approved})},
        today,
        region,
        policy,
        lang,
        reveal,
        None,
    )


def committee(
    *,
    category: Category | str,
    members: int,
    seats: int,
    secretaries: int = 1,
    standing: bool = False,
    township: bool = False,
    temporary: bool = False,
    elected: bool = False,
    on: _dt.date | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[None]:
    """Checks the committee of an organization (检查委员会的设立和人数).

    Args:
        category: The category of the organization.
        members: The members of the organization.
        seats: The seats of its committee, 0 if it has none.
        secretaries: How many secretaries it has.
        standing: Whether a basic committee has a standing committee (常务委员会).
        township: Whether it is the committee of a township (乡镇).
        temporary: Whether it is a temporary branch (临时团支部).
        elected: Whether a temporary branch elected its committee.
        on: The day of the election or appointment; if not given, the day of the check.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict and the findings; the value is `None`.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.committee",
        {"category": category, "members": members, "seats": seats, **_some({"secretaries": secretaries, "standing": standing, "township": township, "temporary": temporary, "elected": elected, "on": on})},
        today,
        region,
        policy,
        lang,
        reveal,
        None,
    )


def establish(
    members: int,
    *,
    has_branch: bool = False,
    project_from: _dt.date | None = None,
    project_until: _dt.date | None = None,
    requested_on: _dt.date | None = None,
    replied_on: _dt.date | None = None,
    temporary: bool = False,
    body_dissolved_on: _dt.date | None = None,
    reported: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[EstablishValue]:
    """Checks how a branch is set up and ended (检查团支部的设立和撤销).

    Args:
        members: The members of the unit.
        has_branch: Whether it has a branch.
        project_from: If it is a project or task group: from when.
        project_until: And until when, the last day included.
        requested_on: The day on which a branch was requested.
        replied_on: The day of the reply; if not given, there is none.
        temporary: Whether the branch is a temporary one (临时团支部).
        body_dissolved_on: The day on which the temporary body was dissolved.
        reported: Whether the end of the temporary branch was reported beforehand (报备).
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: When the superior replies.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.establish",
        {"members": members, **_some({"has_branch": has_branch, "project_from": project_from, "project_until": project_until, "requested_on": requested_on, "replied_on": replied_on, "temporary": temporary, "body_dissolved_on": body_dissolved_on, "reported": reported})},
        today,
        region,
        policy,
        lang,
        reveal,
        EstablishValue,
    )


def term(
    *,
    body: Body,
    elected_on: _dt.date,
    shift: Shift | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[OrganizationDueValue]:
    """Tells when an election is due (任期和换届日期).

    Args:
        body: The body.
        elected_on: The day of the last election.
        shift: Whether, and by how much, the next one is postponed or advanced.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: When the next election is due.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.term",
        {"body": body, "elected_on": elected_on, **_some({"shift": shift})},
        today,
        region,
        policy,
        lang,
        reveal,
        OrganizationDueValue,
    )


def rating(
    *,
    category: Category | str,
    special: SpecialKind | None = None,
    established_on: _dt.date,
    on: _dt.date | None = None,
    score: int | None = None,
    members: int | None = None,
    all_party: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[RatingValue]:
    """Rates a branch (团支部对标定级).

    Args:
        category: The category.
        special: The special kind, if it is one.
        established_on: The day on which it was established.
        on: The day of the rating; if not given, the day of the check.
        score: The score in whole points; if not given, only the right to take part is judged.
        members: The members; if not given, emptiness is not judged.
        all_party: Whether all members belong to the Party.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The rating.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.rating",
        {"category": category, "established_on": established_on, **_some({"special": special, "on": on, "score": score, "members": members, "all_party": all_party})},
        today,
        region,
        policy,
        lang,
        reveal,
        RatingValue,
    )


def rating_shares(
    *,
    rated: int,
    five: int,
    four: int,
    on: _dt.date | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[None]:
    """Checks the shares of the ratings (检查定级比例).

    Args:
        rated: All branches that were rated.
        five: Those with five stars.
        four: Those with four stars.
        on: The day of the rating; if not given, the day of the check.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict and the findings; the value is `None`.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.rating_shares",
        {"rated": rated, "five": five, "four": four, **_some({"on": on})},
        today,
        region,
        policy,
        lang,
        reveal,
        None,
    )


def delete(
    *,
    actor: OrganizationActor,
    target: Target,
    subordinates: int = 0,
    members: int = 0,
    cadres: int = 0,
    graduating: bool = False,
    pending_business: bool | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[DecisionValue]:
    """Checks whether an organization can be deleted (检查能否删除组织).

    Helps with the questions of the FAQ 38, 44.

    Args:
        actor: Who deletes it.
        target: The organization, seen from the actor's.
        subordinates: The number of its direct subordinates.
        members: The number of its members.
        cadres: The number of its cadres.
        graduating: Whether it is a graduating class whose members were transferred out.
        pending_business: Whether transfers, approvals or uploads of it are pending, if known.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What was decided.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization.delete",
        {"actor": actor, "target": target, **_some({"subordinates": subordinates, "members": members, "cadres": cadres, "graduating": graduating, "pending_business": pending_business})},
        today,
        region,
        policy,
        lang,
        reveal,
        DecisionValue,
    )
