//! An application as it is stored: its events, and the state that follows from them.
//!
//! No event carries a text that a person wrote: the filled fields of the form, remarks and reasons of a refusal stay in
//! the portal's own tables.

use serde::{Deserialize, Serialize};

use super::stage::{Happening, Stage};
use crate::kernel::{Chart, Date};
use crate::transfer::actor::Actor;
use crate::transfer::key::{MemberId, OrganizationId};
use crate::transfer::reason::Reason;
use crate::transfer::world::{Place, SeparateSystem};

/// Who started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Initiator {
    /// The member (团员发起).
    Member,
    /// The losing side (转出组织发起).
    Losing,
    /// The receiving side (转入组织发起).
    Receiving,
    /// A separate system.
    Separate,
}

/// Where an application leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Goal {
    /// To an organization of the national system.
    Organization {
        /// The organization: a branch, or one that will assign a branch.
        organization: OrganizationId,
    },
    /// To the pool of special units (特殊单位专属库).
    SpecialPool {
        /// The provincial committee that decides.
        province: OrganizationId,
    },
    /// To a separate system.
    Separate {
        /// That system.
        system: SeparateSystem,
        /// The exact full name (组织全称) of the target there.
        full_name: String,
    },
}

/// What was filed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Filing {
    /// Whom it is about.
    pub member: MemberId,
    /// Which side started.
    pub initiator: Initiator,
    /// Who started; only this one can take it back.
    pub by: Actor,
    /// Where the member was.
    pub from: Place,
    /// Where the member is to go.
    pub goal: Goal,
    /// The reason; none where a separate system gave it.
    #[serde(default)]
    pub reason: Option<Reason>,
}

impl Filing {
    /// Whether it crosses the border of a separate system.
    #[must_use]
    pub const fn is_cross_system(&self) -> bool {
        matches!(self.from, Place::Separate { .. }) || matches!(self.goal, Goal::Separate { .. })
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The day on which it takes effect. What the clock does bears the day on which it was due, however late it was asked.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// Who did it.
    pub by: Actor,
    /// What changed.
    pub change: Change,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    /// Filed; the losing side is asked first.
    FiledOut {
        /// What was filed.
        filing: Filing,
    },
    /// Filed; the receiving side is asked.
    FiledIn {
        /// What was filed.
        filing: Filing,
    },
    /// Filed; the provincial committee is asked.
    FiledProvince {
        /// What was filed.
        filing: Filing,
    },
    /// Filed; a separate system is asked.
    FiledSeparate {
        /// What was filed.
        filing: Filing,
    },
    /// The losing side agreed; the receiving side is asked.
    PassedIn,
    /// The losing side agreed; a separate system is asked.
    PassedSeparate,
    /// A committee agreed and has to assign a branch.
    Accepted,
    /// The member is in the new branch.
    Completed {
        /// The new branch.
        branch: OrganizationId,
        /// Whether an account is to be made for somebody who comes from a separate system: the user name is the ID
        /// number, the password its last 8 characters.
        #[serde(default)]
        account: bool,
    },
    /// The member is in the pool of special units.
    Pooled {
        /// The province that keeps it.
        province: OrganizationId,
    },
    /// A separate system took the member over.
    HandedOver {
        /// That system.
        system: SeparateSystem,
    },
    /// Refused.
    Returned,
    /// Nobody reviewed in time.
    AutoReturned,
    /// Taken back.
    Withdrawn,
}

impl Change {
    /// What kind of change it is.
    #[must_use]
    pub const fn happening(&self) -> Happening {
        match self {
            Self::FiledOut { .. } => Happening::FiledOut,
            Self::FiledIn { .. } => Happening::FiledIn,
            Self::FiledProvince { .. } => Happening::FiledProvince,
            Self::FiledSeparate { .. } => Happening::FiledSeparate,
            Self::PassedIn => Happening::PassedIn,
            Self::PassedSeparate => Happening::PassedSeparate,
            Self::Accepted => Happening::Accepted,
            Self::Completed { .. } => Happening::Completed,
            Self::Pooled { .. } => Happening::Pooled,
            Self::HandedOver { .. } => Happening::HandedOver,
            Self::Returned => Happening::Returned,
            Self::AutoReturned => Happening::AutoReturned,
            Self::Withdrawn => Happening::Withdrawn,
        }
    }

