# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `development_number.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy

__all__ = [
    "NumberValue",
    "check",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NumberValue(_Record):
    """What a development number tells; `None` if it could not be read."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"number"})

    number: str
    """The number, masked unless revealed."""

    year: int
    """The year in its first four digits."""


def check(
    *,
    text: str | None = None,
    join: str | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[NumberValue]:
    """Checks a development number (检查发展团员编号).

    Helps with the questions of the FAQ 15, 19, 26, 36.

    Args:
        text: The number as typed or pasted; `None`, left out or blank if there is none.
        join: The month of joining, `yyyy-MM`; `None` or left out if it is not known, when only the form is
            checked.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What a development number tells; `None` if it could not be
            read.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "development_number.check",
        {**_some({"text": text, "join": join})},
        today,
        region,
        policy,
        lang,
        reveal,
        NumberValue,
    )
