//! Filing an application: FAQ questions 33 and 34.
//!
//! A branch starts a transfer in (办理转入): name and ID number find a member of another organization. A branch, or an
//! organization above it which picks the branch, starts a transfer out (办理转出) to a branch or to a committee, work
//! committee or general branch. The member starts in the personal centre (个人中心 → 关系转接). A member's tie sits in a
//! branch only. Someone whom the system does not know is entered, not transferred.
//!
//! What the reason asks for and where it leads is the business of [`crate::transfer::reason`].
//! In force: as far as the copies reach back (2019). Read at: no day.

use super::application::{Change, Filing, Goal, Initiator};
use super::command::{Destination, Direction, FileForm};
use super::{pool, separate};
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::graduates::TRANSFER_FORM_2021;
use crate::sources::system::GUANGDONG_2019;
use crate::sources::transfer_workflow::{
    BEIJING_POST_2024, FAQ_COPY_TRANSFER, FRESHMEN_NOTE_2022, OPERATION_NOTE_2023, SCHOOL_TRANSFER_GUIDE_2023,
    TRANSFER_DEDUCTION,
};
use crate::transfer::actor::Actor;
use crate::transfer::findings::national as f;
use crate::transfer::key::OrganizationId;
use crate::transfer::pending_branch;
use crate::transfer::reason::{self, DestinationKind, ReasonForm};
use crate::transfer::world::{Member, Place, World};

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.filing",
    file: file!(),
    title: ("提交转接申请", "filing an application for a transfer"),
    questions: &[33, 34],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &OPERATION_NOTE_2023,
        &SCHOOL_TRANSFER_GUIDE_2023,
        &FAQ_COPY_TRANSFER,
        &FRESHMEN_NOTE_2022,
        &TRANSFER_FORM_2021,
        &BEIJING_POST_2024,
        &GUANGDONG_2019,
        &TRANSFER_DEDUCTION,
    ],
    findings: &[
        f::MemberUnknown::DEF,
        f::MemberLeft::DEF,
        f::HoldsPost::DEF,
        f::SecondApplication::DEF,
        f::TargetUnknown::DEF,
        f::TargetNotBranch::DEF,
        f::AlreadyThere::DEF,
        f::EmptyCommittee::DEF,
        f::LineMismatch::DEF,
        f::NoRight::DEF,
    ],
};

static MEMBER_OR_LOSING: Term = Term {
    code: "member_or_losing_side",
    zh: "团员本人、所在团支部或其上级",
    en: "the member, the branch or an organization above it",
};
static RECEIVING: Term =
    Term {
        code: "receiving_branch", zh: "转入团支部或其直属上级", en: "the receiving branch or its direct superior"
    };

