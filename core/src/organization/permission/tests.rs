//! The matrix is asked every question it can be asked.

use std::collections::BTreeSet;

use super::policy::PermissionPolicy;
use super::*;
use crate::kernel::{Severity, Verdict};
use crate::organization::kind::Category;
use crate::organization::relation::Tier;

fn with<T>(unlisted: Unlisted, run: impl FnOnce(&Context<'_>) -> T) -> T {
    testing::with(&PermissionPolicy { unlisted, ..PermissionPolicy::default() }, run)
}

fn actors() -> Vec<Actor> {
    let mut actors = Vec::new();
    for role in Role::ALL.iter().copied() {
        for category in Category::ALL {
            let tiers: &[Option<Tier>] = match category {
                Category::LeadingBody => {
                    &[None, Some(Tier::Central), Some(Tier::Provincial), Some(Tier::Municipal), Some(Tier::County)]
                }
                _ => &[None],
            };
            actors.extend(tiers.iter().map(|tier| Actor { role, category, tier: *tier }));
        }
    }
    actors
}

fn targets() -> Vec<Target> {
    let categories = || Category::ALL.into_iter().map(Some).chain([None]);
    let mut targets = vec![Target::Own {}];
    for category in categories() {
        targets.extend([
            Target::DirectSubordinate { category },
            Target::Deeper { category },
            Target::Superior { category },
            Target::Unrelated { category },
        ]);
    }
    targets
}

/// Nothing stated, everything stated one way, everything the other way, and each thing alone.
fn cases() -> Vec<Circumstances> {
    let all = |value| Circumstances {
        empty: value,
        graduated_out: value,
        school_branch: value,
        across_provinces: value,
        receiving: value,
        branch_officer: value,
    };
    let no = all(Some(false));
    let yes = Some(true);
    vec![
        all(None),
        no,
        all(yes),
        Circumstances { empty: yes, ..no },
        Circumstances { graduated_out: yes, ..no },
        Circumstances { school_branch: yes, ..no },
        Circumstances { across_provinces: yes, ..no },
        Circumstances { receiving: yes, ..no },
        Circumstances { branch_officer: yes, ..no },
    ]
}

#[test]
fn every_combination_is_answered_and_the_findings_say_what_the_outcome_says() {
    let mut seen = BTreeSet::new();
    for unlisted in [Unlisted::Undecided, Unlisted::Refuse] {
        with(unlisted, |context| {
            for actor in actors() {
                for target in targets() {
                    for action in Action::ALL {
                        for case in cases() {
                            let decision = may(&actor, *action, target, &case, context);
                            let wanted = match decision.outcome {
                                Outcome::AtOnce | Outcome::NeedsApproval | Outcome::Decides => Verdict::Pass,
                                Outcome::Refused => Verdict::Fail,
                                Outcome::Undecided => Verdict::Undecided,
                            };
                            assert_eq!(Verdict::of(&decision.why), wanted, "{actor:?} {action:?} {target:?} {case:?}");
                            assert!(!decision.sources.is_empty(), "{actor:?} {action:?} {target:?}");
                            assert!(decision.outcome == Outcome::AtOnce || !decision.why.is_empty());
                            assert_eq!(decision.by.is_empty(), decision.outcome != Outcome::NeedsApproval);
                            seen.extend(decision.why.iter().map(Finding::code));
                        }
                    }
                }
            }
        });
    }
    assert_eq!(seen, RULE.findings.iter().map(|def| def.code).collect::<BTreeSet<_>>());
}

/// An administrator who is neither the own nor the direct superior's, and who may do what neither of them may: only the
/// two routes that sources describe.
#[test]
fn nobody_may_what_neither_the_own_nor_the_direct_superior_may() {
    let mut exceptions = BTreeSet::new();
    with(Unlisted::Undecided, |context| {
        for action in Action::ALL.iter().copied() {
            for case in cases() {
                let near = actors().into_iter().any(|actor| {
                    [Target::Own {}, Target::DirectSubordinate { category: Some(Category::Branch) }]
                        .into_iter()
                        .any(|target| may(&actor, action, target, &case, context).outcome.is_allowed())
                });
                for actor in actors() {
                    for target in targets() {
                        let decision = may(&actor, action, target, &case, context);
                        if decision.outcome.is_allowed() && !near {
                            exceptions.insert((action, decision.position));
                        }
                    }
                }
            }
        }
    });
    // The university's committee deletes graduating branches whose members have all left, which are empty in fact: it
    // stands out only where the case says that the branch is not empty.
    assert_eq!(exceptions, BTreeSet::from([(Action::DeleteOrganization, Position::Higher)]));
}

#[test]
fn the_direct_superior_is_never_weaker_than_the_own_administrator_where_the_pattern_rules() {
    with(Unlisted::Undecided, |context| {
        let case = Circumstances::default();
        for category in Category::ALL.into_iter().filter(|category| !category.is_branch()) {
            let actor = Actor { role: Role::Administrator, category, tier: Some(Tier::County) };
            for action in [Action::EditOrganization, Action::ChangeAdministrator] {
                let own = may(&actor, action, Target::Own {}, &case, context);
                let below = may(&actor, action, Target::DirectSubordinate { category: None }, &case, context);
                assert_eq!((own.outcome, own.by), (Outcome::NeedsApproval, &[Approver::DirectSuperior][..]));
                assert_eq!(below.outcome, Outcome::AtOnce);
            }
        }
    });
}

#[test]
fn silence_turned_into_a_refusal_changes_nothing_else() {
    for actor in actors() {
        for target in targets() {
            for action in Action::ALL.iter().copied() {
                for case in cases() {
                    let [open, strict] = [Unlisted::Undecided, Unlisted::Refuse]
                        .map(|unlisted| with(unlisted, |context| may(&actor, action, target, &case, context).outcome));
                    assert!(open == strict || (open, strict) == (Outcome::Undecided, Outcome::Refused));
                }
            }
        }
    }
}

/// What was decided without a circumstance stays decided when it is stated.
#[test]
fn stating_more_never_takes_a_decision_back() {
    with(Unlisted::Undecided, |context| {
        let nothing = Circumstances::default();
        for actor in actors() {
            for target in targets() {
                for action in Action::ALL.iter().copied() {
                    let before = may(&actor, action, target, &nothing, context).outcome;
                    for case in cases() {
                        let after = may(&actor, action, target, &case, context).outcome;
                        assert!(before == after || before == Outcome::Undecided || target_receives(target, action));
                    }
                }
            }
        }
    });
}

/// Whether the answer turns on the organization's being the receiving one, which is asked for only where it is said.
fn target_receives(target: Target, action: Action) -> bool {
    action == Action::MigrateOrganization && matches!(target, Target::Superior { .. } | Target::Unrelated { .. })
}

#[test]
fn a_member_and_a_cadre_without_rights_are_answered_alike() {
    with(Unlisted::Undecided, |context| {
        for category in Category::ALL {
            for target in targets() {
                for action in Action::ALL.iter().copied() {
                    let [member, cadre] = [Role::Member, Role::Cadre].map(|role| {
                        let actor = Actor { role, category, tier: None };
                        may(&actor, action, target, &Circumstances::default(), context).outcome
                    });
                    assert_eq!(member, cadre);
                }
            }
        }
    });
}

#[test]
fn errors_stand_on_sources_that_may_refuse() {
    for def in f::FINDINGS {
        let may_refuse = def.sources.iter().any(|source| source.grade.may_refuse());
        assert!(def.severity != Severity::Error || may_refuse, "{}", def.code);
        assert!(def.sources.is_sorted_by_key(|source| source.grade), "{}", def.code);
    }
}
