//! What a decision about a transfer asks of the world around the application: organizations, members, where they are.
//!
//! A portal implements [`World`] over its own tables; [`Directory`] is the plain one for scenarios, tests and the JSON
//! contract.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::key::{ApplicationId, MemberId, OrganizationId};
use crate::kernel::Term;

/// The kind of an organization, as far as transfers tell kinds apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OrganizationKind {
    /// A branch (团支部), also one of graduates.
    Branch,
    /// A pending-transfer branch (待接转团支部).
    PendingBranch,
    /// A general branch (团总支).
    GeneralBranch,
    /// A committee (团委) below the province, basic or leading.
    Committee,
    /// A work committee (团工委).
    WorkCommittee,
    /// The committee of a province (省级团委), or one of the five system committees (系统团委) of the same rank.
    ProvincialCommittee,
}

impl OrganizationKind {
    /// Whether members can belong to it.
    #[must_use]
    pub const fn is_branch(self) -> bool {
        matches!(self, Self::Branch | Self::PendingBranch)
    }

    /// The word for it.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match self {
            Self::Branch => &Term { code: "branch", zh: "团支部", en: "branch" },
            Self::PendingBranch => {
                &Term { code: "pending_branch", zh: "待接转团支部", en: "pending-transfer branch" }
            }
            Self::GeneralBranch => &Term { code: "general_branch", zh: "团总支", en: "general branch" },
            Self::Committee => &Term { code: "committee", zh: "团委", en: "committee" },
            Self::WorkCommittee => &Term { code: "work_committee", zh: "团工委", en: "work committee" },
            Self::ProvincialCommittee => {
                &Term { code: "provincial_committee", zh: "省级团委", en: "provincial committee" }
            }
        }
    }
}

/// The line an organization is led along: by place, or by one of the five system committees (系统团委).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// By province, city, county.
    #[default]
    Local,
    /// The railways (全国铁道团委).
    Railway,
    /// Civil aviation (全国民航团委).
    CivilAviation,
    /// Central financial institutions (中央金融团工委).
    CentralFinance,
    /// Central enterprises (中央企业团工委).
    CentralEnterprises,
    /// Central Party and state organs (中央和国家机关团工委).
    CentralOrgans,
}

impl Line {
    /// The word for it.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match self {
            Self::Local => &Term { code: "local", zh: "属地", en: "by place" },
            Self::Railway => &Term { code: "railway", zh: "全国铁道", en: "the railways" },
            Self::CivilAviation => &Term { code: "civil_aviation", zh: "全国民航", en: "civil aviation" },
            Self::CentralFinance => &Term { code: "central_finance", zh: "中央金融", en: "central finance" },
            Self::CentralEnterprises => {
                &Term { code: "central_enterprises", zh: "中央企业", en: "central enterprises" }
            }
            Self::CentralOrgans => &Term { code: "central_organs", zh: "中央和国家机关", en: "central organs" },
        }
    }
}

/// A province with a system of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SeparateSystem {
    /// Beijing (北京).
    Beijing,
    /// Guangdong (广东).
    Guangdong,
    /// Fujian (福建).
    Fujian,
}

impl SeparateSystem {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Beijing, Self::Guangdong, Self::Fujian];

    /// The word for it.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match self {
            Self::Beijing => &Term { code: "beijing", zh: "北京", en: "Beijing" },
            Self::Guangdong => &Term { code: "guangdong", zh: "广东", en: "Guangdong" },
            Self::Fujian => &Term { code: "fujian", zh: "福建", en: "Fujian" },
        }
    }
}

/// Where a member is: in exactly one of these at any time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Place {
    /// In a branch.
    Branch {
        /// The branch.
        branch: OrganizationId,
    },
    /// In the pool of special units (特殊单位专属库) of a province.
    SpecialPool {
        /// The provincial committee that keeps the pool.
        province: OrganizationId,
    },
    /// In a separate system.
    Separate {
        /// That system.
        system: SeparateSystem,
    },
    /// Outside the province whose system this is; only in Guangdong's own workflow.
    Outside,
}

impl Place {
    /// The branch, if the member is in one.
    #[must_use]
    pub const fn branch(&self) -> Option<&OrganizationId> {
        match self {
            Self::Branch { branch } => Some(branch),
            Self::SpecialPool { .. } | Self::Separate { .. } | Self::Outside => None,
        }
    }
}

/// An organization.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Its kind.
    pub kind: OrganizationKind,
    /// Its direct superior; none at the top.
    #[serde(default)]
    pub superior: Option<OrganizationId>,
    /// Its full name (组织全称), by which the separate systems name it.
    #[serde(default)]
    pub full_name: String,
    /// The line it is led along; subordinates follow the topmost organization that does not say `local`.
    #[serde(default)]
    pub line: Line,
}

/// What a decision has to know about a member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Where the member is.
    pub place: Place,
    /// The applications of this member that have not ended.
    #[serde(default)]
    pub open: BTreeSet<ApplicationId>,
    /// Whether the member holds a post or administers an organization.
    #[serde(default)]
    pub holds_post: bool,
    /// Whether the member has left the League (离团).
    #[serde(default)]
    pub left: bool,
}

