//! The flow of a migration: requested, released by the old superior, received by the target; or refused, or taken back.
//!
//! The rule stands in [the module above](super). A refusal ends the request; a corrected one is a new request.

use serde::{Deserialize, Serialize};

use super::{Destination, Moving, check_move};
use crate::context::Context;
use crate::kernel::chart::Chart;
use crate::kernel::{Diagnosis, Finding, Term, Verdict};
use crate::organization::findings::migration as f;
use crate::organization::permission::policy::Withdrawal;
use crate::organization::permission::words::words;

words! {
    /// Where a migration stands.
    Stage {
        /// Nothing was filed.
        Preparing = "preparing", "未申请" / "not requested";
        /// Waits for the old direct superior.
        Requested = "requested", "待原直属上级审批" / "waits for the old superior";
        /// Waits for the target.
        Released = "released", "待目标组织审批" / "waits for the target";
        /// The organization stands below the target.
        Done = "done", "已迁移" / "migrated";
        /// Somebody refused.
        Refused = "refused", "已退回" / "refused";
        /// The applicant took it back.
        Withdrawn = "withdrawn", "已撤回" / "withdrawn";
    }

    /// What happens to it.
    MoveEventKind {
        /// The organization's administrator applies.
        Requested = "requested", "申请组织迁移" / "is requested";
        /// The old superior approves.
        Released = "released", "原直属上级通过" / "the old superior approves";
        /// The target approves, and the migration takes effect.
        Received = "received", "目标组织通过" / "the target approves";
        /// The one whose turn it is refuses.
        Refused = "refused", "退回" / "is refused";
        /// The applicant takes it back.
        Withdrawn = "withdrawn", "撤回" / "is taken back";
    }

    /// Whose administrator acts.
    Party {
        /// That of the organization that moves.
        Applicant = "applicant", "申请迁移组织的管理员" / "the moving organization's administrator";
        /// That of the old direct superior.
        OldSuperior = "old_superior", "原直属上级管理员" / "the old direct superior's administrator";
        /// That of the target.
        Target = "target", "目标组织管理员" / "the target's administrator";
        /// Somebody else's.
        Other = "other", "其他组织管理员" / "another administrator";
    }
}

/// A migration as its events made it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Migration {
    /// Where it stands.
    pub stage: Stage,
    /// What moves.
    #[serde(default)]
    pub organizations: Vec<String>,
    /// Where it moves; `null` before the request.
    #[serde(default)]
    pub target: Option<String>,
}

impl Default for Migration {
    fn default() -> Self {
        Self { stage: Stage::Preparing, organizations: Vec::new(), target: None }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "event", rename_all = "snake_case", deny_unknown_fields)]
pub enum MoveEvent {
    /// The organization's administrator applied.
    Requested {
        /// The ids of what moves.
        organizations: Vec<String>,
        /// The id of the target.
        target: String,
    },
    /// The old superior approved.
    Released {},
    /// The target approved; the migration took effect.
    Received {},
    /// It was refused.
    Refused {
        /// By whom.
        by: Party,
    },
    /// The applicant took it back.
    Withdrawn {},
}

impl MoveEvent {
    /// The kind of the event.
    #[must_use]
    pub const fn kind(&self) -> MoveEventKind {
        match self {
            Self::Requested { .. } => MoveEventKind::Requested,
            Self::Released {} => MoveEventKind::Released,
            Self::Received {} => MoveEventKind::Received,
            Self::Refused { .. } => MoveEventKind::Refused,
            Self::Withdrawn {} => MoveEventKind::Withdrawn,
        }
    }
}

/// What somebody wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "command", rename_all = "snake_case", deny_unknown_fields)]
pub enum MoveCommand {
    /// To apply.
    Request {
        /// Whose administrator acts.
        by: Party,
        /// What is to move.
        organizations: Vec<Moving>,
        /// Where.
        target: Destination,
    },
    /// To approve.
    Approve {
        /// Whose administrator acts.
        by: Party,
    },
    /// To refuse.
    Refuse {
        /// Whose administrator acts.
        by: Party,
    },
    /// To take it back.
    Withdraw {
        /// Whose administrator acts.
        by: Party,
    },
}

impl MoveCommand {
    /// Who acts.
    #[must_use]
    pub const fn by(&self) -> Party {
        match self {
            Self::Request { by, .. } | Self::Approve { by } | Self::Refuse { by } | Self::Withdraw { by } => *by,
        }
    }

    /// What would happen in a stage: an approval is a release or a reception, by whose turn it is.
    const fn kind(&self, stage: Stage) -> MoveEventKind {
        match self {
            Self::Request { .. } => MoveEventKind::Requested,
            Self::Approve { .. } => match stage {
                Stage::Released => MoveEventKind::Received,
                Stage::Preparing | Stage::Requested | Stage::Done | Stage::Refused | Stage::Withdrawn => {
                    MoveEventKind::Released
                }
            },
            Self::Refuse { .. } => MoveEventKind::Refused,
            Self::Withdraw { .. } => MoveEventKind::Withdrawn,
        }
    }
}

