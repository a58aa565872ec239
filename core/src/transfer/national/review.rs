//! Approving, refusing, assigning a branch, taking back: FAQ questions 33 and 34.
//!
//! The losing side: the original branch (原团支部) or the administrator of its direct superior (原团支部的直属上级管理员), either
//! of them is enough. The receiving side does not approve what it started itself. A committee, work committee or general
//! branch as target approves and then assigns a branch (分配团支部) of its own; «若转入团组织为团支部，无需进行分配». The
//! initiator may take the application back until the receiving side has reviewed it. What was refused, returned or taken
//! back is filed anew; the old application stays in the history.
//!
//! Whether the superior of a target branch may approve in its place, and whether a committee may still refuse instead of
//! assigning, is not stated: choices of the policy. Filing by one side and approval by the other may be done by the same
//! administrator where an organization stands on both sides; nothing forbids it.
//! In force: as far as the copies reach back (2019). Read at: no day.

use super::application::{Change, Filing, Goal, Initiator};
use super::file::{check_empty, directs};
use super::stage::Stage;
use crate::context::Context;
use crate::kernel::{Chart, Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::transfer_workflow::{
    FAQ_COPY_TRANSFER, OPERATION_NOTE_2023, SCHOOL_NOTE_SWJTU_2023, TERM_NOTICE_2023, TRANSFER_DEDUCTION,
};
use crate::transfer::actor::Actor;
use crate::transfer::findings::national as f;
use crate::transfer::key::OrganizationId;
use crate::transfer::pending_branch;
use crate::transfer::world::{Place, World};

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.review",
    file: file!(),
    title: ("审核、分配团支部和撤销", "approving, assigning a branch, taking back"),
    questions: &[33, 34],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &OPERATION_NOTE_2023,
        &FAQ_COPY_TRANSFER,
        &TERM_NOTICE_2023,
        &SCHOOL_NOTE_SWJTU_2023,
        &TRANSFER_DEDUCTION,
    ],
    findings: &[
        f::NotNow::DEF,
        f::Ended::DEF,
        f::MayNotReview::DEF,
        f::MayNotWithdraw::DEF,
        f::MemberMoved::DEF,
        f::BranchNotBelow::DEF,
        f::StateBroken::DEF,
        f::ClockBackwards::DEF,
    ],
};

static LOSING: Term =
    Term {
        code: "losing_side", zh: "转出团支部或其直属上级", en: "the losing branch or its direct superior"
    };
static RECEIVING: Term = Term { code: "receiving_side", zh: "转入组织", en: "the receiving organization" };
static PROVINCE: Term = Term { code: "provincial_committee", zh: "省级团委", en: "the provincial committee" };
static SEPARATE: Term = Term { code: "separate_system", zh: "转入的独立系统", en: "the separate system" };

/// Who reviews an application in its stage.
fn reviewer<W: World + ?Sized>(
    stage: Stage,
    filing: &Filing,
    actor: &Actor,
    world: &W,
    context: &Context<'_>,
) -> Option<(bool, &'static Term)> {
    let receives = |organization: &OrganizationId| {
        let in_its_place = context.policy.transfer.national.target_superior_approves
            && world.organization(organization).is_some_and(|target| target.kind.is_branch())
            && directs(actor, organization, world);
        actor.administers(organization) || in_its_place
    };
    match (stage, &filing.goal) {
        (Stage::PendingOut, Goal::Organization { .. } | Goal::Separate { .. }) => {
            let branch = filing.from.branch()?;
            Some((actor.administers(branch) || directs(actor, branch, world), &LOSING))
        }
        (Stage::PendingIn, Goal::Organization { organization }) => Some((receives(organization), &RECEIVING)),
        (Stage::PendingAssign, Goal::Organization { organization }) => {
            Some((actor.administers(organization), &RECEIVING))
        }
        (Stage::PendingProvince, Goal::SpecialPool { province }) => Some((actor.administers(province), &PROVINCE)),
        (Stage::PendingSeparate, Goal::Separate { system, .. }) => {
            Some((*actor == Actor::Separate { system: *system }, &SEPARATE))
        }
        (
            Stage::New
            | Stage::PendingOut
            | Stage::PendingIn
            | Stage::PendingAssign
            | Stage::PendingProvince
            | Stage::PendingSeparate
            | Stage::Completed
            | Stage::InSpecialPool
            | Stage::HandedOver
            | Stage::Returned
            | Stage::AutoReturned
            | Stage::Withdrawn,
            Goal::Organization { .. } | Goal::Separate { .. } | Goal::SpecialPool { .. },
        ) => None,
    }
}

