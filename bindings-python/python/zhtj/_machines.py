"""The processes of the contract as objects: frozen, each step gives a new one.

Such an object holds nothing but its state, or the events that made it; a portal keeps the events in its own database and
makes the object from them again. ``zhtj.to_json`` and ``zhtj.from_json`` write and read states and events.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Generic, TypedDict, TypeVar

from ._errors import ZhtjError
from ._generated import (
    change_request,
    discipline,
    leaving,
    member_deletion,
    migration,
    registration_code,
    reset_code,
    transfer,
)
from ._generated._codes import Code
from ._generated._frame import Policy, Verdict
from ._generated._shared import Issuer
from ._result import Checked, Finding

__all__ = [
    "ChangeRequest",
    "Decision",
    "Discipline",
    "GuangdongTransfer",
    "Issued",
    "Leaving",
    "Log",
    "MemberDeletion",
    "Migration",
    "RegistrationCode",
    "ResetCode",
    "Transfer",
]

M = TypeVar("M")
E = TypeVar("E")


class _Frame(TypedDict):
    today: date
    region: str | None
    policy: Policy | None


@dataclass(frozen=True, slots=True)
class Decision(Generic[M, E]):
    """What follows from a command.

    Attributes:
        verdict: ``FAIL`` if the command is refused, ``UNDECIDED`` if no known rule allows it.
        findings: Why, or what is to be known besides.
        events: What happened, to be kept in this order; empty if nothing follows.
        after: The process after the events; the same as before if there are none.
        due: The first day on which the clock acts by itself, where the process tells one.
        public: What the person who entered a code is told, where it differs from the findings.
    """

    verdict: Verdict
    findings: tuple[Finding, ...]
    events: tuple[E, ...]
    after: M
    due: date | None = None
    public: Finding | None = None

    @property
    def codes(self) -> tuple[Code, ...]:
        """The codes of the findings, in their order."""
        return tuple(finding.code for finding in self.findings)


def _decision(checked: Checked[Any], events: Sequence[E], after: M, **more: Any) -> Decision[M, E]:
    return Decision(checked.verdict, checked.findings, tuple(events), after, **more)


def _value(checked: Checked[M]) -> M:
    """The value of an answer; its first finding as an exception if there is none, as with events that cannot follow."""
    if checked.value is None:
        finding = checked.findings[0]
        raise ZhtjError(finding.code, finding.path, finding.params, finding.message())
    return checked.value


# Taking events over reads no day, but the frame has one.
_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Transfer:
    """One application for a transfer (组织关系转接) in the national system; ``Transfer()`` is one not yet filed."""

    state: transfer.NationalApplication = field(default_factory=transfer.NationalApplication)

    def decide(
        self,
        command: transfer.NationalCommand,
        *,
        actor: transfer.TransferActor,
        world: transfer.Directory,
        today: date,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Decision[Transfer, transfer.NationalEvent]:
        """Decides whether the actor can do this now, and gives the events."""
        act = transfer.NationalAct(actor=actor, command=command)
        frame = _Frame(today=today, region=region, policy=policy)
        checked = transfer.decide_national(act, application=self.state, world=world, **frame)
        value = _value(checked)
        return _decision(checked, value.events, replace(self, state=value.application), due=value.due)

    def evolve(self, *events: transfer.NationalEvent) -> Transfer:
        """Takes events over. One that cannot happen in its state changes nothing."""
        checked = transfer.evolve_national(events, application=self.state, today=_ANY_DAY)
        return replace(self, state=_value(checked).application)

    @classmethod
    def replay(
        cls, log: Sequence[transfer.NationalRecord], *, places: Mapping[str, transfer.Place] | None = None
    ) -> Log[Transfer]:
        """Makes all applications from the log of their events.

        Raises:
            ZhtjError: If the log is damaged: the code of the finding, its path the record.
        """
        value = _value(transfer.replay_national(log, places=places, today=_ANY_DAY))
        return Log({key: cls(state) for key, state in value.applications.items()}, value.places)


@dataclass(frozen=True, slots=True)
class GuangdongTransfer:
    """One application for a transfer in Guangdong's own system; ``GuangdongTransfer()`` is one not yet filed."""

    state: transfer.GuangdongApplication = field(default_factory=transfer.GuangdongApplication)

    def decide(
        self,
        command: transfer.GuangdongCommand,
        *,
        actor: transfer.TransferActor,
        world: transfer.Directory,
        today: date,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Decision[GuangdongTransfer, transfer.GuangdongEvent]:
        """Decides whether the actor can do this now, and gives the events."""
        act = transfer.GuangdongAct(actor=actor, command=command)
        frame = _Frame(today=today, region=region, policy=policy)
        checked = transfer.decide_guangdong(act, application=self.state, world=world, **frame)
        value = _value(checked)
        return _decision(checked, value.events, replace(self, state=value.application))

    def evolve(self, *events: transfer.GuangdongEvent) -> GuangdongTransfer:
        """Takes events over. One that cannot happen in its state changes nothing."""
        checked = transfer.evolve_guangdong(events, application=self.state, today=_ANY_DAY)
        return replace(self, state=_value(checked).application)

    @classmethod
    def replay(
        cls, log: Sequence[transfer.GuangdongRecord], *, places: Mapping[str, transfer.Place] | None = None
    ) -> Log[GuangdongTransfer]:
        """Makes all applications from the log of their events.

        Raises:
            ZhtjError: If the log is damaged: the code of the finding, its path the record.
        """
        value = _value(transfer.replay_guangdong(log, places=places, today=_ANY_DAY))
        return Log({key: cls(state) for key, state in value.applications.items()}, value.places)


@dataclass(frozen=True, slots=True)
class Log(Generic[M]):
    """What a log of events says.

    Attributes:
        transfers: Every application by its key.
        places: Where every member is whom the log knows.
    """

    transfers: Mapping[str, M]
    places: Mapping[str, transfer.Place]


@dataclass(frozen=True, slots=True)
class MemberDeletion:
    """A request to delete a member's record (删除团员申请)."""

    state: member_deletion.RecordState = member_deletion.RecordState.NORMAL

    def decide(
        self,
        command: member_deletion.RecordCommand,
        *,
        today: date,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Decision[MemberDeletion, member_deletion.RecordEvent]:
        """Decides whether this can be done now, and gives the events."""
        frame = _Frame(today=today, region=region, policy=policy)
        checked = member_deletion.decide(state=self.state, command=command, **frame)
        events = checked.value.events if checked.value else ()
        return _decision(checked, events, self.evolve(*events))

    def evolve(self, *events: member_deletion.RecordEvent) -> MemberDeletion:
        """Takes events over.

        Raises:
            ZhtjError: If one cannot happen in its state.
        """
        return replace(
            self, state=_value(member_deletion.evolve(state=self.state, events=events, today=_ANY_DAY)).state
        )


@dataclass(frozen=True, slots=True)
class Migration:
    """The move of organizations to another superior (组织迁移)."""

    state: migration.Migration

    def decide(
        self,
        command: migration.MoveCommand,
        *,
        today: date,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Decision[Migration, migration.MoveEvent]:
        """Decides whether this can be done now, and gives the events."""
        frame = _Frame(today=today, region=region, policy=policy)
        checked = migration.decide(state=self.state, command=command, **frame)
        events = checked.value.events if checked.value else ()
        return _decision(checked, events, self.evolve(*events))

    def evolve(self, *events: migration.MoveEvent) -> Migration:
        """Takes events over.

        Raises:
            ZhtjError: If one cannot happen in its state.
        """
        return replace(self, state=_value(migration.evolve(state=self.state, events=events, today=_ANY_DAY)).state)


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """A request to change or withdraw an organization (团组织变更)."""

    state: change_request.ChangeState = change_request.ChangeState.UNCHANGED

    def decide(
        self,
        command: change_request.ChangeCommand,
        *,
        today: date,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Decision[ChangeRequest, change_request.ChangeEvent]:
        """Decides whether this can be done now, and gives the events."""
        frame = _Frame(today=today, region=region, policy=policy)
        checked = change_request.decide(state=self.state, command=command, **frame)
        events = checked.value.events if checked.value else ()
        return _decision(checked, events, self.evolve(*events))

    def evolve(self, *events: change_request.ChangeEvent) -> ChangeRequest:
        """Takes events over.

        Raises:
            ZhtjError: If one cannot happen in its state.
        """
        return replace(self, state=_value(change_request.evolve(state=self.state, events=events, today=_ANY_DAY)).state)


@dataclass(frozen=True, slots=True)
class Leaving:
    """A member's way out of the League (离团、退团、自行脱团); ``state`` is ``None`` before the first step."""

    state: leaving.LeavingCase | None = None

    def decide(
        self,
        command: leaving.LeavingCommand,
        *,
        today: date,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Decision[Leaving, leaving.LeavingEvent]:
        """Decides whether this step can be taken, and gives the events."""
        frame = _Frame(today=today, region=region, policy=policy)
        checked = leaving.decide(command, case=self.state, **frame)
        if checked.value is None:
            return _decision(checked, (), self)
        return _decision(checked, checked.value.events, replace(self, state=checked.value.case))


@dataclass(frozen=True, slots=True)
class Discipline:
    """A case of discipline (团纪处分)."""

    state: discipline.DisciplineCase

    def decide(
        self,
        command: discipline.DisciplineCommand,
        *,
        today: date,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Decision[Discipline, discipline.DisciplineEvent]:
        """Decides whether this step can be taken, and gives the events."""
        frame = _Frame(today=today, region=region, policy=policy)
        checked = discipline.decide(case=self.state, command=command, **frame)
        if checked.value is None:
            return _decision(checked, (), self)
        return _decision(checked, checked.value.events, replace(self, state=checked.value.case))


@dataclass(frozen=True, slots=True, repr=False)
class Issued(Generic[M]):
    """A code just issued. ``reveal()`` gives the code itself, once, to be handed over.

    Attributes:
        last_day: The last day on which it can be used.
        after: The process that begins with it, to be kept.
    """

    last_day: date
    after: M
    _code: str

    def reveal(self) -> str:
        """Gives the code itself."""
        return self._code

    def __repr__(self) -> str:
        return f"Issued(last_day={self.last_day!r}, after={self.after!r})"


@dataclass(frozen=True, slots=True)
class RegistrationCode:
    """An administrator registration code (管理员注册码) as a portal keeps it: by its events, the code itself sealed."""

    events: tuple[registration_code.RegistrationCodeEvent, ...] = ()

    @staticmethod
    def issue(
        organization: str,
        *,
        issuer: Issuer,
        today: date,
        random: bytes | None = None,
        salt: bytes | None = None,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Checked[Issued[RegistrationCode]]:
        """Issues a code; a ``value`` of ``None`` says that the issuer cannot.

        Args:
            organization: The caller's own key of the organization.
            issuer: Who issues it.
            today: The day of issue in Asia/Shanghai.
            random: 32 or more random bytes that are used for nothing else; drawn here if left out.
            salt: 16 more random bytes; drawn here if left out.
            region: The province of the organization.
            policy: What the caller decides where the facts leave a choice.
        """
        checked = registration_code.issue(
            organization=organization,
            issuer=issuer,
            random=(secrets.token_bytes(64) if random is None else random).hex(),
            salt=(secrets.token_bytes(16) if salt is None else salt).hex(),
            today=today,
            region=region,
            policy=policy,
            reveal=True,
        )
        value = checked.value
        issued = Issued(value.last_day, RegistrationCode((value.event,)), value.code) if value else None
        return Checked(checked.verdict, checked.findings, issued)

    def decide(
        self,
        command: registration_code.RegistrationCodeCommand,
        *,
        today: date,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Decision[RegistrationCode, registration_code.RegistrationCodeEvent]:
        """Decides what follows from a command."""
        frame = _Frame(today=today, region=region, policy=policy)
        checked = registration_code.decide(command, events=self.events, **frame)
        events = checked.value.events if checked.value else ()
        return _decision(checked, events, self.evolve(*events))

    def redeem(
        self, organization: str, code: str, *, today: date, region: str | None = None, policy: Policy | None = None
    ) -> Decision[RegistrationCode, registration_code.RegistrationCodeEvent]:
        """Judges a code that was entered; ``public`` is what the person at the form is told."""
        frame = _Frame(today=today, region=region, policy=policy)
        checked = registration_code.redeem(events=self.events, organization=organization, code=code, **frame)
        value = _value(checked)
        events = (value.event,) if value.event else ()
        return _decision(checked, events, self.evolve(*events), public=value.public)

    def evolve(self, *events: registration_code.RegistrationCodeEvent) -> RegistrationCode:
        """Takes events over."""
        return replace(self, events=(*self.events, *events))


@dataclass(frozen=True, slots=True)
class ResetCode:
    """A code for a new password (重置码) as a portal keeps it: by its events, the code itself sealed."""

    events: tuple[reset_code.ResetEvent, ...] = ()

    @staticmethod
    def issue(
        person: str,
        *,
        issuer: Issuer,
        today: date,
        random: bytes | None = None,
        salt: bytes | None = None,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Checked[Issued[ResetCode]]:
        """Issues a code; a ``value`` of ``None`` says that the issuer cannot. See ``RegistrationCode.issue``."""
        checked = reset_code.issue(
            person=person,
            issuer=issuer,
            random=(secrets.token_bytes(64) if random is None else random).hex(),
            salt=(secrets.token_bytes(16) if salt is None else salt).hex(),
            today=today,
            region=region,
            policy=policy,
            reveal=True,
        )
        value = checked.value
        issued = Issued(value.last_day, ResetCode((value.event,)), value.code) if value else None
        return Checked(checked.verdict, checked.findings, issued)

    def decide(
        self,
        command: reset_code.ResetCommand,
        *,
        today: date,
        region: str | None = None,
        policy: Policy | None = None,
    ) -> Decision[ResetCode, reset_code.ResetEvent]:
        """Decides what follows from a command."""
        frame = _Frame(today=today, region=region, policy=policy)
        checked = reset_code.decide(command, events=self.events, **frame)
        value = _value(checked)
        return _decision(checked, value.events, self.evolve(*value.events), public=value.public)

    def evolve(self, *events: reset_code.ResetEvent) -> ResetCode:
        """Takes events over."""
        return replace(self, events=(*self.events, *events))
