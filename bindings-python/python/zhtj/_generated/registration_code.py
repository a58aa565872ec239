# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `registration_code.*`."""

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
    "Attempt",
    "CodeRecord",
    "IssuedValue",
    "Issuer",
    "IssuerRelation",
    "On",
    "RegistrationCodeCommand",
    "RegistrationCodeCommandExpire",
    "RegistrationCodeCommandIssue",
    "RegistrationCodeCommandRedeem",
    "RegistrationCodeCommandReplace",
    "RegistrationCodeCommandRevoke",
    "RegistrationCodeEvent",
    "RegistrationCodeEventExpired",
    "RegistrationCodeEventIssued",
    "RegistrationCodeEventRedeemed",
    "RegistrationCodeEventReplaced",
    "RegistrationCodeEventRevoked",
    "RegistrationCodeStatus",
    "RegistrationDecidedValue",
    "RegistrationRedeemedValue",
    "Sealed",
    "decide",
    "issue",
    "redeem",
]


class RegistrationCodeStatus(_Word):
    """What has become of a code."""

    BLANK = "blank"
    """There is none yet."""

    ISSUED = "issued"
    """It can be used."""

    REDEEMED = "redeemed"
    """An administrator registered with it."""

    EXPIRED = "expired"
    """Its term ended."""

    REPLACED = "replaced"
    """A newer code for the same organization took its place."""

    REVOKED = "revoked"
    """The issuer withdrew it."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Attempt(_Record):
    """What somebody entered."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"code"})

    organization: str
    """The organization chosen in step 1."""

    code: str
    """The code entered in step 2."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodeRecord(_Record):
    """A code as it is kept."""

    organization: str
    """The organization it is for."""

    sealed: Sealed
    """The sealed code."""

    issued_on: _dt.date
    """The day of issue."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IssuedValue(_Record):
    """A registration code just issued."""

    _personal_: _ClassVar[frozenset[str]] = frozenset({"code"})

    code: str
    """The code, masked unless revealed."""

    last_day: _dt.date
    """The last day on which it can be used."""

    event: RegistrationCodeEvent
    """The event to be kept."""

    replaces_previous: bool
    """Whether an unused earlier code of the organization is to be told `replace`."""

    used_bytes: int
    """How many of the random bytes were used up."""


@_dataclass(frozen=True, slots=True, repr=False)
class RegistrationCodeCommandIssue(_KeyedValue):
    """Issue it, sealed."""

    _word_: _ClassVar[str] = "issue"

    value: CodeRecord


@_dataclass(frozen=True, slots=True, repr=False)
class RegistrationCodeCommandRedeem(_KeyedValue):
    """Register with it."""

    _word_: _ClassVar[str] = "redeem"

    value: Attempt


@_dataclass(frozen=True, slots=True, repr=False)
class RegistrationCodeCommandExpire(_Keyed):
    """Close it if its term has ended."""

    _word_: _ClassVar[str] = "expire"


@_dataclass(frozen=True, slots=True, repr=False)
class RegistrationCodeCommandReplace(_Keyed):
    """Put a newer one in its place."""

    _word_: _ClassVar[str] = "replace"


@_dataclass(frozen=True, slots=True, repr=False)
class RegistrationCodeCommandRevoke(_Keyed):
    """Withdraw it."""

    _word_: _ClassVar[str] = "revoke"


@_dataclass(frozen=True, slots=True, repr=False)
class RegistrationCodeEventIssued(_KeyedValue):
    """It was issued."""

    _word_: _ClassVar[str] = "issued"

    value: CodeRecord


@_dataclass(frozen=True, slots=True, repr=False)
class RegistrationCodeEventRedeemed(_KeyedValue):
    """An administrator registered with it."""

    _word_: _ClassVar[str] = "redeemed"

    value: On


@_dataclass(frozen=True, slots=True, repr=False)
class RegistrationCodeEventExpired(_KeyedValue):
    """Its term ended."""

    _word_: _ClassVar[str] = "expired"

    value: On


@_dataclass(frozen=True, slots=True, repr=False)
class RegistrationCodeEventReplaced(_KeyedValue):
    """A newer code took its place."""

    _word_: _ClassVar[str] = "replaced"

    value: On


@_dataclass(frozen=True, slots=True, repr=False)
class RegistrationCodeEventRevoked(_KeyedValue):
    """The issuer withdrew it."""

    _word_: _ClassVar[str] = "revoked"

    value: On


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RegistrationDecidedValue(_Record):
    """What follows; `None` if the command is refused."""

    state: RegistrationCodeStatus
    """The state after the new events."""

    events: tuple[RegistrationCodeEvent, ...]
    """The new events, to be kept."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RegistrationRedeemedValue(_Record):
    """The outcome. The findings of the answer are for whoever keeps the records; the person at the form is told
    `public`.
    """

    accepted: bool
    """Whether the person may go on."""

    public: Finding | None
    """What the person is told: a finding, or `None` if the code is good."""

    event: RegistrationCodeEvent | None
    """The event to be kept; `None` if the code is refused."""


RegistrationCodeCommand: _TypeAlias = (
    RegistrationCodeCommandIssue
    | RegistrationCodeCommandRedeem
    | RegistrationCodeCommandExpire
    | RegistrationCodeCommandReplace
    | RegistrationCodeCommandRevoke
)
"""What somebody wants to do with a code."""

RegistrationCodeEvent: _TypeAlias = (
    RegistrationCodeEventIssued
    | RegistrationCodeEventRedeemed
    | RegistrationCodeEventExpired
    | RegistrationCodeEventReplaced
    | RegistrationCodeEventRevoked
)
"""What happened to a code, as a portal keeps it."""


def issue(
    *,
    organization: str,
    issuer: Issuer,
    random: str,
    salt: str,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[IssuedValue]:
    """Issues a registration code (生成管理员注册码).

    Helps with the questions of the FAQ 4, 6, 11.

    Args:
        organization: The organization it is for, by the caller's own key.
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
        The verdict, the findings and the value: A registration code just issued.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "registration_code.issue",
        {"organization": organization, "issuer": issuer, "random": random, "salt": salt},
        today,
        region,
        policy,
        lang,
        reveal,
        IssuedValue,
    )


def decide(
    command: RegistrationCodeCommand,
    *,
    events: _Sequence[RegistrationCodeEvent] = (),
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[RegistrationDecidedValue]:
    """Decides what follows from a command about a registration code (管理员注册码：事件与命令).

    Helps with the questions of the FAQ 4.

    Args:
        command: The command.
        events: All events so far, in their order.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows; `None` if the command is refused.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "registration_code.decide",
        {"command": command, **_some({"events": events})},
        today,
        region,
        policy,
        lang,
        reveal,
        RegistrationDecidedValue,
    )


def redeem(
    *,
    events: _Sequence[RegistrationCodeEvent],
    organization: str,
    code: str,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[RegistrationRedeemedValue]:
    """Judges a registration code that was entered (核验管理员注册码).

    Helps with the questions of the FAQ 4.

    Args:
        events: All events of the code, in their order.
        organization: The organization chosen in step 1.
        code: The code entered in step 2.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: The outcome. The findings of the answer are for whoever keeps
            the records; the person at the form is told `public`.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "registration_code.redeem",
        {"events": events, "organization": organization, "code": code},
        today,
        region,
        policy,
        lang,
        reveal,
        RegistrationRedeemedValue,
    )
