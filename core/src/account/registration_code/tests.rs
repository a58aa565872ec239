use proptest::prelude::*;

use super::*;
use crate::account::OrganizationKey;
use crate::account::issuing::{Issuer, IssuerRelation};
use crate::account::policy::Reissue;
use crate::account::secret::{CodeAlphabet, Purpose, Sealed};
use crate::account::testing::{codes, on, today};
use crate::context::{Context, Region};
use crate::kernel::chart::{can_always_end, reachable};
use crate::kernel::{Chart, Finding};

const ISSUED: Date = day(2026, 11, 2);
const CODE: &str = "aB3dE6gH";

fn key(text: &str) -> OrganizationKey {
    text.parse().unwrap()
}

fn at<T>(today: Date, run: impl FnOnce(&Context<'_>) -> T) -> T {
    on(today, Region::Unspecified, &AccountPolicy::default(), run)
}

fn record() -> CodeRecord {
    let sealed = Sealed::new(Purpose::Registration, "a", [1; 16], CODE);
    CodeRecord { organization: key("a"), sealed, issued_on: ISSUED }
}

fn attempt(organization: &str, code: &str) -> Attempt {
    Attempt { organization: key(organization), code: Secret::new(code) }
}

fn refused(state: &RegistrationCodeState, organization: &str, code: &str, today: Date) -> Vec<&'static str> {
    let outcome = at(today, |context| redeem(state, &attempt(organization, code), context));
    assert_eq!(public_answer(&outcome).is_some(), outcome.is_err());
    outcome.map_or_else(|findings| codes(&findings), |_| Vec::new())
}

/// Every state, reached by its events.
fn states() -> Vec<RegistrationCodeState> {
    let issued = Event::Issued(record());
    let on = On { on: day(2026, 11, 3) };
    [
        vec![],
        vec![issued.clone()],
        vec![issued.clone(), Event::Redeemed(on)],
        vec![issued.clone(), Event::Expired(on)],
        vec![issued.clone(), Event::Replaced(on)],
        vec![issued, Event::Revoked(on)],
    ]
    .into_iter()
    .map(|events| replay(&events).unwrap())
    .collect()
}

#[test]
fn every_state_and_event_follows_the_chart() {
    let on = On { on: ISSUED };
    let events =
        [Event::Issued(record()), Event::Redeemed(on), Event::Expired(on), Event::Replaced(on), Event::Revoked(on)];
    assert_eq!(states().iter().map(RegistrationCodeState::status).collect::<Vec<_>>(), RegistrationCodeStatus::STATES);
    for state in states() {
        for event in &events {
            let next = state.status().next(event.happening());
            assert_eq!(evolve(state.clone(), event).status(), next.unwrap_or(state.status()));
        }
        for (command, kind) in [
            (Command::Issue(record()), Happening::Issues),
            (Command::Redeem(attempt("a", CODE)), Happening::Redeems),
            (Command::Replace {}, Happening::Replaces),
            (Command::Revoke {}, Happening::Revokes),
        ] {
            let decided = at(ISSUED, |context| decide(&state, &command, context));
            assert_eq!(decided.is_ok(), state.status().next(kind).is_some(), "{state:?} {command:?}");
            if let Ok(events) = decided {
                assert!(events.iter().all(|event| event.happening() == kind));
            }
        }
    }
    assert_eq!(reachable::<RegistrationCodeStatus>().len(), RegistrationCodeStatus::STATES.len());
    assert!(can_always_end::<RegistrationCodeStatus>());
}

#[test]
fn each_mistake_has_its_own_finding() {
    let issued = RegistrationCodeState::Issued(record());
    for (organization, code, found) in [
        ("a", CODE, &[][..]),
        ("a", "aB3dE6g", &["registration_code.malformed"]),
        ("a", "aB3dE6g ", &["registration_code.malformed"]),
        ("a", "aB3dE6g中", &["registration_code.malformed"]),
        ("a", "aB3dE6gX", &["registration_code.mismatch"]),
        ("b", "aB3dE6gX", &["registration_code.mismatch"]),
        ("a", "ab3de6gh", &["registration_code.wrong_case"]),
        ("b", CODE, &["registration_code.other_organization"]),
        ("b", "AB3DE6GH", &["registration_code.wrong_case", "registration_code.other_organization"]),
    ] {
        assert_eq!(refused(&issued, organization, code, ISSUED), found, "{organization} {code}");
    }
    let standing = ["not_possible", "", "already_used", "expired", "replaced", "revoked"];
    for (state, name) in states().iter().zip(standing) {
        let found = refused(state, "a", CODE, ISSUED);
        let wanted = (!name.is_empty()).then(|| format!("registration_code.{name}"));
        assert_eq!(found.first().map(|code| (*code).to_owned()), wanted);
        // Whoever does not know the code learns nothing about what became of it.
        if state.record().is_some() {
            assert_eq!(refused(state, "a", "zzzzzzzz", ISSUED), ["registration_code.mismatch"]);
        }
    }
}

