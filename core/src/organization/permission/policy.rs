//! What a caller may decide about permissions, deletion, migration and change requests.

use serde::{Deserialize, Serialize};

use crate::kernel::Level;

/// Choices about who may do what. Each says on what grade of source its default rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PermissionPolicy {
    /// Somebody whom the sources of an action do not mention (inferred). Default `undecided`: that a page describes how one
    /// administrator does something is no statement that no other may.
    pub unlisted: Unlisted,
    /// An administrator of this organization is to be one of a second organization too (analogous). Default `note`: only
    /// Guangdong's system is known to refuse it, and several posts are allowed.
    pub administrator_elsewhere: Level,
    /// The candidate is administrator of the organization already, or is to be cancelled without being one (analogous).
    /// Default `warning`: nothing would change.
    pub administrator_no_change: Level,
    /// The invited person is in the organization already (analogous). Default `warning`: Guangdong's system refuses it, the
    /// national answer does not say.
    pub invited_twice: Level,
    /// An organization to be deleted still has subordinates, members or cadres (analogous). Default `warning`: only
    /// Guangdong's system is known to refuse it; a national notice speaks of emptied organizations without saying that others
    /// are refused.
    pub delete_not_empty: Level,
    /// Several organizations that are to migrate at once have different superiors (analogous). Default `warning`: only
    /// Guangdong's system is known to refuse it.
    pub migration_superiors: Level,
    /// Whether a request can be taken back before it is decided (not found). Default `allowed`: nothing has changed before
    /// the last approval, so nobody is harmed.
    pub withdrawal: Withdrawal,
    /// A second request about the same organization while one is pending (not found). Default `refuse`: the superior would
    /// otherwise approve something he may not have seen.
    pub second_request: SecondRequest,
    /// Whether the same may be filed again after a refusal (not found). Default `allowed`: nothing says that a refusal is
    /// final, and its purpose is a corrected request.
    pub refile: Refile,
}

impl Default for PermissionPolicy {
    fn default() -> Self {
        Self {
            unlisted: Unlisted::Undecided,
            administrator_elsewhere: Level::Note,
            administrator_no_change: Level::Warning,
            invited_twice: Level::Warning,
            delete_not_empty: Level::Warning,
            migration_superiors: Level::Warning,
            withdrawal: Withdrawal::Allowed,
            second_request: SecondRequest::Refuse,
            refile: Refile::Allowed,
        }
    }
}

/// What follows from a source's silence about somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unlisted {
    /// Nothing is decided. The default.
    #[default]
    Undecided,
    /// He is refused.
    Refuse,
}

/// Whether a request can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Withdrawal {
    /// Until it is decided. The default.
    #[default]
    Allowed,
    /// Not judged: the answer is undecided.
    Undecided,
}

/// What becomes of a second request while one is pending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SecondRequest {
    /// The first stands; the second is not taken. The default.
    #[default]
    Refuse,
    /// The second takes the place of the first.
    Replace,
}

/// Whether the same may be filed again after a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Refile {
    /// It may. The default.
    #[default]
    Allowed,
    /// Not judged: the answer is undecided.
    Undecided,
}
