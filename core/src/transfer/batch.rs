//! Many transfers at once, such as a class: a result for each person, and either all or as many as can be. FAQ questions
//! 33 and 34.
//!
//! A branch can transfer many members out in one go (school guides of 2023 and 2024). The batch knows nothing of the
//! workflow: it is given a decider and an evolver and runs them person by person, so that what one person's events
//! change is seen by the next. That a person stands in a batch once follows from a member belonging to one branch
//! (copies of the FAQ). Timeless.

use std::collections::HashMap;
use std::hash::Hash;

use super::findings::calendar as f;
use super::words::words;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Verdict};
use crate::sources::faq::FAQ_COPY_IMPORT;
use crate::sources::graduates::SCHOOL_GUIDE_SICAU_2024;

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.batch",
    file: file!(),
    title: ("批量转接", "batches of transfers"),
    questions: &[33, 34],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&SCHOOL_GUIDE_SICAU_2024, &FAQ_COPY_IMPORT],
    findings: &[f::BatchTwice::DEF],
};

words! {
    /// How a batch is applied.
    pub enum Mode {
        /// Nobody, unless everybody can be.
        AllOrNothing = "all_or_nothing", "全部成功才办理", "all or nothing";
        /// Everybody who can be.
        BestEffort = "best_effort", "能办则办", "best effort";
    }

    /// What became of a person.
    pub enum Fate {
        /// The events were applied.
        Applied = "applied", "已办理", "applied";
        /// A finding refuses it.
        Refused = "refused", "未通过", "refused";
        /// Nothing refuses it, but another person of the batch was refused.
        HeldBack = "held_back", "因他人未通过而暂缓", "held back";
    }
}

/// The result for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<E> {
    /// What became of the person.
    pub fate: Fate,
    /// The events, applied or held back; empty if refused.
    pub events: Vec<E>,
    /// What was found, refusing or not.
    pub findings: Vec<Finding>,
}

/// The result of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch<W, E> {
    /// The state after it: the one before if nothing was applied.
    pub world: W,
    /// One result for each person, in their order.
    pub outcomes: Vec<Outcome<E>>,
}

impl<W, E> Batch<W, E> {
    /// How many people met a fate.
    #[must_use]
    pub fn count(&self, fate: Fate) -> usize {
        self.outcomes.iter().filter(|outcome| outcome.fate == fate).count()
    }
}

/// What a decider answers: events and findings that do not refuse, or findings that do.
pub type Decision<E> = Result<(Vec<E>, Vec<Finding>), Vec<Finding>>;

/// Runs a batch.
///
/// `key` tells people apart, `decide` says what follows for one of them, `evolve` takes an event over.
///
/// ```
/// use zhtj::transfer::batch::{Fate, Mode, run};
///
/// // A world that counts; whoever is odd is refused.
/// let decide = |_: &u32, n: &u32| if n % 2 == 0 { Ok((vec![*n], vec![])) } else { Err(vec![]) };
/// let done = run(Mode::BestEffort, 0, &[2, 3, 4], |n| *n, decide, |sum, n| sum + n);
/// assert_eq!((done.world, done.count(Fate::Refused)), (6, 1));
/// let none = run(Mode::AllOrNothing, 0, &[2, 3, 4], |n| *n, decide, |sum, n| sum + n);
/// assert_eq!((none.world, none.count(Fate::HeldBack)), (0, 2));
/// ```
pub fn run<W: Clone, P, K: Eq + Hash, E>(
    mode: Mode,
    world: W,
    people: &[P],
    key: impl Fn(&P) -> K,
    mut decide: impl FnMut(&W, &P) -> Decision<E>,
    mut evolve: impl FnMut(W, &E) -> W,
) -> Batch<W, E> {
    let before = (mode == Mode::AllOrNothing).then(|| world.clone());
    let mut now = world;
    let mut seen = HashMap::with_capacity(people.len());
    let mut outcomes = Vec::with_capacity(people.len());
    let mut refused = false;
    for (at, person) in people.iter().enumerate() {
        let first = *seen.entry(key(person)).or_insert(at);
        let decision =
            if first == at { decide(&now, person) } else { Err(vec![f::BatchTwice { first: first + 1 }.finding()]) };
        let outcome = match decision {
            Ok((events, findings)) if Verdict::of(&findings) != Verdict::Fail => {
                now = events.iter().fold(now, &mut evolve);
                Outcome { fate: Fate::Applied, events, findings }
            }
            Ok((_, findings)) | Err(findings) => {
                refused = true;
                Outcome { fate: Fate::Refused, events: Vec::new(), findings }
            }
        };
        outcomes.push(outcome);
    }
    match before {
        Some(before) if refused => {
            for outcome in &mut outcomes {
                if outcome.fate == Fate::Applied {
                    outcome.fate = Fate::HeldBack;
                }
            }
            Batch { world: before, outcomes }
        }
        Some(_) | None => Batch { world: now, outcomes },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A world of seats: each person takes one; without a seat a person is refused.
    fn seats(mode: Mode, free: u32, people: &[u8]) -> Batch<u32, u8> {
        let decide = |free: &u32, person: &u8| if *free > 0 { Ok((vec![*person], vec![])) } else { Err(vec![]) };
        run(mode, free, people, |person| *person, decide, |free, _| free - 1)
    }

    #[test]
    fn the_next_person_sees_what_the_one_before_changed() {
        let batch = seats(Mode::BestEffort, 2, &[1, 2, 3]);
        assert_eq!((batch.world, batch.count(Fate::Applied), batch.count(Fate::Refused)), (0, 2, 1));
    }

    #[test]
    fn the_same_person_is_taken_once() {
        let batch = seats(Mode::BestEffort, 9, &[1, 2, 1]);
        assert_eq!((batch.world, batch.outcomes[2].findings[0].code()), (7, "transfer.batch_twice"));
        assert_eq!(seats(Mode::AllOrNothing, 9, &[1, 2, 1]).world, 9);
    }

    proptest! {
        #[test]
        fn all_or_nothing_changes_all_or_nothing(free in 0u32..8, people in prop::collection::vec(0u8..8, 0..8)) {
            let all = seats(Mode::AllOrNothing, free, &people);
            let effort = seats(Mode::BestEffort, free, &people);
            prop_assert_eq!(effort.count(Fate::Applied) + effort.count(Fate::Refused), people.len());
            if effort.count(Fate::Refused) == 0 {
                prop_assert_eq!(all, effort);
            } else {
                prop_assert_eq!(all.world, free);
                prop_assert_eq!(all.count(Fate::Applied), 0);
                prop_assert_eq!(all.count(Fate::HeldBack), effort.count(Fate::Applied));
            }
        }
    }
}
