# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `editing.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    TermValue,
)

__all__ = [
    "EditValue",
    "Editor",
    "Effect",
    "ProfileField",
    "TermValue",
    "may",
]


class Editor(_Word):
    """Who wants to edit."""

    ONESELF = "oneself"
    """The person (本人)."""

    OWN_ADMINISTRATOR = "own_administrator"
    """An administrator of the person's own organization (本级)."""

    DIRECT_SUPERIOR_ADMINISTRATOR = "direct_superior_administrator"
    """An administrator of its direct superior (直属上级)."""

    HIGHER_ADMINISTRATOR = "higher_administrator"
    """An administrator further up."""

    OTHER = "other"
    """Anybody else."""


class Effect(_Word):
    """When an edit holds."""

    AT_ONCE = "at_once"
    """At once."""

    AFTER_APPROVAL = "after_approval"
    """When an administrator of the own organization has approved it."""


class ProfileField(_Word):
    """A field of a person's record."""

    NAME = "name"
    """姓名"""

    ID_NUMBER = "id_number"
    """身份证号码"""

    SEX = "sex"
    """性别"""

    BIRTH_DATE = "birth_date"
    """出生年月"""

    JOINED = "joined"
    """入团时间"""

    DEVELOPMENT_NUMBER = "development_number"
    """发展团员编号（团员编号）"""

    PARTY_APPLICATION = "party_application"
    """是否递交入党申请书"""

    NATIONALITY = "nationality"
    """民族"""

    EDUCATION = "education"
    """文化程度（学历）"""

    POLITICAL_STATUS = "political_status"
    """政治面貌"""

    MOBILE = "mobile"
    """手机号码"""

    EMAIL = "email"
    """邮箱"""

    ADDRESS = "address"
    """住址"""

    WORKPLACE = "workplace"
    """工作单位"""

    OTHER = "other"
    """其他信息"""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EditValue(_Record):
    """Whether and when the edit holds."""

    effect: Effect | None
    """When it holds; `None` if it is refused, not known, or the new number is wrong."""

    route: tuple[TermValue, ...]
    """What to do if it is refused, in order."""


def may(
    *,
    field: ProfileField,
    editor: Editor,
    new_development_number: str | None = None,
    joined: str | _dt.date | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[EditValue]:
    """Tells who may edit a field (谁可以修改哪项个人信息).

    Helps with the questions of the FAQ 22, 36.

    Args:
        field: The field.
        editor: Who wants to edit it.
        new_development_number: For a development number: the new one, which is then checked too.
        joined: For a development number: when the person joined.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: Whether and when the edit holds.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "editing.may",
        {"field": field, "editor": editor, **_some({"new_development_number": new_development_number, "joined": joined})},
        today,
        region,
        policy,
        lang,
        reveal,
        EditValue,
    )
