//! Guangdong's own workflow (组织关系接转) as a second profile: fourteen codes, four approvals, an appeal. Graded analogous
//! where only the front end of its system (2019) tells of it.

mod appeal;
mod application;
mod decide;
mod stage;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::kernel::Level;

pub use appeal::{Appeal, RULE as APPEAL, last_day as last_day_of_appeal};
pub use application::{Application, Change, Event, Filing, Heading, evolve};
pub use decide::{Act, Command, FileForm, RULE as WORKFLOW, decide, judge};
pub use stage::{AuditStatus, Happening, Stage};

/// Choices about Guangdong's workflow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct GuangdongPolicy {
    /// What is known from the front end of 2019 only: reasons given, lengths, proofs, terms, an application that is open
    /// already (analogous). Default `warning`: the front end may have changed since; a portal for Guangdong raises it to
    /// `error`.
    pub details: Level,
}

impl Default for GuangdongPolicy {
    fn default() -> Self {
        Self { details: Level::Warning }
    }
}
