//! What a caller may decide about organizations.

use serde::{Deserialize, Serialize};

pub use super::permission::policy::PermissionPolicy;
use crate::kernel::Level;

/// Choices about organizations. Each says on what grade of source its default rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct OrganizationPolicy {
    /// Who may do what, deletions, migrations and change requests.
    pub permission: PermissionPolicy,
    /// A pair of superior and subordinate that no source speaks of (inferred). Default `warning`: no table of the system
    /// is known, so silence is no refusal.
    pub relation_unknown: Level,
    /// Names that do not follow the pattern (analogous). Default `warning`: the pattern is Guangdong's, and the FAQ's own
    /// example of a short name has no unit in it.
    pub naming: Level,
    /// Which fields are fixed once they are filled in (two reposted sources conflict). Default `category`: the FAQ lets
    /// wrong information be changed, and in 2025 branches were told to correct their names, while nothing shows that a
    /// category was ever changed by hand.
    pub fixed_fields: FixedFields,
    /// Which fields are required of work committees and general branches (not recovered). Default `undecided`: the manual
    /// lists the other categories only.
    pub unlisted_fields: UnlistedFields,
    /// What is said of an organization that has no secretary yet (not recovered). Default `undecided`: the three fields
    /// are required, but the question was asked, so some answer to it existed.
    pub no_secretary: NoSecretary,
    /// Whether 30 members of a general branch and 100 of a committee are expected (an earlier constitution; a convention
    /// since). Default `false`: the constitutions of 2018 and 2023 leave the number to the superior.
    pub size_conventions: bool,
    /// Days before the end of a term on which to remind (nothing is prescribed). Default 180, 90 and 30: the largest leaves
    /// the time in which a branch may still have a shift approved.
    pub election_reminder_days: Vec<u16>,
    /// Which shares of five and four stars hold (reposted, by year and place). Default `together`: the national notice
    /// has it; the other is one school's.
    pub rating_shares: RatingShares,
    /// A committee, work committee or general branch at the end of a tree (analogous). Default `warning`: it is reported
    /// and not refused even where it is counted.
    pub hollow_committee: Level,
    /// A branch with no, one or two members (reposted: to be cleared; not refused). Default `warning`.
    pub empty_branch: Level,
    /// An organization without cadres (analogous). Default `warning`.
    pub without_cadres: Level,
    /// An organization without secretary or administrator in a tree (reposted; observed nowhere as a refusal). Default
    /// `warning`: while a tree is built, both come later.
    pub tree_vacancy: Level,
    /// Two organizations of the same name below one superior (inferred). Default `warning`: nothing forbids it, but a
    /// person who registers picks by the name.
    pub same_name: Level,
    /// A tree of several roots (inferred). Default `warning`: an extract may have them.
    pub several_roots: Level,
    /// A tree deeper than ten levels (analogous). Default `warning`.
    pub tree_depth: Level,
}

impl Default for OrganizationPolicy {
    fn default() -> Self {
        Self {
            permission: PermissionPolicy::default(),
            relation_unknown: Level::Warning,
            naming: Level::Warning,
            fixed_fields: FixedFields::Category,
            unlisted_fields: UnlistedFields::Undecided,
            no_secretary: NoSecretary::Undecided,
            size_conventions: false,
            election_reminder_days: vec![180, 90, 30],
            rating_shares: RatingShares::Together,
            hollow_committee: Level::Warning,
            empty_branch: Level::Warning,
            without_cadres: Level::Warning,
            tree_vacancy: Level::Warning,
            same_name: Level::Warning,
            several_roots: Level::Warning,
            tree_depth: Level::Warning,
        }
    }
}

/// Which fields are fixed once they are filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FixedFields {
    /// The category only. The default.
    #[default]
    Category,
    /// Short name, full name, category and industry.
    All,
    /// None.
    None,
}

/// Which fields are required of the categories that the manual does not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UnlistedFields {
    /// Not known; what all listed categories require is asked for with a warning. The default.
    #[default]
    Undecided,
    /// Those of a basic committee, as in Guangdong, with a warning.
    LikeCommittee,
}

/// What is said of an organization that has no secretary yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoSecretary {
    /// That it is not known what to enter. The default.
    #[default]
    Undecided,
    /// That the three required fields are missing.
    Refuse,
}

/// Which shares of five and four stars hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RatingShares {
    /// At most 30 % five and four stars together. The default.
    #[default]
    Together,
    /// At most 20 % five stars and 60 % four stars, one school's rule of 2024.
    Separate,
}