impl Member {
    /// A member in a branch about whom nothing else is to be said.
    #[must_use]
    pub const fn in_branch(branch: OrganizationId) -> Self {
        Self { place: Place::Branch { branch }, open: BTreeSet::new(), holds_post: false, left: false }
    }
}

/// What a decision asks.
pub trait World {
    /// The organization of a key.
    fn organization(&self, id: &OrganizationId) -> Option<&Organization>;

    /// The organization of exactly this full name (组织全称); `None` too if several have it.
    fn named(&self, full_name: &str) -> Option<&OrganizationId>;

    /// Whether some branch stands below the organization, at whatever depth.
    fn has_branch_below(&self, id: &OrganizationId) -> bool;

    /// The member of a key.
    fn member(&self, id: &MemberId) -> Option<&Member>;

    /// Whether an organization stands below another, at whatever depth.
    fn is_below(&self, id: &OrganizationId, above: &OrganizationId) -> bool {
        superiors(self, id).any(|superior| superior == above)
    }

    /// Whether one organization is the direct superior of another.
    fn is_direct_superior(&self, superior: &OrganizationId, of: &OrganizationId) -> bool {
        self.organization(of).is_some_and(|organization| organization.superior.as_ref() == Some(superior))
    }

    /// The provincial committee above an organization.
    fn province_of(&self, id: &OrganizationId) -> Option<&OrganizationId> {
        superiors(self, id)
            .find(|id| self.organization(id).is_some_and(|above| above.kind == OrganizationKind::ProvincialCommittee))
    }

    /// The line that an organization is led along.
    fn line_of(&self, id: &OrganizationId) -> Line {
        let own = self.organization(id).into_iter();
        let above = superiors(self, id).filter_map(|id| self.organization(id));
        own.chain(above).map(|organization| organization.line).find(|line| *line != Line::Local).unwrap_or_default()
    }
}

/// More levels than any tree has: a superior that stands below itself in a faulty table must not hang a decision.
const MAX_LEVELS: usize = 32;

/// The organizations above one, from the direct superior upwards.
fn superiors<'a, W: World + ?Sized>(world: &'a W, id: &OrganizationId) -> impl Iterator<Item = &'a OrganizationId> {
    let superior =
        move |id: &OrganizationId| world.organization(id).and_then(|organization| organization.superior.as_ref());
    std::iter::successors(superior(id), move |id| superior(id)).take(MAX_LEVELS)
}

/// A world held in two maps.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Directory {
    /// The organizations.
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::HashMap<String, Organization>"))]
    pub organizations: BTreeMap<OrganizationId, Organization>,
    /// The members.
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::HashMap<String, Member>"))]
    pub members: BTreeMap<MemberId, Member>,
}

impl World for Directory {
    fn organization(&self, id: &OrganizationId) -> Option<&Organization> {
        self.organizations.get(id)
    }

    fn named(&self, full_name: &str) -> Option<&OrganizationId> {
        let mut found = self.organizations.iter().filter(|(_, organization)| organization.full_name == full_name);
        let first = found.next();
        if found.next().is_some() { None } else { first.map(|(id, _)| id) }
    }

    fn has_branch_below(&self, id: &OrganizationId) -> bool {
        self.organizations.iter().any(|(below, organization)| organization.kind.is_branch() && self.is_below(below, id))
    }

    fn member(&self, id: &MemberId) -> Option<&Member> {
        self.members.get(id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{id, world};
    use super::*;

    #[test]
    fn a_tree_is_walked_upwards() {
        let world = world();
        assert!(world.is_below(&id("b1"), &id("p")) && !world.is_below(&id("p"), &id("b1")));
        assert!(!world.is_below(&id("b1"), &id("b1")) && !world.is_below(&id("nobody"), &id("p")));
        assert!(world.is_direct_superior(&id("c1"), &id("b1")) && !world.is_direct_superior(&id("p"), &id("b1")));
        assert_eq!(world.province_of(&id("b1")), Some(&id("p")));
        assert_eq!((world.line_of(&id("rb")), world.line_of(&id("b1"))), (Line::Railway, Line::Local));
        assert!(world.has_branch_below(&id("p")) && !world.has_branch_below(&id("empty")));
    }

    #[test]
    fn a_full_name_must_be_exact_and_unique() {
        let mut world = world();
        assert_eq!(world.named("一中团委一班团支部"), Some(&id("b1")));
        assert_eq!(world.named("一中团委一班团支部 "), None);
        let twin = world.organizations[&id::<OrganizationId>("b1")].clone();
        world.organizations.insert(id("twin"), twin);
        assert_eq!(world.named("一中团委一班团支部"), None);
    }

    #[test]
    fn a_circle_in_the_tree_does_not_hang() {
        let mut world = world();
        world.organizations.get_mut(&id::<OrganizationId>("p")).unwrap().superior = Some(id("c1"));
        assert!(!world.is_below(&id("b1"), &id("nobody")));
    }
}
