# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `initial_password.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar

from .._call import asked as _asked
from .._codec import Record as _Record
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy

__all__ = [
    "InitialValue",
    "derive",
]


@_dataclass(frozen=True, slots=True, repr=False)
class InitialValue(_Record):
    """The initial password."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"password"})

    password: str
    """The password, masked unless revealed."""


def derive(
    id_number: str,
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[InitialValue]:
    """Derives the initial password from an ID number (由身份证号码得出初始密码).

    Helps with the questions of the FAQ 7.

    Args:
        id_number: As typed.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The initial password.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "initial_password.derive",
        {"id_number": id_number},
        today,
        region,
        policy,
        lang,
        reveal,
        InitialValue,
    )
