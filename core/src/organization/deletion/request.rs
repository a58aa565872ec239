//! The request to delete a member, as Guangdong's system has it: FAQ question 39.
//!
//! The branch files a request (申请删除), the direct superior approves it (批准删除) or sends it back; a deletion is final.
//! States there: 正常, 已申请删除待审核, 已申请删除被退回. Messages there: «如需审批删除，请先申请», «该团员已处于删除审核中，请勿重复操作». Nothing
//! shows that the national system works alike, so what does not fit is undecided and refuses nothing by itself.
//!
//! Read at: no day.

use serde::{Deserialize, Serialize};

use super::member::Reason;
use crate::kernel::chart::Chart;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Term, Verdict};
use crate::organization::findings::deletion as f;
use crate::organization::permission::words::words;
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.deletion_request",
    file: file!(),
    title: ("删除团员的申请与批准", "request to delete a member"),
    questions: &[39],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&GUANGDONG_2019],
    findings: &[
        f::RequestFirst::DEF,
        f::AlreadyRequested::DEF,
        f::AlreadyDeleted::DEF,
        f::WrongParty::DEF,
        f::OtherReason::DEF,
        f::OnlyGuangdong::DEF,
    ],
};

words! {
    /// Where the record of a member stands.
    RecordState {
        /// Nothing is under way.
        Normal = "normal", "正常" / "normal";
        /// A request waits for the direct superior.
        Requested = "requested", "已申请删除，待审核" / "deletion requested";
        /// The request was sent back.
        Returned = "returned", "已申请删除，被退回" / "request sent back";
        /// The member is deleted.
        Deleted = "deleted", "已删除" / "deleted";
    }

    /// What happens to it.
    RecordEventKind {
        /// The branch files a request.
        Requested = "requested", "申请删除" / "deletion is requested";
        /// The direct superior sends it back.
        Returned = "returned", "退回" / "the request is sent back";
        /// The direct superior approves it.
        Approved = "approved", "批准删除" / "the deletion is approved";
    }

    /// Whose administrator acts.
    RecordParty {
        /// The branch's.
        Branch = "branch", "团支部管理员" / "the branch's administrator";
        /// The direct superior's.
        DirectSuperior = "direct_superior", "直属上级管理员" / "the direct superior's administrator";
        /// Somebody else's.
        Other = "other", "其他组织管理员" / "another administrator";
    }
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "event", rename_all = "snake_case", deny_unknown_fields)]
pub enum RecordEvent {
    /// The branch filed a request.
    Requested {
        /// Why.
        reason: Reason,
    },
    /// The direct superior sent it back.
    Returned {},
    /// The direct superior approved it; the member is deleted.
    Approved {},
}

impl RecordEvent {
    /// The kind of the event.
    #[must_use]
    pub const fn kind(&self) -> RecordEventKind {
        match self {
            Self::Requested { .. } => RecordEventKind::Requested,
            Self::Returned {} => RecordEventKind::Returned,
            Self::Approved {} => RecordEventKind::Approved,
        }
    }
}

/// What somebody wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "command", rename_all = "snake_case", deny_unknown_fields)]
pub enum RecordCommand {
    /// To file a request.
    Request {
        /// Whose administrator acts.
        by: RecordParty,
        /// Why the member is to be deleted.
        reason: Reason,
    },
    /// To send the request back.
    Return {
        /// Whose administrator acts.
        by: RecordParty,
    },
    /// To approve the request.
    Approve {
        /// Whose administrator acts.
        by: RecordParty,
    },
}

impl Chart for RecordState {
    type Event = RecordEventKind;
    const ID: &'static str = "organization.member_deletion";
    const TITLE: (&'static str, &'static str) = ("删除团员的申请（广东）", "request to delete a member (Guangdong)");
    const STATES: &'static [Self] = Self::ALL;
    const EVENTS: &'static [RecordEventKind] = RecordEventKind::ALL;

    fn term(self) -> &'static Term {
        self.term()
    }

    fn event_term(event: RecordEventKind) -> &'static Term {
        event.term()
    }

    fn next(self, event: RecordEventKind) -> Option<Self> {
        use RecordEventKind::{Approved, Requested, Returned};
        match (self, event) {
            (Self::Normal | Self::Returned, Requested) => Some(Self::Requested),
            (Self::Requested, Returned) => Some(Self::Returned),
            (Self::Requested, Approved) => Some(Self::Deleted),
            (Self::Requested, Requested)
            | (Self::Normal | Self::Returned, Returned | Approved)
            | (Self::Deleted, Requested | Returned | Approved) => None,
        }
    }
}

/// Why an event cannot happen in a state; `None` if it can.
#[must_use]
pub fn impossible(state: RecordState, event: RecordEventKind) -> Option<Finding> {
    if state.next(event).is_some() {
        return None;
    }
    Some(match state {
        RecordState::Deleted => f::AlreadyDeleted {}.finding(),
        RecordState::Requested => f::AlreadyRequested {}.finding(),
        RecordState::Normal | RecordState::Returned => f::RequestFirst {}.finding(),
    })
}

