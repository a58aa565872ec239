# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `organization_name.*`."""

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
    Category,
)

__all__ = [
    "Category",
    "ClassParts",
    "NameParts",
    "NamesValue",
    "Nature",
    "OrganizationNameGiven",
    "SchoolKind",
    "check",
    "compose",
]


class Nature(_Word):
    """What kind of unit the organization stands in; it decides whether the region is named."""

    LOCAL = "local"
    """A unit whose region is named, from the prefecture-level city downwards. The default."""

    PROVINCIAL = "provincial"
    """A provincial unit: no region."""

    MILITARY = "military"
    """The military: no region."""

    CENTRAL_ENTERPRISE = "central_enterprise"
    """A central enterprise: no region."""

    UNIVERSITY = "university"
    """A university: no region."""


class SchoolKind(_Word):
    """What kind of school a class belongs to; it decides which parts the name of its branch has."""

    UNIVERSITY = "university"
    """A university or college (高校): university, college, major, class."""

    SECONDARY = "secondary"
    """A secondary school (中学): region, school, class."""

    VOCATIONAL = "vocational"
    """A secondary vocational school (中职): city, school, major, class."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClassParts(_Record):
    """The class of a class branch."""

    school: SchoolKind
    """The kind of school."""

    major: str | None = None
    """The major (专业), where the kind of school has one."""

    entry_year: int
    """The year of entry (级), such as 2024."""

    class_: str
    """The class, as a number or word, without 班."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NameParts(_Record):
    """The parts of a name. Official full forms, as the organization's own documents have them."""

    nature: Nature = Nature.LOCAL
    """The kind of unit."""

    region: str | None = None
    """The region from the prefecture-level city down to the organization's level; a county-level city without
    the prefecture. Of a leading body: its region.
    """

    units: _Sequence[str] = ()
    """The units from the highest level downwards, in full; empty for a leading body."""

    system_wide: bool = False
    """Whether the committee stands for a whole system, whose unit's name itself ends with 委员会."""

    class_: ClassParts | None = None
    """The class, for the branch of a class."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NamesValue(_Record):
    """The names."""

    full: str
    """The full name (组织全称)."""

    short: str
    """The short name (组织简称)."""

    alias: str | None
    """The alias (代称); `None` for other than class branches."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationNameGiven(_Record):
    """Names as they are given."""

    full: str | None = None
    """The full name (组织全称)."""

    short: str | None = None
    """The short name (组织简称)."""

    alias: str | None = None
    """The alias (代称)."""


def check(
    *,
    category: Category | str,
    names: OrganizationNameGiven,
    parts: NameParts | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[None]:
    """Checks the names of an organization (检查组织名称).

    Args:
        category: The category.
        names: The names.
        parts: The parts that the names are compared with, if known.
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
        "organization_name.check",
        {"category": category, "names": names, **_some({"parts": parts})},
        today,
        region,
        policy,
        lang,
        reveal,
        None,
    )


def compose(
    *,
    category: Category | str,
    parts: NameParts,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[NamesValue]:
    """Makes the names of an organization (生成组织名称).

    Args:
        category: The category.
        parts: The parts.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The names.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization_name.compose",
        {"category": category, "parts": parts},
        today,
        region,
        policy,
        lang,
        reveal,
        NamesValue,
    )
