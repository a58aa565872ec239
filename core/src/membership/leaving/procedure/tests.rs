use super::*;
use crate::kernel::chart::{can_always_end, reachable};
use crate::membership::testing::{codes, with};

const TODAY: Date = day(2026, 11, 22);

fn command(action: Action) -> Command {
    Command { on: TODAY, action }
}

/// An action of each kind that nothing but the state stands against.
fn actions() -> Vec<Action> {
    vec![
        Action::Report { written: true },
        Action::Withdraw {},
        Action::FindAbsent { absence: Absence::Dues, since: day(2026, 1, 1), good_reason: false },
        Action::Excuse {},
        Action::Remove {},
        Action::File {},
        Action::Approve {},
        Action::Refuse {},
        Action::LeaveOverAge { birth_date: day(1990, 1, 1), has_post: false },
    ]
}

#[test]
fn every_state_and_action_agrees_with_the_chart() {
    let actions = actions();
    assert_eq!(actions.len(), EventKind::ALL.len());
    for (action, event) in actions.iter().zip(EventKind::ALL) {
        assert_eq!(action.event(), *event);
        for state in State::ALL {
            let case = Case { state: *state, last: Some(day(2026, 11, 1)) };
            let decided = with(|context| decide(&case, &command(action.clone()), context));
            match (state.next(*event), decided) {
                (Some(next), Ok(events)) => {
                    assert_eq!(events, [Event { event: *event, on: TODAY }]);
                    assert_eq!(evolve(&case, &events[0]), Case { state: next, last: Some(TODAY) });
                }
                (None, Err(findings)) => {
                    assert_eq!(codes(&findings), ["leaving.wrong_state"]);
                    assert_eq!(evolve(&case, &Event { event: *event, on: TODAY }), case);
                }
                (next, decided) => panic!("{state:?} {event:?}: {next:?} but {decided:?}"),
            }
        }
    }
    assert_eq!(reachable::<State>().len(), State::ALL.len());
    assert!(can_always_end::<State>());
}

#[test]
fn membership_ends_with_the_meeting_at_a_wish_and_with_the_approval_otherwise() {
    let members: Vec<_> = State::ALL.iter().filter(|state| state.is_member()).collect();
    assert_eq!(members, [&State::Member, &State::Reported, &State::Absent, &State::RemovedForAbsence]);
    assert!(State::ALL.iter().filter(|state| state.is_final()).all(|state| !state.is_member()));
}

fn refused(action: Action) -> Vec<&'static str> {
    with(|context| codes(&decide(&Case::NEW, &command(action), context).err().unwrap_or_default()))
}

#[test]
fn six_months_are_full_on_the_same_day_of_the_sixth_month() {
    let away = |since| refused(Action::FindAbsent { absence: Absence::BranchLife, since, good_reason: false });
    assert_eq!(away(day(2026, 5, 23)), ["leaving.absence_too_short"]);
    assert!(away(day(2026, 5, 22)).is_empty());
    assert!(away(day(2026, 5, 21)).is_empty());
    let excused = Action::FindAbsent { absence: Absence::Work, since: day(2020, 1, 1), good_reason: true };
    assert_eq!(refused(excused), ["leaving.good_reason"]);
}

#[test]
fn a_report_is_in_writing_and_28_is_needed_for_leaving_over_age() {
    assert_eq!(refused(Action::Report { written: false }), ["leaving.not_written"]);
    let aged = |birth_date, has_post| refused(Action::LeaveOverAge { birth_date, has_post });
    assert_eq!(aged(day(1998, 11, 23), false), ["leaving.not_due"]);
    assert!(aged(day(1998, 11, 22), false).is_empty());
    assert_eq!(aged(day(1998, 11, 22), true), ["leaving.in_post"]);
}

#[test]
fn days_go_forward_and_not_past_today() {
    let case = Case { state: State::Reported, last: Some(day(2026, 11, 10)) };
    let at = |on| with(|context| decide(&case, &Command { on, action: Action::Remove {} }, context).err());
    assert_eq!(at(day(2026, 11, 10)), None);
    assert_eq!(codes(&at(day(2026, 11, 9)).unwrap()), ["leaving.before_last"]);
    assert_eq!(codes(&at(day(2026, 11, 23)).unwrap()), ["leaving.in_future"]);
}

#[test]
fn words_are_the_names_in_json() {
    for state in State::ALL {
        assert_eq!(serde_json::to_value(state).unwrap(), state.term().code);
    }
    for event in EventKind::ALL {
        assert_eq!(serde_json::to_value(event).unwrap(), event.term().code);
    }
}