impl Chart for Stage {
    type Event = MoveEventKind;
    const ID: &'static str = "organization.migration";
    const TITLE: (&'static str, &'static str) = ("组织迁移", "migration of an organization");
    const STATES: &'static [Self] = Self::ALL;
    const EVENTS: &'static [MoveEventKind] = MoveEventKind::ALL;

    fn term(self) -> &'static Term {
        self.term()
    }

    fn event_term(event: MoveEventKind) -> &'static Term {
        event.term()
    }

    fn next(self, event: MoveEventKind) -> Option<Self> {
        use MoveEventKind::{Received, Refused, Released, Requested, Withdrawn};
        match (self, event) {
            (Self::Preparing, Requested) => Some(Self::Requested),
            (Self::Requested, Released) => Some(Self::Released),
            (Self::Released, Received) => Some(Self::Done),
            (Self::Requested | Self::Released, Refused) => Some(Self::Refused),
            (Self::Requested | Self::Released, Withdrawn) => Some(Self::Withdrawn),
            (Self::Preparing, Released | Received | Refused | Withdrawn)
            | (Self::Requested, Requested | Received)
            | (Self::Released, Requested | Released)
            | (Self::Done | Self::Refused | Self::Withdrawn, Requested | Released | Received | Refused | Withdrawn) => {
                None
            }
        }
    }
}

impl Stage {
    /// Whose turn it is to approve or refuse.
    #[must_use]
    pub const fn decides(self) -> Option<Party> {
        match self {
            Self::Requested => Some(Party::OldSuperior),
            Self::Released => Some(Party::Target),
            Self::Preparing | Self::Done | Self::Refused | Self::Withdrawn => None,
        }
    }
}

/// Why an event cannot happen at a stage; `None` if it can.
#[must_use]
pub fn impossible(stage: Stage, event: MoveEventKind) -> Option<Finding> {
    let finding = || f::NotPossible { event: event.term(), state: stage.term() }.finding();
    stage.next(event).is_none().then(finding)
}

/// Judges a command: whether it can happen now, whether it is the actor's turn, and what is wrong with it.
#[must_use]
pub fn judge(state: &Migration, command: &MoveCommand, context: &Context<'_>) -> Vec<Finding> {
    let kind = command.kind(state.stage);
    if let Some(finding) = impossible(state.stage, kind) {
        return vec![finding];
    }
    let wanted = match command {
        MoveCommand::Request { .. } | MoveCommand::Withdraw { .. } => Some(Party::Applicant),
        MoveCommand::Approve { .. } | MoveCommand::Refuse { .. } => state.stage.decides(),
    };
    if let Some(wanted) = wanted.filter(|wanted| *wanted != command.by()) {
        return vec![f::WrongParty { event: kind.term(), who: wanted.term() }.finding().within("by")];
    }
    match command {
        MoveCommand::Request { organizations, target, .. } => check_move(organizations, target, context),
        MoveCommand::Withdraw { .. } => match context.policy.organization.permission.withdrawal {
            Withdrawal::Allowed => {
                vec![f::WithdrawalNotKnown {}.finding().with_severity(crate::kernel::Severity::Warning)]
            }
            Withdrawal::Undecided => vec![f::WithdrawalNotKnown {}.finding()],
        },
        MoveCommand::Approve { .. } | MoveCommand::Refuse { .. } => Vec::new(),
    }
}

/// Decides what follows from a command.
///
/// # Errors
/// The findings of [`judge`] if one of them refuses or leaves it undecided: `migration.*`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::migration::flow::{Migration, MoveCommand, Party, decide};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let refused = decide(&Migration::default(), &MoveCommand::Approve { by: Party::OldSuperior }, &context);
/// assert_eq!(refused.unwrap_err()[0].code(), "migration.not_possible");
/// ```
pub fn decide(state: &Migration, command: &MoveCommand, context: &Context<'_>) -> Result<Vec<MoveEvent>, Vec<Finding>> {
    let findings = judge(state, command, context);
    if Verdict::of(&findings) != Verdict::Pass {
        return Err(findings);
    }
    Ok(vec![match command {
        MoveCommand::Request { organizations, target, .. } => MoveEvent::Requested {
            organizations: organizations.iter().map(|organization| organization.id.clone()).collect(),
            target: target.id.clone(),
        },
        MoveCommand::Approve { .. } if state.stage == Stage::Released => MoveEvent::Received {},
        MoveCommand::Approve { .. } => MoveEvent::Released {},
        MoveCommand::Refuse { by } => MoveEvent::Refused { by: *by },
        MoveCommand::Withdraw { .. } => MoveEvent::Withdrawn {},
    }])
}