    /// What was filed, if something was.
    #[must_use]
    pub const fn filing(&self) -> Option<&Filing> {
        match self {
            Self::FiledOut { filing }
            | Self::FiledIn { filing }
            | Self::FiledProvince { filing }
            | Self::FiledSeparate { filing } => Some(filing),
            Self::PassedIn
            | Self::PassedSeparate
            | Self::Accepted
            | Self::Completed { .. }
            | Self::Pooled { .. }
            | Self::HandedOver { .. }
            | Self::Returned
            | Self::AutoReturned
            | Self::Withdrawn => None,
        }
    }

    /// Where the member is from now on, if the change moves the member.
    #[must_use]
    pub fn moves_to(&self) -> Option<Place> {
        match self {
            Self::Completed { branch, .. } => Some(Place::Branch { branch: branch.clone() }),
            Self::Pooled { province } => Some(Place::SpecialPool { province: province.clone() }),
            Self::HandedOver { system } => Some(Place::Separate { system: *system }),
            Self::FiledOut { .. }
            | Self::FiledIn { .. }
            | Self::FiledProvince { .. }
            | Self::FiledSeparate { .. }
            | Self::PassedIn
            | Self::PassedSeparate
            | Self::Accepted
            | Self::Returned
            | Self::AutoReturned
            | Self::Withdrawn => None,
        }
    }
}

/// The state of an application. The default is one that has not been filed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Application {
    /// Where it stands.
    pub stage: Stage,
    /// What was filed; none only while it is new.
    pub filing: Option<Filing>,
    /// The day on which it came to its stage.
    #[serde(with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub since: Option<Date>,
}

impl Application {
    /// Whether an event can happen to it: its chart allows it, and what the event says fits what was filed.
    #[must_use]
    pub fn admits(&self, event: &Event) -> bool {
        self.stage.next(event.change.happening()).is_some() && self.fits(&event.change)
    }

    fn fits(&self, change: &Change) -> bool {
        let goal = self.filing.as_ref().map(|filing| &filing.goal);
        match change {
            Change::FiledOut { filing } => !matches!(filing.goal, Goal::SpecialPool { .. }),
            Change::FiledIn { filing } => matches!(filing.goal, Goal::Organization { .. }),
            Change::FiledProvince { filing } => matches!(filing.goal, Goal::SpecialPool { .. }),
            Change::FiledSeparate { filing } => matches!(filing.goal, Goal::Separate { .. }),
            Change::PassedSeparate => matches!(goal, Some(Goal::Separate { .. })),
            Change::PassedIn | Change::Accepted => matches!(goal, Some(Goal::Organization { .. })),
            Change::Completed { branch, account } => self.completes(branch, *account),
            Change::Pooled { province } => {
                matches!(goal, Some(Goal::SpecialPool { province: asked }) if asked == province)
            }
            Change::HandedOver { system } => {
                matches!(goal, Some(Goal::Separate { system: asked, .. }) if asked == system)
            }
            Change::Returned | Change::AutoReturned | Change::Withdrawn => true,
        }
    }

    /// Only the assignment leads to another branch than the one that was asked for.
    fn completes(&self, branch: &OrganizationId, account: bool) -> bool {
        let Some(filing) = &self.filing else { return false };
        let Goal::Organization { organization } = &filing.goal else { return false };
        let direct = self.stage != Stage::PendingOut || filing.initiator == Initiator::Receiving;
        let assigned = self.stage == Stage::PendingAssign || organization == branch;
        direct && assigned && account == matches!(filing.from, Place::Separate { .. })
    }
}

/// Takes an event over. An event that cannot happen in the state changes nothing; a log that holds one is refused by
/// [`Ledger::apply`](crate::transfer::ledger::Ledger::apply).
///
/// ```
/// use zhtj::transfer::national::{Application, evolve, Event, Change, Stage};
/// use zhtj::transfer::Actor;
/// let event = Event { on: zhtj::kernel::day(2024, 6, 20), by: Actor::Clock, change: Change::Returned };
/// assert_eq!(evolve(Application::default(), &event).stage, Stage::New);
/// ```
#[must_use]
pub fn evolve(application: Application, event: &Event) -> Application {
    match application.stage.next(event.change.happening()).filter(|_| application.fits(&event.change)) {
        None => application,
        Some(stage) => {
            Application { stage, filing: event.change.filing().cloned().or(application.filing), since: Some(event.on) }
        }
    }
}
