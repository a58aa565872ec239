//! The log of a portal read back: every application and every member's place from the events alone. FAQ questions 33 and
//! 34 rest on it: what happened to an application can be shown.
//!
//! A log is a sequence of records, numbered from 1 without a gap. A record that is out of order, of an application that was
//! never filed, that cannot happen where the application stands, or that does not fit where the member is, stops the
//! reading, and nothing of it is taken over: the log is damaged or not this system's. The order of events is that of the
//! workflow, so the source is the workflow's.
//!
//! Read at: no day.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::findings::national as f;
use super::key::{ApplicationId, MemberId};
use super::world::Place;
use super::{guangdong, national};
use crate::kernel::{Chart, Date, Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::transfer_workflow::FAQ_COPY_TRANSFER;

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.log",
    file: file!(),
    title: ("转接事件记录", "the log of transfers"),
    questions: &[33, 34],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_COPY_TRANSFER],
    findings: &[f::LogOrder::DEF, f::LogUnknown::DEF, f::LogImpossible::DEF, f::LogPlace::DEF, f::LogClock::DEF],
};

/// A workflow whose events can be kept in a log.
pub trait Workflow {
    /// The state of an application; the default is one that has not been filed.
    type State: Clone + Default;
    /// What happens to it.
    type Event;

    /// Takes an event over.
    fn evolve(state: Self::State, event: &Self::Event) -> Self::State;
    /// Whether the event can happen in the state.
    fn admits(state: &Self::State, event: &Self::Event) -> bool;
    /// The day of an event.
    fn day(event: &Self::Event) -> Date;
    /// The day on which the application came to its state.
    fn since(state: &Self::State) -> Option<Date>;
    /// Whether the application waits for somebody.
    fn is_open(state: &Self::State) -> bool;
    /// The words for the state and the event.
    fn terms(state: &Self::State, event: &Self::Event) -> (&'static Term, &'static Term);
    /// Whom the application is about and where the member was when it was filed.
    fn subject(state: &Self::State) -> Option<(&MemberId, Place)>;
    /// Where the member is from now on, if the event moves the member.
    fn moves_to(state: &Self::State, event: &Self::Event) -> Option<Place>;
}

/// The national workflow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct National;

impl Workflow for National {
    type State = national::Application;
    type Event = national::Event;

    fn evolve(state: Self::State, event: &Self::Event) -> Self::State {
        national::evolve(state, event)
    }

    fn admits(state: &Self::State, event: &Self::Event) -> bool {
        state.admits(event)
    }

    fn day(event: &Self::Event) -> Date {
        event.on
    }

    fn since(state: &Self::State) -> Option<Date> {
        state.since
    }

    fn is_open(state: &Self::State) -> bool {
        state.stage.is_open()
    }

    fn terms(state: &Self::State, event: &Self::Event) -> (&'static Term, &'static Term) {
        (state.stage.term(), national::Stage::event_term(event.change.happening()))
    }

    fn subject(state: &Self::State) -> Option<(&MemberId, Place)> {
        state.filing.as_ref().map(|filing| (&filing.member, filing.from.clone()))
    }

    fn moves_to(_: &Self::State, event: &Self::Event) -> Option<Place> {
        event.change.moves_to()
    }
}

/// Guangdong's own workflow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Guangdong;

impl Workflow for Guangdong {
    type State = guangdong::Application;
    type Event = guangdong::Event;

    fn evolve(state: Self::State, event: &Self::Event) -> Self::State {
        guangdong::evolve(state, event)
    }

    fn admits(state: &Self::State, event: &Self::Event) -> bool {
        state.admits(event)
    }

    fn day(event: &Self::Event) -> Date {
        event.on
    }

    fn since(state: &Self::State) -> Option<Date> {
        state.since
    }

    fn is_open(state: &Self::State) -> bool {
        state.stage.is_open()
    }

    fn terms(state: &Self::State, event: &Self::Event) -> (&'static Term, &'static Term) {
        (state.stage.term(), guangdong::Stage::event_term(event.change.happening()))
    }

    fn subject(state: &Self::State) -> Option<(&MemberId, Place)> {
        state.filing.as_ref().map(|filing| (&filing.member, Place::Branch { branch: filing.from.clone() }))
    }

    fn moves_to(state: &Self::State, event: &Self::Event) -> Option<Place> {
        state.moves_to(event)
    }
}

/// One line of a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Record<E> {
    /// Its number, from 1 without a gap.
    pub sequence: u64,
    /// The application it is about.
    pub application: ApplicationId,
    /// What happened.
    pub event: E,
}

/// Everything that follows from a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger<W: Workflow> {
    applications: BTreeMap<ApplicationId, W::State>,
    places: BTreeMap<MemberId, Place>,
    read: u64,
}

