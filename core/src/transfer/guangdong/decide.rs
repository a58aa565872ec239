//! What follows from a command in Guangdong's own system (组织关系接转): FAQ question 33, for that province.
//!
//! A branch account or the member starts; what the branch starts, the member confirms with a code. Inside the province
//! four approve: the losing branch, its superior, the receiving branch, its superior; the first two if the member leaves
//! the system. Any refusal means to start over; taking back is possible until the receiving branch has agreed, by the
//! initiator, with a reason. The order is confirmed by colleges of the province (2020, 2021); everything else is known from
//! the front end of March 2019 and warns unless the policy raises it.
//!
//! No day ends an application by itself: the front end shows no such term. Read at: no day.

use serde::Deserialize;

use super::appeal::{self, Appeal};
use super::application::{Application, Change, Event, Filing, Heading};
use super::stage::Stage;
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::system::GUANGDONG_2019;
use crate::sources::transfer_workflow::{GUANGDONG_NOTICE_2020, GUANGDONG_ORDER_2021};
use crate::transfer::actor::Actor;
use crate::transfer::findings::{guangdong as f, national as shared};
use crate::transfer::key::{MemberId, OrganizationId};
use crate::transfer::national::refuses;
use crate::transfer::reason::{self, ReasonForm};
use crate::transfer::world::{Place, World};

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.guangdong",
    file: file!(),
    title: ("广东系统的接转流程", "the workflow of Guangdong's system"),
    questions: &[33],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&GUANGDONG_ORDER_2021, &GUANGDONG_NOTICE_2020, &GUANGDONG_2019],
    findings: &[
        f::NotNow::DEF,
        f::MayNotAct::DEF,
        f::ReasonMissing::DEF,
        f::PlaceMissing::DEF,
        f::OtherList::DEF,
        f::BackByBranch::DEF,
        f::DuesOpen::DEF,
        f::NotInside::DEF,
    ],
};

/// The form of an application.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FileForm {
    /// Whom it is about.
    pub member: MemberId,
    /// Where to.
    pub heading: Heading,
    /// Province, city and county of a place outside.
    #[serde(default)]
    pub place: Option<[String; 3]>,
    /// The reason and the fields it asks for. Its day and target are filled in from the command.
    pub form: ReasonForm,
    /// Whether dues are paid and the annual registration is done, if known.
    #[serde(default)]
    pub dues_settled: Option<bool>,
}

/// What is to be done.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Files the application.
    File(Box<FileForm>),
    /// The member confirms what the branch filed.
    Confirm,
    /// Agrees; on an appeal, grants it.
    Approve,
    /// Refuses; on an appeal, refuses it.
    Return {
        /// Why.
        #[serde(default)]
        reason: String,
    },
    /// Takes it back.
    Withdraw {
        /// Why.
        #[serde(default)]
        reason: String,
    },
    /// Appeals against a return by the receiving side.
    Appeal(Appeal),
}

impl std::fmt::Debug for Command {
    /// Shows what is done, without the reasons that people wrote.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(form) => f.debug_tuple("File").field(form).finish(),
            Self::Confirm => f.write_str("Confirm"),
            Self::Approve => f.write_str("Approve"),
            Self::Return { .. } => f.write_str("Return"),
            Self::Withdraw { .. } => f.write_str("Withdraw"),
            Self::Appeal(appeal) => f.debug_tuple("Appeal").field(appeal).finish(),
        }
    }
}

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

/// Says what follows from an act, or why nothing does.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
/// use zhtj::transfer::Actor;
/// use zhtj::transfer::guangdong::{Act, Application, Command, decide};
/// use zhtj::transfer::world::Directory;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2024, 6, 20), region: Region::Province(44), policy: &policy };
/// let act = Act { actor: Actor::Clock, command: Command::Approve };
/// let refused = decide(&Application::default(), &act, &Directory::default(), &context).unwrap_err();
/// assert_eq!(refused[0].code(), "transfer.guangdong_not_now");
/// ```
///
/// # Errors
/// Everything that was found, if any of it refuses or cannot be decided.
pub fn decide<W: World + ?Sized>(
    application: &Application,
    act: &Act,
    world: &W,
    context: &Context<'_>,
) -> Result<Vec<Event>, Vec<Finding>> {
    let (events, findings) = judge(application, act, world, context);
    if findings.iter().any(refuses) { Err(findings) } else { Ok(events) }
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
    let today = context.today;
    if let Some(since) = application.since.filter(|since| *since > today) {
        return (Vec::new(), vec![shared::ClockBackwards { since, today }.finding()]);
    }
    let change = change(application, act, world, context, &mut findings);
    if findings.iter().any(refuses) {
        return (Vec::new(), findings);
    }
    let event = change.map(|change| Event { on: today, by: act.actor.clone(), change });
    (event.into_iter().collect(), findings)
}

