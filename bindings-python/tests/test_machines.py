"""The processes as objects: they decide, evolve and replay as the calls do, and their states survive a database."""

from __future__ import annotations

import json
from datetime import date

import pytest
import zhtj
from zhtj import Verdict, ZhtjError, from_json, to_json, transfer

TODAY = date(2026, 11, 22)

WORLD = transfer.Directory(
    organizations={
        "c1": transfer.Organization(kind=transfer.OrganizationKind.COMMITTEE),
        "b1": transfer.Organization(kind=transfer.OrganizationKind.BRANCH, superior="c1"),
        "c2": transfer.Organization(kind=transfer.OrganizationKind.COMMITTEE),
        "b2": transfer.Organization(kind=transfer.OrganizationKind.BRANCH, superior="c2"),
    },
    members={"m1": transfer.Member(place=transfer.PlaceBranch("b1"))},
)
FILE = transfer.NationalCommandFile(
    member="m1",
    to=transfer.TransferDestinationOrganization("b2"),
    form=transfer.ReasonForm(reason=transfer.TransferReason.WORK),
)

ALWAYS = zhtj.Policy(
    transfer=zhtj.TransferPolicy(
        national=zhtj.NationalPolicy(auto_return=zhtj.AutoReturnScope.ALWAYS, auto_return_losing_side=True)
    )
)


def filed() -> zhtj.Decision[zhtj.Transfer, transfer.NationalEvent]:
    actor = transfer.TransferActorMember("m1")
    return zhtj.Transfer().decide(FILE, actor=actor, world=WORLD, today=TODAY, policy=ALWAYS)


def test_a_transfer_is_filed_and_kept_by_its_events() -> None:
    decision = filed()
    assert decision.verdict is not Verdict.FAIL, decision
    assert decision.events and decision.after.state.stage is not transfer.NationalStage.NEW
    assert decision.after.state.since == TODAY
    assert zhtj.Transfer().evolve(*decision.events) == decision.after
    assert decision.due is not None and decision.due > TODAY
    stored = json.dumps([to_json(event) for event in decision.events])
    events = [from_json(transfer.NationalEvent, event) for event in json.loads(stored)]
    assert tuple(events) == decision.events
    records = [
        transfer.NationalRecord(sequence=number, application="a1", event=event)
        for number, event in enumerate(events, start=1)
    ]
    log = zhtj.Transfer.replay(records, places={"m1": transfer.PlaceBranch("b1")})
    assert log.transfers == {"a1": decision.after}
    assert log.places == {"m1": transfer.PlaceBranch("b1")}


def test_a_transfer_of_somebody_else_is_refused_and_changes_nothing() -> None:
    before = zhtj.Transfer()
    decision = before.decide(FILE, actor=transfer.TransferActorMember("m2"), world=WORLD, today=TODAY)
    assert decision.verdict is Verdict.FAIL
    assert decision.findings and decision.events == () and decision.after == before


def test_a_damaged_log_is_an_error_with_the_code_of_its_finding() -> None:
    event = filed().events[0]
    records = [transfer.NationalRecord(sequence=number, application="a1", event=event) for number in (1, 3)]
    with pytest.raises(ZhtjError) as raised:
        zhtj.Transfer.replay(records)
    assert raised.value.code.startswith("transfer.") and raised.value.path.startswith("/log")


def test_guangdong_has_its_own_transfer() -> None:
    command = transfer.GuangdongCommandConfirm()
    decision = zhtj.GuangdongTransfer().decide(
        command, actor=transfer.TransferActorAdministrator("c1"), world=WORLD, today=TODAY
    )
    assert decision.verdict is Verdict.FAIL and decision.after == zhtj.GuangdongTransfer()
    assert zhtj.GuangdongTransfer().evolve() == zhtj.GuangdongTransfer()
    assert zhtj.GuangdongTransfer.replay([]).transfers == {}


def test_a_deletion_is_requested_and_approved() -> None:
    module = zhtj.member_deletion
    request = module.RecordCommandRequest(by=module.RecordParty.BRANCH, reason=module.DeletionReason.WRONG_BRANCH)
    first = zhtj.MemberDeletion().decide(request, today=TODAY)
    assert first.verdict is not Verdict.FAIL, first
    assert first.after.state is module.RecordState.REQUESTED
    again = first.after.decide(request, today=TODAY)
    assert again.codes == ("member_deletion.already_requested",)
    assert again.events == () and again.after == first.after
    with pytest.raises(ZhtjError):
        zhtj.MemberDeletion().evolve(module.RecordEventApproved())


