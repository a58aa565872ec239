//! The life of a reset code: issued, then used, expired or replaced.

use serde::{Deserialize, Serialize};

use super::{f, last_day};
use crate::account::first_known;
use crate::account::secret::{Purpose, Sealed, Secret};
use crate::context::Context;
use crate::kernel::{Chart, Coverage, Date, Diagnosis, Finding, Term};

pub use crate::account::registration_code::On;

/// What has become of a reset code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResetCodeStatus {
    /// There is none yet.
    Blank,
    /// It can be used.
    Issued,
    /// The password was changed with it.
    Used,
    /// Its term ended.
    Expired,
    /// A newer code for the same person took its place.
    Replaced,
}

/// What can happen to a reset code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ResetHappening {
    /// It is issued.
    Issues,
    /// The password is changed with it.
    Uses,
    /// Its term ends.
    Expires,
    /// A newer one takes its place.
    Replaces,
}

impl Chart for ResetCodeStatus {
    type Event = ResetHappening;
    const ID: &'static str = "reset_code.status";
    const TITLE: (&'static str, &'static str) = ("密码重置码", "password reset code");
    const STATES: &'static [Self] = &[Self::Blank, Self::Issued, Self::Used, Self::Expired, Self::Replaced];
    const EVENTS: &'static [ResetHappening] =
        &[ResetHappening::Issues, ResetHappening::Uses, ResetHappening::Expires, ResetHappening::Replaces];

    fn term(self) -> &'static Term {
        match self {
            Self::Blank => &Term { code: "blank", zh: "未生成", en: "not issued" },
            Self::Issued => &Term { code: "issued", zh: "有效", en: "issued" },
            Self::Used => &Term { code: "used", zh: "已使用", en: "used" },
            Self::Expired => &Term { code: "expired", zh: "已过期", en: "expired" },
            Self::Replaced => &Term { code: "replaced", zh: "已被新码取代", en: "replaced" },
        }
    }

    fn event_term(event: ResetHappening) -> &'static Term {
        match event {
            ResetHappening::Issues => &Term { code: "issue", zh: "生成", en: "issue" },
            ResetHappening::Uses => &Term { code: "use", zh: "使用", en: "use" },
            ResetHappening::Expires => &Term { code: "expire", zh: "过期", en: "expire" },
            ResetHappening::Replaces => &Term { code: "replace", zh: "取代", en: "replace" },
        }
    }

    fn next(self, event: ResetHappening) -> Option<Self> {
        match (self, event) {
            (Self::Blank, ResetHappening::Issues) => Some(Self::Issued),
            (Self::Issued, ResetHappening::Uses) => Some(Self::Used),
            (Self::Issued, ResetHappening::Expires) => Some(Self::Expired),
            (Self::Issued, ResetHappening::Replaces) => Some(Self::Replaced),
            (Self::Blank, ResetHappening::Uses | ResetHappening::Expires | ResetHappening::Replaces)
            | (Self::Issued, ResetHappening::Issues)
            | (
                Self::Used | Self::Expired | Self::Replaced,
                ResetHappening::Issues | ResetHappening::Uses | ResetHappening::Expires | ResetHappening::Replaces,
            ) => None,
        }
    }
}

/// A reset code as it is kept. Whose it is, the portal knows; the digest is bound to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResetRecord {
    /// The sealed code.
    pub sealed: Sealed,
    /// The day of issue, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub issued_on: Date,
}

/// What happened to a reset code, as a portal keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ResetEvent"))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// It was issued.
    Issued(ResetRecord),
    /// The password was changed with it.
    Used(On),
    /// Its term ended.
    Expired(On),
    /// A newer code took its place.
    Replaced(On),
}

impl Event {
    /// The kind of the event, as the chart knows it.
    #[must_use]
    pub const fn happening(&self) -> ResetHappening {
        match self {
            Self::Issued(_) => ResetHappening::Issues,
            Self::Used(_) => ResetHappening::Uses,
            Self::Expired(_) => ResetHappening::Expires,
            Self::Replaced(_) => ResetHappening::Replaces,
        }
    }
}

/// What is known of a reset code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetCodeState {
    /// There is none yet.
    Blank,
    /// It can be used.
    Issued(ResetRecord),
    /// The password was changed with it on a day.
    Used(ResetRecord, Date),
    /// Its term ended.
    Expired(ResetRecord),
    /// A newer code took its place on a day.
    Replaced(ResetRecord, Date),
}

impl ResetCodeState {
    /// The state in the chart.
    #[must_use]
    pub const fn status(&self) -> ResetCodeStatus {
        match self {
            Self::Blank => ResetCodeStatus::Blank,
            Self::Issued(_) => ResetCodeStatus::Issued,
            Self::Used(..) => ResetCodeStatus::Used,
            Self::Expired(_) => ResetCodeStatus::Expired,
            Self::Replaced(..) => ResetCodeStatus::Replaced,
        }
    }

    /// The code as it is kept; `None` if there is none yet.
    #[must_use]
    pub const fn record(&self) -> Option<&ResetRecord> {
        match self {
            Self::Blank => None,
            Self::Issued(record) | Self::Used(record, _) | Self::Expired(record) | Self::Replaced(record, _) => {
                Some(record)
            }
        }
    }
}

/// What somebody entered at «忘记密码», but for the new password, which the rule on passwords judges.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ResetAttempt"))]
#[serde(deny_unknown_fields)]
pub struct Attempt {
    /// The caller's key of the person whose ID number was entered.
    pub person: Secret,
    /// The code.
    pub code: Secret,
}

