# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `migration.*`."""

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
    ActionStep,
    Category,
    Tier,
)

__all__ = [
    "ActionStep",
    "Category",
    "Migration",
    "MigrationDestination",
    "MigrationEvents",
    "MigrationParty",
    "MigrationStage",
    "MigrationState",
    "MoveCommand",
    "MoveCommandApprove",
    "MoveCommandRefuse",
    "MoveCommandRequest",
    "MoveCommandWithdraw",
    "MoveEvent",
    "MoveEventReceived",
    "MoveEventRefused",
    "MoveEventReleased",
    "MoveEventRequested",
    "MoveEventWithdrawn",
    "MoveRouteValue",
    "MoveWay",
    "Moving",
    "Tier",
    "decide",
    "evolve",
    "route",
]


class MigrationParty(_Word):
    """Whose administrator acts."""

    APPLICANT = "applicant"
    """That of the organization that moves."""

    OLD_SUPERIOR = "old_superior"
    """That of the old direct superior."""

    TARGET = "target"
    """That of the target."""

    OTHER = "other"
    """Somebody else's."""


class MigrationStage(_Word):
    """Where a migration stands."""

    PREPARING = "preparing"
    """Nothing was filed."""

    REQUESTED = "requested"
    """Waits for the old direct superior."""

    RELEASED = "released"
    """Waits for the target."""

    DONE = "done"
    """The organization stands below the target."""

    REFUSED = "refused"
    """Somebody refused."""

    WITHDRAWN = "withdrawn"
    """The applicant took it back."""


class MoveWay(_Word):
    """How an organization moves."""

    SELF_SERVICE = "self_service"
    """In the system, with two approvals."""

    BACK_OFFICE = "back_office"
    """By the back office of the central committee."""

    NOT_KNOWN = "not_known"
    """Not known."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Migration(_Record):
    """A migration as its events made it."""

    stage: MigrationStage
    """Where it stands."""

    organizations: _Sequence[str] = ()
    """What moves."""

    target: str | None = None
    """Where it moves; `None` before the request."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MigrationDestination(_Record):
    """Where it is to move."""

    id: str
    """The id of the target, which becomes the new direct superior."""

    category: Category | str
    """Its category."""

    superiors: _Sequence[str] = ()
    """The ids of all its superiors."""

    province: str = ""
    """Its province."""


@_dataclass(frozen=True, slots=True, repr=False)
class MigrationEvents(_Record):
    """What follows from a command."""

    events: tuple[MoveEvent, ...]
    """The events, to be kept in order."""


@_dataclass(frozen=True, slots=True, repr=False)
class MigrationState(_Record):
    """A state."""

    state: Migration
    """The state after the events."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MoveCommandRequest(_Tagged):
    """To apply."""

    _tag_: _ClassVar[str] = "command"
    _word_: _ClassVar[str] = "request"

    by: MigrationParty
    """Whose administrator acts."""

    organizations: _Sequence[Moving]
    """What is to move."""

    target: MigrationDestination
    """Where."""


@_dataclass(frozen=True, slots=True, repr=False)
class MoveCommandApprove(_Tagged):
    """To approve."""

    _tag_: _ClassVar[str] = "command"
    _word_: _ClassVar[str] = "approve"

    by: MigrationParty
    """Whose administrator acts."""


@_dataclass(frozen=True, slots=True, repr=False)
class MoveCommandRefuse(_Tagged):
    """To refuse."""

    _tag_: _ClassVar[str] = "command"
    _word_: _ClassVar[str] = "refuse"

    by: MigrationParty
    """Whose administrator acts."""


@_dataclass(frozen=True, slots=True, repr=False)
class MoveCommandWithdraw(_Tagged):
    """To take it back."""

    _tag_: _ClassVar[str] = "command"
    _word_: _ClassVar[str] = "withdraw"

    by: MigrationParty
    """Whose administrator acts."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MoveEventRequested(_Tagged):
    """The organization's administrator applied."""

    _tag_: _ClassVar[str] = "event"
    _word_: _ClassVar[str] = "requested"

    organizations: _Sequence[str]
    """The ids of what moves."""

    target: str
    """The id of the target."""


@_dataclass(frozen=True, slots=True, repr=False)
class MoveEventReleased(_Tagged):
    """The old superior approved."""

    _tag_: _ClassVar[str] = "event"
    _word_: _ClassVar[str] = "released"


@_dataclass(frozen=True, slots=True, repr=False)
class MoveEventReceived(_Tagged):
    """The target approved; the migration took effect."""

    _tag_: _ClassVar[str] = "event"
    _word_: _ClassVar[str] = "received"


@_dataclass(frozen=True, slots=True, repr=False)
class MoveEventRefused(_Tagged):
    """It was refused."""

    _tag_: _ClassVar[str] = "event"
    _word_: _ClassVar[str] = "refused"

    by: MigrationParty
    """By whom."""


@_dataclass(frozen=True, slots=True, repr=False)
class MoveEventWithdrawn(_Tagged):
    """The applicant took it back."""

    _tag_: _ClassVar[str] = "event"
    _word_: _ClassVar[str] = "withdrawn"


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MoveRouteValue(_Record):
    """How an organization migrates."""

    way: MoveWay
    """The way."""

    steps: tuple[ActionStep, ...]
    """What is done, in order; none if the way is not known."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Moving(_Record):
    """An organization that is to move. Ids are the caller's."""

    id: str
    """Its id."""

    superior: str
    """The id of its direct superior."""

    tier: Tier | None = None
    """Its level, if it is a leading body."""

    province: str = ""
    """Its province."""


MoveCommand: _TypeAlias = (
    MoveCommandRequest
    | MoveCommandApprove
    | MoveCommandRefuse
    | MoveCommandWithdraw
)
"""What somebody wants."""

MoveEvent: _TypeAlias = (
    MoveEventRequested
    | MoveEventReleased
    | MoveEventReceived
    | MoveEventRefused
    | MoveEventWithdrawn
)
"""What happened."""


def route(
    *,
    from_: str,
    to: str,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[MoveRouteValue]:
    """Tells how an organization migrates (组织迁移的办理途径).

    Helps with the questions of the FAQ 43.

    Args:
        from_: That of the organization.
        to: That of the target.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: How an organization migrates.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "migration.route",
        {"from": from_, "to": to},
        today,
        region,
        policy,
        lang,
        reveal,
        MoveRouteValue,
    )


def decide(
    *,
    state: Migration,
    command: MoveCommand,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[MigrationEvents]:
    """Decides on a command about a migration (组织迁移：判断操作).

    Helps with the questions of the FAQ 43.

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
        "migration.decide",
        {"state": state, "command": command},
        today,
        region,
        policy,
        lang,
        reveal,
        MigrationEvents,
    )


def evolve(
    *,
    state: Migration,
    events: _Sequence[MoveEvent],
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[MigrationState]:
    """Takes over events of a migration (组织迁移：由事件得出状态).

    Helps with the questions of the FAQ 43.

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
        "migration.evolve",
        {"state": state, "events": events},
        today,
        region,
        policy,
        lang,
        reveal,
        MigrationState,
    )
