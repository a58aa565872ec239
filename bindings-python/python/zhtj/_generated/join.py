# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `join.*`."""

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

__all__ = [
    "ArchiveValue",
    "EntryValue",
    "EntryWay",
    "FileKind",
    "JoinRouteValue",
    "JoinValue",
    "StepValue",
    "archive",
    "check",
    "entry",
    "route",
]


class EntryWay(_Word):
    """How somebody is entered."""

    SELF_REGISTRATION = "self_registration"
    """The person registers (团员团干部注册)."""

    ADMINISTRATOR = "administrator"
    """An administrator enters the person, one by one or by import (组织管理员添加)."""


class FileKind(_Word):
    """The kind of a file, as its content tells."""

    PDF = "pdf"
    """PDF."""

    IMAGE = "image"
    """A picture."""

    OTHER = "other"
    """Anything else."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ArchiveValue(_Record):
    """The terms of an upload; `None` where none is asked for."""

    deadline: _dt.date
    """The last day in time."""

    days_left: int
    """Days from today to that day; negative once it is over."""

    max_bytes: int
    """The largest size in bytes."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EntryValue(_Record):
    """Who may enter the person."""

    ways: tuple[EntryWay, ...]
    """The ways that are open."""

    archive: bool
    """Whether the application form has to be uploaded after the entry."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class JoinRouteValue(_Record):
    """What is to be done."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"new_month"})

    way: str
    """`ordinary`, `review`, `wait` or `central_committee`."""

    refused: bool
    """Whether the system would refuse the record as it stands."""

    new_month: str | None
    """The joining month to be entered after the review, `yyyy-MM`, masked unless revealed; `None` if it stays."""

    steps: tuple[StepValue, ...]
    """What is to be done, in order."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class JoinValue(_Record):
    """What the joining date tells; fields that need a date not given are `None`."""

    age: int | None
    """Completed years at the joining under the policy's arithmetic; `None` before the birth."""

    minimum_age: int | None
    """The age from which the system takes somebody who joined then."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StepValue(_Record):
    """One thing to be done."""

    code: str
    """A stable code."""

    zh: str
    """In Chinese."""

    en: str
    """In English."""


def check(
    *,
    joined: str | _dt.date | None = None,
    birth_date: _dt.date | None = None,
    party_joined: str | _dt.date | None = None,
    volunteer_since: str | _dt.date | None = None,
    post_since: str | _dt.date | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[JoinValue]:
    """Checks the joining date and the dates beside it (检查入团年月及有关日期).

    Helps with the questions of the FAQ 16, 17, 26.

    Args:
        joined: When the person joined the League (入团年月).
        birth_date: The birth date, as the ID number gives it.
        party_joined: When the person joined the Party (入党年月).
        volunteer_since: Since when the person is a registered volunteer (注册志愿者时间).
        post_since: Since when the person holds the present post (任现职年月).
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What the joining date tells; fields that need a date not
            given are `None`.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "join.check",
        {**_some({"joined": joined, "birth_date": birth_date, "party_joined": party_joined, "volunteer_since": volunteer_since, "post_since": post_since})},
        today,
        region,
        policy,
        lang,
        reveal,
        JoinValue,
    )


def route(
    *,
    birth_date: _dt.date,
    joined: str | _dt.date,
    in_system: bool = False,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[JoinRouteValue]:
    """Tells what to do about a member admitted below the age (低龄入团的团员怎样处理).

    Helps with the questions of the FAQ 16, 26.

    Args:
        birth_date: The birth date.
        joined: When the person joined. A month `yyyy-MM`, or a day.
        in_system: Whether the record is already in the system.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What is to be done.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "join.route",
        {"birth_date": birth_date, "joined": joined, **_some({"in_system": in_system})},
        today,
        region,
        policy,
        lang,
        reveal,
        JoinRouteValue,
    )


def entry(
    joined: str | _dt.date,
    *,
    way: EntryWay | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[EntryValue]:
    """Tells who may enter a member who joined on a date (谁可以录入某时入团的团员).

    Helps with the questions of the FAQ 3, 13.

    Args:
        joined: When the person joined. A month `yyyy-MM`, or a day.
        way: How the person is to be entered; if given, it is judged.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: Who may enter the person.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "join.entry",
        {"joined": joined, **_some({"way": way})},
        today,
        region,
        policy,
        lang,
        reveal,
        EntryValue,
    )


def archive(
    approved_on: _dt.date,
    *,
    joined: str | _dt.date | None = None,
    uploaded_on: _dt.date | None = None,
    files: int | None = None,
    file_kind: FileKind | None = None,
    bytes: int | None = None,
    pages: int | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[ArchiveValue]:
    """Checks the upload of an application form (检查入团志愿书的上传).

    Helps with the questions of the FAQ 17.

    Args:
        approved_on: The day on which the superior committee approved the admission.
        joined: When the member joined; if not given, the day of the approval stands for it.
        uploaded_on: The day of the upload; if not given, it has not happened.
        files: The number of files.
        file_kind: The kind of the file.
        bytes: The size of the file in bytes.
        pages: The number of pages.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The terms of an upload; `None` where none is asked for.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "join.archive",
        {"approved_on": approved_on, **_some({"joined": joined, "uploaded_on": uploaded_on, "files": files, "file_kind": file_kind, "bytes": bytes, "pages": pages})},
        today,
        region,
        policy,
        lang,
        reveal,
        ArchiveValue,
    )
