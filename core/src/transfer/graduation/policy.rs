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
    /// Retained abroad for more than five years outside Guangdong (analogous). Default `note`: no national limit was
    /// found, but a stay so long is worth a question.
    pub abroad_over_five_years: Level,
    /// Whether a term of a year without a notice of its own is taken over from the last year that has one (inferred).
    /// Default `true`: the terms of 2021 to 2023 repeat each other, and what is taken over is marked so.
    pub carry_deadlines: bool,
}

impl Default for GraduatePolicy {
    fn default() -> Self {
        Self { fields_unknown: Level::Note, abroad_over_five_years: Level::Note, carry_deadlines: true }
    }
}