def test_a_change_is_submitted_and_kept() -> None:
    module = zhtj.change_request
    submit = module.ChangeCommand(
        command=module.ChangeVerb.SUBMIT, by=module.ChangeParty.OWN, subject=next(iter(module.Subject))
    )
    decision = zhtj.ChangeRequest().decide(submit, today=TODAY)
    assert decision.after.state is module.ChangeState.PENDING and decision.events
    assert zhtj.ChangeRequest().evolve(*decision.events) == decision.after


def test_a_migration_begins() -> None:
    module = zhtj.migration
    start = zhtj.Migration(module.Migration(stage=next(iter(module.MigrationStage))))
    withdraw = module.MoveCommandWithdraw(by=next(iter(module.MigrationParty)))
    decision = start.decide(withdraw, today=TODAY)
    assert decision.verdict is Verdict.FAIL and decision.events == () and decision.after == start
    assert start.evolve() == start


def test_somebody_leaves() -> None:
    module = zhtj.leaving
    report = module.LeavingCommand(on=date(2026, 11, 1), action=module.LeavingActionReport(True))
    decision = zhtj.Leaving().decide(report, today=TODAY)
    assert decision.verdict is Verdict.PASS, decision
    assert decision.after.state is not None and decision.after.state.last == date(2026, 11, 1)
    assert [event.on for event in decision.events] == [date(2026, 11, 1)]


def test_a_measure_is_passed() -> None:
    module = zhtj.discipline
    case = module.DisciplineCase(measure=next(iter(module.Measure)), state=module.DisciplineState.OPEN)
    passed = module.DisciplineCommand(on=date(2026, 11, 1), action=module.DisciplineActionPass())
    decision = zhtj.Discipline(case).decide(passed, today=TODAY)
    assert decision.after.state.state is module.DisciplineState.PASSED
    assert decision.events[0].event is module.DisciplineEventKind.PASSED


def test_a_registration_code_is_issued_used_once_and_told_to_nobody_else() -> None:
    module = zhtj.registration_code
    issuer = module.Issuer(relation=module.IssuerRelation.DIRECT_SUPERIOR, administrator=True)
    answer = zhtj.RegistrationCode.issue("org-1", issuer=issuer, today=TODAY)
    assert answer.value is not None
    issued = answer.value
    code = issued.reveal()
    assert len(code) == 8 and code not in repr(answer) and code not in str(to_json(issued.after.events))
    assert issued.last_day > TODAY
    wrong = issued.after.redeem("org-2", code, today=TODAY)
    assert wrong.verdict is Verdict.FAIL and wrong.public is not None and wrong.after == issued.after
    right = issued.after.redeem("org-1", code, today=TODAY)
    assert right.verdict is Verdict.PASS and right.public is None and len(right.events) == 1
    twice = right.after.redeem("org-1", code, today=TODAY)
    assert twice.verdict is Verdict.FAIL
    other = zhtj.RegistrationCode.issue("org-1", issuer=issuer, today=TODAY)
    assert other.value is not None and other.value.reveal() != code
    revoked = issued.after.decide(module.RegistrationCodeCommandRevoke(), today=TODAY)
    assert revoked.after.redeem("org-1", code, today=TODAY).verdict is Verdict.FAIL


def test_codes_made_of_the_same_bytes_are_the_same() -> None:
    module = zhtj.registration_code
    issuer = module.Issuer(relation=module.IssuerRelation.DIRECT_SUPERIOR, administrator=True)
    one, other = (
        zhtj.RegistrationCode.issue("org-1", issuer=issuer, random=bytes(range(64)), salt=b"s" * 16, today=TODAY).value
        for _ in range(2)
    )
    assert one is not None and other is not None
    assert one.reveal() == other.reveal() and one == other


def test_a_reset_code_is_used_once() -> None:
    module = zhtj.reset_code
    issuer = module.Issuer(relation=module.IssuerRelation.OWN, administrator=True)
    issued = zhtj.ResetCode.issue("p-1", issuer=issuer, today=TODAY).value
    assert issued is not None
    attempt = module.ResetAttempt(person="p-1", code=issued.reveal())
    used = issued.after.decide(module.ResetCommandUse(attempt), today=TODAY)
    assert used.verdict is Verdict.PASS and used.public is None and len(used.events) == 1
    again = used.after.decide(module.ResetCommandUse(attempt), today=TODAY)
    assert again.verdict is Verdict.FAIL and again.public is not None and again.after == used.after
