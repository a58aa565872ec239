# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `person_name.*`."""

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
    "NameValue",
    "check",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NameValue(_Record):
    """A name; `None` if there is none."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"name"})

    name: str
    """The tidy name, masked unless revealed."""

    length: int
    """Its characters, without dots and blanks."""


def check(
    text: str,
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[NameValue]:
    """Checks a person's name (检查姓名).

    Helps with the questions of the FAQ 14, 22, 28.

    Args:
        text: The text as typed or pasted.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A name; `None` if there is none.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "person_name.check",
        {"text": text},
        today,
        region,
        policy,
        lang,
        reveal,
        NameValue,
    )
