//! Changing an organization's information or its administrator: FAQ questions 9, 10 and 12.
//!
//! Two ways: the organization's own administrator files a request, which takes effect when the superior's administrator
//! has approved it; or the direct superior's administrator makes the change, which takes effect at once. Nobody else.
//!
//! Not known: what becomes of a refused request, and whether a second one may be filed while one is pending. Both are the
//! policy's ([`PermissionPolicy`](crate::policy::PermissionPolicy)): a refusal changes nothing and the request may be
//! filed again; a second request is not taken. Which fields can be changed at all is another rule's business.
//!
//! Read at: no day.

use serde::{Deserialize, Serialize};

use super::findings::change_request as f;
use super::permission::policy::{Refile, SecondRequest, Withdrawal};
use super::permission::words::words;
use crate::context::Context;
use crate::kernel::chart::Chart;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Severity, Term, Verdict};
use crate::sources::faq::FAQ_COPY_IMPORT;
use crate::sources::permission::FAQ_COPY_ADMINISTRATOR;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.change_request",
    file: file!(),
    title: ("团组织信息和管理员的变更", "changing an organization's information or administrator"),
    questions: &[9, 10, 12],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR],
    findings: &[
        f::NotPossible::DEF,
        f::WrongParty::DEF,
        f::AlreadyPending::DEF,
        f::Replaced::DEF,
        f::RefileNotKnown::DEF,
        f::WithdrawalNotKnown::DEF,
    ],
};

words! {
    /// What is changed.
    Subject {
        /// The organization's information.
        Information = "information", "团组织信息" / "the organization's information";
        /// The administrator.
        Administrator = "administrator", "团组织管理员" / "the administrator";
    }

    /// Where a change stands.
    ChangeState {
        /// Nothing was filed.
        Unchanged = "unchanged", "未申请" / "nothing filed";
        /// A request waits for the superior.
        Pending = "pending", "待上级审核" / "waits for the superior";
        /// The change is in effect.
        Effective = "effective", "已生效" / "in effect";
        /// The superior refused; everything is as before.
        Refused = "refused", "已退回" / "refused";
        /// It was taken back.
        Withdrawn = "withdrawn", "已撤回" / "withdrawn";
    }

    /// What happens to it.
    ChangeEventKind {
        /// The own administrator files a request.
        Filed = "filed", "提交变更申请" / "is filed";
        /// The own administrator files another in its place.
        Replaced = "replaced", "以新申请替换" / "is replaced by another";
        /// The direct superior's administrator changes it at once.
        Applied = "applied", "直属上级直接变更" / "is made by the direct superior";
        /// The superior approves.
        Approved = "approved", "审核通过" / "is approved";
        /// The superior refuses.
        Refused = "refused", "退回" / "is refused";
        /// The applicant takes it back.
        Withdrawn = "withdrawn", "撤回" / "is taken back";
    }

    /// Whose administrator acts.
    ChangeParty {
        /// The organization's own.
        Own = "own", "本组织管理员" / "the organization's administrator";
        /// The direct superior's.
        DirectSuperior = "direct_superior", "直属上级管理员" / "the direct superior's administrator";
        /// Somebody else's.
        Other = "other", "其他组织管理员" / "another administrator";
    }

    /// What somebody wants.
    ChangeVerb {
        /// To change something.
        Submit = "submit", "提交变更" / "submit a change";
        /// To approve a request.
        Approve = "approve", "审核通过" / "approve the request";
        /// To refuse a request.
        Refuse = "refuse", "退回" / "refuse the request";
        /// To take a request back.
        Withdraw = "withdraw", "撤回" / "take the request back";
    }
}

/// A command and who gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeCommand {
    /// What somebody wants.
    pub command: ChangeVerb,
    /// Whose administrator acts.
    pub by: ChangeParty,
    /// What is changed.
    pub subject: Subject,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeEvent {
    /// Its kind.
    pub event: ChangeEventKind,
    /// What is changed.
    pub subject: Subject,
}

impl Chart for ChangeState {
    type Event = ChangeEventKind;
    const ID: &'static str = "organization.change_request";
    const TITLE: (&'static str, &'static str) = ("团组织信息和管理员的变更", "change of an organization");
    const STATES: &'static [Self] = Self::ALL;
    const EVENTS: &'static [ChangeEventKind] = ChangeEventKind::ALL;

    fn term(self) -> &'static Term {
        self.term()
    }

    fn event_term(event: ChangeEventKind) -> &'static Term {
        event.term()
    }

    fn next(self, event: ChangeEventKind) -> Option<Self> {
        use ChangeEventKind::{Applied, Approved, Filed, Refused, Replaced, Withdrawn};
        match (self, event) {
            (Self::Unchanged | Self::Refused | Self::Withdrawn, Filed) | (Self::Pending, Replaced) => {
                Some(Self::Pending)
            }
            (Self::Unchanged | Self::Refused | Self::Withdrawn, Applied) | (Self::Pending, Applied | Approved) => {
                Some(Self::Effective)
            }
            (Self::Pending, Refused) => Some(Self::Refused),
            (Self::Pending, Withdrawn) => Some(Self::Withdrawn),
            (Self::Pending, Filed)
            | (Self::Unchanged | Self::Refused | Self::Withdrawn, Replaced | Approved | Refused | Withdrawn)
            | (Self::Effective, Filed | Replaced | Applied | Approved | Refused | Withdrawn) => None,
        }
    }
}

