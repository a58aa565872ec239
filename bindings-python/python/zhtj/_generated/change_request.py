# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `change_request.*`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence as _Sequence
from dataclasses import dataclass as _dataclass

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy

__all__ = [
    "ChangeCommand",
    "ChangeEvent",
    "ChangeEventKind",
    "ChangeParty",
    "ChangeRequestEvents",
    "ChangeRequestState",
    "ChangeState",
    "ChangeVerb",
    "Subject",
    "decide",
    "evolve",
]


class ChangeEventKind(_Word):
    """What happens to it."""

    FILED = "filed"
    """The own administrator files a request."""

    REPLACED = "replaced"
    """The own administrator files another in its place."""

    APPLIED = "applied"
    """The direct superior's administrator changes it at once."""

    APPROVED = "approved"
    """The superior approves."""

    REFUSED = "refused"
    """The superior refuses."""

    WITHDRAWN = "withdrawn"
    """The applicant takes it back."""


class ChangeParty(_Word):
    """Whose administrator acts."""

    OWN = "own"
    """The organization's own."""

    DIRECT_SUPERIOR = "direct_superior"
    """The direct superior's."""

    OTHER = "other"
    """Somebody else's."""


class ChangeState(_Word):
    """Where a change stands."""

    UNCHANGED = "unchanged"
    """Nothing was filed."""

    PENDING = "pending"
    """A request waits for the superior."""

    EFFECTIVE = "effective"
    """The change is in effect."""

    REFUSED = "refused"
    """The superior refused; everything is as before."""

    WITHDRAWN = "withdrawn"
    """It was taken back."""


class ChangeVerb(_Word):
    """What somebody wants."""

    SUBMIT = "submit"
    """To change something."""

    APPROVE = "approve"
    """To approve a request."""

    REFUSE = "refuse"
    """To refuse a request."""

    WITHDRAW = "withdraw"
    """To take a request back."""


class Subject(_Word):
    """What is changed."""

    INFORMATION = "information"
    """The organization's information."""

    ADMINISTRATOR = "administrator"
    """The administrator."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChangeCommand(_Record):
    """A command and who gives it."""

    command: ChangeVerb
    """What somebody wants."""

    by: ChangeParty
    """Whose administrator acts."""

    subject: Subject
    """What is changed."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChangeEvent(_Record):
    """What happened."""

    event: ChangeEventKind
    """Its kind."""

    subject: Subject
    """What is changed."""


@_dataclass(frozen=True, slots=True, repr=False)
class ChangeRequestEvents(_Record):
    """What follows from a command."""

    events: tuple[ChangeEvent, ...]
    """The events, to be kept in order."""


@_dataclass(frozen=True, slots=True, repr=False)
class ChangeRequestState(_Record):
    """A state."""

    state: ChangeState
    """The state after the events."""


def decide(
    *,
    state: ChangeState,
    command: ChangeCommand,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[ChangeRequestEvents]:
    """Decides on a command about a change request (团组织变更：判断操作).

    Helps with the questions of the FAQ 9, 10, 12.

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
        "change_request.decide",
        {"state": state, "command": command},
        today,
        region,
        policy,
        lang,
        reveal,
        ChangeRequestEvents,
    )


def evolve(
    *,
    state: ChangeState,
    events: _Sequence[ChangeEvent],
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[ChangeRequestState]:
    """Takes over events of a change request (团组织变更：由事件得出状态).

    Helps with the questions of the FAQ 10, 12.

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
        "change_request.evolve",
        {"state": state, "events": events},
        today,
        region,
        policy,
        lang,
        reveal,
        ChangeRequestState,
    )
