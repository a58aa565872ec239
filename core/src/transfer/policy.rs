//! What a caller may decide about this topic.

use serde::{Deserialize, Serialize};

pub use super::graduation::policy::GraduatePolicy;

/// Choices about this topic.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct TransferPolicy {
    /// Reasons and graduates.
    pub graduates: GraduatePolicy,
}
