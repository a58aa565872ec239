# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `resident_id.*`."""

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
    DivisionValue,
)

__all__ = [
    "DivisionValue",
    "Document",
    "ResidentIdValue",
    "Sex",
    "SuggestValue",
    "check",
    "suggest",
]


class Document(_Word):
    """The document that a number belongs to."""

    RESIDENT_CARD = "resident_card"
    """居民身份证"""

    PERMIT_HONG_KONG = "permit_hong_kong"
    """香港居民居住证"""

    PERMIT_MACAO = "permit_macao"
    """澳门居民居住证"""

    PERMIT_TAIWAN = "permit_taiwan"
    """台湾居民居住证"""

    FOREIGN_RESIDENT = "foreign_resident"
    """外国人永久居留身份证（2023年版）"""


class Sex(_Word):
    """Sex, as the parity of the sequence code gives it."""

    MALE = "male"
    """男"""

    FEMALE = "female"
    """女"""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResidentIdValue(_Record):
    """What an ID number tells; `None` if it could not be read."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"birth_date", "id"})

    id: str
    """The number in 18 characters, masked unless revealed."""

    document: Document
    """The document it belongs to."""

    first_generation: bool
    """Whether it was written with 15 digits."""

    birth_date: _dt.date
    """The day of birth."""

    sex: Sex
    """The sex."""

    age: int | None
    """Completed years on the day of the check; `None` before the birth."""

    division: DivisionValue | None
    """The division; `None` if it stands in no table."""


@_dataclass(frozen=True, slots=True, repr=False)
class SuggestValue(_Record):
    """Numbers that may be meant."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"suggestions"})

    suggestions: tuple[str, ...]
    """Likeliest first, masked unless revealed; none if the number is right or nothing one slip away fits."""


def check(
    text: str,
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[ResidentIdValue]:
    """Checks an ID number (检查身份证号码).

    Helps with the questions of the FAQ 14, 17, 18, 20, 26.

    Args:
        text: The text as typed or pasted.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What an ID number tells; `None` if it could not be read.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "resident_id.check",
        {"text": text},
        today,
        region,
        policy,
        lang,
        reveal,
        ResidentIdValue,
    )


def suggest(
    text: str,
    *,
    birth_date: _dt.date | None = None,
    sex: Sex | None = None,
    born_from: _dt.date | None = None,
    born_until: _dt.date | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[SuggestValue]:
    """Suggests what a wrong ID number was meant to be (猜测写错的身份证号码).

    Helps with the questions of the FAQ 18, 20, 26.

    Args:
        text: The number as typed or pasted.
        birth_date: The birth date.
        sex: The sex.
        born_from: Not born before this day.
        born_until: Not born after this day.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: Numbers that may be meant.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "resident_id.suggest",
        {"text": text, **_some({"birth_date": birth_date, "sex": sex, "born_from": born_from, "born_until": born_until})},
        today,
        region,
        policy,
        lang,
        reveal,
        SuggestValue,
    )
