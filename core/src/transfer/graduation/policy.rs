//! What a caller may decide about reasons and graduates.

use serde::{Deserialize, Serialize};

use crate::kernel::Level;

/// Choices about reasons of transfers and about graduates. Each says on what grade of source its default rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct GraduatePolicy {
    /// Not all fields that a reason asks for are known (not recovered). Default `note`: what is known was checked, and
    /// the form itself marks the rest.
    pub fields_unknown: Level,
}

impl Default for GraduatePolicy {
    fn default() -> Self {
        Self { fields_unknown: Level::Note }
    }
}
