//! What a caller may decide about identifiers.

use serde::{Deserialize, Serialize};

use crate::kernel::Level;

/// Choices about identifiers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct IdPolicy {
    /// The first two digits are no province. Default `error`: no number was ever assigned with them.
    pub impossible_province: Level,
    /// The division stands in no table. Default `warning`: real numbers exist whose code stands in none.
    pub unknown_division: Level,
    /// The division was abolished before the birth. Default `warning`: tables of old codes are known to be incomplete.
    pub abolished_division: Level,
    /// An 81, 82 or 83 that is not followed by 0000. Default `error`: the permits' law gives the code in full.
    pub permit_division: Level,
    /// A number of the first generation (15 digits). Default `warning`: it names a person, but cards with it ended on
    /// 2013-01-01, and the system keeps 18 characters.
    pub first_generation: Level,
    /// The permanent residence card of a foreigner. Default `error`: the League admits 中国青年.
    pub foreign_resident: Level,
    /// The nationality in that card stands in no table. Default `warning`: whether stateless holders get 000 or 999 is
    /// not known.
    pub unknown_nationality: Level,
    /// Oldest age in years that is taken without a word. Default 120.
    pub plausible_age: u16,
}

impl Default for IdPolicy {
    fn default() -> Self {
        Self {
            impossible_province: Level::Error,
            unknown_division: Level::Warning,
            abolished_division: Level::Warning,
            permit_division: Level::Error,
            first_generation: Level::Warning,
            foreign_resident: Level::Error,
            unknown_nationality: Level::Warning,
            plausible_age: 120,
        }
    }
}
