# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `telephone.*`."""

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
    "TelephoneValue",
    "check",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TelephoneValue(_Record):
    """A landline number; `None` if it could not be read."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"number"})

    number: str
    """The tidy number, masked unless revealed."""

    area: str | None
    """The area code, if it is set apart."""


def check(
    text: str,
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[TelephoneValue]:
    """Checks a landline number (检查固定电话).

    Helps with the questions of the FAQ 5.

    Args:
        text: The text as typed or pasted.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A landline number; `None` if it could not be read.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "telephone.check",
        {"text": text},
        today,
        region,
        policy,
        lang,
        reveal,
        TelephoneValue,
    )