/// Checks that the actor reviews an application in this stage.
pub(super) fn check_reviewer<W: World + ?Sized>(
    stage: Stage,
    filing: &Filing,
    actor: &Actor,
    world: &W,
    context: &Context<'_>,
) -> Option<Finding> {
    match reviewer(stage, filing, actor, world, context) {
        None => Some(f::StateBroken {}.finding()),
        Some((true, _)) => None,
        Some((false, needed)) => Some(f::MayNotReview { actor: actor.term(), stage: stage.term(), needed }.finding()),
    }
}

/// What agreement changes in this stage, whoever gives it.
pub(super) fn agree<W: World + ?Sized>(
    stage: Stage,
    filing: &Filing,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Change> {
    if has_moved(filing, world) {
        findings.push(f::MemberMoved {}.finding());
    }
    match (stage, &filing.goal) {
        (Stage::PendingOut, Goal::Organization { organization }) => Some(match filing.initiator {
            Initiator::Receiving => completed(filing, organization),
            Initiator::Member | Initiator::Losing | Initiator::Separate => Change::PassedIn,
        }),
        (Stage::PendingOut, Goal::Separate { .. }) => Some(Change::PassedSeparate),
        (Stage::PendingIn, Goal::Organization { organization }) => {
            let Some(target) = world.organization(organization) else {
                findings.push(f::TargetUnknown {}.finding());
                return None;
            };
            findings.extend(check_empty(organization, world, context));
            Some(if target.kind.is_branch() { completed(filing, organization) } else { Change::Accepted })
        }
        (Stage::PendingProvince, Goal::SpecialPool { province }) => Some(Change::Pooled { province: province.clone() }),
        (Stage::PendingSeparate, Goal::Separate { system, .. }) => Some(Change::HandedOver { system: *system }),
        (
            Stage::New
            | Stage::PendingOut
            | Stage::PendingIn
            | Stage::PendingAssign
            | Stage::PendingProvince
            | Stage::PendingSeparate
            | Stage::Completed
            | Stage::InSpecialPool
            | Stage::HandedOver
            | Stage::Returned
            | Stage::AutoReturned
            | Stage::Withdrawn,
            Goal::Organization { .. } | Goal::Separate { .. } | Goal::SpecialPool { .. },
        ) => None,
    }
}

/// Assigns a branch below the committee that agreed.
pub(super) fn assign<W: World + ?Sized>(
    filing: &Filing,
    branch: &OrganizationId,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Change> {
    if has_moved(filing, world) {
        findings.push(f::MemberMoved {}.finding());
    }
    let mut report = |finding: Finding| findings.push(finding.within("branch"));
    let Some(target) = world.organization(branch) else {
        report(f::TargetUnknown {}.finding());
        return None;
    };
    let Goal::Organization { organization } = &filing.goal else {
        report(f::StateBroken {}.finding());
        return None;
    };
    if !target.kind.is_branch() || !world.is_below(branch, organization) {
        report(f::BranchNotBelow {}.finding());
    }
    if filing.from.branch() == Some(branch) {
        report(f::AlreadyThere {}.finding());
    }
    if let Some(noted) = pending_branch::check_target(target.kind, context) {
        report(noted);
    }
    Some(completed(filing, branch))
}

/// Checks that the actor started the application.
pub(super) fn check_initiator(filing: &Filing, actor: &Actor) -> Option<Finding> {
    (filing.by != *actor).then(|| f::MayNotWithdraw { actor: actor.term() }.finding())
}

fn completed(filing: &Filing, branch: &OrganizationId) -> Change {
    Change::Completed { branch: branch.clone(), account: matches!(filing.from, Place::Separate { .. }) }
}

/// Whether the member is no longer where the application would take the member from.
pub(super) fn has_moved<W: World + ?Sized>(filing: &Filing, world: &W) -> bool {
    world
        .member(&filing.member)
        .map_or(!matches!(filing.from, Place::Separate { .. }), |member| member.place != filing.from)
}
