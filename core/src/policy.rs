//! Everything a caller may decide, gathered from the topics. Each field says what its default rests on; a field exists
//! only where the facts conflict, are silent, or rest on a source too weak to refuse something.

use serde::{Deserialize, Serialize};

pub use crate::account::policy::AccountPolicy;
pub use crate::completion::policy::CompletionPolicy;
pub use crate::ids::policy::IdPolicy;
pub use crate::join::policy::JoinPolicy;
pub use crate::membership::policy::MembershipPolicy;
pub use crate::organization::policy::{OrganizationPolicy, PermissionPolicy};
pub use crate::roster::policy::RosterPolicy;
pub use crate::transfer::policy::TransferPolicy;

/// All choices. `Policy::default()` is argued field by field; JSON may give any part of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// Identifiers.
    pub ids: IdPolicy,
    /// Accounts, passwords and registration codes.
    pub account: AccountPolicy,
    /// Organizations and who may act for them.
    pub organization: OrganizationPolicy,
    /// Membership from joining to leaving.
    pub membership: MembershipPolicy,
    /// Completion standards.
    pub completion: CompletionPolicy,
    /// Transfers.
    pub transfer: TransferPolicy,
    /// Joining.
    pub join: JoinPolicy,
    /// Whole sheets.
    pub roster: RosterPolicy,
}
