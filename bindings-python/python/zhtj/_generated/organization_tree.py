# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `organization_tree.*`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping as _Mapping
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
    WireCell,
)

__all__ = [
    "Category",
    "CountedUnit",
    "LineValue",
    "NodeInput",
    "OrganizationTreeCounts",
    "OrganizationTreeValue",
    "PlaceValue",
    "SecretaryInput",
    "Sector",
    "StatisticsValue",
    "TableRow",
    "TableValue",
    "WireCell",
    "check",
    "check_table",
    "counted_by",
    "statistics",
]


class CountedUnit(_Word):
    """A unit about whose counting Hubei has a rule."""

    PRIVATE_UNIVERSITY = "private_university"
    """A private university (民办高校)."""

    INDEPENDENT_COLLEGE = "independent_college"
    """An independent college (独立学院)."""

    SYSTEM_UNIT = "system_unit"
    """A system committee (系统团委) or a unit of it."""


class Sector(_Word):
    """A sector of the bulletin."""

    STUDENTS = "students"
    """学生"""

    ENTERPRISES = "enterprises"
    """企业"""

    VILLAGES = "villages"
    """乡镇（村）"""

    PUBLIC_BODIES = "public_bodies"
    """机关事业单位"""

    COMMUNITIES = "communities"
    """城市街道（社区）"""

    OTHERS = "others"
    """社会组织和其他领域"""


class TableRow(_Word):
    """A row of the table of statistics."""

    PUBLIC_UNIVERSITIES = "public_universities"
    """公办学校：高校"""

    PUBLIC_SCHOOLS = "public_schools"
    """公办学校：中学"""

    PUBLIC_VOCATIONAL = "public_vocational"
    """公办学校：中职"""

    PRIVATE_UNIVERSITIES = "private_universities"
    """民办学校：高校"""

    PRIVATE_SCHOOLS = "private_schools"
    """民办学校：中学"""

    PRIVATE_VOCATIONAL = "private_vocational"
    """民办学校：中职"""

    STATE_ENTERPRISES = "state_enterprises"
    """国有企业"""

    PRIVATE_ENTERPRISES = "private_enterprises"
    """非公企业"""

    PUBLIC_BODIES = "public_bodies"
    """机关事业单位"""

    SOCIAL_ORGANIZATIONS = "social_organizations"
    """社会组织"""

    VILLAGES = "villages"
    """农村"""

    COMMUNITIES = "communities"
    """城市社区"""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LineValue(_Record):
    """A line of numbers."""

    code: str
    """The stable name."""

    zh: str
    """In Chinese."""

    counts: OrganizationTreeCounts
    """The numbers."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NodeInput(_Record):
    """An organization. Numbers are its own, without subordinates; what is not given is not judged."""

    id: str
    """Its id, any text that no other has."""

    parent: str | None = None
    """The id of its direct superior; `None` at the top."""

    category: Category | str
    """Its category."""

    short_name: str
    """Its short name."""

    members: int | None = None
    """Its members."""

    cadres: int | None = None
    """Its cadres."""

    full_time_cadres: int | None = None
    """Those of its cadres who are full-time."""

    secretary: SecretaryInput | None = None
    """Its secretary."""

    administrators: int | None = None
    """How many administrators it has."""

    sector: Sector | None = None
    """Its sector; that of the superior if not given."""

    row: TableRow | None = None
    """Its row in the table of statistics; that of the superior if not given."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationTreeCounts(_Record):
    """What is counted, the seven columns of the table."""

    committees: int
    """Basic committees (基层团委数)."""

    work_committees: int
    """Work committees (基层团工委数)."""

    general_branches: int
    """General branches (团总支数)."""

    branches: int
    """Branches of all kinds (团支部数)."""

    members: int
    """Members (团员数)."""

    full_time_cadres: int
    """Full-time cadres (专职团干部数)."""

    part_time_cadres: int
    """The other cadres (兼职团干部数)."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationTreeValue(_Record):
    """What was found in a tree. The findings beside it are the first so many."""

    nodes: int
    """How many organizations there are."""

    roots: int
    """How many have no superior."""

    depth: int
    """The deepest level, 1 for the root; 0 if there is none."""

    unreachable: int
    """How many hang in or below a cycle, or below a missing superior."""

    total: int
    """How many findings there are, given or not."""

    counts: _Mapping[str, int]
    """How often each code was found, given or not."""

    places: tuple[PlaceValue, ...]
    """For each finding that is given, the id of its organization and the names from the root down."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PlaceValue(_Record):
    """Where a finding lies."""

    id: str
    """The id of the organization."""

    path: tuple[str, ...]
    """The short names from the root down, of a deep one the lowest 16."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SecretaryInput(_Record):
    """The secretary of a node."""

    named: bool
    """Whether there is one."""

    registered: bool | None = None
    """Whether the person is registered; `None` if not known."""

    mobile: bool | None = None
    """Whether there is a mobile number; `None` if not known."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StatisticsValue(_Record):
    """The numbers of a tree."""

    sectors: tuple[LineValue, ...]
    """By sector of the bulletin."""

    rows: tuple[LineValue, ...]
    """By row of the table."""

    total: OrganizationTreeCounts
    """Of all organizations below a root."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TableValue(_Record):
    """What was found. The findings about rows come first and point into `rows` of the request; those about the
    tree point into the organizations that were taken in.
    """

    header: int
    """The place of the header in `rows`."""

    rows: int
    """Rows with something in them below the header."""

    places: tuple[int, ...]
    """The place in `rows` of each organization that was taken in."""

    counts: _Mapping[str, int]
    """How often each code was found in the rows, given or not."""

    tree: OrganizationTreeValue
    """What was found in the tree; `places` there belong to its findings only."""


def check(
    nodes: _Sequence[NodeInput],
    *,
    keep: int = 1000,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[OrganizationTreeValue]:
    """Checks a whole organization tree (检查整棵团组织树).

    Helps with the questions of the FAQ 21, 27, 35, 48.

    Args:
        nodes: The organizations in any order, at most 4,000,000.
        keep: How many findings are given; all are counted.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What was found in a tree. The findings beside it are the
            first so many.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization_tree.check",
        {"nodes": nodes, **_some({"keep": keep})},
        today,
        region,
        policy,
        lang,
        reveal,
        OrganizationTreeValue,
    )