fn change<W: World + ?Sized>(
    application: &Application,
    act: &Act,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Change> {
    let stage = application.stage;
    if stage == Stage::New {
        return match &act.command {
            Command::File(form) => file(form, &act.actor, world, context, findings),
            Command::Confirm
            | Command::Approve
            | Command::Return { .. }
            | Command::Withdraw { .. }
            | Command::Appeal(_) => not_now(stage, findings),
        };
    }
    let (Some(filing), Some(since)) = (&application.filing, application.since) else {
        findings.push(shared::StateBroken {}.finding());
        return None;
    };
    let details = context.policy.transfer.guangdong.details;
    let mut reasoned = |reason: &str| {
        if reason.trim().is_empty() {
            findings.extend(f::ReasonMissing {}.at_level(details).map(|finding| finding.within("reason")));
        }
    };
    match &act.command {
        Command::Confirm if stage == Stage::AwaitingMember => {
            check_moved(filing, world, findings);
            check_actor(act, stage, act.actor.is_member(&filing.member), &MEMBER, findings);
            Some(Change::Confirmed)
        }
        Command::Approve if reviewer(stage, filing, &act.actor, world).is_some() => {
            check_moved(filing, world, findings);
            check_reviewer(stage, filing, act, world, findings);
            Some(if stage == Stage::AppealPending {
                Change::AppealGranted
            } else if stage == Stage::OutSuperior && filing.heading.leaves() {
                Change::Released
            } else {
                Change::Approved
            })
        }
        Command::Return { reason } if reviewer(stage, filing, &act.actor, world).is_some() => {
            reasoned(reason);
            check_reviewer(stage, filing, act, world, findings);
            Some(if stage == Stage::AppealPending { Change::AppealRefused } else { Change::Returned })
        }
        Command::Withdraw { reason }
            if matches!(stage, Stage::AwaitingMember | Stage::OutBranch | Stage::OutSuperior | Stage::InBranch) =>
        {
            reasoned(reason);
            check_actor(act, stage, act.actor == filing.by, &INITIATOR, findings);
            Some(Change::Withdrawn)
        }
        Command::Appeal(appeal) if matches!(stage, Stage::InBranchReturned | Stage::InSuperiorReturned) => {
            appeal::check(appeal, since, context.today, &context.policy.transfer.guangdong, findings);
            check_moved(filing, world, findings);
            check_actor(act, stage, act.actor == filing.by, &INITIATOR, findings);
            Some(Change::Appealed)
        }
        Command::File(_)
        | Command::Confirm
        | Command::Approve
        | Command::Return { .. }
        | Command::Withdraw { .. }
        | Command::Appeal(_) => not_now(stage, findings),
    }
}

static MEMBER: Term = Term { code: "member", zh: "团员本人", en: "the member" };
static INITIATOR: Term = Term { code: "initiator", zh: "发起方", en: "the initiator" };
static OUT_BRANCH: Term = Term { code: "out_branch", zh: "转出团支部", en: "the losing branch" };
static OUT_SUPERIOR: Term =
    Term { code: "out_superior", zh: "转出团支部的上级", en: "the superior of the losing branch" };
static IN_BRANCH: Term = Term { code: "in_branch", zh: "转入团支部", en: "the receiving branch" };
static IN_SUPERIOR: Term =
    Term { code: "in_superior", zh: "转入团支部的上级", en: "the superior of the receiving branch" };
static MEMBER_OR_BRANCH: Term =
    Term { code: "member_or_branch", zh: "团员本人或所在团支部", en: "the member or the member's branch" };

fn not_now(stage: Stage, findings: &mut Vec<Finding>) -> Option<Change> {
    findings.push(f::NotNow { stage: crate::kernel::Chart::term(stage) }.finding());
    None
}

fn check_actor(act: &Act, stage: Stage, may: bool, needed: &'static Term, findings: &mut Vec<Finding>) {
    if !may {
        let stage = crate::kernel::Chart::term(stage);
        findings.push(f::MayNotAct { actor: act.actor.term(), stage, needed }.finding());
    }
}

fn check_reviewer<W: World + ?Sized>(stage: Stage, filing: &Filing, act: &Act, world: &W, findings: &mut Vec<Finding>) {
    if let Some((may, needed)) = reviewer(stage, filing, &act.actor, world) {
        check_actor(act, stage, may, needed, findings);
    }
}

/// Whether the actor reviews at this stage, and who does; `None` where nothing is reviewed.
fn reviewer<W: World + ?Sized>(
    stage: Stage,
    filing: &Filing,
    actor: &Actor,
    world: &W,
) -> Option<(bool, &'static Term)> {
    let directs = |branch: &OrganizationId| matches!(actor, Actor::Administrator { organization } if world.is_direct_superior(organization, branch));
    let target = match &filing.heading {
        Heading::WithinProvince { branch } => Some(branch),
        Heading::Outside | Heading::BackToOrigin => None,
    };
    match stage {
        Stage::OutBranch => Some((actor.administers(&filing.from), &OUT_BRANCH)),
        Stage::OutSuperior | Stage::AppealPending => Some((directs(&filing.from), &OUT_SUPERIOR)),
        Stage::InBranch => target.map(|branch| (actor.administers(branch), &IN_BRANCH)),
        Stage::InSuperior => target.map(|branch| (directs(branch), &IN_SUPERIOR)),
        Stage::New
        | Stage::AwaitingMember
        | Stage::Succeeded
        | Stage::OutBranchReturned
        | Stage::OutSuperiorReturned
        | Stage::InBranchReturned
        | Stage::InSuperiorReturned
        | Stage::Withdrawn
        | Stage::AppealFailed => None,
    }
}

fn check_moved<W: World + ?Sized>(filing: &Filing, world: &W, findings: &mut Vec<Finding>) {
    if world.member(&filing.member).and_then(|member| member.place.branch()) != Some(&filing.from) {
        findings.push(shared::MemberMoved {}.finding());
    }
}

fn file<W: World + ?Sized>(
    form: &FileForm,
    actor: &Actor,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Change> {
    let details = context.policy.transfer.guangdong.details;
    let Some(member) = world.member(&form.member) else {
        findings.push(shared::MemberUnknown {}.finding().within("member"));
        return None;
    };
    let Place::Branch { branch: from } = &member.place else {
        findings.push(f::NotInside {}.finding().within("member"));
        return None;
    };
    if member.left {
        findings.extend(shared::MemberLeft {}.at_level(details).map(|finding| finding.within("member")));
    }
    if let Some(other) = member.open.first() {
        let second = shared::SecondApplication { other: other.as_str().to_owned() };
        findings.extend(second.at_level(details).map(|finding| finding.within("member")));
    }
    if form.dues_settled == Some(false) {
        findings.push(f::DuesOpen {}.finding().within("dues_settled"));
    }
    let by_member = actor.is_member(&form.member);
    check_heading(form, from, by_member, world, context, findings);
    check_reason(form, context, findings);
    if !by_member && !actor.administers(from) {
        let stage = crate::kernel::Chart::term(Stage::New);
        findings.push(f::MayNotAct { actor: actor.term(), stage, needed: &MEMBER_OR_BRANCH }.finding());
    }
    let filing = Filing {
        member: form.member.clone(),
        by: actor.clone(),
        from: from.clone(),
        heading: form.heading.clone(),
        reason: form.form.reason,
    };
    Some(if by_member { Change::FiledByMember { filing } } else { Change::FiledByBranch { filing } })
}

fn check_heading<W: World + ?Sized>(
    form: &FileForm,
    from: &OrganizationId,
    by_member: bool,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) {
    let details = context.policy.transfer.guangdong.details;
    let mut report = |finding: Option<Finding>| findings.extend(finding.map(|finding| finding.within("heading")));
    match &form.heading {
        Heading::WithinProvince { branch } => match world.organization(branch) {
            None => report(Some(shared::TargetUnknown {}.finding())),
            Some(target) if !target.kind.is_branch() => report(Some(shared::TargetNotBranch {}.finding())),
            Some(_) if branch == from => report(Some(shared::AlreadyThere {}.finding())),
            Some(_) => {}
        },
        Heading::Outside => {
            let named = form.place.as_ref().is_some_and(|place| place.iter().all(|part| !part.trim().is_empty()));
            if !named {
                findings.extend(f::PlaceMissing {}.at_level(details).map(|finding| finding.within("place")));
            }
        }
        Heading::BackToOrigin if by_member => report(f::BackByBranch {}.at_level(details)),
        Heading::BackToOrigin => {}
    }
}

fn check_reason(form: &FileForm, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let details = context.policy.transfer.guangdong.details;
    if !form.form.reason.is_guangdong() {
        let other = f::OtherList { reason: form.form.reason.term() };
        findings.extend(other.at_level(details).map(|finding| finding.within("reason").within("form")));
        return;
    }
    let target = match &form.heading {
        Heading::WithinProvince { branch } => branch.to_string(),
        // These name no branch, and what place they need has been asked for already.
        Heading::Outside => "转至省外".to_owned(),
        Heading::BackToOrigin => "退回原籍".to_owned(),
    };
    let filled = ReasonForm { on: Some(context.today), target: Some(target), ..form.form.clone() };
    findings.extend(reason::check(&filled, context).into_iter().map(|finding| finding.within("form")));
}