impl<W: Workflow> Default for Ledger<W> {
    fn default() -> Self {
        Self { applications: BTreeMap::new(), places: BTreeMap::new(), read: 0 }
    }
}

impl<W: Workflow> Ledger<W> {
    /// A ledger of members whose first places are known. Of others the first application tells where they were.
    #[must_use]
    pub fn starting_at(places: BTreeMap<MemberId, Place>) -> Self {
        Self { places, ..Self::default() }
    }

    /// Takes a record over; a record that cannot follow leaves the ledger as it is.
    ///
    /// ```
    /// use zhtj::transfer::ledger::{Ledger, National, Record};
    /// use zhtj::transfer::national::{Change, Event};
    /// let mut ledger = Ledger::<National>::default();
    /// let event = Event { on: zhtj::kernel::day(2024, 6, 20), by: zhtj::transfer::Actor::Clock, change: Change::Returned };
    /// let stray = Record { sequence: 1, application: "a1".parse()?, event };
    /// assert_eq!(ledger.apply(&stray).unwrap_err().code(), "transfer.log_unknown_application");
    /// # Ok::<(), zhtj::transfer::key::NotAKey>(())
    /// ```
    ///
    /// # Errors
    /// `transfer.log_order`, `transfer.log_unknown_application`, `transfer.log_clock`, `transfer.log_impossible_event`,
    /// `transfer.log_place`.
    pub fn apply(&mut self, record: &Record<W::Event>) -> Result<(), Box<Finding>> {
        let expected = self.read + 1;
        if record.sequence != expected {
            return Err(Box::new(f::LogOrder { expected, found: record.sequence }.finding()));
        }
        let application = || record.application.to_string();
        let event = &record.event;
        let known = self.applications.get(&record.application);
        let state = known.cloned().unwrap_or_default();
        let on = W::day(event);
        if let Some(since) = W::since(&state).filter(|since| *since > on) {
            return Err(Box::new(f::LogClock { application: application(), since, on }.finding()));
        }
        if !W::admits(&state, event) {
            let (at, event) = W::terms(&state, event);
            return Err(Box::new(if known.is_none() {
                f::LogUnknown { application: application() }.finding()
            } else {
                f::LogImpossible { application: application(), stage: at, event }.finding()
            }));
        }
        let moves_to = W::moves_to(&state, event);
        let state = W::evolve(state, event);
        if let Some((member, from)) = W::subject(&state) {
            // A new application, and any event that moves the member, must find the member where the application says.
            let is_checked = known.is_none() || moves_to.is_some();
            if is_checked && self.places.get(member).is_some_and(|place| *place != from) {
                return Err(Box::new(f::LogPlace { application: application() }.finding()));
            }
            if let Some(place) = moves_to {
                self.places.insert(member.clone(), place);
            } else if known.is_none() {
                self.places.insert(member.clone(), from);
            }
        }
        self.applications.insert(record.application.clone(), state);
        self.read = expected;
        Ok(())
    }

    /// Takes a whole log over, or nothing of it.
    ///
    /// # Errors
    /// As [`Ledger::apply`], placed at the index of the record.
    pub fn replay(mut self, records: &[Record<W::Event>]) -> Result<Self, Box<Finding>> {
        for (index, record) in records.iter().enumerate() {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            self.apply(record).map_err(|finding| Box::new(finding.within_index(index)))?;
        }
        Ok(self)
    }

    /// The number of records that were read.
    #[must_use]
    pub const fn read(&self) -> u64 {
        self.read
    }

    /// The state of an application.
    #[must_use]
    pub fn application(&self, id: &ApplicationId) -> Option<&W::State> {
        self.applications.get(id)
    }

    /// All applications, those that have ended among them.
    pub fn applications(&self) -> impl Iterator<Item = (&ApplicationId, &W::State)> {
        self.applications.iter()
    }

    /// The history of a member: every application, those that have ended among them, by key.
    pub fn history<'a>(&'a self, member: &'a MemberId) -> impl Iterator<Item = (&'a ApplicationId, &'a W::State)> {
        self.applications.iter().filter(move |(_, state)| W::subject(state).is_some_and(|(of, _)| of == member))
    }

    /// The applications of a member that wait for somebody.
    pub fn open<'a>(&'a self, member: &'a MemberId) -> impl Iterator<Item = &'a ApplicationId> {
        self.history(member).filter(|(_, state)| W::is_open(state)).map(|(id, _)| id)
    }

    /// Where a member is.
    #[must_use]
    pub fn place(&self, member: &MemberId) -> Option<&Place> {
        self.places.get(member)
    }

    /// Where every member is whom the log knows.
    pub fn places(&self) -> impl Iterator<Item = (&MemberId, &Place)> {
        self.places.iter()
    }
}
