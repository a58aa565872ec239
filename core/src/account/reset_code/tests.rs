use super::*;
use crate::account::issuing::IssuerRelation;
use crate::account::testing::{codes, on};
use crate::context::Region;
use crate::kernel::Chart;
use crate::kernel::chart::{can_always_end, reachable};

const ISSUED: Date = day(2026, 11, 20);

fn at<T>(today: Date, run: impl FnOnce(&Context<'_>) -> T) -> T {
    on(today, Region::Unspecified, &AccountPolicy::default(), run)
}

fn record() -> ResetRecord {
    ResetRecord { sealed: Sealed::new(Purpose::Reset, "p", [1; 16], "abcd2345"), issued_on: ISSUED }
}

fn attempt(person: &str, code: &str) -> Attempt {
    Attempt { person: Secret::new(person), code: Secret::new(code) }
}

/// Every state, reached by its events.
fn states() -> Vec<ResetCodeState> {
    let issued = Event::Issued(record());
    let on = On { on: day(2026, 11, 21) };
    [
        vec![],
        vec![issued],
        vec![issued, Event::Used(on)],
        vec![issued, Event::Expired(on)],
        vec![issued, Event::Replaced(on)],
    ]
    .into_iter()
    .map(|events| replay(&events).unwrap())
    .collect()
}

#[test]
fn every_state_and_event_follows_the_chart() {
    let on = On { on: ISSUED };
    let events = [Event::Issued(record()), Event::Used(on), Event::Expired(on), Event::Replaced(on)];
    assert_eq!(states().iter().map(ResetCodeState::status).collect::<Vec<_>>(), ResetCodeStatus::STATES);
    for state in states() {
        for event in &events {
            let next = state.status().next(event.happening());
            assert_eq!(evolve(state, event).status(), next.unwrap_or(state.status()));
        }
        for (command, kind) in [
            (Command::Issue(record()), ResetHappening::Issues),
            (Command::Use(attempt("p", "abcd2345")), ResetHappening::Uses),
            (Command::Replace {}, ResetHappening::Replaces),
        ] {
            let decided = at(ISSUED, |context| decide(&state, &command, context));
            assert_eq!(decided.is_ok(), state.status().next(kind).is_some(), "{state:?} {command:?}");
            if let Ok(events) = decided {
                assert!(events.iter().all(|event| event.happening() == kind));
            }
        }
    }
    assert_eq!(reachable::<ResetCodeStatus>().len(), ResetCodeStatus::STATES.len());
    assert!(can_always_end::<ResetCodeStatus>());
}

#[test]
fn the_last_day_counts_in_full() {
    let issued = ResetCodeState::Issued(record());
    let found =
        |today| at(today, |context| redeem(&issued, &attempt("p", "abcd2345"), context).map_err(|f| codes(&f)).err());
    assert_eq!(found(day(2026, 11, 19)), Some(vec!["reset_code.before_issue"]));
    for today in [ISSUED, day(2026, 11, 22)] {
        assert_eq!(found(today), None);
    }
    assert_eq!(found(day(2026, 11, 23)), Some(vec!["reset_code.expired"]));
    let expire = |today| at(today, |context| decide(&issued, &Command::Expire {}, context).is_ok());
    assert!(!expire(day(2026, 11, 22)) && expire(day(2026, 11, 23)));
}

#[test]
fn it_opens_for_its_person_only_and_once() {
    let issued = ResetCodeState::Issued(record());
    at(ISSUED, |context| {
        for (person, code) in [("q", "abcd2345"), ("p", "abcd2346"), ("p", "ABCD2345")] {
            assert_eq!(codes(&redeem(&issued, &attempt(person, code), context).unwrap_err()), ["reset_code.mismatch"]);
        }
        let used = redeem(&issued, &attempt("p", "abcd2345"), context).unwrap();
        let again = redeem(&evolve(issued, &used), &attempt("p", "abcd2345"), context);
        assert_eq!(rejected().code(), "reset_code.rejected");
        assert_eq!(codes(&again.unwrap_err()), ["reset_code.already_used"]);
    });
}

#[test]
fn a_registration_code_with_the_same_characters_does_not_serve() {
    let sealed = Sealed::new(Purpose::Registration, "p", [1; 16], "abcd2345");
    let state = ResetCodeState::Issued(ResetRecord { sealed, issued_on: ISSUED });
    at(ISSUED, |context| assert!(redeem(&state, &attempt("p", "abcd2345"), context).is_err()));
}

#[test]
fn nothing_is_issued_without_right_bytes_or_term() {
    let person = Secret::new("p");
    let order = |relation, random: &'static [u8]| Order {
        person: &person,
        issuer: Issuer { relation, administrator: true },
        random,
        salt: [0; 16],
    };
    let found = |today, order: Order<'_>| {
        at(today, |context| (issue(&order, context).value.is_some(), codes(&issue(&order, context).findings)))
    };
    let enough: &'static [u8] = &[5; 8];
    assert_eq!(found(ISSUED, order(IssuerRelation::Own, enough)), (true, vec![]));
    assert_eq!(found(ISSUED, order(IssuerRelation::HigherSuperior, enough)), (true, vec!["issuing.skips_level"]));
    assert_eq!(found(ISSUED, order(IssuerRelation::Unrelated, enough)), (false, vec!["issuing.reset_issuer"]));
    assert_eq!(found(ISSUED, order(IssuerRelation::Own, &[5; 7])), (false, vec!["reset_code.random_exhausted"]));
    let early = found(day(2025, 6, 3), order(IssuerRelation::Own, enough));
    assert_eq!(early, (false, vec!["reset_code.term_not_known"]));
    assert!(found(day(2025, 6, 4), order(IssuerRelation::Own, enough)).0);
}

#[test]
fn a_broken_history_is_told_with_its_place() {
    let broken = replay(&[Event::Issued(record()), Event::Issued(record())]).unwrap_err();
    assert_eq!((broken.code(), broken.path().to_string().as_str()), ("reset_code.history_broken", "/events/1"));
}