/// What would happen: a submission is a request of the own administrator or a change by the direct superior's.
const fn kind(state: ChangeState, command: ChangeCommand) -> ChangeEventKind {
    match (command.command, command.by, state) {
        (ChangeVerb::Submit, ChangeParty::DirectSuperior, _) => ChangeEventKind::Applied,
        (ChangeVerb::Submit, ChangeParty::Own | ChangeParty::Other, ChangeState::Pending) => ChangeEventKind::Replaced,
        (ChangeVerb::Submit, ChangeParty::Own | ChangeParty::Other, _) => ChangeEventKind::Filed,
        (ChangeVerb::Approve, _, _) => ChangeEventKind::Approved,
        (ChangeVerb::Refuse, _, _) => ChangeEventKind::Refused,
        (ChangeVerb::Withdraw, _, _) => ChangeEventKind::Withdrawn,
    }
}

/// Why an event cannot happen in a state; `None` if it can.
#[must_use]
pub fn impossible(state: ChangeState, event: ChangeEventKind) -> Option<Finding> {
    let finding = || f::NotPossible { event: event.term(), state: state.term() }.finding();
    state.next(event).is_none().then(finding)
}

/// Judges a command: whether it can happen now, whether the actor may, and what is not known about it.
#[must_use]
pub fn judge(state: ChangeState, command: &ChangeCommand, context: &Context<'_>) -> Vec<Finding> {
    let policy = &context.policy.organization.permission;
    let event = kind(state, *command);
    if let Some(finding) = impossible(state, event) {
        return vec![finding.within("command")];
    }
    let may = match command.command {
        ChangeVerb::Submit => command.by != ChangeParty::Other,
        ChangeVerb::Approve | ChangeVerb::Refuse => command.by == ChangeParty::DirectSuperior,
        ChangeVerb::Withdraw => command.by == ChangeParty::Own,
    };
    if !may {
        let who = match command.command {
            ChangeVerb::Submit => vec![ChangeParty::Own.term(), ChangeParty::DirectSuperior.term()],
            ChangeVerb::Approve | ChangeVerb::Refuse => vec![ChangeParty::DirectSuperior.term()],
            ChangeVerb::Withdraw => vec![ChangeParty::Own.term()],
        };
        return vec![f::WrongParty { command: command.command.term(), who }.finding().within("by")];
    }
    let finding = match (event, state) {
        (ChangeEventKind::Replaced, _) => Some(match policy.second_request {
            SecondRequest::Refuse => f::AlreadyPending {}.finding(),
            SecondRequest::Replace => f::Replaced {}.finding(),
        }),
        (ChangeEventKind::Filed, ChangeState::Refused) => Some(match policy.refile {
            Refile::Allowed => f::RefileNotKnown {}.finding().with_severity(Severity::Note),
            Refile::Undecided => f::RefileNotKnown {}.finding(),
        }),
        (ChangeEventKind::Withdrawn, _) => Some(match policy.withdrawal {
            Withdrawal::Allowed => f::WithdrawalNotKnown {}.finding().with_severity(Severity::Warning),
            Withdrawal::Undecided => f::WithdrawalNotKnown {}.finding(),
        }),
        (
            ChangeEventKind::Filed | ChangeEventKind::Applied | ChangeEventKind::Approved | ChangeEventKind::Refused,
            _,
        ) => None,
    };
    finding.into_iter().map(|finding| finding.within("command")).collect()
}

/// Decides what follows from a command.
///
/// # Errors
/// The findings of [`judge`] if one of them refuses or leaves it undecided: `change_request.*`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::change_request::{ChangeCommand, ChangeParty, ChangeState, ChangeVerb, Subject, decide, evolve};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let state = |by| {
///     let command = ChangeCommand { command: ChangeVerb::Submit, by, subject: Subject::Information };
///     let events = decide(ChangeState::Unchanged, &command, &context).unwrap();
///     events.iter().fold(ChangeState::Unchanged, evolve)
/// };
/// assert_eq!(state(ChangeParty::Own), ChangeState::Pending);
/// assert_eq!(state(ChangeParty::DirectSuperior), ChangeState::Effective);
/// ```
pub fn decide(
    state: ChangeState,
    command: &ChangeCommand,
    context: &Context<'_>,
) -> Result<Vec<ChangeEvent>, Vec<Finding>> {
    let findings = judge(state, command, context);
    if Verdict::of(&findings) != Verdict::Pass {
        return Err(findings);
    }
    Ok(vec![ChangeEvent { event: kind(state, *command), subject: command.subject }])
}

/// Takes an event over. An event that cannot happen in the state changes nothing.
#[must_use]
pub fn evolve(state: ChangeState, event: &ChangeEvent) -> ChangeState {
    state.next(event.event).unwrap_or(state)
}

#[cfg(test)]
mod tests;
