//! What a caller may decide about completion.

use serde::{Deserialize, Serialize};

/// Choices about completion. Each says on what grade of source its default rests.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct CompletionPolicy {
    /// When the people of a branch are complete (the copy is cut off before it). Default `undecided`: no figure is known,
    /// and a branch is neither called complete nor incomplete for its people.
    pub branch_standard: BranchStandard,
    /// Which fields a person must have (the national list is not recovered). Default `likely`: filling in a field too many
    /// costs a minute, a field too few keeps the organization incomplete.
    pub person_fields: PersonFields,
}

/// When the people of a branch are complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BranchStandard {
    /// It is not known. The default.
    #[default]
    Undecided,
    /// When the required fields of all its members and cadres are filled in, as for the cadres of committees.
    Everybody,
}

/// Which fields a person must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PersonFields {
    /// Those that are certain, and those that the entry form and Guangdong's form require. The default.
    #[default]
    Likely,
    /// Those that are certain only: name and ID number.
    Certain,
}