#[test]
fn the_last_day_counts_in_full() {
    let issued = RegistrationCodeState::Issued(record());
    assert_eq!(refused(&issued, "a", CODE, day(2026, 11, 1)), ["registration_code.before_issue"]);
    assert_eq!(refused(&issued, "a", CODE, day(2026, 11, 22)), Vec::<&str>::new());
    assert_eq!(refused(&issued, "a", CODE, day(2026, 11, 23)), ["registration_code.expired"]);
    let same_day = AccountPolicy { code_days: CodeDays::SameDay, ..AccountPolicy::default() };
    assert_eq!(last_day(ISSUED, &same_day), Ok(day(2026, 11, 21)));
    let expire = |today| at(today, |context| decide(&issued, &Command::Expire {}, context));
    assert_eq!(codes(&expire(day(2026, 11, 22)).unwrap_err()), ["registration_code.still_valid"]);
    assert!(expire(day(2026, 11, 23)).is_ok());
}

#[test]
fn a_code_that_keeps_its_place_is_not_replaced() {
    let keeps = AccountPolicy { reissue: Reissue::Keeps, ..AccountPolicy::default() };
    on(ISSUED, Region::Unspecified, &keeps, |context| {
        assert_eq!(decide(&RegistrationCodeState::Issued(record()), &Command::Replace {}, context), Ok(Vec::new()));
    });
}

#[test]
fn nothing_is_issued_without_right_bytes_or_term() {
    let organization = key("a");
    let found = |today, relation, random: &[u8]| {
        let issuer = Issuer { relation, administrator: true };
        let order = Order { organization: &organization, issuer, random, salt: [0; 16] };
        let checked = at(today, |context| issue(&order, context));
        (checked.value.is_some(), codes(&checked.findings))
    };
    let enough = &[5; 8];
    assert_eq!(found(ISSUED, IssuerRelation::DirectSuperior, enough), (true, vec![]));
    assert_eq!(found(ISSUED, IssuerRelation::HigherSuperior, enough), (true, vec!["issuing.skips_level"]));
    assert_eq!(found(ISSUED, IssuerRelation::Own, enough), (false, vec!["issuing.registration_issuer"]));
    let exhausted = (false, vec!["registration_code.random_exhausted"]);
    assert_eq!(found(ISSUED, IssuerRelation::DirectSuperior, &[5; 7]), exhausted);
    let early = (false, vec!["registration_code.term_not_known"]);
    assert_eq!(found(day(2019, 5, 31), IssuerRelation::DirectSuperior, enough), early);
    assert!(found(day(2019, 6, 1), IssuerRelation::DirectSuperior, enough).0);
}

#[test]
fn a_broken_history_is_told_with_its_place() {
    let on = On { on: ISSUED };
    let broken = replay(&[Event::Issued(record()), Event::Revoked(on), Event::Redeemed(on)]).unwrap_err();
    assert_eq!((broken.code(), broken.path().to_string().as_str()), ("registration_code.history_broken", "/events/2"));
}

#[test]
fn nothing_that_is_kept_or_printed_holds_the_code() {
    today(|context| {
        let organization = key("a");
        let issuer = Issuer { relation: IssuerRelation::DirectSuperior, administrator: true };
        let order = Order { organization: &organization, issuer, random: &[11; 8], salt: [0; 16] };
        let checked = issue(&order, context);
        let new = checked.value.as_ref().unwrap();
        let kept = serde_json::to_string(&new.event).unwrap();
        assert!(!kept.contains(new.code.reveal()) && !format!("{checked:?}").contains(new.code.reveal()));
    });
}

proptest! {
    #[test]
    fn an_issued_code_goes_round_and_replays(random: [u8; 32], salt: [u8; 16], full: bool, flip in 0_usize..8) {
        let code_alphabet = if full { CodeAlphabet::Full } else { CodeAlphabet::Unambiguous };
        let policy = AccountPolicy { code_alphabet, ..AccountPolicy::default() };
        on(day(2026, 11, 22), Region::Unspecified, &policy, |context| {
            let organization = key("a");
            let issuer = Issuer { relation: IssuerRelation::DirectSuperior, administrator: true };
            let order = Order { organization: &organization, issuer, random: &random, salt };
            let Some(issued) = issue(&order, context).value else { return Ok(()) };
            let state = evolve(RegistrationCodeState::Blank, &issued.event);
            let code = issued.code.reveal();

            // A code in another case never redeems, and is told apart from a wrong one.
            let other: String = code
                .char_indices()
                .map(|(at, c)| match (at == flip, c.is_ascii_lowercase()) {
                    (false, _) => c,
                    (true, true) => c.to_ascii_uppercase(),
                    (true, false) => c.to_ascii_lowercase(),
                })
                .collect();
            let outcome = redeem(&state, &attempt("a", &other), context);
            prop_assert_eq!(outcome.is_ok(), other == code);
            if other != code {
                prop_assert_eq!(codes(&outcome.unwrap_err()), ["registration_code.wrong_case"]);
            }

            let redeemed = redeem(&state, &attempt("a", code), context).map_err(|found: Vec<Finding>| {
                TestCaseError::fail(format!("{found:?}"))
            })?;
            let events = vec![issued.event, redeemed];
            let stored = serde_json::to_string(&events).unwrap();
            let read: Vec<Event> = serde_json::from_str(&stored).unwrap();
            prop_assert_eq!(&read, &events);
            prop_assert_eq!(replay(&read).unwrap(), evolve(state, &events[1]));
            Ok(())
        })?;
    }
}
