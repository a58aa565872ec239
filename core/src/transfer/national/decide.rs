//! What follows from a command: the one entry to the rules of the national workflow.

use serde::Deserialize;

use super::application::{Application, Change, Event, Filing};
use super::clock::{Automatic, Due, due};
use super::command::Command;
use super::stage::Stage;
use super::{file, review, separate};
use crate::context::Context;
use crate::kernel::{Chart, Diagnosis, Finding, Severity};
use crate::transfer::actor::Actor;
use crate::transfer::findings::national as f;
use crate::transfer::world::World;

/// Somebody wants to do something.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Who; the portal has established it.
    pub actor: Actor,
    /// What.
    pub command: Command,
}

/// Says what follows from an act, or why nothing does. Neither the application nor the world is changed: the caller
/// stores the events and takes them over with [`evolve`](super::evolve).
///
/// `Ok` with no event is a [`Command::Tick`] before anything is due. Warnings and notes of an act that is carried out are
/// given by [`judge`].
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
/// use zhtj::transfer::Actor;
/// use zhtj::transfer::national::{Act, Application, Command, decide};
/// use zhtj::transfer::world::Directory;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2024, 6, 20), region: Region::Unspecified, policy: &policy };
/// let act = Act { actor: Actor::Clock, command: Command::Approve };
/// let refused = decide(&Application::default(), &act, &Directory::default(), &context).unwrap_err();
/// assert_eq!(refused[0].code(), "transfer.not_now");
/// ```
///
/// # Errors
/// Everything that was found, if any of it refuses ([`Severity::Error`]) or cannot be decided ([`Severity::Undecided`]).
pub fn decide<W: World + ?Sized>(
    application: &Application,
    act: &Act,
    world: &W,
    context: &Context<'_>,
) -> Result<Vec<Event>, Vec<Finding>> {
    let (events, findings) = judge(application, act, world, context);
    if findings.iter().any(refuses) { Err(findings) } else { Ok(events) }
}

/// Whether a finding keeps an act from being carried out.
#[must_use]
pub fn refuses(finding: &Finding) -> bool {
    match finding.severity() {
        Severity::Error | Severity::Undecided => true,
        Severity::Warning | Severity::Note => false,
    }
}

/// The same as [`decide`], with the findings also of an act that is carried out. No events if a finding refuses.
#[must_use]
pub fn judge<W: World + ?Sized>(
    application: &Application,
    act: &Act,
    world: &W,
    context: &Context<'_>,
) -> (Vec<Event>, Vec<Finding>) {
    let mut findings = Vec::new();
    let event = judged(application, act, world, context, &mut findings);
    if findings.iter().any(refuses) {
        return (Vec::new(), findings);
    }
    (event.into_iter().collect(), findings)
}

fn judged<W: World + ?Sized>(
    application: &Application,
    act: &Act,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Event> {
    let today = context.today;
    if let Some(since) = application.since.filter(|since| *since > today) {
        findings.push(f::ClockBackwards { since, today }.finding());
        return None;
    }
    if let Some(due) = due(application, &context.policy.transfer.national).filter(|due| due.on <= today) {
        return overdue(application, due, act, world, context, findings);
    }
    let change = change(application, act, world, context, findings)?;
    Some(Event { on: today, by: act.actor.clone(), change })
}

/// What is due goes first; whoever else acts is told so.
fn overdue<W: World + ?Sized>(
    application: &Application,
    due: Due,
    act: &Act,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Event> {
    if act.command != Command::Tick {
        findings.push(f::TermOver { due: due.on }.finding());
        return None;
    }
    if act.actor != Actor::Clock {
        findings.push(no_right_to_tick(&act.actor, application.stage));
        return None;
    }
    let filing = application.filing.as_ref()?;
    let change = match due.what {
        Automatic::Return => Change::AutoReturned,
        // Nobody agrees by silence to a transfer that has become impossible.
        Automatic::Approve if review::has_moved(filing, world) => Change::AutoReturned,
        Automatic::Approve => {
            findings.push(f::SilentApproval {}.finding());
            review::agree(application.stage, filing, world, context, findings)?
        }
    };
    Some(Event { on: due.on, by: Actor::Clock, change })
}

fn no_right_to_tick(actor: &Actor, stage: Stage) -> Finding {
    f::MayNotReview { actor: actor.term(), stage: stage.term(), needed: Actor::Clock.term() }.finding()
}

fn change<W: World + ?Sized>(
    application: &Application,
    act: &Act,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Change> {
    let stage = application.stage;
    match (&act.command, stage) {
        (Command::File(form), Stage::New) => file::file(form, &act.actor, world, context, findings),
        (Command::Receive { member, full_name }, Stage::New) => {
            let Actor::Separate { system } = act.actor else {
                let actor = act.actor.term();
                findings.push(f::NoRight { actor, needed: &SEPARATE_SYSTEM }.finding());
                return None;
            };
            separate::receive(member, full_name, system, world, findings)
        }
        (Command::Tick, _) => {
            if act.actor != Actor::Clock {
                findings.push(no_right_to_tick(&act.actor, stage));
            }
            None
        }
        (Command::Approve, Stage::PendingOut | Stage::PendingIn | Stage::PendingProvince | Stage::PendingSeparate) => {
            let filing = filing(application, findings)?;
            findings.extend(review::check_reviewer(stage, filing, &act.actor, world, context));
            review::agree(stage, filing, world, context, findings)
        }
        (Command::Reject, Stage::PendingOut | Stage::PendingIn | Stage::PendingProvince | Stage::PendingSeparate) => {
            reject(application, act, world, context, findings)
        }
        (Command::Reject, Stage::PendingAssign) if context.policy.transfer.national.assignment_may_be_returned => {
            reject(application, act, world, context, findings)
        }
        (Command::Assign { branch }, Stage::PendingAssign) => {
            let filing = filing(application, findings)?;
            findings.extend(review::check_reviewer(stage, filing, &act.actor, world, context));
            review::assign(filing, branch, world, context, findings)
        }
        (Command::Withdraw, Stage::PendingOut | Stage::PendingIn | Stage::PendingProvince | Stage::PendingSeparate) => {
            let filing = filing(application, findings)?;
            findings.extend(review::check_initiator(filing, &act.actor));
            Some(Change::Withdrawn)
        }
        (
            Command::File(_)
            | Command::Receive { .. }
            | Command::Approve
            | Command::Reject
            | Command::Assign { .. }
            | Command::Withdraw,
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
        ) => {
            let stage_term = stage.term();
            findings.push(if stage.is_final() {
                f::Ended { stage: stage_term }.finding()
            } else {
                f::NotNow { stage: stage_term }.finding()
            });
            None
        }
    }
}

static SEPARATE_SYSTEM: crate::kernel::Term =
    crate::kernel::Term { code: "separate_system", zh: "转出的独立系统", en: "the separate system" };

fn reject<W: World + ?Sized>(
    application: &Application,
    act: &Act,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Change> {
    let filing = filing(application, findings)?;
    findings.extend(review::check_reviewer(application.stage, filing, &act.actor, world, context));
    Some(Change::Returned)
}

/// What was filed; a state that waits without it was not made by [`evolve`](super::evolve).
fn filing<'a>(application: &'a Application, findings: &mut Vec<Finding>) -> Option<&'a Filing> {
    let filing = application.filing.as_ref().filter(|_| application.since.is_some());
    if filing.is_none() {
        findings.push(f::StateBroken {}.finding());
    }
    filing
}
