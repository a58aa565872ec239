//! Who does something about an application. Who somebody is, is established by the portal before it asks; what the person
//! may do is decided here.

use serde::{Deserialize, Serialize};

use super::key::{MemberId, OrganizationId};
use super::world::SeparateSystem;
use crate::kernel::Term;

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Actor {
    /// A member for himself.
    Member {
        /// The member.
        member: MemberId,
    },
    /// The administrator (管理员) of an organization, in its name.
    Administrator {
        /// The organization.
        organization: OrganizationId,
    },
    /// The system itself, by its clock.
    Clock,
    /// A separate system (北京、广东、福建) across its border.
    Separate {
        /// That system.
        system: SeparateSystem,
    },
}

impl Actor {
    /// The word for what kind of actor it is.
    #[must_use]
    pub const fn term(&self) -> &'static Term {
        match self {
            Self::Member { .. } => &Term { code: "member", zh: "团员", en: "a member" },
            Self::Administrator { .. } => &Term { code: "administrator", zh: "管理员", en: "an administrator" },
            Self::Clock => &Term { code: "clock", zh: "系统", en: "the system" },
            Self::Separate { .. } => &Term { code: "separate", zh: "独立系统", en: "a separate system" },
        }
    }

    /// Whether it is the administrator of this organization.
    #[must_use]
    pub fn administers(&self, id: &OrganizationId) -> bool {
        matches!(self, Self::Administrator { organization } if organization == id)
    }

    /// Whether it is this member.
    #[must_use]
    pub fn is_member(&self, id: &MemberId) -> bool {
        matches!(self, Self::Member { member } if member == id)
    }
}
