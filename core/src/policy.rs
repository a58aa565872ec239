//! Everything a caller may decide, gathered from the topics. Each field says what its default rests on; a field exists
//! only where the facts conflict, are silent, or rest on a source too weak to refuse something.

use serde::{Deserialize, Serialize};

pub use crate::ids::policy::IdPolicy;
pub use crate::join::policy::JoinPolicy;
pub use crate::roster::policy::RosterPolicy;

/// All choices. `Policy::default()` is argued field by field; JSON may give any part of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// Identifiers.
    pub ids: IdPolicy,
    /// Joining.
    pub join: JoinPolicy,
    /// Whole sheets.
    pub roster: RosterPolicy,
}
