# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `member_deletion.*`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence as _Sequence
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar
from typing import TypeAlias as _TypeAlias

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Tagged as _Tagged
from .._codec import Word as _Word
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    DeletionReason,
)

__all__ = [
    "DeletionReason",
    "MemberDeletionEvents",
    "MemberDeletionState",
    "RecordCommand",
    "RecordCommandApprove",
    "RecordCommandRequest",
    "RecordCommandReturn",
    "RecordEvent",
    "RecordEventApproved",
    "RecordEventRequested",
    "RecordEventReturned",
    "RecordParty",
    "RecordState",
    "decide",
    "evolve",
]


class RecordParty(_Word):
    """Whose administrator acts."""

    BRANCH = "branch"
    """The branch's."""

    DIRECT_SUPERIOR = "direct_superior"
    """The direct superior's."""

    OTHER = "other"
    """Somebody else's."""


class RecordState(_Word):
    """Where the record of a member stands."""

    NORMAL = "normal"
    """Nothing is under way."""

    REQUESTED = "requested"
    """A request waits for the direct superior."""

    RETURNED = "returned"
    """The request was sent back."""

    DELETED = "deleted"
    """The member is deleted."""


@_dataclass(frozen=True, slots=True, repr=False)
class MemberDeletionEvents(_Record):
    """What follows from a command."""

    events: tuple[RecordEvent, ...]
    """The events, to be kept in order."""


@_dataclass(frozen=True, slots=True, repr=False)
class MemberDeletionState(_Record):
    """A state."""

    state: RecordState
    """The state after the events."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecordCommandRequest(_Tagged):
    """To file a request."""

    _tag_: _ClassVar[str] = "command"
    _word_: _ClassVar[str] = "request"

    by: RecordParty
    """Whose administrator acts."""

    reason: DeletionReason
    """Why the member is to be deleted."""


@_dataclass(frozen=True, slots=True, repr=False)
class RecordCommandReturn(_Tagged):
    """To send the request back."""

    _tag_: _ClassVar[str] = "command"
    _word_: _ClassVar[str] = "return"

    by: RecordParty
    """Whose administrator acts."""


@_dataclass(frozen=True, slots=True, repr=False)
class RecordCommandApprove(_Tagged):
    """To approve the request."""

    _tag_: _ClassVar[str] = "command"
    _word_: _ClassVar[str] = "approve"

    by: RecordParty
    """Whose administrator acts."""


@_dataclass(frozen=True, slots=True, repr=False)
class RecordEventRequested(_Tagged):
    """The branch filed a request."""

    _tag_: _ClassVar[str] = "event"
    _word_: _ClassVar[str] = "requested"

    reason: DeletionReason
    """Why."""


@_dataclass(frozen=True, slots=True, repr=False)
class RecordEventReturned(_Tagged):
    """The direct superior sent it back."""

    _tag_: _ClassVar[str] = "event"
    _word_: _ClassVar[str] = "returned"


@_dataclass(frozen=True, slots=True, repr=False)
class RecordEventApproved(_Tagged):
    """The direct superior approved it; the member is deleted."""

    _tag_: _ClassVar[str] = "event"
    _word_: _ClassVar[str] = "approved"


RecordCommand: _TypeAlias = (
    RecordCommandRequest
    | RecordCommandReturn
    | RecordCommandApprove
)
"""What somebody wants."""

RecordEvent: _TypeAlias = (
    RecordEventRequested
    | RecordEventReturned
    | RecordEventApproved
)
"""What happened."""


def decide(
    *,
    state: RecordState,
    command: RecordCommand,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[MemberDeletionEvents]:
    """Decides on a command about a deletion request (删除团员申请：判断操作).

    Helps with the questions of the FAQ 39.

    Args:
        state: The state, as the events so far made it.
        command: What somebody wants.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows from a command.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "member_deletion.decide",
        {"state": state, "command": command},
        today,
        region,
        policy,
        lang,
        reveal,
        MemberDeletionEvents,
    )


def evolve(
    *,
    state: RecordState,
    events: _Sequence[RecordEvent],
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[MemberDeletionState]:
    """Takes over events of a deletion request (删除团员申请：由事件得出状态).

    Helps with the questions of the FAQ 39.

    Args:
        state: The state before the events.
        events: The events, in order. One that cannot happen in its state is reported.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: A state.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "member_deletion.evolve",
        {"state": state, "events": events},
        today,
        region,
        policy,
        lang,
        reveal,
        MemberDeletionState,
    )