/// Judges a form and says what filing it changes.
pub(super) fn file<W: World + ?Sized>(
    form: &FileForm,
    actor: &Actor,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Change> {
    let Some(member) = world.member(&form.member) else {
        findings.push(f::MemberUnknown {}.finding().within("member"));
        return None;
    };
    check_member(member, context, findings);
    let from = member.place.branch()?;
    let goal = goal(form, from, world, context, findings)?;
    let initiator = initiator(form, actor, from, &goal, world, context, findings)?;
    findings.extend(check_reason(form, &goal, context));
    let filing = Filing {
        member: form.member.clone(),
        initiator,
        by: actor.clone(),
        from: member.place.clone(),
        goal,
        reason: Some(form.form.reason),
    };
    let asks_losing_side = match initiator {
        Initiator::Receiving => true,
        Initiator::Member => context.policy.transfer.national.member_needs_losing_side,
        Initiator::Losing | Initiator::Separate => false,
    };
    Some(match &filing.goal {
        Goal::SpecialPool { .. } => Change::FiledProvince { filing },
        Goal::Organization { .. } | Goal::Separate { .. } if asks_losing_side => Change::FiledOut { filing },
        Goal::Organization { .. } => Change::FiledIn { filing },
        Goal::Separate { .. } => Change::FiledSeparate { filing },
    })
}

fn check_member(member: &Member, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let policy = &context.policy.transfer.national;
    let mut report = |finding: Option<Finding>| findings.extend(finding.map(|finding| finding.within("member")));
    match &member.place {
        Place::Branch { .. } => {}
        Place::SpecialPool { .. } => report(Some(f::PoolExit {}.finding())),
        Place::Separate { .. } | Place::Outside => report(Some(f::StartThere {}.finding())),
    }
    if member.left {
        report(Some(f::MemberLeft {}.finding()));
    }
    if member.holds_post {
        report(f::HoldsPost {}.at_level(policy.holds_post));
    }
    if let Some(other) = member.open.first() {
        report(f::SecondApplication { other: other.as_str().to_owned() }.at_level(policy.second_application));
    }
}

fn goal<W: World + ?Sized>(
    form: &FileForm,
    from: &OrganizationId,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Goal> {
    match &form.to {
        Destination::SpecialPool => pool::goal(form, from, world, context, findings),
        Destination::Separate { system, full_name } => {
            findings.extend(pool::check_reason(form.form.reason, false));
            findings
                .extend(separate::check_full_name(full_name).map(|finding| finding.within("full_name").within("to")));
            Some(Goal::Separate { system: *system, full_name: full_name.clone() })
        }
        Destination::Organization { organization } => {
            findings.extend(pool::check_reason(form.form.reason, false));
            let mut report = |finding: Finding| findings.push(finding.within("organization").within("to"));
            let Some(target) = world.organization(organization) else {
                report(f::TargetUnknown {}.finding());
                return None;
            };
            if organization == from {
                report(f::AlreadyThere {}.finding());
            }
            if let Some(noted) = pending_branch::check_target(target.kind, context) {
                report(noted);
            }
            if let Some(empty) = check_empty(organization, world, context) {
                report(empty);
            }
            if let Some(line) = form.line.filter(|line| *line != world.line_of(organization)) {
                let mismatch = f::LineMismatch { line: line.term() };
                if let Some(finding) = mismatch.at_level(context.policy.transfer.national.line_mismatch) {
                    report(finding);
                }
            }
            Some(Goal::Organization { organization: organization.clone() })
        }
    }
}

/// Whether a body that has to assign a branch has none.
pub(super) fn check_empty<W: World + ?Sized>(
    organization: &OrganizationId,
    world: &W,
    context: &Context<'_>,
) -> Option<Finding> {
    let holds_branches = !world.organization(organization)?.kind.is_branch();
    let empty = holds_branches && !world.has_branch_below(organization);
    empty.then(|| f::EmptyCommittee {}.at_level(context.policy.transfer.national.empty_committee)).flatten()
}

fn initiator<W: World + ?Sized>(
    form: &FileForm,
    actor: &Actor,
    from: &OrganizationId,
    goal: &Goal,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Initiator> {
    let needed = match form.direction {
        Direction::Out => {
            if actor.is_member(&form.member) {
                return Some(Initiator::Member);
            }
            if is_losing_side(actor, from, world) {
                return Some(Initiator::Losing);
            }
            &MEMBER_OR_LOSING
        }
        Direction::In => {
            let target = match goal {
                Goal::Organization { organization } => {
                    world.organization(organization).map(|target| (organization, target.kind))
                }
                Goal::SpecialPool { .. } | Goal::Separate { .. } => None,
            };
            let Some((target, _)) = target.filter(|(_, kind)| kind.is_branch()) else {
                findings.push(f::TargetNotBranch {}.finding().within("to"));
                return None;
            };
            if actor.administers(target)
                || (context.policy.transfer.national.superior_pulls_in && directs(actor, target, world))
            {
                return Some(Initiator::Receiving);
            }
            &RECEIVING
        }
    };
    findings.push(f::NoRight { actor: actor.term(), needed }.finding());
    None
}

/// Whether the actor administers the branch or an organization above it.
fn is_losing_side<W: World + ?Sized>(actor: &Actor, from: &OrganizationId, world: &W) -> bool {
    match actor {
        Actor::Administrator { organization } => organization == from || world.is_below(from, organization),
        Actor::Member { .. } | Actor::Clock | Actor::Separate { .. } => false,
    }
}

/// Whether the actor administers the direct superior of an organization.
pub(super) fn directs<W: World + ?Sized>(actor: &Actor, of: &OrganizationId, world: &W) -> bool {
    matches!(actor, Actor::Administrator { organization } if world.is_direct_superior(organization, of))
}

fn check_reason(form: &FileForm, goal: &Goal, context: &Context<'_>) -> Vec<Finding> {
    let target = match goal {
        Goal::Organization { organization } => Some(organization.to_string()),
        // That its name is missing has been said already.
        Goal::Separate { system, full_name } => Some(format!("{}{full_name}", system.term().zh)),
        Goal::SpecialPool { .. } => Some(DestinationKind::SpecialPool.term().zh.to_owned()),
    };
    let destination = match goal {
        Goal::SpecialPool { .. } => Some(DestinationKind::SpecialPool),
        Goal::Organization { .. } | Goal::Separate { .. } => form.form.destination,
    };
    let filled = ReasonForm {
        on: Some(context.today),
        by_receiver: form.direction == Direction::In,
        target,
        destination,
        ..form.form.clone()
    };
    reason::check(&filled, context).into_iter().map(|finding| finding.within("form")).collect()
}
