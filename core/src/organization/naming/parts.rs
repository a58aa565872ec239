//! What a name is made of.

use serde::{Deserialize, Serialize};

/// What kind of unit the organization stands in; it decides whether the region is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// A unit whose region is named, from the prefecture-level city downwards. The default.
    #[default]
    Local,
    /// A provincial unit: no region.
    Provincial,
    /// The military: no region.
    Military,
    /// A central enterprise: no region.
    CentralEnterprise,
    /// A university: no region.
    University,
}

impl Nature {
    /// Whether the region is part of the full name.
    #[must_use]
    pub const fn names_region(self) -> bool {
        matches!(self, Self::Local)
    }
}

/// What kind of school a class belongs to; it decides which parts the name of its branch has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SchoolKind {
    /// A university or college (高校): university, college, major, class.
    University,
    /// A secondary school (中学): region, school, class.
    Secondary,
    /// A secondary vocational school (中职): city, school, major, class.
    Vocational,
}

/// The class of a class branch.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClassParts {
    /// The kind of school.
    pub school: SchoolKind,
    /// The major (专业), where the kind of school has one.
    #[serde(default)]
    pub major: Option<String>,
    /// The year of entry (级), such as 2024.
    pub entry_year: u16,
    /// The class, as a number or word, without 班.
    pub class: String,
}

/// The parts of a name. Official full forms, as the organization's own documents have them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct NameParts {
    /// The kind of unit.
    pub nature: Nature,
    /// The region from the prefecture-level city down to the organization's level; a county-level city without the
    /// prefecture. Of a leading body: its region.
    pub region: Option<String>,
    /// The units from the highest level downwards, in full; empty for a leading body.
    pub units: Vec<String>,
    /// Whether the committee stands for a whole system, whose unit's name itself ends with 委员会.
    pub system_wide: bool,
    /// The class, for the branch of a class.
    pub class: Option<ClassParts>,
}
