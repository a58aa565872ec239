//! An application in Guangdong's own system as it is stored. No event carries a text that a person wrote.

use serde::{Deserialize, Serialize};

use super::stage::{AuditStatus, Happening, Stage};
use crate::kernel::{Chart, Date};
use crate::transfer::actor::Actor;
use crate::transfer::key::{MemberId, OrganizationId};
use crate::transfer::reason::Reason;
use crate::transfer::world::Place;

/// Where an application leads (`headfor`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Heading {
    /// 1 转至省内
    WithinProvince {
        /// The receiving branch.
        branch: OrganizationId,
    },
    /// 2 转至非共青团广东省委所辖的团组织
    Outside,
    /// 3 退回原籍
    BackToOrigin,
}

impl Heading {
    /// Whether the member leaves the system. Of 退回原籍 it is inferred: it names no branch that could agree.
    #[must_use]
    pub const fn leaves(&self) -> bool {
        match self {
            Self::WithinProvince { .. } => false,
            Self::Outside | Self::BackToOrigin => true,
        }
    }
}

/// What was filed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Filing {
    /// Whom it is about.
    pub member: MemberId,
    /// Who started: the member or the branch.
    pub by: Actor,
    /// The losing branch.
    pub from: OrganizationId,
    /// Where to.
    pub heading: Heading,
    /// The reason (`cause`).
    pub reason: Reason,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The day.
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
    /// The member filed it.
    FiledByMember {
        /// What was filed.
        filing: Filing,
    },
    /// The branch filed it.
    FiledByBranch {
        /// What was filed.
        filing: Filing,
    },
    /// The member confirmed it.
    Confirmed,
    /// The one it waited for agreed.
    Approved,
    /// The losing superior let the member leave the system.
    Released,
    /// Refused.
    Returned,
    /// Taken back.
    Withdrawn,
    /// Appealed.
    Appealed,
    /// The appeal was granted.
    AppealGranted,
    /// The appeal was refused.
    AppealRefused,
}

impl Change {
    /// What kind of change it is.
    #[must_use]
    pub const fn happening(&self) -> Happening {
        match self {
            Self::FiledByMember { .. } => Happening::FiledByMember,
            Self::FiledByBranch { .. } => Happening::FiledByBranch,
            Self::Confirmed => Happening::Confirmed,
            Self::Approved => Happening::Approved,
            Self::Released => Happening::Released,
            Self::Returned => Happening::Returned,
            Self::Withdrawn => Happening::Withdrawn,
            Self::Appealed => Happening::Appealed,
            Self::AppealGranted => Happening::AppealGranted,
            Self::AppealRefused => Happening::AppealRefused,
        }
    }

    const fn filing(&self) -> Option<&Filing> {
        match self {
            Self::FiledByMember { filing } | Self::FiledByBranch { filing } => Some(filing),
            Self::Confirmed
            | Self::Approved
            | Self::Released
            | Self::Returned
            | Self::Withdrawn
            | Self::Appealed
            | Self::AppealGranted
            | Self::AppealRefused => None,
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
    /// The consents given so far, as the front end lists them (codes 10 to 13).
    pub consents: Vec<AuditStatus>,
}

impl Application {
    /// Whether an event can happen to it: its chart allows it, and it fits what was filed.
    #[must_use]
    pub fn admits(&self, event: &Event) -> bool {
        self.stage.next(event.change.happening()).is_some() && self.fits(&event.change)
    }

    fn fits(&self, change: &Change) -> bool {
        let leaves = self.filing.as_ref().map(|filing| filing.heading.leaves());
        match change {
            Change::FiledByMember { filing } => filing.by.is_member(&filing.member),
            Change::FiledByBranch { filing } => filing.by.administers(&filing.from),
            Change::Approved => self.stage != Stage::OutSuperior || leaves == Some(false),
            Change::Released => leaves == Some(true),
            Change::Confirmed
            | Change::Returned
            | Change::Withdrawn
            | Change::Appealed
            | Change::AppealGranted
            | Change::AppealRefused => self.filing.is_some(),
        }
    }

    /// Where an event that can happen here moves the member to.
    #[must_use]
    pub fn moves_to(&self, event: &Event) -> Option<Place> {
        if self.stage.next(event.change.happening()) != Some(Stage::Succeeded) {
            return None;
        }
        self.filing.as_ref().map(|filing| match &filing.heading {
            Heading::WithinProvince { branch } => Place::Branch { branch: branch.clone() },
            Heading::Outside | Heading::BackToOrigin => Place::Outside,
        })
    }
}

/// Takes an event over. An event that cannot happen in the state changes nothing.
///
/// ```
/// use zhtj::transfer::Actor;
/// use zhtj::transfer::guangdong::{Application, Change, Event, Stage, evolve};
/// let event = Event { on: zhtj::kernel::day(2024, 6, 20), by: Actor::Clock, change: Change::Approved };
/// assert_eq!(evolve(Application::default(), &event).stage, Stage::New);
/// ```
#[must_use]
pub fn evolve(application: Application, event: &Event) -> Application {
    let change = &event.change;
    let Some(stage) = application.stage.next(change.happening()).filter(|_| application.fits(change)) else {
        return application;
    };
    let mut consents = application.consents;
    if matches!(change, Change::Confirmed | Change::Approved | Change::Released) {
        consents.extend(application.stage.consent());
    }
    Application { stage, filing: change.filing().cloned().or(application.filing), since: Some(event.on), consents }
}
