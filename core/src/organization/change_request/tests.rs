//! Every state, command and actor, under every policy; and agreement with the matrix.

use super::*;
use crate::kernel::chart::{can_always_end, reachable};
use crate::organization::kind::Category;
use crate::organization::permission::testing::with;
use crate::organization::permission::{Action, Actor, Circumstances, Outcome, Role, Target, may};
use crate::policy::PermissionPolicy;

fn policies() -> Vec<PermissionPolicy> {
    let default = PermissionPolicy::default();
    vec![
        PermissionPolicy { second_request: SecondRequest::Replace, ..default.clone() },
        PermissionPolicy { refile: Refile::Undecided, ..default.clone() },
        PermissionPolicy { withdrawal: Withdrawal::Undecided, ..default.clone() },
        default,
    ]
}

#[test]
fn every_state_command_and_party_is_answered() {
    let mut seen = std::collections::BTreeSet::new();
    for policy in policies() {
        with(&policy, |context| {
            for state in ChangeState::ALL.iter().copied() {
                for command in ChangeVerb::ALL.iter().copied() {
                    for by in ChangeParty::ALL.iter().copied() {
                        for subject in Subject::ALL.iter().copied() {
                            let command = ChangeCommand { command, by, subject };
                            seen.extend(judge(state, &command, context).iter().map(Finding::code));
                            match decide(state, &command, context) {
                                Ok(events) => {
                                    let [event] = events.as_slice() else { panic!("{events:?}") };
                                    assert_eq!(event.subject, subject);
                                    assert_eq!(Some(evolve(state, event)), state.next(event.event));
                                    assert_ne!(by, ChangeParty::Other);
                                }
                                Err(findings) => assert_ne!(Verdict::of(&findings), Verdict::Pass),
                            }
                        }
                    }
                }
                for event in ChangeEventKind::ALL.iter().copied() {
                    let after = evolve(state, &ChangeEvent { event, subject: Subject::Information });
                    assert_eq!(after, state.next(event).unwrap_or(state));
                }
            }
        });
    }
    assert_eq!(seen.len(), RULE.findings.len(), "{seen:?}");
    assert_eq!(reachable::<ChangeState>().len(), ChangeState::ALL.len());
    assert!(can_always_end::<ChangeState>());
}

fn run(policy: &PermissionPolicy, commands: &[(ChangeVerb, ChangeParty)]) -> Result<ChangeState, &'static str> {
    with(policy, |context| {
        let mut all = Vec::new();
        let mut state = ChangeState::Unchanged;
        for (command, by) in commands.iter().copied() {
            let command = ChangeCommand { command, by, subject: Subject::Information };
            let events = decide(state, &command, context).map_err(|findings| findings.first().unwrap().code())?;
            state = events.iter().fold(state, evolve);
            all.extend(events);
        }
        let text = serde_json::to_string(&all).unwrap();
        let read: Vec<ChangeEvent> = serde_json::from_str(&text).unwrap();
        assert_eq!(read.iter().fold(ChangeState::Unchanged, evolve), state, "a replay gives the same state");
        Ok(state)
    })
}

#[test]
fn requests_go_their_ways() {
    use ChangeParty::{DirectSuperior, Own};
    use ChangeVerb::{Approve, Refuse, Submit, Withdraw};
    let default = PermissionPolicy::default();
    let [replace, refile, withdrawal, _] = policies().try_into().unwrap();
    assert_eq!(run(&default, &[(Submit, Own), (Approve, DirectSuperior)]), Ok(ChangeState::Effective));
    assert_eq!(run(&default, &[(Submit, Own), (Approve, Own)]), Err("change_request.wrong_party"));
    assert_eq!(run(&default, &[(Approve, DirectSuperior)]), Err("change_request.not_possible"));
    assert_eq!(run(&default, &[(Submit, Own), (Submit, DirectSuperior)]), Ok(ChangeState::Effective));
    let twice = [(Submit, Own), (Submit, Own)];
    assert_eq!(run(&default, &twice), Err("change_request.already_pending"));
    assert_eq!(run(&replace, &twice), Ok(ChangeState::Pending));
    let again = [(Submit, Own), (Refuse, DirectSuperior), (Submit, Own)];
    assert_eq!(run(&default, &again), Ok(ChangeState::Pending));
    assert_eq!(run(&refile, &again), Err("change_request.refile_not_known"));
    let back = [(Submit, Own), (Withdraw, Own)];
    assert_eq!(run(&default, &back), Ok(ChangeState::Withdrawn));
    assert_eq!(run(&withdrawal, &back), Err("change_request.withdrawal_not_known"));
}

/// A submission does what the matrix says of the same action.
#[test]
fn the_flow_agrees_with_the_matrix() {
    with(&PermissionPolicy::default(), |context| {
        for (subject, action) in
            [(Subject::Information, Action::EditOrganization), (Subject::Administrator, Action::ChangeAdministrator)]
        {
            for (by, target) in [
                (ChangeParty::Own, Target::Own {}),
                (ChangeParty::DirectSuperior, Target::DirectSubordinate { category: None }),
                (ChangeParty::Other, Target::Unrelated { category: None }),
            ] {
                let actor = Actor { role: Role::Administrator, category: Category::Committee, tier: None };
                let outcome = may(&actor, action, target, &Circumstances::default(), context).outcome;
                let command = ChangeCommand { command: ChangeVerb::Submit, by, subject };
                let event = decide(ChangeState::Unchanged, &command, context).ok();
                let event = event.and_then(|events| events.first().map(|event| event.event));
                let wanted = match outcome {
                    Outcome::AtOnce => Some(ChangeEventKind::Applied),
                    Outcome::NeedsApproval => Some(ChangeEventKind::Filed),
                    Outcome::Decides | Outcome::Refused | Outcome::Undecided => None,
                };
                assert_eq!(event, wanted, "{by:?}");
            }
        }
    });
}