/// What somebody wants to do with a reset code.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ResetCommand"))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Issue it, sealed.
    Issue(ResetRecord),
    /// Change the password with it.
    Use(Attempt),
    /// Close it if its term has ended.
    Expire {},
    /// Put a newer one in its place.
    Replace {},
}

/// Decides what follows from a command today.
///
/// # Errors
/// The findings that stand against it, `reset_code.*`; see [`redeem`] for entering a code.
pub fn decide(state: &ResetCodeState, command: &Command, context: &Context<'_>) -> Result<Vec<Event>, Vec<Finding>> {
    let on = On { on: context.today };
    let event = match command {
        Command::Issue(record) => {
            possible(state, ResetHappening::Issues)?;
            if let Err(coverage) = last_day(record.issued_on, &context.policy.account) {
                return Err(vec![not_known(coverage, record.issued_on)]);
            }
            Event::Issued(*record)
        }
        Command::Use(attempt) => redeem(state, attempt, context)?,
        Command::Expire {} => {
            possible(state, ResetHappening::Expires)?;
            if let Some(record) = state.record() {
                let last = last_day(record.issued_on, &context.policy.account)
                    .map_err(|coverage| vec![not_known(coverage, record.issued_on)])?;
                if context.today <= last {
                    return Err(vec![f::ResetCodeStillValid { last_day: last }.finding()]);
                }
            }
            Event::Expired(on)
        }
        Command::Replace {} => {
            possible(state, ResetHappening::Replaces)?;
            Event::Replaced(on)
        }
    };
    Ok(vec![event])
}

/// Judges an attempt against a reset code, today.
///
/// # Errors
/// What stands against it, for whoever keeps the records: `reset_code.mismatch`, `expired`, `already_used`, `replaced`,
/// `before_issue`, `term_not_known`, `not_possible`. For the person at the form there is [`rejected`].
pub fn redeem(state: &ResetCodeState, attempt: &Attempt, context: &Context<'_>) -> Result<Event, Vec<Finding>> {
    let Some(record) = state.record() else {
        return Err(vec![impossible(ResetHappening::Uses, state.status())]);
    };
    if !record.sealed.opens(Purpose::Reset, attempt.person.reveal(), attempt.code.reveal()) {
        return Err(vec![f::ResetCodeMismatch {}.finding().within("code")]);
    }
    let (today, issued_on) = (context.today, record.issued_on);
    let last = last_day(issued_on, &context.policy.account);
    let finding = match (state, last) {
        (ResetCodeState::Used(_, on), _) => f::ResetCodeUsed { on: *on }.finding(),
        (ResetCodeState::Replaced(_, on), _) => f::ResetCodeReplaced { on: *on }.finding(),
        (_, Err(coverage)) => not_known(coverage, issued_on),
        (ResetCodeState::Expired(_), Ok(last_day)) => f::ResetCodeExpired { last_day }.finding(),
        (ResetCodeState::Blank | ResetCodeState::Issued(_), Ok(last_day)) => {
            if today < issued_on {
                f::ResetCodeBeforeIssue { today, issued_on }.finding()
            } else if today > last_day {
                f::ResetCodeExpired { last_day }.finding()
            } else {
                return Ok(Event::Used(On { on: today }));
            }
        }
    };
    Err(vec![finding])
}

/// What may be told to the person whose code is refused: one finding for all reasons.
#[must_use]
pub fn rejected() -> Finding {
    f::ResetCodeRejected {}.finding()
}

/// Takes an event over. An event that cannot happen changes nothing; [`replay`] reports it.
#[must_use]
pub fn evolve(state: ResetCodeState, event: &Event) -> ResetCodeState {
    if state.status().next(event.happening()).is_none() {
        return state;
    }
    match (event, state.record().copied()) {
        (Event::Issued(record), _) => ResetCodeState::Issued(*record),
        (Event::Used(day), Some(record)) => ResetCodeState::Used(record, day.on),
        (Event::Expired(_), Some(record)) => ResetCodeState::Expired(record),
        (Event::Replaced(day), Some(record)) => ResetCodeState::Replaced(record, day.on),
        (Event::Used(_) | Event::Expired(_) | Event::Replaced(_), None) => state,
    }
}

/// Gets the state from all events in their order.
///
/// # Errors
/// `reset_code.history_broken` at the first event that cannot follow those before it.
pub fn replay(events: &[Event]) -> Result<ResetCodeState, Finding> {
    let mut state = ResetCodeState::Blank;
    for (at, event) in (0..).zip(events) {
        if state.status().next(event.happening()).is_none() {
            let (event, state) = (ResetCodeStatus::event_term(event.happening()), state.status().term());
            return Err(f::ResetCodeHistoryBroken { event, state }.finding().within_index(at).within("events"));
        }
        state = evolve(state, event);
    }
    Ok(state)
}

fn possible(state: &ResetCodeState, event: ResetHappening) -> Result<(), Vec<Finding>> {
    if state.status().next(event).is_some() { Ok(()) } else { Err(vec![impossible(event, state.status())]) }
}

fn impossible(event: ResetHappening, state: ResetCodeStatus) -> Finding {
    f::ResetCodeNotPossible { event: ResetCodeStatus::event_term(event), state: state.term() }.finding()
}

pub(super) fn not_known(coverage: Coverage, issued_on: Date) -> Finding {
    let first = first_known(coverage, issued_on);
    f::ResetCodeTermNotKnown { issued_on, first }.finding()
}
