# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `reset_code.*`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence as _Sequence
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar
from typing import TypeAlias as _TypeAlias

from .._call import asked as _asked
from .._codec import Keyed as _Keyed
from .._codec import KeyedValue as _KeyedValue
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from .._result import (
    Finding,
)
from ._shared import (
    Issuer,
    IssuerRelation,
    On,
    Sealed,
)

__all__ = [
    "Issuer",
    "IssuerRelation",
    "On",
    "ResetAttempt",
    "ResetCodeStatus",
    "ResetCommand",
    "ResetCommandExpire",
    "ResetCommandIssue",
    "ResetCommandReplace",
    "ResetCommandUse",
    "ResetDecidedValue",
    "ResetEvent",
    "ResetEventExpired",
    "ResetEventIssued",
    "ResetEventReplaced",
    "ResetEventUsed",
    "ResetIssuedValue",
    "ResetRecord",
    "Sealed",
    "decide",
    "issue",
]


class ResetCodeStatus(_Word):
    """What has become of a reset code."""

    BLANK = "blank"
    """There is none yet."""

    ISSUED = "issued"
    """It can be used."""

    USED = "used"
    """The password was changed with it."""

    EXPIRED = "expired"
    """Its term ended."""

    REPLACED = "replaced"
    """A newer code for the same person took its place."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResetAttempt(_Record):
    """What somebody entered at «忘记密码», but for the new password, which the rule on passwords judges."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"code"})

    person: str
    """The caller's key of the person whose ID number was entered."""

    code: str
    """The code."""


@_dataclass(frozen=True, slots=True, repr=False)
class ResetCommandIssue(_KeyedValue):
    """Issue it, sealed."""

    _word_: _ClassVar[str] = "issue"

    value: ResetRecord


@_dataclass(frozen=True, slots=True, repr=False)
class ResetCommandUse(_KeyedValue):
    """Change the password with it."""

    _word_: _ClassVar[str] = "use"

    value: ResetAttempt


@_dataclass(frozen=True, slots=True, repr=False)
class ResetCommandExpire(_Keyed):
    """Close it if its term has ended."""

    _word_: _ClassVar[str] = "expire"


@_dataclass(frozen=True, slots=True, repr=False)
class ResetCommandReplace(_Keyed):
    """Put a newer one in its place."""

    _word_: _ClassVar[str] = "replace"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResetDecidedValue(_Record):
    """What follows. The findings of the answer are for whoever keeps the records; the person at the form is told
    `public`.
    """

    state: ResetCodeStatus | None
    """The state after the new events; `None` if the events given cannot have followed each other."""

    events: tuple[ResetEvent, ...]
    """The new events, to be kept; none if the command is refused."""

    public: Finding | None
    """What the person who entered a code is told: a finding, or `None`."""


@_dataclass(frozen=True, slots=True, repr=False)
class ResetEventIssued(_KeyedValue):
    """It was issued."""

    _word_: _ClassVar[str] = "issued"

    value: ResetRecord


@_dataclass(frozen=True, slots=True, repr=False)
class ResetEventUsed(_KeyedValue):
    """The password was changed with it."""

    _word_: _ClassVar[str] = "used"

    value: On


@_dataclass(frozen=True, slots=True, repr=False)
class ResetEventExpired(_KeyedValue):
    """Its term ended."""

    _word_: _ClassVar[str] = "expired"

    value: On


@_dataclass(frozen=True, slots=True, repr=False)
class ResetEventReplaced(_KeyedValue):
    """A newer code took its place."""

    _word_: _ClassVar[str] = "replaced"

    value: On


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResetIssuedValue(_Record):
    """A reset code just issued."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"code"})

    code: str
    """The code, masked unless revealed."""

    last_day: _dt.date
    """The last day on which it can be used."""

    event: ResetEvent
    """The event to be kept."""

    used_bytes: int
    """How many of the random bytes were used up."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResetRecord(_Record):
    """A reset code as it is kept. Whose it is, the portal knows; the digest is bound to the person."""

    sealed: Sealed
    """The sealed code."""

    issued_on: _dt.date
    """The day of issue."""


ResetCommand: _TypeAlias = (
    ResetCommandIssue
    | ResetCommandUse
    | ResetCommandExpire
    | ResetCommandReplace
)
"""What somebody wants to do with a reset code."""

ResetEvent: _TypeAlias = (
    ResetEventIssued
    | ResetEventUsed
    | ResetEventExpired
    | ResetEventReplaced
)
"""What happened to a reset code, as a portal keeps it."""


def issue(
    *,
    person: str,
    issuer: Issuer,
    random: str,
    salt: str,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[ResetIssuedValue]:
    """Issues a password reset code (生成密码重置码).

    Helps with the questions of the FAQ 8.

    Args:
        person: The person, by the caller's own key; it binds the code and is not repeated.
        issuer: Who orders it.
        random: Random bytes that nobody can predict and that are used for nothing else, in hexadecimal
            digits; 32 or more.
        salt: 16 more random bytes, in hexadecimal digits.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A reset code just issued.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "reset_code.issue",
        {"person": person, "issuer": issuer, "random": random, "salt": salt},
        today,
        region,
        policy,
        lang,
        reveal,
        ResetIssuedValue,
    )


def decide(
    command: ResetCommand,
    *,
    events: _Sequence[ResetEvent] = (),
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[ResetDecidedValue]:
    """Decides what follows from a command about a reset code (密码重置码：事件与命令).

    Helps with the questions of the FAQ 8.

    Args:
        command: The command.
        events: All events so far, in their order.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows. The findings of the answer are for whoever
            keeps the records; the person at the form is told `public`.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "reset_code.decide",
        {"command": command, **_some({"events": events})},
        today,
        region,
        policy,
        lang,
        reveal,
        ResetDecidedValue,
    )