/// Takes an event over. An event that cannot happen in the state changes nothing.
#[must_use]
pub fn evolve(state: Migration, event: &MoveEvent) -> Migration {
    let Some(next) = state.stage.next(event.kind()) else { return state };
    match event {
        MoveEvent::Requested { organizations, target } => {
            Migration { stage: next, organizations: organizations.clone(), target: Some(target.clone()) }
        }
        MoveEvent::Released {} | MoveEvent::Received {} | MoveEvent::Refused { .. } | MoveEvent::Withdrawn {} => {
            Migration { stage: next, ..state }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::kernel::chart::{can_always_end, reachable};
    use crate::organization::kind::Category;
    use crate::organization::permission::testing::with;
    use crate::policy::PermissionPolicy;

    fn request(by: Party) -> MoveCommand {
        let province = Region::Province(32);
        MoveCommand::Request {
            by,
            organizations: vec![Moving { id: "a".into(), superior: "old".into(), tier: None, province }],
            target: Destination { id: "new".into(), category: Category::Committee, superiors: vec![], province },
        }
    }

    fn run(commands: &[MoveCommand], policy: &PermissionPolicy) -> Result<(Migration, Vec<MoveEvent>), &'static str> {
        with(policy, |context| {
            let mut all = Vec::new();
            let mut state = Migration::default();
            for command in commands {
                let events = decide(&state, command, context).map_err(|findings| findings.first().unwrap().code())?;
                state = events.iter().fold(state, evolve);
                all.extend(events);
            }
            Ok((state, all))
        })
    }

    #[test]
    fn every_stage_command_and_party_is_answered() {
        with(&PermissionPolicy::default(), |context| {
            for stage in Stage::ALL.iter().copied() {
                let state = Migration { stage, ..Migration::default() };
                for by in Party::ALL.iter().copied() {
                    for command in [
                        request(by),
                        MoveCommand::Approve { by },
                        MoveCommand::Refuse { by },
                        MoveCommand::Withdraw { by },
                    ] {
                        let kind = command.kind(stage);
                        match decide(&state, &command, context) {
                            Ok(events) => {
                                let [event] = events.as_slice() else { panic!("{events:?}") };
                                assert_eq!(event.kind(), kind);
                                assert_eq!(Some(evolve(state.clone(), event).stage), stage.next(kind));
                                assert_ne!(by, Party::Other);
                            }
                            Err(findings) => {
                                let code = findings.first().unwrap().code();
                                let possible = stage.next(kind).is_some();
                                assert_eq!(
                                    code,
                                    if possible { "migration.wrong_party" } else { "migration.not_possible" }
                                );
                            }
                        }
                    }
                }
                for event in [
                    MoveEvent::Requested { organizations: vec!["b".into()], target: "t".into() },
                    MoveEvent::Released {},
                    MoveEvent::Received {},
                    MoveEvent::Refused { by: Party::Target },
                    MoveEvent::Withdrawn {},
                ] {
                    let after = evolve(state.clone(), &event);
                    assert_eq!(after.stage, stage.next(event.kind()).unwrap_or(stage));
                }
            }
        });
        assert_eq!(reachable::<Stage>().len(), Stage::ALL.len());
        assert!(can_always_end::<Stage>());
    }

    #[test]
    fn two_approvals_in_order_and_the_same_state_from_the_same_events() {
        let default = PermissionPolicy::default();
        let steps = [
            request(Party::Applicant),
            MoveCommand::Approve { by: Party::OldSuperior },
            MoveCommand::Approve { by: Party::Target },
        ];
        let (state, events) = run(&steps, &default).unwrap();
        let done = Migration { stage: Stage::Done, organizations: vec!["a".into()], target: Some("new".into()) };
        assert_eq!(state, done);
        let text = serde_json::to_string(&events).unwrap();
        let read: Vec<MoveEvent> = serde_json::from_str(&text).unwrap();
        assert_eq!(read.iter().fold(Migration::default(), evolve), done);
        let skipped = [request(Party::Applicant), MoveCommand::Approve { by: Party::Target }];
        assert_eq!(run(&skipped, &default), Err("migration.wrong_party"));
    }

    #[test]
    fn whether_a_request_can_be_taken_back_is_the_policys() {
        let steps = [request(Party::Applicant), MoveCommand::Withdraw { by: Party::Applicant }];
        assert_eq!(run(&steps, &PermissionPolicy::default()).unwrap().0.stage, Stage::Withdrawn);
        let undecided = PermissionPolicy { withdrawal: Withdrawal::Undecided, ..PermissionPolicy::default() };
        assert_eq!(run(&steps, &undecided), Err("migration.withdrawal_not_known"));
    }
}