def statistics(
    nodes: _Sequence[NodeInput],
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[StatisticsValue]:
    """Counts an organization tree by sector (按领域统计团组织树).

    Helps with the questions of the FAQ 49.

    Args:
        nodes: The organizations in any order, at most 4,000,000.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The numbers of a tree.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization_tree.statistics",
        {"nodes": nodes},
        today,
        region,
        policy,
        lang,
        reveal,
        StatisticsValue,
    )


def counted_by(
    unit: CountedUnit | None = None,
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[None]:
    """Tells who counts a special unit (特殊单位由谁统计).

    Helps with the questions of the FAQ 49.

    Args:
        unit: The unit; `None` for an ordinary one, which its superior counts.
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
        "organization_tree.counted_by",
        {**_some({"unit": unit})},
        today,
        region,
        policy,
        lang,
        reveal,
        None,
    )


def check_table(
    rows: _Sequence[_Sequence[WireCell]],
    *,
    keep: int = 1000,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[TableValue]:
    """Checks a list of organizations given as a table (检查团组织名单（表格）).

    Helps with the questions of the FAQ 35, 48.

    Args:
        rows: The rows: text, numbers, `True`, `False` or `None`.
        keep: How many findings are given of the rows, and how many of the tree; all are counted.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What was found. The findings about rows come first and point
            into `rows` of the request; those about the tree point into the organizations that were taken in.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "organization_tree.check_table",
        {"rows": rows, **_some({"keep": keep})},
        today,
        region,
        policy,
        lang,
        reveal,
        TableValue,
    )
