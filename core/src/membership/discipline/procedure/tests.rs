use super::*;
use crate::kernel::chart::{can_always_end, reachable};
use crate::membership::testing::{codes, with};

const TODAY: Date = day(2026, 11, 22);

fn at(state: State, measure: Measure) -> Case {
    Case { measure, grave: false, state, last: Some(day(2026, 1, 1)), until: Some(day(2026, 7, 1)) }
}

/// An action of each kind that nothing but the state stands against.
fn actions(measure: Measure) -> [Action; 6] {
    let months = (measure == Measure::Probation).then_some(12);
    let approve = Action::Approve { by: Level::Central, months };
    [Action::Pass {}, Action::Drop {}, Action::Forward {}, approve, Action::Restore {}, Action::Supersede {}]
}

#[test]
fn every_state_measure_and_action_agrees_with_the_chart() {
    let mut happened = std::collections::BTreeSet::new();
    for measure in Measure::ALL {
        for action in actions(*measure) {
            let event = action.event(*measure);
            for state in State::ALL {
                let case = at(*state, *measure);
                let decided = with(|context| decide(&case, &Command { on: TODAY, action: action.clone() }, context));
                match (state.next(event), decided) {
                    (Some(next), Ok(events)) => {
                        let evolved = evolve(&case, &events[0]);
                        assert_eq!((evolved.state, evolved.last), (next, Some(TODAY)));
                        assert_eq!(evolved.until.is_some(), next == State::OnProbation);
                        happened.insert(event.term().code);
                    }
                    (None, Err(findings)) => {
                        assert_eq!(codes(&findings), ["discipline.wrong_state"]);
                        assert_eq!(evolve(&case, &Event { event, on: TODAY, until: None }), case);
                    }
                    (next, decided) => panic!("{state:?} {event:?}: {next:?} but {decided:?}"),
                }
            }
        }
    }
    assert_eq!(happened.len(), EventKind::ALL.len());
    assert_eq!(reachable::<State>().len(), State::ALL.len());
    assert!(can_always_end::<State>());
}

fn refused(case: &Case, on: Date, action: Action) -> Vec<&'static str> {
    with(|context| codes(&decide(case, &Command { on, action }, context).err().unwrap_or_default()))
}

#[test]
fn probation_lasts_six_or_twelve_months_and_nothing_else_has_a_term() {
    let approve = |measure, months| {
        refused(&at(State::Forwarded, measure), TODAY, Action::Approve { by: Level::Provincial, months })
    };
    for months in [6, 12] {
        assert!(approve(Measure::Probation, Some(months)).is_empty());
    }
    for months in [None, Some(0), Some(5), Some(7), Some(11), Some(13)] {
        assert_eq!(approve(Measure::Probation, months), ["discipline.probation_term"], "{months:?}");
    }
    assert_eq!(approve(Measure::Warning, Some(6)), ["discipline.term_not_needed"]);
    let long_ago = Case { last: None, ..at(State::Forwarded, Measure::Probation) };
    let action = Action::Approve { by: Level::Central, months: Some(6) };
    assert_eq!(
        refused(&long_ago, day(2012, 5, 16), action.clone()),
        ["discipline.rule_not_known", "discipline.term_not_known"]
    );
    assert_eq!(refused(&long_ago, day(2012, 5, 17), action), ["discipline.rule_not_known"]);
}

#[test]
fn rights_come_back_on_the_last_day_of_the_term_and_not_before() {
    let case = Case { until: Some(day(2026, 9, 30)), ..at(State::OnProbation, Measure::Probation) };
    assert_eq!(refused(&case, day(2026, 9, 29), Action::Restore {}), ["discipline.probation_not_over"]);
    assert!(refused(&case, day(2026, 9, 30), Action::Restore {}).is_empty());
    assert!(refused(&case, day(2026, 10, 1), Action::Restore {}).is_empty());
    assert!(refused(&case, day(2026, 9, 29), Action::Supersede {}).is_empty());
    let open = Case { until: None, ..case };
    assert_eq!(refused(&open, day(2026, 10, 1), Action::Restore {}), ["discipline.until_missing"]);
}

#[test]
fn days_go_forward_and_not_past_today() {
    let case = at(State::Open, Measure::Warning);
    assert_eq!(refused(&case, day(2025, 12, 31), Action::Pass {}), ["discipline.before_last"]);
    assert!(refused(&case, day(2026, 1, 1), Action::Pass {}).is_empty());
    assert_eq!(refused(&case, day(2026, 11, 23), Action::Pass {}), ["discipline.in_future"]);
}

#[test]
fn words_are_the_names_in_json() {
    for state in State::ALL {
        assert_eq!(serde_json::to_value(state).unwrap(), state.term().code);
    }
    for event in EventKind::ALL {
        assert_eq!(serde_json::to_value(event).unwrap(), event.term().code);
    }
    for measure in Measure::ALL {
        assert_eq!(serde_json::to_value(measure).unwrap(), measure.term().code);
    }
}