/// Judges a command in a state.
#[must_use]
pub fn judge(state: RecordState, command: &RecordCommand) -> Vec<Finding> {
    let (by, wanted, kind) = match command {
        RecordCommand::Request { by, .. } => (*by, RecordParty::Branch, RecordEventKind::Requested),
        RecordCommand::Return { by } => (*by, RecordParty::DirectSuperior, RecordEventKind::Returned),
        RecordCommand::Approve { by } => (*by, RecordParty::DirectSuperior, RecordEventKind::Approved),
    };
    if let Some(finding) = impossible(state, kind) {
        return vec![finding.within("command")];
    }
    if by != wanted {
        return vec![f::WrongParty { event: kind.term(), who: wanted.term() }.finding().within("command")];
    }
    if let RecordCommand::Request {
        reason: reason @ (Reason::WrongIdentity | Reason::LeftLeague | Reason::DepartedCadre),
        ..
    } = command
    {
        return vec![f::OtherReason { reason: reason.term() }.finding().within("command")];
    }
    vec![f::OnlyGuangdong {}.finding().within("command")]
}

/// Decides what follows from a command.
///
/// # Errors
/// The findings of [`judge`] if one of them stands against it: `member_deletion.request_first`,
/// `member_deletion.already_requested`, `member_deletion.already_deleted`, `member_deletion.wrong_party`,
/// `member_deletion.other_reason`.
///
/// ```
/// use zhtj::organization::deletion::member::Reason;
/// use zhtj::organization::deletion::request::{RecordCommand, RecordParty, RecordState, decide, evolve};
/// let request = RecordCommand::Request { by: RecordParty::Branch, reason: Reason::WrongBranch };
/// let events = decide(RecordState::Normal, &request).unwrap();
/// assert_eq!(events.iter().fold(RecordState::Normal, evolve), RecordState::Requested);
/// ```
pub fn decide(state: RecordState, command: &RecordCommand) -> Result<Vec<RecordEvent>, Vec<Finding>> {
    let findings = judge(state, command);
    if Verdict::of(&findings) != Verdict::Pass {
        return Err(findings);
    }
    Ok(vec![match command {
        RecordCommand::Request { reason, .. } => RecordEvent::Requested { reason: *reason },
        RecordCommand::Return { .. } => RecordEvent::Returned {},
        RecordCommand::Approve { .. } => RecordEvent::Approved {},
    }])
}

/// Takes an event over. An event that cannot happen in the state changes nothing.
#[must_use]
pub fn evolve(state: RecordState, event: &RecordEvent) -> RecordState {
    state.next(event.kind()).unwrap_or(state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::chart::{can_always_end, reachable};

    #[test]
    fn every_state_command_and_party_is_answered() {
        for state in RecordState::ALL.iter().copied() {
            for by in RecordParty::ALL.iter().copied() {
                let requests = Reason::ALL.iter().map(|reason| RecordCommand::Request { by, reason: *reason });
                for command in requests.chain([RecordCommand::Return { by }, RecordCommand::Approve { by }]) {
                    match decide(state, &command) {
                        Ok(events) => {
                            let [event] = events.as_slice() else { panic!("{events:?}") };
                            assert_eq!(Some(evolve(state, event)), state.next(event.kind()));
                            let wanted = match command {
                                RecordCommand::Request { .. } => RecordParty::Branch,
                                RecordCommand::Return { .. } | RecordCommand::Approve { .. } => {
                                    RecordParty::DirectSuperior
                                }
                            };
                            assert_eq!(by, wanted);
                        }
                        Err(findings) => assert_eq!(Verdict::of(&findings), Verdict::Undecided),
                    }
                }
            }
        }
    }

    #[test]
    fn a_request_is_sent_back_filed_again_and_approved() {
        let request = RecordCommand::Request { by: RecordParty::Branch, reason: Reason::WrongJoiningDate };
        let superior = RecordParty::DirectSuperior;
        let mut state = RecordState::Normal;
        let mut all = Vec::new();
        for command in
            [request, RecordCommand::Return { by: superior }, request, RecordCommand::Approve { by: superior }]
        {
            let events = decide(state, &command).unwrap();
            state = events.iter().fold(state, evolve);
            all.extend(events);
        }
        assert_eq!(state, RecordState::Deleted);
        assert_eq!(all.iter().fold(RecordState::Normal, evolve), state);
        assert_eq!(reachable::<RecordState>().len(), 4);
        assert!(can_always_end::<RecordState>());
        let code = |state, command| decide(state, &command).unwrap_err().first().unwrap().code();
        assert_eq!(code(RecordState::Normal, RecordCommand::Approve { by: superior }), "member_deletion.request_first");
        assert_eq!(code(RecordState::Requested, request), "member_deletion.already_requested");
        assert_eq!(code(RecordState::Deleted, request), "member_deletion.already_deleted");
    }
}
