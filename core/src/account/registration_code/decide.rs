//! The life of a registration code: issued, then redeemed, expired, replaced or revoked. Whatever it becomes, it cannot
//! be used again (one code serves one administrator).

use serde::{Deserialize, Serialize};

use super::{f, last_day, redeem};
use crate::account::OrganizationKey;
use crate::account::first_known;
use crate::account::policy::Reissue;
use crate::account::secret::Sealed;
use crate::context::Context;
use crate::kernel::{Chart, Coverage, Date, Diagnosis, Finding, Term};

/// What has become of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RegistrationCodeStatus {
    /// There is none yet.
    Blank,
    /// It can be used.
    Issued,
    /// An administrator registered with it.
    Redeemed,
    /// Its term ended.
    Expired,
    /// A newer code for the same organization took its place.
    Replaced,
    /// The issuer withdrew it.
    Revoked,
}

/// What can happen to a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Happening {
    /// It is issued.
    Issues,
    /// It is redeemed.
    Redeems,
    /// Its term ends.
    Expires,
    /// A newer one takes its place.
    Replaces,
    /// It is withdrawn.
    Revokes,
}

impl Chart for RegistrationCodeStatus {
    type Event = Happening;
    const ID: &'static str = "registration_code.status";
    const TITLE: (&'static str, &'static str) = ("管理员注册码", "administrator registration code");
    const STATES: &'static [Self] =
        &[Self::Blank, Self::Issued, Self::Redeemed, Self::Expired, Self::Replaced, Self::Revoked];
    const EVENTS: &'static [Happening] =
        &[Happening::Issues, Happening::Redeems, Happening::Expires, Happening::Replaces, Happening::Revokes];

    fn term(self) -> &'static Term {
        match self {
            Self::Blank => &Term { code: "blank", zh: "未生成", en: "not issued" },
            Self::Issued => &Term { code: "issued", zh: "有效", en: "issued" },
            Self::Redeemed => &Term { code: "redeemed", zh: "已使用", en: "redeemed" },
            Self::Expired => &Term { code: "expired", zh: "已过期", en: "expired" },
            Self::Replaced => &Term { code: "replaced", zh: "已被新码取代", en: "replaced" },
            Self::Revoked => &Term { code: "revoked", zh: "已撤销", en: "revoked" },
        }
    }

    fn event_term(event: Happening) -> &'static Term {
        match event {
            Happening::Issues => &Term { code: "issue", zh: "生成", en: "issue" },
            Happening::Redeems => &Term { code: "redeem", zh: "使用", en: "redeem" },
            Happening::Expires => &Term { code: "expire", zh: "过期", en: "expire" },
            Happening::Replaces => &Term { code: "replace", zh: "取代", en: "replace" },
            Happening::Revokes => &Term { code: "revoke", zh: "撤销", en: "revoke" },
        }
    }

    fn next(self, event: Happening) -> Option<Self> {
        match (self, event) {
            (Self::Blank, Happening::Issues) => Some(Self::Issued),
            (Self::Issued, Happening::Redeems) => Some(Self::Redeemed),
            (Self::Issued, Happening::Expires) => Some(Self::Expired),
            (Self::Issued, Happening::Replaces) => Some(Self::Replaced),
            (Self::Issued, Happening::Revokes) => Some(Self::Revoked),
            (Self::Blank, Happening::Redeems | Happening::Expires | Happening::Replaces | Happening::Revokes)
            | (Self::Issued, Happening::Issues)
            | (
                Self::Redeemed | Self::Expired | Self::Replaced | Self::Revoked,
                Happening::Issues | Happening::Redeems | Happening::Expires | Happening::Replaces | Happening::Revokes,
            ) => None,
        }
    }
}

/// A code as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CodeRecord {
    /// The organization it is for.
    pub organization: OrganizationKey,
    /// The sealed code.
    pub sealed: Sealed,
    /// The day of issue, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub issued_on: Date,
}

/// What happened to a code, as a portal keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// It was issued.
    Issued(CodeRecord),
    /// An administrator registered with it.
    Redeemed(On),
    /// Its term ended.
    Expired(On),
    /// A newer code took its place.
    Replaced(On),
    /// The issuer withdrew it.
    Revoked(On),
}

/// The day of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct On {
    /// `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
}

impl Event {
    /// The kind of the event, as the chart knows it.
    #[must_use]
    pub const fn happening(&self) -> Happening {
        match self {
            Self::Issued(_) => Happening::Issues,
            Self::Redeemed(_) => Happening::Redeems,
            Self::Expired(_) => Happening::Expires,
            Self::Replaced(_) => Happening::Replaces,
            Self::Revoked(_) => Happening::Revokes,
        }
    }
}

/// What is known of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegistrationCodeState {
    /// There is none yet.
    Blank,
    /// It can be used.
    Issued(CodeRecord),
    /// An administrator registered with it on a day.
    Redeemed(CodeRecord, Date),
    /// Its term ended.
    Expired(CodeRecord),
    /// A newer code took its place on a day.
    Replaced(CodeRecord, Date),
    /// The issuer withdrew it on a day.
    Revoked(CodeRecord, Date),
}

