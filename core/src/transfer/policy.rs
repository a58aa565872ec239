//! What a caller may decide about this topic.

use serde::{Deserialize, Serialize};

pub use super::graduation::policy::GraduatePolicy;
pub use super::guangdong::GuangdongPolicy;
pub use super::national::NationalPolicy;
pub use super::pending_branch::PendingBranchPolicy;

/// Choices about this topic.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct TransferPolicy {
    /// Reasons and graduates.
    pub graduates: GraduatePolicy,
    /// The national workflow.
    pub national: NationalPolicy,
    /// Guangdong's own workflow.
    pub guangdong: GuangdongPolicy,
    /// Pending-transfer branches.
    pub pending_branch: PendingBranchPolicy,
}