impl RegistrationCodeState {
    /// The state in the chart.
    #[must_use]
    pub const fn status(&self) -> RegistrationCodeStatus {
        match self {
            Self::Blank => RegistrationCodeStatus::Blank,
            Self::Issued(_) => RegistrationCodeStatus::Issued,
            Self::Redeemed(..) => RegistrationCodeStatus::Redeemed,
            Self::Expired(_) => RegistrationCodeStatus::Expired,
            Self::Replaced(..) => RegistrationCodeStatus::Replaced,
            Self::Revoked(..) => RegistrationCodeStatus::Revoked,
        }
    }

    /// The code as it is kept; `None` if there is none yet.
    #[must_use]
    pub const fn record(&self) -> Option<&CodeRecord> {
        match self {
            Self::Blank => None,
            Self::Issued(record)
            | Self::Redeemed(record, _)
            | Self::Expired(record)
            | Self::Replaced(record, _)
            | Self::Revoked(record, _) => Some(record),
        }
    }
}

/// What somebody wants to do with a code.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Issue it, sealed.
    Issue(CodeRecord),
    /// Register with it.
    Redeem(redeem::Attempt),
    /// Close it if its term has ended.
    Expire {},
    /// Put a newer one in its place.
    Replace {},
    /// Withdraw it.
    Revoke {},
}

/// Decides what follows from a command today. Nothing follows from [`Command::Replace`] under
/// [`Reissue::Keeps`].
///
/// # Errors
/// The findings that stand against it, `registration_code.*`; see [`redeem()`](redeem::redeem) for entering a code.
///
/// ```
/// use zhtj::account::registration_code::{Command, RegistrationCodeState, decide};
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let refused = decide(&RegistrationCodeState::Blank, &Command::Revoke {}, &context).unwrap_err();
/// assert_eq!(refused[0].code(), "registration_code.not_possible");
/// ```
pub fn decide(
    state: &RegistrationCodeState,
    command: &Command,
    context: &Context<'_>,
) -> Result<Vec<Event>, Vec<Finding>> {
    let on = On { on: context.today };
    let event = match command {
        Command::Issue(record) => {
            possible(state, Happening::Issues)?;
            if let Err(coverage) = last_day(record.issued_on, &context.policy.account) {
                return Err(vec![not_known(coverage, record.issued_on)]);
            }
            Event::Issued(record.clone())
        }
        Command::Redeem(attempt) => return redeem::redeem(state, attempt, context).map(|event| vec![event]),
        Command::Expire {} => {
            let record = possible(state, Happening::Expires)?;
            if let Some(record) = record {
                let last = last_day(record.issued_on, &context.policy.account)
                    .map_err(|coverage| vec![not_known(coverage, record.issued_on)])?;
                if context.today <= last {
                    return Err(vec![f::RegistrationCodeStillValid { last_day: last }.finding()]);
                }
            }
            Event::Expired(on)
        }
        Command::Replace {} => {
            possible(state, Happening::Replaces)?;
            match context.policy.account.reissue {
                Reissue::Replaces => Event::Replaced(on),
                Reissue::Keeps => return Ok(Vec::new()),
            }
        }
        Command::Revoke {} => {
            possible(state, Happening::Revokes)?;
            Event::Revoked(on)
        }
    };
    Ok(vec![event])
}

/// Takes an event over. An event that cannot happen changes nothing; [`replay`] reports it.
#[must_use]
pub fn evolve(state: RegistrationCodeState, event: &Event) -> RegistrationCodeState {
    if state.status().next(event.happening()).is_none() {
        return state;
    }
    match (event, state.record().cloned()) {
        (Event::Issued(record), _) => RegistrationCodeState::Issued(record.clone()),
        (Event::Redeemed(day), Some(record)) => RegistrationCodeState::Redeemed(record, day.on),
        (Event::Expired(_), Some(record)) => RegistrationCodeState::Expired(record),
        (Event::Replaced(day), Some(record)) => RegistrationCodeState::Replaced(record, day.on),
        (Event::Revoked(day), Some(record)) => RegistrationCodeState::Revoked(record, day.on),
        (Event::Redeemed(_) | Event::Expired(_) | Event::Replaced(_) | Event::Revoked(_), None) => state,
    }
}

/// Gets the state from all events in their order.
///
/// # Errors
/// `registration_code.history_broken` at the first event that cannot follow those before it.
pub fn replay(events: &[Event]) -> Result<RegistrationCodeState, Finding> {
    let mut state = RegistrationCodeState::Blank;
    for (at, event) in (0..).zip(events) {
        if state.status().next(event.happening()).is_none() {
            let (event, state) = (RegistrationCodeStatus::event_term(event.happening()), state.status().term());
            return Err(f::RegistrationCodeHistoryBroken { event, state }.finding().within_index(at).within("events"));
        }
        state = evolve(state, event);
    }
    Ok(state)
}

fn possible(state: &RegistrationCodeState, event: Happening) -> Result<Option<&CodeRecord>, Vec<Finding>> {
    if state.status().next(event).is_some() {
        return Ok(state.record());
    }
    Err(vec![impossible(event, state.status())])
}

pub(super) fn impossible(event: Happening, state: RegistrationCodeStatus) -> Finding {
    let (event, state) = (RegistrationCodeStatus::event_term(event), state.term());
    f::RegistrationCodeNotPossible { event, state }.finding()
}

pub(super) fn not_known(coverage: Coverage, issued_on: Date) -> Finding {
    let first = first_known(coverage, issued_on);
    f::RegistrationCodeTermNotKnown { issued_on, first }.finding()
}
